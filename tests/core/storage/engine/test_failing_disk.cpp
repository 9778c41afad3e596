// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/migrations.h"
#include "core/storage/engine/transaction.h"
#include "tests/support/failing_vfs.h"
#include "tests/support/temp_vault.h"

#include <QDir>
#include <QLoggingCategory>
#include <QTest>

#include <array>
#include <sqlite3.h>

using namespace sizao;
using base::ErrorCode;
using namespace sizao::storage;

// The i-th write, sync, truncation, open or deletion fails, for every i there is.
class TestFailingDisk : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("sizao.storage=false")); }
    void transaction_data() { faults(); }
    void transaction();
    void creation_data() { faults(); }
    void creation();
    void migration_data() { faults(); }
    void migration();
    void backup_data() { faults(); }
    void backup();

private:
    static void faults() {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("lasting");
        QTest::newRow("full once") << SQLITE_FULL << false;
        QTest::newRow("full") << SQLITE_FULL << true;
        QTest::newRow("read or write error once") << SQLITE_IOERR << false;
        QTest::newRow("disk gone") << SQLITE_IOERR << true;
    }
    static OpenOptions through(const support::FailingVfs& vfs) {
        OpenOptions options;
        options.vfs = vfs.name();
        return options;
    }
    static bool isDiskError(ErrorCode code) {
        return code == ErrorCode::DiskFull || code == ErrorCode::Unreadable;
    }
    static constexpr int moreCallsThanAny = 2000;
};

namespace {

const Sql countRows{"count", "SELECT count(*) FROM t"};

base::Result<void> writeSome(Database& database) {
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return base::fail(transaction.error());
    for (int i = 0; i < 10; ++i) {
        auto done = database.run({"add", "INSERT INTO t(b) VALUES (?1)"}, QByteArray(3000, 'x'));
        if (!done)
            return done;
    }
    return transaction->commit();
}

const std::array steps = {
    Migration{1, "one", "CREATE TABLE t(a INTEGER PRIMARY KEY, b BLOB)"},
    Migration{2, "two", "ALTER TABLE t ADD COLUMN c; UPDATE t SET c = length(b)"},
    Migration{3, "three", "CREATE TABLE u AS SELECT * FROM t; CREATE INDEX i ON t(c)"},
};
const std::span<const Migration> allSteps = steps;

} // namespace

void TestFailingDisk::transaction() {
    QFETCH(int, code);
    QFETCH(bool, lasting);
    int failures = 0;
    for (int call = 1; call < moreCallsThanAny; ++call) {
        support::TempVault vault;
        support::FailingVfs vfs;
        base::Result<void> result;
        {
            auto database = vault.open(through(vfs));
            QVERIFY(
                database.runScript({"schema", "CREATE TABLE t(a INTEGER PRIMARY KEY, b BLOB)"}));
            QVERIFY(writeSome(database));
            vfs.failAt(call, code, lasting);
            result = writeSome(database);
            if (result && database.close() && !vfs.hasFailed())
                break;
        }
        ++failures;
        if (!result)
            QVERIFY(isDiskError(result.error().code));
        vfs.failNever();
        auto database = vault.open();
        QVERIFY(database.quickCheck());
        const int rows = database.value<int>(countRows)->value();
        QVERIFY2(rows == 20 || (!result && rows == 10), qPrintable(QString::number(rows)));
        QVERIFY(writeSome(database)); // and it goes on
    }
    QVERIFY(failures > 3);
}

void TestFailingDisk::creation() {
    QFETCH(int, code);
    QFETCH(bool, lasting);
    for (int call = 1; call < moreCallsThanAny; ++call) {
        support::TempVault vault;
        support::FailingVfs vfs;
        vfs.failAt(call, code, lasting);
        auto database = Database::open(vault.path(), vault.key(), OpenMode::Create, through(vfs));
        if (!vfs.hasFailed()) {
            QVERIFY(call > 3);
            return;
        }
        if (database)
            continue; // SQLite could do without that call
        QVERIFY(isDiskError(database.error().code));
        QVERIFY(QDir(vault.file(QString())).isEmpty()); // nothing half made is left
    }
    QFAIL("the calls do not end");
}

void TestFailingDisk::migration() {
    QFETCH(int, code);
    QFETCH(bool, lasting);
    for (int call = 1; call < moreCallsThanAny; ++call) {
        support::TempVault vault;
        support::FailingVfs vfs;
        base::Result<MigrationReport> result;
        {
            auto database = vault.open(through(vfs));
            QVERIFY(migrate(database, allSteps.first(1)).has_value());
            QVERIFY(writeSome(database));
            vfs.failAt(call, code, lasting);
            result = migrate(database, allSteps);
        }
        const bool hasFailed = vfs.hasFailed();
        vfs.failNever();
        auto database = vault.open();
        QVERIFY(database.quickCheck());
        const int version = database.schemaVersion().value();
        QVERIFY(result ? version == 3 : version >= 1);
        QCOMPARE(database.value<int>(countRows)->value(), 10);
        // Whatever copy is there is a good one, and nothing was upgraded without.
        const QString copy = vault.path() + QStringLiteral(".backup-v1-1");
        if (QFile::exists(copy)) {
            auto kept = Database::open(copy, vault.key(), OpenMode::ReadOnly);
            QVERIFY(kept.has_value());
            QCOMPARE(kept->schemaVersion().value(), 1);
            QCOMPARE(kept->value<int>(countRows)->value(), 10);
        } else {
            QCOMPARE(version, 1);
        }
        QVERIFY(migrate(database, allSteps).has_value()); // the next start mends it
        QCOMPARE(database.schemaVersion().value(), 3);
        if (!hasFailed) {
            QVERIFY(call > 10);
            return;
        }
    }
    QFAIL("the calls do not end");
}

void TestFailingDisk::backup() {
    QFETCH(int, code);
    QFETCH(bool, lasting);
    for (int call = 1; call < moreCallsThanAny; ++call) {
        support::TempVault vault;
        support::FailingVfs vfs;
        auto database = vault.open(through(vfs));
        QVERIFY(migrate(database, allSteps).has_value());
        QVERIFY(writeSome(database));
        const QString copy = vault.file(QStringLiteral("copy.sizao"));
        vfs.failAt(call, code, lasting);
        const auto result = database.backupTo(copy);
        const bool hasFailed = vfs.hasFailed();
        vfs.failNever();
        QCOMPARE(QFile::exists(copy), result.has_value());
        QVERIFY(writeSome(database)); // the original is as it was
        if (result) {
            auto kept = Database::open(copy, vault.key(), OpenMode::ReadOnly);
            QVERIFY(kept.has_value());
            QCOMPARE(kept->value<int>(countRows)->value(), 10);
        }
        if (!hasFailed) {
            QVERIFY(result.has_value());
            return;
        }
    }
    QFAIL("the calls do not end");
}

QTEST_GUILESS_MAIN(TestFailingDisk)
#include "test_failing_disk.moc"
