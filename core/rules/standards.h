// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rules/caps.h"
#include "core/rules/rule_parameters.h"

#include <limits>
#include <memory>
#include <span>

namespace sizao::rules {

using IndicatorIndex = std::uint16_t;
inline constexpr IndicatorIndex unknownIndicator = std::numeric_limits<IndicatorIndex>::max();
inline constexpr int noVersion = -1;

// The plain values from which standards are built.
struct StandardsParts {
    std::vector<CatalogueRules> catalogues; // scales and names
    std::vector<IndicatorRules> indicators;
    std::vector<ModelRules> models;
};

// All versions of indicators and models, checked and indexed. Immutable; shared by every fold.
class Standards {
public:
    // Reads the stored bodies. Refuses, naming the line and the reason: equal valid_from of one
    // code, negative or too large weights, unknown models or scales, thresholds not strictly
    // rising, and a model that breaks the ladder rule (domain text, section 3).
    [[nodiscard]] static base::Result<Standards>
    compile(const std::vector<domain::Catalogue>& catalogues,
            const std::vector<domain::IndicatorVersion>& indicators,
            const std::vector<domain::ModelVersion>& models);
    // The same without JSON and without the ladder rule.
    [[nodiscard]] static base::Result<Standards> build(StandardsParts parts);

    // Facts name an indicator by its index; unknownIndicator if no version of it exists.
    [[nodiscard]] IndicatorIndex indicatorIndex(QStringView code) const;
    [[nodiscard]] const std::vector<QString>& indicatorCodes() const { return m_codes; }
    [[nodiscard]] const std::vector<QString>& modelCodes() const { return m_models; }
    [[nodiscard]] std::optional<std::size_t> modelIndex(QStringView code) const;

    // In force on that day; nullptr: none yet.
    [[nodiscard]] const IndicatorRules* indicatorOn(QStringView code, base::Day day) const;
    [[nodiscard]] const ModelRules* modelOn(QStringView code, base::Day day) const;
    // In force on that day and meant for that kind of subject, in order of code.
    [[nodiscard]] std::vector<const IndicatorRules*> indicatorsOn(base::Day day,
                                                                  domain::SubjectKind kind) const;
    // Of the catalogue in force on that day, or of the first one; nullptr without catalogue.
    [[nodiscard]] const CatalogueRules* catalogueOn(base::Day day) const;
    // Of that catalogue; nullptr when it has none of that code.
    [[nodiscard]] const DeadlineRules* deadlineOn(QStringView code, base::Day day) const;
    [[nodiscard]] const DeadlineRules* deadlineOn(domain::DeadlineCode code, base::Day day) const {
        return deadlineOn(QString::fromLatin1(domain::toCode(code)), day);
    }
    [[nodiscard]] QString categoryName(const QString& code) const;
    // What it was built from, sorted by code and valid_from: drafts begin with a copy.
    [[nodiscard]] const StandardsParts& parts() const { return *m_parts; }

    // One indicator version as the engine reads it. `models` follows modelCodes().
    struct CompiledIndicator {
        struct PerModel {
            int weight = 0;
            std::array<Tier, 4> direct{};
        };
        base::Day valid_from;
        const IndicatorRules* rules = nullptr;
        const Scale* scale = nullptr;
        std::uint16_t bucket = 0;     // of caps: indicator × category × cap group
        std::uint16_t repeat_key = 0; // dense
        std::vector<PerModel> models;
        std::vector<std::uint16_t> counts_in; // of these: with a weight or a direct tier
    };
    struct CompiledModel {
        base::Day valid_from;
        const ModelRules* rules = nullptr;
        CapPlan caps;
    };

    // Versions in order of valid_from; noVersion before the first.
    [[nodiscard]] int indicatorVersion(IndicatorIndex indicator, base::Day day) const {
        if (indicator >= m_codes.size())
            return noVersion;
        const int first = m_firstVersion[indicator];
        for (int version = m_firstVersion[indicator + 1U] - 1; version >= first; --version)
            if (m_indicators[static_cast<std::size_t>(version)].valid_from <= day)
                return version;
        return noVersion;
    }
    [[nodiscard]] const CompiledIndicator& indicator(int version) const {
        return m_indicators[static_cast<std::size_t>(version)];
    }
    [[nodiscard]] std::span<const CompiledModel> model(std::size_t index) const {
        return m_modelVersions[index];
    }
    [[nodiscard]] const CompiledModel* modelVersion(std::size_t index, base::Day day) const {
        const auto& versions = m_modelVersions[index];
        for (auto version = versions.rbegin(); version != versions.rend(); ++version)
            if (version->valid_from <= day)
                return &*version;
        return nullptr;
    }
    [[nodiscard]] const std::vector<CapBucket>& buckets() const { return m_buckets; }
    [[nodiscard]] bool lenient(std::size_t model) const { return m_lenient[model]; }
    [[nodiscard]] std::int32_t longestRepeat() const { return m_longestRepeat; }
    [[nodiscard]] std::size_t repeatKeys() const { return m_repeatKeys; } // dense numbers below it

private:
    Standards() = default;
    friend class StandardsBuilder;

    std::shared_ptr<const StandardsParts> m_parts; // at a fixed address: versions point into it
    std::vector<QString> m_codes;                  // sorted
    std::vector<int> m_firstVersion;               // per code, and one behind the last
    std::vector<CompiledIndicator> m_indicators;
    std::vector<QString> m_models; // sorted
    std::vector<std::vector<CompiledModel>> m_modelVersions;
    std::vector<CapBucket> m_buckets;
    std::vector<bool> m_lenient;      // per model
    std::int32_t m_longestRepeat = 0; // days, over all scales
    std::size_t m_repeatKeys = 0;
};

} // namespace sizao::rules
