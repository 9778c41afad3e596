// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/unit_facts.h"

#include <algorithm>
#include <limits>

namespace sizao::rules {

namespace {

// Facts are large and come from few days: what is sorted are their days and kinds in one number,
// with the place in the list behind it; ids decide only between those of one day and kind.
void sortGathered(std::vector<Fact>& facts) {
    std::vector<std::pair<std::uint64_t, std::uint32_t>> order;
    order.reserve(facts.size());
    constexpr std::int64_t before = std::numeric_limits<std::int32_t>::min();
    for (const Fact& fact : facts)
        order.emplace_back(static_cast<std::uint64_t>(fact.known_on.number() - before) << 8
                               | static_cast<std::uint64_t>(fact.kind),
                           static_cast<std::uint32_t>(order.size()));
    std::sort(order.begin(), order.end(), [&](const auto& a, const auto& b) {
        return a.first != b.first ? a.first < b.first : facts[a.second].id < facts[b.second].id;
    });
    std::vector<Fact> sorted;
    sorted.reserve(facts.size());
    for (const auto& [day, at] : order)
        sorted.push_back(facts[at]);
    facts = std::move(sorted);
}

} // namespace

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
    sortGathered(gathered.facts);
    return gathered;
}

} // namespace sizao::rules
