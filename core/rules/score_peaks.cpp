// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/score_peaks.h"

#include "core/rules/window_sums.h"

#include <QCoreApplication>

#include <algorithm>

namespace sizao::rules {

namespace {

constexpr std::size_t progressEvery = 1024; // pairs

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
        m_sums.begin(0);
        ScorePeak peak;
        const auto versions = m_standards.model(model);
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
    // Caps only lower what the sums say: a window that cannot be above the peak is not looked at.
    void raise(ScorePeak& peak, const Standards::CompiledModel& version, base::Day asof) {
        moveTo(asof - version.rules->window_days, asof);
        if (m_sums.ownPoints() <= peak.score && m_sums.liftAtMost(*version.rules) <= peak.lifted)
            return;
        const Outcome outcome =
            m_evaluator.evaluate(version, m_rows.subspan(m_first, m_last - m_first), asof);
        peak.score = std::max(peak.score, outcome.score);
        peak.lifted = std::max(peak.lifted, outcome.direct);
    }

    // Forward only, but for a version whose window begins earlier.
    void moveTo(base::Day after, base::Day until) {
        while (m_first > 0 && m_rows[m_first - 1].day > after)
            m_sums.add(eventOf(m_rows[--m_first]));
        while (m_last < m_rows.size() && m_rows[m_last].day <= until)
            m_sums.add(eventOf(m_rows[m_last++]));
        while (m_first < m_last && m_rows[m_first].day <= after)
            m_sums.remove(eventOf(m_rows[m_first++]));
    }

    static CountingEvent eventOf(const PointRow& row) {
        CountingEvent event;
        event.points = row.points;
        event.grade = row.grade;
        event.direct = row.direct;
        return event;
    }

    const Standards& m_standards;
    Period m_period;
    std::span<const PointRow> m_rows;
    std::size_t m_first = 0; // the window: from here …
    std::size_t m_last = 0;  // … to before here
    WindowSums m_sums;
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
