// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/fact.h"

// Points of single facts (warning model, sections 3 and 4). Integers only, both roundings half-up.
namespace sizao::rules {

// min(I × U, maximum): the product of two hundredths.
[[nodiscard]] inline int influenceUrgency(const Scale& scale, int influence, int urgency) {
    const int product = scale.influence[static_cast<std::size_t>(influence - 1)]
                        * scale.urgency[static_cast<std::size_t>(urgency - 1)];
    return std::min(product, scale.influence_urgency_maximum);
}
// (S × w × iu + 500000) / 1000000
[[nodiscard]] constexpr MilliPoints basePoints(MilliPoints grade_points, int weight,
                                               int influence_urgency) {
    return (grade_points * weight * influence_urgency + 500'000) / 1'000'000;
}
// min(100 + step × earlier, maximum)
[[nodiscard]] inline int repeatFactor(const Scale& scale, int earlier) {
    return std::min(100 + scale.repeat_step * earlier, scale.repeat_maximum);
}
// (base × R + 50) / 100
[[nodiscard]] constexpr MilliPoints withRepeat(MilliPoints base, int repeat_factor) {
    return (base * repeat_factor + 50) / 100;
}

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
