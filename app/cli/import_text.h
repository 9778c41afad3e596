// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/draft.h"

#include <QJsonArray>
#include <QString>

#include <vector>

namespace sizao::cli {

// Remarks about rows: `第 12 行 “事发日期”：……`, one a line.
[[nodiscard]] QString issueLines(const std::vector<intake::RowIssue>& issues);
[[nodiscard]] QJsonArray toJson(const std::vector<intake::RowIssue>& issues);

} // namespace sizao::cli
