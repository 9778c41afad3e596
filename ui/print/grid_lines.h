// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

// Text in cells, before any font is known (design, section 1.1): a Han character and a full-width
// mark take two halves, a digit, a Latin letter and a half-width mark one.
namespace sizao::print {

struct GridCharacter {
    char32_t character = 0;
    int at = 0;    // half cells from the left edge
    int width = 2; // half cells; a squeezed mark has 1
    int index = 0; // in the text
    friend bool operator==(const GridCharacter&, const GridCharacter&) = default;
};

struct GridLine {
    std::vector<GridCharacter> characters; // blanks at its ends are dropped
    [[nodiscard]] int end() const {
        return characters.empty() ? 0 : characters.back().at + characters.back().width;
    }
};

// All in half cells.
struct GridWidth {
    int width = 0;
    int first = 0; // indent of the first line
    int rest = 0;  // and of the others
};

[[nodiscard]] int halvesOf(char32_t character);
[[nodiscard]] int halvesOf(const std::u32string& text);
[[nodiscard]] bool cannotBegin(char32_t character); // a line
[[nodiscard]] bool cannotEnd(char32_t character);   // a line
// Whose glyph keeps to one half of its cell, so that two of them can share one.
[[nodiscard]] bool isSqueezable(char32_t character);

// Breaks the text into lines; \n always breaks. Words, numbers with their 年 月 日, —— and …… stay
// whole unless they are longer than a line. Where a mark must not begin the next line, two marks of
// this one share a cell; failing that, the last character goes down (禁则).
[[nodiscard]] std::vector<GridLine> gridLines(const std::u32string& text, const GridWidth& width);

// What can be laid out: line ends as \n, tabs and other blanks as blanks, nothing invisible.
[[nodiscard]] std::u32string layoutText(const std::u32string& text);

} // namespace sizao::print
