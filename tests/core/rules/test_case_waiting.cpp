// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/case_waiting.h"
#include "tests/core/rules/default_catalogue.h"
#include "tests/support/case_walk.h"

#include <QTest>

#include <rapidcheck.h>

using namespace sizao;
using namespace sizao::tests;
using domain::DeadlineCode;
using rules::WaitingStep;

namespace {

const rules::Standards& standards() {
    static const rules::Standards known = test::defaultStandards();
    return known;
}

std::vector<WaitingStep> waiting(const CaseWalk& walk, const Actor& actor) {
    const auto clocks = rules::clocksOf(walk.file, standards(), rules::WorkCalendar(), walk.today);
    return rules::waitingSteps(walk.file, clocks, actor, walk.today);
}

// `case.own DL_OWN 李某、王某`: act, clock and whom it waits for; a star is the actor's own.
QStringList told(const CaseWalk& walk, const Actor& actor) {
    QStringList lines;
    for (const WaitingStep& step : waiting(walk, actor)) {
        QStringList who;
        for (const Actor& each : walk.office.all())
            if (std::find(step.waits_for.users.begin(), step.waits_for.users.end(), each.user)
                != step.waits_for.users.end())
                who.append(each.name);
        for (const Role role : step.waits_for.roles)
            who.append(domain::toLabel(role));
        if (!step.waits_for.owner.isEmpty())
            who.append(step.waits_for.owner);
        if (step.waits_for.subject)
            who.append(QStringLiteral("本人"));
        lines.append(QStringLiteral("%1%2 %3 %4")
                         .arg(step.mine ? QStringLiteral("*") : QString(),
                              QLatin1String(domain::toCode(step.act)),
                              step.clock ? QLatin1String(domain::toCode(step.clock->code))
                                         : QLatin1String("-"),
                              who.join(u'、')));
    }
    return lines;
}

QStringList lines(std::initializer_list<const char*> texts) {
    QStringList list;
    for (const char* text : texts)
        list.append(QString::fromUtf8(text));
    return list;
}

using Course = QString (CaseWalk::*)();

} // namespace

class TestCaseWaiting : public QObject {
    Q_OBJECT
private slots:
    void courseOfACase_data();
    void courseOfACase();
    void ownershipComesFirst();
    void oneApprovesAfterTheOther();
    void whatIsSuspended();
    void aReferredCaseWaitsForTheReceiver();
    void theWindowOfAStatement();
    void aFiledStatementIsAnswered();
    void aRaisedTierBeginsWithTheNotice();
    void otherLettersGoTheirOwnWay();
    void aServiceThatFailed();
    void aReview();
    void theSteps();
    void noCaseIsForgotten();
};

void TestCaseWaiting::courseOfACase_data() {
    QTest::addColumn<Course>("course");
    QTest::addColumn<Tier>("tier");
    QTest::addColumn<QStringList>("expected"); // as the first handler sees it
    const auto row = [](const char* name, Course course, Tier tier, const QStringList& expected) {
        QTest::newRow(name) << course << tier << expected;
    };
    row("drafted", &CaseWalk::draftAll, Tier::Yellow, lines({"*case.own DL_OWN 李某、王某"}));
    row("approving", &CaseWalk::toApproving, Tier::Yellow,
        lines({"case.approve DL_APPROVE 承办部门负责人"}));
    row("signing", &CaseWalk::toSigning, Tier::Yellow, lines({"letter.number - 案管"}));
    row("serving", &CaseWalk::toServing, Tier::Orange,
        lines({"*service.plan DL_SERVE 李某、王某"}));
    row("rectifying", &CaseWalk::toRectifying, Tier::Orange,
        lines({"*item.claim DL_RECT_ORANGE 蒋某"}));
    row("accepting", &CaseWalk::toAccepting, Tier::Red, lines({"item.accept DL_ACCEPT 验收人"}));
    row("closed", &CaseWalk::toClosed, Tier::Orange,
        lines({"case.archive DL_ARCHIVE 档案员", "item.follow_up DL_LOOKBACK 验收人"}));
}

void TestCaseWaiting::courseOfACase() {
    QFETCH(Course, course);
    QFETCH(Tier, tier);
    CaseWalk walk(tier);
    QCOMPARE((walk.*course)(), QString());
    QTEST(told(walk, walk.office.li), "expected");
}

void TestCaseWaiting::ownershipComesFirst() {
    CaseWalk walk(Tier::Yellow);
    QCOMPARE(walk.go(CaseAct::Own), QString());
    // Li has confirmed: his next is the proposal; Wang has not.
    QCOMPARE(told(walk, walk.office.li),
             lines({"case.own DL_OWN 王某", "*case.propose DL_CHECK 李某、王某"}));
    QCOMPARE(told(walk, walk.office.wang), lines({"*case.own DL_OWN 王某"}));
    StepRequest other = walk.request(CaseAct::Own);
    other.actor = walk.office.wang;
    QCOMPARE(walk.go(other), QString());
    QCOMPARE(told(walk, walk.office.head), lines({"case.propose DL_CHECK 李某、王某"}));
}

void TestCaseWaiting::oneApprovesAfterTheOther() {
    CaseWalk walk(Tier::Red);
    QCOMPARE(walk.toApproving(), QString());
    const std::array approvers{walk.office.head, walk.office.leader, walk.office.principal};
    for (const Actor& turn : approvers) {
        for (const Actor& each : walk.office.all()) {
            const auto steps = waiting(walk, each);
            QCOMPARE(steps.size(), 1U);
            QCOMPARE(steps.front().act, CaseAct::Approve);
            QCOMPARE(steps.front().waits_for.roles, turn.roles);
            const bool isApproved =
                std::any_of(walk.file.steps.begin(), walk.file.steps.end(), [&](const auto& step) {
                    return step.act == CaseAct::Approve && step.taken_by == each.user;
                });
            QCOMPARE(steps.front().mine, each.has(turn.roles.front()) && !isApproved);
        }
        QCOMPARE(walk.go(CaseAct::Approve), QString());
    }
    QCOMPARE(walk.go(CaseAct::NumberLetter, walk.letter()), QString());
    QCOMPARE(told(walk, walk.office.principal), lines({"*letter.sign DL_SIGN 吴某"}));
    QCOMPARE(told(walk, walk.office.other_principal), lines({"letter.sign DL_SIGN 吴某"}));
}

void TestCaseWaiting::whatIsSuspended() {
    CaseWalk walk(Tier::Yellow);
    QCOMPARE(walk.toRectifying(), QString());
    QCOMPARE(walk.go(CaseAct::Suspend), QString());
    QCOMPARE(told(walk, walk.office.leader), lines({"*case.resume - 分管领导"}));
    QCOMPARE(walk.go(CaseAct::Resume), QString());
    QCOMPARE(told(walk, walk.office.leader), lines({"item.claim DL_RECT_YELLOW 蒋某"}));
}

void TestCaseWaiting::aReferredCaseWaitsForTheReceiver() {
    CaseWalk walk(Tier::Red);
    QCOMPARE(walk.go(CaseAct::Refer), QString());
    QCOMPARE(told(walk, walk.office.leader), lines({"*case.taken_over - 分管领导"}));
    QCOMPARE(told(walk, walk.office.li), lines({"case.taken_over - 分管领导"}));
}

void TestCaseWaiting::theWindowOfAStatement() {
    CaseWalk walk(Tier::Orange);
    QCOMPARE(walk.draftAll(), QString());
    QCOMPARE(walk.serveNotice(), QString());
    QCOMPARE(walk.go(CaseAct::Propose), QString());
    QCOMPARE(told(walk, walk.office.li), lines({"statement.file DL_STATEMENT 本人"}));
    const base::Day last = waiting(walk, walk.office.li).front().clock->standing.due->day;
    walk.today = last;
    QCOMPARE(told(walk, walk.office.li), lines({"statement.file DL_STATEMENT 本人"}));
    walk.today = last + 1; // closed by itself, whether or not that is stored yet
    QCOMPARE(told(walk, walk.office.li), lines({"*case.heard - 李某、王某"}));
    QCOMPARE(told(walk, walk.office.head), lines({"case.heard - 李某、王某"}));
}

void TestCaseWaiting::aFiledStatementIsAnswered() {
    CaseWalk walk(Tier::Orange);
    QCOMPARE(walk.draftAll(), QString());
    QCOMPARE(walk.serveNotice(), QString());
    QCOMPARE(walk.go(CaseAct::Propose), QString());
    const base::RawId statement = walk.file.statements.back().id;
    QCOMPARE(walk.go(CaseAct::FileStatement, statement), QString());
    QCOMPARE(told(walk, walk.office.head), lines({"*statement.answer DL_ANSWER 承办部门负责人"}));
    QCOMPARE(walk.go(CaseAct::AnswerStatement, statement), QString());
    QCOMPARE(told(walk, walk.office.li), lines({"*case.heard - 李某、王某"}));
}

void TestCaseWaiting::aRaisedTierBeginsWithTheNotice() {
    CaseWalk walk(Tier::Yellow);
    QCOMPARE(walk.toApproving(), QString());
    QCOMPARE(walk.go(CaseAct::Raise), QString());
    QCOMPARE(walk.state(), CaseState::Hearing);
    QCOMPARE(told(walk, walk.office.li), lines({"*letter.draft - 李某、王某"}));
    QCOMPARE(walk.document(domain::LetterKind::IntentNotice, 1), QString());
    QCOMPARE(told(walk, walk.office.li), lines({"*letter.submit - 李某、王某"}));
}

void TestCaseWaiting::otherLettersGoTheirOwnWay() {
    CaseWalk walk(Tier::Orange);
    QCOMPARE(walk.draftAll(), QString());
    // The warning letter is drafted too; it goes with the proposal.
    const auto notice = [&](int steps) {
        CaseWalk at = walk;
        const QString refused = at.document(domain::LetterKind::IntentNotice, steps);
        QStringList now = refused.isEmpty() ? told(at, at.office.head) : QStringList{refused};
        now.removeAll(QStringLiteral("case.own DL_OWN 李某、王某"));
        now.removeAll(QStringLiteral("case.propose DL_CHECK 李某、王某"));
        return now;
    };
    QCOMPARE(notice(1), lines({"letter.submit - 李某、王某"}));
    QCOMPARE(notice(2), lines({"*letter.approve - 承办部门负责人、分管领导、主要负责人"}));
    QCOMPARE(notice(3), lines({"letter.number - 案管"}));
    QCOMPARE(notice(4), lines({"*letter.sign DL_SIGN 孙某"}));
    QCOMPARE(notice(5), lines({"service.plan DL_SERVE 李某、王某"}));
    QCOMPARE(notice(6), lines({"service.receipt DL_SERVE 李某、王某"}));
    QCOMPARE(notice(7), QStringList());
}

void TestCaseWaiting::aServiceThatFailed() {
    CaseWalk walk(Tier::Yellow);
    QCOMPARE(walk.toServing(), QString());
    QCOMPARE(walk.go(CaseAct::PlanService, walk.letter()), QString());
    QCOMPARE(told(walk, walk.office.li), lines({"*service.receipt DL_SERVE 李某、王某"}));
    QCOMPARE(walk.go(CaseAct::FailService, walk.file.services.back().id), QString());
    QCOMPARE(told(walk, walk.office.li), lines({"*service.plan DL_SERVE 李某、王某"}));
}

void TestCaseWaiting::aReview() {
    CaseWalk walk(Tier::Orange);
    QCOMPARE(walk.toClosed(), QString());
    QCOMPARE(walk.go(CaseAct::ApplyReview), QString());
    const base::RawId review = walk.file.reviews.back().id;
    QVERIFY(told(walk, walk.office.reviewer)
                .contains(QStringLiteral("*review.accept DL_REVIEW_ACCEPT 复核人")));
    QCOMPARE(walk.go(CaseAct::AcceptReview, review), QString());
    QVERIFY(
        told(walk, walk.office.other_principal)
            .contains(QStringLiteral("*review.maintain DL_REVIEW_DECIDE 分管领导、主要负责人")));
    // Who took part decides nothing.
    QVERIFY(told(walk, walk.office.leader)
                .contains(QStringLiteral("review.maintain DL_REVIEW_DECIDE 分管领导、主要负责人")));
}

void TestCaseWaiting::theSteps() {
    CaseWalk walk(Tier::Yellow);
    QCOMPARE(walk.toRectifying(), QString());
    const base::RawId item = walk.file.items.front().id;
    const std::pair<CaseAct, QString> course[] = {
        {CaseAct::ClaimItem, QStringLiteral("item.claim DL_RECT_YELLOW 蒋某")},
        {CaseAct::PlanItem, QStringLiteral("item.plan DL_PLAN 蒋某")},
        {CaseAct::ApprovePlan, QStringLiteral("item.approve_plan DL_RECT_YELLOW 李某、王某")},
        {CaseAct::ReportProgress, QStringLiteral("item.report DL_RECT_YELLOW 蒋某")},
        {CaseAct::ReportItem, QStringLiteral("item.report DL_RECT_YELLOW 蒋某")},
        {CaseAct::AcceptItem, QStringLiteral("*item.accept DL_ACCEPT 验收人")},
    };
    for (const auto& [act, line] : course) {
        QVERIFY2(told(walk, walk.office.acceptor).contains(line), qPrintable(line));
        QCOMPARE(walk.go(act, item), QString());
    }
    // Heard after service, and not closed before; then it is for the head to close.
    QVERIFY(!told(walk, walk.office.head).contains(QStringLiteral("*case.close - 承办部门负责人")));
    QCOMPARE(walk.go(CaseAct::WaiveStatement, walk.file.statements.back().id), QString());
    QVERIFY2(told(walk, walk.office.head).join(u'|').contains(QStringLiteral("*case.close - ")),
             qPrintable(told(walk, walk.office.head).join(u'|')));
}

// Wherever a case has come to: something waits, for somebody, or it is over.
void TestCaseWaiting::noCaseIsForgotten() {
    QVERIFY(rc::check([] {
        CaseWalk walk(*rc::gen::element(Tier::Yellow, Tier::Orange, Tier::Red));
        const Course course = *rc::gen::element<Course>(
            &CaseWalk::draftAll, &CaseWalk::toApproving, &CaseWalk::toSigning, &CaseWalk::toServing,
            &CaseWalk::toRectifying, &CaseWalk::toAccepting, &CaseWalk::toClosed);
        RC_ASSERT((walk.*course)() == QString());
        const int length = *rc::gen::inRange(0, 15);
        for (int i = 0; i < length; ++i) {
            const auto possible = rules::possibleSteps(walk.file);
            if (possible.empty())
                break;
            const auto& chosen = *rc::gen::elementOf(possible);
            base::RawId object = chosen.object;
            if (chosen.act == CaseAct::PlanService && !walk.file.letters.empty())
                object = (*rc::gen::elementOf(walk.file.letters)).id;
            walk.go(chosen.act, object);
            walk.today = walk.today + *rc::gen::inRange(0, 4);
        }
        const auto steps = waiting(walk, walk.office.li);
        if (walk.state() < CaseState::Archived && steps.empty())
            RC_FAIL(QLatin1String(domain::toCode(walk.state())).data());
        for (const WaitingStep& step : steps) {
            const rules::WaitsFor& who = step.waits_for;
            RC_ASSERT(who.subject || !who.owner.isEmpty() || !who.users.empty()
                      || !who.roles.empty());
            // What is said to be his is not refused for who he is.
            if (step.mine)
                RC_ASSERT(rules::mayTake(walk.file, {step.act, step.object, {}}, walk.office.li));
        }
    }));
}

QTEST_GUILESS_MAIN(TestCaseWaiting)
#include "test_case_waiting.moc"
