// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vocabulary.h"

#include <QColor>
#include <QFont>
#include <QPalette>

// The look as values: colours, type and spacing. No widget names a colour or a size of its own.
namespace sizao::widgets {

struct TonePair {
    QColor fill;
    QColor text;
};

struct Tokens {
    bool isDark = false;
    QColor surface;    // tables, forms
    QColor canvas;     // window background, navigation
    QColor line;       // separators of one pixel
    QColor text;       // at least 7 : 1 on surface and canvas
    QColor quiet;      // at least 4.5 : 1
    QColor accent;     // primary button, links, focus
    QColor accentSoft; // selection
    TonePair yellow;   // tiers: for warnings and nothing else
    TonePair orange;
    TonePair red;
    TonePair good; // accepted, in time

    [[nodiscard]] QColor onAccent() const;  // text on the accent
    [[nodiscard]] QColor fieldLine() const; // outline of what can be typed into
    [[nodiscard]] QColor handle() const;    // of scroll bars
    [[nodiscard]] QColor raised() const;    // a fill that just stands off from surface and canvas
    [[nodiscard]] TonePair tier(domain::Tier level) const; // None: neutral
};

[[nodiscard]] const Tokens& lightTokens();
[[nodiscard]] const Tokens& darkTokens();
// The set a palette was made from; of a foreign palette the one as dark as it is.
[[nodiscard]] const Tokens& tokensOf(const QPalette& palette);
[[nodiscard]] QPalette paletteOf(const Tokens& tokens);

// Contrast ratio of WCAG 2.2 (relative luminance, 1 to 21).
[[nodiscard]] double contrastOf(const QColor& a, const QColor& b);

enum class TextSize { Small = 13, Base = 14, Heading = 16, Title = 20 };
enum class TextWeight { Regular, Strong };
// Families are named outright: otherwise another region's glyphs appear.
[[nodiscard]] QFont textFont(TextSize size = TextSize::Base,
                             TextWeight weight = TextWeight::Regular);

// Logical pixels
namespace space {
inline constexpr int tiny = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int huge = 24;
} // namespace space
inline constexpr int cornerRadius = 4;
inline constexpr int tableRowHeight = 32;
inline constexpr int compactTableRowHeight = 26;
inline constexpr int navigationWidth = 200;
inline constexpr int collapsedNavigationWidth = 56;
inline constexpr int patience_ms = 300;    // nothing is shown about work that is shorter
inline constexpr int typingPause_ms = 150; // a search starts when typing rests so long
inline constexpr int checkPause_ms = 400;  // a field is checked when typing rests so long

} // namespace sizao::widgets
