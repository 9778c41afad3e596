// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/people.h"
#include "core/storage/engine/database.h"

namespace sizao::service {

// Whether that person may print or export named papers of a case, by the matrix (domain text,
// section 8): handlers those of their own cases. Without a case: of a signal nobody decided yet.
[[nodiscard]] base::Result<> mayCopy(storage::Database& database, const domain::Actor& actor,
                                     const std::optional<domain::CaseId>& warning_case);

} // namespace sizao::service
