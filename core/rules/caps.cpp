// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/caps.h"

namespace sizao::rules {

namespace {

constexpr std::int16_t noGroup = -1;

std::int16_t groupOf(const ModelRules& model, const CapBucket& bucket) {
    const auto slot = [&](const QString& key) {
        for (std::size_t i = 0; i < model.caps.size(); ++i)
            if (model.caps[i].key == key)
                return static_cast<std::int16_t>(i);
        return noGroup;
    };
    const std::int16_t group = bucket.cap_group.isEmpty() ? noGroup : slot(bucket.cap_group);
    return group != noGroup ? group : slot(bucket.category);
}

// Of a unit only its own records meet floors: its people answer for themselves.
bool meets(const Floor& floor, const ScoreLine& line) {
    return line.person == 0 && line.grade == floor.grade && line.age < floor.window_days;
}

} // namespace

Tier tierOf(const std::array<MilliPoints, 3>& thresholds, MilliPoints score) {
    int tier = 0;
    for (const MilliPoints threshold : thresholds)
        tier += score >= threshold ? 1 : 0;
    return static_cast<Tier>(tier);
}

Tier tierOfScore(const ModelRules& model, MilliPoints score) {
    return tierOf(model.thresholds, score);
}

CapPlan::CapPlan(const ModelRules& model, std::span<const CapBucket> buckets) : m_model(&model) {
    std::vector<QString> indicators;
    for (const CapBucket& bucket : buckets) {
        m_group.push_back(groupOf(model, bucket));
        const auto known = std::find(indicators.begin(), indicators.end(), bucket.indicator);
        m_indicator.push_back(static_cast<std::uint16_t>(known - indicators.begin()));
        if (known == indicators.end())
            indicators.push_back(bucket.indicator);
    }
    m_indicators = indicators.size();
    m_indicatorCaps = std::any_of(model.indicator_caps.begin(), model.indicator_caps.end(),
                                  [](const auto& cap) { return cap.has_value(); });
    for (const auto& cap : model.indicator_caps)
        m_leastCap = std::min(m_leastCap, cap.value_or(m_leastCap));
    for (const Cap& cap : model.caps)
        m_leastCap = std::min(m_leastCap, cap.points);
    for (const Floor& floor : model.floors)
        m_lowestFloor = std::min(m_lowestFloor, floor.grade);
}

QString CapPlan::groupKey(std::uint16_t bucket) const {
    const std::int16_t group = m_group[bucket];
    return group == noGroup ? QString() : m_model->caps[static_cast<std::size_t>(group)].key;
}

std::optional<MilliPoints> CapPlan::groupCap(std::uint16_t bucket) const {
    const std::int16_t group = m_group[bucket];
    if (group == noGroup)
        return std::nullopt;
    return m_model->caps[static_cast<std::size_t>(group)].points;
}

// By indicator, not by bucket: a version that moves an indicator to another category gives its
// habit no second ceiling. Only what the lines touch is reset.
void CapPlan::noteGrades(std::span<const ScoreLine> lines, CapScratch& scratch) const {
    for (const ScoreLine& line : lines) {
        scratch.indicator_grade[m_indicator[line.bucket]] = 0;
        scratch.indicator_used[m_indicator[line.bucket]] = 0;
    }
    for (const ScoreLine& line : lines) {
        auto& highest = scratch.indicator_grade[m_indicator[line.bucket]];
        highest = std::max(highest, static_cast<std::uint8_t>(line.grade));
    }
}

void CapPlan::allot(std::span<ScoreLine> lines, CapScratch& scratch) const {
    MilliPoints sum = 0;
    for (ScoreLine& line : lines) {
        sum += line.points;
        line.counted = line.points;
        line.capped_by = ScoreLine::CappedBy::Nothing;
    }
    if (sum <= m_leastCap)
        return;
    makeRoom(scratch);
    if (m_indicatorCaps)
        noteGrades(lines, scratch);
    std::fill(scratch.group_used.begin(), scratch.group_used.end(), 0);
    for (ScoreLine& line : lines) {
        if (m_indicatorCaps) {
            const std::uint16_t indicator = m_indicator[line.bucket];
            const auto grade = static_cast<std::size_t>(scratch.indicator_grade[indicator]);
            MilliPoints& used = scratch.indicator_used[indicator];
            if (const auto& cap = m_model->indicator_caps[grade - 1]; cap) {
                if (line.counted > *cap - used)
                    line.capped_by = ScoreLine::CappedBy::Indicator;
                line.counted = std::min(line.counted, *cap - used);
            }
            used += line.counted;
        }
        if (const std::int16_t group = m_group[line.bucket]; group != noGroup) {
            const auto slot = static_cast<std::size_t>(group);
            const MilliPoints left = m_model->caps[slot].points - scratch.group_used[slot];
            if (line.counted > left)
                line.capped_by = ScoreLine::CappedBy::Group;
            line.counted = std::min(line.counted, left);
            scratch.group_used[slot] += line.counted;
        }
    }
}

Tier CapPlan::raiseToFloors(std::span<ScoreLine> lines, CapScratch& scratch) const {
    Tier highest = Tier::None;
    std::array<int, 5> grades{}; // by grade
    bool isAny = false;
    for (const ScoreLine& line : lines) {
        ++grades[static_cast<std::size_t>(line.grade)];
        isAny = isAny || mayLift(line.grade);
    }
    if (!isAny)
        return highest; // most days
    makeRoom(scratch);
    for (const Floor& floor : m_model->floors) {
        if (grades[static_cast<std::size_t>(floor.grade)] < floor.count)
            continue;
        const auto keyOf = [&](const ScoreLine& line) {
            return floor.same_indicator ? m_indicator[line.bucket] : std::uint16_t{0};
        };
        for (const ScoreLine& line : lines)
            scratch.indicator_count[keyOf(line)] = 0;
        for (const ScoreLine& line : lines)
            if (meets(floor, line))
                ++scratch.indicator_count[keyOf(line)];
        for (ScoreLine& line : lines) {
            if (!meets(floor, line) || scratch.indicator_count[keyOf(line)] < floor.count)
                continue;
            line.lift = std::max(line.lift, floor.at_least);
            highest = std::max(highest, floor.at_least);
        }
    }
    return highest;
}

void CapPlan::makeRoom(CapScratch& scratch) const {
    scratch.indicator_used.resize(std::max(scratch.indicator_used.size(), m_indicators));
    scratch.indicator_grade.resize(scratch.indicator_used.size());
    scratch.indicator_count.resize(scratch.indicator_used.size());
    scratch.group_used.resize(m_model->caps.size());
}

Tier CapPlan::liftOf(std::span<ScoreLine> lines, CapScratch& scratch) const {
    Tier highest = Tier::None;
    for (ScoreLine& line : lines) {
        line.lift = line.direct;
        highest = std::max(highest, line.direct);
    }
    return std::max(highest, raiseToFloors(lines, scratch));
}

Outcome CapPlan::evaluate(std::span<ScoreLine> lines, CapScratch& scratch) const {
    if (lines.empty())
        return {};
    allot(lines, scratch);
    Outcome outcome;
    for (const ScoreLine& line : lines)
        outcome.score += line.counted;
    outcome.direct = liftOf(lines, scratch);
    outcome.by_score = tierOfScore(*m_model, outcome.score);
    for (std::size_t tier = 0; tier < m_model->thresholds.size(); ++tier)
        scratch.room.note(static_cast<Tier>(tier), outcome.score, m_model->thresholds[tier]);
    return outcome;
}

std::vector<QString> CapPlan::floorsHolding(std::span<const ScoreLine> lines) const {
    std::vector<QString> codes;
    for (const Floor& floor : m_model->floors) {
        std::array<std::vector<int>, 2> count; // per track
        count.fill(std::vector<int>(m_indicators + 1, 0));
        int most = 0;
        for (const ScoreLine& line : lines)
            if (meets(floor, line))
                most =
                    std::max(most, ++count[static_cast<std::size_t>(line.track)]
                                          [floor.same_indicator ? m_indicator[line.bucket] : 0U]);
        if (most >= floor.count)
            codes.push_back(floor.code);
    }
    return codes;
}

} // namespace sizao::rules
