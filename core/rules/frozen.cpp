// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/frozen.h"

#include <algorithm>

namespace sizao::rules {

namespace {

const Standards::CompiledModel* versionOf(const Standards& standards, std::size_t model,
                                          const domain::ComputationSheet& sheet) {
    for (const auto& version : standards.model(model))
        if (version.valid_from == sheet.model_valid_from
            && version.rules->id == sheet.model_version)
            return &version;
    return nullptr;
}

} // namespace

std::optional<DerivedSignal> signalFromSheet(const Standards& standards, std::size_t model,
                                             base::Day signal_on,
                                             const domain::ComputationSheet& sheet) {
    DerivedSignal signal;
    signal.model_version = versionOf(standards, model, sheet);
    if (signal.model_version == nullptr)
        return std::nullopt;
    signal.day = signal_on;
    signal.asof = sheet.asof_day;
    signal.raw = sheet.level;
    signal.tier = sheet.tier;
    signal.live_before = sheet.live_before;
    signal.score = sheet.score;
    signal.rearm.score = sheet.rearm;
    signal.causes = FoldCauses::among(sheet.causes);
    signal.raised_by = sheet.raised_by;
    if (sheet.overdue_case)
        signal.raising_case = *sheet.overdue_case;
    if (sheet.rate) {
        signal.rearm.rate = {sheet.rate->rearm_numerator, sheet.rate->rearm_denominator};
        signal.rate.points = sheet.rate->points;
        signal.rate.person_days = sheet.rate->person_days;
        signal.rate.rate = {sheet.rate->numerator, sheet.rate->denominator};
    }
    const auto& buckets = standards.buckets();
    for (const domain::SheetLine& line : sheet.lines) {
        const CapBucket bucket{line.indicator, line.category, line.cap_group};
        const auto known = std::find(buckets.begin(), buckets.end(), bucket);
        if (known == buckets.end())
            return std::nullopt;
        CitedLine cited{line.record, line.rev, line.occurred_on, {}};
        cited.line.points = line.points;
        cited.line.age = line.age;
        cited.line.bucket = static_cast<std::uint16_t>(known - buckets.begin());
        cited.line.grade = line.grade;
        cited.line.direct = line.direct;
        cited.line.counted = line.counted;
        cited.line.per_item = line.in_rate;
        signal.lines.push_back(cited);
    }
    return signal;
}

} // namespace sizao::rules
