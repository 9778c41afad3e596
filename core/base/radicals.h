// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sizao::base {

// A font that draws 人 and the radical ⼈ (U+2F08) with one glyph lets a PDF name the radical, and
// whoever searches for 人 finds nothing. This is the character meant, by the Unicode property
// Equivalent_Unified_Ideograph (U+2E80–2EF3, U+2F00–2FD5); any other character stays as it is.
// Normalising (NFKC) alone misses 51 of them: 民 见 长 门 风 马 …
[[nodiscard]] char32_t withoutRadical(char32_t character);
[[nodiscard]] QString withoutRadicals(const QString& text);

} // namespace sizao::base
