// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/service/doctor_service.h"
#include "core/service/intake_service.h"
#include "tests/core/service/import_files.h"
#include "tests/support/failing_vfs.h"

#include <QLoggingCategory>
#include <QTest>

#include <sqlite3.h>

using namespace sizao;
using base::ErrorCode;
using service::ImportReport;
using support::VaultFixture;
using tests::ImportFiles;
using tests::isSound;
using tests::text;

// Imports that are stopped: by the user, by the disk, by a role.
class TestImportFaults : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(text("sizao.storage=false")); }
    void cancelledBeforeItBegan();
    void cancelledAndGoneOnWith();
    void progressIsOnTheDisk();
    void diskFails_data();
    void diskFails();
    void errorFileCannotBeWritten();
    void roles_data();
    void roles();
};

void TestImportFaults::cancelledBeforeItBegan() {
    VaultFixture vault;
    ImportFiles files(vault);
    const auto before = vault.trace();
    const base::Progress progress;
    progress.cancel();
    const ImportReport report =
        support::expected(files.run(files.records(ImportFiles::manyRows(0, 10)), progress));
    QVERIFY(report.cancelled);
    QCOMPARE(report.accepted, 0);
    QVERIFY(!report.batch);
    QVERIFY(vault.trace() == before);
}

void TestImportFaults::cancelledAndGoneOnWith() {
    constexpr int rows = base::limits::importBatchRows * 20 + 17;
    VaultFixture vault;
    ImportFiles files(vault);
    auto request = files.records(ImportFiles::manyRows(0, rows));
    request.transaction_ms = 0; // a batch each
    std::shared_ptr<const base::Progress> own;
    const auto progress =
        std::make_shared<base::Progress>([&own](qint64, qint64) { own->cancel(); });
    own = progress;
    const ImportReport report = support::expected(files.run(request, *progress));
    QVERIFY(report.cancelled);
    QVERIFY(report.accepted >= base::limits::importBatchRows);
    QVERIFY(report.accepted < rows);
    QCOMPARE(vault.number("SELECT count(*) FROM record"), report.accepted); // kept
    QVERIFY(isSound(vault));
    const ImportReport rest = files.done(request);
    QCOMPARE(rest.unchanged, report.accepted);
    QCOMPARE(rest.accepted, rows - report.accepted);
    QVERIFY(!rest.cancelled);
    QCOMPARE(vault.number("SELECT count(*) FROM record"), rows);
    QVERIFY(isSound(vault));
    own.reset();
}

// What was reported as done is there although the program ended at once.
void TestImportFaults::progressIsOnTheDisk() {
    VaultFixture vault;
    ImportFiles files(vault);
    const auto request =
        files.records(ImportFiles::manyRows(0, base::limits::importBatchRows + 100));
    std::vector<qint64> told;
    bool isTrue = true;
    const base::Progress progress([&](qint64 done, qint64) {
        told.push_back(done);
        const auto there =
            vault.session()
                .store()
                .read([](storage::Database& database) {
                    return database.value<qint64>({"test", "SELECT count(*) FROM record"});
                })
                .takeResult();
        isTrue = isTrue && there->value() >= done;
    });
    QCOMPARE(support::expected(files.run(request, progress)).accepted,
             base::limits::importBatchRows + 100);
    QVERIFY(isTrue);
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QCOMPARE(told.back(), base::limits::importBatchRows + 100);
}

void TestImportFaults::diskFails_data() {
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("lasting");
    QTest::newRow("full") << SQLITE_FULL << true;
    QTest::newRow("error once") << SQLITE_IOERR << false;
}

void TestImportFaults::diskFails() {
    QFETCH(int, code);
    QFETCH(bool, lasting);
    constexpr int rows = base::limits::importBatchRows + 300;
    int failures = 0;
    for (int call = 1; call < 100'000; call += 1 + call / 3) {
        support::FailingVfs vfs;
        VaultFixture vault(vfs.name());
        ImportFiles files(vault);
        const auto request = files.records(ImportFiles::manyRows(0, rows));
        qint64 told = 0;
        const base::Progress progress([&](qint64 done, qint64) { told = done; });
        vfs.failAt(call, code, lasting);
        const auto result = files.run(request, progress);
        const bool hasFailed = vfs.hasFailed();
        vault.close();
        vfs.failNever();
        QVERIFY(vault.open());
        const qint64 there = vault.number("SELECT count(*) FROM record");
        QVERIFY2(there >= told, qPrintable(QString::number(there)));
        if (result)
            QCOMPARE(there, qint64{rows});
        else
            QVERIFY(result.error().code == ErrorCode::DiskFull
                    || result.error().code == ErrorCode::Unreadable);
        QVERIFY(isSound(vault));
        const ImportReport rest = files.done(request); // importing again completes
        QCOMPARE(rest.accepted + rest.unchanged, qint64{rows});
        QCOMPARE(vault.number("SELECT count(*) FROM record"), qint64{rows});
        QVERIFY(isSound(vault));
        if (!hasFailed)
            break;
        failures += result ? 0 : 1;
    }
    QVERIFY(failures > 3);
}

void TestImportFaults::errorFileCannotBeWritten() {
    VaultFixture vault;
    ImportFiles files(vault);
    auto request = files.records(text("1,G999,,,2026-05-01,2026-05-02,YL03,3,甲,,\n"));
    request.error_file = vault.file(text("no such folder/errors.csv"));
    const auto result = files.run(request);
    QVERIFY(!result.has_value());
    QVERIFY(isSound(vault));
    QCOMPARE(vault.number("SELECT count(*) FROM record"), 0);
}

void TestImportFaults::roles_data() {
    QTest::addColumn<int>("role");
    QTest::addColumn<bool>("allowed");
    using domain::Role;
    QTest::newRow("handler") << static_cast<int>(Role::Handler) << true;
    QTest::newRow("section head") << static_cast<int>(Role::SectionHead) << true;
    QTest::newRow("reporter") << static_cast<int>(Role::Reporter) << false;
    QTest::newRow("leader") << static_cast<int>(Role::SupervisingLeader) << false;
    QTest::newRow("system") << static_cast<int>(Role::SystemAdmin) << false;
}

void TestImportFaults::roles() {
    QFETCH(int, role);
    QFETCH(bool, allowed);
    VaultFixture vault({}, {static_cast<domain::Role>(role)});
    ImportFiles files(vault);
    const auto before = vault.trace();
    const auto result = files.run(files.records(ImportFiles::manyRows(0, 3)));
    QCOMPARE(result.has_value(), allowed);
    if (!allowed) {
        QCOMPARE(result.error().code, ErrorCode::Refused);
        QVERIFY(vault.trace() == before);
    }
}

QTEST_GUILESS_MAIN(TestImportFaults)
#include "test_import_faults.moc"
