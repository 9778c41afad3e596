// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vocabulary.h"

#include <QColor>
#include <QFont>

// The look as values, on screen and on paper: colours and type. Nothing names a colour or a size of
// its own.
namespace sizao::print {

struct TonePair {
    QColor fill;
    QColor text;
};

struct Tokens {
    bool isDark = false;
    bool isPaper = false; // see drawWords
    QColor surface;       // tables, forms
    QColor canvas;        // window background, navigation
    QColor line;          // separators of one pixel
    QColor text;          // at least 7 : 1 on surface and canvas
    QColor quiet;         // at least 4.5 : 1
    QColor accent;        // primary button, links, focus
    QColor accentSoft;    // selection
    TonePair yellow;      // tiers: for warnings and nothing else
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
// White paper: text is black, and what is quiet on a screen is still dark enough for a copier.
[[nodiscard]] const Tokens& paperTokens();

// Of the watermark behind a page.
[[nodiscard]] QColor watermarkInk();

// Contrast ratio of WCAG 2.2 (relative luminance, 1 to 21).
[[nodiscard]] double contrastOf(const QColor& a, const QColor& b);

enum class TextSize { Small = 13, Base = 14, Heading = 16, Title = 20 };
enum class TextWeight { Regular, Strong };
// Families are named outright: otherwise another region's glyphs appear.
[[nodiscard]] QFont textFont(TextSize size = TextSize::Base,
                             TextWeight weight = TextWeight::Regular);

// One colour between two: `share` 0 is `a`. Ink that is not opaque has no place in an archive file.
[[nodiscard]] QColor mixed(const QColor& a, const QColor& b, double share);

inline constexpr int cornerRadius = 4; // logical pixels

} // namespace sizao::print
