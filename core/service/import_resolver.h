// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/batch.h"
#include "core/intake/draft.h"
#include "core/rules/standards.h"
#include "core/storage/stores/people_store.h"
#include "core/storage/stores/write_context.h"

#include <QHash>

namespace sizao::service {

enum class RowFate : std::uint8_t { Accepted, Unchanged, Rejected };

// What became of one draft inside the transaction, and what is to be said about it.
struct RowVerdict {
    RowFate fate = RowFate::Accepted;
    std::vector<intake::RowIssue> issues;
};

// Resolves drafts against what the vault holds (cadres by number, units by name, indicators by
// the day) and writes them. Lives through one import and remembers what it looked up; used on
// db-write only.
class ImportResolver {
public:
    struct Setting {
        std::shared_ptr<const rules::Standards> standards;
        domain::Channel channel; // of records
        domain::ImportBatchId batch;
        base::Day today;
    };
    explicit ImportResolver(Setting setting) : m_setting(std::move(setting)) {}

    // An Error is a failure of the database; everything wrong with the row is in the verdict.
    [[nodiscard]] base::Result<RowVerdict> take(storage::WriteContext& context,
                                                const intake::Draft& draft);

private:
    struct KnownPerson {
        domain::PersonId id;
        QString name;
        std::vector<domain::Tenure> tenures;
        [[nodiscard]] const domain::Tenure* on(base::Day day) const;
    };
    using PersonLookup = std::optional<KnownPerson>;

    [[nodiscard]] base::Result<RowVerdict> takeRecord(storage::WriteContext& context,
                                                      const intake::RecordDraft& draft);
    [[nodiscard]] base::Result<RowVerdict> takePerson(storage::WriteContext& context,
                                                      const intake::PersonDraft& draft);
    [[nodiscard]] base::Result<RowVerdict> takeUnit(storage::WriteContext& context,
                                                    const intake::UnitDraft& draft);

    // Sets subject and post of the record; a problem goes into the verdict.
    [[nodiscard]] base::Result<> resolveSubject(storage::Database& database,
                                                const intake::RecordDraft& draft,
                                                domain::Record& record, RowVerdict& verdict);
    void resolveIndicator(const intake::RecordDraft& draft, domain::Record& record,
                          RowVerdict& verdict) const;
    [[nodiscard]] std::optional<domain::Verification> conclusionOf(const intake::RecordDraft& draft,
                                                                   const domain::Record& record,
                                                                   RowVerdict& verdict) const;
    [[nodiscard]] base::Result<> updatePerson(storage::WriteContext& context,
                                              const domain::Person& person,
                                              const domain::PersonProfile& profile,
                                              const intake::PersonDraft& draft,
                                              RowVerdict& verdict);
    [[nodiscard]] base::Result<> takePost(storage::WriteContext& context, domain::PersonId person,
                                          const intake::PersonDraft& draft, RowVerdict& verdict);

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

} // namespace sizao::service
