// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/rules/small_history.h"

#include <QTest>

// What the fold keeps of earlier warnings while the days go by (warning model, sections 6.5 and
// 11): the past may still grow, and what is long over no longer counts.
using namespace sizao;
using namespace sizao::test;
using Kind = rules::DecisionFactKind;

class TestFoldMemory : public QObject {
    Q_OBJECT
private slots:
    void aLetterAboutAnEarlierDayIsLive();
    void warningsOfOtherModelsCountForAYear_data();
    void warningsOfOtherModelsCountForAYear();
};

// The record of day 95 was verified late, and two later signals were dismissed before the letter
// about day 95 arrives, as it can from another desk.
void TestFoldMemory::aLetterAboutAnEarlierDayIsLive() {
    SmallHistory earlier;
    earlier.sameDay(9, 95, Grade::III);
    const rules::DecisionFact letter = earlier.decide(9, Kind::Issue, 95, 130, Tier::Yellow);
    SmallHistory history;
    history.sameDay(1, 100, Grade::III);
    history.decide(1, Kind::Dismiss, 100, 103);
    history.confirm(9, 95, 120, Grade::III);
    history.decide(2, Kind::Dismiss, 120, 125);
    QCOMPARE(history.on(129).live, Tier::None);
    history.decisions.push_back(letter);
    const rules::PairState pair = history.on(140);
    QCOMPARE(pair.history.size(), 3U);
    QCOMPARE(pair.history.front().day, base::Day(95));
    QCOMPARE(pair.live, Tier::Yellow);
}

void TestFoldMemory::warningsOfOtherModelsCountForAYear_data() {
    QTest::addColumn<int>("day");
    QTest::addColumn<Tier>("tier");
    QTest::newRow("two of the year") << 480 << Tier::Orange;
    QTest::newRow("the older one on its last day") << 565 << Tier::Orange;
    QTest::newRow("the older one a day later") << 566 << Tier::Yellow;
}

// Four warnings of model M, issued on the days 41, 101, 201 and 301, each case closed. Two within
// a year raise the signal of N that comes then.
void TestFoldMemory::warningsOfOtherModelsCountForAYear() {
    QFETCH(int, day);
    QFETCH(Tier, tier);
    rules::StandardsParts parts = smallParts();
    rules::ModelRules other = parts.models.front();
    other.code = QStringLiteral("N");
    other.id = domain::ModelVersionId(numbered(78));
    parts.models.push_back(other);
    parts.indicators.push_back(smallIndicator(QStringLiteral("Q")));
    parts.indicators.back().weights = {{QStringLiteral("N"), 100, {}}};
    parts.indicators.push_back(smallIndicator(QStringLiteral("V")));
    SmallHistory history;
    history.standards = built(parts);
    int number = 0;
    for (const char* indicator : {"X", "Y", "Z", "V"}) {
        const int at = number == 0 ? 40 : 100 * number;
        ++number;
        history.sameDay(number, at, Grade::III, QString::fromLatin1(indicator));
        history.decide(number, Kind::Issue, at, at + 1, Tier::Yellow).case_id =
            numbered(600 + number);
        rules::DecisionFact closing;
        closing.id = numbered(700 + number);
        closing.kind = Kind::Close;
        closing.decided_on = base::Day(at + 20);
        closing.case_id = numbered(600 + number);
        history.decisions.push_back(closing);
    }
    history.sameDay(9, day, Grade::III, QStringLiteral("Q"));
    rules::sortFacts(history.facts);
    rules::sortDecisions(history.decisions);
    const auto pairs = rules::foldSubject(
        history.standards, {history.subject, history.facts, history.decisions}, base::Day(day));
    QCOMPARE(pairs[0].history.size(), 4U);
    QCOMPARE(pairs[1].history.size(), 1U);
    QCOMPARE(pairs[1].history.front().raw, Tier::Yellow);
    QCOMPARE(pairs[1].history.front().tier, tier);
}

QTEST_GUILESS_MAIN(TestFoldMemory)
#include "test_fold_memory.moc"
