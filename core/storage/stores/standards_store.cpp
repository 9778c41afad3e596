// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/standards_store.h"

#include "core/storage/stores/entity_table.h"

namespace sizao::storage {

using domain::DraftVersion;

base::Result<std::vector<DraftVersion>> draftVersionsOf(Database& database,
                                                        domain::StandardsDraftId draft) {
    static const std::string text = "SELECT " + entity_table::selectList<DraftVersion>("v")
                                    + " FROM draft_version v WHERE v.draft = ?1 ORDER BY v.seq";
    auto statement = database.prepare(Sql::assembled("draft_version.of_draft", text));
    if (!statement)
        return base::fail(statement.error());
    statement->bind(1, draft);
    return statement->collect(
        [](const Statement& row) { return entity_table::readEntity<DraftVersion>(row); });
}

} // namespace sizao::storage
