// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/fold.h"

namespace sizao::rules {

// A signal back from the sheet on which it was decided. nullopt if these standards do not hold
// the model version or an indicator it was computed with.
[[nodiscard]] std::optional<DerivedSignal> signalFromSheet(const Standards& standards,
                                                           std::size_t model, base::Day signal_on,
                                                           const domain::ComputationSheet& sheet);

} // namespace sizao::rules
