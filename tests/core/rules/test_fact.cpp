// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/event_table.h"
#include "tests/core/rules/small_history.h"

#include <QTest>

#include <algorithm>

// The order of facts, and what one fact does to the table of events (warning model, sections 2
// and 6.2).
using namespace sizao;
using namespace sizao::test;
using rules::EventTable;

namespace {

// Lighter from day 1100 on, in no model from 1200 on; with direct tiers of their own.
rules::Standards threeVersions() {
    rules::StandardsParts parts = smallParts();
    parts.indicators.resize(1);
    parts.indicators[0].weights[0].direct = {Tier::None, Tier::None, Tier::Yellow, Tier::Red};
    rules::IndicatorRules lighter = parts.indicators[0];
    lighter.valid_from = base::Day(1100);
    lighter.weights[0] = {u"M"_qs, 50, {Tier::None, Tier::None, Tier::None, Tier::Orange}};
    rules::IndicatorRules gone = lighter;
    gone.valid_from = base::Day(1200);
    gone.weights[0] = {u"M"_qs, 0, {}};
    parts.indicators = {parts.indicators[0], lighter, gone};
    return built(std::move(parts));
}

bool hasEvidence(const rules::EventTable& table) {
    std::vector<std::uint32_t> found;
    table.evidenceInto(0, found);
    return !found.empty();
}

using Step = std::function<void(SmallHistory&)>;

} // namespace

class TestFact : public QObject {
    Q_OBJECT
private slots:
    void factsOfADayByKind();
    void aRetractionWinsOverAReinstatement();
    void decisionsOfADayByKind();
    void copiesOfAnIdAreOne();
    void evidence_data();
    void evidence();
    void evidenceIsOfThisDayOnly();
    void aHigherDirectTierIsEvidence();
    void laterConfirmationsChangeNothing();
    void factsBeforeTheConfirmationAreLost();
    void onlyNamedFieldsAreSet();
    void theRevisionNeverFalls();
    void reinstatingEndsBoth();
    void theLighterVersionCounts_data();
    void theLighterVersionCounts();
    void canonicalOrder();
    void manyRecordsAreFound();
};

// (k, kind, id): the order of the text, not that of arrival or of ids.
void TestFact::factsOfADayByKind() {
    SmallHistory history;
    history.sameDay(1, 1000, Grade::I);
    for (const FactKind kind :
         {FactKind::Exempt, FactKind::Retract, FactKind::Correct, FactKind::Reinstate})
        history.change(1, 1000, kind);
    history.change(1, 999, FactKind::Exempt);
    for (std::size_t i = 0; i < history.facts.size(); ++i) // ids against the order of kinds
        history.facts[i].id = numbered(50 - static_cast<int>(i));
    history.facts[0].id = numbered(99);
    rules::sortFacts(history.facts);
    std::vector<FactKind> kinds;
    for (const Fact& fact : history.facts)
        kinds.push_back(fact.kind);
    QCOMPARE(kinds, (std::vector{FactKind::Exempt, FactKind::Confirm, FactKind::Reinstate,
                                 FactKind::Correct, FactKind::Retract, FactKind::Exempt}));
}

void TestFact::aRetractionWinsOverAReinstatement() {
    SmallHistory history;
    history.sameDay(1, 1000, Grade::III);
    Fact retract = history.change(1, 1010, FactKind::Retract);
    Fact reinstate = history.change(1, 1010, FactKind::Reinstate);
    for (const bool retractFirst : {true, false}) {
        history.facts.resize(1);
        retract.id = numbered(retractFirst ? 60 : 70);
        reinstate.id = numbered(retractFirst ? 70 : 60);
        history.facts.push_back(reinstate);
        history.facts.push_back(retract);
        QCOMPARE(history.level(1010).score, domain::MilliPoints(0));
        QCOMPARE(history.level(1009).score, domain::MilliPoints(6000));
    }
}

void TestFact::decisionsOfADayByKind() {
    using Kind = rules::DecisionFactKind;
    std::vector<rules::DecisionFact> decisions(6);
    const Kind kinds[] = {Kind::Revoke,  Kind::Uphold, Kind::Downgrade,
                          Kind::Dismiss, Kind::Issue,  Kind::Adopt};
    for (std::size_t i = 0; i < decisions.size(); ++i) {
        decisions[i].kind = kinds[i];
        decisions[i].id = numbered(static_cast<int>(i) + 1);
        decisions[i].decided_on = base::Day(1000);
    }
    decisions.front().decided_on = base::Day(999);
    rules::sortDecisions(decisions);
    std::vector<Kind> sorted;
    for (const rules::DecisionFact& decision : decisions)
        sorted.push_back(decision.kind);
    QCOMPARE(sorted, (std::vector{Kind::Revoke, Kind::Adopt, Kind::Issue, Kind::Dismiss,
                                  Kind::Downgrade, Kind::Uphold}));
}

// "Two facts with the same id are one fact": the first in order stands.
void TestFact::copiesOfAnIdAreOne() {
    SmallHistory history;
    history.sameDay(1, 1000, Grade::II);
    Fact copy = history.facts[0];
    copy.known_on = base::Day(1005);
    copy.grade = Grade::IV;
    history.facts.insert(history.facts.begin(), copy);
    history.facts.push_back(copy);
    rules::sortFacts(history.facts);
    QCOMPARE(history.facts.size(), 1U);
    QCOMPARE(history.facts[0].grade, Grade::II);
    std::vector<rules::DecisionFact> decisions(2);
    decisions[0].decided_on = base::Day(7);
    decisions[1].decided_on = base::Day(6);
    rules::sortDecisions(decisions);
    QCOMPARE(decisions.size(), 1U);
    QCOMPARE(decisions[0].decided_on, base::Day(6));
}

// E(D): a confirm, correct, reinstate of D, after which the event counts and on the eve did not
// count, or had another day or indicator, or a lower base, or a lower direct tier.
void TestFact::evidence_data() {
    QTest::addColumn<Step>("step"); // facts of day 1050 about record 1, X grade II of day 1000
    QTest::addColumn<bool>("isEvidence");
    const auto row = [](const char* name, bool isEvidence, const Step& step) {
        QTest::newRow(name) << step << isEvidence;
    };
    using H = SmallHistory;
    row("nothing", false, [](H&) {});
    row("a new record", true, [](H& h) { h.confirm(2, 1040, 1050, Grade::I); });
    row("a new record before the indicator", false, [](H& h) { h.confirm(2, -5, 1050, Grade::I); });
    row("confirmed again", false,
        [](H& h) { h.confirm(1, 1000, 1050, Grade::IV).id = numbered(8); });
    row("retracted", false, [](H& h) { h.change(1, 1050, FactKind::Retract); });
    row("exempted", false, [](H& h) { h.change(1, 1050, FactKind::Exempt); });
    row("reinstated though it counted", false,
        [](H& h) { h.change(1, 1050, FactKind::Reinstate); });
    row("corrected to the same", false,
        [](H& h) { h.change(1, 1050, FactKind::Correct, Fact::GradeField).grade = Grade::II; });
    row("corrected up", true,
        [](H& h) { h.change(1, 1050, FactKind::Correct, Fact::GradeField).grade = Grade::III; });
    row("corrected down", false,
        [](H& h) { h.change(1, 1050, FactKind::Correct, Fact::GradeField).grade = Grade::I; });
    row("more influence", true,
        [](H& h) { h.change(1, 1050, FactKind::Correct, Fact::Influence).influence = 2; });
    row("another day", true, [](H& h) {
        h.change(1, 1050, FactKind::Correct, Fact::OccurredOn).occurred_on = base::Day(999);
    });
    row("another indicator of the same weight", true, [](H& h) {
        h.change(1, 1050, FactKind::Correct, Fact::Indicator).indicator =
            h.standards.indicatorIndex(u"Y");
    });
    row("an indicator that does not exist", false, [](H& h) {
        h.change(1, 1050, FactKind::Correct, Fact::Indicator).indicator = rules::unknownIndicator;
    });
    row("corrected up and retracted", false, [](H& h) {
        h.change(1, 1050, FactKind::Correct, Fact::GradeField).grade = Grade::III;
        h.change(1, 1050, FactKind::Retract);
    });
    row("corrected down, then up again", false, [](H& h) {
        h.change(1, 1050, FactKind::Correct, Fact::GradeField).grade = Grade::I;
        h.change(1, 1050, FactKind::Correct, Fact::GradeField).grade = Grade::II;
    });
    row("about a record nobody confirmed", false,
        [](H& h) { h.change(9, 1050, FactKind::Reinstate); });
}

void TestFact::evidence() {
    QFETCH(Step, step);
    QFETCH(bool, isEvidence);
    SmallHistory history;
    history.sameDay(1, 1000, Grade::II);
    EventTable table(history.standards);
    table.applyUntil(history.facts, base::Day(1049));
    history.facts.clear();
    step(history);
    rules::sortFacts(history.facts);
    table.startDay();
    for (const Fact& fact : history.facts)
        table.apply(fact);
    QCOMPARE(hasEvidence(table), isEvidence);
}

void TestFact::evidenceIsOfThisDayOnly() {
    SmallHistory history;
    EventTable table(history.standards);
    table.startDay();
    table.apply(history.sameDay(1, 1000, Grade::II));
    QVERIFY(hasEvidence(table));
    table.startDay();
    QVERIFY(!hasEvidence(table));
    table.apply(history.change(1, 1001, FactKind::Exempt));
    QVERIFY(!hasEvidence(table));
    table.startDay(); // it did not count on the eve
    table.apply(history.change(1, 1002, FactKind::Reinstate));
    QVERIFY(hasEvidence(table));
    const rules::Standards standards = threeVersions();
    EventTable other(standards);
    Fact fact = history.facts[0];
    fact.occurred_on = fact.known_on = base::Day(1200); // weight 0, no direct tier: does not count
    other.startDay();
    other.apply(fact);
    QVERIFY(!hasEvidence(other));
}

// At weight 0 every grade has 0 points; direct tiers alone make one fact graver than another.
void TestFact::aHigherDirectTierIsEvidence() {
    rules::StandardsParts parts = smallParts();
    parts.indicators[0].weights[0] = {
        u"M"_qs, 0, {Tier::None, Tier::Yellow, Tier::Yellow, Tier::Red}};
    SmallHistory history;
    history.standards = built(std::move(parts));
    EventTable table(history.standards);
    table.apply(history.sameDay(1, 1000, Grade::II));
    for (const auto& [grade, isEvidence] :
         {std::pair{Grade::III, false}, {Grade::IV, true}, {Grade::II, false}}) {
        table.startDay();
        Fact change = history.change(1, 1010, FactKind::Correct, Fact::GradeField);
        change.grade = grade;
        table.apply(change);
        QCOMPARE(hasEvidence(table), isEvidence);
    }
}

void TestFact::laterConfirmationsChangeNothing() {
    SmallHistory history;
    history.sameDay(1, 1000, Grade::II);
    history.change(1, 1010, FactKind::Retract);
    history.confirm(1, 990, 1020, Grade::IV).id = numbered(30);
    QCOMPARE(history.level(1030).score, domain::MilliPoints(0)); // neither back nor heavier
    history.change(1, 1025, FactKind::Reinstate);
    QCOMPARE(history.level(1030).score, domain::MilliPoints(3000));
}

void TestFact::factsBeforeTheConfirmationAreLost() {
    SmallHistory history;
    history.change(1, 990, FactKind::Retract);
    history.change(1, 995, FactKind::Correct, Fact::GradeField).grade = Grade::IV;
    history.sameDay(1, 1000, Grade::II);
    QCOMPARE(history.level(1000).score, domain::MilliPoints(3000));
}

// Every field alone: the value comes over, the others stay.
void TestFact::onlyNamedFieldsAreSet() {
    for (int bit = 0; bit < 6; ++bit) {
        SmallHistory history;
        EventTable table(history.standards);
        table.apply(history.sameDay(1, 1000, Grade::II));
        Fact change =
            history.change(1, 1010, FactKind::Correct, static_cast<std::uint8_t>(1 << bit));
        change.occurred_on = base::Day(900);
        change.indicator = history.standards.indicatorIndex(u"Z");
        change.grade = Grade::IV;
        change.influence = 4;
        change.urgency = 3;
        change.grade_at_verifying = Grade::I;
        table.apply(change);
        const rules::Event& event = table.event(0);
        QCOMPARE(event.occurred_on, base::Day(bit == 0 ? 900 : 1000));
        QCOMPARE(event.indicator, bit == 1 ? change.indicator : history.facts[0].indicator);
        QCOMPARE(event.grade, bit == 2 ? Grade::IV : Grade::II);
        QCOMPARE(int(event.influence), bit == 3 ? 4 : 1);
        QCOMPARE(int(event.urgency), bit == 4 ? 3 : 1);
        QCOMPARE(event.grade_at_verifying.has_value(), bit == 5);
        QCOMPARE(event.verified_on, base::Day(1000)); // never moved by a correction
    }
}

// What a signal cites is the newest revision known, in whatever order corrections were numbered.
void TestFact::theRevisionNeverFalls() {
    SmallHistory history;
    EventTable table(history.standards);
    table.apply(history.sameDay(1, 1000, Grade::II));
    QCOMPARE(table.event(0).rev, 1);
    Fact change = history.change(1, 1010, FactKind::Correct);
    change.rev = 3;
    table.apply(change);
    change.rev = 2;
    table.apply(change);
    QCOMPARE(table.event(0).rev, 3);
}

void TestFact::reinstatingEndsBoth() {
    SmallHistory history;
    history.sameDay(1, 1000, Grade::II);
    history.change(1, 1010, FactKind::Exempt);
    history.change(1, 1020, FactKind::Retract);
    QCOMPARE(history.level(1015).score, domain::MilliPoints(0));
    history.change(1, 1030, FactKind::Reinstate);
    QCOMPARE(history.level(1030).score, domain::MilliPoints(3000));
    QCOMPARE(history.level(1029).score, domain::MilliPoints(0));
}

// 从旧兼从轻: v1 on the day of the act, v2 on the later of act and verification.
void TestFact::theLighterVersionCounts_data() {
    QTest::addColumn<int>("occurred");
    QTest::addColumn<int>("verified");
    QTest::addColumn<Grade>("grade");
    QTest::addColumn<qint64>("base");
    QTest::addColumn<Tier>("direct");
    const auto row = [](const char* name, int occurred, int verified, Grade grade, qint64 base,
                        Tier direct) {
        QTest::newRow(name) << occurred << verified << grade << base << direct;
    };
    row("old and verified under the old", 1050, 1099, Grade::III, 6000, Tier::Yellow);
    row("old, verified on the first day of the lighter", 1050, 1100, Grade::III, 3000, Tier::None);
    row("the last day of the old", 1099, 1150, Grade::IV, 6000, Tier::Orange);
    row("the first day of the new", 1100, 1100, Grade::IV, 6000, Tier::Orange);
    row("verified after its repeal", 1050, 1200, Grade::IV, 0, Tier::None);
    row("verified before it happened: the day of the act", 1200, 1050, Grade::IV, 0, Tier::None);
}

void TestFact::theLighterVersionCounts() {
    QFETCH(int, occurred);
    QFETCH(int, verified);
    QFETCH(Grade, grade);
    QFETCH(qint64, base);
    QFETCH(Tier, direct);
    const rules::Standards standards = threeVersions();
    SmallHistory history;
    EventTable table(standards);
    Fact fact = history.confirm(1, occurred, verified, grade);
    fact.indicator = 0;
    table.apply(fact);
    QCOMPARE(qint64(table.base(0, 0)), base);
    QCOMPARE(table.direct(0, 0), direct);
    QCOMPARE(table.counts(0, 0), base > 0 || direct != Tier::None);
    QVERIFY(table.takesPart(0)); // also at weight 0 it counts as an earlier repeat
}

void TestFact::canonicalOrder() {
    SmallHistory history;
    EventTable table(history.standards);
    for (const auto& [number, day] :
         {std::pair{5, 1000}, {2, 1000}, {9, 999}, {1, 1001}, {3, 1000}})
        table.apply(history.sameDay(number, day, Grade::I));
    std::vector<base::RawId> order;
    for (const std::uint32_t slot : table.order())
        order.push_back(table.event(slot).record);
    std::vector<base::RawId> expected;
    for (const int number : {9, 2, 3, 5, 1})
        expected.push_back(SmallHistory::record(number));
    QCOMPARE(order, expected);
    // Moving one re-places it among those of its new day.
    Fact change = history.change(9, 1002, FactKind::Correct, Fact::OccurredOn);
    change.occurred_on = base::Day(1000);
    table.apply(change);
    QCOMPARE(table.event(table.order()[3]).record, SmallHistory::record(9));
}

// The table of records grows while it is filled, and is small again for the next subject.
void TestFact::manyRecordsAreFound() {
    SmallHistory history;
    EventTable table(history.standards);
    for (int round = 0; round < 2; ++round) {
        const int records = round == 0 ? 500 : 3;
        QVERIFY(!table.slotOf(SmallHistory::record(1)).has_value());
        history.facts.clear();
        for (int number = 1; number <= records; ++number)
            table.apply(history.sameDay(number, 1000 + number, Grade::I));
        for (int number = 1; number <= records; ++number)
            QCOMPARE(table.slotOf(SmallHistory::record(number)).value(),
                     static_cast<std::size_t>(number - 1));
        QVERIFY(!table.slotOf(SmallHistory::record(records + 1)).has_value());
        table.begin({});
        QCOMPARE(table.size(), 0U);
        QVERIFY(table.order().empty());
    }
}

QTEST_GUILESS_MAIN(TestFact)
#include "test_fact.moc"
