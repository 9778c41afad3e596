// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/work_calendar.h"
#include "tests/core/rules/calendars.h"
#include "tests/support/shared_data.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <rapidcheck.h>

using namespace sizao;
using namespace sizao::rules;
using test::day;

namespace {

// Any plan of the year 2026: holidays of a few days, now and then a weekend worked.
YearPlan anyPlan() {
    YearPlan plan;
    plan.year = 2026;
    plan.confirmed = *rc::gen::arbitrary<bool>();
    const auto starts = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 360));
    for (const int start : starts) {
        const base::Day from = day("2026-01-01") + start;
        Holiday holiday{QStringLiteral("假"), from, from + *rc::gen::inRange(0, 8), {}};
        if (*rc::gen::inRange(0, 3) == 0)
            holiday.makeup.push_back(day("2026-01-03") + 7 * *rc::gen::inRange(0, 51));
        plan.holidays.push_back(holiday);
    }
    return plan;
}

base::Day anyDay() {
    return day("2025-12-01") + *rc::gen::inRange(0, 420);
}

} // namespace

class TestWorkCalendar : public QObject {
    Q_OBJECT
private slots:
    void dueDays_data();
    void dueDays();
    void marks_data();
    void marks();
    void theShippedDaysAreThoseOfTheReference();
    void workdaysOfYears();
    void everyPlanConfirmsItsYear();
    void nothingEnteredKnowsTheLaw();
    void regionsAreLaidOverTheCountry();
    void ordersOfPlansDoNotMatter();
    void monthsEndWithTheMonth_data();
    void monthsEndWithTheMonth();
    void zeroIsTheStart();
    void openSuspensionsHaveNoEnd();
    void storedRowsAreTheSame();
    void unreadableRowsAreNamed();
    void workdaysAreCounted();
    void restDaysOnlyDelay();
    void daysEndOnWorkdays();
    void longerEndsLater();
};

void TestWorkCalendar::dueDays_data() {
    QTest::addColumn<QJsonObject>("row");
    const QJsonArray rows =
        test::jsonFile("/tests/data/calendars/due_days.json")[u"rows"].toArray();
    QVERIFY(rows.size() >= 100);
    for (const QJsonValue value : rows) {
        const QJsonObject row = value.toObject();
        QTest::addRow("%s+%d %s %s", qPrintable(row[u"start"].toString()), row[u"amount"].toInt(),
                      qPrintable(row[u"unit"].toString()), qPrintable(row[u"why_zh"].toString()))
            << row;
    }
}

void TestWorkCalendar::dueDays() {
    static const WorkCalendar national = test::nationalCalendar();
    static const WorkCalendar local = test::localCalendar();
    QFETCH(QJsonObject, row);
    const WorkCalendar& calendar = row[u"local"].toBool() ? local : national;
    const base::Day start = *base::Day::fromIso(row[u"start"].toString());
    const auto unit = *domain::fromCode<DeadlineUnit>(row[u"unit"].toString());
    std::vector<Suspension> suspensions;
    for (const QJsonValue pair : row[u"suspensions"].toArray())
        suspensions.push_back(
            {*base::Day::fromIso(pair[0].toString()), base::Day::fromIso(pair[1].toString())});
    const int amount = row[u"amount"].toInt();
    const auto ending = calendar.endingOf(start, {amount, unit}, suspensions);
    QVERIFY(ending.has_value());
    QCOMPARE(ending->due.day.toIso(), row[u"due"].toString());
    QCOMPARE(ending->due.provisional, row[u"provisional"].toBool());
    if (!suspensions.empty())
        return;
    const DueDay added = unit == DeadlineUnit::Workday       ? calendar.addWorkdays(start, amount)
                         : unit == DeadlineUnit::CalendarDay ? calendar.addDays(start, amount)
                                                             : calendar.addMonths(start, amount);
    QVERIFY(added == ending->due);
}

void TestWorkCalendar::marks_data() {
    QTest::addColumn<QString>("on");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("name");
    QTest::addRow("weekday") << "2026-03-05"
                             << "WORKDAY"
                             << "";
    QTest::addRow("weekend") << "2026-03-07"
                             << "WEEKEND"
                             << "";
    QTest::addRow("first of a holiday") << "2026-02-15"
                                        << "HOLIDAY"
                                        << "春节";
    QTest::addRow("weekend in a holiday") << "2026-02-21"
                                          << "HOLIDAY"
                                          << "春节";
    QTest::addRow("last of a holiday") << "2026-02-23"
                                       << "HOLIDAY"
                                       << "春节";
    QTest::addRow("after it") << "2026-02-24"
                              << "WORKDAY"
                              << "";
    QTest::addRow("made up before") << "2026-02-14"
                                    << "MAKEUP"
                                    << "春节";
    QTest::addRow("made up after") << "2026-02-28"
                                   << "MAKEUP"
                                   << "春节";
    QTest::addRow("eve of the new year") << "2024-02-09"
                                         << "WORKDAY"
                                         << "";
    QTest::addRow("fixed by law") << "2027-10-02"
                                  << "HOLIDAY"
                                  << "国庆节";
    QTest::addRow("not fixed by law") << "2027-10-04"
                                      << "WORKDAY"
                                      << "";
    QTest::addRow("fixed, but the notice says otherwise") << "2025-05-01"
                                                          << "HOLIDAY"
                                                          << "劳动节";
    QTest::addRow("year unheard of") << "1999-01-01"
                                     << "HOLIDAY"
                                     << "元旦";
}

void TestWorkCalendar::marks() {
    QFETCH(QString, on);
    QFETCH(QString, kind);
    QFETCH(QString, name);
    const WorkCalendar calendar = test::nationalCalendar();
    const DayMark mark = calendar.markOf(*base::Day::fromIso(on));
    QCOMPARE(QString::fromLatin1(domain::toCode(mark.kind)), kind);
    QCOMPARE(mark.name, name);
    QCOMPARE(calendar.isWorkday(*base::Day::fromIso(on)),
             kind == QLatin1String("WORKDAY") || kind == QLatin1String("MAKEUP"));
}

void TestWorkCalendar::theShippedDaysAreThoseOfTheReference() {
    const QString path = support::sharedPath(QStringLiteral("reference/holidays_cn.json"));
    SIZAO_NEEDS_SHARED(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject reference = QJsonDocument::fromJson(file.readAll()).object();
    auto expected = plansOf(reference);
    for (YearPlan& plan : expected)
        plan.region_name = QStringLiteral("全国");
    QVERIFY(plansOf(test::nationalDocument()) == expected);
}

void TestWorkCalendar::workdaysOfYears() {
    const WorkCalendar calendar = test::nationalCalendar();
    QCOMPARE(calendar.workdaysOf(2024), 251);
    QCOMPARE(calendar.workdaysOf(2025), 248);
    QCOMPARE(calendar.workdaysOf(2026), 248);
    QCOMPARE(calendar.workdaysOf(2027), 261 - 2); // 1 January and 1 October are weekdays
    QCOMPARE(calendar.workdaysBetween(day("2026-02-13"), day("2026-02-24")), 2);
    QCOMPARE(calendar.workdaysBetween(day("2026-02-13"), day("2026-02-13")), 0);
    QCOMPARE(calendar.workdaysBetween(day("2026-02-14"), day("2026-02-13")), 0);
}

void TestWorkCalendar::everyPlanConfirmsItsYear() {
    const WorkCalendar national = test::nationalCalendar();
    const WorkCalendar local = test::localCalendar();
    for (const int year : {2024, 2026}) {
        QVERIFY(national.isConfirmed(year));
        QVERIFY(local.isConfirmed(year));
    }
    QVERIFY(national.isConfirmed(2025));
    QVERIFY(!local.isConfirmed(2025)); // the region has not confirmed its own
    for (const int year : {2023, 2027, 2028})
        QVERIFY(!national.isConfirmed(year));
    QVERIFY(!WorkCalendar(plansOf(test::localDocument())).isConfirmed(2026));
}

void TestWorkCalendar::nothingEnteredKnowsTheLaw() {
    const WorkCalendar empty;
    QVERIFY(!empty.isWorkday(day("2026-01-01")));
    QVERIFY(!empty.isWorkday(day("2026-05-02")));
    QVERIFY(empty.isWorkday(day("2026-05-04")));
    QVERIFY(!empty.isWorkday(day("2026-09-20")));
    // A confirmed notice says it all.
    YearPlan plan;
    plan.year = 2026;
    plan.confirmed = true;
    QVERIFY(WorkCalendar(std::vector{plan}).isWorkday(day("2026-01-01")));
    plan.confirmed = false;
    QVERIFY(!WorkCalendar(std::vector{plan}).isWorkday(day("2026-01-01")));
    QVERIFY(empty.addWorkdays(day("2026-03-04"), 1) == (DueDay{day("2026-03-05"), true}));
}

void TestWorkCalendar::regionsAreLaidOverTheCountry() {
    const WorkCalendar local = test::localCalendar();
    QCOMPARE(local.markOf(day("2026-04-28")).name, QStringLiteral("三月街"));
    QVERIFY(local.isWorkday(day("2026-08-15")));
    QVERIFY(!local.isWorkday(day("2026-10-01")));
    QCOMPARE(local.workdaysOf(2026), 248 - 3 + 1);
    // A region rests where the country makes up.
    YearPlan rest;
    rest.year = 2026;
    rest.holidays = {{QStringLiteral("节"), day("2026-09-20"), day("2026-09-20"), {}}};
    for (const char* region : {"CN-X", "AA"}) {
        rest.region = QLatin1String(region);
        auto plans = plansOf(test::nationalDocument());
        plans.insert(plans.begin(), rest);
        QVERIFY(!WorkCalendar(plans).isWorkday(day("2026-09-20")));
    }
}

void TestWorkCalendar::ordersOfPlansDoNotMatter() {
    auto plans = plansOf(test::localDocument());
    const auto national = plansOf(test::nationalDocument());
    plans.insert(plans.end(), national.begin(), national.end());
    const WorkCalendar one(plans);
    std::ranges::reverse(plans);
    QVERIFY(WorkCalendar(plans) == one);
    plans.pop_back();
    QVERIFY(!(WorkCalendar(plans) == one));
}

void TestWorkCalendar::monthsEndWithTheMonth_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("months");
    QTest::addColumn<QString>("to");
    QTest::addRow("same day") << "2026-03-05" << 6 << "2026-09-05";
    QTest::addRow("short month") << "2026-08-31" << 6 << "2027-02-28";
    QTest::addRow("leap year") << "2027-08-31" << 6 << "2028-02-29";
    QTest::addRow("over the year") << "2026-12-15" << 1 << "2027-01-15";
    QTest::addRow("a year") << "2024-02-29" << 12 << "2025-02-28";
    QTest::addRow("four years") << "2024-02-29" << 48 << "2028-02-29";
    QTest::addRow("none") << "2026-05-31" << 0 << "2026-05-31";
}

void TestWorkCalendar::monthsEndWithTheMonth() {
    QFETCH(QString, from);
    QFETCH(int, months);
    QFETCH(QString, to);
    QCOMPARE(monthsAfter(*base::Day::fromIso(from), months).toIso(), to);
}

void TestWorkCalendar::zeroIsTheStart() {
    const WorkCalendar calendar = test::nationalCalendar();
    QVERIFY(calendar.addWorkdays(day("2026-10-01"), 0) == (DueDay{day("2026-10-01"), false}));
    QVERIFY(calendar.addDays(day("2026-10-01"), 0) == (DueDay{day("2026-10-08"), false}));
}

void TestWorkCalendar::openSuspensionsHaveNoEnd() {
    const WorkCalendar calendar = test::nationalCalendar();
    const std::vector<Suspension> open{{day("2026-09-22"), std::nullopt}};
    for (const auto unit : {DeadlineUnit::Workday, DeadlineUnit::CalendarDay, DeadlineUnit::Month})
        QVERIFY(!calendar.endingOf(day("2026-09-18"), {5, unit}, open));
    // It ended before; and it reached its end on a rest day, but had not ended.
    QVERIFY(calendar.endingOf(day("2026-09-14"), {5, DeadlineUnit::Workday}, open));
    QVERIFY(!calendar.endingOf(day("2026-09-14"), {11, DeadlineUnit::CalendarDay}, open));
    const std::vector<Suspension> monday{{day("2026-03-09"), std::nullopt}};
    QVERIFY(!calendar.endingOf(day("2026-03-04"), {3, DeadlineUnit::CalendarDay}, monday));
    QVERIFY(calendar.endingOf(day("2026-03-04"), {2, DeadlineUnit::CalendarDay}, monday));
}

void TestWorkCalendar::storedRowsAreTheSame() {
    std::vector<domain::CalendarYear> stored;
    const auto plans = plansOf(test::localDocument());
    for (const YearPlan& plan : plans) {
        stored.push_back(storedForm(plan));
        const auto again = readPlan(stored.back());
        QVERIFY(again && *again == plan);
        QCOMPARE(stored.back().id, domain::CalendarYear::idFor(plan.region, plan.year));
    }
    QVERIFY(stored[0].id != stored[1].id);
    const auto calendar = WorkCalendar::compile(stored);
    QVERIFY(calendar && *calendar == WorkCalendar(plans));
    QVERIFY(plansOf(calendarDocument(plans)) == plans);
    const QJsonArray years =
        calendarDocument(plansOf(test::nationalDocument()))[u"years"].toArray();
    QCOMPARE(years[2][u"working_days"].toInt(), 248);
    QVERIFY(years[3][u"working_days"].isNull()); // nobody knows yet
}

void TestWorkCalendar::unreadableRowsAreNamed() {
    auto stored = storedForm(plansOf(test::nationalDocument())[1]);
    for (const char* bad : {R"([{"name":"x","from":"2025-13-01","to":"2025-01-01"}])",
                            R"([{"name":"x","from":"2025-01-01","to":""}])",
                            R"([{"from":"2025-01-01","to":"2025-01-01","makeup_workdays":[1]}])"}) {
        stored.holidays = QString::fromLatin1(bad);
        const auto read = WorkCalendar::compile({stored});
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(QLatin1String("2025")),
                 qPrintable(read.error().message));
    }
}

void TestWorkCalendar::workdaysAreCounted() {
    QVERIFY(rc::check("workdays between start and due are the amount", [] {
        const WorkCalendar calendar(std::vector{anyPlan()});
        const base::Day start = anyDay();
        const int amount = *rc::gen::inRange(1, 60);
        const base::Day due = calendar.addWorkdays(start, amount).day;
        RC_ASSERT(calendar.isWorkday(due));
        RC_ASSERT(calendar.workdaysBetween(start, due) == amount);
    }));
}

void TestWorkCalendar::restDaysOnlyDelay() {
    QVERIFY(rc::check("one more rest day never makes a due day earlier", [] {
        YearPlan plan = anyPlan();
        const WorkCalendar before(std::vector{plan});
        const base::Day rest = day("2026-01-01") + *rc::gen::inRange(0, 365);
        plan.holidays.push_back({QStringLiteral("加"), rest, rest, {}});
        const WorkCalendar after(std::vector{plan});
        const base::Day start = anyDay();
        const int amount = *rc::gen::inRange(0, 60);
        RC_ASSERT(after.addWorkdays(start, amount).day >= before.addWorkdays(start, amount).day);
        RC_ASSERT(after.addDays(start, amount).day >= before.addDays(start, amount).day);
        RC_ASSERT(after.addMonths(start, amount % 7).day
                  >= before.addMonths(start, amount % 7).day);
    }));
}

void TestWorkCalendar::daysEndOnWorkdays() {
    QVERIFY(rc::check("a term in days ends on its day, or on the next working day", [] {
        const WorkCalendar calendar(std::vector{anyPlan()});
        const base::Day start = anyDay();
        const int amount = *rc::gen::inRange(0, 90);
        const auto ending = *calendar.endingOf(start, {amount, DeadlineUnit::CalendarDay}, {});
        RC_ASSERT(ending.reached == start + amount);
        RC_ASSERT(calendar.isWorkday(ending.due.day));
        RC_ASSERT(calendar.workdaysBetween(ending.reached - 1, ending.due.day) == 1);
        bool touchesUnconfirmed = false;
        for (base::Day on = ending.reached; on <= ending.due.day; on = on + 1)
            touchesUnconfirmed = touchesUnconfirmed || !calendar.isConfirmed(on.year());
        RC_ASSERT(ending.due.provisional == touchesUnconfirmed);
    }));
}

void TestWorkCalendar::longerEndsLater() {
    QVERIFY(rc::check("a day more ends later", [] {
        const WorkCalendar calendar(std::vector{anyPlan()});
        const base::Day start = anyDay();
        const int amount = *rc::gen::inRange(1, 60);
        RC_ASSERT(calendar.addWorkdays(start, amount + 1).day
                  > calendar.addWorkdays(start, amount).day);
        RC_ASSERT(calendar.addDays(start, amount + 1).day >= calendar.addDays(start, amount).day);
    }));
}

QTEST_GUILESS_MAIN(TestWorkCalendar)
#include "test_work_calendar.moc"
