// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/block.h"
#include "core/documents/docx_package.h"

namespace sizao::documents {

// The blocks of a docx: paragraphs by their styles, tables by their grid; empty paragraphs are left
// out, as the grid has its own blank lines. Type, size and place of the original do not matter: the
// styles decide. What could not be printed faithfully is refused, with its place and how to mend it:
// text boxes and pictures, nested tables, fields, tracked changes, automatic numbers, foreign styles.
[[nodiscard]] base::Result<Blocks> readDocx(const QString& path,
                                            const DocxLimits& limits = DocxLimits::standard());

} // namespace sizao::documents
