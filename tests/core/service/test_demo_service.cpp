// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demo_service.h"

#include "core/service/case_service.h"
#include "core/service/doctor_service.h"
#include "core/service/rectification_service.h"
#include "core/service/warning_service.h"
#include "tests/support/failing_vfs.h"
#include "tests/support/vault_fixture.h"

#include <QDir>
#include <QLoggingCategory>
#include <QTest>

#include <sqlite3.h>

using namespace sizao;
using base::ErrorCode;
using support::expected;
using support::TempSession;

namespace {

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

base::Result<service::Demo> make(const QString& path, const base::Progress& progress,
                                 const std::string& vfs = {}) {
    service::Environment environment = TempSession::environment();
    environment.store.vfs = vfs;
    return service::createDemo(path, TempSession::secretOf(TempSession::passphrase()), 7,
                               environment, progress);
}

QStringList filesIn(const QTemporaryDir& folder) {
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
}

} // namespace

class TestDemoService : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(text("sizao.storage=false")); }
    void everyPageHasSomething();
    void cancelledLeavesNothing();
    void failingDiskLeavesNothing();
    void nothingIsOverwritten();
};

void TestDemoService::everyPageHasSomething() {
    const QTemporaryDir folder(support::tempFolderTemplate());
    auto demo = make(folder.filePath(text("demo.sizao")), base::Progress());
    QVERIFY2(demo.has_value(), demo ? "" : qPrintable(demo.error().message));
    service::Session& session = *demo->session;
    QVERIFY(session.isTraining());
    service::PeopleService people(session);
    QCOMPARE(people.count().takeResult().value(), demo->report.cadres);
    QVERIFY(static_cast<qint64>(people.units().takeResult()->size()) >= demo->report.units);
    QCOMPARE(people.officers().takeResult()->size(), 4U);
    const auto counts = service::RecordService(session).counts().takeResult();
    qint64 records = 0;
    for (const qint64 count : *counts)
        records += count;
    QCOMPARE(records, demo->report.records);
    QVERIFY(counts->value(domain::RecordState::Submitted) > 0);
    QVERIFY(counts->value(domain::RecordState::Verified) > 0);
    QVERIFY(counts->value(domain::RecordState::Unfounded) > 0);
    service::WarningService warnings(session);
    const auto open = expected(warnings.signalsOn().takeResult());
    const auto every = expected(warnings.signalsOn({}, true).takeResult());
    QVERIFY(!open.empty());
    QVERIFY(every.size() > open.size());
    // Casework of the last months, as an office left it.
    const auto ledger = expected(service::RectificationService(session).ledger().takeResult());
    const auto count = [&](const service::RectFilter& filter) {
        return std::count_if(ledger.rows.begin(), ledger.rows.end(),
                             [&](const auto& row) { return filter.passes(row); });
    };
    for (const auto state :
         {domain::RectState::Issued, domain::RectState::Claimed, domain::RectState::PlanReview,
          domain::RectState::Active, domain::RectState::Reported, domain::RectState::Closed,
          domain::RectState::FollowedUp})
        QVERIFY2(count({.state = state}) > 0, domain::toCode(state));
    QVERIFY(count({.mine = true}) > 0 && count({.overdue = true}) > 0);
    QVERIFY(count({.due_soon = true}) > 0);
    QVERIFY(std::any_of(ledger.rows.begin(), ledger.rows.end(),
                        [](const auto& row) { return !row.findings.empty(); }));
    QCOMPARE(session.today(), TempSession::environment().clock->today()); // no longer set back
    const auto cases = expected(service::CaseService(session).list().takeResult());
    QVERIFY(cases.size() >= 3);
    QVERIFY(expected(service::CaseService(session).detail(cases[0].warning_case.id).takeResult())
                .leading()
                .sheet);
    for (const auto& finding : expected(service::DoctorService(session).examine().takeResult()))
        QVERIFY2(finding.health != service::Health::Broken, qPrintable(finding.text));
    // The practice file has rows to mend, and rows that are taken.
    service::ImportRequest request;
    request.file = demo->report.practice_file;
    request.profile_file = request.file + text(".json");
    const auto practice =
        expected(service::IntakeService(session).import(request, base::Progress()).takeResult());
    QVERIFY(practice.rejected > 0 && practice.accepted > 0);
    QVERIFY(QFile::exists(practice.error_file));
}

void TestDemoService::cancelledLeavesNothing() {
    const QTemporaryDir folder(support::tempFolderTemplate());
    const QString path = folder.filePath(text("demo.sizao"));
    const base::Progress atOnce;
    atOnce.cancel();
    QCOMPARE(support::refusal(make(path, atOnce)), ErrorCode::Cancelled);
    QCOMPARE(filesIn(folder), QStringList());
}

void TestDemoService::failingDiskLeavesNothing() {
    int failures = 0;
    for (const int call : {1, 20, 60, 120, 200, 400}) {
        const QTemporaryDir folder(support::tempFolderTemplate());
        support::FailingVfs vfs;
        vfs.failAt(call, SQLITE_FULL, true);
        const auto result = make(folder.filePath(text("demo.sizao")), base::Progress(), vfs.name());
        if (!vfs.hasFailed())
            break;
        ++failures;
        QVERIFY(!result.has_value());
        QCOMPARE(filesIn(folder), QStringList());
    }
    QVERIFY(failures >= 3);
}

void TestDemoService::nothingIsOverwritten() {
    const QTemporaryDir folder(support::tempFolderTemplate());
    const QString path = folder.filePath(text("demo.sizao"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("somebody's");
    file.close();
    QCOMPARE(support::refusal(make(path, base::Progress())), ErrorCode::Refused);
    QCOMPARE(QFileInfo(path).size(), 10);
}

QTEST_GUILESS_MAIN(TestDemoService)
#include "test_demo_service.moc"
