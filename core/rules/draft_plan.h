// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/catalogue_document.h"
#include "core/rules/standards.h"

// What publishing a draft adds to the standards (warning model, section 1: intervals are half open
// and without gaps; a published version is immutable).
namespace sizao::rules {

struct DraftInterval {
    base::Day from;
    std::optional<base::Day> until; // last day; nullopt: for good
};

struct DraftPlan {
    Versions begin;   // in force from the first day on
    Versions restore; // in force again from the day after the last one
    [[nodiscard]] Versions all() const;
};

// Refused, naming the version: another one of the same code begins on that day, or begins later
// and would be overlapped; a phase of something that was not there before would leave a gap; an
// empty draft.
[[nodiscard]] base::Result<DraftPlan> planOf(const Versions& published, const Versions& changed,
                                             const DraftInterval& interval);

// Compiled from what is published and the plan: the standards as they will be. Refuses what
// Standards::compile refuses.
[[nodiscard]] base::Result<Standards> compiledWith(const Versions& published,
                                                   const DraftPlan& plan);
// As if the draft had been in force since that day: for looking back with it.
[[nodiscard]] base::Result<Standards> compiledSince(const Versions& published,
                                                    const Versions& changed, base::Day since);

} // namespace sizao::rules
