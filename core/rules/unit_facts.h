// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/fact.h"

namespace sizao::rules {

// The facts of one person, as they are kept for him.
struct StaffFacts {
    domain::PersonId person;
    std::span<const Fact> facts;
};

// What the fold of a unit reads; `view` refers to it.
struct UnitFacts {
    std::vector<Fact> facts; // sorted
    UnitContext context;
    [[nodiscard]] SubjectFacts view(std::span<const DecisionFact> decisions) const {
        return {{domain::SubjectKind::Unit, context.unit}, facts, decisions, &context};
    }
};

// A unit counts its own facts and those of its people that happened while they belonged to it
// (warning model, section 10). Whoever has none there is left out; of the others all facts are
// taken, for those of other units still count as repeats.
[[nodiscard]] UnitFacts gatherUnit(const base::RawId& unit, std::span<const Fact> own,
                                   std::span<const StaffFacts> people, Exposure exposure);

} // namespace sizao::rules
