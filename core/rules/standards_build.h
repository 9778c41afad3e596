// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/standards.h"

namespace sizao::rules {

// Checks parts and indexes them. Nothing comes out of a refusal.
class StandardsBuilder {
public:
    explicit StandardsBuilder(StandardsParts parts);
    [[nodiscard]] base::Result<Standards> run();

private:
    [[nodiscard]] base::Result<void> checkModels() const;
    [[nodiscard]] base::Result<void> checkModel(const ModelRules& model) const;
    [[nodiscard]] base::Result<void> checkUnitTrack(const ModelRules& model) const;
    [[nodiscard]] base::Result<void> checkScales() const;
    [[nodiscard]] base::Result<void> checkIndicators() const;
    [[nodiscard]] base::Result<void> checkIndicator(const IndicatorRules& indicator) const;
    [[nodiscard]] const Scale* scaleOf(const IndicatorRules& indicator) const;
    void indexModels(Standards& standards) const;
    void indexIndicators(Standards& standards) const;
    [[nodiscard]] Standards::CompiledIndicator compiled(const IndicatorRules& indicator,
                                                        Standards& standards) const;

    std::shared_ptr<StandardsParts> m_parts;
};

// cap Ⅰ < yellow, cap Ⅱ < orange, cap Ⅲ < red, every cap group < yellow (domain text, section 3).
[[nodiscard]] base::Result<void> checkLadder(const ModelRules& model);

} // namespace sizao::rules
