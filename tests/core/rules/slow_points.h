// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/rules/generated_world.h"

#include <algorithm>
#include <map>
#include <tuple>

// Points and scores a second time, straight from the text of the model: quadratic and without any
// of the engine's bookkeeping.
namespace sizao::test {

using domain::MilliPoints;
using domain::Tier;

inline const rules::IndicatorRules* versionOn(const rules::StandardsParts& parts,
                                              const QString& code, base::Day day) {
    const rules::IndicatorRules* found = nullptr;
    for (const auto& version : parts.indicators)
        if (version.code == code && version.valid_from <= day
            && (found == nullptr || found->valid_from < version.valid_from))
            found = &version;
    return found;
}

inline const rules::Scale& scaleOf(const rules::StandardsParts& parts, const QString& id) {
    for (const auto& catalogue : parts.catalogues)
        if (catalogue.scale.id == id)
            return catalogue.scale;
    return parts.catalogues.front().scale;
}

struct SlowEvent {
    Fact now; // values as they stand
    base::Day verified;
    bool out = false;
    const rules::IndicatorRules* v1 = nullptr;
    const rules::IndicatorRules* v2 = nullptr;
    MilliPoints points = 0;
    Tier direct = Tier::None;
};

inline std::vector<SlowEvent> slowEvents(const rules::StandardsParts& parts,
                                         const std::vector<Fact>& facts, base::Day K) {
    static const QString codes[] = {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")};
    std::map<domain::RecordId, SlowEvent> events;
    for (const Fact& fact : facts) {
        if (fact.known_on > K)
            continue;
        if (fact.kind == FactKind::Confirm) {
            events.try_emplace(fact.record, SlowEvent{fact, fact.known_on});
            continue;
        }
        const auto known = events.find(fact.record);
        if (known == events.end())
            continue;
        SlowEvent& event = known->second;
        if (fact.kind != FactKind::Correct) {
            event.out = fact.kind != FactKind::Reinstate;
            continue;
        }
        if (fact.corrected & Fact::OccurredOn)
            event.now.occurred_on = fact.occurred_on;
        if (fact.corrected & Fact::Indicator)
            event.now.indicator = fact.indicator;
        if (fact.corrected & Fact::GradeField)
            event.now.grade = fact.grade;
        if (fact.corrected & Fact::GradeAtVerifying)
            event.now.grade_at_verifying = fact.grade_at_verifying;
        if (fact.corrected & Fact::Influence)
            event.now.influence = fact.influence;
        if (fact.corrected & Fact::Urgency)
            event.now.urgency = fact.urgency;
    }
    std::vector<SlowEvent> list;
    for (auto& [record, event] : events) {
        const QString code = codes[event.now.indicator];
        event.v1 = versionOn(parts, code, event.now.occurred_on);
        event.v2 = versionOn(parts, code, std::max(event.verified, event.now.occurred_on));
        if (!event.out && event.v1 != nullptr)
            list.push_back(event);
    }
    std::sort(list.begin(), list.end(), [](const auto& a, const auto& b) {
        return std::tie(a.now.occurred_on, a.now.record)
               < std::tie(b.now.occurred_on, b.now.record);
    });
    return list;
}

inline MilliPoints slowBase(const rules::StandardsParts& parts,
                            const rules::IndicatorRules& version, const QString& model,
                            const Fact& fact, domain::Grade grade, Tier& direct) {
    const rules::Scale& scale = scaleOf(parts, version.scale);
    const std::int64_t iu = std::min<std::int64_t>(
        std::int64_t(scale.influence[fact.influence - 1U]) * scale.urgency[fact.urgency - 1U],
        scale.influence_urgency_maximum);
    for (const auto& weight : version.weights) {
        if (weight.model != model)
            continue;
        direct = weight.direct[rules::indexOf(grade)];
        return (scale.grade_points[rules::indexOf(grade)] * weight.weight * iu + 500000) / 1000000;
    }
    return 0;
}

inline void slowPoints(const rules::StandardsParts& parts, const QString& model,
                       std::vector<SlowEvent>& events) {
    for (SlowEvent& event : events) {
        Tier second = Tier::None;
        const MilliPoints first =
            slowBase(parts, *event.v1, model, event.now, event.now.grade, event.direct);
        const MilliPoints other =
            slowBase(parts, *event.v2, model, event.now,
                     event.now.grade_at_verifying.value_or(event.now.grade), second);
        event.direct = std::min(event.direct, second);
        const rules::Scale& scale = scaleOf(parts, event.v1->scale);
        int earlier = 0;
        for (const SlowEvent& before : events) {
            const int apart = event.now.occurred_on - before.now.occurred_on;
            if (before.now.indicator == event.now.indicator && apart > 0
                && apart < scale.repeat_days)
                ++earlier;
        }
        const int factor = std::min(100 + scale.repeat_step * earlier, scale.repeat_maximum);
        event.points = (std::min(first, other) * factor + 50) / 100;
    }
}

struct SlowScore {
    MilliPoints score = 0;
    Tier level = Tier::None;
};

inline SlowScore slowScore(const rules::ModelRules& model, const std::vector<SlowEvent>& events,
                           base::Day T) {
    std::map<QString, MilliPoints> byIndicator;
    std::map<QString, int> highest;
    std::map<QString, QString> category;
    std::map<std::pair<domain::Grade, QString>, int> grades;
    SlowScore result;
    for (const SlowEvent& event : events) {
        const int age = T - event.now.occurred_on;
        if (age < 0 || age >= model.window_days
            || (event.points == 0 && event.direct == Tier::None))
            continue;
        byIndicator[event.v1->code] += event.points;
        highest[event.v1->code] = std::max(highest[event.v1->code], int(event.now.grade));
        category[event.v1->code] = event.v1->category;
        result.level = std::max(result.level, event.direct);
        if (age < 365)
            ++grades[{event.now.grade, event.v1->code}];
    }
    std::map<QString, MilliPoints> byCategory;
    for (const auto& [code, sum] : byIndicator) {
        const auto cap = model.indicator_caps[static_cast<std::size_t>(highest[code] - 1)];
        byCategory[category[code]] += cap ? std::min(sum, *cap) : sum;
    }
    for (const auto& [code, sum] : byCategory) {
        MilliPoints counted = sum;
        for (const rules::Cap& cap : model.caps)
            if (cap.key == code)
                counted = std::min(counted, cap.points);
        result.score += counted;
    }
    for (const MilliPoints threshold : model.thresholds)
        if (result.score >= threshold)
            result.level = std::max(result.level, rules::tierOfScore(model, result.score));
    for (const rules::Floor& floor : model.floors)
        for (const auto& [key, count] : grades)
            if (key.first == floor.grade && count >= floor.count)
                result.level = std::max(result.level, floor.at_least);
    return result;
}

} // namespace sizao::test
