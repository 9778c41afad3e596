// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule_parameters.h"

#include <QJsonObject>

// Reading the stored bodies: the form of the seed catalogue, plus what seedFromCatalogue folds in.
namespace sizao::rules {

// 6 or 4.951 points as milli-points; nullopt for more than three decimals or no number.
[[nodiscard]] std::optional<MilliPoints> milliPoints(const QJsonValue& json);

[[nodiscard]] base::Result<CatalogueRules> readCatalogue(const domain::Catalogue& stored);
[[nodiscard]] base::Result<IndicatorRules> readIndicator(const domain::IndicatorVersion& stored);
[[nodiscard]] base::Result<ModelRules> readModel(const domain::ModelVersion& stored);

} // namespace sizao::rules
