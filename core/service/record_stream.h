// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"

namespace sizao::service {

// The stream of what is concluded and decided about a record: that of the unit at the time.
[[nodiscard]] inline QString streamOf(const domain::Record& record) {
    const auto unit = record.unit_at_time ? record.unit_at_time : record.unit;
    return unit ? QStringLiteral("org/") + QString::fromLatin1(unit->toText())
                : QStringLiteral("org/unassigned");
}

} // namespace sizao::service
