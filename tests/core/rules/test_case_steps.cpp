// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/case_invariants.h"
#include "tests/support/case_walk.h"

#include <QTest>

using namespace sizao;
using namespace sizao::tests;
using domain::CaseOutcome;
using domain::LetterKind;
using domain::LetterState;
using domain::RectState;

// One case after another from the signal to its end.
class TestCaseSteps : public QObject {
    Q_OBJECT
private slots:
    void usualCourse_data();
    void usualCourse();
    void raisedAndLowered();
    void returnedAndApprovedAgain();
    void lateStatementIsHeardUntilTheSignature();
    void yellowIsHeardAfterService();
    void reviewChangesTheLetter();
    void reviewAnnulsTheWarning();
    void revokedOfTheOwnMotion();
    void voidLetterIsReplaced();
    void servedAtTheSecondAttempt();
    void suspendedAndResumed();
    void referredAndTakenOver();
    void aClueIsNotAnsweredByAWarning();
    void reboundAfterTheEnd();
    void extendedOnce();
    void rejectedAndReportedAgain();
    void atOnceNeedsNoPlan();
};

namespace {

QString said(CaseWalk& walk, const StepRequest& step) {
    const CaseFile before = walk.file;
    const QString answer = walk.go(step);
    if (!answer.isEmpty() && !(walk.file == before))
        return QStringLiteral("a refused step changed the case");
    return answer;
}

QStringList actsOf(const CaseFile& file) {
    QStringList acts;
    for (const domain::CaseStep& step : file.steps)
        acts.append(QLatin1String(domain::toCode(step.act)));
    return acts;
}

} // namespace

#define VERIFY_GO(expression) QCOMPARE(expression, QString())

void TestCaseSteps::usualCourse_data() {
    QTest::addColumn<Tier>("tier");
    QTest::addColumn<LetterKind>("kind");
    QTest::addColumn<int>("approvals");
    QTest::newRow("yellow") << Tier::Yellow << LetterKind::Reminder << 1;
    QTest::newRow("orange") << Tier::Orange << LetterKind::Admonition << 2;
    QTest::newRow("red") << Tier::Red << LetterKind::Accountability << 3;
}

void TestCaseSteps::usualCourse() {
    QFETCH(Tier, tier);
    QFETCH(LetterKind, kind);
    QFETCH(int, approvals);
    CaseWalk walk(tier);
    VERIFY_GO(walk.go(CaseAct::Own));
    VERIFY_GO(walk.toClosed());
    QCOMPARE(walk.state(), CaseState::Closed);
    QCOMPARE(walk.file.warning_case.outcome, std::optional(CaseOutcome::Rectified));
    QCOMPARE(actsOf(walk.file).count(QStringLiteral("case.approve")), approvals);
    const domain::Letter* letter = rules::warningLetter(walk.file);
    QCOMPARE(letter->kind, kind);
    QCOMPARE(letter->state, LetterState::Served);
    QCOMPARE(letter->served_on, std::optional(walk.today));
    const int days[] = {15, 30, 60};
    QCOMPARE(walk.file.items.front().due,
             std::optional(walk.today + days[static_cast<int>(tier) - 1]));
    QCOMPARE(walk.file.items.front().state, RectState::Closed);
    QCOMPARE(rules::brokenInvariants(walk.file), QStringList());
    for (std::size_t i = 0; i < walk.file.steps.size(); ++i) {
        const domain::CaseStep& step = walk.file.steps[i];
        QCOMPARE(step.number, static_cast<int>(i) + 1);
        QCOMPARE(step.id, domain::CaseStep::idFor(walk.file.warning_case.id, step.number));
        QCOMPARE(step.taken_on, walk.today);
    }
    VERIFY_GO(walk.go(CaseAct::Archive));
    QCOMPARE(walk.state(), CaseState::Archived);
}

void TestCaseSteps::raisedAndLowered() {
    CaseWalk walk(Tier::Orange);
    VERIFY_GO(walk.toApproving());
    VERIFY_GO(walk.go(CaseAct::Approve)); // by the head; the raise makes it count no more
    VERIFY_GO(walk.go(CaseAct::Raise));
    QCOMPARE(walk.state(), CaseState::Hearing);
    QCOMPARE(walk.file.warning_case.tier, Tier::Red);
    // What was said about orange is no hearing on red.
    QVERIFY(!walk.go(CaseAct::Heard).isEmpty());
    VERIFY_GO(walk.serveNotice());
    QVERIFY(!walk.go(CaseAct::Heard).isEmpty()); // its window is open
    VERIFY_GO(walk.go(CaseAct::FileStatement, walk.file.statements.back().id));
    QVERIFY(!walk.go(CaseAct::Heard).isEmpty()); // nor is it answered
    VERIFY_GO(walk.go(CaseAct::AnswerStatement, walk.file.statements.back().id));
    QVERIFY(!walk.go(CaseAct::Heard).isEmpty()); // the letter of the new tier is not drafted
    VERIFY_GO(walk.go(CaseAct::DraftLetter));
    VERIFY_GO(walk.go(CaseAct::Heard));
    VERIFY_GO(walk.go(CaseAct::Approve));
    StepRequest lower = walk.request(CaseAct::Lower);
    lower.tier = Tier::Yellow;
    VERIFY_GO(walk.go(lower));
    QCOMPARE(walk.state(), CaseState::Approving);
    QCOMPARE(rules::approvals(walk.file).size(), std::size_t(0));
    QVERIFY(!walk.go(CaseAct::Approve).isEmpty()); // no letter of that tier yet
    VERIFY_GO(walk.go(CaseAct::DraftLetter));
    VERIFY_GO(walk.go(CaseAct::SubmitLetter, walk.letter()));
    VERIFY_GO(walk.go(CaseAct::Approve));
    QCOMPARE(walk.state(), CaseState::Signing);
    QCOMPARE(rules::warningLetter(walk.file)->kind, LetterKind::Reminder);
    QCOMPARE(rules::brokenInvariants(walk.file), QStringList());
}

void TestCaseSteps::returnedAndApprovedAgain() {
    CaseWalk walk(Tier::Red);
    VERIFY_GO(walk.toApproving());
    VERIFY_GO(walk.go(CaseAct::Approve));
    VERIFY_GO(walk.go(CaseAct::Return));
    QCOMPARE(walk.state(), CaseState::Checking);
    QCOMPARE(rules::warningLetter(walk.file)->state, LetterState::Draft);
    QVERIFY(rules::approvals(walk.file).empty());
    VERIFY_GO(walk.go(CaseAct::Propose)); // the notice was served already
    VERIFY_GO(walk.go(CaseAct::Heard));
    for (int i = 0; i < 3; ++i)
        VERIFY_GO(walk.go(CaseAct::Approve));
    QCOMPARE(walk.state(), CaseState::Signing);
}

void TestCaseSteps::lateStatementIsHeardUntilTheSignature() {
    CaseWalk walk(Tier::Orange);
    VERIFY_GO(walk.draftAll());
    VERIFY_GO(walk.serveNotice());
    VERIFY_GO(walk.go(CaseAct::Propose));
    const base::RawId statement = walk.file.statements.back().id;
    QVERIFY(walk.go(CaseAct::LapseStatement, statement).contains(QStringLiteral("2026-03-07")));
    walk.today = walk.today + 5;
    QVERIFY(!walk.go(CaseAct::LapseStatement, statement).isEmpty()); // the last day counts
    walk.today = walk.today + 1;
    VERIFY_GO(walk.go(CaseAct::LapseStatement, statement));
    VERIFY_GO(walk.go(CaseAct::Heard));
    VERIFY_GO(walk.go(CaseAct::FileStatement, statement)); // late, before the signature
    QVERIFY(!walk.go(CaseAct::Approve).isEmpty());
    VERIFY_GO(walk.go(CaseAct::AnswerStatement, statement));
    VERIFY_GO(walk.go(CaseAct::Approve));
    QCOMPARE(rules::brokenInvariants(walk.file), QStringList());
}

void TestCaseSteps::yellowIsHeardAfterService() {
    CaseWalk walk(Tier::Yellow);
    VERIFY_GO(walk.toRectifying());
    QCOMPARE(walk.file.statements.size(), std::size_t(1));
    QCOMPARE(walk.file.statements.front().about, walk.letter());
    VERIFY_GO(walk.go(CaseAct::FileStatement, walk.file.statements.front().id));
    StepRequest answer = walk.request(CaseAct::AnswerStatement, walk.file.statements.front().id);
    answer.reason.clear();
    QVERIFY(said(walk, answer).contains(QStringLiteral("理由")));
    answer = walk.request(CaseAct::AnswerStatement, walk.file.statements.front().id);
    answer.answer.reset();
    QVERIFY(!said(walk, answer).isEmpty());
    VERIFY_GO(walk.go(CaseAct::AnswerStatement, walk.file.statements.front().id));
    QCOMPARE(walk.file.statements.front().answer, std::optional(domain::StatementAnswer::Rejected));
}

void TestCaseSteps::reviewChangesTheLetter() {
    CaseWalk walk(Tier::Orange);
    VERIFY_GO(walk.toRectifying());
    const domain::LetterId before = walk.letter();
    VERIFY_GO(walk.go(CaseAct::ApplyReview));
    const base::RawId review = walk.file.reviews.back().id;
    QVERIFY(!walk.go(CaseAct::ApplyReview).isEmpty()); // one is enough
    VERIFY_GO(walk.go(CaseAct::AcceptReview, review));
    StepRequest heavier = walk.request(CaseAct::Change, review);
    heavier.tier = Tier::Red;
    QVERIFY(!said(walk, heavier).isEmpty());
    StepRequest alone = walk.request(CaseAct::Change, review);
    alone.second.reset();
    QVERIFY(!said(walk, alone).isEmpty());
    VERIFY_GO(walk.go(CaseAct::Change, review));
    QCOMPARE(walk.state(), CaseState::Signing);
    QCOMPARE(walk.file.warning_case.tier, Tier::Yellow);
    VERIFY_GO(walk.go(CaseAct::DraftLetter));
    for (const CaseAct act : {CaseAct::SubmitLetter, CaseAct::ApproveLetter, CaseAct::NumberLetter})
        VERIFY_GO(walk.go(act, walk.letter()));
    StepRequest sign = walk.request(CaseAct::SignLetter, walk.letter());
    sign.actor = walk.office.principal; // who approved it
    VERIFY_GO(walk.go(sign));
    QCOMPARE(rules::findPart(walk.file.letters, before)->state, LetterState::Served);
    VERIFY_GO(walk.go(CaseAct::PlanService, walk.letter()));
    VERIFY_GO(walk.go(CaseAct::Receipt, walk.file.services.back().id));
    QCOMPARE(rules::findPart(walk.file.letters, before)->state, LetterState::Annulled);
    QCOMPARE(walk.state(), CaseState::Rectifying);
    QCOMPARE(rules::brokenInvariants(walk.file), QStringList());
}

void TestCaseSteps::reviewAnnulsTheWarning() {
    CaseWalk walk(Tier::Red);
    VERIFY_GO(walk.toClosed());
    VERIFY_GO(walk.go(CaseAct::ApplyReview));
    const base::RawId review = walk.file.reviews.back().id;
    VERIFY_GO(walk.go(CaseAct::AcceptReview, review));
    QVERIFY(walk.go(CaseAct::Annul, review).contains(QStringLiteral("决定书")));
    VERIFY_GO(walk.document(LetterKind::ReviewDecision, 5));
    StepRequest annul = walk.request(CaseAct::Annul, review);
    annul.minutes.clear();
    QVERIFY(said(walk, annul).contains(QStringLiteral("集体研究")));
    VERIFY_GO(walk.go(CaseAct::Annul, review));
    QCOMPARE(walk.file.warning_case.outcome, std::optional(CaseOutcome::Revoked));
    QVERIFY(rules::warningLetter(walk.file) == nullptr);
    QVERIFY(!walk.go(CaseAct::Revoke).isEmpty()); // nothing is left to revoke
    QCOMPARE(rules::brokenInvariants(walk.file), QStringList());
}

void TestCaseSteps::revokedOfTheOwnMotion() {
    CaseWalk walk(Tier::Orange);
    VERIFY_GO(walk.toRectifying());
    QVERIFY(!walk.go(CaseAct::Revoke).isEmpty());
    VERIFY_GO(walk.document(LetterKind::AnnulDecision, 5));
    VERIFY_GO(walk.go(CaseAct::Revoke));
    QCOMPARE(walk.state(), CaseState::Closed);
    QCOMPARE(walk.file.items.front().state, RectState::Terminated);
    QCOMPARE(rules::brokenInvariants(walk.file), QStringList());
}

void TestCaseSteps::voidLetterIsReplaced() {
    CaseWalk walk(Tier::Yellow);
    VERIFY_GO(walk.toServing());
    const domain::LetterId before = walk.letter();
    VERIFY_GO(walk.go(CaseAct::VoidLetter, before));
    QCOMPARE(walk.state(), CaseState::Signing);
    QVERIFY(!rules::findPart(walk.file.letters, before)->letter_number.isEmpty()); // stays listed
    VERIFY_GO(walk.go(CaseAct::DraftLetter));
    QVERIFY(walk.letter() != before);
    StepRequest approve = walk.request(CaseAct::ApproveLetter, walk.letter());
    approve.actor = walk.office.head;
    VERIFY_GO(walk.go(CaseAct::SubmitLetter, walk.letter()));
    VERIFY_GO(walk.go(approve));
    VERIFY_GO(walk.go(CaseAct::NumberLetter, walk.letter()));
    VERIFY_GO(walk.go(CaseAct::SignLetter, walk.letter()));
    QCOMPARE(walk.state(), CaseState::Serving);
}

void TestCaseSteps::servedAtTheSecondAttempt() {
    CaseWalk walk(Tier::Yellow);
    VERIFY_GO(walk.toServing());
    VERIFY_GO(walk.go(CaseAct::PlanService, walk.letter()));
    QVERIFY(!walk.go(CaseAct::PlanService, walk.letter()).isEmpty()); // one at a time
    VERIFY_GO(walk.go(CaseAct::FailService, walk.file.services.back().id));
    QCOMPARE(walk.state(), CaseState::Serving);
    VERIFY_GO(walk.go(CaseAct::PlanService, walk.letter()));
    StepRequest left = walk.request(CaseAct::LeaveBehind, walk.file.services.back().id);
    left.witness.clear();
    QVERIFY(said(walk, left).contains(QStringLiteral("见证人")));
    VERIFY_GO(walk.go(CaseAct::LeaveBehind, walk.file.services.back().id));
    QCOMPARE(walk.state(), CaseState::Rectifying);
    QCOMPARE(walk.file.services.back().witness, QStringLiteral("见证人"));
}

void TestCaseSteps::suspendedAndResumed() {
    CaseWalk walk(Tier::Yellow);
    VERIFY_GO(walk.toRectifying());
    VERIFY_GO(walk.go(CaseAct::Suspend));
    QCOMPARE(walk.file.warning_case.suspended_on, std::optional(walk.today));
    QVERIFY(
        walk.go(CaseAct::ClaimItem, walk.file.items.front().id).contains(QStringLiteral("中止")));
    QVERIFY(!walk.go(CaseAct::Suspend).isEmpty());
    QVERIFY(!walk.go(CaseAct::TakenOver).isEmpty()); // no clue was referred
    VERIFY_GO(walk.go(CaseAct::Resume));
    VERIFY_GO(walk.go(CaseAct::ClaimItem, walk.file.items.front().id));
    QVERIFY(!walk.go(CaseAct::Resume).isEmpty());
}

void TestCaseSteps::referredAndTakenOver() {
    CaseWalk walk(Tier::Red);
    VERIFY_GO(walk.draftAll());
    VERIFY_GO(walk.go(CaseAct::Refer));
    QCOMPARE(walk.file.warning_case.suspend_cause, std::optional(domain::SuspendCause::Referred));
    VERIFY_GO(walk.go(CaseAct::TakenOver));
    QCOMPARE(walk.file.warning_case.outcome, std::optional(CaseOutcome::Referred));
    QVERIFY(!walk.file.warning_case.suspended_on);
}

// A fact of grade Ⅳ that was decided to be a clue: first it is referred, then the case may go on
// beside that, by order.
void TestCaseSteps::aClueIsNotAnsweredByAWarning() {
    CaseWalk walk(Tier::Yellow);
    VERIFY_GO(walk.draftAll());
    StepRequest propose = walk.request(CaseAct::Propose);
    propose.around.cites_grade_four = true;
    QVERIFY(said(walk, propose).contains(QStringLiteral("还没有答复")));
    propose.around.referral_answer = domain::ReferralAnswer::Referred;
    QVERIFY(said(walk, propose).contains(QStringLiteral("不能以警示代替")));
    propose.around.referral_answer = domain::ReferralAnswer::NotAClue;
    QVERIFY(walk.tryStep(propose).has_value());
    VERIFY_GO(walk.go(CaseAct::Refer));
    propose.around.referral_answer = domain::ReferralAnswer::Referred;
    QVERIFY(said(walk, propose).contains(QStringLiteral("中止")));
    VERIFY_GO(walk.go(CaseAct::Resume));
    VERIFY_GO(walk.go(propose));
    // Nor by closing what was proposed before the answer was known.
    CaseWalk late(Tier::Yellow);
    VERIFY_GO(late.toAccepting());
    VERIFY_GO(late.go(CaseAct::AcceptItem, late.file.items.front().id));
    VERIFY_GO(late.go(CaseAct::WaiveStatement, late.file.statements.back().id));
    StepRequest close = late.request(CaseAct::Close);
    close.around.cites_grade_four = true;
    close.around.referral_answer = domain::ReferralAnswer::Referred;
    QVERIFY(said(late, close).contains(QStringLiteral("不能以警示代替")));
    close.around.referral_answer = domain::ReferralAnswer::NotAClue;
    VERIFY_GO(late.go(close));
}

void TestCaseSteps::reboundAfterTheEnd() {
    CaseWalk walk(Tier::Yellow);
    VERIFY_GO(walk.toClosed());
    const base::RawId item = walk.file.items.front().id;
    VERIFY_GO(walk.go(CaseAct::FollowUp, item));
    VERIFY_GO(walk.go(CaseAct::Rebound, item));
    QCOMPARE(walk.state(), CaseState::Rectifying);
    QVERIFY(!walk.file.warning_case.outcome);
    QVERIFY(walk.file.items.front().rebounded);
    QVERIFY(!walk.file.items.front().closed_on);
    VERIFY_GO(walk.go(CaseAct::ReportItem, item));
    VERIFY_GO(walk.go(CaseAct::AcceptItem, item));
    VERIFY_GO(walk.go(CaseAct::Close));
    QCOMPARE(rules::brokenInvariants(walk.file), QStringList());
}

void TestCaseSteps::extendedOnce() {
    CaseWalk walk(Tier::Yellow);
    VERIFY_GO(walk.toRectifying());
    const base::RawId item = walk.file.items.front().id;
    for (const CaseAct act : {CaseAct::ClaimItem, CaseAct::PlanItem, CaseAct::ApprovePlan})
        VERIFY_GO(walk.go(act, item));
    const base::Day due = *walk.file.items.front().due;
    StepRequest longer = walk.request(CaseAct::ExtendItem, item);
    longer.due = due + 31;
    QVERIFY(!said(walk, longer).isEmpty());
    longer.due = due;
    QVERIFY(!said(walk, longer).isEmpty());
    longer.due = due + 1;
    longer.today = due + 1;
    QVERIFY(said(walk, longer).contains(due.toIso()));
    longer.today = due; // the last day
    VERIFY_GO(walk.go(longer));
    QCOMPARE(walk.file.items.front().due, std::optional(due + 1));
    QVERIFY(walk.go(CaseAct::ExtendItem, item).contains(QStringLiteral("一次")));
}

void TestCaseSteps::rejectedAndReportedAgain() {
    CaseWalk walk(Tier::Orange);
    VERIFY_GO(walk.toAccepting());
    const base::RawId item = walk.file.items.front().id;
    VERIFY_GO(walk.go(CaseAct::RejectItem, item));
    QCOMPARE(walk.state(), CaseState::Rectifying);
    QCOMPARE(walk.file.items.front().state, RectState::Active);
    QCOMPARE(walk.file.items.front().due, std::optional(walk.today + 60));
    StepRequest again = walk.request(CaseAct::ReportItem, item);
    again.around.reused_proofs = {QStringLiteral("照片.jpg")};
    again.reason.clear();
    QVERIFY(said(walk, again).contains(QStringLiteral("照片.jpg")));
    again.reason = QStringLiteral("同一现场");
    VERIFY_GO(walk.go(again));
    QCOMPARE(walk.state(), CaseState::Accepting);
}

void TestCaseSteps::atOnceNeedsNoPlan() {
    CaseWalk walk(Tier::Yellow);
    StepRequest draft = walk.request(CaseAct::DraftItem);
    std::get<domain::RectItem>(draft.part).kind = domain::RectClass::Immediate;
    VERIFY_GO(walk.go(draft));
    VERIFY_GO(walk.go(CaseAct::DraftLetter));
    VERIFY_GO(walk.go(CaseAct::Propose));
    VERIFY_GO(walk.go(CaseAct::Approve));
    VERIFY_GO(walk.go(CaseAct::NumberLetter, walk.letter()));
    VERIFY_GO(walk.go(CaseAct::SignLetter, walk.letter()));
    VERIFY_GO(walk.go(CaseAct::PlanService, walk.letter()));
    VERIFY_GO(walk.go(CaseAct::Receipt, walk.file.services.back().id));
    VERIFY_GO(walk.go(CaseAct::ClaimItem, walk.file.items.front().id));
    VERIFY_GO(walk.go(CaseAct::PlanItem, walk.file.items.front().id));
    QCOMPARE(walk.file.items.front().state, RectState::Active);
}

QTEST_GUILESS_MAIN(TestCaseSteps)
#include "test_case_steps.moc"
