// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/unit_peaks.h"

#include "core/rules/day_lines.h"

#include <QCoreApplication>

namespace sizao::rules {

namespace {

// A rate moves with the headcounts, which change on any day: every day is looked at.
ScorePeak peakOf(const EventTable& table, std::size_t model, const Period& period,
                 CapScratch& scratch) {
    PairEvents events(model);
    events.readAll(table);
    DayLines lines;
    ScorePeak peak;
    for (const VersionDays& in_force : versionsWithin(table.standards(), model, period)) {
        if (!evaluates(*in_force.version->rules, table.unit()))
            continue;
        for (base::Day day = in_force.days.from; day <= in_force.days.to; day = day + 1) {
            const Outcome outcome =
                outcomeOn(events, *in_force.version, table.unit(), day, lines, scratch);
            peak.score = std::max(peak.score, outcome.score);
            peak.lifted = std::max({peak.lifted, outcome.direct, outcome.rate.direct});
            if (outcome.rate.has_evidence)
                peak.rate = std::max(peak.rate, outcome.rate.rate);
        }
    }
    return peak;
}

} // namespace

base::Result<ScorePeaks> unitPeaksOf(const Standards& standards,
                                     std::span<const SubjectFacts> units, const Period& period,
                                     base::Day K, const base::Progress& progress) {
    ScorePeaks found;
    found.models = standards.modelCodes().size();
    found.peaks.reserve(units.size() * found.models);
    EventTable table(standards);
    CapScratch scratch;
    for (const SubjectFacts& unit : units) {
        if (progress.isCancelled())
            return base::fail(base::ErrorCode::Cancelled,
                              QCoreApplication::translate("WhatIf", "已停止，没有改动。"));
        table.applyUntil(unit.facts, K, unit.unit);
        for (std::size_t model = 0; model < found.models; ++model)
            found.peaks.push_back(peakOf(table, model, period, scratch));
    }
    return found;
}

} // namespace sizao::rules
