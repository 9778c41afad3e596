// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/case_letter.h"
#include "ui/print/display_list.h"

namespace sizao::pages {

// A letter of a case as pages; one that is not signed carries that mark. Errors: what was wrong
// with the letter, or a character that no font has.
[[nodiscard]] base::Result<print::DisplayList>
pagesOf(const base::Result<service::CaseLetter>& letter);

} // namespace sizao::pages
