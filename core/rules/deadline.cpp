// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/deadline.h"

#include <algorithm>

namespace sizao::rules {

namespace {

std::optional<Ending> endingOf(const Deadline& deadline, const WorkCalendar& calendar) {
    return calendar.endingOf(deadline.start, deadline.amount, deadline.suspensions);
}

const Suspension* suspensionOn(base::Day day, const Deadline& deadline) {
    const auto found = std::ranges::find_if(
        deadline.suspensions, [day](const Suspension& one) { return one.covers(day); });
    return found == deadline.suspensions.end() ? nullptr : &*found;
}

// What counts in (after, until], in the unit it is counted down in.
int countedBetween(base::Day after, base::Day until, const Deadline& deadline, DeadlineUnit unit,
                   const WorkCalendar& calendar) {
    int counted = 0;
    for (base::Day day = after + 1; day <= until; day = day + 1)
        if (!suspensionOn(day, deadline)
            && (unit != DeadlineUnit::Workday || calendar.isWorkday(day)))
            ++counted;
    return counted;
}

// In the unit it is counted down in.
Amount countdownOf(const Deadline& deadline) {
    if (deadline.amount.unit != DeadlineUnit::Month)
        return deadline.amount;
    return {monthsAfter(deadline.start, deadline.amount.count) - deadline.start,
            DeadlineUnit::CalendarDay};
}

bool isLate(base::Day day, const std::optional<Ending>& ending) {
    return ending && day > ending->due.day;
}

} // namespace

Deadline startedOn(base::Day start, const DeadlineRules& rules) {
    Deadline deadline;
    deadline.code = rules.code;
    deadline.start = start;
    deadline.amount = rules.amount;
    return deadline;
}

std::optional<DueDay> dueOf(const Deadline& deadline, const WorkCalendar& calendar) {
    const auto ending = endingOf(deadline, calendar);
    return ending ? std::optional(ending->due) : std::nullopt;
}

int dueSoonFrom(Amount amount) {
    constexpr int week = 7;
    return std::clamp(amount.count / 3, 1, week);
}

DeadlineStanding standingOn(base::Day today, const Deadline& deadline,
                            const WorkCalendar& calendar) {
    const auto ending = endingOf(deadline, calendar);
    const Amount whole = countdownOf(deadline);
    const bool isMet = deadline.met_on && *deadline.met_on <= today;
    const base::Day asked = isMet ? *deadline.met_on : today; // then it stands still
    DeadlineStanding standing;
    standing.unit = whole.unit;
    if (ending)
        standing.due = ending->due;
    if (isLate(asked, ending))
        standing.left = -countedBetween(ending->due.day, asked, deadline, whole.unit, calendar);
    else
        standing.left = std::max(
            0, whole.count - countedBetween(deadline.start, asked, deadline, whole.unit, calendar));
    if (isMet)
        standing.state = isLate(asked, ending) ? DeadlineState::MetLate : DeadlineState::Met;
    else if (isLate(today, ending))
        standing.state = DeadlineState::Overdue;
    else if (suspensionOn(today, deadline))
        standing.state = DeadlineState::Suspended;
    else if (standing.left <= dueSoonFrom(whole))
        standing.state = DeadlineState::DueSoon;
    return standing;
}

} // namespace sizao::rules
