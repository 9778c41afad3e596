// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/display_list.h"

namespace sizao::print {

void PageContent::add(const PageContent& piece, grid::Um dx, grid::Um dy) {
    for (const Outline& outline : piece.outlines)
        outlines.push_back({outline.path.translated(dx, dy), outline.colour});
    for (Rule rule : piece.rules) {
        rule.left += dx;
        rule.top += dy;
        rules.push_back(rule);
    }
    for (const GlyphsOfFont& run : piece.runs)
        for (PlacedGlyph glyph : run.glyphs) {
            glyph.x += dx;
            glyph.y += dy;
            add(run.font, run.size, run.stretchPermille, run.ink, glyph);
        }
}

void PageContent::add(int font, grid::Um size, int stretchPermille, Ink ink,
                      const PlacedGlyph& glyph) {
    if (runs.empty() || runs.back().font != font || runs.back().size != size
        || runs.back().stretchPermille != stretchPermille || runs.back().ink != ink)
        runs.push_back({font, size, stretchPermille, ink, {}});
    runs.back().glyphs.push_back(glyph);
}

QString textOf(const PageContent& page) {
    QString text;
    grid::Um line = -1;
    for (const GlyphsOfFont& run : page.runs)
        for (const PlacedGlyph& glyph : run.glyphs) {
            if (line >= 0 && glyph.y != line)
                text += u'\n';
            line = glyph.y;
            text += QString::fromUcs4(&glyph.character, 1);
        }
    return text;
}

} // namespace sizao::print
