// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demo/days.h"

#include <QTest>
#include <rapidcheck.h>

using namespace sizao;
using namespace sizao::service::demo;

namespace {
base::Day day(const char* iso) {
    return *base::Day::fromIso(QString::fromLatin1(iso));
}
} // namespace

class TestDays : public QObject {
    Q_OBJECT
private slots:
    void settles_data();
    void settles();
    void workdays_data();
    void workdays();
    void neverLater();
};

void TestDays::settles_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("rule");
    QTest::addColumn<QString>("to");
    const auto row = [](const char* name, const char* from, DayRule rule, const char* to) {
        QTest::newRow(name) << QString::fromLatin1(from) << static_cast<int>(rule)
                            << QString::fromLatin1(to);
    };
    row("workday stays", "2026-11-25", DayRule::Workday, "2026-11-25");
    row("Sunday becomes Friday", "2026-11-22", DayRule::Workday, "2026-11-20");
    row("the October holiday is left out", "2026-10-05", DayRule::Workday, "2026-09-30");
    row("weekend", "2026-11-25", DayRule::Weekend, "2026-11-22");
    row("any", "2026-11-22", DayRule::Any, "2026-11-22");
    row("month not over", "2026-11-29", DayRule::MonthEnd, "2026-10-30");
    row("month over", "2026-11-30", DayRule::MonthEnd, "2026-11-30");
    row("month ends on a Sunday", "2026-05-31", DayRule::MonthEnd, "2026-05-29");
    row("leap day", "2024-02-29", DayRule::MonthEnd, "2024-02-29");
    row("quarter", "2026-08-31", DayRule::QuarterEnd, "2026-06-30");
    row("quarter ends today", "2026-09-30", DayRule::QuarterEnd, "2026-09-30");
    row("over the new year", "2026-02-10", DayRule::QuarterEnd, "2025-12-31");
}

void TestDays::settles() {
    QFETCH(QString, from);
    QFETCH(int, rule);
    QFETCH(QString, to);
    QCOMPARE(settle(*base::Day::fromIso(from), static_cast<DayRule>(rule)).toIso(), to);
}

void TestDays::workdays_data() {
    QTest::addColumn<QString>("iso");
    QTest::addColumn<bool>("works");
    QTest::newRow("Wednesday") << QStringLiteral("2026-11-25") << true;
    QTest::newRow("Saturday") << QStringLiteral("2026-11-28") << false;
    QTest::newRow("New Year") << QStringLiteral("2026-01-01") << false;
    QTest::newRow("2 January") << QStringLiteral("2026-01-02") << true;
    QTest::newRow("1 May") << QStringLiteral("2026-05-01") << false;
    QTest::newRow("4 May") << QStringLiteral("2026-05-04") << true;
    QTest::newRow("7 October") << QStringLiteral("2026-10-07") << false;
    QTest::newRow("8 October") << QStringLiteral("2026-10-08") << true;
}

void TestDays::workdays() {
    QFETCH(QString, iso);
    QFETCH(bool, works);
    const base::Day tested = *base::Day::fromIso(iso);
    QCOMPARE(isWorkday(tested), works);
    QCOMPARE(nextWorkday(tested) == tested, works);
}

void TestDays::neverLater() {
    QVERIFY(rc::check("settling goes back, at most a quarter and a holiday, and is at rest", [] {
        const base::Day from = day("2020-01-01") + *rc::gen::inRange(0, 5'000);
        for (const DayRule rule : {DayRule::Workday, DayRule::Weekend, DayRule::Any,
                                   DayRule::MonthEnd, DayRule::QuarterEnd}) {
            const base::Day settled = settle(from, rule);
            RC_ASSERT(settled <= from);
            RC_ASSERT(from - settled < 100);
            if (rule == DayRule::Workday || rule == DayRule::Weekend)
                RC_ASSERT(settle(settled, rule) == settled);
        }
        RC_ASSERT(isWorkday(nextWorkday(from)) && nextWorkday(from) - from < 10);
    }));
}

QTEST_GUILESS_MAIN(TestDays)
#include "test_days.moc"
