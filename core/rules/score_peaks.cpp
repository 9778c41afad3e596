// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/score_peaks.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace sizao::rules {

namespace {

constexpr std::size_t progressEvery = 1024; // pairs

// Highest direct tier, or floor for which there are rows enough.
Tier liftAtMost(const ModelRules& model, std::span<const PointRow> rows) {
    Tier highest = Tier::None;
    std::array<int, 5> grades{};
    for (const PointRow& row : rows) {
        highest = std::max(highest, row.direct);
        ++grades[static_cast<std::size_t>(row.grade)];
    }
    for (const Floor& floor : model.floors)
        if (grades[static_cast<std::size_t>(floor.grade)] >= floor.count)
            highest = std::max(highest, floor.at_least);
    return highest;
}

// The peaks of one pair after another, each along its rows with two pointers.
class PeakFinder {
public:
    PeakFinder(const Standards& standards, const Period& period)
        : m_standards(standards), m_period(period) {}

    // Only what happens can raise a score: the days of the facts are enough, and the first day of
    // the period and of each model version, on which older facts still count.
    [[nodiscard]] ScorePeak find(std::size_t model, std::span<const PointRow> rows) {
        m_rows = rows;
        m_first = 0;
        m_last = 0;
        m_points = 0;
        m_lifting = 0;
        const auto versions = m_standards.model(model);
        m_lowestFloor = Grade(std::numeric_limits<std::uint8_t>::max()); // no floors
        for (const auto& version : versions)
            for (const Floor& floor : version.rules->floors)
                m_lowestFloor = std::min(m_lowestFloor, floor.grade);
        ScorePeak peak;
        for (std::size_t i = 0; i < versions.size(); ++i) {
            const base::Day from = std::max(m_period.from, versions[i].valid_from);
            const base::Day to = i + 1 < versions.size()
                                     ? std::min(m_period.to, versions[i + 1].valid_from - 1)
                                     : m_period.to;
            if (from > to)
                continue;
            raise(peak, versions[i], from);
            while (m_last < rows.size() && rows[m_last].day <= to)
                raise(peak, versions[i], rows[m_last].day);
        }
        return peak;
    }

private:
    // Caps only lower the sum: a window that cannot be above the peak is not looked at.
    void raise(ScorePeak& peak, const Standards::CompiledModel& version, base::Day asof) {
        moveTo(asof - version.rules->window_days, asof);
        const auto window = m_rows.subspan(m_first, m_last - m_first);
        if (m_points <= peak.score
            && (m_lifting == 0 || liftAtMost(*version.rules, window) <= peak.lifted))
            return;
        const Outcome outcome = m_evaluator.evaluate(version, window, asof);
        peak.score = std::max(peak.score, outcome.score);
        peak.lifted = std::max(peak.lifted, outcome.direct);
    }

    // By whichever version of the model: rows come and go while it changes.
    [[nodiscard]] bool mayLift(const PointRow& row) const {
        return row.direct != Tier::None || row.grade >= m_lowestFloor;
    }

    // Forward only, but for a version whose window begins earlier.
    void moveTo(base::Day after, base::Day until) {
        const auto take = [&](const PointRow& row, int difference) {
            m_points += difference * row.points;
            m_lifting += mayLift(row) ? difference : 0;
        };
        while (m_first > 0 && m_rows[m_first - 1].day > after)
            take(m_rows[--m_first], 1);
        while (m_last < m_rows.size() && m_rows[m_last].day <= until)
            take(m_rows[m_last++], 1);
        while (m_first < m_last && m_rows[m_first].day <= after)
            take(m_rows[m_first++], -1);
    }

    const Standards& m_standards;
    Period m_period;
    std::span<const PointRow> m_rows;
    std::size_t m_first = 0;  // the window: from here …
    std::size_t m_last = 0;   // … to before here
    MilliPoints m_points = 0; // of its rows, without caps
    int m_lifting = 0;        // rows that could lift a level by themselves
    Grade m_lowestFloor = Grade::I;
    RowEvaluator m_evaluator;
};

} // namespace

int ScorePeaks::reaching(std::size_t model, MilliPoints threshold) const {
    int count = 0;
    for (std::size_t at = model; at < peaks.size(); at += models)
        count += peaks[at].score >= threshold ? 1 : 0;
    return count;
}

std::array<int, 4> ScorePeaks::byTier(std::size_t model,
                                      const std::array<MilliPoints, 3>& thresholds) const {
    std::array<int, 4> counts{};
    for (std::size_t at = model; at < peaks.size(); at += models) {
        std::size_t tier = 0;
        while (tier < thresholds.size() && peaks[at].score >= thresholds[tier])
            ++tier;
        ++counts[std::max(tier, static_cast<std::size_t>(peaks[at].lifted))];
    }
    return counts;
}

base::Result<ScorePeaks> peaksOf(const Standards& standards, const PointColumns& points,
                                 const Period& period, const base::Progress& progress) {
    ScorePeaks found;
    found.models = points.models;
    found.peaks.reserve(points.pairs());
    PeakFinder finder(standards, period);
    for (std::size_t pair = 0; pair < points.pairs(); ++pair) {
        if (pair % progressEvery == 0 && progress.isCancelled())
            return base::fail(base::ErrorCode::Cancelled,
                              QCoreApplication::translate("WhatIf", "已停止，没有改动。"));
        found.peaks.push_back(finder.find(pair % points.models, points.of(pair)));
    }
    return found;
}

} // namespace sizao::rules
