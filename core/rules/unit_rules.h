// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sheet.h"

#include <array>
#include <cstdint>
#include <optional>

// How a model looks at units (warning model, section 10; design map, points 3 and 4).
namespace sizao::rules {

// What a rate is per hundred of.
enum class RateBasis : std::uint8_t {
    Staff,  // person-days over the window
    Matters // matters handled within the window
};

// A share among a unit's people or items that lifts its level to at least a tier.
struct UnitFloor {
    int percent = 0;  // at which it holds; 0: the model has no such floor
    int at_least = 0; // and so many
    int window_days = 365;
    domain::Tier tier = domain::Tier::Yellow;
};

struct UnitRules {
    // Thresholds of the own track: the unit's own records count by themselves, with a person's
    // caps, and the rate takes only those that are counted per item. Else it takes all of them.
    std::optional<std::array<domain::MilliPoints, 3>> own;
    RateBasis basis = RateBasis::Staff;
    std::array<domain::MilliPoints, 3> thresholds{60000, 90000, 120000}; // per 100
    int kappa = 20;                             // persons (or matters) of the reference
    domain::MilliPoints reference_rate = 60000; // r0, per 100; a constant of the version
    domain::MilliPoints person_cap = 12000;     // of one person within the window
    int min_events = 3;
    int min_persons = 2;    // or one own record
    bool calibrated = true; // false: shown as 未校准 until a back-test fixed the thresholds
    UnitFloor staff_warned; // N1: staff with an unrevoked orange or red warning of these days
    UnitFloor overdue;      // N2: rectification items overdue
};

} // namespace sizao::rules
