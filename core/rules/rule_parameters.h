// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sheet.h"
#include "core/domain/standard.h"
#include "core/rules/deadline_rules.h"
#include "core/rules/unit_rules.h"

#include <QStringList>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

// The standards as plain values (warning model, section 1). Points are milli-points, weights and
// factors hundredths, windows days.
namespace sizao::rules {

using domain::Grade;
using domain::MilliPoints;
using domain::Tier;

[[nodiscard]] constexpr std::size_t indexOf(Grade grade) {
    return static_cast<std::size_t>(grade) - 1;
}

// 量表: referenced by an indicator version, immutable.
struct Scale {
    QString id;
    std::array<MilliPoints, 4> grade_points{1000, 3000, 6000, 12000}; // Ⅰ–Ⅳ
    std::array<int, 4> influence{100, 120, 150, 200};
    std::array<int, 3> urgency{100, 120, 150};
    int influence_urgency_maximum = 30000; // product of two hundredths
    int repeat_step = 25;
    int repeat_maximum = 200;
    int repeat_days = 365;
    bool operator==(const Scale&) const = default;
};

// One step of an anchor or of a band; no grade: pointed out, never scored.
struct IndicatorLevel {
    int level = 0;
    std::optional<Grade> grade;
    QString text;
    bool operator==(const IndicatorLevel&) const = default;
};

// How one model looks at an indicator. Weight 0 or absent: not in this model.
struct ModelWeight {
    QString model;
    int weight = 0;
    std::array<Tier, 4> direct{}; // per grade
    bool operator==(const ModelWeight&) const = default;
};

// 指标版本, in force from valid_from until the next version of its code.
struct IndicatorRules {
    QString code;
    QString name;
    base::Day valid_from;
    domain::IndicatorKind kind = domain::IndicatorKind::Quant;
    bool persons = true;
    bool units = true;
    bool per_item = false; // a unit's own records of it are counted per item handled
    QString category;
    QString cap_group;  // empty: its category
    QString scale;      // id
    QString repeat_key; // empty: the code itself
    QStringList channels;
    std::vector<IndicatorLevel> levels;
    std::vector<ModelWeight> weights;
    QString measure; // what is measured (QUANT)
    QString evidence;
    QString basis;
    bool operator==(const IndicatorRules&) const = default;
};

// D1–D3: so many facts of a grade lift the level to at least a tier (design map, point 3).
struct Floor {
    QString code;
    Grade grade = Grade::IV; // this one exactly
    int count = 1;
    bool same_indicator = false;
    int window_days = 365;
    Tier at_least = Tier::Red;
};

struct Cap {
    QString key; // cap group or category
    MilliPoints points = 0;
};

// 模型版本. The parameters of persons; a model for units has more of its own.
struct ModelRules {
    QString code;
    QString name;
    base::Day valid_from;
    domain::ModelVersionId id;
    std::array<MilliPoints, 3> thresholds{6000, 9000, 12000}; // strictly rising
    int window_days = 365;
    int grace_days = 120;
    int hysteresis_percent = 10;
    bool lenient = true; // 从旧兼从轻; one value for all versions of a model
    std::array<std::optional<MilliPoints>, 4> indicator_caps; // by highest counted grade
    std::vector<Cap> caps;
    std::vector<Floor> floors;
    // Raising a signal for other warnings of the subject (section 11; design map, point 3).
    int repeat_cases = 2;        // so many other cases of a tier (0: never raise) …
    int repeat_days = 365;       // … within so many days ask for the tier above it
    int raise_most = 2;          // tiers that a signal may be raised by
    QString false_rectification; // U4: verifying this indicator raises an open case; empty: never
    Grade false_rectification_grade = Grade::I; // from this grade on
    int false_rectification_level = 0; // as the catalogue says it; compile() finds its grade
    bool relapse_raises = false; // U5: an indicator of the case, broken again during rectification
    bool persons = true;         // evaluates persons
    std::optional<UnitRules> unit; // evaluates units
};

struct Category {
    QString code;
    QString name;
};

// A level of influence or urgency with its name on screen.
struct FactorLevel {
    int level = 1;
    QString name;
    int percent = 100;
};

// What one catalogue version says beside indicators and models.
struct CatalogueRules {
    QString code;
    base::Day valid_from;
    Scale scale;
    std::vector<Category> categories;
    std::vector<FactorLevel> influence;
    std::vector<FactorLevel> urgency;
    std::array<QString, 4> consequences;               // per grade, for people
    std::array<int, 3> rectification_days{15, 30, 60}; // yellow, orange, red; calendar days
    std::vector<DeadlineRules> deadlines;              // as listed
};

// Canonical JSON of all parameters of a model version, as a sheet carries them, and back.
[[nodiscard]] QString parametersOf(const ModelRules& model);
[[nodiscard]] base::Result<ModelRules> modelFromParameters(const QString& parameters);

} // namespace sizao::rules
