// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/calendar.h"
#include "core/domain/deadline_words.h"
#include "core/rules/year_plan.h"

#include <set>
#include <span>
#include <unordered_map>

namespace sizao::rules {

using domain::DayKind;
using domain::DeadlineUnit;

struct DayMark {
    DayKind kind = DayKind::Workday;
    QString name; // of the holiday, or of the one that is made up for
    bool operator==(const DayMark&) const = default;
};

// 暂按: another day may follow once the data of a year arrives.
struct DueDay {
    base::Day day;
    bool provisional = false;
    bool operator==(const DueDay&) const = default;
};

// While it lasts no day counts: [from, to); nullopt: until it is lifted.
struct Suspension {
    base::Day from;
    std::optional<base::Day> to;

    [[nodiscard]] bool covers(base::Day day) const { return day >= from && (!to || day < *to); }
    bool operator==(const Suspension&) const = default;
};

// How long: 5 working days, 15 days, 6 months.
struct Amount {
    int count = 0; // not negative
    DeadlineUnit unit = DeadlineUnit::Workday;
    bool operator==(const Amount&) const = default;
};

// Where a term ends.
struct Ending {
    base::Day reached; // the day on which the amount is used up
    DueDay due;        // the same, or the working day it moves to
    bool operator==(const Ending&) const = default;
};

// Which days are working days, and what follows for terms (domain text, section 7): the day a term
// starts on does not count; a term in days or months that ends on a rest day moves to the next
// working day. A pure value: equal plans make equal calendars. Years nobody entered or confirmed
// know weekends and the fixed holidays of the law only, and due days that rest on them are
// provisional.
class WorkCalendar {
public:
    WorkCalendar() = default; // nothing entered
    // In any order. What plans of several regions say of one day: the national one first, then the
    // regions by code, later ones win.
    explicit WorkCalendar(std::span<const YearPlan> plans);
    // Reads the stored rows. Invalid, naming the year, for a row that cannot be read.
    [[nodiscard]] static base::Result<WorkCalendar>
    compile(const std::vector<domain::CalendarYear>& stored);

    [[nodiscard]] DayMark markOf(base::Day day) const;
    [[nodiscard]] bool isWorkday(base::Day day) const;
    // The national notice is confirmed, and so is every regional one that was entered.
    [[nodiscard]] bool isConfirmed(int year) const { return m_confirmed.contains(year); }
    [[nodiscard]] int workdaysOf(int year) const;
    // In (after, until].
    [[nodiscard]] int workdaysBetween(base::Day after, base::Day until) const;

    [[nodiscard]] DueDay addWorkdays(base::Day start, int count) const;
    [[nodiscard]] DueDay addDays(base::Day start, int count) const;
    // The same day of a later month, or its last one.
    [[nodiscard]] DueDay addMonths(base::Day start, int count) const;
    // The same with suspensions; nullopt while an open one keeps the term from ending. The rest of
    // a term in months is kept in days.
    [[nodiscard]] std::optional<Ending> endingOf(base::Day start, Amount amount,
                                                 std::span<const Suspension> suspensions) const;

    bool operator==(const WorkCalendar&) const = default;

private:
    void lay(const YearPlan& plan);

    std::unordered_map<base::Day, DayMark> m_marks; // days that are not what their weekday says
    std::set<int> m_confirmed;
};

// The same day so many months later, or the last one of that month.
[[nodiscard]] base::Day monthsAfter(base::Day day, int months);

} // namespace sizao::rules
