// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/id.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace sizao::rules {

// From that day on so many persons belong to the unit.
struct Headcount {
    base::Day from;
    std::int64_t persons = 0;
};
// So many matters were handled, as reported for that day.
struct Handled {
    base::Day on;
    std::int64_t matters = 0;
};

// One post of one person in the unit.
struct Membership {
    base::RawId person;
    std::optional<base::Day> from; // nullopt: since before the files begin
    std::optional<base::Day> last; // nullopt: still
};
// How many people belonged to the unit; two posts of one person at a time count once.
[[nodiscard]] std::vector<Headcount> headcountsOf(std::vector<Membership> members);

// What the points of a unit are measured against (warning model, section 10). Known to all days
// alike: a headcount is news for the level, never evidence.
class Exposure {
public:
    Exposure() = default;
    // Headcounts in order of day, one per day at most; the days before the first have nobody.
    Exposure(std::vector<Headcount> headcounts, std::vector<Handled> handled);

    // Sum of the headcounts of the days after `after` up to `until`.
    [[nodiscard]] std::int64_t personDays(base::Day after, base::Day until) const;
    // Matters handled on these days.
    [[nodiscard]] std::int64_t matters(base::Day after, base::Day until) const;
    [[nodiscard]] std::int64_t headcountOn(base::Day day) const;
    [[nodiscard]] std::span<const Headcount> headcounts() const { return m_headcounts; }

private:
    [[nodiscard]] std::int64_t personDaysUntil(base::Day day) const;
    [[nodiscard]] std::int64_t mattersUntil(base::Day day) const;

    std::vector<Headcount> m_headcounts;
    std::vector<std::int64_t> m_daysBefore; // person-days before each headcount
    std::vector<Handled> m_handled;
    std::vector<std::int64_t> m_handledUntil; // with each of them
};

} // namespace sizao::rules
