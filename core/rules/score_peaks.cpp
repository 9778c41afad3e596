// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/score_peaks.h"

#include "core/rules/event_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace sizao::rules {

namespace {

constexpr std::size_t progressEvery = 256; // subjects

// The peaks of one subject after another; buffers stay.
class PeakFinder {
public:
    PeakFinder(const Standards& standards, const Period& period)
        : m_standards(standards), m_period(period), m_table(standards) {}

    void find(std::span<const Fact> facts, base::Day K, std::span<ScorePeak> peaks) {
        m_table.applyUntil(facts, K);
        for (std::size_t model = 0; model < peaks.size(); ++model)
            peaks[model] = peakOf(model);
    }

private:
    // Only what happens can raise a score: the days of the facts are enough, and the first day of
    // the period and of each model version, on which older facts still count.
    [[nodiscard]] ScorePeak peakOf(std::size_t model) {
        ScorePeak peak;
        const auto versions = m_standards.model(model);
        for (std::size_t i = 0; i < versions.size(); ++i) {
            const base::Day first = std::max(m_period.from, versions[i].valid_from);
            const base::Day last = i + 1 < versions.size()
                                       ? std::min(m_period.to, versions[i + 1].valid_from - 1)
                                       : m_period.to;
            if (first > last)
                continue;
            evaluate(model, versions[i], first, peak);
            base::Day done = first;
            for (const std::uint32_t slot : m_table.between(first, last)) {
                const base::Day day = m_table.event(slot).occurred_on;
                if (day > done && m_table.counts(slot, model))
                    evaluate(model, versions[i], day, peak);
                done = m_table.counts(slot, model) ? day : done;
            }
        }
        return peak;
    }

    void evaluate(std::size_t model, const Standards::CompiledModel& version, base::Day asof,
                  ScorePeak& peak) {
        m_lines.clear();
        for (const std::uint32_t slot : m_table.between(asof - version.rules->window_days, asof))
            if (m_table.counts(slot, model))
                m_lines.push_back(m_table.lineOf(slot, model, asof));
        const Outcome outcome = version.caps.evaluate(m_lines, m_scratch);
        peak.score = std::max(peak.score, outcome.score);
        peak.lifted = std::max(peak.lifted, outcome.direct);
    }

    const Standards& m_standards;
    Period m_period;
    EventTable m_table;
    std::vector<ScoreLine> m_lines;
    CapScratch m_scratch;
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

base::Result<ScorePeaks> peaksOf(const Standards& standards, const ReplayPopulation& population,
                                 const Period& period, base::Day K,
                                 const base::Progress& progress) {
    ScorePeaks found;
    found.models = standards.modelCodes().size();
    const auto subjects = population.subjects();
    found.peaks.resize(subjects.size() * found.models);
    PeakFinder finder(standards, period);
    for (std::size_t subject = 0; subject < subjects.size(); ++subject) {
        if (subject % progressEvery == 0 && progress.isCancelled())
            return base::fail(base::ErrorCode::Cancelled,
                              QCoreApplication::translate("WhatIf", "已停止，没有改动。"));
        finder.find(subjects[subject].facts, K,
                    std::span(found.peaks).subspan(subject * found.models, found.models));
    }
    return found;
}

} // namespace sizao::rules
