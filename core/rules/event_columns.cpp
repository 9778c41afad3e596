// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/event_columns.h"

#include "core/rules/event_table.h"
#include "core/rules/points.h"

#include <algorithm>

namespace sizao::rules {

EventColumns::EventColumns(const Standards& standards, std::span<const SubjectFacts> subjects,
                           base::Day K) {
    EventTable table(standards);
    for (const SubjectFacts& subject : subjects) {
        first.push_back(static_cast<std::uint32_t>(size()));
        table.applyUntil(subject.facts, K);
        for (const std::uint32_t slot : table.order()) {
            const Event& event = table.event(slot);
            if (event.retracted || event.exempt || event.merged_into != notMerged)
                continue;
            occurred_on.push_back(event.occurred_on);
            verified_on.push_back(event.verified_on);
            indicator.push_back(event.indicator);
            grade.push_back(event.grade);
            grade_at_verifying.push_back(event.grade_at_verifying.value_or(event.grade));
            influence.push_back(event.influence);
            urgency.push_back(event.urgency);
        }
    }
    first.push_back(static_cast<std::uint32_t>(size()));
}

namespace {

// The days of one repeat key of one subject, as they come in order.
class DayRing {
public:
    void clear() {
        m_days.clear();
        m_first = 0;
        m_today = 0;
    }
    [[nodiscard]] bool isEmpty() const { return m_days.empty(); }
    // How many lie in (day − window, day); then the day itself joins them.
    int countBefore(base::Day day, std::int32_t window) {
        if (m_days.empty() || m_days.back() < day)
            m_today = m_days.size();
        while (m_first > 0 && m_days[m_first - 1] > day - window) // another scale looks back longer
            --m_first;
        while (m_first < m_today && m_days[m_first] <= day - window)
            ++m_first;
        m_days.push_back(day);
        return static_cast<int>(m_today - m_first);
    }

private:
    std::vector<base::Day> m_days;
    std::size_t m_first = 0; // within the window
    std::size_t m_today = 0; // first of the last day
};

// Subject by subject; buffers stay.
class PointsPass {
public:
    PointsPass(const Standards& standards, const EventColumns& events)
        : m_standards(standards),
          m_events(events),
          m_rings(standards.repeatKeys()),
          m_rows(standards.modelCodes().size()) {}

    void run(std::size_t subject, PointColumns& columns) {
        for (const std::uint16_t key : m_used)
            m_rings[key].clear();
        m_used.clear();
        for (std::size_t i = m_events.first[subject]; i < m_events.first[subject + 1]; ++i)
            add(i);
        for (std::vector<PointRow>& rows : m_rows) {
            columns.first.push_back(static_cast<std::uint32_t>(columns.rows.size()));
            columns.rows.insert(columns.rows.end(), rows.begin(), rows.end());
            rows.clear();
        }
    }

private:
    void add(std::size_t i) {
        const base::Day day = m_events.occurred_on[i];
        const int v1 = m_standards.indicatorVersion(m_events.indicator[i], day);
        if (v1 == noVersion)
            return;
        const int v2 = m_standards.indicatorVersion(m_events.indicator[i],
                                                    std::max(m_events.verified_on[i], day));
        const auto& first = m_standards.indicator(v1);
        DayRing& ring = m_rings[first.repeat_key];
        if (ring.isEmpty())
            m_used.push_back(first.repeat_key);
        const int factor =
            repeatFactor(*first.scale, ring.countBefore(day, first.scale->repeat_days));
        const std::size_t grade = indexOf(m_events.grade[i]);
        const std::size_t later = indexOf(m_events.grade_at_verifying[i]);
        const auto base = [&](const Standards::CompiledIndicator& version, std::size_t model,
                              std::size_t of) {
            return basePoints(
                version.scale->grade_points[of], version.models[model].weight,
                influenceUrgency(*version.scale, m_events.influence[i], m_events.urgency[i]));
        };
        for (const std::size_t model : first.counts_in) {
            MilliPoints points = first.models[model].weight == 0 ? 0 : base(first, model, grade);
            Tier direct = first.models[model].direct[grade];
            if ((v1 != v2 || grade != later) && m_standards.lenient(model)) {
                const auto& second = m_standards.indicator(v2);
                points = std::min(points, base(second, model, later));
                direct = std::min(direct, second.models[model].direct[later]);
            }
            if (points > 0 || direct != Tier::None)
                m_rows[model].push_back(
                    {day, first.bucket, m_events.grade[i], direct, withRepeat(points, factor)});
        }
    }

    const Standards& m_standards;
    const EventColumns& m_events;
    std::vector<DayRing> m_rings;              // by repeat key
    std::vector<std::uint16_t> m_used;         // of these
    std::vector<std::vector<PointRow>> m_rows; // of the subject at hand, by model
};

} // namespace

Outcome RowEvaluator::evaluate(const Standards::CompiledModel& version,
                               std::span<const PointRow> rows, base::Day asof) {
    MilliPoints sum = 0;
    bool mayLift = false;
    for (const PointRow& row : rows) {
        sum += row.points;
        mayLift = mayLift || row.direct != Tier::None || version.caps.mayLift(row.grade);
    }
    if (!mayLift && sum <= version.caps.leastCap()) { // most of them
        Outcome plain;
        plain.score = sum;
        plain.by_score = tierOfScore(*version.rules, sum);
        return plain;
    }
    m_lines.clear();
    for (const PointRow& row : rows) {
        ScoreLine& line = m_lines.emplace_back();
        line.points = row.points;
        line.age = asof - row.day;
        line.bucket = row.bucket;
        line.grade = row.grade;
        line.direct = row.direct;
    }
    return version.caps.evaluate(m_lines, m_scratch);
}

PointColumns pointsOf(const Standards& standards, const EventColumns& events) {
    PointColumns columns;
    columns.models = standards.modelCodes().size();
    columns.first.reserve(events.subjects() * columns.models + 1);
    columns.rows.reserve(events.size() * 3 / 2);
    PointsPass pass(standards, events);
    for (std::size_t subject = 0; subject < events.subjects(); ++subject)
        pass.run(subject, columns);
    columns.first.push_back(static_cast<std::uint32_t>(columns.rows.size()));
    return columns;
}

std::vector<DayLevel> levelsOn(const Standards& standards, const PointColumns& columns,
                               base::Day asof, base::Day K) {
    std::vector<DayLevel> levels(columns.pairs());
    std::vector<const Standards::CompiledModel*> versions;
    for (std::size_t model = 0; model < columns.models; ++model) {
        const auto* version = standards.modelVersion(model, K);
        versions.push_back(version != nullptr && version->rules->persons ? version : nullptr);
    }
    RowEvaluator evaluator;
    for (std::size_t pair = 0; pair < columns.pairs(); ++pair) {
        const auto* version = versions[pair % columns.models];
        if (version == nullptr)
            continue;
        const auto rows = columns.of(pair);
        const base::Day after = asof - version->rules->window_days;
        const auto end = std::partition_point(
            rows.begin(), rows.end(), [asof](const PointRow& row) { return row.day <= asof; });
        auto begin = end;
        while (begin != rows.begin() && std::prev(begin)->day > after)
            --begin;
        const Outcome outcome = evaluator.evaluate(*version, {begin, end}, asof);
        levels[pair] = {outcome.score, outcome.level()};
    }
    return levels;
}

} // namespace sizao::rules
