// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/block.h"
#include "ui/print/letter_text.h"

// What stands above the title, below the text and below the page.
namespace sizao::print {

struct LetterHead {
    PageContent piece; // on the page
    int firstLine = 0; // of the grid, for the title
};

[[nodiscard]] LetterHead headOf(const documents::Blocks& blocks, LetterText& text);

// The imprint (版记), with the lower edge of the type area as its own. Its height is 0 where there
// is none.
struct LetterImprint {
    PageContent piece;
    grid::Um height = 0;
};

[[nodiscard]] LetterImprint imprintOf(const documents::Blocks& blocks, LetterText& text);

// `— 2 —` on the page; odd pages right, even ones left.
[[nodiscard]] PageContent pageNumber(int number, LetterText& text);

} // namespace sizao::print
