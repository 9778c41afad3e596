// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day.h"

#include <QDate>
#include <QTest>

#include <rapidcheck.h>

using namespace sizao::base;

class TestDay : public QObject {
    Q_OBJECT
private slots:
    void knownDays_data() {
        QTest::addColumn<QString>("iso");
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("weekday");
        QTest::newRow("epoch") << "1970-01-01" << 0 << 4;
        QTest::newRow("before") << "1969-12-31" << -1 << 3;
        QTest::newRow("leap day") << "2000-02-29" << 11016 << 2;
        QTest::newRow("monday") << "2026-11-23" << 20780 << 1;
        QTest::newRow("sunday") << "2026-11-29" << 20786 << 7;
        QTest::newRow("first") << "0001-01-01" << -719162 << 1;
    }
    void knownDays() {
        QFETCH(QString, iso);
        QFETCH(int, number);
        QFETCH(int, weekday);
        const auto day = Day::fromIso(iso);
        QVERIFY(day.has_value());
        QCOMPARE(day->number(), number);
        QCOMPARE(day->dayOfWeek(), weekday);
        QCOMPARE(day->toIso(), iso);
    }

    void agreesWithQDate() {
        QVERIFY(rc::check("every day of 0001-9999", [] {
            const Day day(*rc::gen::inRange(-719162, 2932897));
            const QDate date = QDate(1970, 1, 1).addDays(day.number());
            RC_ASSERT(day.toIso() == date.toString(Qt::ISODate));
            RC_ASSERT(day.dayOfWeek() == date.dayOfWeek());
            RC_ASSERT(Day::fromIso(day.toIso()) == day);
            RC_ASSERT(Day::fromCivil(date.year(), date.month(), date.day()) == day);
            RC_ASSERT(day.year() == date.year() && day.month() == date.month()
                      && day.dayOfMonth() == date.day());
        }));
    }

    void refusesWhatIsNoDay_data() {
        QTest::addColumn<QString>("text");
        for (const char* text :
             {"", "2026-2-30", "2026-02-30", "2025-02-29", "2026-13-01", "2026-00-10", "2026-01-00",
              "2026/01/01", "20260101", "2026-01-01 ", "2026-01-0x", "+026-01-01", "0000-01-01",
              "-001-01-01"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void refusesWhatIsNoDay() {
        QFETCH(QString, text);
        QVERIFY(!Day::fromIso(text));
    }

    void theDayChangesAtShanghaiMidnight() {
        const Day day = *Day::fromIso(u"2026-11-24");
        const std::int64_t midnight_ms = (day.number() * 24LL - 8) * 3'600'000;
        QCOMPARE(Day::fromUnixMs(midnight_ms), day);
        QCOMPARE(Day::fromUnixMs(midnight_ms - 1), day - 1);
        QCOMPARE(Day::fromUnixMs(midnight_ms + 86'400'000 - 1), day);
        QCOMPARE(Day::fromUnixMs(-8 * 3'600'000LL), Day(0));
        QCOMPARE(Day::fromUnixMs(-8 * 3'600'000LL - 1), Day(-1));
    }

    void instantsAreWrittenInShanghaiTime() {
        QCOMPARE(toIsoInstant(0), QStringLiteral("1970-01-01T08:00:00+08:00"));
        QCOMPARE(toIsoInstant(1795396323000), QStringLiteral("2026-11-23T09:12:03+08:00"));
        QCOMPARE(toIsoInstant(-1000), QStringLiteral("1970-01-01T07:59:59+08:00"));
    }

    void differencesAreDays() {
        QCOMPARE((Day(10) + 5).number(), 15);
        QCOMPARE((Day(10) - 5).number(), 5);
        QCOMPARE(Day(10) - Day(3), 7);
        QVERIFY(Day(3) < Day(10));
    }

    void theSystemClockRuns() {
        const SystemClock clock;
        const std::int64_t first_ms = clock.nowMs();
        QVERIFY(first_ms > 1'700'000'000'000);
        QVERIFY(clock.nowMs() >= first_ms);
        QVERIFY(clock.uptimeSeconds() >= 0);
        QVERIFY(clock.today().year() >= 2024);
    }
};

QTEST_GUILESS_MAIN(TestDay)
#include "test_day.moc"
