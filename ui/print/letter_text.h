// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/print/display_list.h"
#include "ui/print/grid_lines.h"

#include <functional>

// Lines of cells become glyphs.
namespace sizao::print {

// Type of one piece of text.
struct LetterType {
    LetterFace face = LetterFace::FangSong;
    grid::Um size = grid::size3;
    grid::Um cell = 0; // of a Han character; 0: the cell of the grid
    Ink ink = Ink::Black;

    [[nodiscard]] grid::Um halfLeft(int half) const {
        return cell == 0 ? grid::halfLeft(half) : half * cell / 2;
    }
    [[nodiscard]] grid::Um widthOf(int halves) const { return halfLeft(halves); }
    // Whole cells in a width, as half cells.
    [[nodiscard]] int halvesIn(grid::Um width) const {
        return cell == 0 ? 2 * static_cast<int>(std::int64_t(width) * grid::columns / grid::width)
                         : 2 * (width / cell);
    }
};

// Places glyphs and remembers each character that no font has.
class LetterText {
public:
    explicit LetterText(LetterFonts& fonts) : m_fonts(fonts) {}

    // The line in a piece whose upper left corner is that of the line; a face for each character
    // where they differ.
    [[nodiscard]] PageContent piece(const GridLine& line, const LetterType& type, grid::Um height,
                                    const std::function<LetterFace(int)>& faceAt = {});
    // One line of text that is not to be broken.
    [[nodiscard]] PageContent piece(const QString& text, const LetterType& type, grid::Um height);

    // Names the characters that no font has, with the words around them; empty: there are none.
    [[nodiscard]] std::vector<base::Error> problems() const { return m_problems; }

private:
    void place(PageContent& piece, const GridCharacter& at, const LetterType& type, LetterFace face,
               grid::Um baseline);
    void remember(char32_t character, const GridLine& line);

    LetterFonts& m_fonts;
    std::vector<base::Error> m_problems;
    QList<uint> m_missing;
};

} // namespace sizao::print
