// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/row_verdict.h"
#include "core/storage/stores/people_store.h"
#include "core/storage/stores/write_context.h"

#include <QHash>

namespace sizao::service {

// Takes cadres and units: new ones are made, known ones brought up to date, for the import from
// the personnel source wins over what is here (sync specification, section 8). Lives through one
// import; used on db-write only, because rows build on those before them.
class PeopleImport {
public:
    explicit PeopleImport(base::Day today) : m_today(today) {}

    // An Error is a failure of the database; everything wrong with the row is in the verdict.
    [[nodiscard]] base::Result<RowVerdict> take(storage::WriteContext& context,
                                                const intake::PersonDraft& draft);
    [[nodiscard]] base::Result<RowVerdict> take(storage::WriteContext& context,
                                                const intake::UnitDraft& draft);

private:
    [[nodiscard]] base::Result<> updatePerson(storage::WriteContext& context,
                                              const domain::Person& before,
                                              const domain::PersonProfile& profile,
                                              const intake::PersonDraft& draft,
                                              RowVerdict& verdict);
    [[nodiscard]] base::Result<> takePost(storage::WriteContext& context, domain::PersonId person,
                                          const intake::PersonDraft& draft, RowVerdict& verdict);
    [[nodiscard]] base::Result<std::optional<domain::UnitId>>
    unitByText(storage::Database& database, const QString& text);

    base::Day m_today;
    QHash<QString, domain::UnitId> m_units; // those that are there
};

} // namespace sizao::service
