// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/interest_store.h"

#include "core/storage/stores/entity_table.h"
#include "core/storage/stores/people_store.h"

namespace sizao::storage {

base::Result<std::vector<domain::UserId>>
recusedFrom(Database& database, const domain::SubjectRef& subject, base::Day on) {
    std::optional<domain::UnitId> unit;
    if (subject.kind == domain::SubjectKind::Person) {
        const auto tenure = findTenureOn(database, domain::PersonId(subject.id), on);
        if (!tenure)
            return base::fail(tenure.error());
        if (*tenure)
            unit = (*tenure)->unit;
    }
    auto statement = database.prepare({"interest.recused",
                                       "SELECT DISTINCT user FROM interest WHERE ended_on IS NULL "
                                       "AND (person = ?1 OR unit = ?1 OR unit = ?2)"});
    if (!statement)
        return base::fail(statement.error());
    statement->bind(1, subject.id);
    if (unit)
        statement->bind(2, *unit);
    return statement->collect([](const Statement& row) {
        domain::UserId user;
        entity_table::readField(row, 0, user);
        return user;
    });
}

} // namespace sizao::storage
