// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/deadline_rules.h"

namespace sizao::rules {

using domain::DeadlineState;

// 延期: the day that was approved instead. Counted on in calendar days from the day of approval.
struct Extension {
    base::Day granted_on;
    base::Day new_due;
    bool operator==(const Extension&) const = default;
};

// 期限: one running clock (domain text, section 2). It knows nothing of what it is the clock of.
struct Deadline {
    QString code;    // DL_…
    base::Day start; // does not count
    Amount amount;
    std::vector<Suspension> suspensions; // in order, apart from one another
    std::optional<Extension> extension;  // once
    std::optional<base::Day> met_on;
    bool operator==(const Deadline&) const = default;
};

// How it stands on a day. What it means that the due day has passed is told by the kind of the
// deadline: a duty is overdue, a window has closed, a grace has ended.
struct DeadlineStanding {
    DeadlineState state = DeadlineState::Running;
    std::optional<DueDay> due; // nullopt: suspended, and nobody knows for how long
    // What is left of the amount after the day, without the days it may move on: kept while it is
    // suspended, 0 on the last day, and below zero by what it is late. Terms in months and extended
    // ones are counted down in days.
    int left = 0;
    DeadlineUnit unit = DeadlineUnit::Workday;
    bool operator==(const DeadlineStanding&) const = default;
};

[[nodiscard]] Deadline startedOn(base::Day start, const DeadlineRules& rules);

// Invalid for what no step below makes: an empty amount, suspensions that overlap or are empty, an
// extension that was granted before the start or not after the day it moves.
[[nodiscard]] base::Result<> check(const Deadline& deadline);

// nullopt: suspended without an end. The deadline passes check().
[[nodiscard]] std::optional<DueDay> dueOf(const Deadline& deadline, const WorkCalendar& calendar);
[[nodiscard]] DeadlineStanding standingOn(base::Day today, const Deadline& deadline,
                                          const WorkCalendar& calendar);
// 临期: the last third of the amount, at most a week.
[[nodiscard]] int dueSoonFrom(Amount amount);

// The steps a clock can take; each is refused with the reason, and then nothing changed.
// All of them stop on the day of suspension and go on on the day of resumption, which counts.
[[nodiscard]] base::Result<Deadline> suspendedFrom(base::Day from, Deadline deadline,
                                                   const WorkCalendar& calendar);
[[nodiscard]] base::Result<Deadline> resumedOn(base::Day on, Deadline deadline);
// Once, asked before the due day has passed, not while suspended, and not beyond the day `cap`
// (DL_EXTEND) allows from the due day on.
[[nodiscard]] base::Result<Deadline> extendedTo(const Extension& wanted, Deadline deadline,
                                                const DeadlineRules& cap,
                                                const WorkCalendar& calendar);
[[nodiscard]] base::Result<Deadline> metOn(base::Day on, Deadline deadline);

} // namespace sizao::rules
