// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/letter_layout.h"

#include "ui/print/letter_pages.h"

namespace sizao::pages {

base::Result<print::DisplayList> pagesOf(const base::Result<service::CaseLetter>& letter) {
    if (!letter)
        return base::fail(letter.error());
    return print::layOut(letter->filled.blocks,
                         {letter->is_draft ? print::draftMark() : QString()});
}

} // namespace sizao::pages
