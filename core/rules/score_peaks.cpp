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

// The peaks of one pair after another. Two pointers walk along its rows and note every window with
// its sum; caps only lower a sum, so the windows are looked at from the highest one down, until
// none is left above the peak.
class PeakFinder {
public:
    PeakFinder(const Standards& standards, const Period& period)
        : m_standards(standards), m_period(period) {}

    [[nodiscard]] ScorePeak find(std::size_t model, std::span<const PointRow> rows) {
        m_rows = rows;
        noteWindows(model);
        ScorePeak peak;
        for (const Window& window : m_windows)
            if (window.may_lift && liftAtMost(*window.version->rules, rowsOf(window)) > peak.lifted)
                raise(peak, window);
        for (;;) {
            MilliPoints highest = peak.score;
            for (const MilliPoints points : m_points)
                highest = std::max(highest, points);
            if (highest == peak.score)
                return peak;
            const auto at = std::find(m_points.begin(), m_points.end(), highest);
            raise(peak, m_windows[static_cast<std::size_t>(at - m_points.begin())]);
            *at = 0;
        }
    }

private:
    struct Window {
        std::uint32_t first = 0;
        std::uint32_t last = 0; // one behind
        base::Day asof;
        bool may_lift = false; // a row could lift the level by itself
        const Standards::CompiledModel* version = nullptr;
    };

    // Only what happens can raise a score: the days of the facts are enough, and the first day of
    // the period and of each model version, on which older facts still count.
    void noteWindows(std::size_t model) {
        m_windows.clear();
        m_points.clear();
        m_sum = 0;
        m_now = {};
        m_lifting = 0;
        noteFloors(m_standards.model(model));
        for (const VersionDays& in_force : versionsWithin(m_standards, model, m_period)) {
            m_now.version = in_force.version;
            noteWindow(in_force.days.from);
            while (m_now.last < m_rows.size() && m_rows[m_now.last].day <= in_force.days.to)
                noteWindow(m_rows[m_now.last].day);
        }
    }

    // Forward only, but for a version whose window begins earlier.
    void noteWindow(base::Day asof) {
        const base::Day after = asof - m_now.version->rules->window_days;
        while (m_now.first > 0 && m_rows[m_now.first - 1].day > after)
            take(m_rows[--m_now.first], 1);
        while (m_now.last < m_rows.size() && m_rows[m_now.last].day <= asof)
            take(m_rows[m_now.last++], 1);
        while (m_now.first < m_now.last && m_rows[m_now.first].day <= after)
            take(m_rows[m_now.first++], -1);
        m_now.asof = asof;
        m_now.may_lift = m_lifting > 0;
        m_windows.push_back(m_now);
        m_points.push_back(m_sum);
    }

    void take(const PointRow& row, int difference) {
        m_sum += difference * row.points;
        if (row.direct != Tier::None || row.grade >= m_lowestFloor)
            m_lifting += difference;
    }

    // Of whichever version: rows come and go while it changes.
    void noteFloors(std::span<const Standards::CompiledModel> versions) {
        m_lowestFloor = Grade(std::numeric_limits<std::uint8_t>::max()); // none
        for (const auto& version : versions)
            for (const Floor& floor : version.rules->floors)
                m_lowestFloor = std::min(m_lowestFloor, floor.grade);
    }

    [[nodiscard]] std::span<const PointRow> rowsOf(const Window& window) const {
        return m_rows.subspan(window.first, window.last - window.first);
    }

    void raise(ScorePeak& peak, const Window& window) {
        const Outcome outcome = m_evaluator.evaluate(*window.version, rowsOf(window), window.asof);
        peak.score = std::max(peak.score, outcome.score);
        peak.lifted = std::max(peak.lifted, outcome.direct);
    }

    const Standards& m_standards;
    Period m_period;
    std::span<const PointRow> m_rows;
    std::vector<Window> m_windows;
    std::vector<MilliPoints> m_points; // of each, without caps
    Window m_now;                      // while they are noted
    MilliPoints m_sum = 0;             // of its rows
    int m_lifting = 0;                 // of these, how many could lift the level
    Grade m_lowestFloor = Grade::I;
    RowEvaluator m_evaluator;
};

} // namespace

int ScorePeaks::reaching(std::size_t model, LinesOf lines, MilliPoints threshold) const {
    int count = 0;
    for (std::size_t at = model; at < peaks.size(); at += models) {
        const bool reaches = lines == LinesOf::UnitRate ? peaks[at].rate.reaches(threshold)
                                                        : peaks[at].score >= threshold;
        count += reaches ? 1 : 0;
    }
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

std::vector<VersionDays> versionsWithin(const Standards& standards, std::size_t model,
                                        const Period& period) {
    const auto versions = standards.model(model);
    std::vector<VersionDays> found;
    for (std::size_t i = 0; i < versions.size(); ++i) {
        const base::Day from = std::max(period.from, versions[i].valid_from);
        const base::Day to = i + 1 < versions.size()
                                 ? std::min(period.to, versions[i + 1].valid_from - 1)
                                 : period.to;
        if (from <= to)
            found.push_back({&versions[i], {from, to}});
    }
    return found;
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
