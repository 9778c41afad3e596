// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/fact.h"

namespace sizao::rules {

inline constexpr std::uint32_t notMerged = std::numeric_limits<std::uint32_t>::max();

// A verified fact of one subject as it stands on a day.
struct Event {
    domain::RecordId record;
    std::int32_t rev = 1;
    base::Day occurred_on;
    base::Day verified_on; // of the first confirmation, whatever is corrected later
    IndicatorIndex indicator = unknownIndicator;
    Grade grade = Grade::I;
    std::optional<Grade> grade_at_verifying;
    std::uint8_t influence = 1;
    std::uint8_t urgency = 1;
    bool retracted = false;
    bool exempt = false;
    bool elsewhere = false;   // of a unit's person, in another unit: a repeat, nothing more
    std::uint32_t person = 0; // in the staff of a unit; 0: the subject's own
    std::uint32_t merged_into = notMerged; // slot of the event it is part of
    int at_occurrence = noVersion;         // v1
    int at_verifying = noVersion;          // v2
    int earlier = 0;                       // r
    int factor = 100;                      // R
};

} // namespace sizao::rules
