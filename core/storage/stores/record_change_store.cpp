// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/record_change_store.h"

#include "core/storage/stores/entity_table.h"

#include <algorithm>

namespace sizao::storage {
namespace {

using domain::RecordChange;

base::Result<std::vector<RecordChange>> changesWhere(Database& database, std::string_view name,
                                                     const char* where, domain::RecordId record) {
    const std::string text = "SELECT " + entity_table::selectList<RecordChange>("c")
                             + " FROM record_change c WHERE " + where;
    auto statement = database.prepare(Sql::assembled(name, text));
    if (!statement)
        return base::fail(statement.error());
    statement->bind(1, record);
    return statement
        ->collect([](const Statement& row) { return entity_table::readEntity<RecordChange>(row); })
        .map([](std::vector<RecordChange> changes) {
            std::sort(changes.begin(), changes.end(), domain::changeBefore);
            return changes;
        });
}

} // namespace

base::Result<std::vector<RecordChange>> changesOfRecord(Database& database,
                                                        domain::RecordId record) {
    return changesWhere(database, "record_change.of", "c.record = ?1", record);
}

base::Result<std::vector<RecordChange>> changesAbout(Database& database, domain::RecordId record) {
    return changesWhere(database, "record_change.about", "c.record = ?1 OR c.survivor = ?1",
                        record);
}

// There are few changes beside the records, so that they lead the way.
base::Result<> visitChangesOfFindings(Database& database, std::optional<base::RawId> subject,
                                      const std::function<void(ChangeOfFinding&&)>& visit) {
    std::string text = "SELECT coalesce(f.person, f.unit), f.rev, "
                       + entity_table::selectList<RecordChange>("c")
                       + " FROM record_change c CROSS JOIN record r ON r.id = c.record "
                         "JOIN verified_fact f ON f.record = r.seq WHERE f.grade IS NOT NULL";
    text += subject ? " AND coalesce(f.person, f.unit) = ?1" : "";
    auto statement = database.prepare(Sql::assembled("record_change.of_findings", text));
    if (!statement)
        return base::fail(statement.error());
    if (subject)
        statement->bind(1, *subject);
    return statement->forEachRow([&](const Statement& row) {
        ChangeOfFinding found;
        entity_table::readField(row, 0, found.subject);
        entity_table::readField(row, 1, found.rev);
        found.change = entity_table::readEntity<RecordChange>(row, 2);
        visit(std::move(found));
    });
}

} // namespace sizao::storage
