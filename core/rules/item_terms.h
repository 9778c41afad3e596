// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/case_file.h"
#include "core/rules/deadline.h"
#include "core/rules/standards.h"

#include <vector>

// The terms of what is to be put right, and what follows when one is passed over for too long
// (domain text, sections 3 and 7; warning model, section 11).
namespace sizao::rules {

// While the case is suspended or referred. Lifted on the day it began, no day was lost.
[[nodiscard]] std::vector<Suspension> suspensionsOf(const CaseFile& file);

// Every term an item had, one after the other, the last one as it stands: each counts from the day
// its due day was set, so what stood still before that is in it already. It stands still while the
// case is suspended, while a yellow statement waits for its answer, and while a report waited for
// the acceptance that it was refused. Empty: not issued.
[[nodiscard]] std::vector<Deadline> termsOf(const CaseFile& file, const domain::RectItem& item);

// [from, to); nullopt: until further notice.
using Days = Suspension;

// When an item is on somebody's desk: from its issue to its report, again from a refusal on, and so
// forth until it is over.
[[nodiscard]] std::vector<Days> openDays(const CaseFile& file, const domain::RectItem& item);
// From the first day on which more than the grace has passed since a due day of the item without
// its fulfilment, until another due day took its place. A pending review stops the grace too.
// Known ahead: a day may lie in the future.
[[nodiscard]] std::vector<Days> lateDays(const CaseFile& file, const domain::RectItem& item,
                                         const Standards& standards, const WorkCalendar& calendar);
// 逾期未整改 (U3): the first late day of any item. nullopt: there will be none, as things stand.
[[nodiscard]] std::optional<base::Day> graceEnd(const CaseFile& file, const Standards& standards,
                                                const WorkCalendar& calendar);

} // namespace sizao::rules
