// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
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

namespace {

struct DecisionCase {
    const char* name;
    bool adopts;
    void (*spoil)(DecisionEntry&, VaultFixture&);
    ErrorCode code;
};

const DecisionCase refusedDecisions[] = {
    {"proposer decides", true, [](DecisionEntry& e, VaultFixture& v) { e.proposed_by = v.head(); },
     ErrorCode::Refused},
    {"unknown proposer", true,
     [](DecisionEntry& e, VaultFixture& v) { e.proposed_by = v.session().newId<domain::UserId>(); },
     ErrorCode::Invalid},
    {"no proposer", true, [](DecisionEntry& e, VaultFixture&) { e.proposed_by = domain::UserId(); },
     ErrorCode::Invalid},
    {"one handler", true, [](DecisionEntry& e, VaultFixture&) { e.handlers[1] = domain::UserId(); },
     ErrorCode::Invalid},
    {"the same handler twice", true,
     [](DecisionEntry& e, VaultFixture&) { e.handlers[1] = e.handlers[0]; }, ErrorCode::Refused},
    {"decider handles", true, [](DecisionEntry& e, VaultFixture& v) { e.handlers[1] = v.head(); },
     ErrorCode::Refused},
    {"no reason", true, [](DecisionEntry& e, VaultFixture&) { e.reason = text(" "); },
     ErrorCode::Refused},
    {"a long reason", true,
     [](DecisionEntry& e, VaultFixture&) {
         e.reason = QString(base::limits::reasonCharacters + 1, QChar(u'因'));
     },
     ErrorCode::LimitReached},
    {"unknown signal", true,
     [](DecisionEntry& e, VaultFixture&) {
         e.shown = {{text("abc"), {}}};
     },
     ErrorCode::Conflict},
    {"another subject", true,
     [](DecisionEntry& e, VaultFixture&) { e.subject.id = VaultFixture::person("G002"); },
     ErrorCode::Conflict},
    {"dismissed without a code", false,
     [](DecisionEntry& e, VaultFixture&) { e.reason_code.reset(); }, ErrorCode::Refused},
    {"dismissed without a reason", false, [](DecisionEntry& e, VaultFixture&) { e.reason.clear(); },
     ErrorCode::Refused},
    {"dismissed by the proposer", false,
     [](DecisionEntry& e, VaultFixture& v) { e.proposed_by = v.head(); }, ErrorCode::Refused},
    {"dismissed for a long reason", false,
     [](DecisionEntry& e, VaultFixture&) {
         e.reason = QString(base::limits::reasonCharacters + 1, QChar(u'因'));
     },
     ErrorCode::LimitReached},
    {"dismissed as somebody else's", false,
     [](DecisionEntry& e, VaultFixture&) { e.subject.id = VaultFixture::person("G003"); },
     ErrorCode::Conflict},
    {"disabled proposer", true,
     [](DecisionEntry&, VaultFixture& v) {
         v.tamper("UPDATE user SET active = 0 WHERE name = '王芳'");
     },
     ErrorCode::Invalid},
    {"disabled handler", true,
     [](DecisionEntry&, VaultFixture& v) {
         v.tamper("UPDATE user SET active = 0 WHERE name = '李强'");
     },
     ErrorCode::Invalid},
    {"proposer who is no handler", true,
     [](DecisionEntry&, VaultFixture& v) {
         v.tamper("UPDATE user SET roles = '[\"REPORTER\"]' WHERE name = '王芳'");
     },
     ErrorCode::Refused},
    {"handler who is none", true,
     [](DecisionEntry&, VaultFixture& v) {
         v.tamper("UPDATE user SET roles = '[\"REPORTER\"]' WHERE name = '李强'");
     },
     ErrorCode::Refused},
    {"a subject of another kind", true,
     [](DecisionEntry& e, VaultFixture&) { e.subject.kind = domain::SubjectKind::Unit; },
     ErrorCode::Conflict},
};

} // namespace

class TestDecisions : public QObject {
    Q_OBJECT
private slots:
    void refusedDecision_data();
    void refusedDecision();
    void adopted();
    void caseNumbers();
    void decidedOnce();
    void factsChangedMeanwhile();
    void gradeFourAsksForReferral();
    void roles_data();
    void roles();
    void reasonsAtTheLimit();
    void dismissed_data();
    void dismissed();
    void factsTakenAwayMeanwhile();
    void frozenAsDecided();
    void subjectsAreDecidedApart();
};

void TestDecisions::refusedDecision_data() {
    QTest::addColumn<int>("index");
    int index = 0;
    for (const DecisionCase& each : refusedDecisions)
        QTest::newRow(each.name) << index++;
}

void TestDecisions::refusedDecision() {
    QFETCH(int, index);
    const DecisionCase& each = refusedDecisions[index];
    VaultFixture vault;
    WarningService warnings(vault.session());
    enterThree(vault);
    DecisionEntry entry = about(pending(warnings)[0], vault);
    if (!each.adopts)
        entry.reason_code = DismissReason::FalsePositive;
    each.spoil(entry, vault);
    const auto before = vault.trace();
    for (int i = 0; i < 2; ++i) {
        const ErrorCode code = each.adopts ? refusal(warnings.adopt(entry).takeResult())
                                           : refusal(warnings.dismiss(entry).takeResult());
        QCOMPARE(code, each.code);
    }
    QVERIFY(vault.trace() == before); // no number was taken either
    QCOMPARE(pending(warnings).size(), 1U);
}

void TestDecisions::adopted() {
    VaultFixture vault;
    WarningService warnings(vault.session());
    enterThree(vault);
    const SignalRow row = pending(warnings)[0];
    const auto before = vault.trace();
    const auto opened = warnings.adopt(about(row, vault)).takeResult();
    QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().message));
    QCOMPARE(vault.trace().outbox, before.outbox + 2);
    QCOMPARE(vault.trace().audit, before.audit + 2); // the decision and the case
    const auto made = vault.all<domain::WarningCase>()[0];
    QCOMPARE(made.id, *opened);
    QCOMPARE(made.case_number, text("云纪预〔2026〕1号"));
    QCOMPARE(made.tier, Tier::Orange);
    QCOMPARE(made.handler_1, vault.fang());
    QCOMPARE(made.handler_2, vault.qiang());
    QCOMPARE(made.opened_on, vault.today());
    const auto decision = vault.all<domain::SignalDecision>()[0];
    QCOMPARE(made.decision, decision.id);
    QCOMPARE(decision.id, domain::SignalDecision::idFor(row.key));
    QCOMPARE(decision.decided_by, vault.head());
    const auto frozen = rules::fromSheetJson(decision.sheet.toUtf8());
    QVERIFY(frozen.has_value());
    QCOMPARE(rules::sheetDigest(*frozen), decision.sheet_digest);
    QCOMPARE(frozen->score, row.score);
    const auto rows = pending(warnings, true);
    QVERIFY(std::any_of(rows.begin(), rows.end(),
                        [&](const SignalRow& each) { return each.case_id == made.id; }));
    const auto detail = warnings.explain(row.key).takeResult();
    QCOMPARE(detail->proposer_name, text("王芳"));
    QCOMPARE(detail->decider_name, text("周正"));
    QVERIFY(detail->decision.has_value());
}

void TestDecisions::caseNumbers() {
    VaultFixture vault;
    WarningService warnings(vault.session());
    for (const char* number : {"G001", "G002", "G003"})
        vault.verified(number, "BX04", 1, 20);
    const auto rows = pending(warnings);
    QCOMPARE(rows.size(), 3U);
    QVERIFY(warnings.adopt(about(rows[0], vault)).takeResult().has_value());
    QVERIFY(warnings.adopt(about(rows[1], vault)).takeResult().has_value());
    vault.clock().set(support::day(2027, 1, 4));
    QVERIFY(warnings.adopt(about(rows[2], vault)).takeResult().has_value());
    const auto cases = vault.all<domain::WarningCase>();
    QCOMPARE(cases[0].case_number, text("云纪预〔2026〕1号"));
    QCOMPARE(cases[1].case_number, text("云纪预〔2026〕2号"));
    QCOMPARE(cases[2].case_number, text("云纪预〔2027〕1号"));
}

void TestDecisions::decidedOnce() {
    VaultFixture vault;
    WarningService warnings(vault.session());
    enterThree(vault);
    DecisionEntry entry = about(pending(warnings)[0], vault);
    QVERIFY(warnings.adopt(entry).takeResult().has_value());
    const auto before = vault.trace();
    QCOMPARE(refusal(warnings.adopt(entry).takeResult()), ErrorCode::Conflict);
    entry.reason_code = DismissReason::DataFault;
    QCOMPARE(refusal(warnings.dismiss(entry).takeResult()), ErrorCode::Conflict);
    QVERIFY(vault.trace() == before);
}

void TestDecisions::factsChangedMeanwhile() {
    VaultFixture vault;
    WarningService warnings(vault.session());
    vault.verified("G001", "BX01", 1, 40);
    vault.verified("G001", "BX02", 1, 30);
    const DecisionEntry entry = about(pending(warnings)[0], vault);
    vault.verified("G001", "BX03", 1, 20); // somebody verified one more
    const auto before = vault.trace();
    QCOMPARE(refusal(warnings.adopt(entry).takeResult()), ErrorCode::Conflict);
    QVERIFY(vault.trace() == before);
    QVERIFY(warnings.adopt(about(pending(warnings)[0], vault)).takeResult().has_value());
}

void TestDecisions::gradeFourAsksForReferral() {
    VaultFixture vault;
    WarningService warnings(vault.session());
    vault.verified("G001", "BX04", 2, 20);
    const SignalRow row = pending(warnings)[0];
    QCOMPARE(row.tier, Tier::Red);
    QVERIFY(row.cites_grade_four);
    DecisionEntry entry = about(row, vault);
    const auto before = vault.trace();
    QCOMPARE(refusal(warnings.adopt(entry).takeResult()), ErrorCode::Refused);
    entry.referral_answer = domain::ReferralAnswer::Referred;
    QCOMPARE(refusal(warnings.adopt(entry).takeResult()), ErrorCode::Refused); // no reason given
    QVERIFY(vault.trace() == before);
    entry.referral_reason = text("涉嫌违纪，移送线索");
    QVERIFY(warnings.adopt(entry).takeResult().has_value());
    QCOMPARE(vault.all<domain::SignalDecision>()[0].referral_answer,
             std::optional(domain::ReferralAnswer::Referred));
}

void TestDecisions::roles_data() {
    QTest::addColumn<std::vector<domain::Role>>("roles");
    QTest::addColumn<bool>("sees");
    QTest::addColumn<bool>("notAClue");
    using domain::Role;
    QTest::newRow("leader") << std::vector{Role::Handler, Role::SupervisingLeader} << true << true;
    QTest::newRow("head") << std::vector{Role::Handler, Role::SectionHead} << true << false;
    QTest::newRow("handler") << std::vector{Role::Handler} << true << false;
    QTest::newRow("auditor") << std::vector{Role::Auditor} << false << false;
}

// Only the supervising leader may say that a fact of grade Ⅳ is no clue.
void TestDecisions::roles() {
    QFETCH(std::vector<domain::Role>, roles);
    QFETCH(bool, sees);
    QFETCH(bool, notAClue);
    VaultFixture vault({}, roles);
    WarningService warnings(vault.session());
    if (!sees) {
        QCOMPARE(refusal(warnings.signalsOn().takeResult()), ErrorCode::Refused);
        QCOMPARE(refusal(warnings.explain(text("x")).takeResult()), ErrorCode::Refused);
        QCOMPARE(
            refusal(warnings.sheetOf(VaultFixture::subject("G001"), text("M-ZF")).takeResult()),
            ErrorCode::Refused);
        return;
    }
    vault.verified("G001", "BX04", 2, 20);
    DecisionEntry entry = about(pending(warnings)[0], vault);
    entry.referral_answer = domain::ReferralAnswer::NotAClue;
    entry.referral_reason = text("数额在标准以内");
    const auto before = vault.trace();
    const auto result = warnings.adopt(entry).takeResult();
    QCOMPARE(result.has_value(), notAClue);
    if (!notAClue)
        QVERIFY(vault.trace() == before);
}

void TestDecisions::reasonsAtTheLimit() {
    for (const int size : {base::limits::reasonCharacters - 1, base::limits::reasonCharacters}) {
        VaultFixture vault;
        WarningService warnings(vault.session());
        vault.verified("G001", "BX04", 2, 20);
        DecisionEntry entry = about(pending(warnings)[0], vault);
        entry.reason = QString(size, QChar(u'因'));
        entry.referral_answer = domain::ReferralAnswer::Referred;
        entry.referral_reason = QString(size, QChar(u'移'));
        QVERIFY(warnings.adopt(entry).takeResult().has_value());
        QCOMPARE(vault.all<domain::SignalDecision>()[0].reason.size(), size);
        QCOMPARE(vault.all<domain::SignalDecision>()[0].referral_reason.size(), size);
    }
}

void TestDecisions::dismissed_data() {
    QTest::addColumn<int>("code");
    for (const auto& entry : domain::EnumText<DismissReason>::entries)
        QTest::addRow("%s", entry.code) << static_cast<int>(entry.value);
}

// A dismissal opens no case, takes no number and keeps the sheet it was about.
void TestDecisions::dismissed() {
    QFETCH(int, code);
    VaultFixture vault;
    WarningService warnings(vault.session());
    enterThree(vault);
    const SignalRow row = pending(warnings)[0];
    DecisionEntry entry = about(row, vault);
    entry.reason = text("  已在别处处理 ");
    entry.reason_code = static_cast<DismissReason>(code);
    const auto before = vault.trace();
    QVERIFY(warnings.dismiss(entry).takeResult().has_value());
    const auto after = vault.trace();
    QCOMPARE(after.outbox, before.outbox + 1);
    QCOMPARE(after.audit, before.audit + 1);
    QVERIFY(vault.all<domain::WarningCase>().empty());
    QCOMPARE(vault.number("SELECT count(*) FROM number"), 0);
    const auto decision = vault.all<domain::SignalDecision>()[0];
    QCOMPARE(decision.kind, domain::DecisionKind::Dismiss);
    QCOMPARE(decision.reason_code, std::optional(static_cast<DismissReason>(code)));
    QCOMPARE(decision.reason, text("已在别处处理"));
    QCOMPARE(decision.tier, row.tier);
    QCOMPARE(rules::sheetDigest(*rules::fromSheetJson(decision.sheet.toUtf8())),
             decision.sheet_digest);
    const auto detail = warnings.explain(row.key).takeResult();
    QCOMPARE(detail->row.status, domain::SignalStatus::Dismissed);
    QVERIFY(!detail->row.case_id);
}

// The signal was on the screen, then its fact went: nothing is decided about what is not there.
void TestDecisions::factsTakenAwayMeanwhile() {
    VaultFixture vault;
    WarningService warnings(vault.session());
    enterThree(vault);
    DecisionEntry entry = about(pending(warnings)[0], vault);
    entry.reason_code = DismissReason::FalsePositive;
    vault.tamper("UPDATE verification SET conclusion = 'UNPROVEN'; DELETE FROM verified_fact; "
                 "UPDATE record_facet SET standing = 'UNPROVEN' WHERE standing = 'VERIFIED'");
    const auto before = vault.trace();
    QCOMPARE(refusal(warnings.adopt(entry).takeResult()), ErrorCode::Conflict);
    QCOMPARE(refusal(warnings.dismiss(entry).takeResult()), ErrorCode::Conflict);
    QVERIFY(vault.trace() == before);
}

// Whatever happens later, the paper that was signed stays as it was signed.
void TestDecisions::frozenAsDecided() {
    VaultFixture vault;
    WarningService warnings(vault.session());
    enterThree(vault);
    const SignalRow row = pending(warnings)[0];
    const auto shown = warnings.explain(row.key).takeResult();
    QVERIFY(warnings.adopt(about(row, vault)).takeResult().has_value());
    const auto decided = vault.all<domain::SignalDecision>()[0];
    QCOMPARE(decided.sheet.toUtf8(), rules::toSheetJson(*shown->sheet)); // what was on the screen
    vault.clock().advance(40);
    vault.verified("G001", "YL03", 3, 5);
    vault.tamper("UPDATE person SET name = '张玮' WHERE staff_no = 'G001'");
    QVERIFY(vault.open());
    QCOMPARE(vault.all<domain::SignalDecision>()[0], decided);
    QCOMPARE(decided.decided_on, support::day(2026, 11, 24));
}

// Two signals on one day: deciding on one leaves the other pending, with its own key.
void TestDecisions::subjectsAreDecidedApart() {
    VaultFixture vault;
    WarningService warnings(vault.session());
    vault.verified("G001", "BX04", 1, 20);
    vault.verified("G002", "BX04", 1, 20);
    const auto rows = pending(warnings);
    QCOMPARE(rows.size(), 2U);
    QVERIFY(rows[0].key != rows[1].key);
    DecisionEntry crossed = about(rows[0], vault);
    crossed.subject = rows[1].subject; // the key of one, the name of the other
    const auto before = vault.trace();
    QCOMPARE(refusal(warnings.adopt(crossed).takeResult()), ErrorCode::Conflict);
    QVERIFY(vault.trace() == before);
    QVERIFY(warnings.adopt(about(rows[0], vault)).takeResult().has_value());
    const auto left = pending(warnings);
    QCOMPARE(left.size(), 1U);
    QCOMPARE(left[0].key, rows[1].key);
    QCOMPARE(left[0].subject_name, rows[1].subject_name);
}

QTEST_GUILESS_MAIN(TestDecisions)
#include "test_decisions.moc"
