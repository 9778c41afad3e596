// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/result.h"

#include <QString>

namespace sizao::widgets {

// Which day is meant when the year, month or week is left out: facts lie behind us, due days ahead.
enum class DateSense { Past, Future };

// Understands what people write: `2026-11-23` `2026.11.23` `2026年11月23日` `20261123`
// `11.3` `11月3日` `3日` `去年11月3日` `今天` `前天` `后天` `3天前` `两天后` `周三` `上周三`
// `本周日` `月底`.
// Full-width digits and blanks do not matter. Weeks begin on Monday. Invalid says how to write it.
[[nodiscard]] base::Result<base::Day> parseDay(const QString& text, base::Day today,
                                               DateSense sense = DateSense::Past);

// `周三`
[[nodiscard]] QString weekdayText(base::Day day);

} // namespace sizao::widgets
