// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule_parameters.h"

// The warning lines of a model: those of persons, and the two of units (warning model, section 10;
// design map, point 4). Each is three thresholds in milli-points, those of the rate per hundred.
namespace sizao::rules {

enum class LinesOf : std::uint8_t { Persons, UnitRate, UnitOwn };

} // namespace sizao::rules

template <>
struct sizao::domain::EnumText<sizao::rules::LinesOf> {
    using LinesOf = rules::LinesOf;
    static constexpr EnumEntry<LinesOf> entries[] = {
        {LinesOf::Persons, "PERSON", QT_TRANSLATE_NOOP("Vocabulary", "分数")},
        {LinesOf::UnitRate, "UNIT_RATE", QT_TRANSLATE_NOOP("Vocabulary", "每百人分数")},
        {LinesOf::UnitOwn, "UNIT_OWN", QT_TRANSLATE_NOOP("Vocabulary", "单位自身分数")},
    };
};

namespace sizao::rules {

using Thresholds = std::array<MilliPoints, 3>;

[[nodiscard]] constexpr domain::SubjectKind kindOf(LinesOf of) {
    return of == LinesOf::Persons ? domain::SubjectKind::Person : domain::SubjectKind::Unit;
}
// nullptr: the model has no such lines.
[[nodiscard]] const Thresholds* linesOf(const ModelRules& model, LinesOf of);
[[nodiscard]] Thresholds* linesOf(ModelRules& model, LinesOf of);
// Those a model has for subjects of that kind. A rate per hundred matters is left out: how many
// matters a unit handles is not kept, so that nothing is measured by it.
[[nodiscard]] std::vector<LinesOf> linesFor(const ModelRules& model, domain::SubjectKind kind);

} // namespace sizao::rules
