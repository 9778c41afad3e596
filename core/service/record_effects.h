// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/fold.h"
#include "core/service/fact_cache.h"
#include "core/service/warning_service.h"

namespace sizao::service {

// A signal that rests on a record, or came or went because of a change of it.
struct SignalEffect {
    SignalRow row;                              // as it stands afterwards; when it is gone, before
    std::optional<domain::SignalStatus> before; // nullopt: was not there
    std::optional<domain::SignalStatus> after;  // nullopt: no longer derived
    bool rests = false;                         // cites the record, or what it was merged with
    domain::Tier live = domain::Tier::None;     // of the pair, afterwards

    [[nodiscard]] bool isNew() const { return !before && after; }
    [[nodiscard]] bool isGone() const {
        return before == domain::SignalStatus::Pending && after != domain::SignalStatus::Pending;
    }
};

// What the fold says of everybody in whose sums the record takes part: its subject, and the unit
// of a cadre at the time.
class RecordFold {
public:
    [[nodiscard]] static base::Result<RecordFold>
    read(storage::Database& database, const rules::Standards& standards,
         const rules::WorkCalendar& calendar, const domain::Record& record, base::Day today);
    // Facts of the record's own subject.
    [[nodiscard]] std::span<const rules::Fact> facts() const { return m_subjects[0].entry.facts; }

    // Pending signals and adopted cases that rest on the record, and every signal that differs
    // between the two. Both were read of the same record.
    [[nodiscard]] static base::Result<std::vector<SignalEffect>>
    effects(storage::Database& database, const rules::Standards& standards,
            const RecordFold& before, const RecordFold& after);

private:
    struct Folded {
        SubjectEntry entry;
        std::vector<rules::PairState> pairs;
    };
    [[nodiscard]] bool rests(const rules::DerivedSignal& signal) const;
    void noteMembers(const rules::Standards& standards, domain::RecordId record, base::Day today);

    std::vector<Folded> m_subjects; // the record's own subject first
    std::vector<domain::RecordId>
        m_members; // the record and what it is one fact with; empty: no fact
};

} // namespace sizao::service
