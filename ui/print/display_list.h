// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/grid.h"
#include "ui/print/letter_fonts.h"

#include <QPainterPath>

#include <string>
#include <vector>

// What stands where on each page of a letter: made once, painted alike on screen, paper and in the
// archive file. Micrometres from the upper left corner of the page.
namespace sizao::print {

enum class Ink : std::uint8_t { Black, Red };

struct PlacedGlyph {
    char32_t character = 0;
    quint32 glyph = 0;
    grid::Um x = 0; // origin on the base line
    grid::Um y = 0;
    friend bool operator==(const PlacedGlyph&, const PlacedGlyph&) = default;
};

// Glyphs of one font and size.
struct GlyphsOfFont {
    int font = 0;               // index into DisplayList::fonts
    grid::Um size = 0;          // em
    int stretchPermille = 1000; // across: a Latin letter wider than its half cell is narrowed
    Ink ink = Ink::Black;
    std::vector<PlacedGlyph> glyphs;
    friend bool operator==(const GlyphsOfFont&, const GlyphsOfFont&) = default;
};

struct Rule {
    grid::Um left = 0;
    grid::Um top = 0;
    grid::Um width = 0;
    grid::Um height = 0;
    Ink ink = Ink::Black;
    friend bool operator==(const Rule&, const Rule&) = default;
};

// A filled outline, in micrometres, behind everything else: it is no text and cannot be copied.
struct Outline {
    QPainterPath path;
    QColor colour; // opaque: an archive file knows no transparency
    friend bool operator==(const Outline&, const Outline&) = default;
};

// A page, or a piece of one with an origin of its own.
struct PageContent {
    std::vector<Outline> outlines;
    std::vector<Rule> rules;
    std::vector<GlyphsOfFont> runs;

    void add(const PageContent& piece, grid::Um dx, grid::Um dy);
    // Into the run of the same font, size and ink when it is the last one.
    void add(int font, grid::Um size, int stretchPermille, Ink ink, const PlacedGlyph& glyph);
    friend bool operator==(const PageContent&, const PageContent&) = default;
};

struct DisplayList {
    QList<QRawFont> fonts;
    std::vector<PageContent> pages;
    std::vector<FaceUse> faces;
    std::vector<ReplacedCharacter> replaced;
};

// The characters in the order in which they were placed; a line of the page ends with \n.
[[nodiscard]] QString textOf(const PageContent& page);

} // namespace sizao::print
