// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sheet.h"
#include "core/storage/engine/database.h"

namespace sizao::storage {

// 回避: whoever has a declared interest that has not ended, in the subject or in the unit to which
// a cadre belonged on that day.
[[nodiscard]] base::Result<std::vector<domain::UserId>>
recusedFrom(Database& database, const domain::SubjectRef& subject, base::Day on);

} // namespace sizao::storage
