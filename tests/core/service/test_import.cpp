// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/batch.h"
#include "core/service/intake_service.h"
#include "core/storage/outbox/integrity.h"
#include "tests/core/service/import_files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sizao;
using base::ErrorCode;
using service::ImportReport;
using support::refusal;
using support::VaultFixture;
using tests::ImportFiles;
using tests::text;

namespace {

struct RowCase {
    const char* name;
    const char* row;
    const char* fate;   // accepted, rejected
    const char* remark; // part of what is said; empty: nothing
};

const RowCase rowCases[] = {
    {"by number", "1,G001,张伟,,2026-05-01,2026-05-02,YL03,3,离岗,,", "accepted", ""},
    {"by number alone", "1,G001,,,2026-05-01,2026-05-02,YL03,3,离岗,,", "accepted", ""},
    {"by name", "1,,张伟,,2026-05-01,2026-05-02,YL03,3,离岗,,", "accepted", ""},
    {"shared name with its unit", "1,,王磊,区教育局,2026-05-01,2026-05-02,YL03,3,离岗,,",
     "accepted", ""},
    {"unknown number", "1,G999,,,2026-05-01,2026-05-02,YL03,3,离岗,,", "rejected", "G999"},
    {"other name", "1,G001,张三,,2026-05-01,2026-05-02,YL03,3,离岗,,", "rejected", "张三"},
    {"unknown name", "1,,李四,,2026-05-01,2026-05-02,YL03,3,离岗,,", "rejected", "李四"},
    {"shared name", "1,,王磊,,2026-05-01,2026-05-02,YL03,3,离岗,,", "rejected", "2 人"},
    {"unknown indicator", "1,G001,,,2026-05-01,2026-05-02,ZZ01,3,离岗,,", "rejected", "ZZ01"},
    {"unknown level", "1,G001,,,2026-05-01,2026-05-02,YL03,9,离岗,,", "rejected",
     "9 不在 0 到 3 之间"},
    {"indicator of units", "1,G001,,,2026-05-01,2026-05-02,XS01,1,空转,,", "rejected", "不适用"},
    {"no level", "1,G001,,,2026-05-01,2026-05-02,YL03,,离岗,,", "accepted", "最低一档"},
    {"before the standards", "1,G001,,,2019-05-01,2019-05-02,YL03,3,离岗,,", "accepted", "不计分"},
    {"unknown unit at the time", "1,G001,,区水务局,2026-05-01,2026-05-02,YL03,3,离岗,,", "accepted",
     "区水务局"},
    {"concluded in the future", "1,G001,,,2026-05-01,2026-05-02,YL03,3,离岗,属实,2027-01-01",
     "rejected", "晚于今天"},
    {"happened in the future", "1,G001,,,2027-01-01,2027-01-02,YL03,3,离岗,,", "rejected", ""},
    {"nobody", "1,,,,2026-05-01,2026-05-02,YL03,3,离岗,,", "rejected", ""},
    {"no facts", "1,G001,,,2026-05-01,2026-05-02,YL03,3,,,", "rejected", ""},
    {"no indicator yet", "1,G001,,,2026-05-01,2026-05-02,,,离岗,,", "accepted", ""},
};

} // namespace

class TestImport : public QObject {
    Q_OBJECT
private slots:
    void row_data();
    void row();
    void sums();
    void sameFileTwice();
    void changedRow();
    void duplicatesInOneFile();
    void concludedRowTwice();
    void unknownSubject();
    void unitAtTheTime();
    void conclusions();
    void correctedErrors();
    void refusedRequests_data();
    void refusedRequests();
    void previewWritesNothing();
    void batchSaysWhatBecameOfIt();

private:
    static void addNamesakes(VaultFixture& vault) {
        ImportFiles files(vault);
        const auto report = files.done(files.suggested(text("工号,姓名,单位名称,职务\n"
                                                            "H001,王磊,区城管局,科员\n"
                                                            "H002,王磊,区教育局,科员\n")));
        QCOMPARE(report.accepted, 2);
    }
};

void TestImport::row_data() {
    QTest::addColumn<int>("index");
    int index = 0;
    for (const RowCase& each : rowCases)
        QTest::newRow(each.name) << index++;
}

void TestImport::row() {
    QFETCH(int, index);
    const RowCase& each = rowCases[index];
    VaultFixture vault;
    addNamesakes(vault);
    const auto before = vault.trace();
    ImportFiles files(vault);
    const ImportReport report = files.done(files.records(text(each.row)));
    QString said;
    for (const auto& issue : report.issues)
        said += issue.reason + u' ';
    const bool accepted = QByteArrayView(each.fate) == QByteArrayView("accepted");
    QVERIFY2(report.accepted == (accepted ? 1 : 0), qPrintable(said));
    QCOMPARE(report.rejected, accepted ? 0 : 1);
    QVERIFY2(said.contains(text(each.remark)), qPrintable(said));
    QCOMPARE(report.error_file.isEmpty(), accepted);
    QCOMPARE(vault.all<domain::Record>().size(), accepted ? 1U : 0U);
    if (accepted && QByteArrayView(each.remark).isEmpty())
        QCOMPARE(report.warnings, 0);
    if (!accepted) {
        QCOMPARE(vault.trace().rows[7], before.rows[7]); // no verification
        QVERIFY(!report.rejected_by_reason.empty());     // a row may have several
        QCOMPARE(report.rejected_by_reason[0].second, 1);
    }
}

void TestImport::sums() {
    VaultFixture vault;
    ImportFiles files(vault);
    files.done(files.records(ImportFiles::manyRows(0, 5)));
    const QString rows = ImportFiles::manyRows(0, 10) // five of them are here
                         + text("X1,G999,,,2026-05-01,2026-05-02,YL03,3,甲,,\n"
                                "X2,G998,,,2026-05-01,2026-05-02,YL03,3,乙,,\n"
                                "X3,G001,,,2026-05-01,2026-05-02,ZZ01,3,丙,,\n"
                                "合计,,,,,,,,,,\n"
                                ",,,,,,,,,,\n");
    const ImportReport report = files.done(files.records(rows));
    QCOMPARE(report.accepted, 5);
    QCOMPARE(report.unchanged, 5);
    QCOMPARE(report.rejected, 3);
    QCOMPARE(report.skipped, 1);
    QCOMPARE(report.rows, report.accepted + report.unchanged + report.rejected);
    QVERIFY(!report.cancelled);
    qint64 reasons = 0;
    for (const auto& [reason, count] : report.rejected_by_reason)
        reasons += count;
    QCOMPARE(reasons, report.rejected);
    QCOMPARE(vault.all<domain::Record>().size(), 10U);
}

void TestImport::sameFileTwice() {
    VaultFixture vault;
    ImportFiles files(vault);
    const auto request = files.records(ImportFiles::manyRows(0, 40));
    QCOMPARE(files.done(request).accepted, 40);
    const auto before = vault.trace();
    const ImportReport again = files.done(request);
    QCOMPARE(again.accepted, 0);
    QCOMPARE(again.unchanged, 40);
    const auto after = vault.trace();
    QCOMPARE(after.rows[6], before.rows[6]); // records
    QCOMPARE(after.rows[7], before.rows[7]); // verifications
    QCOMPARE(after.outbox, before.outbox);   // nothing happened, so nothing is told
    QVERIFY(!again.batch);
}

void TestImport::changedRow() {
    VaultFixture vault;
    ImportFiles files(vault);
    files.done(files.records(text("1,G001,,,2026-05-01,2026-05-02,YL03,3,离岗,,\n")));
    const ImportReport again =
        files.done(files.records(text("1,G001,,,2026-05-01,2026-05-02,YL03,3,改过的,,\n")));
    QCOMPARE(again.unchanged, 1);
    QCOMPARE(again.warnings, 1);
    QVERIFY(again.issues[0].reason.contains(text("没有覆盖")));
    QCOMPARE(vault.all<domain::Record>()[0].facts, text("离岗"));
}

void TestImport::duplicatesInOneFile() {
    VaultFixture vault;
    ImportFiles files(vault);
    const QString row = text("1,G001,,,2026-05-01,2026-05-02,YL03,3,离岗,,\n");
    const ImportReport report = files.done(
        files.records(row + row + text("1,G001,,,2026-05-01,2026-05-02,YL03,3,别的,,\n")));
    QCOMPARE(report.accepted, 1);
    QCOMPARE(report.unchanged, 2);
    QCOMPARE(report.warnings, 1);
    QCOMPARE(vault.all<domain::Record>().size(), 1U);
}

void TestImport::unknownSubject() {
    VaultFixture vault;
    ImportFiles files(vault);
    files.setMapping(tests::recordMapping(R"("unknown_subject":"accept",)"));
    const ImportReport report =
        files.done(files.records(text("1,,,,2026-05-01,2026-05-02,YL03,3,有人离岗,,\n")));
    QCOMPARE(report.accepted, 1);
    QVERIFY(report.warnings > 0);
    const auto record = vault.all<domain::Record>()[0];
    QCOMPARE(record.subject_kind, domain::SubjectKind::Unknown);
    QVERIFY(!record.person && !record.unit);
    // Nobody is found guilty before he is named.
    QCOMPARE(refusal(service::RecordService(vault.session())
                         .verify(vault.conclusion(record.id))
                         .takeResult()),
             ErrorCode::Refused);
}

void TestImport::unitAtTheTime() {
    VaultFixture vault;
    ImportFiles files(vault);
    files.done(files.records(text("1,G004,,,2026-02-28,2026-03-02,YL03,3,甲,,\n"
                                  "2,G004,,,2026-03-01,2026-03-02,YL03,3,乙,,\n"
                                  "3,G004,,教育,2026-02-28,2026-03-02,YL03,3,丙,,\n")));
    const auto records = vault.all<domain::Record>();
    QCOMPARE(records[0].unit_at_time, VaultFixture::unit("区城管局"));
    QCOMPARE(records[0].post_at_time, text("队长"));
    QCOMPARE(records[1].unit_at_time, VaultFixture::unit("区教育局"));
    QCOMPARE(records[2].unit_at_time, VaultFixture::unit("区教育局")); // as the source says
    for (const auto& record : records)
        QCOMPARE(record.grade, domain::Grade::II);
}

void TestImport::conclusions() {
    VaultFixture vault;
    ImportFiles files(vault);
    const qint64 before = vault.trace().outbox;
    const ImportReport report =
        files.done(files.records(text("1,G001,,,2026-05-01,2026-05-02,YL03,3,甲,属实,2026-06-01\n"
                                      "2,G002,,,2026-05-01,2026-05-02,YL03,2,乙,不属实,2026-06-01\n"
                                      "3,G003,,,2026-05-01,2026-05-02,YL03,3,丙,,\n")));
    QCOMPARE(report.accepted, 3);
    const auto verifications = vault.all<domain::Verification>();
    QCOMPARE(verifications.size(), 2U);
    const auto records = vault.all<domain::Record>();
    QCOMPARE(verifications[0].record, records[0].id);
    QCOMPARE(verifications[0].id, domain::Verification::idFor(records[0].id));
    QCOMPARE(verifications[0].grade, domain::Grade::II);
    QCOMPARE(verifications[0].verified_on, support::day(2026, 6, 1));
    QVERIFY(!verifications[0].authority.isEmpty() && !verifications[0].verifier_1);
    QCOMPARE(verifications[1].conclusion, domain::Conclusion::Unfounded);
    QCOMPARE(records[2].state, domain::RecordState::Submitted);
    QCOMPARE(vault.number("SELECT sum(n) FROM record_facet WHERE standing = 'VERIFIED'"), 1);
    QCOMPARE(vault.number("SELECT sum(n) FROM record_facet WHERE standing = 'UNFOUNDED'"), 1);
    // begin, (record, conclusion) twice in one group each, a record alone, end
    QCOMPARE(vault.trace().outbox, before + 7);
    QCOMPARE(vault.number("SELECT count(*) FROM outbox WHERE instr(bytes, CAST('\"tx\":[1,2],"
                          "\"act\":\"record.import\"' AS BLOB)) > 0"),
             2);
    QCOMPARE(vault.number("SELECT count(*) FROM outbox WHERE instr(bytes, CAST('\"tx\":[2,2],"
                          "\"act\":\"record.import_conclusion\"' AS BLOB)) > 0"),
             2);
}

// A row that stands twice leaves no half of a group behind, wherever the second one stands.
void TestImport::concludedRowTwice() {
    const QString row = text("1,G001,,,2026-05-01,2026-05-02,YL03,3,甲,属实,2026-06-01\n");
    const QString other = text("2,G002,,,2026-05-01,2026-05-02,YL03,3,乙,,\n");
    for (const QString& rows : {row + row, row + row + other, row + other + row}) {
        VaultFixture vault;
        ImportFiles files(vault);
        const ImportReport report = files.done(files.records(rows));
        QCOMPARE(report.unchanged, 1);
        QCOMPARE(report.accepted, rows.count(u'\n') - 1);
        QCOMPARE(vault.all<domain::Verification>().size(), 1U);
        QCOMPARE(vault.number("SELECT count(*) FROM outbox WHERE instr(bytes, CAST('\"tx\":[1,2]'"
                              " AS BLOB)) > 0"),
                 1);
    }
}

void TestImport::correctedErrors() {
    VaultFixture vault;
    ImportFiles files(vault);
    const ImportReport first =
        files.done(files.records(text("1,G001,,,2026-05-01,2026-05-02,YL03,3,甲,,\n"
                                      "2,G999,,,2026-05-01,2026-05-02,YL03,3,=乙,,\n"
                                      "3,G998,,,2026-05-01,2026-05-02,YL03,3,丙,,\n")));
    QCOMPARE(first.rejected, 2);
    QCOMPARE(first.error_file, vault.file(text("records.错误行.csv")));
    QFile errors(first.error_file);
    QVERIFY(errors.open(QIODevice::ReadOnly));
    QByteArray content = errors.readAll();
    errors.close();
    QVERIFY(content.contains("G999") && !content.contains("G001"));
    content.replace("G999", "G002");
    service::ImportRequest request;
    request.file = vault.write(text("corrected.csv"), QString::fromUtf8(content));
    request.profile_file = files.mapping();
    request.error_file = vault.file(text("still wrong.csv"));
    const ImportReport second = files.done(request);
    QCOMPARE(second.accepted, 1);
    QCOMPARE(second.rejected, 1);
    QCOMPARE(second.error_file, request.error_file);
    QVERIFY(QFile::exists(request.error_file));
    const auto records = vault.all<domain::Record>();
    QCOMPARE(records.size(), 2U);
    QCOMPARE(records[1].facts, text("=乙")); // the apostrophe is off again
    QCOMPARE(records[1].person, VaultFixture::person("G002"));
}

void TestImport::refusedRequests_data() {
    QTest::addColumn<QString>("mapping");
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QString>("file");
    QTest::newRow("no file") << tests::recordMapping() << QString() << text("none.csv");
    QTest::newRow("unknown channel") << tests::recordMapping() << text("C77") << QString();
    QTest::newRow("no mapping") << text("{}") << QString() << QString();
    QTest::newRow("unknown key") << tests::recordMapping(R"("colour":"red",)") << QString()
                                 << QString();
}

void TestImport::refusedRequests() {
    QFETCH(QString, mapping);
    QFETCH(QString, channel);
    QFETCH(QString, file);
    VaultFixture vault;
    const auto before = vault.trace();
    ImportFiles files(vault);
    files.setMapping(mapping);
    auto request = files.records(ImportFiles::manyRows(0, 3));
    request.channel = channel;
    if (!file.isEmpty())
        request.file = vault.file(file);
    const auto result = files.run(request);
    QVERIFY(!result.has_value());
    QVERIFY(!result.error().message.isEmpty());
    QVERIFY(vault.trace() == before);
}

void TestImport::previewWritesNothing() {
    VaultFixture vault;
    ImportFiles files(vault);
    const auto request =
        files.records(ImportFiles::manyRows(0, 3) + text("9,,,,坏日期,2026-05-02,YL03,3,离岗,,\n"));
    const auto before = vault.trace();
    const auto preview = service::IntakeService(vault.session()).preview(request).takeResult();
    QVERIFY(preview.has_value());
    QCOMPARE(preview->target, text("record"));
    QCOMPARE(preview->channel, text("C01"));
    QCOMPARE(preview->rows.size(), 4U);
    QCOMPARE(preview->accepted, 3);
    QCOMPARE(preview->rejected, 1);
    QVERIFY(preview->problem.isEmpty());
    QVERIFY(vault.trace() == before);
}

void TestImport::batchSaysWhatBecameOfIt() {
    VaultFixture vault;
    ImportFiles files(vault);
    const ImportReport report = files.done(files.records(
        ImportFiles::manyRows(0, 4) + text("X,G999,,,2026-05-01,2026-05-02,YL03,3,离岗,,\n")));
    const auto batches = vault.all<domain::ImportBatch>();
    QCOMPARE(batches.size(), 1U);
    QCOMPARE(batches[0].id, *report.batch);
    QCOMPARE(batches[0].rows, 5);
    QCOMPARE(batches[0].accepted, 4);
    QCOMPARE(batches[0].rejected, 1);
    QCOMPARE(batches[0].file_name, text("records.csv"));
    QCOMPARE(batches[0].file_digest.size(), 32);
    QCOMPARE(batches[0].imported_on, vault.today());
    const auto record = vault.all<domain::Record>()[0];
    QCOMPARE(record.batch, report.batch);
    QCOMPARE(service::RecordService(vault.session()).detail(record.id).takeResult()->file_name,
             text("records.csv"));
    QCOMPARE(vault.number("SELECT count(*) FROM audit WHERE act = 'import.end'"), 1);
}

QTEST_GUILESS_MAIN(TestImport)
#include "test_import.moc"
