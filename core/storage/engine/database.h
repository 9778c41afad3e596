// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/storage/engine/sql.h"
#include "core/storage/engine/statement.h"

#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <utility>

struct sqlite3;

namespace sizao::storage {

enum class OpenMode {
    Create,    // the file must not exist yet (Refused)
    ReadWrite, // the one writer connection: WAL, synchronous=FULL
    ReadOnly,  // snapshots for lists; the file must exist
};

enum class IntegrityCheck {
    AfterUncleanShutdown, // a write-ahead log was left behind by a program that did not close
    Always,
    Never,
};

struct OpenOptions {
    int cache_kib = 64 * 1024; // the 2 MiB default makes imports 7-10 times slower when encrypted
    int busyTimeout_ms = 5000;
    IntegrityCheck check = IntegrityCheck::AfterUncleanShutdown;
    std::string vfs; // name of a registered SQLite VFS; empty: the platform's (tests inject faults)
};

// One connection to the encrypted database. Movable, used by one thread at a time; statements
// and transactions point into it and must be gone before it is closed.
class Database {
public:
    // The key is the raw database key, 32 bytes.
    // Errors: NotFound, Refused (Create on an existing file), CannotUnlock (the key does not
    // fit), NotAVault (foreign file), Damaged, DiskFull, Busy, Unreadable (rights, read-only
    // medium), Internal (library too old). The file is left as it was in every one of these.
    [[nodiscard]] static base::Result<Database> open(const QString& path, const base::Secret& key,
                                                     OpenMode mode,
                                                     const OpenOptions& options = {});

    Database(Database&& other) noexcept;
    Database& operator=(Database&& other) noexcept;
    ~Database(); // closes

    // A prepared statement, from the cache when this text was prepared before.
    [[nodiscard]] base::Result<Statement> prepare(Sql sql);

    // Prepare, bind 1…n, run to the end.
    template <class... Values>
    [[nodiscard]] base::Result<void> run(Sql sql, const Values&... values) {
        return prepare(sql).and_then(
            [&](Statement statement) { return statement.bindAll(values...).run(); });
    }
    // The first column of the first row; nullopt when there is no row.
    template <class T, class... Values>
    [[nodiscard]] base::Result<std::optional<T>> value(Sql sql, const Values&... values) {
        return prepare(sql).and_then([&](Statement statement) -> base::Result<std::optional<T>> {
            return statement.bindAll(values...).step().map([&](bool row) {
                return row ? std::optional<T>(statement.get<T>(0)) : std::nullopt;
            });
        });
    }

    // Any number of statements without values: schema, migrations.
    [[nodiscard]] base::Result<void> runScript(Sql script);

    // Rows changed by the last INSERT, UPDATE or DELETE.
    [[nodiscard]] qint64 changes() const;
    [[nodiscard]] qint64 lastInsertRowid() const;
    [[nodiscard]] bool isInTransaction() const;
    // PRAGMA user_version: the number of the last migration.
    [[nodiscard]] base::Result<int> schemaVersion();

    // The only member another thread may call: makes a running statement end with Cancelled.
    // The caller sees to it that the connection is not closed meanwhile.
    void interrupt();

    // Moves the write-ahead log into the file. Readers may keep a part of it (no error).
    [[nodiscard]] base::Result<void> checkpoint();
    // Reads every page: Damaged when one does not check out.
    [[nodiscard]] base::Result<void> quickCheck();
    // A copy under the same key, made while others read and write; then checked with
    // verifyBackup. The target must not exist. When it fails no file is left there.
    [[nodiscard]] base::Result<void> backupTo(const QString& path);
    // Opens the copy, reads every page, compares schema version and the rows of each table.
    [[nodiscard]] base::Result<void> verifyBackup(const QString& path);
    // Checkpoint and close; also done by the destructor, which cannot report.
    [[nodiscard]] base::Result<void> close();

    [[nodiscard]] bool isOpen() const { return m_connection != nullptr; }
    [[nodiscard]] const QString& path() const;
    [[nodiscard]] OpenMode mode() const;
    // Only for extensions inside core/storage (SQL functions, the tokenizer).
    [[nodiscard]] sqlite3* handle() const;

private:
    explicit Database(std::shared_ptr<Connection> connection);
    std::shared_ptr<Connection> m_connection;
};

} // namespace sizao::storage
