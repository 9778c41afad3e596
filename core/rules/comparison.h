// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/replay.h"

// Two sides of a replay beside each other (warning model, section 14). A subject stands in a
// period as high as the highest tier that was proposed in it.
namespace sizao::rules {

struct Period {
    base::Day from;
    base::Day to; // included
};

using TierCounts = std::array<int, 3>;                // yellow, orange, red
using TierMatrix = std::array<std::array<int, 4>, 4>; // [baseline][draft]: subjects

struct ModelComparison {
    QString model; // code; empty: over all models
    TierMatrix subjects{};
    TierCounts baseline{}; // proposals
    TierCounts draft{};
    // Of subjects with proposals on both sides: when the first one comes.
    int earlier = 0;
    int later = 0;
    std::optional<int> median_days; // draft − baseline, of those that moved
};

struct MonthComparison {
    int year = 0;
    int month = 0; // 1..12
    TierCounts baseline{};
    TierCounts draft{};
};

// One subject in one model whose proposals of the period differ in day or tier.
struct ChangedSubject {
    std::size_t subject = 0; // position
    QString model;
    Tier before = Tier::None;
    Tier after = Tier::None;
    std::optional<base::Day> first_before;
    std::optional<base::Day> first_after;
};

struct Comparison {
    ModelComparison overall;
    std::vector<ModelComparison> models; // by code, those of either side
    std::vector<MonthComparison> months; // every one of the period
    std::vector<ChangedSubject> changed; // largest change first, then by position
    std::vector<Tier> before;            // of each subject, over all models
    std::vector<Tier> after;
};

// Both sides are of one population.
[[nodiscard]] Comparison compare(const ReplaySide& baseline, const ReplaySide& draft,
                                 const Period& period);

[[nodiscard]] inline int totalOf(const TierCounts& counts) {
    return counts[0] + counts[1] + counts[2];
}
// Months with more proposals than people can review.
[[nodiscard]] int monthsOver(const std::vector<MonthComparison>& months, int capacity,
                             TierCounts MonthComparison::*side);

} // namespace sizao::rules
