// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/world.h"

#include <functional>

// Units in a world: their parameters in a model version and their headcounts.
namespace sizao::rules {

using WorldValue = std::function<QJsonValue(const char*)>;

// Keys `threshold`, `kappa`, `reference_rate`, `person_cap`, `min_events`, `min_persons`, and of
// this program `own`, `basis` ("matters"), `staff_warned` and `overdue` (percent, least, window,
// tier).
[[nodiscard]] UnitRules readWorldUnitRules(const WorldValue& value);

// Adds a unit; `headcount` and, of this program, `handled` are lists of [day, number].
[[nodiscard]] base::Result<void> readWorldUnit(const QJsonValue& unit, World& world);

// Gives each unit of the world the facts of its people. The own facts of units stand already.
void gatherWorldUnits(World& world);

} // namespace sizao::rules
