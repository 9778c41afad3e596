// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/unit_facts.h"
#include "tests/bench/bench_district.h"

// The units of a district, each with the cadres that belong to it and nothing of its own.
namespace sizao::bench {

inline rules::UnitFacts unitFacts(const District& district, std::size_t unit) {
    std::vector<rules::StaffFacts> staff;
    const std::size_t first = unit * staffOfUnit;
    for (std::size_t cadre = first; cadre < first + staffOfUnit; ++cadre)
        staff.push_back(
            {domain::PersonId(district.population[cadre].subject.id), district.facts[cadre]});
    rules::Exposure exposure({{firstDay - 400, staffOfUnit}}, {{firstDay, 1000}});
    return rules::gatherUnit(unitOf(first), {}, staff, std::move(exposure));
}

inline std::vector<rules::UnitFacts> unitsOf(const District& district) {
    std::vector<rules::UnitFacts> units;
    for (std::size_t unit = 0; (unit + 1) * staffOfUnit <= district.facts.size(); ++unit)
        units.push_back(unitFacts(district, unit));
    return units;
}

} // namespace sizao::bench
