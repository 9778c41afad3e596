// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/caps.h"
#include "core/rules/fact.h"

// A whole population in compact columns, for what looks at everybody at once: points, levels as of
// a day and the crossing pass of a back-test (warning model, section 16). Layer A only: what has
// memory of signals is folded from the facts.
namespace sizao::rules {

// The events that stand with the facts known on K: neither retracted nor exempt nor part of
// another one. Subjects in their order, each sorted by occurrence. Columns of equal length.
struct EventColumns {
    EventColumns() = default;
    EventColumns(const Standards& standards, std::span<const SubjectFacts> subjects, base::Day K);

    std::vector<std::uint32_t> first; // per subject its first event, and one behind the last
    std::vector<base::Day> occurred_on;
    std::vector<base::Day> verified_on;
    std::vector<IndicatorIndex> indicator;
    std::vector<Grade> grade;
    std::vector<Grade> grade_at_verifying; // the same where none was given
    std::vector<std::uint8_t> influence;
    std::vector<std::uint8_t> urgency;

    [[nodiscard]] std::size_t subjects() const { return first.empty() ? 0 : first.size() - 1; }
    [[nodiscard]] std::size_t size() const { return occurred_on.size(); }
};

// What one event means to one model. 16 bytes.
struct PointRow {
    base::Day day;
    std::uint16_t bucket = 0;
    Grade grade = Grade::I;
    Tier direct = Tier::None;
    MilliPoints points = 0;
};

// Points of every event in every model in which it counts: subject by subject, within it model by
// model, within these by occurrence.
struct PointColumns {
    std::size_t models = 0;
    std::vector<std::uint32_t> first; // per subject × model, and one behind the last
    std::vector<PointRow> rows;

    [[nodiscard]] std::size_t pairs() const { return first.empty() ? 0 : first.size() - 1; }
    [[nodiscard]] std::span<const PointRow> of(std::size_t pair) const {
        return std::span(rows).subspan(first[pair], first[pair + 1] - first[pair]);
    }
};

// In one pass: versions bound, repeats counted by a ring of days per repeat key.
[[nodiscard]] PointColumns pointsOf(const Standards& standards, const EventColumns& events);

// Caps, floors and thresholds over the rows of one window. Buffers stay from call to call.
class RowEvaluator {
public:
    [[nodiscard]] Outcome evaluate(const Standards::CompiledModel& version,
                                   std::span<const PointRow> rows, base::Day asof);

private:
    std::vector<ScoreLine> m_lines;
    CapScratch m_scratch;
};

// Score and level of every pair as of that day, under the model version in force on K.
struct DayLevel {
    MilliPoints score = 0;
    Tier level = Tier::None;
    bool operator==(const DayLevel&) const = default;
};
[[nodiscard]] std::vector<DayLevel>
levelsOn(const Standards& standards, const PointColumns& columns, base::Day asof, base::Day K);

} // namespace sizao::rules
