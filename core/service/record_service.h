// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record_change.h"
#include "core/service/session.h"
#include "core/storage/stores/record_store.h"

namespace sizao::service {

using storage::RecordFilter;
using storage::RecordKey;
using storage::RecordRow;

// What a person types in; everything else is found out.
struct RecordEntry {
    domain::SubjectKind subject_kind = domain::SubjectKind::Person;
    std::optional<domain::PersonId> person;
    std::optional<domain::UnitId> unit; // the subject itself for SubjectKind::Unit
    std::optional<base::Day> occurred_on;
    std::optional<base::Day> found_on; // default: today
    QString channel;
    QString external_id;
    QString indicator;
    int level = 0;
    int influence = 1;
    int urgency = 1;
    QString facts;
    QString anchor_quote;
};

struct VerificationEntry {
    domain::RecordId record;
    domain::Conclusion conclusion = domain::Conclusion::Verified;
    // What was established; empty indicator: as reported.
    QString indicator;
    int level = 0;
    int influence = 1;
    int urgency = 1;
    std::array<domain::UserId, 2> verifiers{};
    QString evidence;
    QString explanation; // what the person said, or 逾期未说明; compulsory for some channels
    QString reason;
    std::optional<base::Day> verified_on; // default: today
};

// One entry of a record's history.
struct RecordChangeRow {
    domain::RecordChange change; // of this record, or the merging of another one into it
    QString decider_name;
    std::optional<RecordRow> other; // Merge, Unmerge: the record at the other end
};

struct RecordDetail {
    RecordRow row;
    domain::Finding finding;              // what counts now: as reported, verified, corrected
    std::vector<RecordChangeRow> changes; // in the order in which they take effect
    QString channel_name;
    bool explain_first = false;
    QString indicator_name;
    QString level_text;
    std::optional<domain::Verification> verification;
    QString verifier_names; // or the authority
    QString file_name;      // of the import it came with
};

class RecordService {
public:
    explicit RecordService(Session& session) : m_session(session) {}

    // One page, newest finding first, beginning after `after`.
    [[nodiscard]] QFuture<base::Result<std::vector<RecordRow>>>
    page(const RecordFilter& filter, std::optional<RecordKey> after, int limit) const;
    [[nodiscard]] QFuture<base::Result<RecordDetail>> detail(domain::RecordId id) const;
    [[nodiscard]] QFuture<base::Result<QHash<domain::RecordState, qint64>>> counts() const;
    // How many records the list holds; nullopt when the filter names a subject or days.
    [[nodiscard]] QFuture<base::Result<std::optional<qint64>>>
    count(const RecordFilter& filter) const;

    // Enters and submits. Errors name the field or the rule; nothing is saved then.
    [[nodiscard]] QFuture<base::Result<domain::RecordId>> enter(const RecordEntry& entry);
    // Takes and concludes in one step; a record that was concluded before is refused.
    [[nodiscard]] QFuture<base::Result<>> verify(const VerificationEntry& entry);

    // A form being filled in, kept for this user until it is submitted. JSON of the form's own.
    [[nodiscard]] QFuture<base::Result<>> saveDraft(const QString& form, const QString& body);
    [[nodiscard]] QFuture<base::Result<QString>> draft(const QString& form) const;
    [[nodiscard]] QFuture<base::Result<>> removeDraft(const QString& form);

private:
    Session& m_session;
};

} // namespace sizao::service
