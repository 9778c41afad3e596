// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/case_file.h"
#include "core/rules/deadline.h"
#include "core/rules/standards.h"

#include <vector>

// The clocks of a case (domain text, sections 5 and 7), read from its parts and its history. They
// are not stored: what starts, stops and meets them is.
namespace sizao::rules {

struct CaseClock {
    domain::DeadlineCode code = domain::DeadlineCode::Check;
    domain::DeadlineKind kind = domain::DeadlineKind::Due;
    base::RawId object; // the letter, item … it is about; null: the case
    Deadline deadline;
    DeadlineStanding standing; // as of the day asked for
};

// Every clock that was started, the met ones too, in the order they were started. A kind that the
// catalogue in force on the day does not have runs not at all.
[[nodiscard]] std::vector<CaseClock> clocksOf(const CaseFile& file, const Standards& standards,
                                              const WorkCalendar& calendar, base::Day today);
// Of those that bind people now: the one that ends first; nullptr: none (the no-deadline list).
[[nodiscard]] const CaseClock* nextDue(const std::vector<CaseClock>& clocks);
// Not met yet, and neither an alarm, a cap nor somebody else's window.
[[nodiscard]] bool isRunningDuty(const CaseClock& clock);

// Last day of a term that starts on a day, by the catalogue and calendar of the office.
[[nodiscard]] base::Day lastDayOf(domain::DeadlineCode code, base::Day start,
                                  const Standards& standards, const WorkCalendar& calendar);

} // namespace sizao::rules
