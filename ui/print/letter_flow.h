// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/block.h"
#include "ui/print/letter_text.h"

#include <vector>

// The running text of a letter as a column of lines, before it is cut into pages.
namespace sizao::print {

// A line, or a row of a table. Its piece begins at the left edge of the type area.
struct FlowItem {
    PageContent piece;
    grid::Um height = grid::lineHeight;
    int blankLines = 0;   // before it; none at the top of a page
    bool isOnGrid = true; // begins with a line of the grid
    bool staysWithNext = false;
    bool beginsPage = false;
    int table = -1;           // number of the table whose row it is
    bool isTableHead = false; // repeated at the top of each page that goes on with the table
};

// Everything but head and imprint.
[[nodiscard]] std::vector<FlowItem> flowOf(const documents::Blocks& blocks, LetterText& text);

// The rows of a table, and of a row that is higher than a page its parts.
[[nodiscard]] std::vector<FlowItem> tableRows(const documents::Table& table, int number,
                                              LetterText& text);

} // namespace sizao::print
