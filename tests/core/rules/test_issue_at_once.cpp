// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/issue_at_once.h"
#include "core/rules/what_if_standards.h"
#include "tests/core/rules/generated_world.h"
#include "tests/core/rules/small_history.h"

#include <QTest>

// The policy of a back-test drives the same fold as the decisions of people.
using namespace sizao;
using namespace sizao::test;
using rules::DecisionFact;
using rules::DecisionFactKind;
using rules::DerivedSignal;
using rules::IssueAtOnce;
using rules::PairState;

namespace {

// Writes down what the policy decides, with the sheet a person would have frozen.
class Recorder final : public rules::DecisionSource {
public:
    Recorder(const rules::Standards& standards, const rules::RectificationTerms& terms)
        : m_standards(standards), m_policy(terms) {}

    void begin(const rules::SubjectFacts& input) override {
        m_input = input;
        m_policy.begin(input);
    }
    [[nodiscard]] std::optional<base::Day> nextDay() const override { return m_policy.nextDay(); }
    [[nodiscard]] std::span<const DecisionFact> decisionsOn(base::Day D) override {
        const auto decided = m_policy.decisionsOn(D);
        written.insert(written.end(), decided.begin(), decided.end());
        return decided;
    }
    [[nodiscard]] std::optional<DecisionFact> answerTo(std::size_t model,
                                                       const DerivedSignal& signal) override {
        auto letter = m_policy.answerTo(model, signal);
        PairState pair;
        pair.model = model;
        DecisionFact& stored = written.emplace_back(*letter);
        stored.sheet = rules::signalOf(m_standards, m_input, pair, signal, {}).sheet;
        return letter;
    }

    std::vector<DecisionFact> written;

private:
    const rules::Standards& m_standards;
    rules::SubjectFacts m_input;
    IssueAtOnce m_policy;
};

PairState replayed(SmallHistory& history, int day, rules::RectificationTerms terms = {15, 30, 60}) {
    rules::sortFacts(history.facts);
    IssueAtOnce policy(terms);
    return rules::Folder(history.standards)
        .fold({history.subject, history.facts, {}}, base::Day(day), policy)[0];
}

} // namespace

class TestIssueAtOnce : public QObject {
    Q_OBJECT
private slots:
    void equalsTheSameDecisionsStored();
    void everySignalIsIssuedOnItsDay();
    void theCaseEndsAfterItsTerm();
    void aHigherSignalProlongsTheOpenCase();
    void whatHappensDuringRectificationIsJudgedAtItsEnd();
    void theSecondCaseOfAYearIsRaised();
    void withoutTermsNothingEnds();
};

// The one engine: given as stored decisions, what the policy decided leads to the same signals.
void TestIssueAtOnce::equalsTheSameDecisionsStored() {
    int closings = 0;
    int letters = 0;
    QVERIFY(rc::check([&] {
        GeneratedWorld world = generatedWorld(oneIn(4), false);
        const auto standards = world.standards();
        const rules::RectificationTerms terms{between(0, 40), between(0, 80), between(0, 200)};
        Recorder recorder(standards, terms);
        rules::Folder folder(standards);
        auto replay = folder.fold(world.view(), base::Day(lastDay), recorder);
        world.decisions = recorder.written;
        rules::sortDecisions(world.decisions);
        for (const DecisionFact& decision : world.decisions)
            ++(decision.kind == DecisionFactKind::Close ? closings : letters);
        RC_ASSERT(textOf(replay) == textOf(foldAt(world, standards)));
    }));
    QVERIFY2(closings > 50 && letters > 100, "the worlds are too quiet to show anything");
}

void TestIssueAtOnce::everySignalIsIssuedOnItsDay() {
    QVERIFY(rc::check([] {
        const GeneratedWorld world = generatedWorld(false, false);
        const auto standards = world.standards();
        IssueAtOnce policy({15, 30, 60});
        rules::Folder folder(standards);
        for (const PairState& pair : folder.fold(world.view(), base::Day(lastDay), policy))
            for (const DerivedSignal& signal : pair.history)
                RC_ASSERT(signal.status == domain::SignalStatus::Adopted);
    }));
}

void TestIssueAtOnce::theCaseEndsAfterItsTerm() {
    const std::pair<Grade, int> terms[] = {{Grade::III, 15}, {Grade::IV, 60}}; // 6: 黄, 12: 红
    for (const auto& [grade, days] : terms) {
        SmallHistory history;
        history.sameDay(1, 20000, grade);
        QVERIFY(replayed(history, 20000 + days - 1).live > Tier::None);
        const PairState after = replayed(history, 20000 + days);
        QCOMPARE(after.live, Tier::None);
        QCOMPARE(after.score, 0); // consumed
        QCOMPARE(after.history.size(), std::size_t{1});
    }
}

void TestIssueAtOnce::aHigherSignalProlongsTheOpenCase() {
    SmallHistory history;
    history.sameDay(1, 20000, Grade::III);         // 6.000 黄, until 20015
    history.sameDay(2, 20010, Grade::II, u"Y"_qs); // 9.000 橙, until 20040
    QCOMPARE(replayed(history, 20016).live, Tier::Orange);
    QCOMPARE(replayed(history, 20039).history.size(), std::size_t{2});
    QCOMPARE(replayed(history, 20040).live, Tier::None);
}

void TestIssueAtOnce::whatHappensDuringRectificationIsJudgedAtItsEnd() {
    SmallHistory history;
    history.sameDay(1, 20000, Grade::III);         // 黄, until 20015
    history.sameDay(2, 20010, Grade::II, u"Y"_qs); // 橙, C = 20010
    history.sameDay(3, 20020, Grade::II, u"Z"_qs); // 12.000 红, until 20080
    const PairState before = replayed(history, 20079);
    QCOMPARE(before.history.size(), std::size_t{3});
    history.sameDay(4, 20030, Grade::III, u"Z"_qs); // during rectification: 7.500
    const PairState after = replayed(history, 20080);
    QCOMPARE(after.history.size(), std::size_t{4});
    QCOMPARE(after.history[3].day, base::Day(20080));
    QCOMPARE(after.history[3].score, 7500);
    QVERIFY(after.history[3].causes.has(rules::FoldCause::Closure));
    QCOMPARE(after.live, after.history[3].tier); // it is issued, too
}

void TestIssueAtOnce::theSecondCaseOfAYearIsRaised() {
    SmallHistory history;
    auto parts = smallParts();
    parts.models.front().repeat_cases = 1;
    history.standards = built(parts);
    history.sameDay(1, 20000, Grade::III, u"X"_qs);
    history.sameDay(2, 20100, Grade::III, u"Y"_qs);
    const PairState pair = replayed(history, 20100);
    QCOMPARE(pair.history[1].tier, Tier::Orange);
    QCOMPARE(replayed(history, 20100, {0, 0, 0}).history[1].tier, Tier::Red); // 12.000, one case
}

void TestIssueAtOnce::withoutTermsNothingEnds() {
    SmallHistory history;
    history.sameDay(1, 20000, Grade::III);
    const PairState pair = replayed(history, 20300, {0, 0, 0});
    QCOMPARE(pair.live, Tier::Yellow);
    QCOMPARE(pair.score, 6000);
}

QTEST_GUILESS_MAIN(TestIssueAtOnce)
#include "test_issue_at_once.moc"
