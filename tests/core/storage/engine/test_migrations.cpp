// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/storage/engine/migrations.h"
#include "tests/support/temp_vault.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QTest>

#include <vector>

using namespace sizao;
using base::ErrorCode;
using namespace sizao::storage;

namespace {

template <class T>
ErrorCode codeOf(const base::Result<T>& result) {
    return result ? ErrorCode::Internal : result.error().code;
}

const Migration first{1, "first",
                      "CREATE TABLE t(a INTEGER PRIMARY KEY); INSERT INTO t VALUES (1)"};
const Migration second{2, "second", [](Database& database) {
                           return database.run({"fill", "INSERT INTO t VALUES (?1)"}, 2);
                       }};
const Migration broken{3, "broken", "INSERT INTO t VALUES (3); INSERT INTO nowhere VALUES (1)"};

} // namespace

class TestMigrations : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("sizao.storage=false")); }
    void init() { m_vault = std::make_unique<support::TempVault>(); }
    void newDatabaseNeedsNoBackup();
    void upgradeKeepsACopy();
    void currentIsLeftAlone();
    void newerIsRefused();
    void brokenStepIsTakenBack();
    void stepsBeforeTheBrokenOneStay();
    void rebuildOfAReferencedTable();
    void danglingReferencesAreFound();
    void noBackupNoUpgrade();
    void numbersMustCount_data();
    void numbersMustCount();
    void readersAskForTheCurrentSchema();

private:
    std::unique_ptr<support::TempVault> m_vault;
    static int sum(Database& database) {
        return database.value<int>({"sum", "SELECT sum(a) FROM t"})->value();
    }
    QStringList backups() const {
        return QDir(m_vault->file(QString()))
            .entryList({QStringLiteral("*.backup-*")}, QDir::Files, QDir::Name);
    }
};

void TestMigrations::newDatabaseNeedsNoBackup() {
    auto database = m_vault->open();
    const auto report = migrate(database, std::vector{first, second});
    QVERIFY(report.has_value());
    QCOMPARE(report->from, 0);
    QCOMPARE(report->to, 2);
    QVERIFY(report->backupPath.isEmpty());
    QCOMPARE(database.schemaVersion().value(), 2);
    QCOMPARE(sum(database), 3);
    QVERIFY(backups().isEmpty());
    QCOMPARE(database.value<int>({"keys", "PRAGMA foreign_keys"})->value(), 1);
}

void TestMigrations::upgradeKeepsACopy() {
    auto database = m_vault->open();
    QVERIFY(migrate(database, std::vector{first}).has_value());
    const auto report = migrate(database, std::vector{first, second});
    QVERIFY(report.has_value());
    QCOMPARE(report->from, 1);
    QCOMPARE(report->backupPath, m_vault->path() + QStringLiteral(".backup-v1-1"));
    auto copy = Database::open(report->backupPath, m_vault->key(), OpenMode::ReadOnly);
    QCOMPARE(copy->schemaVersion().value(), 1);
    QCOMPARE(sum(*copy), 1);
    QCOMPARE(sum(database), 3);
}

void TestMigrations::currentIsLeftAlone() {
    auto database = m_vault->open();
    QVERIFY(migrate(database, std::vector{first, second}).has_value());
    const auto report = migrate(database, std::vector{first, second});
    QCOMPARE(report->from, report->to);
    QVERIFY(backups().isEmpty());
    QCOMPARE(sum(database), 3);
}

void TestMigrations::newerIsRefused() {
    auto database = m_vault->open();
    QVERIFY(migrate(database, std::vector{first, second}).has_value());
    const auto result = migrate(database, std::vector{first});
    QCOMPARE(codeOf(result), ErrorCode::NewerFile);
    QVERIFY(result.error().message.contains(QStringLiteral("升级程序")));
    QCOMPARE(database.schemaVersion().value(), 2);
    QVERIFY(backups().isEmpty());
}

void TestMigrations::brokenStepIsTakenBack() {
    auto database = m_vault->open();
    QVERIFY(migrate(database, std::vector{first, second}).has_value());
    for (int attempt = 1; attempt <= 3; ++attempt) {
        QVERIFY(!migrate(database, std::vector{first, second, broken}));
        QCOMPARE(database.schemaVersion().value(), 2);
        QCOMPARE(sum(database), 3);
        QVERIFY(!database.isInTransaction());
        QCOMPARE(backups().size(), attempt); // an earlier copy is never overwritten
    }
}

void TestMigrations::stepsBeforeTheBrokenOneStay() {
    auto database = m_vault->open();
    QVERIFY(migrate(database, std::vector{first}).has_value());
    QVERIFY(!migrate(database, std::vector{first, second, broken}));
    QCOMPARE(database.schemaVersion().value(), 2);
    QCOMPARE(sum(database), 3);
    const Migration mended{3, "mended", "INSERT INTO t VALUES (3)"};
    QVERIFY(migrate(database, std::vector{first, second, mended}).has_value());
    QCOMPARE(sum(database), 6);
}

void TestMigrations::rebuildOfAReferencedTable() {
    auto database = m_vault->open();
    const Migration child{2, "child",
                          "CREATE TABLE c(a REFERENCES t(a)); INSERT INTO c VALUES (1)"};
    const Migration rebuild{3, "rebuild",
                            "CREATE TABLE n(a INTEGER PRIMARY KEY, b);"
                            "INSERT INTO n SELECT a, 'new' FROM t;"
                            "DROP TABLE t; ALTER TABLE n RENAME TO t"};
    QVERIFY(migrate(database, std::vector{first, child, rebuild}).has_value());
    QCOMPARE(sum(database), 1);
    QVERIFY(!database.run({"orphan", "INSERT INTO c VALUES (9)"})); // checked again afterwards
}

void TestMigrations::danglingReferencesAreFound() {
    auto database = m_vault->open();
    const Migration dangling{2, "dangling",
                             "CREATE TABLE c(a REFERENCES t(a)); INSERT INTO c VALUES (9)"};
    QCOMPARE(codeOf(migrate(database, std::vector{first, dangling})), ErrorCode::Refused);
    QCOMPARE(database.schemaVersion().value(), 1);
}

void TestMigrations::noBackupNoUpgrade() {
    auto database = m_vault->open();
    QVERIFY(migrate(database, std::vector{first}).has_value());
    for (int copy = 1; copy <= base::limits::backupsPerVersion; ++copy) {
        QFile file(m_vault->path() + QStringLiteral(".backup-v1-%1").arg(copy));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QCOMPARE(codeOf(migrate(database, std::vector{first, second})), ErrorCode::LimitReached);
    QCOMPARE(database.schemaVersion().value(), 1);
    QVERIFY(QFile::remove(m_vault->path()
                          + QStringLiteral(".backup-v1-%1").arg(base::limits::backupsPerVersion)));
    QVERIFY(migrate(database, std::vector{first, second}).has_value());
}

void TestMigrations::numbersMustCount_data() {
    QTest::addColumn<QList<int>>("numbers");
    QTest::newRow("hole") << QList<int>{1, 3};
    QTest::newRow("twice") << QList<int>{1, 1};
    QTest::newRow("starts late") << QList<int>{2};
    QTest::newRow("backwards") << QList<int>{2, 1};
}

void TestMigrations::numbersMustCount() {
    QFETCH(QList<int>, numbers);
    auto database = m_vault->open();
    std::vector<Migration> list;
    for (const int number : numbers)
        list.push_back({number, "step", "CREATE TABLE IF NOT EXISTS t(a)"});
    QCOMPARE(codeOf(migrate(database, list)), ErrorCode::Internal);
    QCOMPARE(database.value<int>({"n", "SELECT count(*) FROM sqlite_schema"})->value(), 0);
}

void TestMigrations::readersAskForTheCurrentSchema() {
    auto database = m_vault->open();
    QVERIFY(migrate(database, std::vector{first, second}).has_value());
    auto reader = m_vault->openReadOnly();
    QVERIFY(requireCurrentSchema(reader, std::vector{first, second}));
    QCOMPARE(codeOf(requireCurrentSchema(reader, std::vector{first})), ErrorCode::NewerFile);
    QCOMPARE(codeOf(requireCurrentSchema(reader, std::vector{first, second, broken})),
             ErrorCode::Conflict);
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "test_migrations.moc"
