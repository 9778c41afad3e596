// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/sheet_layout.h"
#include "ui/print/sheet_text.h"

#include <vector>

namespace sizao::print {

struct SheetParagraph {
    QString heading;
    QStringList lines; // empty: the paragraph does not stand
};

// What stands below the table, in its order. `elided` facts were shortened in the table.
[[nodiscard]] std::vector<SheetParagraph> footOf(const domain::ComputationSheet& sheet,
                                                 const SheetCaption& caption,
                                                 const SheetLayout& layout, int elided);

} // namespace sizao::print
