// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/rectification_service.h"

namespace sizao::service {

// Read in the transaction at hand, for the user and the day. Refused to who reads no case papers.
[[nodiscard]] base::Result<RectLedger>
readLedger(storage::Database& database, const domain::Actor& actor,
           const rules::Standards& standards, const rules::WorkCalendar& calendar, base::Day today);
// All columns of the three lists.
[[nodiscard]] Table ledgerTable(const std::vector<RectRow>& rows, base::Day today);

} // namespace sizao::service
