// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

namespace sizao::cli {

// Indicator, level and factors as `enter` and `verify-record` take them, into the members of
// the same names.
template <class Entry>
[[nodiscard]] Outcome<> readAssessment(const Arguments& arguments, Entry& entry) {
    const auto level = arguments.number("level", 0, 9);
    const auto influence = arguments.number("influence", 1, 4);
    const auto urgency = arguments.number("urgency", 1, 3);
    if (!level || !influence || !urgency)
        return stop(!level ? level.error() : !influence ? influence.error() : urgency.error());
    entry.indicator = arguments.text("indicator").toUpper();
    entry.level = static_cast<int>(level->value_or(entry.level));
    entry.influence = static_cast<int>(influence->value_or(entry.influence));
    entry.urgency = static_cast<int>(urgency->value_or(entry.urgency));
    return {};
}

} // namespace sizao::cli
