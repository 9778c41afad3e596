// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/connection.h"
#include "core/storage/engine/error.h"
#include "core/storage/engine/opening.h"
#include "core/storage/engine/texts.h"
#include "core/storage/engine/transaction.h"

#include <map>

namespace sizao::storage {

using base::ErrorCode;

namespace {

// What a copy must agree on with its original.
struct Census {
    int schemaVersion = 0;
    std::map<QString, qint64> rows; // per table
    bool operator==(const Census&) const = default;
};

// A table's name cannot be bound. It comes from the schema, not from input, and is quoted.
base::Result<qint64> countRows(Database& database, const QString& table) {
    QString quoted = table;
    quoted.replace(u'"', QStringLiteral("\"\""));
    const std::string sql =
        "SELECT count(*) FROM \"" + std::string(quoted.toUtf8().constData()) + "\"";
    return database.value<qint64>(Sql::assembled("census.count", sql))
        .map([](std::optional<qint64> count) { return count.value_or(0); });
}

base::Result<Census> takeCensus(Database& database) {
    Census census;
    const auto version = database.schemaVersion();
    if (!version)
        return base::fail(version.error());
    census.schemaVersion = *version;
    auto tables = database.prepare(
        {"census.tables", "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0"});
    if (!tables)
        return base::fail(tables.error());
    for (;;) {
        const auto row = tables->step();
        if (!row)
            return base::fail(row.error());
        if (!*row)
            return census;
        const auto name = tables->get<QString>(0);
        const auto count = countRows(database, name);
        if (!count)
            return base::fail(count.error());
        census.rows[name] = *count;
    }
}

base::Result<void> copyPages(sqlite3* from, sqlite3* to) {
    sqlite3_backup* backup = sqlite3_backup_init(to, "main", from, "main");
    if (!backup)
        return base::fail(loggedError("backup.begin", sqlite3_extended_errcode(to)));
    const int stepped = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    if (stepped != SQLITE_DONE)
        return base::fail(loggedError("backup.copy", stepped));
    if (finished != SQLITE_OK)
        return base::fail(loggedError("backup.finish", finished));
    return {};
}

// One file without companions, which also opens from a medium that cannot be written.
base::Result<void> leaveWal(sqlite3* db) {
    const int code = sqlite3_exec(db, "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return base::fail(loggedError("backup.journal", code));
    return {};
}

base::Result<void> copyTo(const QString& path, const Connection& source) {
    return connectFile(path, source.key, OpenMode::Create, source.options)
        .and_then([&](const std::shared_ptr<Connection>& target) {
            return copyPages(source.db, target->db).and_then([&] { return leaveWal(target->db); });
        });
}

base::Result<void> compare(const QString& path, const Connection& source, const Census& expected) {
    OpenOptions options = source.options;
    options.check = IntegrityCheck::Always;
    auto copy = Database::open(path, source.key, OpenMode::ReadOnly, options);
    if (!copy)
        return base::fail(copy.error());
    const auto found = takeCensus(*copy);
    if (!found)
        return base::fail(found.error());
    if (*found == expected)
        return {};
    return base::fail(ErrorCode::Damaged, Storage::tr("备份与原数据库对不上，这份备份不能用。"
                                                      "原数据库未改动，请重新备份。"));
}

} // namespace

base::Result<void> Database::backupTo(const QString& path) {
    // One snapshot for counting and copying: others may go on writing meanwhile.
    auto snapshot = Transaction::beginRead(*this);
    if (!snapshot)
        return base::fail(snapshot.error());
    const auto census = takeCensus(*this);
    if (!census)
        return base::fail(census.error());
    if (auto created = createPrivateFile(path); !created)
        return created;
    auto done =
        copyTo(path, *m_connection).and_then([&] { return compare(path, *m_connection, *census); });
    if (!done)
        removeDatabaseFiles(path);
    return done;
}

base::Result<void> Database::verifyBackup(const QString& path) {
    auto snapshot = Transaction::beginRead(*this);
    if (!snapshot)
        return base::fail(snapshot.error());
    return takeCensus(*this).and_then(
        [&](const Census& census) { return compare(path, *m_connection, census); });
}

} // namespace sizao::storage
