// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/sheet_json.h"
#include "core/service/case_service.h"
#include "tests/core/service/decision_entries.h"

#include <QTest>

// Several models on one day: one notice (warning model, section 12).
using namespace sizao;
using base::ErrorCode;
using domain::DismissReason;
using service::DecisionEntry;
using service::SignalRow;
using service::WarningService;
using support::refusal;
using support::VaultFixture;
using tests::about;
using tests::pending;
using tests::text;

class TestNotices : public QObject {
    Q_OBJECT
private slots:
    void severalModelsAreOneNotice();
    void aPartOfANotice();
    void dismissedApart();
    void notTogether();
};

// 合并研判: one fact that two models look at asks for one decision and makes one case.
void TestNotices::severalModelsAreOneNotice() {
    VaultFixture vault;
    WarningService warnings(vault.session());
    vault.verified("G001", "YL01", 2, 20);
    vault.verified("G002", "BX04", 1, 20);
    const auto notices = service::noticesOf(pending(warnings));
    QCOMPARE(notices.size(), 2U);
    const service::Notice& joint = notices[notices[0].rows.size() == 2 ? 0 : 1];
    QCOMPARE(joint.rows.size(), 2U);
    QCOMPARE(joint.leading().staff_no, text("G001"));
    QVERIFY(joint.rows[0].model != joint.rows[1].model);
    DecisionEntry entry = about(joint.leading(), vault);
    entry.shown = {{joint.rows[1].key, {}}, {joint.rows[0].key, {}}};
    const auto before = vault.trace();
    const auto opened = warnings.adopt(entry).takeResult();
    QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().message));
    QCOMPARE(vault.trace().outbox, before.outbox + 3);
    QCOMPARE(vault.trace().audit, before.audit + 3);
    const auto cases = vault.all<domain::WarningCase>();
    QCOMPARE(cases.size(), 1U);
    const auto decisions = vault.all<domain::SignalDecision>();
    QCOMPARE(decisions.size(), 2U);
    for (const domain::SignalDecision& decision : decisions)
        QCOMPARE(decision.warning_case, std::optional(*opened));
    const auto after = service::noticesOf(pending(warnings, true));
    QCOMPARE(after.size(), 2U);
    const auto decided = std::find_if(after.begin(), after.end(), [&](const auto& notice) {
        return notice.contains(joint.leading().key);
    });
    QCOMPARE(decided->rows.size(), 2U);
    for (const SignalRow& row : decided->rows) {
        QCOMPARE(row.status, domain::SignalStatus::Adopted);
        QCOMPARE(row.case_id, std::optional(*opened));
    }
    const auto detail = service::CaseService(vault.session()).detail(*opened).takeResult();
    QCOMPARE(detail->bases.size(), 2U);
    QCOMPARE(detail->leading().decision.id, cases[0].decision);
    for (const service::CaseBasis& basis : detail->bases)
        QCOMPARE(rules::sheetDigest(*basis.sheet), basis.decision.sheet_digest);
    QVERIFY(detail->bases[0].sheet->model != detail->bases[1].sheet->model);
}

// Each pair is decided by its own fact: what was not ticked waits on.
void TestNotices::aPartOfANotice() {
    VaultFixture vault;
    WarningService warnings(vault.session());
    vault.verified("G001", "YL01", 2, 20);
    const auto rows = pending(warnings);
    QCOMPARE(rows.size(), 2U);
    DecisionEntry entry = about(rows[1], vault);
    entry.reason_code = DismissReason::FalsePositive;
    QVERIFY(warnings.dismiss(entry).takeResult().has_value());
    const auto left = service::noticesOf(pending(warnings));
    QCOMPARE(left.size(), 1U);
    QCOMPARE(left[0].rows.size(), 1U);
    QCOMPARE(left[0].leading().key, rows[0].key);
    const auto opened = warnings.adopt(about(rows[0], vault)).takeResult();
    QVERIFY(opened.has_value());
    const auto detail = service::CaseService(vault.session()).detail(*opened).takeResult();
    QCOMPARE(detail->bases.size(), 1U); // the dismissed one is no basis of it
    QCOMPARE(service::noticesOf(pending(warnings, true)).size(), 2U);
}

void TestNotices::notTogether() {
    VaultFixture vault;
    WarningService warnings(vault.session());
    vault.verified("G001", "BX04", 1, 40);
    vault.clock().advance(3);
    vault.verified("G001", "YF02", 2, 20);
    const auto rows = pending(warnings);
    QCOMPARE(rows.size(), 2U);
    QVERIFY(rows[0].day != rows[1].day);
    QCOMPARE(service::noticesOf(rows).size(), 2U);
    DecisionEntry entry = about(rows[0], vault);
    const auto before = vault.trace();
    const auto refused = [&](const std::vector<QString>& keys) {
        entry.shown.clear();
        for (const QString& key : keys)
            entry.shown.push_back({key, {}});
        return refusal(warnings.adopt(entry).takeResult());
    };
    QCOMPARE(refused({rows[0].key, rows[1].key}), ErrorCode::Refused);
    QCOMPARE(refused({rows[0].key, rows[0].key}), ErrorCode::Refused);
    QCOMPARE(refused({}), ErrorCode::Invalid);
    QCOMPARE(refused({rows[0].key, text("abc")}), ErrorCode::Conflict);
    QVERIFY(vault.trace() == before); // all or none
}

// Two that were dismissed by themselves are not shown as one decision.
void TestNotices::dismissedApart() {
    VaultFixture vault;
    WarningService warnings(vault.session());
    vault.verified("G001", "YL01", 2, 20);
    for (const SignalRow& row : pending(warnings)) {
        DecisionEntry entry = about(row, vault);
        entry.reason_code = DismissReason::FalsePositive;
        QVERIFY(warnings.dismiss(entry).takeResult().has_value());
    }
    const auto all = service::noticesOf(pending(warnings, true));
    QCOMPARE(all.size(), 2U);
    for (const service::Notice& notice : all)
        QCOMPARE(notice.leading().status, domain::SignalStatus::Dismissed);
}

QTEST_GUILESS_MAIN(TestNotices)
#include "test_notices.moc"
