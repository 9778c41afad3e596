// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/batch.h"
#include "core/rules/standards.h"
#include "core/service/row_verdict.h"
#include "core/storage/stores/people_store.h"
#include "core/storage/stores/write_context.h"

#include <QHash>

namespace sizao::service {

// A record with everything found out and encoded before the writer's turn.
struct ReadyRecord {
    domain::Record record;
    QByteArray json;
    std::optional<domain::Verification> conclusion; // that the source brings along
};

// Turns drafts of records into records: the subject by number or name, unit and post by the day,
// the indicator by its version of the day. Lives through one import and remembers what it looked
// up; used on db-read only.
class RecordResolver {
public:
    struct Setting {
        std::shared_ptr<const rules::Standards> standards;
        domain::Channel channel;
        domain::ImportBatchId batch;
        base::Day today;
    };
    explicit RecordResolver(Setting setting) : m_setting(std::move(setting)) {}

    // Fills `ready` unless the verdict is Unchanged or Rejected. An Error is a failure of the
    // database; everything wrong with the row is in the verdict.
    [[nodiscard]] base::Result<RowVerdict>
    resolve(storage::Database& database, const intake::RecordDraft& draft, ReadyRecord& ready);

private:
    struct KnownPerson {
        domain::PersonId id;
        QString name;
        std::vector<domain::Tenure> tenures;
        [[nodiscard]] const domain::Tenure* on(base::Day day) const;
    };
    using PersonLookup = std::optional<KnownPerson>;

    // Sets subject and post of the record; a problem goes into the verdict.
    [[nodiscard]] base::Result<> resolveSubject(storage::Database& database,
                                                const intake::RecordDraft& draft,
                                                domain::Record& record, RowVerdict& verdict);
    void resolveIndicator(const intake::RecordDraft& draft, domain::Record& record,
                          RowVerdict& verdict) const;
    [[nodiscard]] std::optional<domain::Verification> conclusionOf(const intake::RecordDraft& draft,
                                                                   const domain::Record& record,
                                                                   RowVerdict& verdict) const;
    [[nodiscard]] base::Result<const PersonLookup*> personByNumber(storage::Database& database,
                                                                   const QString& number);
    [[nodiscard]] base::Result<PersonLookup> personByName(storage::Database& database,
                                                          const intake::RecordDraft& draft,
                                                          RowVerdict& verdict);
    [[nodiscard]] base::Result<std::optional<domain::UnitId>>
    unitByText(storage::Database& database, const QString& text);

    Setting m_setting;
    QHash<QString, PersonLookup> m_byNumber;
    QHash<QString, std::optional<domain::UnitId>> m_units;
};

// Writes the record and its conclusion as one group. Unchanged: the same source row came in
// meanwhile, or stands twice in the file.
[[nodiscard]] base::Result<RowVerdict> storeRecord(storage::WriteContext& context, qint64 row,
                                                   const ReadyRecord& ready);

} // namespace sizao::service
