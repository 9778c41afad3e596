// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/unit_facts.h"

#include <algorithm>
#include <limits>

namespace sizao::rules {

namespace {

// Facts are large: what is sorted are their days and kinds in one number; ids decide only between
// those of one day and kind.
struct Gathered {
    std::uint64_t order = 0;
    const Fact* fact = nullptr;
    std::uint32_t person = 0;
};

Gathered gathered(const Fact& fact, std::uint32_t person) {
    constexpr std::int64_t first = std::numeric_limits<std::int32_t>::min();
    const auto day = static_cast<std::uint64_t>(fact.known_on.number() - first);
    return {day << 8 | static_cast<std::uint64_t>(fact.kind), &fact, person};
}

bool isBefore(const Gathered& a, const Gathered& b) {
    return a.order != b.order ? a.order < b.order : a.fact->id < b.fact->id;
}

bool wasThere(const StaffFacts& person, const base::RawId& unit) {
    return std::any_of(person.facts.begin(), person.facts.end(), [&](const Fact& fact) {
        return fact.kind == FactKind::Confirm && fact.unit == unit;
    });
}

} // namespace

UnitFacts gatherUnit(const base::RawId& unit, std::span<const Fact> own,
                     std::span<const StaffFacts> people, Exposure exposure) {
    UnitFacts made;
    made.context.unit = unit;
    made.context.exposure = std::move(exposure);
    std::vector<Gathered> all;
    for (const Fact& fact : own)
        all.push_back(gathered(fact, fact.person));
    for (const StaffFacts& person : people) {
        if (!wasThere(person, unit))
            continue;
        made.context.staff.push_back(person.person);
        const auto number = static_cast<std::uint32_t>(made.context.staff.size());
        for (const Fact& fact : person.facts)
            all.push_back(gathered(fact, number));
    }
    std::sort(all.begin(), all.end(), isBefore);
    made.facts.reserve(all.size());
    for (const Gathered& each : all)
        made.facts.emplace_back(*each.fact).person = each.person;
    return made;
}

} // namespace sizao::rules
