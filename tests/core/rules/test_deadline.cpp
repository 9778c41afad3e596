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

const DeadlineRules cap{QStringLiteral("DL_EXTEND"), QStringLiteral("延期上限（一次）"),
                        QStringLiteral("item.due"),  {30, DeadlineUnit::CalendarDay},
                        domain::DeadlineKind::Cap,   false};

const WorkCalendar& national() {
    static const WorkCalendar calendar = test::nationalCalendar();
    return calendar;
}

DeadlineStanding standing(const Deadline& deadline, const char* on) {
    return standingOn(day(on), deadline, national());
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
    void suspensionsThatAreRefused();
    void resumptionsThatAreRefused();
    void resumedOnTheSameDayIsNothing();
    void extendedOnce();
    void extensionsThatAreRefused_data();
    void extensionsThatAreRefused();
    void anExtendedOneCanBeSuspended();
    void metOnce();
    void whatNoStepMakesIsInvalid();
    void startedByItsRules();
    void suspensionKeepsTheRest();
    void suspensionNeverShortens();
    void statesFollowOneAnother();
    void extensionsStayBelowTheCap();
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
    Deadline deadline = deadlineOf("2026-03-02", 10);
    deadline = suspendedFrom(day("2026-03-05"), deadline, national()).value();
    QVERIFY(!dueOf(deadline, national()));
    QCOMPARE(standing(deadline, "2026-03-04").state, DeadlineState::Running);
    for (const char* on : {"2026-03-05", "2026-03-31", "2026-12-31"}) {
        const auto found = standing(deadline, on);
        QCOMPARE(found.state, DeadlineState::Suspended);
        QCOMPARE(found.left, 8);
        QVERIFY(!found.due);
    }
    deadline = resumedOn(day("2026-04-01"), deadline).value();
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
    const Deadline inTime = metOn(day("2026-03-16"), open).value();
    QCOMPARE(standing(inTime, "2026-03-15").state, DeadlineState::DueSoon);
    QCOMPARE(standing(inTime, "2026-03-16").state, DeadlineState::Met);
    QCOMPARE(standing(inTime, "2026-12-31").left, 0);
    const Deadline late = metOn(day("2026-03-17"), open).value();
    QCOMPARE(standing(late, "2026-03-16").state, DeadlineState::DueSoon);
    QCOMPARE(standing(late, "2026-03-17").state, DeadlineState::MetLate);
    QCOMPARE(standing(late, "2026-12-31").left, -1); // as late as it was
    const auto suspended = suspendedFrom(day("2026-03-05"), open, national()).value();
    QCOMPARE(standing(metOn(day("2026-03-20"), suspended).value(), "2026-03-20").state,
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

void TestDeadline::suspensionsThatAreRefused() {
    const Deadline open = deadlineOf("2026-03-02", 10);
    const auto said = [](const base::Result<Deadline>& result) {
        return result ? QString() : result.error().message;
    };
    QVERIFY(suspendedFrom(day("2026-03-02"), open, national()));
    QVERIFY(suspendedFrom(day("2026-03-16"), open, national()));
    QVERIFY(
        said(suspendedFrom(day("2026-03-01"), open, national())).contains(u"从 2026-03-02 起算"));
    QVERIFY(said(suspendedFrom(day("2026-03-17"), open, national())).contains(u"已经逾期"));
    const auto met = metOn(day("2026-03-10"), open).value();
    QVERIFY(said(suspendedFrom(day("2026-03-11"), met, national())).contains(u"已经办结"));
    auto stopped = suspendedFrom(day("2026-03-05"), open, national()).value();
    QVERIFY(said(suspendedFrom(day("2026-03-09"), stopped, national())).contains(u"恢复之后"));
    stopped = resumedOn(day("2026-03-09"), stopped).value();
    QVERIFY(said(suspendedFrom(day("2026-03-08"), stopped, national())).contains(u"2026-03-09"));
    QVERIFY(suspendedFrom(day("2026-03-09"), stopped, national()));
}

void TestDeadline::resumptionsThatAreRefused() {
    const Deadline open = deadlineOf("2026-03-02", 10);
    QVERIFY(!resumedOn(day("2026-03-05"), open));
    const auto stopped = suspendedFrom(day("2026-03-05"), open, national()).value();
    QVERIFY(!resumedOn(day("2026-03-04"), stopped));
    const auto going = resumedOn(day("2026-03-06"), stopped).value();
    QVERIFY(!resumedOn(day("2026-03-07"), going));
    QVERIFY(going.suspensions == (std::vector<Suspension>{{day("2026-03-05"), day("2026-03-06")}}));
}

void TestDeadline::resumedOnTheSameDayIsNothing() {
    const Deadline open = deadlineOf("2026-03-02", 10);
    const auto stopped = suspendedFrom(day("2026-03-05"), open, national()).value();
    QVERIFY(resumedOn(day("2026-03-05"), stopped).value() == open);
}

void TestDeadline::extendedOnce() {
    // Due on 8 October; at most to 9 November (the 7th is a Saturday).
    const Deadline open = deadlineOf("2026-09-16", 15, DeadlineUnit::CalendarDay);
    const Extension wanted{day("2026-10-08"), day("2026-11-09")};
    const auto extended = extendedTo(wanted, open, cap, national());
    QVERIFY2(extended, extended ? "" : qPrintable(extended.error().message));
    QVERIFY(dueOf(*extended, national()) == (DueDay{day("2026-11-09"), false}));
    QCOMPARE(standing(*extended, "2026-10-20").left, 20);
    QCOMPARE(standing(*extended, "2026-10-20").state, DeadlineState::Running);
    QCOMPARE(standing(*extended, "2026-11-10").state, DeadlineState::Overdue);
    const auto again =
        extendedTo({day("2026-10-20"), day("2026-11-12")}, *extended, cap, national());
    QVERIFY(!again && again.error().message.contains(u"只能延期一次"));
    // A working-day term is counted on in days, and a rest day moves.
    const auto other = extendedTo({day("2026-03-10"), day("2026-03-21")},
                                  deadlineOf("2026-03-02", 10), cap, national());
    QCOMPARE(dueOf(*other, national())->day.toIso(), QStringLiteral("2026-03-23"));
    QCOMPARE(standing(*other, "2026-03-20").unit, DeadlineUnit::CalendarDay);
    QCOMPARE(standing(*other, "2026-03-20").left, 1);
}

void TestDeadline::extensionsThatAreRefused_data() {
    QTest::addColumn<QString>("granted");
    QTest::addColumn<QString>("new_due");
    QTest::addColumn<QString>("reason");
    // Ten working days from 2 March: due on the 16th, at most to 15 April.
    QTest::addRow("last day allowed") << "2026-03-16"
                                      << "2026-04-15"
                                      << "";
    QTest::addRow("beyond the cap") << "2026-03-16"
                                    << "2026-04-16"
                                    << "最多到 2026-04-15";
    QTest::addRow("after it was due") << "2026-03-17"
                                      << "2026-03-30"
                                      << "已经到期";
    QTest::addRow("no later") << "2026-03-10"
                              << "2026-03-16"
                              << "应当晚于原来的 2026-03-16";
    QTest::addRow("before it started") << "2026-03-01"
                                       << "2026-03-30"
                                       << "从 2026-03-02 起算";
}

void TestDeadline::extensionsThatAreRefused() {
    QFETCH(QString, granted);
    QFETCH(QString, new_due);
    QFETCH(QString, reason);
    const auto extended = extendedTo({*base::Day::fromIso(granted), *base::Day::fromIso(new_due)},
                                     deadlineOf("2026-03-02", 10), cap, national());
    QCOMPARE(extended.has_value(), reason.isEmpty());
    if (!extended)
        QVERIFY2(extended.error().message.contains(reason), qPrintable(extended.error().message));
    auto open = suspendedFrom(day("2026-03-04"), deadlineOf("2026-03-02", 10), national()).value();
    QVERIFY(!extendedTo({day("2026-03-05"), day("2026-03-30")}, open, cap, national()));
    open = resumedOn(day("2026-03-09"), open).value();
    QVERIFY(!extendedTo({day("2026-03-05"), day("2026-03-30")}, open, cap, national()));
    QVERIFY(extendedTo({day("2026-03-09"), day("2026-03-30")}, open, cap, national()));
    open.met_on = day("2026-03-10");
    QVERIFY(!extendedTo({day("2026-03-11"), day("2026-03-30")}, open, cap, national()));
}

void TestDeadline::anExtendedOneCanBeSuspended() {
    auto deadline = extendedTo({day("2026-03-10"), day("2026-04-01")}, deadlineOf("2026-03-02", 10),
                               cap, national())
                        .value();
    deadline = suspendedFrom(day("2026-03-20"), deadline, national()).value();
    QCOMPARE(standing(deadline, "2026-05-01").left, 13); // 20 March to 1 April
    deadline = resumedOn(day("2026-05-06"), deadline).value();
    QCOMPARE(dueOf(deadline, national())->day.toIso(), QStringLiteral("2026-05-18"));
}

void TestDeadline::metOnce() {
    const auto met = metOn(day("2026-03-05"), deadlineOf("2026-03-02", 10)).value();
    QVERIFY(!metOn(day("2026-03-06"), met));
    QVERIFY(!metOn(day("2026-03-01"), deadlineOf("2026-03-02", 10)));
    QVERIFY(metOn(day("2026-03-02"), deadlineOf("2026-03-02", 10)));
}

void TestDeadline::whatNoStepMakesIsInvalid() {
    const Deadline good = deadlineOf("2026-03-02", 10);
    QVERIFY(check(good));
    const auto isBad = [&](auto change) {
        Deadline bad = good;
        change(bad);
        const auto result = check(bad);
        return !result && result.error().code == base::ErrorCode::Invalid;
    };
    QVERIFY(isBad([](Deadline& bad) { bad.amount.count = 0; }));
    QVERIFY(isBad([](Deadline& bad) {
        bad.suspensions = {{day("2026-03-05"), day("2026-03-05")}};
    }));
    QVERIFY(isBad([](Deadline& bad) {
        bad.suspensions = {{day("2026-03-05"), day("2026-03-10")},
                           {day("2026-03-09"), std::nullopt}};
    }));
    QVERIFY(isBad([](Deadline& bad) {
        bad.suspensions = {{day("2026-03-05"), std::nullopt}, {day("2026-03-09"), std::nullopt}};
    }));
    QVERIFY(isBad([](Deadline& bad) { bad.extension = {day("2026-03-01"), day("2026-03-20")}; }));
    QVERIFY(isBad([](Deadline& bad) { bad.extension = {day("2026-03-05"), day("2026-03-05")}; }));
    QVERIFY(!isBad([](Deadline& bad) {
        bad.suspensions = {{day("2026-03-05"), day("2026-03-06")},
                           {day("2026-03-06"), std::nullopt}};
    }));
}

void TestDeadline::startedByItsRules() {
    const Deadline started = startedOn(day("2026-03-02"), cap);
    QCOMPARE(started.code, QStringLiteral("DL_EXTEND"));
    QVERIFY(started.start == day("2026-03-02"));
    QVERIFY(started.amount == cap.amount);
    QVERIFY(check(started));
}

void TestDeadline::suspensionKeepsTheRest() {
    QVERIFY(rc::check("what was left when it stopped is left when it goes on", [] {
        const Deadline open = anyDeadline();
        const base::Day due = dueOf(open, national())->day;
        const base::Day from = open.start + 1 + *rc::gen::inRange(0, due - open.start);
        const base::Day to = from + *rc::gen::inRange(1, 200);
        const auto stopped = suspendedFrom(from, open, national()).value();
        const int left = standingOn(from - 1, open, national()).left;
        for (const base::Day on : {from, to - 1, to + 100})
            RC_ASSERT(standingOn(on, stopped, national()).left == left);
        const auto going = resumedOn(to, stopped).value();
        RC_ASSERT(check(going).has_value());
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
            const auto stopped = suspendedFrom(from, deadline, national());
            if (!stopped)
                break;
            deadline = resumedOn(from + *rc::gen::inRange(0, 30), *stopped).value();
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

void TestDeadline::extensionsStayBelowTheCap() {
    QVERIFY(rc::check("an extension is later than before and within the cap", [] {
        const Deadline open = anyDeadline();
        const base::Day due = dueOf(open, national())->day;
        const Extension wanted{open.start + *rc::gen::inRange(0, due - open.start + 3),
                               due + *rc::gen::inRange(-3, 50)};
        const auto extended = extendedTo(wanted, open, cap, national());
        const base::Day latest = national().addDays(due, 30).day;
        if (extended) {
            const base::Day later = dueOf(*extended, national())->day;
            RC_ASSERT(later > due);
            RC_ASSERT(later <= latest);
            RC_ASSERT(check(*extended).has_value());
        } else {
            RC_ASSERT(wanted.new_due <= due || wanted.new_due > due + 30
                      || wanted.granted_on > due);
        }
    }));
}

QTEST_GUILESS_MAIN(TestDeadline)
#include "test_deadline.moc"
