// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/case_service.h"

#include "core/rules/sheet_json.h"
#include "core/service/warning_service.h"
#include "tests/support/vault_fixture.h"

#include <QTest>

using namespace sizao;
using base::ErrorCode;
using service::CaseService;
using support::refusal;
using support::VaultFixture;

namespace {

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

domain::CaseId adopt(VaultFixture& vault, const char* staffNo) {
    vault.verified(staffNo, "BX04", 1, 20);
    service::WarningService warnings(vault.session());
    for (const auto& row : support::expected(warnings.signalsOn().takeResult())) {
        if (row.staff_no != QString::fromLatin1(staffNo) || row.case_id)
            continue;
        service::DecisionEntry entry;
        entry.shown = {{row.key, {}}};
        entry.subject = row.subject;
        entry.proposed_by = vault.fang();
        entry.handlers = {vault.qiang(), vault.fang()};
        entry.reason = text("事实清楚");
        return support::expected(warnings.adopt(entry).takeResult());
    }
    qFatal("no signal to adopt");
}

} // namespace

class TestCaseService : public QObject {
    Q_OBJECT
private slots:
    void listed();
    void detail();
    void viewIsAudited();
    void unknown();
    void decisionIsMissing();
    void refusedRole();
};

void TestCaseService::listed() {
    VaultFixture vault;
    QVERIFY(CaseService(vault.session()).list().takeResult()->empty());
    adopt(vault, "G001");
    adopt(vault, "G004");
    vault.clock().advance(1);
    adopt(vault, "G003");
    const auto audit = vault.trace().audit;
    const auto rows = CaseService(vault.session()).list().takeResult();
    QCOMPARE(rows->size(), 3U);
    QCOMPARE((*rows)[0].subject_name, text("钱丽")); // newest first
    QCOMPARE((*rows)[1].subject_name, text("孙强"));
    QCOMPARE((*rows)[1].unit_name, text("区教育局")); // held now
    QCOMPARE((*rows)[2].subject_name, text("张伟"));
    QCOMPARE((*rows)[2].handler_names, text("李强、王芳"));
    QCOMPARE(vault.trace().audit, audit); // a list shows no papers
}

void TestCaseService::detail() {
    VaultFixture vault;
    const auto id = adopt(vault, "G001");
    const auto detail = CaseService(vault.session()).detail(id).takeResult();
    QVERIFY(detail.has_value());
    QCOMPARE(detail->row.warning_case.id, id);
    QCOMPARE(detail->row.warning_case.state, domain::CaseState::Checking);
    QVERIFY(!detail->row.warning_case.outcome);
    QCOMPARE(detail->proposer_name, text("王芳"));
    QCOMPARE(detail->decider_name, text("周正"));
    QCOMPARE(detail->bases.size(), 1U);
    QCOMPARE(detail->leading().sheet->model_name, text("作风建设预警模型"));
    QCOMPARE(rules::sheetDigest(*detail->leading().sheet), detail->leading().decision.sheet_digest);
    QVERIFY(rules::verifySheet(*detail->leading().sheet).has_value());
    // What comes later does not change what was decided on.
    vault.verified("G001", "BX01", 1, 5);
    const auto later = CaseService(vault.session()).detail(id).takeResult();
    QCOMPARE(rules::sheetDigest(*later->leading().sheet), detail->leading().decision.sheet_digest);
    QCOMPARE(later->leading().sheet->lines.size(), 1U);
}

void TestCaseService::viewIsAudited() {
    VaultFixture vault;
    const auto id = adopt(vault, "G001");
    const auto before = vault.trace();
    for (int i = 1; i <= 3; ++i) {
        QVERIFY(CaseService(vault.session()).detail(id).takeResult().has_value());
        QCOMPARE(vault.trace().audit, before.audit + i);
    }
    QCOMPARE(vault.trace().outbox, before.outbox); // looking changes nothing
    QCOMPARE(vault.number("SELECT count(*) FROM audit WHERE act = 'case.view' AND object = "
                          "(SELECT id FROM warning_case) AND actor = "
                          "(SELECT id FROM user WHERE name = '周正')"),
             3);
}

void TestCaseService::unknown() {
    VaultFixture vault;
    const auto before = vault.trace();
    const auto id = vault.session().newId<domain::CaseId>();
    QCOMPARE(refusal(CaseService(vault.session()).detail(id).takeResult()), ErrorCode::NotFound);
    QVERIFY(vault.trace() == before);
}

void TestCaseService::decisionIsMissing() {
    VaultFixture vault;
    const auto id = adopt(vault, "G001");
    vault.tamper("DELETE FROM signal_decision");
    QCOMPARE(refusal(CaseService(vault.session()).detail(id).takeResult()), ErrorCode::Damaged);
}

void TestCaseService::refusedRole() {
    VaultFixture vault({}, {domain::Role::Reporter});
    const auto id = vault.session().newId<domain::CaseId>();
    QCOMPARE(refusal(CaseService(vault.session()).list().takeResult()), ErrorCode::Refused);
    QCOMPARE(refusal(CaseService(vault.session()).detail(id).takeResult()), ErrorCode::Refused);
}

QTEST_GUILESS_MAIN(TestCaseService)
#include "test_case_service.moc"
