// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/warning_service.h"

#include "core/base/limits.h"
#include "core/rules/sheet_json.h"
#include "tests/support/vault_fixture.h"

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

namespace {

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

// Three officers' facts of grade Ⅱ about 张伟, each in another indicator: 9 points, orange.
void enterThree(VaultFixture& vault) {
    vault.verified("G001", "BX01", 1, 40);
    vault.verified("G001", "BX02", 1, 30);
    vault.verified("G001", "BX03", 1, 20);
}

std::vector<SignalRow> pending(const WarningService& warnings, bool all = false) {
    return support::expected(warnings.signalsOn({}, all).takeResult());
}

DecisionEntry about(const SignalRow& row, VaultFixture& vault) {
    DecisionEntry entry;
    entry.signal_key = row.key;
    entry.subject = row.subject;
    entry.proposed_by = vault.fang();
    entry.reason = text("三件事实均已双人核实");
    entry.handlers = {vault.fang(), vault.qiang()};
    return entry;
}

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
    {"unknown signal", true, [](DecisionEntry& e, VaultFixture&) { e.signal_key = text("abc"); },
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
        QCOMPARE(refusal(warnings.sheetOf(VaultFixture::person("G001"), text("M-ZF")).takeResult()),
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

QTEST_GUILESS_MAIN(TestDecisions)
#include "test_decisions.moc"
