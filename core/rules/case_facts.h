// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case_act.h"
#include "core/domain/case_words.h"
#include "core/rules/fact.h"
#include "core/rules/item_terms.h"

#include <span>

// What the steps of a case are to the fold (warning model, section 8): the signed letter issues its
// signals, a review lowers, upholds or revokes, an accepted rectification closes.
namespace sizao::rules {

// One step of one case, as far as the fold asks.
struct CaseActOf {
    base::RawId step;
    domain::CaseAct act = domain::CaseAct::SignLetter;
    base::Day taken_on;
    std::optional<Tier> tier;                 // of the case after it, where it changed
    std::optional<domain::LetterKind> letter; // what was signed
};

// Adds them to the decisions of a subject. `adopted`: those of the case's notice, one a model;
// `acts`: in their order.
void addCaseFacts(std::vector<DecisionFact>& decisions, const base::RawId& case_id,
                  std::span<const DecisionFact> adopted, std::span<const CaseActOf> acts);

// The case that an upgrade took the place of stays live beneath it and ends with it: on the day the
// upgrade is closed, or its warning revoked.
[[nodiscard]] std::optional<DecisionFact> endOfUpgraded(const base::RawId& upgraded,
                                                        std::span<const CaseActOf> upgradeActs);

// U3: what the clocks say of a case, once. Its day may lie in the future: nothing happens before it
// comes. nullopt: no item will be overdue beyond the grace, as things stand.
[[nodiscard]] std::optional<DecisionFact> lapseOf(const CaseFile& file, const Standards& standards,
                                                  const WorkCalendar& calendar);

} // namespace sizao::rules
