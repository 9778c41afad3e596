// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sheet.h"
#include "core/service/standards_versions.h"

namespace sizao::service {

// The negative list of one day, or as a draft would have it, as people read it.
struct LevelView {
    int level = 0;
    std::optional<domain::Grade> grade; // nullopt: pointed out, not scored
    domain::MilliPoints points = 0;     // of the grade, before weight and factors
    QString text;                       // observable conduct, or the band of the measure
    QString consequence;
};
struct WeightView {
    QString model; // code
    QString model_name;
    int weight = 0; // hundredths; 0: not in this model
};
struct IndicatorView {
    QString code;
    QString name;
    base::Day valid_from;
    QString category; // code
    QString category_name;
    QString kind;                       // by name
    QString subjects;                   // by name
    std::optional<domain::Grade> grade; // the usual one
    QString cap_group;
    QString measure;
    QString evidence;
    QString basis;
    std::vector<LevelView> levels;
    std::vector<WeightView> weights; // of every model, in their order
};
struct ModelView {
    QString code;
    QString name;
    base::Day valid_from;
    std::array<domain::MilliPoints, 3> thresholds{}; // of persons
    int window_days = 0;
    int indicators = 0; // with a weight
};
struct CategoryView {
    QString code;
    QString name;
};
struct CatalogueView {
    QString title;
    std::vector<CategoryView> categories;  // as the catalogue orders them
    std::vector<IndicatorView> indicators; // by category, then by code
    std::vector<ModelView> models;

    [[nodiscard]] const IndicatorView* indicator(const QString& code) const;
    [[nodiscard]] const ModelView* model(const QString& code) const;
};

// Of versions that are in force together.
[[nodiscard]] CatalogueView viewOf(const Versions& together);

} // namespace sizao::service
