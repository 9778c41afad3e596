// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people.h"

namespace sizao::storage {

// Who writes, and when by which clock: every write carries one. Evidence, never a decider.
struct Stamp {
    domain::Actor actor;
    qint64 at_ms = 0;    // milliseconds since 1970-01-01 UTC
    qint64 uptime_s = 0; // seconds since boot
};

} // namespace sizao::storage
