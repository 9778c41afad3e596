// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/opening.h"

#include "core/storage/engine/error.h"
#include "core/storage/engine/file_kind.h"
#include "core/storage/engine/texts.h"

#include <QFile>

#include <array>
#include <mutex>

namespace sizao::storage {

using base::ErrorCode;

namespace {

int execute(sqlite3* db, const char* sql) {
    return sqlite3_exec(db, sql, nullptr, nullptr, nullptr);
}

// SQLCipher takes a raw key as the text x'…'; it must not touch ordinary memory on its way.
int applyKey(sqlite3* db, const base::Secret& key) {
    constexpr std::array digits = {'0', '1', '2', '3', '4', '5', '6', '7',
                                   '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};
    base::Secret literal(key.size() * 2 + 3);
    auto out = literal.writable();
    out[0] = 'x';
    out[1] = '\'';
    std::size_t at = 2;
    for (const std::uint8_t byte : key.bytes()) {
        out[at++] = static_cast<std::uint8_t>(digits[byte >> 4]);
        out[at++] = static_cast<std::uint8_t>(digits[byte & 15U]);
    }
    out[at] = '\'';
    return sqlite3_key(db, literal.bytes().data(), static_cast<int>(literal.size()));
}

base::Result<void> checkLibrary() {
    if (sqlite3_libversion_number() >= 3'051'003) // older ones can lose commits (WAL reset)
        return {};
    return base::fail(ErrorCode::Internal,
                      Storage::tr("程序自带的数据库组件版本过低，不能安全使用。请重新安装程序。"));
}

base::Result<void> checkCipher(sqlite3* db) {
    sqlite3_stmt* statement = nullptr;
    bool isThere = false;
    if (sqlite3_prepare_v2(db, "PRAGMA cipher_version", -1, &statement, nullptr) == SQLITE_OK)
        isThere = sqlite3_step(statement) == SQLITE_ROW;
    sqlite3_finalize(statement);
    if (isThere)
        return {};
    return base::fail(ErrorCode::Internal,
                      Storage::tr("程序缺少加密组件，为保护数据没有打开。请重新安装程序。"));
}

// SQLCipher would write its findings to the standard error stream; ours go through the log.
void silenceCipherLog(sqlite3* db) {
    static std::once_flag once;
    std::call_once(once, [db] { execute(db, "PRAGMA cipher_log_level = NONE"); });
}

int setLimitsOnTrust(sqlite3* db) {
    for (const auto& [option, value] :
         {std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1}, std::pair{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
          std::pair{SQLITE_DBCONFIG_DQS_DDL, 0}, std::pair{SQLITE_DBCONFIG_DQS_DML, 0},
          std::pair{SQLITE_DBCONFIG_ENABLE_FKEY, 1}}) {
        if (const int code = sqlite3_db_config(db, option, value, nullptr); code != SQLITE_OK)
            return code;
    }
    return execute(db, "PRAGMA temp_store = MEMORY; PRAGMA cell_size_check = ON");
}

// A negative cache_size counts KiB. The number is ours (an int), and PRAGMA cannot bind.
int setCache(sqlite3* db, int cache_kib) {
    const std::string sql = "PRAGMA cache_size = -" + std::to_string(cache_kib);
    return execute(db, sql.c_str());
}

int openHandle(Connection& connection) {
    const int flags =
        SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_EXRESCODE
        | (connection.mode == OpenMode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE);
    const char* vfs = connection.options.vfs.empty() ? nullptr : connection.options.vfs.c_str();
    const QByteArray utf8 = connection.path.toUtf8(); // what SQLite wants on every platform
    return sqlite3_open_v2(utf8.constData(), &connection.db, flags, vfs);
}

} // namespace

base::Result<void> createPrivateFile(const QString& path) {
    QFile file(path);
    if (file.exists())
        return base::fail(ErrorCode::Refused,
                          Storage::tr("这里已有同名文件，没有覆盖它。请换一个名称。"));
    if (file.open(QIODevice::NewOnly | QIODevice::WriteOnly,
                  QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return {};
    if (file.error() == QFileDevice::ResourceError)
        return base::fail(errorFromSqlite(SQLITE_FULL));
    return base::fail(ErrorCode::Unreadable,
                      Storage::tr("不能在这个文件夹里新建文件。请检查文件夹权限和磁盘。"));
}

base::Result<std::shared_ptr<Connection>> connectFile(const QString& path, const base::Secret& key,
                                                      OpenMode mode, const OpenOptions& options) {
    if (auto usable = checkLibrary(); !usable)
        return base::fail(usable.error());
    auto connection = std::make_shared<Connection>();
    connection->path = path;
    connection->mode = mode;
    connection->options = options;
    connection->key = key.clone();
    if (const int code = openHandle(*connection); code != SQLITE_OK)
        return base::fail(loggedError("open", code));

    sqlite3* db = connection->db;
    sqlite3_busy_timeout(db, options.busyTimeout_ms);
    silenceCipherLog(db);
    if (auto encrypted = checkCipher(db); !encrypted)
        return base::fail(encrypted.error());
    int code = applyKey(db, key);
    if (code == SQLITE_OK)
        code = setLimitsOnTrust(db);
    if (code == SQLITE_OK)
        code = setCache(db, options.cache_kib);
    if (code == SQLITE_OK)
        code = execute(db, "SELECT count(*) FROM sqlite_schema"); // the first page is decrypted
    if ((code & 0xff) == SQLITE_NOTADB)
        return base::fail(explainUndecryptable(path, key));
    if (code != SQLITE_OK)
        return base::fail(loggedError("open", code));
    return connection;
}

void removeDatabaseFiles(const QString& path) {
    for (const char* ending : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QString::fromLatin1(ending));
}

} // namespace sizao::storage
