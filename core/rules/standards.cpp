// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/standards.h"

#include "core/rules/standards_build.h"

#include <algorithm>

namespace sizao::rules {

base::Result<Standards> Standards::build(StandardsParts parts) {
    return StandardsBuilder(std::move(parts)).run();
}

namespace {

template <class Versions>
auto lastNotAfter(const Versions& versions, base::Day day) {
    const auto after = std::upper_bound(
        versions.begin(), versions.end(), day,
        [](base::Day wanted, const auto& version) { return wanted < version.valid_from; });
    return after == versions.begin() ? versions.end() : after - 1;
}

std::optional<std::size_t> positionOf(const std::vector<QString>& sorted, QStringView code) {
    const auto found = std::lower_bound(
        sorted.begin(), sorted.end(), code,
        [](const QString& known, QStringView wanted) { return known.compare(wanted) < 0; });
    if (found == sorted.end() || *found != code)
        return std::nullopt;
    return static_cast<std::size_t>(found - sorted.begin());
}

} // namespace

IndicatorIndex Standards::indicatorIndex(QStringView code) const {
    const auto position = positionOf(m_codes, code);
    return position ? static_cast<IndicatorIndex>(*position) : unknownIndicator;
}

std::optional<std::size_t> Standards::modelIndex(QStringView code) const {
    return positionOf(m_models, code);
}

const IndicatorRules* Standards::indicatorOn(QStringView code, base::Day day) const {
    const int version = indicatorVersion(indicatorIndex(code), day);
    return version == noVersion ? nullptr : indicator(version).rules;
}

const ModelRules* Standards::modelOn(QStringView code, base::Day day) const {
    const auto index = modelIndex(code);
    const CompiledModel* version = index ? modelVersion(*index, day) : nullptr;
    return version == nullptr ? nullptr : version->rules;
}

std::vector<const IndicatorRules*> Standards::indicatorsOn(base::Day day,
                                                           domain::SubjectKind kind) const {
    std::vector<const IndicatorRules*> found;
    for (std::size_t index = 0; index < m_codes.size(); ++index) {
        const int version = indicatorVersion(static_cast<IndicatorIndex>(index), day);
        if (version == noVersion)
            continue;
        const IndicatorRules* rules = indicator(version).rules;
        if ((kind == domain::SubjectKind::Person && rules->persons)
            || (kind == domain::SubjectKind::Unit && rules->units))
            found.push_back(rules);
    }
    return found;
}

const CatalogueRules* Standards::catalogueOn(base::Day day) const {
    if (m_parts->catalogues.empty())
        return nullptr;
    const auto found = lastNotAfter(m_parts->catalogues, day);
    return found == m_parts->catalogues.end() ? &m_parts->catalogues.front() : &*found;
}

const DeadlineRules* Standards::deadlineOn(QStringView code, base::Day day) const {
    const CatalogueRules* catalogue = catalogueOn(day);
    if (catalogue == nullptr)
        return nullptr;
    const auto found = std::ranges::find(catalogue->deadlines, code, &DeadlineRules::code);
    return found == catalogue->deadlines.end() ? nullptr : &*found;
}

QString Standards::categoryName(const QString& code) const {
    for (auto catalogue = m_parts->catalogues.rbegin(); catalogue != m_parts->catalogues.rend();
         ++catalogue)
        for (const Category& category : catalogue->categories)
            if (category.code == code)
                return category.name;
    return code;
}

} // namespace sizao::rules
