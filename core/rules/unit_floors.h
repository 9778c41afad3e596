// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/fact.h"
#include "core/rules/item_terms.h"

#include <span>
#include <vector>

// The shares among a unit's people and items that lift its level (domain text, section 3: N1, N2).
// They are derived like lateness: from what was decided and from the clocks, never stored.
namespace sizao::rules {

// An orange or red warning of a person, from the signature of its letter until it was revoked or
// lowered.
struct StaffWarning {
    base::RawId person;
    Days live;
};
// Of the decisions known of one person.
[[nodiscard]] std::vector<StaffWarning> staffWarnings(const base::RawId& person,
                                                      std::span<const DecisionFact> decisions);

// What is to be put right in a case, as the clocks say it.
struct ItemDays {
    base::Day issued_on;
    std::vector<Days> open;
    std::vector<Days> late;
};
[[nodiscard]] std::vector<ItemDays> itemDays(const CaseFile& file, const Standards& standards,
                                             const WorkCalendar& calendar);

// The days on which a floor is reached or holds no more. It is reached by a warning or by the end
// of a grace alone: neither expiry nor a smaller staff raises anything.
[[nodiscard]] std::vector<DecisionFact>
unitFloors(const base::RawId& unit, std::span<const StaffWarning> warnings,
           std::span<const ItemDays> items, const Exposure& exposure, const Standards& standards);

} // namespace sizao::rules
