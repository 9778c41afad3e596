// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/fact.h"

#include "core/base/result.h"
#include "core/domain/record_change.h"

// Changes of concluded records as facts, and what they must hold against the facts there are
// (warning model, sections 2 and 9). Who may and from which state: record_flow.h.
namespace sizao::rules {

// `rev`: of the record and its verification together, before any change. Every change counts on,
// so that a signal that cites the record afterwards is another signal.
[[nodiscard]] Fact factOf(const domain::RecordChange& change, std::int64_t rev,
                          const Standards& standards);

// The finding as it counts: that of the united fact when the record is one fact with others.
// `known`: the facts of its subject. The level is the lowest that leads to the grade.
[[nodiscard]] domain::Finding countedFinding(const domain::Finding& own, domain::RecordId record,
                                             std::span<const Fact> known, base::Day today,
                                             const Standards& standards);

// What a person wants corrected; an empty member stays as it is.
struct Correction {
    std::optional<base::Day> occurred_on;
    QString indicator;
    std::optional<int> level;
    std::optional<int> influence;
    std::optional<int> urgency;
};

struct CorrectionRequest {
    const domain::Record* record = nullptr; // never null
    base::Day verified_on;
    domain::Finding finding; // as it counts
    Correction wanted;
    base::Day today;
};

// Names in `change` what is corrected: what differs, and the grade that follows. A refusal when
// nothing does or when no entry and no verification could say it.
[[nodiscard]] base::Result<void> fillCorrection(domain::RecordChange& change,
                                                const CorrectionRequest& request,
                                                const Standards& standards);

// Two records that tell of one fact. `known`: the facts of their subject.
[[nodiscard]] base::Result<void> checkMerge(const domain::RecordChange& merge,
                                            std::span<const Fact> known, base::Day today,
                                            const Standards& standards);

// Within a day facts take effect in the order of their kinds; a correction on the day of a merge
// would be overruled by it.
[[nodiscard]] base::Result<void> checkCorrectionHolds(const Fact& correction,
                                                      std::span<const Fact> known, base::Day today,
                                                      const Standards& standards);
// For people: what was asked for would not hold today.
[[nodiscard]] QString overruledToday();

} // namespace sizao::rules
