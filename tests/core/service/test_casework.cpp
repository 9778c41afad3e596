// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/case_invariants.h"
#include "core/service/doctor_service.h"
#include "core/service/record_change_service.h"
#include "tests/core/service/case_desk.h"

#include <QTest>

using namespace sizao;
using namespace sizao::tests;
using base::ErrorCode;

class TestCasework : public QObject {
    Q_OBJECT
private slots:
    void fromSignalToClosure();
    void numbersFollowTheApproval();
    void refusedStepLeavesNothing();
    void termsFollowTheCalendar();
    void windowLapsesByItself();
    void clocksOfTheCase();
    void suspensionMovesTheTerm();
    void extensionStartsFromTheDueThatCounts();
    void onlyALookLeavesARowOfItsOwn();
    void basisThatFellAway();
    void proofUsedTwice();
    void closureConsumesWhatItWasAbout();
    void droppedIsDismissed();
    void whoIsNotThere();
    void whatIsTooLong();
    void storedWordForWord();
};

void TestCasework::fromSignalToClosure() {
    Desk desk;
    QCOMPARE(desk.view().file.warning_case.state, CaseState::Checking);
    desk.take(CaseAct::Own, desk.vault.fang());
    QCOMPARE(desk.serve().warning_case.state, CaseState::Rectifying);
    QCOMPARE(desk.report().warning_case.state, CaseState::Accepting);
    const CaseFile reported = desk.view().file;
    desk.take(CaseAct::WaiveStatement, desk.vault.fang(), reported.statements.back().id);
    desk.take(CaseAct::AcceptItem, desk.acceptor, reported.items.back().id);
    const CaseFile closed = desk.take(CaseAct::Close, desk.vault.head());
    QCOMPARE(closed.warning_case.state, CaseState::Closed);
    QCOMPARE(closed.warning_case.outcome, std::optional(domain::CaseOutcome::Rectified));
    QCOMPARE(rules::brokenInvariants(closed), QStringList());
    // Read back, it is what was handed out.
    QVERIFY(desk.view().file == closed);
    QCOMPARE(closed.steps.size(), 16U);
    const auto view = desk.view();
    QCOMPARE(view.names.at(desk.acceptor), text("卫某"));
    for (const auto& finding :
         expected(service::DoctorService(desk.vault.session()).examine().takeResult()))
        QVERIFY2(finding.health != service::Health::Broken, qPrintable(finding.text));
}

void TestCasework::numbersFollowTheApproval() {
    Desk desk;
    const base::RawId letter = desk.draft().letters.back().id;
    desk.propose();
    const CaseFile approved = desk.take(CaseAct::Approve, desk.vault.head());
    QCOMPARE(domain::findPart(approved.letters, letter)->letter_number,
             text("云纪警提〔2026〕1号"));
    QCOMPARE(domain::findPart(approved.letters, letter)->state, domain::LetterState::Numbered);
    QCOMPARE(approved.steps.back().act, CaseAct::NumberLetter);
    QCOMPARE(desk.vault.number("SELECT count(*) FROM audit WHERE act = 'letter.number'"), 1);
}

void TestCasework::refusedStepLeavesNothing() {
    Desk desk;
    desk.draft();
    const auto before = desk.vault.trace();
    const CaseFile file = desk.view().file;
    QCOMPARE(
        refusal(desk.casework.take(desk.entry(CaseAct::Propose, desk.vault.fang())).takeResult()),
        ErrorCode::Refused); // alone
    QCOMPARE(
        refusal(desk.casework.take(desk.entry(CaseAct::Close, desk.vault.head())).takeResult()),
        ErrorCode::Conflict);
    QCOMPARE(refusal(desk.casework.take(desk.entry(CaseAct::SignLetter, desk.vault.head(), desk.id))
                         .takeResult()),
             ErrorCode::NotFound);
    QCOMPARE(desk.vault.trace().outbox, before.outbox);
    QVERIFY(desk.view().file == file);
    const auto missing = expected(
        desk.casework.obstacles(desk.entry(CaseAct::Propose, desk.vault.fang())).takeResult());
    QCOMPARE(missing.size(), 1);
    QCOMPARE(desk.vault.trace().outbox, before.outbox); // asking stores nothing
}

// Served on 2026-11-24: fifteen days on is a Wednesday; five working days on, the Tuesday after.
void TestCasework::termsFollowTheCalendar() {
    Desk desk;
    const CaseFile served = desk.serve();
    QCOMPARE(served.items.back().due, std::optional(support::day(2026, 12, 9)));
    const base::RawId statement = served.statements.back().id;
    StepEntry lapse = desk.entry(CaseAct::LapseStatement, desk.vault.fang(), statement);
    QVERIFY(!desk.casework.take(lapse).takeResult()); // not for a person to do
    const auto clocks = desk.view().clocks;
    const auto window = std::find_if(clocks.begin(), clocks.end(), [](const auto& clock) {
        return clock.code == domain::DeadlineCode::Statement;
    });
    QCOMPARE(window->standing.due->day, support::day(2026, 12, 1));
}

// Nobody has to do anything for it: the next step finds the window closed.
void TestCasework::windowLapsesByItself() {
    Desk desk;
    desk.serve();
    desk.report();
    desk.take(CaseAct::AcceptItem, desk.acceptor, desk.view().file.items.back().id);
    const StepEntry close = desk.entry(CaseAct::Close, desk.vault.head());
    desk.vault.clock().advance(7); // 2026-12-01, the last day
    QCOMPARE(refusal(desk.casework.take(close).takeResult()), ErrorCode::Refused);
    QCOMPARE(desk.view().file.statements.back().state, domain::StatementState::Window);
    desk.vault.clock().advance(1);
    const auto seen = desk.view(); // by whoever only looks, too; no step says so yet
    QCOMPARE(seen.file.statements.back().state, domain::StatementState::Lapsed);
    QVERIFY(seen.file.steps.back().act != CaseAct::LapseStatement);
    QVERIFY(std::none_of(seen.next.begin(), seen.next.end(), [](const auto& next) {
        return next.step.act == CaseAct::LapseStatement || next.step.act == CaseAct::WaiveStatement;
    }));
    QCOMPARE(expected(desk.casework.fileFor(desk.id).takeResult()).statements.back().state,
             domain::StatementState::Lapsed);
    QCOMPARE(expected(desk.casework.obstacles(close).takeResult()), QStringList());
    const CaseFile closed = desk.take(close);
    QCOMPARE(closed.warning_case.state, CaseState::Closed);
    QCOMPARE(closed.statements.back().state, domain::StatementState::Lapsed);
    QVERIFY(desk.view().file == closed);
    QCOMPARE(desk.vault.number("SELECT count(*) FROM audit WHERE act = 'statement.lapse'"), 1);
    QCOMPARE(rules::brokenInvariants(closed), QStringList());
}

void TestCasework::clocksOfTheCase() {
    Desk desk;
    const auto codes = [&] {
        QStringList names;
        for (const auto& clock : desk.view().clocks)
            if (rules::isRunningDuty(clock))
                names.append(QLatin1String(domain::toCode(clock.code)));
        names.sort();
        return names.join(u' ');
    };
    QCOMPARE(codes(), text("DL_CHECK DL_OWN"));
    desk.take(CaseAct::Own, desk.vault.fang());
    QCOMPARE(codes(), text("DL_CHECK DL_OWN")); // both confirm
    desk.take(CaseAct::Own, desk.vault.qiang());
    QCOMPARE(codes(), text("DL_CHECK"));
    const base::RawId letter = desk.draft().letters.back().id;
    desk.propose();
    QCOMPARE(codes(), text("DL_APPROVE"));
    desk.take(CaseAct::Approve, desk.vault.head());
    QCOMPARE(codes(), text("DL_SIGN"));
    desk.take(CaseAct::SignLetter, desk.vault.head(), letter);
    QCOMPARE(codes(), text("DL_SERVE"));
    auto duties = expected(desk.casework.duties().takeResult());
    QCOMPARE(duties.size(), 1U);
    QCOMPARE(duties.front().clock->code, domain::DeadlineCode::Serve);
    QCOMPARE(duties.front().overdue, 0);
    desk.vault.clock().advance(10);
    duties = expected(desk.casework.duties().takeResult());
    QCOMPARE(duties.front().overdue, 1);
    QCOMPARE(duties.front().clock->standing.state, domain::DeadlineState::Overdue);
}

void TestCasework::suspensionMovesTheTerm() {
    Desk desk;
    desk.serve();
    desk.vault.clock().advance(2);
    StepEntry suspend = desk.entry(CaseAct::Suspend, desk.leader);
    suspend.cause = domain::SuspendCause::Illness;
    desk.take(suspend);
    const auto due = [&] {
        for (const auto& clock : desk.view().clocks)
            if (clock.code == domain::DeadlineCode::RectYellow)
                return clock.standing.due ? clock.standing.due->day.toIso() : QString();
        return text("none");
    };
    QCOMPARE(due(), QString()); // nobody knows for how long
    desk.vault.clock().advance(7);
    desk.take(CaseAct::Resume, desk.leader);
    QCOMPARE(due(), text("2026-12-16"));
}

// Served on 2026-11-24 and due on 9 December, suspended for a week: the 16th counts.
void TestCasework::extensionStartsFromTheDueThatCounts() {
    Desk desk;
    desk.serve();
    const base::RawId item = desk.claim();
    desk.vault.clock().advance(2);
    StepEntry suspend = desk.entry(CaseAct::Suspend, desk.leader);
    suspend.cause = domain::SuspendCause::Illness;
    desk.take(suspend);
    desk.vault.clock().advance(7);
    desk.take(CaseAct::Resume, desk.leader);
    desk.vault.clock().set(support::day(2026, 12, 14)); // late on paper, in time as it counts
    StepEntry extend = desk.entry(CaseAct::ExtendItem, desk.leader, item);
    extend.due = support::day(2027, 1, 16);
    QCOMPARE(refusal(desk.casework.take(extend).takeResult()), ErrorCode::Refused); // 31 days
    extend.due = support::day(2027, 1, 15);
    desk.take(extend);
    const auto clocks = desk.view().clocks;
    const auto term = std::find_if(clocks.begin(), clocks.end(), [](const auto& clock) {
        return clock.code == domain::DeadlineCode::RectYellow;
    });
    QCOMPARE(term->standing.due->day, support::day(2027, 1, 15)); // not moved once more
    QCOMPARE(term->deadline.start, desk.vault.today());
}

// Whoever takes a step or prints leaves that row; a look leaves its own.
void TestCasework::onlyALookLeavesARowOfItsOwn() {
    Desk desk;
    const auto looks = [&] {
        return desk.vault.number("SELECT count(*) FROM audit WHERE act = 'case.view'");
    };
    QVERIFY(expected(desk.casework.fileFor(desk.id).takeResult()).steps.empty());
    desk.take(CaseAct::Own, desk.vault.fang());
    QCOMPARE(looks(), 0);
    QCOMPARE(desk.view().file.steps.size(), 1U);
    QCOMPARE(looks(), 1);
}

void TestCasework::basisThatFellAway() {
    Desk desk;
    desk.draft();
    const auto record = desk.vault.all<domain::Record>().front().id;
    expected(service::RecordChangeService(desk.vault.session())
                 .retract(record, text("登记有误"))
                 .takeResult());
    StepEntry propose = desk.entry(CaseAct::Propose, desk.vault.fang());
    propose.second = desk.vault.qiang();
    const auto refused = desk.casework.take(propose).takeResult();
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(text("依据单")));
    QCOMPARE(desk.take(CaseAct::Drop, desk.vault.head()).warning_case.state, CaseState::Closed);
}

void TestCasework::proofUsedTwice() {
    Desk desk;
    desk.draft();
    desk.vault.create(
        [&] { // of another item, in another case
            domain::Proof elsewhere;
            elsewhere.id = domain::ProofId::fromName("elsewhere");
            elsewhere.warning_case = domain::CaseId::fromName("another case");
            elsewhere.item = domain::RectItemId::fromName("another item");
            elsewhere.name = text("旧照片.jpg");
            elsewhere.digest = QByteArray(32, 'a');
            return elsewhere;
        }(),
        "org/unassigned");
    const base::RawId letter = desk.view().file.letters.back().id;
    desk.propose();
    desk.take(CaseAct::Approve, desk.vault.head());
    desk.take(CaseAct::SignLetter, desk.vault.head(), letter);
    StepEntry plan = desk.entry(CaseAct::PlanService, desk.vault.fang());
    domain::LetterService service;
    service.letter = domain::LetterId(letter);
    service.server_1 = desk.vault.fang();
    service.server_2 = desk.vault.qiang();
    service.recipient = text("张伟");
    plan.part = service;
    desk.take(CaseAct::Receipt, desk.vault.fang(), desk.take(plan).services.back().id);
    QCOMPARE(desk.report().warning_case.state, CaseState::Accepting); // explained by its reason
    const base::RawId item = desk.view().file.items.back().id;
    desk.take(CaseAct::RejectItem, desk.acceptor, item);
    StepEntry again = desk.entry(CaseAct::ReportItem, desk.liaison, item);
    again.reason.clear();
    const auto refused = desk.casework.take(again).takeResult();
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(text("排班表.jpg")));
}

// What a case closed as rectified was about scores no more for its model; before, it does.
void TestCasework::closureConsumesWhatItWasAbout() {
    Desk desk;
    service::WarningService warnings(desk.vault.session());
    const auto score = [&] {
        return expected(warnings.sheetOf(VaultFixture::subject("G001"), text("M-ZF")).takeResult())
            .score;
    };
    const auto before = score();
    QVERIFY(before >= 6000);
    desk.serve();
    desk.report();
    QCOMPARE(score(), before);
    const CaseFile reported = desk.view().file;
    desk.take(CaseAct::WaiveStatement, desk.vault.fang(), reported.statements.back().id);
    desk.take(CaseAct::AcceptItem, desk.acceptor, reported.items.back().id);
    QCOMPARE(score(), before);
    desk.take(CaseAct::Close, desk.vault.head());
    QCOMPARE(score(), 0);
    // Another desk that opens the file sees the same.
    QVERIFY(desk.vault.open());
    service::WarningService again(desk.vault.session());
    QCOMPARE(
        expected(again.sheetOf(VaultFixture::subject("G001"), text("M-ZF")).takeResult()).score, 0);
}

void TestCasework::droppedIsDismissed() {
    Desk desk;
    service::WarningService warnings(desk.vault.session());
    const auto status = [&] {
        const auto rows = expected(warnings.signalsOn({}, true).takeResult());
        return rows.front().status;
    };
    QCOMPARE(status(), domain::SignalStatus::Adopted);
    desk.take(CaseAct::Drop, desk.vault.head());
    QCOMPARE(status(), domain::SignalStatus::Dismissed);
    QVERIFY(expected(warnings.signalsOn().takeResult()).empty());
    // New evidence brings it back.
    desk.vault.clock().advance(1);
    desk.vault.verified("G001", "BX04", 1, 5);
    QVERIFY(!expected(warnings.signalsOn().takeResult()).empty());
}

void TestCasework::whoIsNotThere() {
    Desk desk;
    QCOMPARE(
        refusal(desk.casework.take(desk.entry(CaseAct::Own, domain::UserId::fromName("nobody")))
                    .takeResult()),
        ErrorCode::Invalid);
    StepEntry step = desk.entry(CaseAct::Own, desk.vault.fang());
    step.warning_case = domain::CaseId::fromName("no case");
    QCOMPARE(refusal(desk.casework.take(step).takeResult()), ErrorCode::NotFound);
    QCOMPARE(refusal(desk.casework.view(step.warning_case).takeResult()), ErrorCode::NotFound);
}

void TestCasework::whatIsTooLong() {
    Desk desk;
    StepEntry step = desk.entry(CaseAct::Own, desk.vault.fang());
    step.reason = QString(16'001, u'字');
    QCOMPARE(refusal(desk.casework.take(step).takeResult()), ErrorCode::LimitReached);
    step.reason = QString(16'000, u'字');
    QVERIFY(desk.casework.take(step).takeResult());
}

// Who typed it stands in the row, in whose name it was taken in the step.
void TestCasework::storedWordForWord() {
    Desk desk;
    StepEntry step = desk.entry(CaseAct::Own, desk.vault.fang());
    step.reason = text("  已阅卷 ");
    desk.take(step);
    const auto steps = desk.vault.all<domain::CaseStep>();
    QCOMPARE(steps.size(), 1U);
    QCOMPARE(steps.front().taken_by, desk.vault.fang());
    QCOMPARE(steps.front().reason, text("已阅卷"));
    QCOMPARE(desk.vault.number("SELECT count(*) FROM case_step WHERE created_by = "
                               "(SELECT id FROM user WHERE name = '周正')"),
             1);
    QCOMPARE(desk.vault.number("SELECT count(*) FROM audit WHERE act = 'case.own'"), 1);
}

QTEST_GUILESS_MAIN(TestCasework)
#include "test_casework.moc"
