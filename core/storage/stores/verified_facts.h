// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"
#include "core/domain/sheet.h"
#include "core/storage/engine/database.h"

#include <functional>

// The table verified_fact: what the rules read of every record that was found true, in compact
// rows, so that all of it is in memory soon after opening. Derived from record and verification.
namespace sizao::storage {

// The record with what its verification established, before anything that was decided later.
struct VerifiedFact {
    domain::SubjectRef subject;
    domain::RecordId record;
    domain::VerificationId verification;
    base::Day occurred_on;
    base::Day verified_on;
    qint64 rev = 1; // of the record and its verification together
    QString indicator;
    std::optional<domain::Grade> grade;
    int influence = 1;
    int urgency = 1;
    std::optional<domain::UnitId> unit_at_time;
};
// Visits every record that was found true (VERIFIED, PARTLY_VERIFIED) with a known subject and
// day, in order of arrival; only of `subject` when given. What was decided about it later, and
// whether it counts at all: record_change_store.h.
[[nodiscard]] base::Result<> visitVerifiedFacts(Database& database,
                                                std::optional<base::RawId> subject,
                                                const std::function<void(VerifiedFact&&)>& visit);

// People with a record that was found true, from the time when they belonged to that unit.
[[nodiscard]] base::Result<std::vector<domain::PersonId>> peopleWithFactsIn(Database& database,
                                                                            domain::UnitId unit);

// After the record or its verification changed.
[[nodiscard]] base::Result<> refreshVerifiedFact(Database& database, domain::RecordId record);
// Rows that are missing, too many or otherwise than they follow. Zero in a sound file.
[[nodiscard]] base::Result<qint64> countStaleVerifiedFacts(Database& database);

} // namespace sizao::storage
