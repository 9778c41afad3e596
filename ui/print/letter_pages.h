// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/block.h"
#include "ui/print/display_list.h"

namespace sizao::print {

struct LetterOptions {
    // Across each page, large and pale: `草稿`. Empty: nothing.
    QString watermark;
};

// `草稿`: on every page of a letter that is not signed. A word of the paper, in Chinese whatever
// language the program speaks.
[[nodiscard]] QString draftMark();

// The one layout of a letter, for screen, paper and archive file alike. Refused where a character
// has no font at all: the message names it and the words around it.
[[nodiscard]] base::Result<DisplayList> layOut(const documents::Blocks& blocks,
                                               const LetterOptions& options = {});
[[nodiscard]] base::Result<DisplayList> layOut(const documents::Blocks& blocks, LetterFonts& fonts,
                                               const LetterOptions& options = {});

} // namespace sizao::print
