// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/event_table.h"
#include "core/rules/unit_level.h"

// What counts for one pair on one day: the window of layer A, for persons and units.
namespace sizao::rules {

// Lines in canonical order, and the events they came from. Kept from day to day.
struct DayLines {
    std::vector<ScoreLine> lines;
    std::vector<std::uint32_t> events;
    void clear() {
        lines.clear();
        events.clear();
    }
};

// Allots the caps of lines that stand already; `person_days` is for units only.
[[nodiscard]] inline Outcome outcomeOf(const Standards::CompiledModel& version, bool isUnit,
                                       std::int64_t person_days, DayLines& day,
                                       CapScratch& scratch) {
    return isUnit ? evaluateUnit(version.caps, day.lines, person_days, scratch)
                  : version.caps.evaluate(day.lines, scratch);
}

// Collects the events of the window of `asof` for which `counts` holds.
template <class Counts>
[[nodiscard]] Outcome evaluateDay(const EventTable& table, const Standards::CompiledModel& version,
                                  std::size_t model, base::Day asof, const Counts& counts,
                                  DayLines& day, CapScratch& scratch) {
    day.clear();
    const UnitContext* unit = table.unit();
    if (!(unit == nullptr ? version.rules->persons : version.rules->unit.has_value()))
        return {};
    for (const std::uint32_t slot : table.between(asof - version.rules->window_days, asof)) {
        if (!counts(slot))
            continue;
        day.lines.push_back(table.lineOf(slot, model, asof));
        day.events.push_back(slot);
    }
    return outcomeOf(version, unit != nullptr,
                     unit == nullptr ? 0 : exposureOf(*version.rules, unit->exposure, asof), day,
                     scratch);
}

// Leaves the tracks that are asked for, with their lines; persons have the own track only.
[[nodiscard]] Outcome restrictTo(bool own, bool rate, Outcome outcome, DayLines& day);

} // namespace sizao::rules
