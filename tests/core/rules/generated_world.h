// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/fold.h"
#include "core/rules/level.h"
#include "core/rules/signals.h"
#include "tests/core/rules/generated_standards.h"

#include <sstream>

// Random little histories of one person: several versions of each indicator and model, ties on
// days, long delays, corrections, retractions, and decisions drawn along the fold.
namespace sizao::test {

using rules::Fact;
using rules::FactKind;

struct GeneratedWorld {
    rules::StandardsParts parts;
    std::vector<Fact> facts;
    std::vector<rules::DecisionFact> decisions;
    domain::SubjectRef subject{domain::SubjectKind::Person, numbered(1)};

    [[nodiscard]] rules::Standards standards() const { return *rules::Standards::build(parts); }
    [[nodiscard]] rules::SubjectFacts view() const { return {subject, facts, decisions}; }
};

inline void setValues(Fact& fact) {
    fact.indicator = static_cast<rules::IndicatorIndex>(between(0, 2));
    fact.grade = static_cast<domain::Grade>(oneIn(3) ? between(1, 4) : between(1, 2));
    fact.influence = static_cast<std::uint8_t>(oneIn(3) ? between(1, 4) : 1);
    fact.urgency = static_cast<std::uint8_t>(oneIn(3) ? between(1, 3) : 1);
}

[[nodiscard]] inline Fact generatedConfirm(int number) {
    Fact fact;
    fact.id = numbered(number);
    fact.record = domain::RecordId(numbered(1000 + number));
    fact.occurred_on =
        base::Day(firstDay + (oneIn(4) ? between(0, 9) * 100 : between(0, lastOccurrence)));
    fact.known_on = fact.occurred_on + (oneIn(3) ? between(0, longestDelay) : between(0, 20));
    setValues(fact);
    if (oneIn(8))
        fact.grade_at_verifying = static_cast<domain::Grade>(between(1, 4));
    return fact;
}

[[nodiscard]] inline Fact generatedChange(int number, const Fact& confirm) {
    Fact fact = confirm;
    fact.id = numbered(number);
    fact.known_on = confirm.known_on + between(0, longestDelay);
    const FactKind kinds[] = {FactKind::Reinstate, FactKind::Correct, FactKind::Retract,
                              FactKind::Exempt};
    fact.kind = kinds[between(0, 3)];
    fact.rev = number;
    setValues(fact);
    fact.corrected = static_cast<std::uint8_t>(between(1, 63));
    fact.occurred_on = fact.known_on - between(0, 300);
    return fact;
}

// Pairs of records said to be one fact, some of them not for good.
inline void generateMerges(GeneratedWorld& world) {
    const int known = static_cast<int>(world.facts.size());
    for (int i = between(0, 4); i > 0; --i) {
        const Fact one = world.facts[static_cast<std::size_t>(between(0, known - 1))];
        const Fact two = world.facts[static_cast<std::size_t>(between(0, known - 1))];
        Fact merge = one;
        merge.id = numbered(45000 + i);
        merge.kind = FactKind::Merge;
        merge.known_on = std::max(one.known_on, two.known_on) + (oneIn(3) ? 0 : between(0, 200));
        merge.other = two.record;
        merge.corrected = oneIn(3) ? static_cast<std::uint8_t>(between(1, 31)) : std::uint8_t{0};
        setValues(merge);
        world.facts.push_back(merge);
        if (!oneIn(3))
            continue;
        Fact unmerge = merge;
        unmerge.id = numbered(46000 + i);
        unmerge.kind = FactKind::Unmerge;
        unmerge.undone = merge.id;
        unmerge.known_on = merge.known_on + between(0, 200);
        world.facts.push_back(unmerge);
    }
}

inline void generateFacts(GeneratedWorld& world, bool confirmsOnly, int most = 40) {
    const int events = between(3, most);
    for (int i = 0; i < events; ++i)
        world.facts.push_back(generatedConfirm(i + 1));
    if (!confirmsOnly)
        for (int i = between(0, events); i > 0; --i)
            world.facts.push_back(generatedChange(
                5000 + i, world.facts[static_cast<std::size_t>(between(0, events - 1))]));
    if (!confirmsOnly && oneIn(4)) // half of it turns out to be untrue
        for (int i = 0; i < events; ++i)
            if (oneIn(2)) {
                Fact fact = world.facts[static_cast<std::size_t>(i)];
                fact.id = numbered(7000 + i);
                fact.kind = FactKind::Retract;
                fact.known_on = fact.known_on + between(0, 200);
                world.facts.push_back(fact);
            }
    rules::sortFacts(world.facts);
}

// Some cases end up to 400 days after their letter.
inline void generateClosing(GeneratedWorld& world, const rules::DecisionFact& letter) {
    if (letter.kind != rules::DecisionFactKind::Issue || !oneIn(2))
        return;
    rules::DecisionFact closing;
    closing.id = numbered(30000 + static_cast<int>(world.decisions.size()));
    closing.kind = rules::DecisionFactKind::Close;
    closing.case_id = letter.case_id;
    closing.decided_on = letter.decided_on + (oneIn(5) ? 0 : between(1, 400));
    world.decisions.push_back(closing);
}

// Decides the signals of each pair one after another: skip, dismiss, adopt, issue, issue lower,
// into the same case or a new one, and close.
inline void generateDecisions(GeneratedWorld& world, const rules::Standards& standards) {
    int number = 9000;
    for (std::size_t model = 0; model < standards.modelCodes().size(); ++model) {
        std::optional<base::Day> last;
        for (int round = 0; round < 6; ++round) {
            const auto pairs = rules::foldSubject(standards, world.view(), base::Day(lastDay));
            const auto& history = pairs[model].history;
            const auto next = std::find_if(history.begin(), history.end(), [&](const auto& known) {
                return !last || known.day > *last;
            });
            if (next == history.end())
                break;
            last = next->day;
            if (oneIn(4))
                continue;
            rules::DecisionFact decision;
            decision.id = numbered(++number);
            decision.model = model;
            decision.signal_on = next->day;
            decision.decided_on = next->day + (oneIn(3) ? 0 : between(0, 200));
            decision.kind = oneIn(2)   ? rules::DecisionFactKind::Dismiss
                            : oneIn(5) ? rules::DecisionFactKind::Adopt
                                       : rules::DecisionFactKind::Issue;
            decision.tier = oneIn(5) ? domain::Tier::Yellow : next->tier;
            decision.case_id = numbered(40000 + (oneIn(3) ? 0 : number) + int(model) * 100);
            decision.sheet =
                rules::signalOf(standards, world.view(), pairs[model], *next, {}).sheet;
            world.decisions.push_back(decision);
            generateClosing(world, decision);
            rules::sortDecisions(world.decisions);
        }
    }
}

[[nodiscard]] inline GeneratedWorld
generatedWorld(bool confirmsOnly = false, bool withDecisions = true, bool withMerges = true) {
    GeneratedWorld world;
    generateStandards(world.parts);
    generateFacts(world, confirmsOnly);
    if (withMerges && !confirmsOnly && oneIn(2)) {
        generateMerges(world);
        rules::sortFacts(world.facts);
    }
    if (withDecisions)
        generateDecisions(world, world.standards());
    return world;
}

// Everything a pair says, `shift` days earlier, as text: equal texts are equal results.
[[nodiscard]] inline std::string textOf(const std::vector<rules::PairState>& pairs, int shift = 0,
                                        bool withKeys = true) {
    std::ostringstream text;
    for (const rules::PairState& pair : pairs) {
        text << "pair " << pair.model << " score " << pair.score << " level " << int(pair.level)
             << " live " << int(pair.live) << " rearm " << pair.rearm << '\n';
        for (const rules::DerivedSignal& signal : pair.history) {
            text << "  day " << signal.day.number() - shift << " tier " << int(signal.tier)
                 << " before " << int(signal.live_before) << " score " << signal.score << " asof "
                 << signal.asof.number() - shift << " status " << domain::toCode(signal.status);
            for (const QString& cause : signal.causes.codes())
                text << ' ' << cause.toStdString();
            if (withKeys)
                text << ' ' << signal.key.toStdString();
            for (const rules::CitedLine& cited : signal.lines)
                text << ' ' << cited.line.points << '/' << cited.line.counted;
            text << '\n';
        }
        for (const rules::ReviewItem& item : pair.reviews)
            text << "  review " << item.issue.toText().toStdString() << ' ' << int(item.recomputed)
                 << '\n';
        text << "  findings " << pair.findings.size() << '\n';
    }
    return text.str();
}

} // namespace sizao::test
