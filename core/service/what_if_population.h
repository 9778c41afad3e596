// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people.h"
#include "core/rules/group_shares.h"
#include "core/service/fact_cache.h"

namespace sizao::service {

// A person or a unit as a list of a back-test names it.
struct WhatIfSubject {
    domain::SubjectRef subject;
    QString name;
    QString staff_no;  // of a person
    QString unit_name; // of a person, held when the population was read
};

// Every person, or every unit, with all facts, as the session's cache had them at one moment: what
// a back-test is about. Positions are those of `views`.
struct WhatIfPopulation {
    domain::SubjectKind kind = domain::SubjectKind::Person;
    qint64 position = 0; // of the outbox, when it was read
    std::shared_ptr<const rules::Standards> standards;
    std::vector<FactCache::Entry> entries; // hold what `views` are of
    std::vector<rules::SubjectFacts> views;
    std::vector<WhatIfSubject> names;
    std::vector<domain::PersonProfile> profiles; // of persons

    [[nodiscard]] std::optional<std::size_t> positionOf(const domain::SubjectRef& subject) const;
    // By rank, class, sex, age on that day, education, grass-roots years. Aggregates only.
    [[nodiscard]] std::vector<rules::Grouping> groupings(base::Day on) const;
    // SHA-256 of all facts; of units with who is counted and how many people they had.
    [[nodiscard]] QString factsDigest() const;
};

// On db-read; the population may be used on any thread.
[[nodiscard]] base::Result<std::shared_ptr<const WhatIfPopulation>>
readPopulation(storage::Database& database, FactCache& facts,
               std::shared_ptr<const rules::Standards> standards,
               std::shared_ptr<const rules::WorkCalendar> calendar, domain::SubjectKind kind,
               base::Day on);

} // namespace sizao::service
