// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/pair_events.h"
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
    void add(const CountingEvent& event, base::Day asof) {
        ScoreLine& line = lines.emplace_back();
        line.points = event.points;
        line.age = asof - event.day;
        line.bucket = event.bucket;
        line.grade = event.grade;
        line.direct = event.direct;
        line.person = event.person;
        line.per_item = event.per_item;
        events.push_back(event.slot);
    }
};

// Whether the model looks at subjects of this kind at all.
[[nodiscard]] inline bool evaluates(const ModelRules& model, const UnitContext* unit) {
    return unit == nullptr ? model.persons : model.unit.has_value();
}

// Allots the caps of lines that stand already; `person_days` is for units only.
[[nodiscard]] inline Outcome outcomeOf(const Standards::CompiledModel& version, bool isUnit,
                                       std::int64_t person_days, DayLines& day,
                                       CapScratch& scratch) {
    return isUnit ? evaluateUnit(version.caps, day.lines, {}, person_days, scratch)
                  : version.caps.evaluate(day.lines, scratch);
}

// Every event of the window of `asof` as a line, allotted.
[[nodiscard]] Outcome evaluateDay(const PairEvents& events, const Standards::CompiledModel& version,
                                  const UnitContext* unit, base::Day asof, DayLines& day,
                                  CapScratch& scratch);

// The same outcome, by the sums over the window, which moves there. Of a unit only its own events
// become lines: its people's are sums.
[[nodiscard]] Outcome outcomeOn(PairEvents& events, const Standards::CompiledModel& version,
                                const UnitContext* unit, base::Day asof, DayLines& day,
                                CapScratch& scratch);

// Leaves the tracks that are asked for, with their lines; persons have the own track only.
[[nodiscard]] Outcome restrictTo(bool own, bool rate, Outcome outcome, DayLines& day);

} // namespace sizao::rules
