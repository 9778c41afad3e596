// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/block.h"

#include <QByteArray>

namespace sizao::documents {

// The letter as a docx of five parts, for editing in Word or WPS. Each block is a paragraph of the
// style of its name (styleName), the page has the 22 × 28 of the standard, and readDocx gives the
// same blocks again. The same blocks always make the same bytes.
[[nodiscard]] QByteArray docxOf(const Blocks& blocks);

// `word/styles.xml`
[[nodiscard]] QByteArray docxStyles();
[[nodiscard]] QString docxStyleId(BlockKind kind);
inline constexpr const char* docxCellStyle = "TableText";   // 表格文字
inline constexpr const char* docxLabelStyle = "TableLabel"; // 表格标签: centred words of a form

} // namespace sizao::documents
