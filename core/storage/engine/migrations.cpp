// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/migrations.h"

#include "core/base/limits.h"
#include "core/storage/engine/error.h"
#include "core/storage/engine/texts.h"
#include "core/storage/engine/transaction.h"

#include <QFile>

#include <sqlite3.h>
#include <string>

namespace sizao::storage {

using base::ErrorCode;

namespace {

bool isNumberedProperly(std::span<const Migration> migrations) {
    int expected = 0;
    for (const Migration& migration : migrations) {
        if (migration.number != ++expected)
            return false;
    }
    return true;
}

int lastNumber(std::span<const Migration> migrations) {
    return static_cast<int>(migrations.size());
}

base::Result<void> refuseNewer(int version, std::span<const Migration> migrations) {
    if (version <= lastNumber(migrations))
        return {};
    return base::fail(ErrorCode::NewerFile,
                      Storage::tr("这个数据库由更新版本的程序写成，本版本不能打开，文件未改动。"
                                  "请先升级程序。"));
}

base::Result<QString> backUp(Database& database, int version) {
    for (int copy = 1; copy <= base::limits::backupsPerVersion; ++copy) {
        const QString path =
            QStringLiteral("%1.backup-v%2-%3").arg(database.path()).arg(version).arg(copy);
        if (!QFile::exists(path))
            return database.backupTo(path).map([&] { return path; });
    }
    return base::fail(ErrorCode::LimitReached,
                      Storage::tr("升级前的备份已经太多，没有升级，数据库未改动。"
                                  "请把旧备份移到别处后重试。"));
}

base::Result<void> checkForeignKeys(Database& database) {
    const auto broken =
        database.value<QString>({"migration.foreign_keys", "PRAGMA foreign_key_check"});
    if (!broken)
        return base::fail(broken.error());
    if (broken->has_value())
        return base::fail(loggedError("migration.foreign_keys", SQLITE_CONSTRAINT_FOREIGNKEY));
    return {};
}

base::Result<void> runStep(Database& database, const Migration& migration) {
    if (const auto* script = std::get_if<std::string_view>(&migration.step))
        return database.runScript(Sql::assembled(migration.name, *script));
    return std::get<Migration::Function>(migration.step)(database);
}

// PRAGMA cannot bind; the number is a constant of ours.
base::Result<void> setVersion(Database& database, int number) {
    const std::string sql = "PRAGMA user_version = " + std::to_string(number);
    return database.runScript(Sql::assembled("migration.version", sql));
}

base::Result<void> apply(Database& database, const Migration& migration) {
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return base::fail(transaction.error());
    return runStep(database, migration)
        .and_then([&] { return checkForeignKeys(database); })
        .and_then([&] { return setVersion(database, migration.number); })
        .and_then([&] { return transaction->commit(); });
}

// A step that rebuilds a table must be able to drop it while others point at it; what points to
// nothing afterwards is found by the check. The switch has no effect inside a transaction.
base::Result<void> applyAll(Database& database, std::span<const Migration> migrations) {
    auto done = database.run({"migration.keys_off", "PRAGMA foreign_keys = OFF"});
    for (const Migration& migration : migrations) {
        if (done)
            done = apply(database, migration);
    }
    const auto restored = database.run({"migration.keys_on", "PRAGMA foreign_keys = ON"});
    return done.and_then([&] { return restored; });
}

} // namespace

base::Result<MigrationReport> migrate(Database& database, std::span<const Migration> migrations) {
    if (!isNumberedProperly(migrations))
        return base::fail(loggedError("migration.numbers", SQLITE_MISUSE));
    const auto version = database.schemaVersion();
    if (!version)
        return base::fail(version.error());
    if (auto usable = refuseNewer(*version, migrations); !usable)
        return base::fail(usable.error());
    MigrationReport report{.from = *version, .to = lastNumber(migrations), .backupPath = {}};
    if (report.from == report.to)
        return report;
    if (report.from > 0) {
        auto kept = backUp(database, report.from);
        if (!kept)
            return base::fail(kept.error());
        report.backupPath = *kept;
    }
    return applyAll(database, migrations.subspan(static_cast<std::size_t>(report.from))).map([&] {
        return report;
    });
}

base::Result<void> requireCurrentSchema(Database& database, std::span<const Migration> migrations) {
    const auto version = database.schemaVersion();
    if (!version)
        return base::fail(version.error());
    if (*version < lastNumber(migrations))
        return base::fail(
            ErrorCode::Conflict,
            Storage::tr("数据库还没有升级到本版本。请先用程序打开它一次，完成升级。"));
    return refuseNewer(*version, migrations);
}

} // namespace sizao::storage
