// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/deadline.h"
#include "tests/core/rules/calendars.h"

#include <QTest>

#include <rapidcheck.h>

using namespace sizao;
using namespace sizao::rules;
using test::day;

namespace {

Deadline deadlineOf(const char* start, int count, DeadlineUnit unit = DeadlineUnit::Workday) {
    Deadline deadline;
    deadline.code = QStringLiteral("DL_CHECK");
    deadline.start = day(start);
    deadline.amount = {count, unit};
    return deadline;
}

const WorkCalendar& national() {
    static const WorkCalendar calendar = test::nationalCalendar();
    return calendar;
}

DeadlineStanding standing(const Deadline& deadline, const char* on) {
    return standingOn(day(on), deadline, national());
}

Deadline stopped(Deadline deadline, base::Day from, std::optional<base::Day> to = {}) {
    deadline.suspensions.push_back({from, to});
    return deadline;
}

Deadline met(Deadline deadline, const char* on) {
    deadline.met_on = day(on);
    return deadline;
}

Deadline anyDeadline() {
    Deadline deadline;
    deadline.code = QStringLiteral("DL_CHECK");
    deadline.start = day("2025-06-01") + *rc::gen::inRange(0, 400);
    deadline.amount.unit =
        *rc::gen::element(DeadlineUnit::Workday, DeadlineUnit::CalendarDay, DeadlineUnit::Month);
    deadline.amount.count = deadline.amount.unit == DeadlineUnit::Month ? *rc::gen::inRange(1, 12)
                                                                        : *rc::gen::inRange(1, 60);
    return deadline;
}

} // namespace

class TestDeadline : public QObject {
    Q_OBJECT
private slots:
    void states_data();
    void states();
    void suspendedStates();
    void lateWorkIsToldFromWorkInTime();
    void leftIsCountedInItsUnit();
    void dueSoonIsTheLastThird_data();
    void dueSoonIsTheLastThird();
    void startedByItsRules();
    void suspensionKeepsTheRest();
    void suspensionNeverShortens();
    void statesFollowOneAnother();
};

// Ten working days from Monday, 2 March 2026: due Monday 16, soon from three left.
void TestDeadline::states_data() {
    QTest::addColumn<QString>("on");
    QTest::addColumn<DeadlineState>("state");
    QTest::addColumn<int>("left");
    QTest::addRow("before it starts") << "2026-02-20" << DeadlineState::Running << 10;
    QTest::addRow("start") << "2026-03-02" << DeadlineState::Running << 10;
    QTest::addRow("first day") << "2026-03-03" << DeadlineState::Running << 9;
    QTest::addRow("weekend") << "2026-03-08" << DeadlineState::Running << 6;
    QTest::addRow("four left") << "2026-03-10" << DeadlineState::Running << 4;
    QTest::addRow("three left") << "2026-03-11" << DeadlineState::DueSoon << 3;
    QTest::addRow("last day") << "2026-03-16" << DeadlineState::DueSoon << 0;
    QTest::addRow("a day late") << "2026-03-17" << DeadlineState::Overdue << -1;
    QTest::addRow("late over a weekend") << "2026-03-22" << DeadlineState::Overdue << -4;
}

void TestDeadline::states() {
    QFETCH(QString, on);
    QFETCH(DeadlineState, state);
    QFETCH(int, left);
    const auto found = standing(deadlineOf("2026-03-02", 10), qPrintable(on));
    QCOMPARE(found.state, state);
    QCOMPARE(found.left, left);
    QCOMPARE(found.unit, DeadlineUnit::Workday);
    QVERIFY(found.due == (DueDay{day("2026-03-16"), false}));
}

void TestDeadline::suspendedStates() {
    Deadline deadline = stopped(deadlineOf("2026-03-02", 10), day("2026-03-05"));
    QVERIFY(!dueOf(deadline, national()));
    QCOMPARE(standing(deadline, "2026-03-04").state, DeadlineState::Running);
    for (const char* on : {"2026-03-05", "2026-03-31", "2026-12-31"}) {
        const auto found = standing(deadline, on);
        QCOMPARE(found.state, DeadlineState::Suspended);
        QCOMPARE(found.left, 8);
        QVERIFY(!found.due);
    }
    deadline.suspensions.back().to = day("2026-04-01");
    QCOMPARE(standing(deadline, "2026-03-31").state, DeadlineState::Suspended);
    QCOMPARE(standing(deadline, "2026-03-31").left, 8);
    QCOMPARE(standing(deadline, "2026-04-01").state, DeadlineState::Running);
    QCOMPARE(standing(deadline, "2026-04-01").left, 7);
    QVERIFY(dueOf(deadline, national()) == (DueDay{day("2026-04-13"), false}));
    // Overdue stays overdue, and lateness does not grow meanwhile.
    Deadline late = deadlineOf("2026-03-02", 2);
    late.suspensions = {{day("2026-03-06"), std::nullopt}};
    QCOMPARE(standing(late, "2026-03-20").state, DeadlineState::Overdue);
    QCOMPARE(standing(late, "2026-03-20").left, -1);
}

void TestDeadline::lateWorkIsToldFromWorkInTime() {
    const Deadline open = deadlineOf("2026-03-02", 10);
    const Deadline inTime = met(open, "2026-03-16");
    QCOMPARE(standing(inTime, "2026-03-15").state, DeadlineState::DueSoon);
    QCOMPARE(standing(inTime, "2026-03-16").state, DeadlineState::Met);
    QCOMPARE(standing(inTime, "2026-12-31").left, 0);
    const Deadline late = met(open, "2026-03-17");
    QCOMPARE(standing(late, "2026-03-16").state, DeadlineState::DueSoon);
    QCOMPARE(standing(late, "2026-03-17").state, DeadlineState::MetLate);
    QCOMPARE(standing(late, "2026-12-31").left, -1); // as late as it was
    QCOMPARE(standing(met(stopped(open, day("2026-03-05")), "2026-03-20"), "2026-03-20").state,
             DeadlineState::Met);
}

void TestDeadline::leftIsCountedInItsUnit() {
    // 15 days from 16 September end on 1 October and move to the 8th.
    const Deadline days = deadlineOf("2026-09-16", 15, DeadlineUnit::CalendarDay);
    QCOMPARE(standing(days, "2026-09-26").left, 5);
    QCOMPARE(standing(days, "2026-10-01").left, 0);
    QCOMPARE(standing(days, "2026-10-08").left, 0);
    QCOMPARE(standing(days, "2026-10-08").state, DeadlineState::DueSoon);
    QCOMPARE(standing(days, "2026-10-10").left, -2);
    const Deadline months = deadlineOf("2026-03-04", 6, DeadlineUnit::Month);
    QCOMPARE(standing(months, "2026-03-04").left, 184);
    QCOMPARE(standing(months, "2026-03-04").unit, DeadlineUnit::CalendarDay);
    QCOMPARE(standing(months, "2026-08-27").state, DeadlineState::Running);
    QCOMPARE(standing(months, "2026-08-28").state, DeadlineState::DueSoon); // a week
}

void TestDeadline::dueSoonIsTheLastThird_data() {
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("soon");
    for (const auto& [count, soon] :
         {std::pair(1, 1), {2, 1}, {3, 1}, {5, 1}, {7, 2}, {10, 3}, {15, 5}, {21, 7}, {60, 7}})
        QTest::addRow("%d", count) << count << soon;
}

void TestDeadline::dueSoonIsTheLastThird() {
    QFETCH(int, count);
    QFETCH(int, soon);
    QCOMPARE(dueSoonFrom({count, DeadlineUnit::Workday}), soon);
}

void TestDeadline::startedByItsRules() {
    DeadlineRules check;
    check.code = QStringLiteral("DL_CHECK");
    check.amount = {10, DeadlineUnit::Workday};
    QVERIFY(startedOn(day("2026-03-02"), check) == deadlineOf("2026-03-02", 10));
}

void TestDeadline::suspensionKeepsTheRest() {
    QVERIFY(rc::check("what was left when it stopped is left when it goes on", [] {
        const Deadline open = anyDeadline();
        const base::Day due = dueOf(open, national())->day;
        const base::Day from = open.start + 1 + *rc::gen::inRange(0, due - open.start);
        const base::Day to = from + *rc::gen::inRange(1, 200);
        const Deadline standsStill = stopped(open, from);
        const int left = standingOn(from - 1, open, national()).left;
        for (const base::Day on : {from, to - 1, to + 100})
            RC_ASSERT(standingOn(on, standsStill, national()).left == left);
        const Deadline going = stopped(open, from, to);
        RC_ASSERT(standingOn(to - 1, going, national()).left == left);
        // The rest begins on the day of resumption, as if it had been started the day before.
        Deadline rest = open;
        rest.start = to - 1;
        rest.amount = {left, standingOn(from, open, national()).unit};
        if (left > 0)
            RC_ASSERT(dueOf(going, national())->day == dueOf(rest, national())->day);
    }));
}

void TestDeadline::suspensionNeverShortens() {
    QVERIFY(rc::check("a suspension never makes a due day earlier", [] {
        Deadline deadline = anyDeadline();
        base::Day due = dueOf(deadline, national())->day;
        for (int i = *rc::gen::inRange(1, 4); i > 0; --i) {
            const base::Day first =
                deadline.suspensions.empty() ? deadline.start : *deadline.suspensions.back().to;
            const base::Day from = first + *rc::gen::inRange(0, 30);
            deadline = stopped(deadline, from, from + *rc::gen::inRange(1, 30));
            const base::Day later = dueOf(deadline, national())->day;
            RC_ASSERT(later >= due);
            due = later;
        }
    }));
}

void TestDeadline::statesFollowOneAnother() {
    QVERIFY(rc::check("running, then soon, then overdue, and less is left every day", [] {
        const Deadline deadline = anyDeadline();
        const base::Day due = dueOf(deadline, national())->day;
        DeadlineStanding before = standingOn(deadline.start, deadline, national());
        for (base::Day on = deadline.start; on <= due + 5; on = on + 1) {
            const DeadlineStanding now = standingOn(on, deadline, national());
            RC_ASSERT(now.state >= before.state);
            RC_ASSERT(now.left <= before.left);
            RC_ASSERT((now.state == DeadlineState::Overdue) == (on > due));
            before = now;
        }
    }));
}

QTEST_GUILESS_MAIN(TestDeadline)
#include "test_deadline.moc"
