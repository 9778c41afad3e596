// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QIODevice>

namespace sizao::intake {

enum class FileKind {
    Csv, // also every other plain text
    Zip, // perhaps a workbook; the package decides
};

// Told by content, never by the name. Formats that cannot be imported (old xls, et, HTML or XML
// under another name, pdf) and protected files are refused with the cause and what to do.
[[nodiscard]] base::Result<FileKind> kindOf(QIODevice& device, const QString& fileName);

// "Save it as xlsx or csv and import again", the last sentence of every such refusal.
[[nodiscard]] QString saveAsAdvice();

} // namespace sizao::intake
