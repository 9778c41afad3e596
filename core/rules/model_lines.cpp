// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/model_lines.h"

namespace sizao::rules {

const Thresholds* linesOf(const ModelRules& model, LinesOf of) {
    switch (of) {
    case LinesOf::Persons:
        return model.persons ? &model.thresholds : nullptr;
    case LinesOf::UnitRate:
        return model.unit ? &model.unit->thresholds : nullptr;
    case LinesOf::UnitOwn:
        return model.unit && model.unit->own ? &*model.unit->own : nullptr;
    }
    return nullptr;
}

Thresholds* linesOf(ModelRules& model, LinesOf of) {
    return const_cast<Thresholds*>(linesOf(std::as_const(model), of));
}

std::vector<LinesOf> linesFor(const ModelRules& model, domain::SubjectKind kind) {
    std::vector<LinesOf> found;
    for (const LinesOf of : {LinesOf::Persons, LinesOf::UnitRate, LinesOf::UnitOwn}) {
        const bool isMeasured =
            of != LinesOf::UnitRate || (model.unit && model.unit->basis == RateBasis::Staff);
        if (kindOf(of) == kind && isMeasured && linesOf(model, of) != nullptr)
            found.push_back(of);
    }
    return found;
}

} // namespace sizao::rules
