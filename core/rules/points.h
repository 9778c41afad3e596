// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/fact.h"

// Points of single facts (warning model, sections 3 and 4). Integers only, both roundings half-up.
namespace sizao::rules {

// min(I × U, maximum): the product of two hundredths.
[[nodiscard]] int influenceUrgency(const Scale& scale, int influence, int urgency);
// (S × w × iu + 500000) / 1000000
[[nodiscard]] MilliPoints basePoints(MilliPoints grade_points, int weight, int influence_urgency);
// min(100 + step × earlier, maximum)
[[nodiscard]] int repeatFactor(const Scale& scale, int earlier);
// (base × R + 50) / 100
[[nodiscard]] MilliPoints withRepeat(MilliPoints base, int repeat_factor);

// One fact in one model, as known on a day.
struct FactPoints {
    domain::RecordId record;
    bool counted = false; // takes part at all: verified, not retracted, in the model
    MilliPoints base = 0;
    int earlier = 0;
    int factor = 100;
    MilliPoints points = 0;
    Tier direct = Tier::None;
};

// In canonical order (occurrence, record id), with the facts known on K.
[[nodiscard]] std::vector<FactPoints>
pointsOf(const Standards& standards, std::span<const Fact> facts, std::size_t model, base::Day K);

} // namespace sizao::rules
