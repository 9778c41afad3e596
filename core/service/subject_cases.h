// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/fact_cache.h"

namespace sizao::service {

// What the cases of one subject, or of everybody, are to the fold: what their steps did, and what
// the clocks say of them. `entryOf` knows where it goes, or nullptr for nowhere; the decisions by
// which the cases were opened are there already. Afterwards the decisions are in no order.
using EntryOf = std::function<SubjectEntry*(const base::RawId& subject)>;
[[nodiscard]] base::Result<> addCases(storage::Database& database,
                                      const rules::Standards& standards,
                                      const rules::WorkCalendar& calendar,
                                      std::optional<base::RawId> subject, const EntryOf& entryOf);

// The floors of a unit (N1, N2) among its decisions, in place of those it had: by its own cases and
// those of its people, each where he belonged when the letter was signed or the item issued.
using EntryIn = std::function<const SubjectEntry*(const base::RawId& person)>;
void setFloors(SubjectEntry& unit, std::span<const rules::Membership> members,
               const rules::Standards& standards, const EntryIn& entryOf);

} // namespace sizao::service
