// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demo/ledger.h"

#include <QTest>
#include <rapidcheck.h>

using namespace sizao;
using namespace sizao::service::demo;

namespace {

constexpr std::size_t somebody = 5;
const base::Day first(20'000);

Entry entry(int day, std::size_t indicator, std::int64_t points, int cap, bool attendance = false) {
    return {first + day, indicator, points, cap, attendance};
}

std::int64_t highest(const std::vector<Entry>& entries) {
    Ledger ledger;
    for (std::size_t i = 0; i + 1 < entries.size(); ++i)
        ledger.add(somebody, entries[i]);
    return ledger.highestWith(somebody, entries.back());
}

} // namespace

// The worked cases of the domain text, section 3, are the same sums.
class TestLedger : public QObject {
    Q_OBJECT
private slots:
    void workedCases();
    void windowIsHalfOpen();
    void untouchedDaysDoNotCount();
    void laterDaysCount();
    void othersDoNotCount();
    void moreIsNeverLess();
};

void TestLedger::workedCases() {
    std::vector<Entry> attendance; // 8 months late, 5 absences, 3 idle hours
    for (int i = 0; i < 8; ++i)
        attendance.push_back(entry(i * 30, 1, 1'000, 5, true));
    for (int i = 0; i < 5; ++i)
        attendance.push_back(entry(i * 40, 2, 1'000, 5, true));
    for (int i = 0; i < 3; ++i)
        attendance.push_back(entry(i * 50, 3, 1'000, 5, true));
    QCOMPARE(highest(attendance), 0); // the last one raises nothing: all together give 5
    attendance.push_back(entry(300, 4, 500, 5));
    QCOMPARE(highest(attendance), 5'500);
    QCOMPARE(highest({entry(0, 1, 3'000, 8), entry(9, 1, 3'000, 8)}), 6'750);
    QCOMPARE(highest({entry(0, 1, 3'000, 8), entry(9, 1, 3'000, 8), entry(20, 1, 3'000, 8)}),
             8'000);
    QCOMPARE(highest({entry(0, 1, 6'000, 11), entry(9, 2, 3'000, 8)}), 9'000);
    QCOMPARE(highest({entry(0, 1, 6'000, 11), entry(9, 1, 6'000, 11)}), 11'000);
    QCOMPARE(highest({entry(0, 1, 6'000, 11), entry(9, 2, 6'000, 11)}), 12'000);
    QCOMPARE(highest({entry(0, 1, 12'000, 0)}), 12'000);
    QCOMPARE(highest({entry(0, 1, 12'000, 0), entry(1, 1, 12'000, 0)}), 27'000);
}

void TestLedger::windowIsHalfOpen() {
    QCOMPARE(highest({entry(0, 1, 3'000, 8), entry(364, 2, 3'000, 8)}), 6'000);
    QCOMPARE(highest({entry(0, 1, 3'000, 8), entry(365, 2, 3'000, 8)}), 3'000);
}

// What a new entry leaves as it was is not its fault.
void TestLedger::untouchedDaysDoNotCount() {
    Ledger ledger;
    ledger.add(somebody, entry(0, 1, 12'000, 0));
    QCOMPARE(ledger.highestWith(somebody, entry(400, 2, 1'000, 5)), 1'000);
    QCOMPARE(ledger.highestWith(somebody, entry(364, 2, 1'000, 5)), 13'000);
    // … but an earlier one of the same kind makes a later one weigh more, even when it is itself
    // out of the window by then
    Ledger repeats;
    repeats.add(somebody, entry(300, 1, 3'000, 8));
    repeats.add(somebody, entry(400, 2, 2'500, 8));
    QCOMPARE(repeats.highestWith(somebody, entry(0, 1, 1'000, 5)), 6'250);
}

// An entry of the past raises days that were judged before.
void TestLedger::laterDaysCount() {
    QCOMPARE(highest({entry(200, 1, 3'000, 8), entry(100, 2, 3'000, 8)}), 6'000);
}

void TestLedger::othersDoNotCount() {
    Ledger ledger;
    ledger.add(somebody, entry(0, 1, 6'000, 11));
    QCOMPARE(ledger.highestWith(somebody + 1, entry(0, 2, 1'000, 5)), 1'000);
}

void TestLedger::moreIsNeverLess() {
    QVERIFY(rc::check("a heavier entry never gives less", [] {
        Ledger ledger;
        const auto draw = [](std::int64_t points) {
            return entry(*rc::gen::inRange(0, 800),
                         static_cast<std::size_t>(*rc::gen::inRange(0, 4)), points, 5);
        };
        const int count = *rc::gen::inRange(0, 10);
        for (int i = 0; i < count; ++i)
            ledger.add(somebody, draw(1'000));
        const Entry light = draw(1'000);
        Entry heavy = light;
        heavy.points = 3'000;
        heavy.cap = 8;
        RC_ASSERT(ledger.highestWith(somebody, heavy) >= ledger.highestWith(somebody, light));
    }));
}

QTEST_GUILESS_MAIN(TestLedger)
#include "test_ledger.moc"
