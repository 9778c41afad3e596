// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/tokens.h"

#include <QPalette>

// The look of the windows: palettes made of the colours that paper has too, spacing and patience.
namespace sizao::widgets {

using namespace print; // one look for screen and paper

// The set a palette was made from; of a foreign palette the one as dark as it is.
[[nodiscard]] const Tokens& tokensOf(const QPalette& palette);
[[nodiscard]] QPalette paletteOf(const Tokens& tokens);

// Logical pixels
namespace space {
inline constexpr int tiny = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int huge = 24;
} // namespace space
inline constexpr int tableRowHeight = 32;
inline constexpr int compactTableRowHeight = 26;
inline constexpr int navigationWidth = 200;
inline constexpr int collapsedNavigationWidth = 56;
inline constexpr int patience_ms = 300;    // nothing is shown about work that is shorter
inline constexpr int typingPause_ms = 150; // a search starts when typing rests so long
inline constexpr int checkPause_ms = 400;  // a field is checked when typing rests so long

} // namespace sizao::widgets
