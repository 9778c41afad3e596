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

// Everything that is refused on the way of a case, by rule and by person, and what is offered to
// whom.
class TestCaseRefusals : public QObject {
    Q_OBJECT
private slots:
    void refused_data();
    void refused();
    void theRecusedTakeNoStep();
    void whoReviewsTakesNoOtherStep();
    void whatTheProgramDoesIsNobodysPart();
    void offeredToWhomItIsFor();
    void obstaclesAreAllNamed();
};

namespace {

QString said(CaseWalk& walk, const StepRequest& step) {
    const CaseFile before = walk.file;
    const QString answer = walk.go(step);
    if (!answer.isEmpty() && !(walk.file == before))
        return QStringLiteral("a refused step changed the case");
    return answer;
}

} // namespace

#define VERIFY_GO(expression) QCOMPARE(expression, QString())

void TestCaseRefusals::refused_data() {
    using Course = QString (CaseWalk::*)();
    using Spoil = std::function<void(StepRequest&, const CaseWalk&)>;
    QTest::addColumn<Tier>("tier");
    QTest::addColumn<Course>("course");
    QTest::addColumn<CaseAct>("act");
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, Tier tier, Course course, CaseAct act, Spoil spoil,
                        const char* says) {
        QTest::newRow(name) << tier << course << act << std::move(spoil) << QString::fromUtf8(says);
    };
    const auto by = [](Actor Office::*who) {
        return [who](StepRequest& step, const CaseWalk& walk) { step.actor = walk.office.*who; };
    };
    const auto nothing = [](StepRequest&, const CaseWalk&) {};
    row("a stranger proposes", Tier::Yellow, &CaseWalk::draftAll, CaseAct::Propose,
        by(&Office::zhao), "不是本案承办人");
    row(
        "one handler alone proposes", Tier::Yellow, &CaseWalk::draftAll, CaseAct::Propose,
        [](StepRequest& step, const CaseWalk&) { step.second.reset(); }, "另一名承办人");
    row(
        "a handler with himself", Tier::Yellow, &CaseWalk::draftAll, CaseAct::Propose,
        [](StepRequest& step, const CaseWalk&) { step.second = step.actor; }, "另一名承办人");
    row(
        "the sheet does not hold", Tier::Yellow, &CaseWalk::draftAll, CaseAct::Propose,
        [](StepRequest& step, const CaseWalk&) { step.around.sheet_holds = false; }, "依据单");
    row("orange without a notice", Tier::Orange, &CaseWalk::draftAll, CaseAct::Propose, nothing,
        "拟警示告知书");
    row("approved out of turn", Tier::Red, &CaseWalk::toApproving, CaseAct::Approve,
        by(&Office::leader), "承办部门负责人");
    row(
        "approved by a handler", Tier::Yellow, &CaseWalk::toApproving, CaseAct::Approve,
        [](StepRequest& step, const CaseWalk& walk) {
            step.actor = walk.office.li;
            step.actor.roles = {Role::SectionHead};
        },
        "不能审批自己承办的案件");
    row(
        "returned without a reason", Tier::Yellow, &CaseWalk::toApproving, CaseAct::Return,
        [](StepRequest& step, const CaseWalk&) { step.reason = QStringLiteral("  "); }, "理由");
    row("yellow returned by the leader", Tier::Yellow, &CaseWalk::toApproving, CaseAct::Return,
        by(&Office::leader), "审批人之列");
    row("raised to what it is", Tier::Red, &CaseWalk::toApproving, CaseAct::Raise, nothing,
        "更高的级别");
    row(
        "lowered to nothing", Tier::Orange, &CaseWalk::toApproving, CaseAct::Lower,
        [](StepRequest& step, const CaseWalk&) { step.tier = Tier::None; }, "更轻的级别");
    row("orange dropped by the head", Tier::Orange, &CaseWalk::draftAll, CaseAct::Drop,
        by(&Office::head), "分管领导");
    row("yellow dropped by the leader", Tier::Yellow, &CaseWalk::draftAll, CaseAct::Drop,
        by(&Office::leader), "承办部门负责人");
    row("signed from the case", Tier::Yellow, &CaseWalk::toApproving, CaseAct::Close, nothing,
        "待审批");
    row("closed with an open item", Tier::Yellow, &CaseWalk::toAccepting, CaseAct::Close, nothing,
        "没有销号");
    row("orange closed by the head", Tier::Orange, &CaseWalk::toAccepting, CaseAct::Close,
        by(&Office::head), "分管领导");
    row(
        "suspended without a cause", Tier::Yellow, &CaseWalk::toServing, CaseAct::Suspend,
        [](StepRequest& step, const CaseWalk&) { step.cause.reset(); }, "原因");
    row(
        "archived without its dossier", Tier::Yellow, &CaseWalk::toClosed, CaseAct::Archive,
        [](StepRequest& step, const CaseWalk&) { step.around.dossier_sealed = false; }, "封卷");
    row(
        "handed to one person", Tier::Yellow, &CaseWalk::draftAll, CaseAct::Assign,
        [](StepRequest& step, const CaseWalk& walk) {
            step.handlers = {walk.office.zhao, walk.office.zhao};
        },
        "两个人");
    row(
        "handed to no handler", Tier::Yellow, &CaseWalk::draftAll, CaseAct::Assign,
        [](StepRequest& step, const CaseWalk& walk) {
            step.handlers = {walk.office.li, walk.office.head};
        },
        "没有承办人职责");
    row(
        "handed to the same", Tier::Yellow, &CaseWalk::draftAll, CaseAct::Assign,
        [](StepRequest& step, const CaseWalk& walk) {
            step.handlers = {walk.office.wang, walk.office.li};
        },
        "没有变化");
    row("a second letter", Tier::Yellow, &CaseWalk::draftAll, CaseAct::DraftLetter, nothing,
        "已有一份");
    row(
        "a letter of another tier", Tier::Yellow, &CaseWalk::draftAll, CaseAct::DraftLetter,
        [](StepRequest& step, const CaseWalk&) {
            std::get<domain::Letter>(step.part).kind = LetterKind::Accountability;
        },
        "应当起草");
    row("a letter when it is served", Tier::Yellow, &CaseWalk::toRectifying, CaseAct::DraftLetter,
        nothing, "已经签发");
    row(
        "an item without a standard", Tier::Yellow, &CaseWalk::draftAll, CaseAct::DraftItem,
        [](StepRequest& step, const CaseWalk&) {
            std::get<domain::RectItem>(step.part).standard.clear();
        },
        "销号标准");
    row(
        "a talk with oneself", Tier::Orange, &CaseWalk::draftAll, CaseAct::Talk,
        [](StepRequest& step, const CaseWalk& walk) {
            std::get<domain::TalkRecord>(step.part).talker_2 = walk.office.li.user;
        },
        "两名谈话人");
    row(
        "a lapse by a person", Tier::Yellow, &CaseWalk::toRectifying, CaseAct::Supersede,
        [](StepRequest& step, const CaseWalk&) { step.by_program = false; }, "由系统");
    row(
        "a person's step by the program", Tier::Yellow, &CaseWalk::draftAll, CaseAct::Own,
        [](StepRequest& step, const CaseWalk&) { step.by_program = true; }, "应当由人办理");
    row(
        "a review too late", Tier::Yellow, &CaseWalk::toRectifying, CaseAct::ApplyReview,
        [](StepRequest& step, const CaseWalk& walk) {
            std::get<domain::Review>(step.part).applied_on = walk.today + 11;
        },
        "已经超过");
    row("not a role of his", Tier::Yellow, &CaseWalk::draftAll, CaseAct::Own,
        by(&Office::archivist), "没有这个职责");
}

void TestCaseRefusals::refused() {
    using Course = QString (CaseWalk::*)();
    using Spoil = std::function<void(StepRequest&, const CaseWalk&)>;
    QFETCH(Tier, tier);
    QFETCH(Course, course);
    QFETCH(CaseAct, act);
    QFETCH(Spoil, spoil);
    QFETCH(QString, says);
    CaseWalk walk(tier);
    VERIFY_GO((walk.*course)());
    StepRequest step = walk.request(act);
    spoil(step, walk);
    const QString answer = said(walk, step);
    QVERIFY2(answer.contains(says), qPrintable(answer));
}

// Else he would have taken part in the case by the time of the decision.
void TestCaseRefusals::whoReviewsTakesNoOtherStep() {
    CaseWalk walk(Tier::Orange);
    VERIFY_GO(walk.toAccepting());
    VERIFY_GO(walk.go(CaseAct::ApplyReview));
    const base::RawId review = walk.file.reviews.back().id;
    StepRequest accept = walk.request(CaseAct::AcceptReview, review);
    accept.actor.roles.push_back(Role::Acceptor);
    const Actor reviewer = accept.actor;
    VERIFY_GO(walk.go(accept));
    const base::RawId item = walk.file.items.back().id;
    StepRequest inspect = walk.request(CaseAct::AcceptItem, item);
    const Actor acceptor = std::exchange(inspect.actor, reviewer);
    QVERIFY(said(walk, inspect).contains(QStringLiteral("正在复核本案")));
    QVERIFY(!rules::mayTake(walk.file, {CaseAct::AcceptItem, item, {Role::Acceptor}}, reviewer));
    QVERIFY(rules::mayTake(walk.file, {CaseAct::AcceptItem, item, {Role::Acceptor}}, acceptor));
    VERIFY_GO(walk.go(CaseAct::Maintain, review)); // with him beside who decides
    QCOMPARE(rules::brokenInvariants(walk.file), QStringList());
}

// A window that ended is stored with the next step, whoever takes that: he has no part in it.
void TestCaseRefusals::whatTheProgramDoesIsNobodysPart() {
    CaseWalk walk(Tier::Yellow);
    VERIFY_GO(walk.toRectifying());
    VERIFY_GO(walk.go(CaseAct::ApplyReview));
    const base::RawId review = walk.file.reviews.back().id;
    StepRequest lapse = walk.request(CaseAct::LapseStatement, walk.file.statements.back().id);
    lapse.actor = walk.office.reviewer;
    lapse.today = walk.today + 60;
    VERIFY_GO(walk.go(lapse));
    VERIFY_GO(walk.go(CaseAct::AcceptReview, review));
    VERIFY_GO(walk.go(CaseAct::Maintain, review));
    QCOMPARE(rules::brokenInvariants(walk.file), QStringList());
}

void TestCaseRefusals::theRecusedTakeNoStep() {
    CaseWalk walk(Tier::Yellow);
    StepRequest own = walk.request(CaseAct::Own);
    own.around.recused = {walk.office.li.user};
    QVERIFY(said(walk, own).contains(QStringLiteral("回避")));
    VERIFY_GO(walk.draftAll());
    StepRequest propose = walk.request(CaseAct::Propose);
    propose.around.recused = {walk.office.wang.user}; // nor beside another one
    QVERIFY(said(walk, propose).contains(QStringLiteral("回避")));
    StepRequest assign = walk.request(CaseAct::Assign);
    assign.around.recused = {walk.office.zhao.user};
    QVERIFY(said(walk, assign).contains(QStringLiteral("回避")));
    // Whatever it is, wherever the case stands, and also where he is only named in it.
    using Course = QString (CaseWalk::*)();
    int tried = 0;
    for (const Course course :
         {&CaseWalk::draftAll, &CaseWalk::toApproving, &CaseWalk::toServing,
          &CaseWalk::toRectifying, &CaseWalk::toAccepting, &CaseWalk::toClosed}) {
        CaseWalk other(Tier::Orange);
        VERIFY_GO((other.*course)());
        for (const rules::PossibleStep& possible : rules::possibleSteps(other.file)) {
            StepRequest step = other.request(possible.act, possible.object);
            if (step.by_program)
                continue;
            step.around.recused = {step.actor.user};
            QVERIFY2(said(other, step).contains(QStringLiteral("回避")),
                     domain::toCode(possible.act));
            ++tried;
        }
    }
    QVERIFY(tried > 60);
    StepRequest talk = walk.request(CaseAct::Talk);
    talk.around.recused = {walk.office.wang.user}; // the other one who talks
    QVERIFY(said(walk, talk).contains(QStringLiteral("回避")));
}

// What is offered is what the case allows as it stands, and to whom it is offered, his.
void TestCaseRefusals::offeredToWhomItIsFor() {
    CaseWalk walk(Tier::Orange);
    const auto offers = [&](CaseAct act, const Actor& actor) {
        for (const rules::PossibleStep& step : rules::possibleSteps(walk.file))
            if (step.act == act && rules::mayTake(walk.file, step, actor))
                return true;
        return false;
    };
    const auto allows = [&](CaseAct act) {
        for (const rules::PossibleStep& step : rules::possibleSteps(walk.file))
            if (step.act == act)
                return true;
        return false;
    };
    QVERIFY(offers(CaseAct::Propose, walk.office.li));
    QVERIFY(!offers(CaseAct::Propose, walk.office.zhao)); // a handler, not of this case
    QVERIFY(!offers(CaseAct::Drop, walk.office.head));    // orange
    QVERIFY(offers(CaseAct::Drop, walk.office.leader));
    QVERIFY(!allows(CaseAct::Resume) && !allows(CaseAct::TakenOver));
    VERIFY_GO(walk.go(CaseAct::Own));
    QVERIFY(!offers(CaseAct::Own, walk.office.li));
    QVERIFY(offers(CaseAct::Own, walk.office.wang));
    VERIFY_GO(walk.go(CaseAct::Refer));
    QVERIFY(offers(CaseAct::TakenOver, walk.office.leader));
    QVERIFY(allows(CaseAct::Resume) && !allows(CaseAct::Propose) && !allows(CaseAct::DraftItem));
    VERIFY_GO(walk.go(CaseAct::Resume));
    VERIFY_GO(walk.toApproving());
    QVERIFY(offers(CaseAct::Approve, walk.office.head));
    QVERIFY(!offers(CaseAct::Approve, walk.office.leader)); // not his turn
    VERIFY_GO(walk.go(CaseAct::Approve));
    QVERIFY(!offers(CaseAct::Approve, walk.office.head));
    QVERIFY(offers(CaseAct::Approve, walk.office.leader));
    CaseWalk served(Tier::Yellow);
    VERIFY_GO(served.toRectifying());
    const auto claims = [&](const Actor& actor) {
        return rules::mayTake(
            served.file,
            {CaseAct::ClaimItem, served.file.items.front().id, {Role::Liaison, Role::Handler}},
            actor);
    };
    QVERIFY(claims(served.office.liaison));
    QVERIFY(claims(served.office.li));    // for him, on paper
    QVERIFY(!claims(served.office.zhao)); // a handler, not of this case
}

// A page shows everything that is missing at once, not one after the other.
void TestCaseRefusals::obstaclesAreAllNamed() {
    CaseWalk walk(Tier::Orange);
    StepRequest propose = walk.request(CaseAct::Propose);
    propose.second.reset();
    const QStringList before = rules::obstacles(walk.file, propose);
    QCOMPARE(before.size(), 3); // the other handler, the items, the notice
    VERIFY_GO(walk.draftAll());
    VERIFY_GO(walk.serveNotice());
    QCOMPARE(rules::obstacles(walk.file, walk.request(CaseAct::Propose)), QStringList());
    QCOMPARE(rules::obstacles(walk.file, walk.request(CaseAct::Close)).size(), 1);
}

QTEST_GUILESS_MAIN(TestCaseRefusals)
#include "test_case_refusals.moc"
