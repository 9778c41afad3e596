// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/fold.h"
#include "tests/core/rules/generated_standards.h"

// Random facts of one person: ties on days, long delays, corrections, retractions, merges.
namespace sizao::test {

using rules::Fact;
using rules::FactKind;

struct GeneratedWorld {
    rules::StandardsParts parts;
    std::vector<Fact> facts;
    std::vector<rules::DecisionFact> decisions;
    domain::SubjectRef subject{domain::SubjectKind::Person, numbered(1)};
    std::shared_ptr<const rules::UnitContext> unit; // exactly for a unit

    [[nodiscard]] rules::Standards standards() const { return *rules::Standards::build(parts); }
    [[nodiscard]] rules::SubjectFacts view() const {
        return {subject, facts, decisions, unit.get()};
    }
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
        if (one.person != two.person) // records of two subjects are never one fact
            continue;
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

} // namespace sizao::test
