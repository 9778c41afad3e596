// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/sheet_json.h"
#include "tests/core/service/decision_entries.h"

#include <QTest>

using namespace sizao;
using base::ErrorCode;
using domain::DismissReason;
using domain::Tier;
using service::DecisionEntry;
using service::SignalRow;
using service::WarningService;
using support::refusal;
using support::VaultFixture;
using tests::about;
using tests::enterThree;
using tests::pending;
using tests::text;

class TestWarningService : public QObject {
    Q_OBJECT
private slots:
    void signalOfThreeFacts();
    void unverifiedFactsDoNotCount();
    void asItWasOnADay();
    void explained();
    void sheetWithoutASignal();
    void dismissedComesBackWithMore();
};

void TestWarningService::signalOfThreeFacts() {
    VaultFixture vault;
    WarningService warnings(vault.session());
    QVERIFY(pending(warnings).empty());
    vault.verified("G001", "BX01", 1, 40);
    QVERIFY(pending(warnings).empty()); // 3 points
    vault.verified("G001", "BX02", 1, 30);
    auto rows = pending(warnings);
    QCOMPARE(rows.size(), 1U);
    QCOMPARE(rows[0].tier, Tier::Yellow);
    QCOMPARE(rows[0].score, 6000);
    vault.verified("G001", "BX03", 1, 20);
    rows = pending(warnings);
    QCOMPARE(rows.size(), 1U);
    const SignalRow& row = rows[0];
    QCOMPARE(row.tier, Tier::Orange);
    QCOMPARE(row.score, 9000);
    QCOMPARE(row.lines, 3);
    QCOMPARE(row.subject_name, text("张伟"));
    QCOMPARE(row.staff_no, text("G001"));
    QCOMPARE(row.unit_name, text("区城管局"));
    QCOMPARE(row.status, domain::SignalStatus::Pending);
    QCOMPARE(row.thresholds, (std::array<domain::MilliPoints, 3>{6000, 9000, 12000}));
    QVERIFY(!row.cites_grade_four && !row.case_id);
    QCOMPARE(row.subject.id, base::RawId(VaultFixture::person("G001")));
}

void TestWarningService::unverifiedFactsDoNotCount() {
    VaultFixture vault;
    WarningService warnings(vault.session());
    vault.enter(vault.entry("G001", "BX04", 1));
    for (const auto conclusion : {domain::Conclusion::Unfounded, domain::Conclusion::Unproven}) {
        const auto record = vault.enter(vault.entry("G001", "BX04", 1));
        vault.verify(vault.conclusion(record, conclusion));
    }
    QVERIFY(pending(warnings, true).empty());
    const auto record = vault.enter(vault.entry("G001", "BX04", 1));
    vault.verify(vault.conclusion(record, domain::Conclusion::PartlyVerified));
    QCOMPARE(pending(warnings).size(), 1U); // one of grade Ⅲ is yellow by itself
}

void TestWarningService::asItWasOnADay() {
    VaultFixture vault;
    WarningService warnings(vault.session());
    enterThree(vault); // verified today
    QVERIFY(warnings.signalsOn(vault.today() - 1).takeResult()->empty());
    QCOMPARE(warnings.signalsOn(vault.today()).takeResult()->size(), 1U);
    QCOMPARE(warnings.signalsOn(vault.today() + 1).takeResult()->size(), 1U);
}

void TestWarningService::explained() {
    VaultFixture vault;
    WarningService warnings(vault.session());
    enterThree(vault);
    const SignalRow row = pending(warnings)[0];
    const auto detail = warnings.explain(row.key).takeResult();
    QVERIFY(detail.has_value());
    QVERIFY(detail->sheet);
    const domain::ComputationSheet& sheet = *detail->sheet;
    QVERIFY(rules::verifySheet(sheet).has_value()); // every sum again from the lines alone
    QCOMPARE(sheet.score, row.score);
    QCOMPARE(sheet.tier, row.tier);
    QCOMPARE(sheet.model, row.model);
    QCOMPARE(sheet.lines.size(), 3U);
    domain::MilliPoints counted = 0;
    for (const domain::SheetLine& line : sheet.lines) {
        counted += line.counted;
        QCOMPARE(line.facts, vault.entry().facts); // texts are quoted
        QCOMPARE(line.channel, text("C01"));
    }
    QCOMPARE(counted, sheet.score);
    const auto recomputed = warnings.sheetOf(VaultFixture::subject("G001"), row.model).takeResult();
    QCOMPARE(recomputed->score, sheet.score);
    QCOMPARE(recomputed->level, sheet.level);
    QCOMPARE(recomputed->lines.size(), sheet.lines.size());
    QVERIFY(!detail->decision);
    QCOMPARE(refusal(warnings.explain(text("nothing")).takeResult()), ErrorCode::NotFound);
    QCOMPARE(refusal(warnings.explain(row.key, vault.today() - 1).takeResult()),
             ErrorCode::NotFound);
}

void TestWarningService::sheetWithoutASignal() {
    VaultFixture vault;
    WarningService warnings(vault.session());
    vault.verified("G002", "YL01", 1, 40);
    const auto sheet = warnings.sheetOf(VaultFixture::subject("G002"), text("M-XN")).takeResult();
    QVERIFY(sheet.has_value());
    QCOMPARE(sheet->tier, Tier::None);
    QVERIFY(rules::verifySheet(*sheet).has_value());
    QCOMPARE(refusal(warnings.sheetOf(VaultFixture::subject("G002"), text("M-??")).takeResult()),
             ErrorCode::NotFound);
}

void TestWarningService::dismissedComesBackWithMore() {
    VaultFixture vault;
    WarningService warnings(vault.session());
    vault.verified("G001", "BX01", 1, 40);
    vault.verified("G001", "BX02", 1, 30);
    const SignalRow first = pending(warnings)[0];
    DecisionEntry entry = about(first, vault);
    entry.reason_code = DismissReason::AlreadyKnown;
    QVERIFY(warnings.dismiss(entry).takeResult().has_value());
    QVERIFY(pending(warnings).empty());
    QVERIFY(vault.all<domain::WarningCase>().empty());
    vault.clock().advance(1);
    QVERIFY(pending(warnings).empty()); // the same facts are not brought up again
    vault.verified("G001", "BX03", 1, 20);
    const auto rows = pending(warnings);
    QCOMPARE(rows.size(), 1U);
    QVERIFY(rows[0].key != first.key);
    QCOMPARE(rows[0].tier, Tier::Orange);
    QCOMPARE(pending(warnings, true).size(), 2U);
}

QTEST_GUILESS_MAIN(TestWarningService)
#include "test_warning_service.moc"
