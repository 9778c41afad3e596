// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/deadline.h"

#include <QCoreApplication>

#include <algorithm>

namespace sizao::rules {

namespace {

using base::ErrorCode;
using base::Result;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Deadline)
};

// From where so much is counted on: the start, or the day of the extension.
struct Count {
    base::Day from;
    Amount amount;
};

Count countOf(const Deadline& deadline) {
    if (const auto& extension = deadline.extension)
        return {extension->granted_on,
                {extension->new_due - extension->granted_on, DeadlineUnit::CalendarDay}};
    return {deadline.start, deadline.amount};
}

std::optional<Ending> endingOf(const Deadline& deadline, const WorkCalendar& calendar) {
    const Count count = countOf(deadline);
    return calendar.endingOf(count.from, count.amount, deadline.suspensions);
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
    const Count count = countOf(deadline);
    if (count.amount.unit != DeadlineUnit::Month)
        return count.amount;
    return {monthsAfter(count.from, count.amount.count) - count.from, DeadlineUnit::CalendarDay};
}

bool isLate(base::Day day, const std::optional<Ending>& ending) {
    return ending && day > ending->due.day;
}

tl::unexpected<base::Error> refused(const QString& why) {
    return base::fail(ErrorCode::Refused, why);
}

} // namespace

Deadline startedOn(base::Day start, const DeadlineRules& rules) {
    Deadline deadline;
    deadline.code = rules.code;
    deadline.start = start;
    deadline.amount = rules.amount;
    return deadline;
}

Result<> check(const Deadline& deadline) {
    const auto wrong = [&](const QString& why) {
        return base::fail(ErrorCode::Invalid, Text::tr("期限 %1（%2 起）记载有误：%3。")
                                                  .arg(deadline.code, deadline.start.toIso(), why));
    };
    if (deadline.amount.count < 1)
        return wrong(Text::tr("没有写明时长"));
    const Suspension* before = nullptr;
    for (const Suspension& suspension : deadline.suspensions) {
        if (suspension.to && *suspension.to <= suspension.from)
            return wrong(Text::tr("中止期间的止日不晚于起日"));
        if (before && (!before->to || suspension.from < *before->to))
            return wrong(Text::tr("中止期间相互重叠"));
        before = &suspension;
    }
    if (const auto& extension = deadline.extension;
        extension
        && (extension->granted_on < deadline.start || extension->new_due <= extension->granted_on))
        return wrong(Text::tr("延期的日期早于期限本身"));
    return {};
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
            0, whole.count
                   - countedBetween(countOf(deadline).from, asked, deadline, whole.unit, calendar));
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

Result<Deadline> suspendedFrom(base::Day from, Deadline deadline, const WorkCalendar& calendar) {
    if (deadline.met_on)
        return refused(Text::tr("期限已经办结，不用中止。"));
    if (!deadline.suspensions.empty()) {
        const Suspension& last = deadline.suspensions.back();
        if (!last.to)
            return refused(
                Text::tr("%1 起已经中止，恢复之后才能再次中止。").arg(last.from.toIso()));
        if (from < *last.to)
            return refused(Text::tr("上一次中止到 %1 才恢复，请填写这天或者以后的日期。")
                               .arg(last.to->toIso()));
    }
    if (from < deadline.start)
        return refused(Text::tr("期限从 %1 起算，中止不能早于这天。").arg(deadline.start.toIso()));
    if (isLate(from, endingOf(deadline, calendar)))
        return refused(Text::tr("%1 已经逾期，没有剩余的时间可以保留。").arg(from.toIso()));
    deadline.suspensions.push_back({from, std::nullopt});
    return deadline;
}

Result<Deadline> resumedOn(base::Day on, Deadline deadline) {
    if (deadline.suspensions.empty() || deadline.suspensions.back().to)
        return refused(Text::tr("期限没有中止，不用恢复。"));
    Suspension& last = deadline.suspensions.back();
    if (on < last.from)
        return refused(Text::tr("%1 起中止，恢复不能早于这天。").arg(last.from.toIso()));
    if (on == last.from) // it never stopped
        deadline.suspensions.pop_back();
    else
        last.to = on;
    return deadline;
}

Result<Deadline> extendedTo(const Extension& wanted, Deadline deadline, const DeadlineRules& cap,
                            const WorkCalendar& calendar) {
    if (deadline.met_on)
        return refused(Text::tr("期限已经办结，不用延期。"));
    if (deadline.extension)
        return refused(
            Text::tr("已经延期到 %1，只能延期一次。").arg(deadline.extension->new_due.toIso()));
    const auto due = dueOf(deadline, calendar);
    if (!due || suspensionOn(wanted.granted_on, deadline))
        return refused(Text::tr("中止期间不办延期，请先恢复计时。"));
    if (wanted.granted_on < deadline.start)
        return refused(Text::tr("期限从 %1 起算，延期不能早于这天。").arg(deadline.start.toIso()));
    if (wanted.granted_on > due->day)
        return refused(Text::tr("%1 已经到期，延期要在到期之前提出。").arg(due->day.toIso()));
    if (wanted.new_due <= due->day)
        return refused(Text::tr("新的期限应当晚于原来的 %1。").arg(due->day.toIso()));
    deadline.extension = wanted;
    const auto latest = calendar.endingOf(due->day, cap.amount, {});
    const auto extended = dueOf(deadline, calendar);
    if (extended && latest && extended->day > latest->due.day)
        return refused(
            Text::tr("%1最多到 %2，请改为这天或者以前。").arg(cap.name, latest->due.day.toIso()));
    return deadline;
}

Result<Deadline> metOn(base::Day on, Deadline deadline) {
    if (deadline.met_on)
        return refused(Text::tr("期限 %1 已经办结。").arg(deadline.met_on->toIso()));
    if (on < deadline.start)
        return refused(Text::tr("期限从 %1 起算，办结不能早于这天。").arg(deadline.start.toIso()));
    deadline.met_on = on;
    return deadline;
}

} // namespace sizao::rules
