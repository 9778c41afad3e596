// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/decision_rules.h"

#include <QTest>

#include <functional>

using namespace sizao;
using namespace sizao::rules;
using domain::Role;

namespace {

Actor actor(const char* name, std::vector<Role> roles) {
    Actor actor;
    actor.user = domain::UserId::fromName(name);
    actor.roles = std::move(roles);
    return actor;
}

struct Decision {
    domain::ComputationSheet sheet;
    domain::Signal signal;
    DecisionRequest request;

    Decision() {
        sheet.lines.emplace_back();
        sheet.lines[0].grade = domain::Grade::II;
        signal.key = u"key"_qs;
        signal.tier = domain::Tier::Yellow;
        request.kind = domain::DecisionKind::Adopt;
        request.signal_key = signal.key;
        request.tier = signal.tier;
        request.proposer = actor("li", {Role::Handler});
        request.decider = actor("zhao", {Role::SectionHead});
        request.handlers = {actor("li", {Role::Handler}), actor("wang", {Role::Handler})};
        request.reason = u"事实清楚"_qs;
    }
    void gradeFour() { sheet.lines[0].grade = domain::Grade::IV; }
    void answer(domain::ReferralAnswer answer) {
        request.referral_answer = answer;
        request.referral_reason = u"已经核查"_qs;
    }
    void dismiss() {
        request.kind = domain::DecisionKind::Dismiss;
        request.reason_code = domain::DismissReason::FalsePositive;
        request.handlers.clear();
    }
};

using Spoil = std::function<void(Decision&)>;

void row(const char* name, const Spoil& spoil, const char16_t* refusal) {
    QTest::newRow(name) << spoil << QString::fromUtf16(refusal);
}

// `refusal`: words of the message; empty: accepted.
void expectCheck(const Spoil& spoil, const QString& refusal) {
    Decision decision;
    spoil(decision);
    decision.signal.sheet = std::make_shared<const domain::ComputationSheet>(decision.sheet);
    decision.request.open_signal = &decision.signal;
    const auto checked = check(decision.request);
    QVERIFY2(checked.has_value() == refusal.isEmpty(),
             checked ? "accepted" : qPrintable(checked.error().message));
    QVERIFY(checked || checked.error().message.contains(refusal));
}

} // namespace

class TestDecisionRules : public QObject {
    Q_OBJECT
private slots:
    void guards_data();
    void guards();
    void reasonsAndHandlers_data();
    void reasonsAndHandlers();
    void referral_data();
    void referral();
    void noClue_data();
    void noClue();
    void refer_data();
    void refer();
    void noSignal();
    void aSignalThatChangedIsAConflict();
};

void TestDecisionRules::guards_data() {
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("refusal");
    using D = Decision;
    row(
        "adopt", [](D&) {}, u"");
    row(
        "dismiss", [](D& d) { d.dismiss(); }, u"");
    row(
        "already adopted", [](D& d) { d.signal.status = domain::SignalStatus::Adopted; },
        u"已立案");
    row(
        "lapsed", [](D& d) { d.signal.status = domain::SignalStatus::Lapsed; }, u"已失效");
    row(
        "other key", [](D& d) { d.request.signal_key = u"old"_qs; }, u"变化");
    row(
        "other tier", [](D& d) { d.request.tier = domain::Tier::Orange; }, u"变化");
    row(
        "proposer no handler", [](D& d) { d.request.proposer.roles = {Role::Reporter}; },
        u"承办人提出");
    row(
        "decider a handler", [](D& d) { d.request.decider.roles = {Role::Handler}; }, u"负责人");
    row(
        "decider the proposer",
        [](D& d) {
            d.request.proposer.roles = {Role::Handler, Role::SectionHead};
            d.request.decider = d.request.proposer;
        },
        u"同一人");
    row(
        "supervising leader decides",
        [](D& d) { d.request.decider.roles = {Role::SupervisingLeader}; }, u"");
    row(
        "uncalibrated rate", [](D& d) { d.request.uncalibrated = true; }, u"尚未校准");
    row(
        "uncalibrated rate, dismissed",
        [](D& d) {
            d.dismiss();
            d.request.uncalibrated = true;
        },
        u"");
    row(
        "uncalibrated rate, supervising leader",
        [](D& d) {
            d.request.uncalibrated = true;
            d.request.decider.roles = {Role::SupervisingLeader};
        },
        u"");
    row(
        "principal decides", [](D& d) { d.request.decider.roles = {Role::Principal}; }, u"");
}

void TestDecisionRules::reasonsAndHandlers_data() {
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("refusal");
    using D = Decision;
    row(
        "no reason", [](D& d) { d.request.reason = u"  "_qs; }, u"理由");
    row(
        "longest reason", [](D& d) { d.request.reason = QString(2000, u'理'); }, u"");
    row(
        "reason too long", [](D& d) { d.request.reason = QString(2001, u'理'); }, u"2000");
    row(
        "dismissed without code",
        [](D& d) {
            d.dismiss();
            d.request.reason_code.reset();
        },
        u"类别");
    row(
        "one handler", [](D& d) { d.request.handlers.pop_back(); }, u"两名");
    row(
        "three handlers",
        [](D& d) { d.request.handlers.push_back(actor("qian", {Role::Handler})); }, u"两名");
    row(
        "no handlers", [](D& d) { d.request.handlers.clear(); }, u"两名");
    row(
        "dismissed with handlers still named",
        [](D& d) {
            d.dismiss();
            d.request.handlers = {actor("li", {Role::Handler})};
        },
        u"");
    row(
        "decider as first handler",
        [](D& d) {
            d.request.decider.roles.push_back(Role::Handler);
            d.request.handlers[0] = d.request.decider;
        },
        u"决定人不能");
    row(
        "same handler twice", [](D& d) { d.request.handlers[1] = d.request.handlers[0]; },
        u"同一人");
    row(
        "handler without role", [](D& d) { d.request.handlers[1].roles = {Role::Liaison}; },
        u"承办人职责");
    row(
        "decider as handler",
        [](D& d) {
            d.request.decider.roles.push_back(Role::Handler);
            d.request.handlers[1] = d.request.decider;
        },
        u"决定人不能");
}

// Invariant 3 and the decision to refer.
void TestDecisionRules::referral_data() {
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("refusal");
    using D = Decision;
    using domain::ReferralAnswer;
    row(
        "grade IV unanswered", [](D& d) { d.gradeFour(); }, u"移送线索");
    row(
        "grade IV dismissed unanswered",
        [](D& d) {
            d.dismiss();
            d.gradeFour();
        },
        u"移送线索");
    row(
        "grade IV without reason",
        [](D& d) {
            d.gradeFour();
            d.request.referral_answer = ReferralAnswer::Referred;
        },
        u"理由");
    row(
        "grade IV referred",
        [](D& d) {
            d.gradeFour();
            d.answer(ReferralAnswer::Referred);
        },
        u"");
    row(
        "grade IV with a reason of blanks",
        [](D& d) {
            d.gradeFour();
            d.answer(ReferralAnswer::Referred);
            d.request.referral_reason = u" \n"_qs;
        },
        u"理由");
    row(
        "longest reason",
        [](D& d) {
            d.gradeFour();
            d.answer(ReferralAnswer::Referred);
            d.request.referral_reason = QString(2000, u'理');
        },
        u"");
    row(
        "reason too long",
        [](D& d) {
            d.gradeFour();
            d.answer(ReferralAnswer::Referred);
            d.request.referral_reason = QString(2001, u'理');
        },
        u"2000");
    row(
        "answered without being asked", [](D& d) { d.answer(ReferralAnswer::Referred); }, u"");
    row(
        "answered without being asked and without reason",
        [](D& d) { d.request.referral_answer = ReferralAnswer::Referred; }, u"理由");
}

// "Not a clue, with reason signed by the supervising leader": nobody else.
void TestDecisionRules::noClue_data() {
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("refusal");
    using D = Decision;
    using domain::ReferralAnswer;
    row(
        "no clue signed by the principal",
        [](D& d) {
            d.gradeFour();
            d.answer(ReferralAnswer::NotAClue);
            d.request.decider.roles = {Role::Principal};
        },
        u"分管领导办理");
    row(
        "no clue signed by the section head",
        [](D& d) {
            d.gradeFour();
            d.answer(ReferralAnswer::NotAClue);
        },
        u"分管领导办理");
    row(
        "no clue signed by the supervising leader",
        [](D& d) {
            d.gradeFour();
            d.answer(ReferralAnswer::NotAClue);
            d.request.decider.roles = {Role::SupervisingLeader};
        },
        u"");
}

// The decision to refer belongs to the supervising leader.
void TestDecisionRules::refer_data() {
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("refusal");
    using D = Decision;
    using domain::ReferralAnswer;
    row(
        "referred by the section head",
        [](D& d) {
            d.request.kind = domain::DecisionKind::Refer;
            d.answer(ReferralAnswer::Referred);
        },
        u"分管领导");
    row(
        "referred without answer",
        [](D& d) {
            d.request.kind = domain::DecisionKind::Refer;
            d.request.decider.roles = {Role::SupervisingLeader};
        },
        u"移送线索");
    row(
        "referred with the other answer",
        [](D& d) {
            d.request.kind = domain::DecisionKind::Refer;
            d.request.decider.roles = {Role::SupervisingLeader};
            d.answer(ReferralAnswer::NotAClue);
        },
        u"答复应当是移送");
    row(
        "referred by the principal",
        [](D& d) {
            d.request.kind = domain::DecisionKind::Refer;
            d.request.decider.roles = {Role::Principal};
            d.answer(ReferralAnswer::Referred);
        },
        u"");
    row(
        "referred",
        [](D& d) {
            d.request.kind = domain::DecisionKind::Refer;
            d.request.decider.roles = {Role::SupervisingLeader};
            d.answer(ReferralAnswer::Referred);
        },
        u"");
}

void TestDecisionRules::guards() {
    QFETCH(Spoil, spoil);
    QFETCH(QString, refusal);
    expectCheck(spoil, refusal);
}

void TestDecisionRules::reasonsAndHandlers() {
    QFETCH(Spoil, spoil);
    QFETCH(QString, refusal);
    expectCheck(spoil, refusal);
}

void TestDecisionRules::referral() {
    QFETCH(Spoil, spoil);
    QFETCH(QString, refusal);
    expectCheck(spoil, refusal);
}

void TestDecisionRules::noClue() {
    QFETCH(Spoil, spoil);
    QFETCH(QString, refusal);
    expectCheck(spoil, refusal);
}

void TestDecisionRules::refer() {
    QFETCH(Spoil, spoil);
    QFETCH(QString, refusal);
    expectCheck(spoil, refusal);
}

void TestDecisionRules::noSignal() {
    const Decision decision;
    const auto checked = check(decision.request);
    QVERIFY(!checked.has_value());
    QCOMPARE(checked.error().code, base::ErrorCode::Conflict);
}

// Whoever decides on what has changed meanwhile is told so, and that nothing was saved.
void TestDecisionRules::aSignalThatChangedIsAConflict() {
    Decision decision;
    decision.request.open_signal = &decision.signal;
    const auto code = [&] {
        const auto checked = check(decision.request);
        return checked ? base::ErrorCode::Internal : checked.error().code;
    };
    QCOMPARE(code(), base::ErrorCode::Conflict); // no sheet to decide on
    decision.signal.sheet = std::make_shared<const domain::ComputationSheet>(decision.sheet);
    QVERIFY(check(decision.request).has_value());
    for (const auto status : {domain::SignalStatus::Superseded, domain::SignalStatus::Lapsed,
                              domain::SignalStatus::Adopted, domain::SignalStatus::Dismissed}) {
        decision.signal.status = status;
        QCOMPARE(code(), base::ErrorCode::Conflict);
    }
    decision.signal.status = domain::SignalStatus::Pending;
    decision.signal.key = u"newer"_qs;
    QCOMPARE(code(), base::ErrorCode::Conflict);
    decision.signal.key = decision.request.signal_key;
    decision.signal.tier = domain::Tier::Red;
    QCOMPARE(code(), base::ErrorCode::Conflict);
    decision.signal.tier = decision.request.tier;
    decision.request.reason = QString(2001, u'理');
    QCOMPARE(code(), base::ErrorCode::LimitReached);
    decision.request.reason.clear();
    QCOMPARE(code(), base::ErrorCode::Refused);
}

QTEST_GUILESS_MAIN(TestDecisionRules)
#include "test_decision_rules.moc"
