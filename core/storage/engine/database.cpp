// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/database.h"

#include "core/storage/engine/cipher_page.h"
#include "core/storage/engine/connection.h"
#include "core/storage/engine/error.h"
#include "core/storage/engine/file_kind.h"
#include "core/storage/engine/opening.h"
#include "core/storage/engine/texts.h"

#include <QFileInfo>

namespace sizao::storage {

using base::ErrorCode;

namespace {

// SQLCipher would take a text of another length for a passphrase and stretch it.
constexpr std::size_t rawKeyBytes = 32;

// A program that closes its database leaves no write-ahead log behind.
bool wasLeftOpen(const QString& path) {
    return QFileInfo(path + QStringLiteral("-wal")).size() > 0;
}

base::Result<void> checkFile(const QString& path, const base::Secret& key) {
    const QFileInfo file(path);
    if (!file.exists())
        return base::fail(ErrorCode::NotFound,
                          Storage::tr("找不到数据库文件。请检查路径，以及磁盘是否已连接。"));
    if (!file.isFile() || file.size() == 0)
        return base::fail(
            ErrorCode::NotAVault,
            Storage::tr("这个文件不是本程序的数据库，没有打开，文件未改动。请另选文件。"));
    if (file.size() < cipherPageBytes) // SQLite would take a file of one byte for an empty one
        return base::fail(explainUndecryptable(path, key));
    return {};
}

base::Result<void> checkApplication(Database& database) {
    const auto id = database.value<qint32>({"open.application_id", "PRAGMA application_id"});
    if (!id)
        return base::fail(id.error());
    if (*id == applicationId)
        return {};
    return base::fail(ErrorCode::NotAVault,
                      Storage::tr("这是别的程序的数据库，没有打开，文件未改动。请另选文件。"));
}

base::Result<void> checkWritable(const Database& database) {
    if (database.mode() == OpenMode::ReadOnly
        || sqlite3_db_readonly(database.handle(), "main") == 0)
        return {};
    return base::fail(errorFromSqlite(SQLITE_READONLY));
}

base::Result<void> setUpJournal(Database& database) {
    if (database.mode() == OpenMode::ReadOnly)
        return database.run({"open.query_only", "PRAGMA query_only = ON"});
    const auto mode = database.value<QString>({"open.journal", "PRAGMA journal_mode = WAL"});
    if (!mode)
        return base::fail(mode.error());
    if (*mode != QStringLiteral("wal"))
        return base::fail(loggedError("open.journal", SQLITE_CANTOPEN));
    return database.runScript({"open.durability", "PRAGMA synchronous = FULL;"
                                                  "PRAGMA journal_size_limit = 67108864"});
}

} // namespace

Connection::~Connection() {
    cache.clear();
    sqlite3_close_v2(db); // a statement that is still on loan closes it at its end
}

Database::Database(std::shared_ptr<Connection> connection) : m_connection(std::move(connection)) {}
Database::Database(Database&& other) noexcept = default;
Database& Database::operator=(Database&& other) noexcept = default;
Database::~Database() = default;

base::Result<Database> Database::open(const QString& path, const base::Secret& key, OpenMode mode,
                                      const OpenOptions& options) {
    if (key.size() != rawKeyBytes)
        return base::fail(loggedError("open.key", SQLITE_MISUSE));
    const bool isNew = mode == OpenMode::Create;
    const bool wasUnclean = mode == OpenMode::ReadWrite && wasLeftOpen(path);
    if (auto ready = isNew ? createPrivateFile(path) : checkFile(path, key); !ready)
        return base::fail(ready.error());
    auto opened = connectFile(path, key, mode, options).and_then([&](auto connection) {
        Database database(std::move(connection));
        auto done = checkWritable(database);
        if (done && isNew)
            done = database.run({"create.application_id", "PRAGMA application_id = 0x535A414F"});
        if (done)
            done = checkApplication(database);
        if (done)
            done = setUpJournal(database);
        if (done
            && (options.check == IntegrityCheck::Always
                || (options.check == IntegrityCheck::AfterUncleanShutdown && wasUnclean)))
            done = database.quickCheck();
        return done.map([&] { return std::move(database); });
    });
    if (!opened && isNew)
        removeDatabaseFiles(path);
    return opened;
}

base::Result<Statement> Database::prepare(Sql sql) {
    auto prepared = m_connection->cache.take(sql.text());
    if (!prepared) {
        sqlite3_stmt* handle = nullptr;
        const int code = sqlite3_prepare_v3(m_connection->db, sql.text().data(),
                                            static_cast<int>(sql.text().size()),
                                            SQLITE_PREPARE_PERSISTENT, &handle, nullptr);
        if (code != SQLITE_OK)
            return base::fail(loggedError(sql.name(), code));
        prepared = std::make_unique<PreparedText>(handle, sql);
    }
    return Statement(m_connection, std::move(prepared));
}

base::Result<void> Database::runScript(Sql script) {
    const std::string text(script.text()); // SQLite wants it terminated
    const int code = sqlite3_exec(m_connection->db, text.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return base::fail(loggedError(script.name(), code));
    return {};
}

qint64 Database::changes() const {
    return sqlite3_changes64(m_connection->db);
}
qint64 Database::lastInsertRowid() const {
    return sqlite3_last_insert_rowid(m_connection->db);
}
bool Database::isInTransaction() const {
    return sqlite3_get_autocommit(m_connection->db) == 0;
}
void Database::interrupt() {
    sqlite3_interrupt(m_connection->db);
}
const QString& Database::path() const {
    return m_connection->path;
}
OpenMode Database::mode() const {
    return m_connection->mode;
}
sqlite3* Database::handle() const {
    return m_connection->db;
}

base::Result<int> Database::schemaVersion() {
    return value<int>({"schema.version", "PRAGMA user_version"}).map([](std::optional<int> number) {
        return number.value_or(0);
    });
}

base::Result<void> Database::checkpoint() {
    const int code = sqlite3_wal_checkpoint_v2(m_connection->db, nullptr, SQLITE_CHECKPOINT_PASSIVE,
                                               nullptr, nullptr);
    const bool isInUse = (code & 0xff) == SQLITE_BUSY || (code & 0xff) == SQLITE_LOCKED;
    if (code != SQLITE_OK && !isInUse)
        return base::fail(loggedError("checkpoint", code));
    return {};
}

base::Result<void> Database::quickCheck() {
    const auto answer = value<QString>({"check.quick", "PRAGMA quick_check(1)"});
    if (!answer)
        return base::fail(answer.error());
    if (*answer == QStringLiteral("ok"))
        return {};
    return base::fail(loggedError("check.quick", SQLITE_CORRUPT));
}

base::Result<void> Database::close() {
    if (!m_connection)
        return {};
    base::Result<void> done;
    if (m_connection->mode != OpenMode::ReadOnly && !isInTransaction())
        done = checkpoint();
    m_connection.reset();
    return done;
}

} // namespace sizao::storage
