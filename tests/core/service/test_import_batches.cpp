// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/domain/batch.h"
#include "core/service/intake_service.h"
#include "tests/core/service/import_files.h"

#include <QTest>

#include <algorithm>

using namespace sizao;
using service::ImportReport;
using support::VaultFixture;
using tests::ImportFiles;
using tests::isSound;
using tests::text;

namespace {

constexpr int n = base::limits::importBatchRows;
constexpr int aBatchEach = 0; // transaction_ms: every transaction ends after one batch

// Stops the import at one row, within its transaction, as a constraint nobody thought of would.
void stopAt(VaultFixture& vault, int row) {
    const std::string sql = "CREATE TRIGGER stop BEFORE INSERT ON record WHEN NEW.external_id = 'R"
                            + std::to_string(row) + "' BEGIN SELECT RAISE(ABORT, 'stopped'); END";
    vault.tamper(sql.c_str());
}

qint64 audits(VaultFixture& vault, const char* act) {
    return vault.number(
        (std::string("SELECT count(*) FROM audit WHERE act = '") + act + "'").c_str());
}

qint64 auditedRows(VaultFixture& vault, const char* act) {
    return vault.number((std::string("SELECT coalesce(sum(json_extract(CAST(bytes AS TEXT), "
                                     "'$.count')), 0) FROM audit WHERE act = '")
                         + act + "'")
                            .c_str());
}

// The numbers of the rows, as the file of errors gives them in its last column.
std::vector<int> rejectedRows(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no file of errors");
    QStringList lines = QString::fromUtf8(file.readAll()).split(text("\r\n"), Qt::SkipEmptyParts);
    lines.removeFirst();
    std::vector<int> rows;
    for (const QString& line : lines)
        rows.push_back(line.mid(line.lastIndexOf(u',') + 1).toInt());
    return rows;
}

} // namespace

// Batches of rows on their way, many to a transaction: what is in the vault afterwards must not
// depend on where one batch or one transaction ended.
class TestImportBatches : public QObject {
    Q_OBJECT
private slots:
    void rowsAtTheBoundary_data();
    void rowsAtTheBoundary();
    void sameVaultWhateverTheTransactions();
    void errorsInTheOrderOfTheFile();
    void duplicatesAcrossBatches();
    void cancelledAtEachReport();
    void othersGetATurn();
    void twoImportsAtOnce();
    void stoppedWithinATransaction();
    void stoppedWithinALongTransaction();
    void changedFile();
    void otherChannel();
};

void TestImportBatches::rowsAtTheBoundary_data() {
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("batches");
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("n-1") << n - 1 << 1;
    QTest::newRow("n") << n << 1;
    QTest::newRow("n+1") << n + 1 << 2;
    QTest::newRow("all that are on their way")
        << n * base::limits::importBatches << base::limits::importBatches;
    QTest::newRow("one row more") << n * base::limits::importBatches + 1
                                  << base::limits::importBatches + 1;
}

void TestImportBatches::rowsAtTheBoundary() {
    QFETCH(int, rows);
    QFETCH(int, batches);
    VaultFixture vault;
    ImportFiles files(vault);
    auto request = files.records(ImportFiles::manyRows(0, rows));
    request.transaction_ms = aBatchEach;
    const ImportReport report = files.done(request);
    QCOMPARE(report.accepted, rows);
    QCOMPARE(report.rows, rows);
    QVERIFY(!report.cancelled);
    QCOMPARE(vault.number("SELECT count(*) FROM record"), rows);
    // Every row once, in the order of the file.
    QCOMPARE(vault.number("SELECT count(*) FROM record WHERE external_id <> 'R' || (seq - 1)"), 0);
    QCOMPARE(vault.number("SELECT count(*) FROM verification"), (rows + 2) / 3);
    QCOMPARE(audits(vault, "import.store"), batches);
    QCOMPARE(auditedRows(vault, "import.store"), rows);
    QCOMPARE(audits(vault, "import.end"), 1);
    QCOMPARE(auditedRows(vault, "import.end"), rows);
    QVERIFY(isSound(vault));
}

void TestImportBatches::sameVaultWhateverTheTransactions() {
    constexpr int rows = 5 * n + 7;
    std::vector<std::vector<domain::Record>> records;
    std::vector<std::vector<domain::Verification>> verifications;
    std::vector<qint64> positions;
    std::vector<std::pair<qint64, qint64>> reported;
    for (const int transaction_ms : {aBatchEach, 1, base::limits::importTransactionMs}) {
        VaultFixture vault;
        ImportFiles files(vault);
        auto request = files.records(ImportFiles::manyRows(0, rows)
                                     + text("X,G999,,,2026-05-01,2026-05-02,YL03,3,甲,,\n"));
        request.transaction_ms = transaction_ms;
        const ImportReport report = files.done(request);
        reported.emplace_back(report.accepted, report.rejected);
        records.push_back(vault.all<domain::Record>());
        for (domain::Record& record : records.back()) {
            QCOMPARE(record.batch, report.batch);
            record.batch.reset();
        }
        verifications.push_back(vault.all<domain::Verification>());
        positions.push_back(vault.trace().outbox);
        QCOMPARE(auditedRows(vault, "import.store"), rows);
    }
    for (const std::size_t other : {1U, 2U}) {
        QVERIFY(records[other] == records[0]);
        QVERIFY(verifications[other] == verifications[0]);
        QCOMPARE(positions[other], positions[0]); // the same changes are told to other desks
        QCOMPARE(reported[other], reported[0]);
    }
}

// Some rows are refused on reading, some on db-read, some not at all, in batches that overtake
// nobody: the clerk finds them in the order of his sheet.
void TestImportBatches::errorsInTheOrderOfTheFile() {
    constexpr int rows = 2 * n + n / 2;
    VaultFixture vault;
    ImportFiles files(vault);
    QString sheet;
    std::vector<int> wrong;
    for (int i = 0; i < rows; ++i) {
        const bool isUnknown = i % 7 == 3;
        const bool isUnreadable = i % 11 == 5;
        sheet += text("R%1,%2,,,%3,2026-05-02,YL03,3,内容,,\n")
                     .arg(i)
                     .arg(isUnknown ? text("G999") : text("G001"))
                     .arg(isUnreadable ? text("坏日期") : text("2026-05-01"));
        if (isUnknown || isUnreadable)
            wrong.push_back(i + 2); // the heading is row 1
    }
    auto request = files.records(sheet);
    request.transaction_ms = aBatchEach;
    const ImportReport report = files.done(request);
    QCOMPARE(report.rejected, static_cast<qint64>(wrong.size()));
    QCOMPARE(report.accepted, rows - report.rejected);
    QCOMPARE(rejectedRows(report.error_file), wrong);
    QVERIFY(std::is_sorted(report.issues.begin(), report.issues.end(),
                           [](const auto& a, const auto& b) { return a.row < b.row; }));
    QCOMPARE(vault.number("SELECT count(*) FROM record"), report.accepted);
}

// The second one is found although the first is not yet committed when it is resolved.
void TestImportBatches::duplicatesAcrossBatches() {
    const QString first = ImportFiles::manyRows(0, 3);
    for (const int between : {n - 3, n - 2, 2 * n}) {
        VaultFixture vault;
        ImportFiles files(vault);
        const ImportReport report =
            files.done(files.records(first + ImportFiles::manyRows(3, between) + first));
        QCOMPARE(report.accepted, 3 + between);
        QCOMPARE(report.unchanged, 3);
        QCOMPARE(report.warnings, 0); // the very same content
        QCOMPARE(vault.number("SELECT count(*) FROM record"), 3 + between);
        QCOMPARE(vault.number("SELECT count(*) FROM verification"), (3 + between + 2) / 3);
        QVERIFY(isSound(vault));
    }
}

void TestImportBatches::cancelledAtEachReport() {
    constexpr int rows = 6 * n + 1;
    int cancelled = 0;
    for (int wanted = 1; wanted < 20; ++wanted) {
        VaultFixture vault;
        ImportFiles files(vault);
        auto request = files.records(text("X,G999,,,2026-05-01,2026-05-02,YL03,3,甲,,\n")
                                     + ImportFiles::manyRows(0, rows));
        request.transaction_ms = aBatchEach;
        const base::Progress* own = nullptr;
        int reports = 0;
        qint64 told = 0;
        const base::Progress progress([&](qint64 done, qint64) {
            told = done;
            if (++reports == wanted)
                own->cancel();
        });
        own = &progress;
        const ImportReport report = support::expected(files.run(request, progress));
        QVERIFY(report.accepted >= std::min(wanted * n, rows) - 1);
        QCOMPARE(told, report.accepted); // the last report is the whole truth
        QCOMPARE(vault.number("SELECT count(*) FROM record"), report.accepted);
        QCOMPARE(report.rows, report.accepted + report.rejected + report.unchanged);
        QCOMPARE(rejectedRows(report.error_file), std::vector<int>{2}); // read before the stop
        QCOMPARE(vault.all<domain::ImportBatch>()[0].accepted, report.accepted);
        QVERIFY(isSound(vault));
        cancelled += report.cancelled ? 1 : 0;
        if (!report.cancelled) {
            QCOMPARE(report.accepted, rows);
            break;
        }
    }
    QVERIFY(cancelled > 0);
}

// Whoever asks while a long sheet comes in waits for one transaction, not for the sheet.
void TestImportBatches::othersGetATurn() {
    VaultFixture vault;
    ImportFiles files(vault);
    auto request = files.records(ImportFiles::manyRows(0, 3 * n));
    request.transaction_ms = aBatchEach;
    QFuture<base::Result<domain::RecordId>> entered;
    const base::Progress progress([&](qint64 done, qint64) {
        if (done == n)
            entered = service::RecordService(vault.session()).enter(vault.entry());
    });
    QCOMPARE(support::expected(files.run(request, progress)).accepted, 3 * n);
    const auto record = support::expected(entered.takeResult());
    const auto records = vault.all<domain::Record>();
    QCOMPARE(records.size(), 3U * n + 1);
    QCOMPARE(records[n].id, record);
    QVERIFY(isSound(vault));
}

void TestImportBatches::twoImportsAtOnce() {
    constexpr int rows = 2 * n + 50;
    VaultFixture vault;
    ImportFiles files(vault);
    service::IntakeService intake(vault.session());
    auto request = files.records(ImportFiles::manyRows(0, rows));
    request.transaction_ms = aBatchEach;
    auto first = intake.import(request, base::Progress());
    auto second = intake.import(request, base::Progress());
    const ImportReport one = support::expected(first.takeResult());
    const ImportReport two = support::expected(second.takeResult());
    QCOMPARE(one.accepted + two.accepted, rows); // each row is taken by one of them
    QCOMPARE(one.unchanged + two.unchanged, rows);
    QCOMPARE(vault.number("SELECT count(*) FROM record"), rows);
    QCOMPARE(vault.number("SELECT count(*) FROM verification"), (rows + 2) / 3);
    for (const auto& batch : vault.all<domain::ImportBatch>())
        QCOMPARE(batch.accepted, batch.id == one.batch ? one.accepted : two.accepted);
    QVERIFY(isSound(vault));
}

void TestImportBatches::stoppedWithinATransaction() {
    VaultFixture vault;
    ImportFiles files(vault);
    stopAt(vault, n + n / 2);
    auto request = files.records(text("X,G999,,,2026-05-01,2026-05-02,YL03,3,甲,,\n")
                                 + ImportFiles::manyRows(0, 3 * n));
    request.transaction_ms = aBatchEach;
    const auto result = files.run(request);
    QVERIFY(!result.has_value());
    // The batch before is there, whole, and the message says so; of its own batch nothing is.
    QCOMPARE(vault.number("SELECT count(*) FROM record"), n - 1);
    QVERIFY2(result.error().message.contains(QString::number(n - 1)),
             qPrintable(result.error().message));
    QCOMPARE(audits(vault, "import.store"), 1);
    QCOMPARE(audits(vault, "import.end"), 0);
    QVERIFY(!QFile::exists(vault.file(text("records.错误行.csv")))); // half a file misleads
    QVERIFY(isSound(vault));
    vault.tamper("DROP TRIGGER stop");
    const ImportReport rest = files.done(request);
    QCOMPARE(rest.unchanged, n - 1);
    QCOMPARE(rest.accepted, 2 * n + 1);
    QVERIFY(isSound(vault));
}

// How many batches a long transaction takes is a matter of speed; that it keeps all or none of
// them is not.
void TestImportBatches::stoppedWithinALongTransaction() {
    for (const int row : {0, n - 1, n, 4 * n + 1}) {
        VaultFixture vault;
        ImportFiles files(vault);
        stopAt(vault, row);
        qint64 told = 0;
        const base::Progress progress([&](qint64 done, qint64) { told = done; });
        const auto request = files.records(ImportFiles::manyRows(0, 5 * n));
        QVERIFY(!files.run(request, progress).has_value());
        const qint64 there = vault.number("SELECT count(*) FROM record");
        QCOMPARE(there, told);
        QCOMPARE(there % n, 0);
        QVERIFY(there <= row);
        QCOMPARE(vault.number("SELECT count(*) FROM import_batch"), there > 0 ? 1 : 0);
        QVERIFY(isSound(vault));
        // The threads are free again for others.
        vault.enter(vault.entry());
    }
}

// What counts is what the file holds when it is imported, not what was looked at before.
void TestImportBatches::changedFile() {
    VaultFixture vault;
    ImportFiles files(vault);
    const auto request = files.records(ImportFiles::manyRows(0, 3));
    const auto preview = service::IntakeService(vault.session()).preview(request).takeResult();
    QCOMPARE(preview->accepted, 3);
    (void)files.records(ImportFiles::manyRows(0, 5)); // somebody saves the sheet again
    QCOMPARE(files.done(request).accepted, 5);
    (void)files.records(ImportFiles::manyRows(2, 5));
    const ImportReport later = files.done(request);
    QCOMPARE(later.unchanged, 3);
    QCOMPARE(later.accepted, 2);
    const auto batches = vault.all<domain::ImportBatch>();
    QCOMPARE(batches.size(), 2U);
    QCOMPARE(batches[0].file_name, batches[1].file_name);
    QVERIFY(batches[0].file_digest != batches[1].file_digest);
}

// A number is unique within its channel: the same sheet from elsewhere is other information.
void TestImportBatches::otherChannel() {
    VaultFixture vault;
    ImportFiles files(vault);
    auto request = files.records(ImportFiles::manyRows(0, 6));
    QCOMPARE(files.done(request).accepted, 6);
    request.channel = text("C02");
    QCOMPARE(files.done(request).accepted, 6);
    QCOMPARE(files.done(request).unchanged, 6);
    QCOMPARE(vault.number("SELECT count(*) FROM record r JOIN stream s ON s.id = r.home "
                          "WHERE s.name = 'in/' || r.channel AND r.channel = 'C02'"),
             6);
    QCOMPARE(vault.all<domain::ImportBatch>()[1].channel, text("C02"));
}

QTEST_GUILESS_MAIN(TestImportBatches)
#include "test_import_batches.moc"
