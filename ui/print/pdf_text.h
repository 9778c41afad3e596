// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <string>
#include <vector>

namespace sizao::print {

// For one font: what each glyph was drawn for, in the order of its first use.
using GlyphMeanings = std::u32string;

// The same PDF with the ToUnicode maps of its fonts rewritten. Where a glyph stands for a character
// and for a radical, a PDF of Qt names the radical, and beyond the basic plane it names nothing:
// search and copying miss these characters. A map that fits one of the meanings is taken from it;
// in any other the radicals become characters (core/base/radicals.h). Keeps to PDF 1.4 without
// object streams, as PDF/A-1 asks.
[[nodiscard]] base::Result<QByteArray>
withReadableText(const QByteArray& pdf, const std::vector<GlyphMeanings>& meanings = {});

// One map; what is not understood stays as it is.
[[nodiscard]] QByteArray readableMap(const QByteArray& toUnicode,
                                     const std::vector<GlyphMeanings>& meanings = {});

} // namespace sizao::print
