// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/model_lines.h"
#include "core/rules/standards.h"

// Standards that are not in force, made from those that are: what a back-test replays (warning
// model, section 14). Refusals are those of Standards::build.
namespace sizao::rules {

// Changes to what is in force, as sliders and options give them.
struct Adjustments {
    struct Lines {
        QString model; // code
        Thresholds thresholds{};
        LinesOf of = LinesOf::Persons;
    };
    struct Factor {
        QString of;        // code of an indicator or a category
        QString model;     // code; empty: every model
        int percent = 100; // of the weight, rounded half up, kept within 0.10 to 3.00; 0: out
    };
    std::vector<Lines> lines;
    std::vector<Factor> factors; // one after another

    [[nodiscard]] bool isEmpty() const { return lines.empty() && factors.empty(); }
};

// Of the versions in force on that day; later ones are left out. NotFound for an unknown code.
[[nodiscard]] base::Result<Standards> adjusted(const Standards& standards,
                                               const Adjustments& adjustments, base::Day on);

// The newest version of everything, in force from that day on. `on`: those in force then.
[[nodiscard]] base::Result<Standards> alwaysInForce(const Standards& standards, base::Day from,
                                                    std::optional<base::Day> on = {});

// The baseline until the day before `since`; from then on the newest version of the draft, for
// everything in which it differs from the baseline's version of `on`. What the draft no longer
// has counts no more.
[[nodiscard]] base::Result<Standards> draftSince(const Standards& baseline, const Standards& draft,
                                                 base::Day since, base::Day on);

// In what two standards differ on any day. Facts of an indicator that is not marked have the same
// points under both.
struct StandardsChange {
    std::vector<bool> indicators; // by index
    struct Moved {
        std::size_t model = 0;
        std::array<MilliPoints, 3> thresholds{}; // of the second one
    };
    std::vector<Moved> moved; // for each stretch of time in which thresholds differ
};
// nullopt: they differ in more than indicators and thresholds.
[[nodiscard]] std::optional<StandardsChange> changeBetween(const Standards& first,
                                                           const Standards& second);

// The newest version of each code, in order of code.
[[nodiscard]] std::vector<const IndicatorRules*> lastVersionsOf(const Standards& standards);
// Why these standards could be tried but not published (the ladder rule); empty: nothing.
[[nodiscard]] QString whyNotPublishable(const Standards& standards);

} // namespace sizao::rules
