// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/catalogue_compare.h"
#include "core/service/catalogue_view.h"
#include "core/service/session.h"

namespace sizao::service {

// What a person says about a draft as a whole.
struct DraftEntry {
    QString title;
    std::optional<base::Day> valid_from;
    std::optional<base::Day> valid_until; // 阶段重点: last day
    QString reason;
    QString waiver; // why there is no back-test
};

// One thing as the draft wants it: the body in the form of the stored versions. What is the same
// as in force is no change any more.
struct DraftChange {
    domain::StandardKind kind = domain::StandardKind::Indicator;
    QString code;
    QString name;
    QJsonObject body;
};

struct DraftRow {
    domain::StandardsDraft draft;
    int changes = 0; // things
    QString proposer;
    QString agreed;
    QString publisher;
};

struct DraftDetail {
    DraftRow row;
    Versions before;    // in force on the day the draft begins
    Versions changed;   // what it says instead
    CatalogueView view; // as it would be
    std::vector<rules::FieldDifference> differences;
    QStringList obstacles; // to its publication, in sentences
};

// Drafts of standards from the first word to publication. A draft lives in the vault and changes
// nothing until two persons publish it; then its versions are in force from its first day on, and
// those of a phase are followed by the former ones on the day after its last.
class StandardsDraftService {
public:
    using Id = domain::StandardsDraftId;
    explicit StandardsDraftService(Session& session) : m_session(session) {}

    // Newest first.
    [[nodiscard]] QFuture<base::Result<std::vector<DraftRow>>> drafts() const;
    [[nodiscard]] QFuture<base::Result<DraftDetail>> detail(Id id) const;
    // The standards as the draft would make them; with a day: as if it had been in force since, for
    // looking back with it.
    [[nodiscard]] QFuture<base::Result<std::shared_ptr<const rules::Standards>>>
    draftStandards(Id id, std::optional<base::Day> since = {}) const;

    [[nodiscard]] QFuture<base::Result<Id>> begin(const DraftEntry& entry);
    // A draft with everything in which the file (json, xlsx) differs from the standards of its
    // first day. Days in the file hold where the entry has none. Refused with line and reason.
    [[nodiscard]] QFuture<base::Result<Id>> import(const QString& path, const DraftEntry& entry);
    [[nodiscard]] QFuture<base::Result<>> describe(Id id, const DraftEntry& entry);
    // Keeps what is typed, faulty or not: faults stand in the way of submitting. A back-test that
    // was seen is one of other standards afterwards and is dropped.
    [[nodiscard]] QFuture<base::Result<>> change(Id id, const std::vector<DraftChange>& changes);
    // The digest of a back-test of the draft as it stands: of persons; behind a blank that of units.
    [[nodiscard]] QFuture<base::Result<>> setBackTest(Id id, const QString& digest, base::Day on);

    // In the name of the editor; the person who opened the vault writes it down.
    [[nodiscard]] QFuture<base::Result<>> submit(Id id, domain::UserId proposer);
    [[nodiscard]] QFuture<base::Result<>> agree(Id id, domain::UserId who);
    [[nodiscard]] QFuture<base::Result<>> giveBack(Id id, const QString& reason);
    [[nodiscard]] QFuture<base::Result<>> discard(Id id);
    // By the person who opened the vault, as the second of two. Everything is checked once more.
    [[nodiscard]] QFuture<base::Result<>> publish(Id id);

private:
    Session& m_session;
};

} // namespace sizao::service
