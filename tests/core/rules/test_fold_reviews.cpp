// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/rules/small_history.h"

#include <QTest>

// What becomes of a signal and of a letter when their facts change, and what a review does
// (warning model, sections 6.4 and 8). Grades are 1 / 3 / 6 / 12 points; X, Y and Z do not
// aggravate each other.
using namespace sizao;
using namespace sizao::test;
using domain::MilliPoints;
using domain::SignalStatus;
using Kind = rules::DecisionFactKind;

namespace {

void correctGrade(SmallHistory& history, int number, int known, Grade grade) {
    history.change(number, known, FactKind::Correct, Fact::GradeField).grade = grade;
}

void correctDay(SmallHistory& history, int number, int known, int occurred) {
    history.change(number, known, FactKind::Correct, Fact::OccurredOn).occurred_on =
        base::Day(occurred);
}

} // namespace

class TestFoldReviews : public QObject {
    Q_OBJECT
private slots:
    void aReviewLowersForGood();
    void anUpheldItemReturnsOnlyIfItFalls();
    void upheldThenLowered();
    void revokedNeitherLivesNorGuards();
    void aFallenSignalGuardsNothing();
    void anUndecidedSignalGuardsNothing();
    void aCitedLineOutsideTheWindowFalls();
    void citedLinesNeverGrowDearer();
    void directTiersFallWithTheirFact();
    void floorsFallWithTheirGrade();
    void aPendingSignalMayLapse();
    void theLevelIsThatOfTheVersionInForce();
};

void TestFoldReviews::aReviewLowersForGood() {
    SmallHistory history;
    history.sameDay(1, 100, Grade::III);
    history.sameDay(2, 100, Grade::II, u"Y"_qs); // 9: orange
    history.decide(1, Kind::Issue, 100, 102, Tier::Orange);
    history.review(2, Kind::Downgrade, 1, 110, Tier::Yellow);
    QCOMPARE(history.on(109).live, Tier::Orange);
    QCOMPARE(history.on(110).live, Tier::Yellow);
    history.review(3, Kind::Downgrade, 1, 120, Tier::Red); // a review is never heavier
    QCOMPARE(history.on(120).live, Tier::Yellow);
    // Lowered, it guards as yellow only: the facts together fire anew once one is evidence again.
    history.change(2, 130, FactKind::Retract);
    history.change(2, 140, FactKind::Reinstate);
    QCOMPARE(history.on(140).history.size(), 2U);
    QCOMPARE(history.on(140).history[1].tier, Tier::Orange);
}

// 12 = III + II + II; each retraction lowers what the warning recomputes to.
void TestFoldReviews::anUpheldItemReturnsOnlyIfItFalls() {
    SmallHistory history;
    history.sameDay(1, 100, Grade::III);
    history.sameDay(2, 100, Grade::II, u"Y"_qs);
    history.sameDay(3, 100, Grade::II, u"Z"_qs);
    history.decide(1, Kind::Issue, 100, 102, Tier::Red);
    QVERIFY(history.on(109).reviews.empty());
    history.change(3, 110, FactKind::Retract); // 9: orange
    rules::PairState pair = history.on(110);
    QCOMPARE(pair.reviews.size(), 1U);
    QCOMPARE(pair.reviews[0].issue, numbered(501));
    QCOMPARE(pair.reviews[0].tier, Tier::Red);
    QCOMPARE(pair.reviews[0].recomputed, Tier::Orange);
    QCOMPARE(pair.live, Tier::Orange);
    history.review(2, Kind::Uphold, 1, 115);
    QVERIFY(history.on(115).reviews.empty());
    history.change(2, 120, FactKind::Retract); // 6: yellow
    QCOMPARE(history.on(120).reviews.size(), 1U);
    QCOMPARE(history.on(120).reviews[0].recomputed, Tier::Yellow);
}

// Upheld at orange, then lowered to yellow: yellow is what has to hold from now on.
void TestFoldReviews::upheldThenLowered() {
    SmallHistory history;
    history.sameDay(1, 100, Grade::III);
    history.sameDay(2, 100, Grade::II, u"Y"_qs);
    history.sameDay(3, 100, Grade::II, u"Z"_qs);
    history.decide(1, Kind::Issue, 100, 102, Tier::Red);
    history.change(3, 110, FactKind::Retract);
    history.review(2, Kind::Uphold, 1, 115);
    history.review(3, Kind::Downgrade, 1, 118, Tier::Yellow);
    history.change(2, 120, FactKind::Retract);
    QVERIFY(history.on(120).reviews.empty());
    history.change(1, 130, FactKind::Retract);
    QCOMPARE(history.on(130).reviews.size(), 1U);
    QCOMPARE(history.on(130).reviews[0].tier, Tier::Yellow);
    QCOMPARE(history.on(130).reviews[0].recomputed, Tier::None);
}

void TestFoldReviews::revokedNeitherLivesNorGuards() {
    SmallHistory history;
    history.sameDay(1, 100, Grade::III);
    history.decide(1, Kind::Issue, 100, 102, Tier::Yellow);
    history.change(1, 110, FactKind::Retract);
    QCOMPARE(history.on(110).reviews.size(), 1U);
    history.review(2, Kind::Revoke, 1, 115);
    QVERIFY(history.on(115).reviews.empty());
    history.change(1, 120, FactKind::Reinstate); // it was true after all
    const rules::PairState pair = history.on(120);
    QCOMPARE(pair.history.size(), 2U);
    QCOMPARE(pair.live, Tier::Yellow); // of the new one
    QVERIFY(pair.pending() != nullptr);
}

// The fact turns out to be later than the signal that cited it: the signal falls, shields nobody,
// and the fact fires on its own.
void TestFoldReviews::aFallenSignalGuardsNothing() {
    SmallHistory history;
    history.sameDay(1, 100, Grade::III);
    history.decide(1, Kind::Issue, 100, 102, Tier::Yellow);
    correctDay(history, 1, 200, 150);
    const rules::PairState pair = history.on(200);
    QCOMPARE(pair.history.size(), 2U);
    QCOMPARE(pair.history[1].live_before, Tier::None);
    QCOMPARE(pair.reviews.size(), 1U); // and the letter asks for a review
    QCOMPARE(pair.reviews[0].recomputed, Tier::None);
}

// An undecided signal guards through the live tier alone.
void TestFoldReviews::anUndecidedSignalGuardsNothing() {
    SmallHistory history;
    history.sameDay(1, 100, Grade::III);         // yellow, nobody decides
    history.sameDay(2, 110, Grade::II, u"Y"_qs); // orange
    history.decide(1, Kind::Issue, 110, 112, Tier::Orange);
    history.review(2, Kind::Revoke, 1, 120);
    history.change(1, 130, FactKind::Retract);
    history.change(2, 135, FactKind::Retract);
    history.change(1, 140, FactKind::Reinstate); // cited by the first, with as many points
    const rules::PairState pair = history.on(140);
    QCOMPARE(pair.history.size(), 3U);
    QCOMPARE(pair.history[2].tier, Tier::Yellow);
    QCOMPARE(pair.history[2].lines.size(), 1U);
}

void TestFoldReviews::aCitedLineOutsideTheWindowFalls() {
    SmallHistory history;
    history.confirm(1, 390, 400, Grade::III);
    history.decide(1, Kind::Issue, 400, 401, Tier::Yellow);
    correctDay(history, 1, 410, 36); // 364 days before the signal: just inside
    QVERIFY(history.on(410).reviews.empty());
    correctDay(history, 1, 520, 35); // 365 days, and too long ago for a new signal of the past
    QCOMPARE(history.on(520).reviews.size(), 1U);
    QCOMPARE(history.on(520).live, Tier::None);
}

// Cited points or present points, whichever are fewer: 3 cited + 0, though the 3 are 6 by now.
void TestFoldReviews::citedLinesNeverGrowDearer() {
    SmallHistory history;
    history.sameDay(1, 100, Grade::II);
    history.sameDay(2, 100, Grade::II, u"Y"_qs);
    history.decide(1, Kind::Issue, 100, 102, Tier::Yellow);
    history.change(2, 110, FactKind::Retract);
    correctGrade(history, 1, 110, Grade::III);
    const rules::PairState pair = history.on(110);
    QCOMPARE(pair.reviews.size(), 1U);
    QCOMPARE(pair.reviews[0].recomputed, Tier::None);
    QCOMPARE(pair.history.size(), 2U); // the 6 fire by themselves: more points than were cited
    QCOMPARE(pair.history[1].live_before, Tier::None);
}

void TestFoldReviews::directTiersFallWithTheirFact() {
    rules::StandardsParts parts = smallParts();
    parts.indicators[0].weights[0].direct = {Tier::None, Tier::None, Tier::Orange, Tier::Red};
    SmallHistory history;
    history.standards = built(std::move(parts));
    history.sameDay(1, 100, Grade::III); // 6 points, orange by itself
    history.decide(1, Kind::Issue, 100, 102, Tier::Orange);
    correctGrade(history, 1, 110, Grade::II); // 3 points, no direct tier
    QCOMPARE(history.on(110).live, Tier::None);
    QCOMPARE(history.on(110).reviews.size(), 1U);
    correctGrade(history, 1, 120, Grade::IV); // red now; the old letter still says orange
    const rules::PairState pair = history.on(120);
    QVERIFY(pair.reviews.empty());
    QCOMPARE(pair.history.size(), 2U);
    QCOMPARE(pair.history[1].live_before, Tier::Orange);
    QCOMPARE(pair.history[1].tier, Tier::Red);
}

// Half weight: III is 3 points and yellow by D2. As II of double influence it is 3 points still,
// but no III.
void TestFoldReviews::floorsFallWithTheirGrade() {
    rules::StandardsParts parts = smallParts();
    parts.indicators[0].weights[0].weight = 50;
    parts.models[0].floors = {{u"D2"_qs, Grade::III, 1, false, 365, Tier::Yellow}};
    SmallHistory history;
    history.standards = built(std::move(parts));
    history.sameDay(1, 100, Grade::III);
    history.decide(1, Kind::Issue, 100, 102, Tier::Yellow);
    QCOMPARE(history.on(105).score, MilliPoints(3000));
    Fact& change = history.change(1, 110, FactKind::Correct, Fact::GradeField | Fact::Influence);
    change.grade = Grade::II;
    change.influence = 4;
    const rules::PairState pair = history.on(110);
    QCOMPARE(pair.score, MilliPoints(3000));
    QCOMPARE(pair.live, Tier::None);
    QCOMPARE(pair.reviews.size(), 1U);
}

void TestFoldReviews::aPendingSignalMayLapse() {
    SmallHistory history;
    history.sameDay(1, 100, Grade::III);
    history.sameDay(2, 100, Grade::II, u"Y"_qs); // orange
    history.change(2, 110, FactKind::Retract);
    QCOMPARE(history.on(110).live, Tier::Yellow); // of the orange one, as it recomputes
    QCOMPARE(history.on(110).history[0].status, SignalStatus::Pending);
    history.change(1, 120, FactKind::Exempt);
    QCOMPARE(history.on(120).live, Tier::None);
    QCOMPARE(history.on(120).history[0].status, SignalStatus::Lapsed);
    history.change(1, 130, FactKind::Reinstate); // it comes back to life, no second one
    QCOMPARE(history.on(130).history.size(), 1U);
    QCOMPARE(history.on(130).history[0].status, SignalStatus::Pending);
}

// Points are bound at occurrence, thresholds at evaluation; a new version fires nothing (B8).
void TestFoldReviews::theLevelIsThatOfTheVersionInForce() {
    rules::StandardsParts parts = smallParts();
    parts.models.push_back(parts.models[0]);
    parts.models[1].valid_from = base::Day(300);
    parts.models[1].thresholds = {3000, 6000, 9000};
    SmallHistory history;
    history.standards = built(std::move(parts));
    history.sameDay(1, 100, Grade::II);
    QCOMPARE(history.on(299).level, Tier::None);
    QCOMPARE(history.on(300).level, Tier::Yellow);
    QVERIFY(history.on(300).history.empty());
    QCOMPARE(history.level(350, 299).level, Tier::None); // known on the eve: its version
    QCOMPARE(history.level(250, 300).level, Tier::Yellow);
}

QTEST_GUILESS_MAIN(TestFoldReviews)
#include "test_fold_reviews.moc"
