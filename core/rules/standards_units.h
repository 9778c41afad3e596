// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule_parameters.h"

#include <QJsonObject>

// The part of a model about units: in a stored body, and among the parameters on a sheet.
namespace sizao::rules {

// Reads `unit` and `unit_floors` of a stored body. False: something in it is not understood.
[[nodiscard]] bool readUnitTrack(const QJsonObject& body, ModelRules& model);

[[nodiscard]] QJsonObject unitToParameters(const UnitRules& unit);
[[nodiscard]] bool unitFromParameters(const QJsonObject& json, UnitRules& unit);

} // namespace sizao::rules
