// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/fact.h"

#include <rapidcheck.h>

// Random standards: two models, three indicators, up to three versions of each.
namespace sizao::test {

inline constexpr int firstDay = 20000;
inline constexpr int lastOccurrence = 900; // days after firstDay
inline constexpr int longestDelay = 500;
inline constexpr int lastDay = firstDay + lastOccurrence + 3 * longestDelay + 400;

[[nodiscard]] inline base::RawId numbered(int number) {
    std::array<std::uint8_t, 16> bytes{};
    bytes[14] = static_cast<std::uint8_t>(number >> 8);
    bytes[15] = static_cast<std::uint8_t>(number);
    return base::RawId(bytes);
}

[[nodiscard]] inline int between(int low, int high) { // both included
    return *rc::gen::inRange(low, high + 1);
}
[[nodiscard]] inline bool oneIn(int chances) {
    return between(1, chances) == 1;
}

[[nodiscard]] inline rules::ModelRules generatedModel(const QString& code, int from) {
    rules::ModelRules model;
    model.code = code;
    model.name = code;
    model.valid_from = base::Day(from);
    model.id = domain::ModelVersionId(numbered(from + code.back().unicode()));
    if (oneIn(3))
        model.thresholds = {3000, 6000, 9000};
    if (oneIn(4))
        model.window_days = between(30, 400);
    if (oneIn(4))
        model.grace_days = between(0, 300);
    if (oneIn(2))
        model.indicator_caps = {5000, 8000, 11000, std::nullopt};
    if (oneIn(3))
        model.caps = {{QStringLiteral("K"), between(1, 8) * 1000}};
    if (oneIn(3))
        model.floors = {
            {QStringLiteral("D1"), domain::Grade::IV, 1, false, 365, domain::Tier::Red},
            {QStringLiteral("D3"), domain::Grade::III, 2, true, 365, domain::Tier::Orange}};
    return model;
}

[[nodiscard]] inline rules::ModelWeight generatedWeight(const QString& model) {
    rules::ModelWeight weight;
    weight.model = model;
    weight.weight = oneIn(6) ? 0 : between(1, 30) * 10;
    if (oneIn(3))
        weight.weight = 100;
    if (oneIn(5))
        weight.direct = {domain::Tier::None, domain::Tier::None, domain::Tier::Yellow,
                         domain::Tier::Red};
    return weight;
}

inline void generateStandards(rules::StandardsParts& parts) {
    for (const int from : {0, 20600}) {
        rules::CatalogueRules catalogue;
        catalogue.code = QStringLiteral("C");
        catalogue.valid_from = base::Day(from);
        catalogue.scale.id = QString::number(from);
        if (from != 0) {
            catalogue.scale.grade_points = {1000, 2000, 6000, 12000};
            catalogue.scale.repeat_days = 180;
        }
        parts.catalogues.push_back(catalogue);
    }
    for (const QString& code : {QStringLiteral("M1"), QStringLiteral("M2")}) {
        parts.models.push_back(generatedModel(code, 19000));
        if (oneIn(3))
            parts.models.push_back(generatedModel(code, firstDay + between(100, 800)));
        for (rules::ModelRules& model : parts.models)
            if (model.code == code)
                model.lenient = parts.models.front().lenient;
    }
    for (const QString& code : {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}) {
        int from = oneIn(4) ? firstDay + between(0, 200) : 19000;
        for (int versions = between(1, 3); versions > 0; --versions) {
            rules::IndicatorRules indicator;
            indicator.code = code;
            indicator.name = code;
            indicator.valid_from = base::Day(from);
            indicator.category =
                code == QStringLiteral("C") ? QStringLiteral("L") : QStringLiteral("K");
            indicator.scale = oneIn(4) ? QStringLiteral("20600") : QStringLiteral("0");
            indicator.weights = {generatedWeight(QStringLiteral("M1")),
                                 generatedWeight(QStringLiteral("M2"))};
            parts.indicators.push_back(indicator);
            from = std::max(from, firstDay) + between(1, 400);
        }
    }
}

} // namespace sizao::test
