// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/fact.h"
#include "core/rules/score_peaks.h"

namespace sizao::rules {

// The same for units, with the facts known on K. Of a rate only the days count on which there is
// evidence enough for it: on others it proposes nothing.
[[nodiscard]] base::Result<ScorePeaks> unitPeaksOf(const Standards& standards,
                                                   std::span<const SubjectFacts> units,
                                                   const Period& period, base::Day K,
                                                   const base::Progress& progress);

} // namespace sizao::rules
