// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/engine/database.h"

#include <QString>

#include <functional>
#include <span>
#include <string_view>
#include <variant>

namespace sizao::storage {

// One step of the schema. Numbers count 1, 2, 3 … without holes and are never used again.
struct Migration {
    using Function = std::function<base::Result<void>(Database&)>;

    int number = 0;
    std::string_view name;                         // for logs
    std::variant<std::string_view, Function> step; // SQL text of any number of statements
};

struct MigrationReport {
    int from = 0;
    int to = 0;
    QString backupPath; // empty: nothing was there to be kept
};

// Brings the schema up to the last migration, each step in a transaction of its own that also
// sets the schema version. A database that already has a schema is first copied to
// `<path>.backup-v<from>-<n>` and the copy is checked; without a good copy nothing is changed.
// Errors: NewerFile (written by a newer program), those of Database::backupTo, those of a step.
// After an error the database is at the last step that worked.
[[nodiscard]] base::Result<MigrationReport> migrate(Database& database,
                                                    std::span<const Migration> migrations);

// For read-only connections: NewerFile when the schema is newer, Conflict when it is older.
[[nodiscard]] base::Result<void> requireCurrentSchema(Database& database,
                                                      std::span<const Migration> migrations);

} // namespace sizao::storage
