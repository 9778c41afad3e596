// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sheet.h"

#include <QJsonObject>

// The edits that an office makes by hand, on the body of a version. Everything else comes in with a
// file.
namespace sizao::service {

// In the model; 0: not in it.
[[nodiscard]] QJsonObject withWeight(QJsonObject indicator, const QString& model, int hundredths);
// Of a level; nullopt: pointed out, not scored. Where it is the usual level, the indicator's own
// grade and points follow, as `catalogue` (body) says.
[[nodiscard]] QJsonObject withGrade(QJsonObject indicator, int level,
                                    std::optional<domain::Grade> grade,
                                    const QJsonObject& catalogue);
[[nodiscard]] QJsonObject withLevelText(QJsonObject indicator, int level, const QString& text);
// `name`, `evidence_zh`, `basis_zh`
[[nodiscard]] QJsonObject withText(QJsonObject indicator, const QString& field,
                                   const QString& text);
// The line of persons; milli-points.
[[nodiscard]] QJsonObject withThreshold(QJsonObject model, domain::Tier tier,
                                        domain::MilliPoints points);

// `1.25` as 125, and `6.5` as 6500; nullopt: no such number.
[[nodiscard]] std::optional<int> hundredthsFrom(const QString& text);
[[nodiscard]] std::optional<domain::MilliPoints> milliPointsFrom(const QString& text);

} // namespace sizao::service
