// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people.h"
#include "core/storage/engine/database.h"

namespace sizao::service {

// One of those who use the program and are not disabled.
[[nodiscard]] base::Result<domain::Actor> activeOfficer(storage::Database& database,
                                                        domain::UserId user);

} // namespace sizao::service
