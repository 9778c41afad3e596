// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sheet.h"
#include "core/service/fact_cache.h"

namespace sizao::service {

// Where a sheet stands among comparable subjects at the end of `day` (domain::SheetContext): by the
// rate of units where the sheet is about a rate, else by score. Those of whom nothing is known
// stand there too. Nothing where class, rank or kind is not known. On db-read, after a refresh; the cache
// keeps what it folded for that day.
[[nodiscard]] base::Result<std::optional<domain::SheetContext>>
contextFor(storage::Database& database, FactCache& facts, const rules::Standards& standards,
           const domain::ComputationSheet& sheet, base::Day day);

} // namespace sizao::service
