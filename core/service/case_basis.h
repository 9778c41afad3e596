// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/storage/engine/database.h"

namespace sizao::service {

// Whether what a case was opened on still carries its tier: the counted lines of the frozen sheet
// whose records stand as they were cited, without those corrected, retracted or exempted since.
// A unit's rate holds only as a whole.
[[nodiscard]] base::Result<bool> basisHolds(storage::Database& database,
                                            domain::SignalDecisionId decision);

} // namespace sizao::service
