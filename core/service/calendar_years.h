// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/work_calendar.h"
#include "core/storage/engine/database.h"

#include <memory>

// The working calendar between the database and the rules.
namespace sizao::service {

// Everything entered: the country first, then the regions by code; in order of years.
[[nodiscard]] base::Result<std::vector<rules::YearPlan>> storedPlans(storage::Database& database);
[[nodiscard]] base::Result<std::shared_ptr<const rules::WorkCalendar>>
compiledCalendar(storage::Database& database);
// What a new vault begins with: the notices the program ships.
[[nodiscard]] base::Result<std::vector<rules::YearPlan>> shippedPlans();

} // namespace sizao::service
