// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/deadline_rules.h"

namespace sizao::rules {

using domain::DeadlineState;

// 期限: one running clock (domain text, section 2). It knows nothing of what it is the clock of.
struct Deadline {
    QString code;    // DL_…
    base::Day start; // does not count
    Amount amount;
    std::vector<Suspension> suspensions; // in order, apart from one another
    std::optional<base::Day> met_on;
    bool operator==(const Deadline&) const = default;
};

// How it stands on a day. What it means that the due day has passed is told by the kind of the
// deadline: a duty is overdue, a window has closed, a grace has ended.
struct DeadlineStanding {
    DeadlineState state = DeadlineState::Running;
    std::optional<DueDay> due; // nullopt: suspended, and nobody knows for how long
    // What is left of the amount after the day, without the days it may move on: kept while it is
    // suspended, 0 on the last day, and below zero by what it is late. Terms in months are counted
    // down in days.
    int left = 0;
    DeadlineUnit unit = DeadlineUnit::Workday;
    bool operator==(const DeadlineStanding&) const = default;
};

[[nodiscard]] Deadline startedOn(base::Day start, const DeadlineRules& rules);

// nullopt: suspended without an end.
[[nodiscard]] std::optional<DueDay> dueOf(const Deadline& deadline, const WorkCalendar& calendar);
[[nodiscard]] DeadlineStanding standingOn(base::Day today, const Deadline& deadline,
                                          const WorkCalendar& calendar);
// 临期: the last third of the amount, at most a week.
[[nodiscard]] int dueSoonFrom(Amount amount);

} // namespace sizao::rules
