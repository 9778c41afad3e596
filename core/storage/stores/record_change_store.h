// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record_change.h"
#include "core/storage/engine/database.h"

#include <functional>

namespace sizao::storage {

// Of this record, in the order in which they take effect.
[[nodiscard]] base::Result<std::vector<domain::RecordChange>>
changesOfRecord(Database& database, domain::RecordId record);
// Those, and the merges of others into this record; in the same order.
[[nodiscard]] base::Result<std::vector<domain::RecordChange>> changesAbout(Database& database,
                                                                           domain::RecordId record);

// A change of a record that was found true and has a grade, as the rules need it.
struct ChangeOfFinding {
    base::RawId subject;
    qint64 rev = 1; // of the record and its verification together, before any change
    domain::RecordChange change;
};
// Visits all of them in no particular order; only of `subject` when given.
[[nodiscard]] base::Result<>
visitChangesOfFindings(Database& database, std::optional<base::RawId> subject,
                       const std::function<void(ChangeOfFinding&&)>& visit);

} // namespace sizao::storage
