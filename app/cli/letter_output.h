// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include "core/documents/block.h"

#include <QJsonObject>

namespace sizao::cli {

// Lays a letter out and writes it as PDF/A; a draft carries that mark on every page. Adds `pages`,
// `faces` and `replaced` to the answer, and remarks what was printed with other fonts.
[[nodiscard]] Outcome<> writeLetterPdf(const Invocation& call, const QString& path,
                                       const documents::Blocks& blocks, bool isDraft,
                                       QJsonObject& answer);

} // namespace sizao::cli
