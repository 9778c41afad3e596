// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/service/demo/data.h"

namespace sizao::service::demo {

// Monday to Friday, without the holidays that have a fixed date. The district is invented, so the
// moving ones are not looked up.
[[nodiscard]] bool isWorkday(base::Day day);
// The latest such day not after `day`: month and quarter ends are their last working day.
[[nodiscard]] base::Day settle(base::Day day, DayRule rule);
// The first working day not before `day`.
[[nodiscard]] base::Day nextWorkday(base::Day day);

} // namespace sizao::service::demo
