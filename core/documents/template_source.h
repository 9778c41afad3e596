// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/block.h"

namespace sizao::documents {

// Templates as the program carries them, to be read in a text editor; a person edits the docx that is
// made of them. A line is a paragraph, `[标题] 警示提醒函`; `\n` in it is a line break. Below
// `[表格] 12 38 …`, the widths of the columns in mm, each line is a row:
//   |! #序号 | #问题 | <      |       ! a head to be repeated, # centred words of the form,
//   | {{序号}} | {{问题}} |   | 20    < goes on with the cell before it, 20 mm high at least
// Empty lines mean nothing. A fault names its line; it is one of ours.
[[nodiscard]] base::Result<Blocks> blocksOfSource(const QString& source);

} // namespace sizao::documents
