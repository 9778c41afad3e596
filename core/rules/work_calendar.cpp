// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/work_calendar.h"

#include <algorithm>
#include <chrono>

namespace sizao::rules {

namespace {

constexpr int lastWeekday = 5; // Friday

const Suspension* suspensionOf(std::span<const Suspension> suspensions, base::Day day) {
    const auto found = std::ranges::find_if(
        suspensions, [day](const Suspension& suspension) { return suspension.covers(day); });
    return found == suspensions.end() ? nullptr : &*found;
}

// The days that count, one after the other; remembers whether any of them was asked about in a year
// without confirmed data.
class Walk {
public:
    Walk(const WorkCalendar& calendar, base::Day start, std::span<const Suspension> suspensions)
        : m_calendar(calendar), m_suspensions(suspensions), m_day(start) {}

    [[nodiscard]] base::Day day() const { return m_day; }
    [[nodiscard]] bool isProvisional() const { return m_isProvisional; }

    // False when it never goes on: an open suspension.
    [[nodiscard]] bool stepOn() {
        m_day = m_day + 1;
        while (const Suspension* suspension = suspensionOf(m_suspensions, m_day)) {
            if (!suspension->to)
                return false;
            m_day = *suspension->to;
        }
        return true;
    }
    [[nodiscard]] bool isAtWorkday() {
        m_isProvisional = m_isProvisional || !m_calendar.isConfirmed(m_day.year());
        return m_calendar.isWorkday(m_day);
    }

private:
    const WorkCalendar& m_calendar;
    std::span<const Suspension> m_suspensions;
    base::Day m_day;
    bool m_isProvisional = false;
};

std::optional<Ending> endOfWorkdays(Walk walk, int count) {
    for (int counted = 0; counted < count;) {
        if (!walk.stepOn())
            return std::nullopt;
        counted += walk.isAtWorkday() ? 1 : 0;
    }
    return Ending{walk.day(), {walk.day(), walk.isProvisional()}};
}

// Which day it ends on depends on the calendar only from the nominal end on.
std::optional<Ending> endOfDays(Walk walk, int count) {
    for (int counted = 0; counted < count; ++counted)
        if (!walk.stepOn())
            return std::nullopt;
    const base::Day reached = walk.day();
    while (!walk.isAtWorkday())
        if (!walk.stepOn())
            return std::nullopt;
    return Ending{reached, {walk.day(), walk.isProvisional()}};
}

} // namespace

base::Day monthsAfter(base::Day day, int months) {
    using namespace std::chrono;
    const year_month_day from(sys_days(days(day.number())));
    const year_month_day same = from + std::chrono::months(months);
    const year_month_day kept =
        same.ok() ? same : year_month_day(same.year() / same.month() / last);
    return base::Day(static_cast<std::int32_t>(sys_days(kept).time_since_epoch().count()));
}

WorkCalendar::WorkCalendar(std::span<const YearPlan> plans) {
    std::vector<const YearPlan*> layers;
    for (const YearPlan& plan : plans)
        layers.push_back(&plan);
    std::ranges::stable_sort(layers, {}, [](const YearPlan* plan) {
        return std::tuple(!plan->isNational(), plan->region, plan->year);
    });
    for (const YearPlan* plan : layers) {
        if (plan->isNational() && plan->confirmed)
            m_confirmed.insert(plan->year);
        else if (!plan->confirmed)
            m_confirmed.erase(plan->year);
        lay(*plan);
    }
}

void WorkCalendar::lay(const YearPlan& plan) {
    for (const Holiday& holiday : plan.holidays) {
        for (base::Day day = holiday.from; day <= holiday.to; day = day + 1)
            m_marks[day] = {DayKind::Holiday, holiday.name};
        for (const base::Day day : holiday.makeup)
            m_marks[day] = {DayKind::Makeup, holiday.name};
    }
}

base::Result<WorkCalendar> WorkCalendar::compile(const std::vector<domain::CalendarYear>& stored) {
    std::vector<YearPlan> plans;
    for (const domain::CalendarYear& year : stored) {
        auto plan = readPlan(year);
        if (!plan)
            return base::fail(plan.error());
        plans.push_back(std::move(*plan));
    }
    return WorkCalendar(plans);
}

DayMark WorkCalendar::markOf(base::Day day) const {
    if (const auto marked = m_marks.find(day); marked != m_marks.end())
        return marked->second;
    if (!isConfirmed(day.year()))
        if (const QString name = fixedHoliday(day); !name.isEmpty())
            return {DayKind::Holiday, name};
    return {day.dayOfWeek() <= lastWeekday ? DayKind::Workday : DayKind::Weekend, {}};
}

bool WorkCalendar::isWorkday(base::Day day) const {
    const DayKind kind = markOf(day).kind;
    return kind == DayKind::Workday || kind == DayKind::Makeup;
}

int WorkCalendar::workdaysOf(int year) const {
    const auto first = base::Day::fromCivil(year, 1, 1);
    const auto last = base::Day::fromCivil(year, 12, 31);
    return first && last ? workdaysBetween(*first - 1, *last) : 0;
}

int WorkCalendar::workdaysBetween(base::Day after, base::Day until) const {
    int count = 0;
    for (base::Day day = after + 1; day <= until; day = day + 1)
        count += isWorkday(day) ? 1 : 0;
    return count;
}

DueDay WorkCalendar::addWorkdays(base::Day start, int count) const {
    return endOfWorkdays({*this, start, {}}, count)->due;
}

DueDay WorkCalendar::addDays(base::Day start, int count) const {
    return endOfDays({*this, start, {}}, count)->due;
}

DueDay WorkCalendar::addMonths(base::Day start, int count) const {
    return addDays(start, monthsAfter(start, count) - start);
}

std::optional<Ending> WorkCalendar::endingOf(base::Day start, Amount amount,
                                             std::span<const Suspension> suspensions) const {
    const Walk walk(*this, start, suspensions);
    switch (amount.unit) {
    case DeadlineUnit::Workday:
        return endOfWorkdays(walk, amount.count);
    case DeadlineUnit::CalendarDay:
        return endOfDays(walk, amount.count);
    case DeadlineUnit::Month:
        return endOfDays(walk, monthsAfter(start, amount.count) - start);
    }
    return std::nullopt;
}

} // namespace sizao::rules
