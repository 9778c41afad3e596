// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/case_service.h"

#include <QJsonObject>

namespace sizao::cli {

[[nodiscard]] QJsonObject toJson(const service::CaseRow& row);
// With the decision behind it and the sheet as it was decided on.
[[nodiscard]] QJsonObject toJson(const service::CaseDetail& detail);
[[nodiscard]] QString toText(const service::CaseDetail& detail);

} // namespace sizao::cli
