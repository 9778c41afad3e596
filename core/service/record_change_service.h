// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/duplicates.h"
#include "core/rules/permissions.h"
#include "core/rules/record_changes.h"
#include "core/service/record_effects.h"
#include "core/service/record_service.h"

namespace sizao::service {

// What came of a change: it is stored, and these signals and cases rest on the record or changed
// with it.
struct ChangeOutcome {
    domain::RecordChangeId id;
    std::vector<SignalEffect> effects;
};

// A record that may tell of the same fact.
struct DuplicateRow {
    RecordRow row;
    rules::DuplicateSign sign = rules::DuplicateSign::Wording;
    int likeness = 0; // of the wording, percent
};

// What is decided about a record after it came in or was concluded (domain text, section 5).
// Every change is written once, today, by the person who opened the vault, with a reason;
// refusals name the rule and change nothing.
class RecordChangeService {
public:
    using Changed = QFuture<base::Result<ChangeOutcome>>;

    explicit RecordChangeService(Session& session) : m_session(session) {}

    // By the flow table, whoever asks: what may be decided about a record that stands so.
    [[nodiscard]] static bool isPossible(domain::RecordChangeKind kind,
                                         domain::RecordState standing);
    // What whoever decides it needs.
    [[nodiscard]] static rules::Action actionOf(domain::RecordChangeKind kind);

    [[nodiscard]] Changed correct(domain::RecordId record, const rules::Correction& wanted,
                                  const QString& reason);
    [[nodiscard]] Changed retract(domain::RecordId record, const QString& reason);
    [[nodiscard]] Changed exempt(domain::RecordId record, const QString& reason); // 容错免责
    // Ends a retraction or an exemption.
    [[nodiscard]] Changed reinstate(domain::RecordId record, const QString& reason);
    // `record` becomes part of `survivor`, which stays in the lists.
    [[nodiscard]] Changed merge(domain::RecordId record, domain::RecordId survivor,
                                const QString& reason);
    [[nodiscard]] Changed unmerge(domain::RecordId record, const QString& reason);

    // Pending signals and adopted cases that cite the record as it stands.
    [[nodiscard]] QFuture<base::Result<std::vector<SignalEffect>>>
    restingOn(domain::RecordId record) const;
    // Live records of the same subject that may tell of the same fact, the likeliest first.
    [[nodiscard]] QFuture<base::Result<std::vector<DuplicateRow>>>
    duplicateCandidates(domain::RecordId record) const;

private:
    struct Wanted;
    [[nodiscard]] Changed change(Wanted wanted);

    Session& m_session;
};

} // namespace sizao::service
