// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/unit_facts.h"

#include <algorithm>

namespace sizao::rules {

UnitFacts gatherUnit(const base::RawId& unit, std::span<const Fact> own,
                     std::span<const StaffFacts> people, Exposure exposure) {
    UnitFacts gathered;
    gathered.context.unit = unit;
    gathered.context.exposure = std::move(exposure);
    gathered.facts.assign(own.begin(), own.end());
    for (const StaffFacts& person : people) {
        const bool wasHere =
            std::any_of(person.facts.begin(), person.facts.end(), [&](const Fact& fact) {
                return fact.kind == FactKind::Confirm && fact.unit == unit;
            });
        if (!wasHere)
            continue;
        gathered.context.staff.push_back(person.person);
        const auto number = static_cast<std::uint32_t>(gathered.context.staff.size());
        for (const Fact& fact : person.facts)
            gathered.facts.emplace_back(fact).person = number;
    }
    std::sort(gathered.facts.begin(), gathered.facts.end(), factBefore);
    return gathered;
}

} // namespace sizao::rules
