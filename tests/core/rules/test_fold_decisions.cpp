// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/sheet_json.h"
#include "tests/core/rules/small_history.h"

#include <QTest>

// What people decided, and what the machine proposes afterwards (warning model, sections 6.4, 6.5
// and 8). Grades are 1 / 3 / 6 / 12 points; X, Y and Z do not aggravate each other.
using namespace sizao;
using namespace sizao::test;
using domain::MilliPoints;
using domain::SignalStatus;
using Kind = rules::DecisionFactKind;

namespace {

// A model that never releases a re-arm level: the firing test alone decides.
rules::Standards withoutRelease() {
    rules::StandardsParts parts = smallParts();
    parts.models[0].hysteresis_percent = 100;
    return built(std::move(parts));
}

} // namespace

class TestFoldDecisions : public QObject {
    Q_OBJECT
private slots:
    void aSignalWaits();
    void adoptingDecidesNothing();
    void aDismissalArmsAtItsScore();
    void equalToTheArmedScoreIsNotEnough();
    void aFreshDirectFactBreaksThrough();
    void aCitedDirectFactDoesNot();
    void armingTakesTheHighest();
    void releaseIsBelowNinetyPercent_data();
    void releaseIsBelowNinetyPercent();
    void releaseOnTheFirstDayAfter();
    void releaseByANewVersion();
    void releaseOnTheDayOfTheDecision();
    void aClosingLeavesWhatIsNotConsumedGuarded();
    void issuingClearsTheArm();
    void issuedTierIsTheLower_data();
    void issuedTierIsTheLower();
    void earlierSignalsAreDecidedWithIt();
    void theFirstDecisionStands();
    void theFrozenSheetReplacesTheDerived();
    void decisionsWithoutEffectAreListed_data();
    void decisionsWithoutEffectAreListed();
    void decisionsOfAnotherModelAreNotOurs();
};

void TestFoldDecisions::aSignalWaits() {
    SmallHistory history;
    history.sameDay(1, 100, Grade::II);
    history.sameDay(2, 120, Grade::II, u"Y"_qs); // 3 + 3 = 6: yellow
    QVERIFY(history.on(119).pending() == nullptr);
    const rules::PairState pair = history.on(400);
    QVERIFY(pair.pending() != nullptr);
    const rules::DerivedSignal& signal = *pair.pending();
    QCOMPARE(signal.day, base::Day(120));
    QCOMPARE(signal.tier, Tier::Yellow);
    QCOMPARE(signal.raw, Tier::Yellow);
    QCOMPARE(signal.score, MilliPoints(6000));
    QCOMPARE(signal.live_before, Tier::None);
    QCOMPARE(signal.rearm.score, MilliPoints(0));
    QCOMPARE(signal.lines.size(), 2U);
    QCOMPARE(signal.lines[0].record, SmallHistory::record(1));
    QCOMPARE(pair.live, Tier::Yellow);
}

// 采纳 opens the case; until its letter is signed the signal keeps its place.
void TestFoldDecisions::adoptingDecidesNothing() {
    SmallHistory history;
    history.sameDay(1, 100, Grade::III);
    history.decide(1, Kind::Adopt, 100, 100);
    const rules::PairState adopted = history.on(110);
    QCOMPARE(adopted.history[0].status, SignalStatus::Adopted);
    QCOMPARE(adopted.live, Tier::Yellow);
    QCOMPARE(adopted.rearm.score, MilliPoints(0));
    QVERIFY(adopted.pending() == nullptr); // nothing waits for triage
    QVERIFY(adopted.reviews.empty());      // and no letter exists that could be reviewed
    history.decide(2, Kind::Issue, 100, 115, Tier::Yellow);
    QCOMPARE(history.on(120).history[0].status, SignalStatus::Adopted);
    QCOMPARE(history.on(120).live, Tier::Yellow);
}

void TestFoldDecisions::aDismissalArmsAtItsScore() {
    SmallHistory history;
    history.sameDay(1, 100, Grade::III);
    history.decide(1, Kind::Dismiss, 100, 103);
    QCOMPARE(history.on(102).live, Tier::Yellow);
    const rules::PairState dismissed = history.on(103);
    QCOMPARE(dismissed.history[0].status, SignalStatus::Dismissed);
    QCOMPARE(dismissed.live, Tier::None);
    QCOMPARE(dismissed.level, Tier::Yellow); // the points are what they are
    QCOMPARE(dismissed.rearm.score, MilliPoints(6000));
    history.sameDay(2, 104, Grade::I, u"Y"_qs); // 7 > 6
    const rules::PairState again = history.on(104);
    QCOMPARE(again.history.size(), 2U);
    QCOMPARE(again.history[1].rearm.score, MilliPoints(6000)); // as it stood before the signal
    QCOMPARE(again.history[1].score, MilliPoints(7000));
}

// X out, Z in: 6 again, with a fresh line, yet not above the 6 that were dismissed.
void TestFoldDecisions::equalToTheArmedScoreIsNotEnough() {
    SmallHistory history;
    history.standards = withoutRelease();
    history.sameDay(1, 100, Grade::II);
    history.sameDay(2, 200, Grade::II, u"Y"_qs);
    history.decide(1, Kind::Dismiss, 200, 200);
    history.sameDay(3, 470, Grade::II, u"Z"_qs); // X of day 100 is out since 465
    QCOMPARE(history.on(470).score, MilliPoints(6000));
    QCOMPARE(history.on(470).history.size(), 1U);
    history.sameDay(4, 480, Grade::I); // 380 days after the other X: no repeat, 7 points
    QCOMPARE(history.on(480).history.size(), 2U);
    QCOMPARE(history.on(480).history[1].score, MilliPoints(7000));
}

void TestFoldDecisions::aFreshDirectFactBreaksThrough() {
    rules::StandardsParts parts = smallParts();
    parts.models[0].hysteresis_percent = 100;
    parts.indicators[2].weights[0].direct = {Tier::Red, Tier::Red, Tier::Red, Tier::Red};
    SmallHistory history;
    history.standards = built(std::move(parts));
    history.sameDay(1, 100, Grade::IV);
    history.decide(1, Kind::Dismiss, 100, 100);
    QCOMPARE(history.on(100).rearm.score, MilliPoints(12000));
    history.sameDay(2, 500, Grade::I, u"Z"_qs); // the IV is out: 1 point, red by itself
    const rules::PairState pair = history.on(500);
    QCOMPARE(pair.history.size(), 2U);
    QCOMPARE(pair.history[1].tier, Tier::Red);
    QCOMPARE(pair.history[1].score, MilliPoints(1000));
}

// The direct fact itself was judged; a light new fact at no higher score does not bring it back.
void TestFoldDecisions::aCitedDirectFactDoesNot() {
    rules::StandardsParts parts = smallParts();
    parts.models[0].hysteresis_percent = 100;
    parts.models[0].floors = {{u"D1"_qs, Grade::IV, 1, false, 365, Tier::Red}};
    SmallHistory history;
    history.standards = built(std::move(parts));
    history.sameDay(1, 100, Grade::II, u"Y"_qs);
    history.sameDay(2, 300, Grade::IV); // 15, red
    history.decide(1, Kind::Dismiss, 300, 300);
    history.sameDay(3, 470, Grade::II, u"Z"_qs); // Y is out: 15 again, red by X alone
    QCOMPARE(history.on(470).level, Tier::Red);
    QCOMPARE(history.on(470).history.size(), 1U);
    history.sameDay(4, 475, Grade::I, u"Y"_qs); // 16
    QCOMPARE(history.on(475).history.size(), 2U);
}

void TestFoldDecisions::armingTakesTheHighest() {
    rules::StandardsParts parts = smallParts();
    parts.models[0].hysteresis_percent = 100;
    parts.indicators[2].weights[0].direct = {Tier::Red, Tier::Red, Tier::Red, Tier::Red};
    SmallHistory history;
    history.standards = built(std::move(parts));
    history.sameDay(1, 100, Grade::IV);
    history.decide(1, Kind::Dismiss, 100, 100); // at 12
    history.sameDay(2, 500, Grade::I, u"Z"_qs);
    history.decide(2, Kind::Dismiss, 500, 500); // at 1
    QCOMPARE(history.on(500).rearm.score, MilliPoints(12000));
}

// h = 10: 100·score < 90·re-arm. Dismissed at 10.000 and 10.200; the light fact drops out.
void TestFoldDecisions::releaseIsBelowNinetyPercent_data() {
    QTest::addColumn<int>("influence");
    QTest::addColumn<int>("day");
    QTest::addColumn<qint64>("rearm");
    QTest::newRow("all in the window") << 1 << 464 << qint64(10000);
    QTest::newRow("9 of 10 is not below") << 1 << 465 << qint64(10000);
    QTest::newRow("9 of 10.2, the eve") << 2 << 464 << qint64(10200);
    QTest::newRow("9 of 10.2 is below 9.18") << 2 << 465 << qint64(0);
}

void TestFoldDecisions::releaseIsBelowNinetyPercent() {
    QFETCH(int, influence);
    QFETCH(int, day);
    QFETCH(qint64, rearm);
    SmallHistory history;
    history.sameDay(1, 100, Grade::I).influence = static_cast<std::uint8_t>(influence);
    history.sameDay(2, 200, Grade::II, u"Y"_qs);
    history.sameDay(3, 200, Grade::III, u"Z"_qs);
    history.decide(1, Kind::Dismiss, 200, 210);
    QCOMPARE(qint64(history.on(day).rearm.score), rearm);
}

// Every calendar day counts, the first one after the decision too.
void TestFoldDecisions::releaseOnTheFirstDayAfter() {
    SmallHistory history;
    history.sameDay(1, 100, Grade::III);
    history.decide(1, Kind::Dismiss, 100, 464); // the last day in the window
    QCOMPARE(history.on(464).rearm.score, MilliPoints(6000));
    QCOMPARE(history.on(465).rearm.score, MilliPoints(0));
    history.sameDay(2, 470, Grade::III, u"Y"_qs); // the same height fires again
    QCOMPARE(history.on(470).history.size(), 2U);
}

// A version with a shorter window releases on its first day; it fires nothing.
void TestFoldDecisions::releaseByANewVersion() {
    rules::StandardsParts parts = smallParts();
    parts.models.push_back(parts.models[0]);
    parts.models[1].valid_from = base::Day(150);
    parts.models[1].window_days = 30;
    SmallHistory history;
    history.standards = built(std::move(parts));
    history.sameDay(1, 100, Grade::III);
    history.decide(1, Kind::Dismiss, 100, 101);
    QCOMPARE(history.on(149).rearm.score, MilliPoints(6000));
    QCOMPARE(history.on(150).rearm.score, MilliPoints(0));
    QCOMPARE(history.on(150).history.size(), 1U);
    // The same with a fact day on both sides of the change.
    history.sameDay(2, 160, Grade::I, u"Y"_qs);
    QCOMPARE(history.on(160).rearm.score, MilliPoints(0));
}

void TestFoldDecisions::releaseOnTheDayOfTheDecision() {
    SmallHistory history;
    history.sameDay(1, 100, Grade::III);
    history.decide(1, Kind::Dismiss, 100, 500); // nothing counts any more
    QCOMPARE(history.on(500).rearm.score, MilliPoints(0));
}

// A closing consumes up to the letter. What came later and was dismissed is still judged: it does
// not fire again, although the level armed against it is released.
void TestFoldDecisions::aClosingLeavesWhatIsNotConsumedGuarded() {
    SmallHistory history;
    history.sameDay(1, 100, Grade::III);
    rules::DecisionFact& letter = history.decide(1, Kind::Issue, 100, 105, Tier::Yellow);
    letter.case_id = numbered(40001);
    history.sameDay(2, 110, Grade::III, u"Y"_qs); // 12: red
    history.decide(2, Kind::Dismiss, 110, 112);
    rules::DecisionFact closing;
    closing.id = numbered(40002);
    closing.kind = Kind::Close;
    closing.case_id = numbered(40001);
    closing.decided_on = base::Day(120);
    history.decisions.push_back(closing);
    const rules::PairState pair = history.on(120);
    QCOMPARE(pair.score, MilliPoints(6000)); // the first one is consumed
    QCOMPARE(pair.level, Tier::Yellow);
    QCOMPARE(pair.live, Tier::None);
    QVERIFY(!pair.rearm.isSet());
    QCOMPARE(pair.history.size(), 2U);
}

void TestFoldDecisions::issuingClearsTheArm() {
    SmallHistory history;
    history.standards = withoutRelease();
    history.sameDay(1, 100, Grade::III);
    history.decide(1, Kind::Dismiss, 100, 101);
    history.sameDay(2, 110, Grade::II, u"Y"_qs); // 9: orange
    history.decide(2, Kind::Issue, 110, 112, Tier::Orange);
    QCOMPARE(history.on(111).rearm.score, MilliPoints(6000));
    QCOMPARE(history.on(112).rearm.score, MilliPoints(0));
    QCOMPARE(history.on(112).live, Tier::Orange);
}

// 降级签发: the letter may be lower than the sheet, never higher.
void TestFoldDecisions::issuedTierIsTheLower_data() {
    QTest::addColumn<Tier>("letter");
    QTest::addColumn<Tier>("live");
    QTest::newRow("lower") << Tier::Yellow << Tier::Yellow;
    QTest::newRow("as on the sheet") << Tier::Orange << Tier::Orange;
    QTest::newRow("higher") << Tier::Red << Tier::Orange;
}

void TestFoldDecisions::issuedTierIsTheLower() {
    QFETCH(Tier, letter);
    QFETCH(Tier, live);
    SmallHistory history;
    history.sameDay(1, 100, Grade::III);
    history.sameDay(2, 100, Grade::II, u"Y"_qs); // 9: orange
    history.decide(1, Kind::Issue, 100, 102, letter);
    QCOMPARE(history.on(102).live, live);
    QVERIFY(history.on(102).reviews.empty()); // a letter above its sheet would ask for one
    // Issued lower, the facts were judged at orange all the same: what comes back does not fire.
    history.change(2, 110, FactKind::Retract);
    history.change(2, 120, FactKind::Reinstate);
    QCOMPARE(history.on(120).level, Tier::Orange);
    QCOMPARE(history.on(120).history.size(), 1U);
}

void TestFoldDecisions::earlierSignalsAreDecidedWithIt() {
    SmallHistory history;
    history.sameDay(1, 100, Grade::III);         // yellow
    history.sameDay(2, 110, Grade::II, u"Y"_qs); // orange
    history.decide(1, Kind::Dismiss, 110, 115);
    const rules::PairState pair = history.on(120);
    QCOMPARE(pair.history.size(), 2U);
    QCOMPARE(pair.history[0].status, SignalStatus::Superseded);
    QCOMPARE(pair.history[1].status, SignalStatus::Dismissed);
    QVERIFY(pair.pending() == nullptr);
    QCOMPARE(pair.live, Tier::None);
}

void TestFoldDecisions::theFirstDecisionStands() {
    SmallHistory history;
    history.sameDay(1, 100, Grade::III);
    history.decide(1, Kind::Dismiss, 100, 101);
    history.decide(2, Kind::Issue, 100, 102, Tier::Yellow);
    const rules::PairState pair = history.on(110);
    QCOMPARE(pair.history[0].status, SignalStatus::Dismissed);
    QCOMPARE(pair.live, Tier::None);
    QCOMPARE(pair.rearm.score, MilliPoints(6000));
    QCOMPARE(pair.findings, std::vector{numbered(502)});
}

// A fact that arrives late with an earlier day changes the fold, not what was decided.
void TestFoldDecisions::theFrozenSheetReplacesTheDerived() {
    SmallHistory history;
    history.standards = withoutRelease();
    history.sameDay(1, 100, Grade::III);
    history.decide(1, Kind::Dismiss, 100, 105);
    const QString key = rules::signalKey(history.subject, history.on(105).history[0]);
    history.confirm(9, 90, 99, Grade::II, u"Y"_qs); // known before: day 100 would give orange at 9
    rules::PairState pair = history.on(105);
    QCOMPARE(pair.history.size(), 1U);
    QCOMPARE(pair.history[0].tier, Tier::Yellow);
    QCOMPARE(pair.history[0].score, MilliPoints(6000));
    QCOMPARE(rules::signalKey(history.subject, pair.history[0]), key);
    QCOMPARE(pair.rearm.score, MilliPoints(6000));
    QCOMPARE(pair.score, MilliPoints(9000));
    // Also where none is derived any more: the fact turns out to be known as untrue before.
    history.facts.pop_back();
    history.sameDay(1, 100, Grade::III).id = numbered(8);
    std::erase_if(history.facts, [](const Fact& fact) { return fact.id != numbered(8); });
    history.change(1, 100, FactKind::Retract);
    pair = history.on(105);
    QCOMPARE(pair.history.size(), 1U);
    QCOMPARE(pair.history[0].status, SignalStatus::Dismissed);
    QVERIFY(pair.history[0].frozen != nullptr);
}

// Integrity findings: they change nothing and are listed.
void TestFoldDecisions::decisionsWithoutEffectAreListed_data() {
    using Spoil = std::function<void(rules::DecisionFact&)>;
    QTest::addColumn<Spoil>("spoil");
    const auto row = [](const char* name, const Spoil& spoil) { QTest::newRow(name) << spoil; };
    row("before its signal", [](auto& d) { d.signal_on = d.decided_on + 1; });
    row("without sheet", [](auto& d) { d.sheet.reset(); });
    row("of an unknown model version", [](auto& d) {
        auto sheet = *d.sheet;
        sheet.model_version = domain::ModelVersionId(numbered(5));
        d.sheet = std::make_shared<const domain::ComputationSheet>(sheet);
    });
    row("of a version of another day", [](auto& d) {
        auto sheet = *d.sheet;
        sheet.model_valid_from = base::Day(1);
        d.sheet = std::make_shared<const domain::ComputationSheet>(sheet);
    });
    row("with an unknown indicator", [](auto& d) {
        auto sheet = *d.sheet;
        sheet.lines[0].indicator = u"?"_qs;
        d.sheet = std::make_shared<const domain::ComputationSheet>(sheet);
    });
    row("downgrade of no warning", [](auto& d) { d.kind = Kind::Downgrade; });
    row("uphold of no warning", [](auto& d) { d.kind = Kind::Uphold; });
    row("revocation of no warning", [](auto& d) { d.kind = Kind::Revoke; });
}

void TestFoldDecisions::decisionsWithoutEffectAreListed() {
    using Spoil = std::function<void(rules::DecisionFact&)>;
    QFETCH(Spoil, spoil);
    SmallHistory history;
    history.sameDay(1, 100, Grade::III);
    spoil(history.decide(1, Kind::Dismiss, 100, 101));
    const rules::PairState pair = history.on(110);
    QCOMPARE(pair.findings, std::vector{numbered(501)});
    QCOMPARE(pair.live, Tier::Yellow);
    QCOMPARE(pair.rearm.score, MilliPoints(0));
    QVERIFY(pair.pending() != nullptr);
}

void TestFoldDecisions::decisionsOfAnotherModelAreNotOurs() {
    rules::StandardsParts parts = smallParts();
    parts.models.push_back(parts.models[0]);
    parts.models[1].code = u"N"_qs;
    parts.models[1].id = domain::ModelVersionId(numbered(78));
    for (rules::IndicatorRules& indicator : parts.indicators)
        indicator.weights.push_back({u"N"_qs, 100, {}});
    SmallHistory history;
    history.standards = built(std::move(parts));
    history.sameDay(1, 100, Grade::III);
    history.decide(1, Kind::Dismiss, 100, 101); // of model M
    const auto pairs = rules::foldSubject(
        history.standards, {history.subject, history.facts, history.decisions}, base::Day(110));
    QCOMPARE(pairs.size(), 2U);
    QCOMPARE(pairs[0].live, Tier::None);
    QCOMPARE(pairs[1].live, Tier::Yellow); // N has a signal of its own
    QVERIFY(pairs[0].findings.empty());
    QVERIFY(pairs[1].findings.empty());
}

QTEST_GUILESS_MAIN(TestFoldDecisions)
#include "test_fold_decisions.moc"
