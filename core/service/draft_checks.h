// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/standards_versions.h"

namespace sizao::service {

// What stands between what a draft says and its publication, in sentences; empty: nothing. Days,
// the rules of a catalogue, the ladder rule, overlaps and gaps.
[[nodiscard]] QStringList obstaclesOf(const domain::StandardsDraft& draft,
                                      const Versions& published, const Versions& changed,
                                      base::Day today);

// The day whose standards a draft is laid over: its first day, or tomorrow while it has none.
[[nodiscard]] base::Day baseDayOf(const domain::StandardsDraft& draft, base::Day today);

} // namespace sizao::service
