// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/fold.h"
#include "core/rules/level.h"

namespace sizao::rules {

// A folded signal as people see it: with its sheet, frozen if it was decided.
[[nodiscard]] domain::Signal signalOf(const Standards& standards, const SubjectFacts& input,
                                      const PairState& pair, const DerivedSignal& derived,
                                      const TextsOf& texts);

// The rate of a unit reaches further than its own track, so that it is what the signal shows.
[[nodiscard]] bool isByRate(const DerivedSignal& derived);

} // namespace sizao::rules
