// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/rules/generated_facts.h"

// Turns a random world of one person into that of a unit: the records fall to the unit itself and
// to four people, some of them at a time when these belonged to another unit.
namespace sizao::test {

inline constexpr int staffOfUnits = 4;

[[nodiscard]] inline rules::UnitRules generatedUnitRules() {
    rules::UnitRules unit;
    if (oneIn(3))
        unit.own = {3000, 6000, 9000};
    unit.kappa = oneIn(2) ? 20 : between(0, 5);
    unit.reference_rate = unit.kappa == 0 ? 0 : between(0, 2) * 10000;
    unit.person_cap = oneIn(2) ? 12000 : between(2, 8) * 1000;
    unit.min_events = between(1, 3);
    unit.min_persons = between(1, 2);
    if (oneIn(4))
        unit.basis = rules::RateBasis::Matters;
    unit.thresholds = {30000, 45000, 60000};
    if (oneIn(3))
        unit.thresholds = {60000, 90000, 120000};
    return unit;
}

[[nodiscard]] inline rules::Exposure generatedExposure() {
    std::vector<rules::Headcount> headcounts;
    int from = oneIn(4) ? firstDay + between(0, 300) : firstDay - 1000;
    for (int steps = between(1, 4); steps > 0; --steps) {
        headcounts.push_back({base::Day(from), oneIn(8) ? 0 : between(1, 30)});
        from = std::max(from, firstDay) + between(1, 300);
    }
    std::vector<rules::Handled> handled;
    for (int day = firstDay; day < firstDay + 1500; day += 30)
        handled.push_back({base::Day(day), between(0, 20)});
    return {std::move(headcounts), std::move(handled)};
}

// Models that look at units, too, and an indicator that is counted per item.
inline void makeUnitStandards(rules::StandardsParts& parts) {
    for (rules::ModelRules& model : parts.models)
        model.unit = generatedUnitRules();
    for (rules::IndicatorRules& indicator : parts.indicators)
        indicator.per_item = indicator.code == QStringLiteral("C");
}

// The standards are those of units already.
inline void giveToUnit(GeneratedWorld& world) {
    auto context = std::make_shared<rules::UnitContext>();
    context->unit = numbered(2);
    for (int person = 1; person <= staffOfUnits; ++person)
        context->staff.emplace_back(numbered(100 + person));
    context->exposure = generatedExposure();
    world.subject = {domain::SubjectKind::Unit, context->unit};
    world.unit = context;
    std::map<domain::RecordId, std::pair<std::uint32_t, base::RawId>> places;
    for (Fact& fact : world.facts) {
        if (!places.contains(fact.record))
            places[fact.record] = {static_cast<std::uint32_t>(between(0, staffOfUnits)),
                                   numbered(oneIn(5) ? 3 : 2)};
        std::tie(fact.person, fact.unit) = places[fact.record];
    }
}

// Before merges and decisions are drawn.
inline void makeUnit(GeneratedWorld& world) {
    makeUnitStandards(world.parts);
    giveToUnit(world);
}

} // namespace sizao::test
