// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/points.h"
#include "tests/core/rules/generated_world.h"

#include <QTest>

#include <algorithm>

// Properties of what comes late, ends or is told twice (warning model, section 17).
using namespace sizao;
using namespace sizao::test;
using rules::PairState;

class TestFoldHistories : public QObject {
    Q_OBJECT
private slots:
    void mergedCopiesAreOneFact();      // A12
    void undoneMergesLeaveNothing();    // A12
    void consumedFactsAreCitedNoMore(); // B10
    void candidateDaysAreAllDays();     // B13
};

namespace {

template <class Property>
void holds(Property&& property) {
    QVERIFY(rc::check(std::forward<Property>(property)));
}

} // namespace

// The same fact from another channel, on the same day or later, and found to be the same.
void TestFoldHistories::mergedCopiesAreOneFact() {
    holds([] {
        GeneratedWorld world = generatedWorld(true, false);
        const rules::Standards standards = world.standards();
        const std::string before = textOf(foldAt(world, standards), 0, false);
        const std::size_t known = world.facts.size();
        for (std::size_t i = 0; i < known; ++i) {
            if (oneIn(2))
                continue;
            Fact copy = world.facts[i];
            copy.id = numbered(20000 + static_cast<int>(i));
            copy.record = domain::RecordId(numbered(30000 + static_cast<int>(i)));
            copy.known_on = copy.known_on + (oneIn(2) ? 0 : between(0, 300));
            Fact merge = copy;
            merge.id = numbered(40000 + static_cast<int>(i));
            merge.kind = FactKind::Merge;
            merge.other = world.facts[i].record;
            world.facts.push_back(copy);
            world.facts.push_back(merge);
        }
        rules::sortFacts(world.facts);
        RC_ASSERT(textOf(foldAt(world, standards), 0, false) == before);
    });
}

// Points as if the merge had never been, also of records corrected or retracted in between.
void TestFoldHistories::undoneMergesLeaveNothing() {
    holds([] {
        GeneratedWorld world = generatedWorld(false, false);
        const rules::Standards standards = world.standards();
        std::vector<Fact> undone = world.facts;
        std::erase_if(undone, [](const Fact& fact) {
            return fact.kind == FactKind::Merge || fact.kind == FactKind::Unmerge;
        });
        for (const Fact& fact : std::vector<Fact>(world.facts)) {
            if (fact.kind != FactKind::Merge)
                continue;
            Fact unmerge = fact;
            unmerge.id = numbered(50000 + static_cast<int>(world.facts.size()));
            unmerge.kind = FactKind::Unmerge;
            unmerge.undone = fact.id;
            unmerge.known_on = base::Day(lastDay);
            world.facts.push_back(unmerge);
        }
        rules::sortFacts(world.facts);
        for (std::size_t model = 0; model < standards.modelCodes().size(); ++model) {
            const auto with = rules::pointsOf(standards, world.facts, model, base::Day(lastDay));
            const auto without = rules::pointsOf(standards, undone, model, base::Day(lastDay));
            RC_ASSERT(with.size() == without.size());
            for (std::size_t i = 0; i < with.size(); ++i) {
                RC_ASSERT(with[i].record == without[i].record);
                RC_ASSERT(with[i].points == without[i].points);
                RC_ASSERT(with[i].counted == without[i].counted);
            }
        }
    });
}

// Closed on `closed`: what happened up to the last letter and was verified by then.
void TestFoldHistories::consumedFactsAreCitedNoMore() {
    holds([] {
        const GeneratedWorld world = generatedWorld(true);
        const rules::Standards standards = world.standards();
        for (const PairState& pair : foldAt(world, standards)) {
            for (const rules::DecisionFact& closing : world.decisions) {
                const bool isFirst = std::none_of(
                    world.decisions.begin(), world.decisions.end(), [&](const auto& other) {
                        return other.kind == rules::DecisionFactKind::Close
                               && other.case_id == closing.case_id
                               && std::tie(other.decided_on, other.id)
                                      < std::tie(closing.decided_on, closing.id);
                    });
                if (closing.kind != rules::DecisionFactKind::Close || !isFirst)
                    continue; // nothing can be issued into a closed case
                std::optional<base::Day> letter;
                for (const rules::DecisionFact& issue : world.decisions)
                    if (issue.kind == rules::DecisionFactKind::Issue
                        && issue.case_id == closing.case_id && issue.model == pair.model
                        && issue.decided_on <= closing.decided_on)
                        letter = std::max(letter.value_or(issue.decided_on), issue.decided_on);
                for (const rules::DerivedSignal& signal : pair.history) {
                    if (!letter || signal.frozen || signal.day <= closing.decided_on)
                        continue;
                    for (const rules::CitedLine& cited : signal.lines) {
                        const auto confirm = std::find_if(
                            world.facts.begin(), world.facts.end(),
                            [&](const Fact& fact) { return fact.record == cited.record; });
                        RC_ASSERT(confirm->occurred_on > *letter
                                  || confirm->known_on > closing.decided_on);
                    }
                }
            }
        }
    });
}

static bool countsFor(const rules::Standards& standards, const std::vector<Fact>& facts,
                      const Fact& fact, std::size_t model) {
    const auto points = rules::pointsOf(standards, facts, model, fact.known_on);
    return std::any_of(points.begin(), points.end(), [&](const rules::FactPoints& known) {
        return known.record == fact.record && known.counted;
    });
}

// The day a late record is judged as of is the best of all days on which it counts within reach.
void TestFoldHistories::candidateDaysAreAllDays() {
    holds([] {
        const GeneratedWorld world = generatedWorld(true, false);
        const rules::Standards standards = world.standards();
        for (const PairState& pair : foldAt(world, standards)) {
            for (const Fact& fact : world.facts) {
                const base::Day D = fact.known_on;
                const auto* version = standards.modelVersion(pair.model, D);
                const auto signal = std::find_if(pair.history.begin(), pair.history.end(),
                                                 [&](const auto& known) { return known.day == D; });
                if (version == nullptr || !countsFor(standards, world.facts, fact, pair.model))
                    continue;
                const auto levelAsOf = [&](base::Day day) {
                    return rules::levelOf(standards, world.facts, pair.model, day, D);
                };
                const auto today = levelAsOf(D);
                const auto chosen = signal == pair.history.end() ? today : levelAsOf(signal->asof);
                const auto& model = *version->rules;
                const base::Day last = std::min(fact.occurred_on + (model.window_days - 1), D);
                for (base::Day day = std::max(fact.occurred_on, D - model.grace_days); day <= last;
                     day = day + 1) {
                    const auto level = levelAsOf(day);
                    if (signal != pair.history.end()) {
                        RC_ASSERT(level.level <= chosen.level);
                        if (level.level == chosen.level && signal->asof != D)
                            RC_ASSERT(level.score <= chosen.score && today.level < chosen.level);
                    } else {
                        const auto live =
                            rules::foldSubject(standards, world.view(), D)[pair.model].live;
                        RC_ASSERT(level.level <= live);
                    }
                }
            }
        }
    });
}

QTEST_GUILESS_MAIN(TestFoldHistories)
#include "test_fold_histories.moc"
