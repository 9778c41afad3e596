// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/doctor_service.h"

#include "core/service/record_change_service.h"
#include "core/service/warning_service.h"
#include "tests/support/vault_fixture.h"

#include <QSet>
#include <QTest>

using namespace sizao;
using service::Finding;
using service::Health;
using support::VaultFixture;

namespace {

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

std::vector<Finding> examine(VaultFixture& vault) {
    return support::expected(service::DoctorService(vault.session()).examine().takeResult());
}

QSet<QString> broken(const std::vector<Finding>& findings) {
    QSet<QString> codes;
    for (const Finding& finding : findings)
        if (finding.health == Health::Broken)
            codes.insert(QString::fromLatin1(finding.code));
    return codes;
}

// Some of everything: entered, verified, retracted, adopted.
void work(VaultFixture& vault) {
    vault.enter(vault.entry("G002"));
    support::expected(service::RecordChangeService(vault.session())
                          .retract(vault.verified("G003", "BX01", 1, 20), text("误报"))
                          .takeResult());
    vault.verified("G001", "BX04", 1, 20);
    service::WarningService warnings(vault.session());
    const auto rows = support::expected(warnings.signalsOn().takeResult());
    service::DecisionEntry entry;
    entry.shown = {{rows[0].key, {}}};
    entry.subject = rows[0].subject;
    entry.proposed_by = vault.fang();
    entry.handlers = {vault.qiang(), vault.fang()};
    entry.reason = text("事实清楚");
    support::expected(warnings.adopt(entry).takeResult());
}

#define WITHOUT_OUTBOX_GUARD "DROP TRIGGER outbox_keeps_rows; DROP TRIGGER outbox_keeps_bytes; "
#define WITHOUT_AUDIT_GUARD "DROP TRIGGER audit_keeps_rows; DROP TRIGGER audit_keeps_bytes; "

struct Tampering {
    const char* name;
    const char* script;
    const char* found; // codes of what breaks, by blanks
};

const Tampering tamperings[] = {
    {"outbox bytes changed",
     WITHOUT_OUTBOX_GUARD "UPDATE outbox SET bytes = CAST(replace(CAST(bytes AS TEXT), "
                          "'record.submit', 'record.return') AS BLOB) WHERE n = "
                          "(SELECT max(n) - 4 FROM outbox)",
     "outbox"},
    {"outbox hash changed",
     WITHOUT_OUTBOX_GUARD "UPDATE outbox SET hash = zeroblob(32) WHERE n = 3", "outbox"},
    {"outbox row removed in the middle", WITHOUT_OUTBOX_GUARD "DELETE FROM outbox WHERE n = 2",
     "outbox view"},
    {"last outbox row removed",
     WITHOUT_OUTBOX_GUARD "DELETE FROM outbox WHERE n = (SELECT max(n) FROM outbox)",
     "outbox view"},
    {"end of the chain changed", "UPDATE chain SET last_n = last_n + 1", "outbox"},
    {"audit bytes changed",
     WITHOUT_AUDIT_GUARD "UPDATE audit SET bytes = CAST(replace(CAST(bytes AS TEXT), 'done', "
                         "'none') AS BLOB) WHERE seq = 2",
     "audit"},
    {"audit row removed", WITHOUT_AUDIT_GUARD "DELETE FROM audit WHERE seq = 2", "audit"},
    {"first audit row removed", WITHOUT_AUDIT_GUARD "DELETE FROM audit WHERE seq = 1", "audit"},
    {"audit rows swapped",
     WITHOUT_AUDIT_GUARD "UPDATE audit SET seq = -1 WHERE seq = 2; UPDATE audit SET seq = 2 WHERE "
                         "seq = 3; UPDATE audit SET seq = 3 WHERE seq = -1",
     "audit"},
    {"standing changed",
     "UPDATE record_facet SET standing = 'UNFOUNDED' WHERE standing = 'VERIFIED'", "view"},
    {"conclusion changed", "UPDATE verification SET conclusion = 'UNPROVEN'", "view"},
    {"change of another kind", "UPDATE record_change SET kind = 'EXEMPT'", "view"},
    {"change removed", "DELETE FROM record_change", "view"},
    {"row removed", "DELETE FROM record WHERE state = 'SUBMITTED'", "view"},
    {"row without a change",
     "INSERT INTO person(id, home, rev, origin_dev, origin_n, pending, created_at, name, status) "
     "VALUES (randomblob(16), 1, 1, 1, 999999, 1, 0, '假', 'ACTIVE')",
     "view"},
    {"frozen sheet changed",
     "UPDATE signal_decision SET sheet = replace(sheet, '检查人员', '检查人')", "sheets"},
    {"frozen sheet lost", "UPDATE signal_decision SET sheet = '{}'", "sheets"},
    {"one handler alone", "UPDATE warning_case SET handler_2 = handler_1", "cases"},
    {"closed without an end", "UPDATE warning_case SET state = 'ARCHIVED'", "cases"},
};

} // namespace

class TestDoctor : public QObject {
    Q_OBJECT
private slots:
    void sound();
    void codes();
    void tampering_data();
    void tampering();
    void casesAreNamed();
    void openToOthers();
    void cancelled();
    void nothingIsChanged();
};

void TestDoctor::sound() {
    VaultFixture vault;
    work(vault);
    const auto findings = examine(vault);
    QCOMPARE(broken(findings), QSet<QString>());
    QVERIFY(vault.open());
    QCOMPARE(broken(examine(vault)), QSet<QString>());
}

void TestDoctor::codes() {
    VaultFixture vault;
    QStringList codes;
    for (const Finding& finding : examine(vault)) {
        codes.append(QString::fromLatin1(finding.code));
        QVERIFY(!finding.text.isEmpty());
    }
    QCOMPARE(codes,
             text("integrity schema library outbox audit view sheets cases keys files core_dumps "
                  "swap")
                 .split(u' '));
}

void TestDoctor::tampering_data() {
    QTest::addColumn<int>("index");
    int index = 0;
    for (const Tampering& each : tamperings)
        QTest::newRow(each.name) << index++;
}

void TestDoctor::tampering() {
    QFETCH(int, index);
    const Tampering& each = tamperings[index];
    VaultFixture vault;
    work(vault);
    vault.tamper(each.script);
    const QStringList expected = text(each.found).split(u' ');
    const auto found = broken(examine(vault));
    QVERIFY2(found == QSet<QString>(expected.begin(), expected.end()),
             qPrintable(found.values().join(u' ')));
    QVERIFY(vault.open()); // and it is found again after the program was closed
    QVERIFY(broken(examine(vault)) == found);
}

void TestDoctor::casesAreNamed() {
    VaultFixture vault;
    work(vault);
    const auto about = [&] {
        QStringList texts;
        for (const Finding& finding : examine(vault))
            if (QLatin1String(finding.code) == QLatin1String("cases"))
                texts.append(finding.text);
        return texts;
    };
    QCOMPARE(about().size(), 1);
    QVERIFY(about().front().contains(text("1 个案件")));
    vault.tamper("UPDATE warning_case SET handler_2 = handler_1, outcome = 'DROPPED'");
    const QStringList broken = about();
    QCOMPARE(broken.size(), 1);
    QVERIFY(broken.front().contains(text("云纪预〔2026〕1号")));
    QVERIFY(broken.front().contains(text("同一人")) && broken.front().contains(text("结案方式")));
}

void TestDoctor::openToOthers() {
    VaultFixture vault;
    QVERIFY(QFile::setPermissions(vault.path(), QFile::permissions(vault.path()) | QFile::ReadGroup
                                                    | QFile::ReadOther));
    QCOMPARE(broken(examine(vault)), QSet<QString>{text("files")});
}

void TestDoctor::cancelled() {
    VaultFixture vault;
    const base::Progress progress;
    progress.cancel();
    const auto result = service::DoctorService(vault.session()).examine(progress).takeResult();
    QCOMPARE(support::refusal(result), base::ErrorCode::Cancelled);
}

void TestDoctor::nothingIsChanged() {
    VaultFixture vault;
    work(vault);
    const auto before = vault.trace();
    examine(vault);
    QVERIFY(vault.trace() == before);
}

QTEST_GUILESS_MAIN(TestDoctor)
#include "test_doctor.moc"
