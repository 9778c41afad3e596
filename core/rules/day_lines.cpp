// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/day_lines.h"

namespace sizao::rules {

Outcome evaluateDay(const PairEvents& events, const Standards::CompiledModel& version,
                    const UnitContext* unit, base::Day asof, DayLines& day, CapScratch& scratch) {
    day.clear();
    const ModelRules& model = *version.rules;
    if (!evaluates(model, unit))
        return {};
    for (const CountingEvent& event : events.between(asof - model.window_days, asof))
        day.add(event, asof);
    return outcomeOf(version, unit != nullptr,
                     unit == nullptr ? 0 : exposureOf(model, unit->exposure, asof), day, scratch);
}

Outcome outcomeOn(PairEvents& events, const Standards::CompiledModel& version,
                  const UnitContext* unit, base::Day asof, DayLines& day, CapScratch& scratch) {
    day.clear();
    const ModelRules& model = *version.rules;
    if (!evaluates(model, unit))
        return {};
    events.moveTo(asof - model.window_days, asof);
    WindowSums& sums = events.sums();
    const bool hasOwn = unit == nullptr || sums.own().events + sums.ownItems().events > 0;
    for (const CountingEvent& event : hasOwn ? events.window() : std::span<const CountingEvent>())
        if (event.person == 0)
            day.add(event, asof);
    if (unit == nullptr)
        return version.caps.evaluate(day.lines, scratch);
    return evaluateUnit(version.caps, day.lines, sums.people(model.unit->person_cap),
                        exposureOf(model, unit->exposure, asof), scratch);
}

Outcome restrictTo(bool own, bool rate, Outcome outcome, DayLines& day) {
    if (own && rate)
        return outcome;
    if (!own) {
        outcome.score = 0;
        outcome.by_score = Tier::None;
        outcome.direct = Tier::None;
    }
    if (!rate)
        outcome.rate = {};
    std::size_t kept = 0;
    for (std::size_t i = 0; i < day.lines.size(); ++i) {
        if (!(day.lines[i].track == Track::Own ? own : rate))
            continue;
        day.lines[kept] = day.lines[i];
        day.events[kept++] = day.events[i];
    }
    day.lines.resize(kept);
    day.events.resize(kept);
    return outcome;
}

} // namespace sizao::rules
