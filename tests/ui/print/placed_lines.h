// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/display_list.h"

#include <algorithm>
#include <map>

// What a page says, line by line, for tests.
namespace sizao::print {

struct PlacedLine {
    QString text;
    grid::Um left = 0;  // origin of the first glyph
    grid::Um right = 0; // of the last one, plus its em or half of it
    grid::Um baseline = 0;
    grid::Um size = 0;
    Ink ink = Ink::Black;
    int font = 0;
};

// From top to bottom; glyphs on one base line are one line.
inline std::vector<PlacedLine> linesOn(const PageContent& page) {
    std::map<grid::Um, std::vector<std::pair<PlacedGlyph, const GlyphsOfFont*>>> byLine;
    for (const GlyphsOfFont& run : page.runs)
        for (const PlacedGlyph& glyph : run.glyphs)
            byLine[glyph.y].push_back({glyph, &run});
    std::vector<PlacedLine> lines;
    for (auto& [y, glyphs] : byLine) {
        std::sort(glyphs.begin(), glyphs.end(),
                  [](const auto& a, const auto& b) { return a.first.x < b.first.x; });
        PlacedLine line;
        line.baseline = y;
        line.left = glyphs.front().first.x;
        line.right = glyphs.back().first.x
                     + glyphs.back().second->size / (glyphs.back().first.character < 0x250 ? 2 : 1);
        line.size = glyphs.front().second->size;
        line.ink = glyphs.front().second->ink;
        line.font = glyphs.front().second->font;
        for (const auto& [glyph, run] : glyphs)
            line.text += QString::fromUcs4(&glyph.character, 1);
        lines.push_back(line);
    }
    return lines;
}

// nullopt: no such line on the page.
inline std::optional<PlacedLine> lineWith(const PageContent& page, const QString& text) {
    for (const PlacedLine& line : linesOn(page))
        if (line.text.contains(text))
            return line;
    return std::nullopt;
}

// Of the type area: 0 to 21.
inline int gridLineOf(const PlacedLine& line) {
    return (line.baseline - grid::top) / grid::lineHeight;
}

} // namespace sizao::print
