// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/comparison.h"
#include "core/rules/model_lines.h"

// The crossing pass of a back-test (warning model, sections 14 and 16): how high every pair came
// in a period by what counts on each of its days, without memory of signals and closed cases.
// Computed once for a set of weights; whoever only moves thresholds looks at the peaks again.
namespace sizao::rules {

struct ScorePeak {
    MilliPoints score = 0;
    Tier lifted = Tier::None; // highest direct tier or floor
    Rate rate;                // of a unit, per hundred
    bool operator==(const ScorePeak&) const = default;
};

struct ScorePeaks {
    std::size_t models = 0;
    std::vector<ScorePeak> peaks; // subject × model

    [[nodiscard]] const ScorePeak& of(std::size_t subject, std::size_t model) const {
        return peaks[subject * models + model];
    }
    // N(θ): subjects who reach the threshold on some day, in the measure of those lines.
    [[nodiscard]] int reaching(std::size_t model, LinesOf lines, MilliPoints threshold) const;
    // Subjects by the tier they reach, points and direct tiers together.
    [[nodiscard]] std::array<int, 4> byTier(std::size_t model,
                                            const std::array<MilliPoints, 3>& thresholds) const;
};

// A model version with the days of a period on which it is in force.
struct VersionDays {
    const Standards::CompiledModel* version = nullptr;
    Period days;
};
[[nodiscard]] std::vector<VersionDays> versionsWithin(const Standards& standards, std::size_t model,
                                                      const Period& period);

// Of persons. Each day under the model version in force on it. Cancelled when asked to stop.
[[nodiscard]] base::Result<ScorePeaks> peaksOf(const Standards& standards,
                                               const PointColumns& points, const Period& period,
                                               const base::Progress& progress);

} // namespace sizao::rules
