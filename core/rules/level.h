// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/fact.h"
#include "core/rules/fold_cause.h"

#include <functional>

// Score and level of a subject without memory of signals, and the sheet that proves them
// (warning model, sections 5 and 13).
namespace sizao::rules {

// What a dismissal asks of a later signal: more than this, in the track that proposes it.
struct Rearm {
    MilliPoints score = 0;
    Rate rate; // of a unit
    [[nodiscard]] bool isSet() const { return score != 0 || rate.numerator != 0; }
    friend bool operator==(const Rearm&, const Rearm&) = default;
};

struct Level {
    MilliPoints score = 0;
    RateOutcome rate; // of a unit
    Tier level = Tier::None;
    std::vector<ScoreLine> lines; // canonical order
};

// As of `asof` with the facts known on K, by the model version in force on K.
[[nodiscard]] Level levelOf(const Standards& standards, std::span<const Fact> facts,
                            std::size_t model, base::Day asof, base::Day K,
                            const UnitContext* unit = nullptr);

// The words of a record that a sheet quotes.
struct RecordTexts {
    QString channel;
    QString external_id;
    QString facts;
    QString person; // name, for the sheet of a unit
};
using TextsOf = std::function<RecordTexts(const domain::RecordId&)>;

// A case ended on that day: consumed is what was verified by then and happened up to `until`
// (section 6.5).
struct Closing {
    base::Day on;
    base::Day until;
};
using Consumed = std::shared_ptr<const std::vector<Closing>>; // in order; nullptr: none

struct SheetRequest {
    domain::SubjectRef subject;
    std::size_t model = 0;
    base::Day asof;                    // T
    base::Day known;                   // K
    const UnitContext* unit = nullptr; // exactly for units
    Tier live_before = Tier::None;
    Rearm rearm;
    Consumed consumed;
    // What the fold says of a signal; nothing for a day without one.
    FoldCauses causes;
    Tier raised_to = Tier::None; // above the level of the lines, or None
    std::vector<domain::CaseId> raised_by;
    std::optional<domain::CaseId> raising_case;
    bool cites_facts = true; // false: of an overdue case or a floor alone
    bool own = true;         // which tracks of a unit the signal cites
    bool rate = true;
};

// Also for days without a signal (the page of a person). Without a model version in force the
// sheet has no lines and no thresholds.
[[nodiscard]] domain::ComputationSheet sheetOf(const Standards& standards,
                                               std::span<const Fact> facts,
                                               const SheetRequest& request, const TextsOf& texts);

} // namespace sizao::rules
