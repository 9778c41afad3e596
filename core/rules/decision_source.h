// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/fact.h"

#include <optional>

namespace sizao::rules {

struct DerivedSignal;

// Who decides while the days of one subject are folded: people, whose decisions are stored, or a
// policy that answers the signals as they come (warning model, section 14).
class DecisionSource {
public:
    DecisionSource() = default;
    virtual ~DecisionSource() = default;
    DecisionSource(const DecisionSource&) = delete;
    DecisionSource& operator=(const DecisionSource&) = delete;

    virtual void begin(const SubjectFacts& input) = 0;
    // The next day on which something is decided or lapses, whatever else happens; nullopt: none.
    [[nodiscard]] virtual std::optional<base::Day> nextDay() const = 0;
    // Everything of D in its order; asked once for each day that is folded, in rising order. What
    // is returned stands until the next call.
    [[nodiscard]] virtual std::span<const DecisionFact> decisionsOn(base::Day D) = 0;
    // At the end of a day, about the signal that was proposed on it and not decided: the letter
    // that is issued at once, without a frozen sheet.
    [[nodiscard]] virtual std::optional<DecisionFact> answerTo(std::size_t model,
                                                               const DerivedSignal& signal) = 0;
};

} // namespace sizao::rules
