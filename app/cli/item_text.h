// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/rectification_service.h"

#include <QJsonObject>

// The rectification ledger as the command line shows it: JSON as documented in json.md, and the
// same for people.
namespace sizao::cli {

[[nodiscard]] QJsonObject toJson(const service::RectRow& row, base::Day today);
// A table; below it what speaks for rectification on paper, item by item. `rows` is not empty.
[[nodiscard]] QString toText(const std::vector<service::RectRow>& rows);

} // namespace sizao::cli
