// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day.h"

#include <QTest>

#include <limits>
#include <rapidcheck.h>
#include <unordered_set>

using namespace sizao::base;

namespace {

class FixedClock final : public Clock {
public:
    explicit FixedClock(std::int64_t now_ms) : m_now_ms(now_ms) {}
    [[nodiscard]] std::int64_t nowMs() const override { return m_now_ms; }
    [[nodiscard]] std::int64_t uptimeSeconds() const override { return 0; }

private:
    std::int64_t m_now_ms;
};

} // namespace

// Days come from files of other people: what looks like a day to some reader must not slip in.
class TestDayText : public QObject {
    Q_OBJECT
private slots:
    void hostileText_data();
    void hostileText();
    void onlyOneSpelling();
    void lengthsOfMonths_data();
    void lengthsOfMonths();
    void outOfRange_data();
    void outOfRange();
    void leapYearsOfTheCenturies();
    void weeksHaveSevenDays();
    void yearsHaveFourDigits();
    void instantsOfADay_data();
    void instantsOfADay();
    void everyMillisecondFallsIntoOneDay();
    void theClockSaysToday();
    void equalDaysHashEqually();
};

void TestDayText::hostileText_data() {
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const QString& text) { QTest::newRow(name) << text; };
    row("Arabic-Indic digits", QStringLiteral("٢٠٢٦-01-01"));
    row("full-width digits", QStringLiteral("２０２６-01-01"));
    row("full-width hyphens", QStringLiteral("2026－01－01"));
    row("minus signs", QStringLiteral("2026−01−01"));
    row("superscript", QStringLiteral("2026-01-0²"));
    row("Chinese", QStringLiteral("2026年01月1"));
    row("blank for a digit", QStringLiteral("2026- 1-01"));
    row("sign for a digit", QStringLiteral("2026-+1-01"));
    row("negative month", QStringLiteral("2026--1-01"));
    row("hexadecimal", QStringLiteral("0x1F-01-01"));
    row("exponent", QStringLiteral("2e03-01-01"));
    row("blank before", QStringLiteral(" 026-01-01"));
    row("with time", QStringLiteral("2026-01-01T00:00:00"));
    row("two digits of year", QStringLiteral("26-01-01"));
    row("week", QStringLiteral("2026-W48-1"));
    row("day of year", QStringLiteral("2026-00327"));
    row("byte order mark", QChar(0xFEFF) + QStringLiteral("2026-01-1"));
    row("zero inside", QStringLiteral("2026-01-0") + QChar(0));
    row("lone surrogate", QStringLiteral("2026-01-0") + QChar(0xD800));
    row("combining mark", QStringLiteral("2026-01-1") + QChar(0x0301));
    row("very long", QString(100'000, u'9'));
}

void TestDayText::hostileText() {
    QFETCH(QString, text);
    QVERIFY(!Day::fromIso(text));
}

// Ten arbitrary characters are a day exactly if they are what toIso() writes.
void TestDayText::onlyOneSpelling() {
    QVERIFY(rc::check("one spelling", [] {
        QString text = Day(*rc::gen::inRange(-719162, 2932897)).toIso();
        const auto at = *rc::gen::inRange<qsizetype>(0, text.size());
        text[at] = QChar(*rc::gen::elementOf(std::u16string(u"0123456789-/ ０x")));
        if (const auto day = Day::fromIso(text))
            RC_ASSERT(day->toIso() == text);
    }));
}

void TestDayText::lengthsOfMonths_data() {
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("days");
    const int common[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    for (int month = 1; month <= 12; ++month)
        QTest::addRow("2026-%02d", month) << 2026 << month << common[month - 1];
    QTest::newRow("leap") << 2028 << 2 << 29;
}

void TestDayText::lengthsOfMonths() {
    QFETCH(int, year);
    QFETCH(int, month);
    QFETCH(int, days);
    QVERIFY(Day::fromCivil(year, month, days));
    QVERIFY(!Day::fromCivil(year, month, days + 1));
    QVERIFY(!Day::fromCivil(year, month, 0));
    const Day first = *Day::fromCivil(year, month, 1);
    const Day next =
        month == 12 ? *Day::fromCivil(year + 1, 1, 1) : *Day::fromCivil(year, month + 1, 1);
    QCOMPARE(next - first, days);
}

void TestDayText::outOfRange_data() {
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("day");
    const int least = std::numeric_limits<int>::min();
    const int most = std::numeric_limits<int>::max();
    QTest::newRow("year 0") << 0 << 1 << 1;
    QTest::newRow("year 10000") << 10000 << 1 << 1;
    QTest::newRow("negative year") << -1 << 1 << 1;
    QTest::newRow("month 0") << 2026 << 0 << 1;
    QTest::newRow("month 13") << 2026 << 13 << 1;
    QTest::newRow("negative month") << 2026 << -1 << 1;
    QTest::newRow("day 32") << 2026 << 1 << 32;
    QTest::newRow("negative day") << 2026 << 1 << -1;
    // 257 = 256 + 1 and 258 = 256 + 2: a month or day cut to one byte would look good.
    QTest::newRow("month 257") << 2026 << 257 << 1;
    QTest::newRow("day 257") << 2026 << 1 << 257;
    QTest::newRow("year 65536 + 2026") << 67562 << 1 << 1;
    QTest::newRow("least") << least << least << least;
    QTest::newRow("most") << most << most << most;
}

void TestDayText::outOfRange() {
    QFETCH(int, year);
    QFETCH(int, month);
    QFETCH(int, day);
    QVERIFY(!Day::fromCivil(year, month, day));
}

void TestDayText::leapYearsOfTheCenturies() {
    for (const auto& [year, leap] :
         {std::pair{1900, false}, {2000, true}, {2024, true}, {2100, false}, {2400, true}}) {
        QCOMPARE(Day::fromCivil(year, 2, 29).has_value(), leap);
        QCOMPARE(*Day::fromCivil(year + 1, 1, 1) - *Day::fromCivil(year, 1, 1), leap ? 366 : 365);
    }
}

void TestDayText::weeksHaveSevenDays() {
    QVERIFY(rc::check("week", [] {
        const Day day(*rc::gen::inRange(-719162, 2932890));
        RC_ASSERT((day + 7).dayOfWeek() == day.dayOfWeek());
        RC_ASSERT((day + 1).dayOfWeek() == day.dayOfWeek() % 7 + 1);
    }));
    QCOMPARE(Day(-3).dayOfWeek(), 1); // 1969-12-29 was a Monday
    QCOMPARE(Day(-4).dayOfWeek(), 7);
}

void TestDayText::yearsHaveFourDigits() {
    QCOMPARE(Day::fromCivil(1, 1, 1)->toIso(), QStringLiteral("0001-01-01"));
    QCOMPARE(Day::fromCivil(987, 6, 5)->toIso(), QStringLiteral("0987-06-05"));
    QCOMPARE(Day::fromCivil(9999, 12, 31)->toIso(), QStringLiteral("9999-12-31"));
    QCOMPARE(Day::fromCivil(9999, 12, 31)->number(), 2932896);
}

// Shanghai is eight hours ahead: 16:00 UTC is midnight there.
void TestDayText::instantsOfADay_data() {
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    const qint64 midnight = 1'795'363'200'000; // 2026-11-22T16:00:00Z = 20779.666… days
    QTest::newRow("midnight") << midnight << QStringLiteral("2026-11-23T00:00:00+08:00");
    QTest::newRow("a millisecond before")
        << midnight - 1 << QStringLiteral("2026-11-22T23:59:59+08:00");
    QTest::newRow("999 ms are cut off")
        << midnight + 999 << QStringLiteral("2026-11-23T00:00:00+08:00");
    QTest::newRow("a minute") << midnight + 60'000 << QStringLiteral("2026-11-23T00:01:00+08:00");
    QTest::newRow("an hour") << midnight + 3'600'000 << QStringLiteral("2026-11-23T01:00:00+08:00");
    QTest::newRow("last second") << midnight + 86'399'000
                                 << QStringLiteral("2026-11-23T23:59:59+08:00");
    QTest::newRow("before 1970, a part of a second")
        << qint64(-1) << QStringLiteral("1970-01-01T07:59:59+08:00");
}

void TestDayText::instantsOfADay() {
    QFETCH(qint64, ms);
    QFETCH(QString, text);
    QCOMPARE(toIsoInstant(ms), text);
    QCOMPARE(Day::fromIso(text.left(10)), Day::fromUnixMs(ms));
}

void TestDayText::everyMillisecondFallsIntoOneDay() {
    QVERIFY(rc::check("the day of an instant", [] {
        const std::int64_t ms =
            *rc::gen::inRange<std::int64_t>(-60'000'000'000'000, 200'000'000'000'000);
        const Day day = Day::fromUnixMs(ms);
        const std::int64_t begins_ms = day.number() * 86'400'000LL - 8 * 3'600'000LL;
        RC_ASSERT(begins_ms <= ms);
        RC_ASSERT(ms < begins_ms + 86'400'000LL);
    }));
}

void TestDayText::theClockSaysToday() {
    const std::int64_t midnight_ms = (20780 * 24LL - 8) * 3'600'000;
    QCOMPARE(FixedClock(midnight_ms - 1).today(), Day(20779));
    QCOMPARE(FixedClock(midnight_ms).today(), Day(20780));
}

void TestDayText::equalDaysHashEqually() {
    const std::unordered_set<Day> days{Day(1), Day(2), Day(1), *Day::fromIso(u"1970-01-02")};
    QCOMPARE(days.size(), std::size_t{2});
    QVERIFY(days.contains(Day(2)));
    QVERIFY(!days.contains(Day(-1)));
}

QTEST_GUILESS_MAIN(TestDayText)
#include "test_day_text.moc"
