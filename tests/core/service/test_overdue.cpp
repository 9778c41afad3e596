// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/case_invariants.h"
#include "core/rules/sheet_json.h"
#include "core/service/calendar_service.h"
#include "core/service/case_service.h"
#include "core/service/doctor_service.h"
#include "core/service/fact_cache.h"
#include "tests/core/service/case_desk.h"

#include <QTest>

using namespace sizao;
using namespace sizao::tests;
using domain::Tier;

// What is not put right in time asks for the next tier, once (U3): derived from the stored case and
// the calendar, never stored; and what becomes of the case when that is adopted.
class TestOverdue : public QObject {
    Q_OBJECT
private slots:
    void overdueBeyondTheGrace();
    void doneWithinTheGrace();
    void suspensionStopsIt();
    void calendarMovesIt();
    void dismissedOnceIsEnough();
    void adoptedIntoALinkedCase();
    void upgradeTakesThePlace();
    void upgradeClosedEndsBoth();
    void lighterOrForeignIsNoUpgrade();
    void unitWithManyOverdueItems();
};

namespace {

// Served on 2026-11-24, due on 9 December: the 24th is the eleventh working day after it.
class LateDesk : public Desk {
public:
    LateDesk() {
        serve();
        item = claim();
    }
    [[nodiscard]] std::vector<service::SignalRow> signalsOn(int month, int dayOfMonth) {
        return expected(service::WarningService(vault.session())
                            .signalsOn(support::day(2026, month, dayOfMonth))
                            .takeResult());
    }
    [[nodiscard]] std::vector<service::SignalRow> pending() {
        return expected(service::WarningService(vault.session()).signalsOn().takeResult());
    }
    domain::CaseId adopt(const service::SignalRow& row) {
        service::DecisionEntry entry;
        entry.shown = {{row.key, {}}};
        entry.subject = row.subject;
        entry.proposed_by = vault.fang();
        entry.handlers = {vault.qiang(), vault.fang()};
        entry.reason = text("整改逾期");
        return expected(service::WarningService(vault.session()).adopt(entry).takeResult());
    }
    domain::CaseId upgrade() {
        vault.clock().set(support::day(2026, 12, 24));
        return adopt(pending().front());
    }

    base::RawId item;
};

// An orange case from its opening to the service of its letter; the subject waives the hearing.
CaseFile serveOrange(Desk& desk) {
    StepEntry item = desk.entry(CaseAct::DraftItem, desk.vault.fang());
    domain::RectItem wanted;
    wanted.problem = text("整改拖延");
    wanted.leader = text("局长");
    wanted.owner = text("蒋某");
    wanted.owner_user = desk.liaison;
    wanted.standard = text("如期完成");
    item.part = wanted;
    desk.take(item);
    const auto document = [&](domain::LetterKind kind) {
        StepEntry draft = desk.entry(CaseAct::DraftLetter, desk.vault.fang());
        domain::Letter letter;
        letter.kind = kind;
        letter.addressee = text("张伟");
        for (const auto element : rules::writtenElements(kind))
            rules::setElementText(letter, element, domain::toLabel(element));
        draft.part = letter;
        return base::RawId(desk.take(draft).letters.back().id);
    };
    const auto serve = [&](const base::RawId& letter) {
        StepEntry plan = desk.entry(CaseAct::PlanService, desk.vault.fang());
        domain::LetterService service;
        service.letter = domain::LetterId(letter);
        service.server_1 = desk.vault.fang();
        service.server_2 = desk.vault.qiang();
        service.recipient = text("张伟");
        plan.part = service;
        return desk.take(CaseAct::Receipt, desk.vault.fang(), desk.take(plan).services.back().id);
    };
    const base::RawId notice = document(domain::LetterKind::IntentNotice);
    desk.take(CaseAct::SubmitLetter, desk.vault.fang(), notice);
    desk.take(CaseAct::ApproveLetter, desk.vault.head(), notice);
    desk.take(CaseAct::SignLetter, desk.vault.head(), notice);
    const CaseFile heard = serve(notice);
    const base::RawId letter = document(domain::LetterKind::Admonition);
    desk.propose();
    desk.take(CaseAct::WaiveStatement, desk.vault.fang(), heard.statements.back().id);
    desk.take(CaseAct::Heard, desk.vault.fang());
    desk.take(CaseAct::Approve, desk.vault.head());
    desk.take(CaseAct::Approve, desk.leader);
    desk.take(CaseAct::SignLetter, desk.leader, letter);
    return serve(letter);
}

} // namespace

void TestOverdue::overdueBeyondTheGrace() {
    LateDesk desk;
    QVERIFY(desk.signalsOn(12, 23).empty()); // not one day earlier
    const auto rows = desk.signalsOn(12, 24);
    QCOMPARE(rows.size(), 1U);
    QCOMPARE(rows[0].tier, Tier::Orange);
    QCOMPARE(rows[0].live_before, Tier::Yellow);
    QCOMPARE(rows[0].day, support::day(2026, 12, 24));
    service::WarningService warnings(desk.vault.session());
    const auto detail =
        expected(warnings.explain(rows[0].key, support::day(2026, 12, 24)).takeResult());
    QCOMPARE(detail.sheet->causes, std::vector<QString>{text("overdue")});
    QVERIFY(rules::verifySheet(*detail.sheet));
    // Nothing of it is stored, and it is the same wherever and whenever it is derived.
    QCOMPARE(desk.vault.number("SELECT count(*) FROM signal_decision"), 1);
    desk.vault.clock().set(support::day(2027, 2, 1));
    QVERIFY(desk.vault.open());
    service::WarningService again(desk.vault.session());
    const auto later = expected(again.explain(rows[0].key).takeResult());
    QCOMPARE(rules::toSheetJson(*later.sheet), rules::toSheetJson(*detail.sheet));
    QCOMPARE(expected(again.signalsOn().takeResult()).size(), 1U); // once
}

void TestOverdue::doneWithinTheGrace() {
    LateDesk desk;
    desk.vault.clock().set(support::day(2026, 12, 23)); // the last day of the grace
    StepEntry progress = desk.entry(CaseAct::ReportProgress, desk.liaison, desk.item);
    domain::Progress made;
    made.item = domain::RectItemId(desk.item);
    made.percent = 100;
    made.text = text("已整改");
    progress.part = made;
    domain::Proof shown;
    shown.item = made.item;
    shown.name = text("排班表.jpg");
    shown.digest = QByteArray(32, 'a');
    progress.proofs = {shown};
    desk.take(progress);
    QCOMPARE(desk.signalsOn(12, 24).size(), 1U); // a progress is no fulfilment
    desk.take(CaseAct::ReportItem, desk.liaison, desk.item);
    QVERIFY(desk.signalsOn(12, 24).empty());
    QVERIFY(desk.signalsOn(12, 31).empty());
}

void TestOverdue::suspensionStopsIt() {
    LateDesk desk;
    desk.vault.clock().set(support::day(2026, 12, 10));
    StepEntry suspend = desk.entry(CaseAct::Suspend, desk.leader);
    suspend.cause = domain::SuspendCause::Illness;
    desk.take(suspend);
    QVERIFY(desk.signalsOn(12, 31).empty());
    desk.vault.clock().set(support::day(2026, 12, 17)); // five working days later
    desk.take(CaseAct::Resume, desk.leader);
    QVERIFY(desk.signalsOn(12, 30).empty());
    QCOMPARE(desk.signalsOn(12, 31).size(), 1U);
}

// A holiday within the grace, entered later, moves its end.
void TestOverdue::calendarMovesIt() {
    LateDesk desk;
    QCOMPARE(desk.signalsOn(12, 24).size(), 1U);
    service::CalendarService calendar(desk.vault.session());
    auto years = expected(calendar.years().takeResult());
    const auto plan = std::find_if(years.begin(), years.end(), [](const rules::YearPlan& known) {
        return known.isNational() && known.year == 2026;
    });
    QVERIFY(plan != years.end());
    plan->holidays.push_back(
        {text("停工"), support::day(2026, 12, 18), support::day(2026, 12, 18), {}});
    expected(calendar.change(*plan, text("全区停工一天")).takeResult());
    QVERIFY(desk.signalsOn(12, 24).empty());
    QCOMPARE(desk.signalsOn(12, 25).size(), 1U);
}

void TestOverdue::dismissedOnceIsEnough() {
    LateDesk desk;
    desk.vault.clock().set(support::day(2026, 12, 24));
    service::DecisionEntry entry;
    const auto row = desk.pending().front();
    entry.shown = {{row.key, {}}};
    entry.subject = row.subject;
    entry.proposed_by = desk.vault.fang();
    entry.reason = text("已在督办");
    entry.reason_code = domain::DismissReason::Tolerance;
    expected(service::WarningService(desk.vault.session()).dismiss(entry).takeResult());
    QVERIFY(desk.pending().empty());
    desk.vault.clock().advance(60);
    QVERIFY(desk.pending().empty());
}

void TestOverdue::adoptedIntoALinkedCase() {
    LateDesk desk;
    const domain::CaseId before = desk.id;
    const domain::CaseId upgrade = desk.upgrade();
    const auto cases = expected(service::CaseService(desk.vault.session()).list().takeResult());
    QCOMPARE(cases.size(), 2U);
    QCOMPARE(cases.front().warning_case.id, upgrade);
    QCOMPARE(cases.front().warning_case.upgraded_from, std::optional(before));
    QCOMPARE(cases.front().warning_case.tier, Tier::Orange);
    QCOMPARE(cases.front().warning_case.state, CaseState::Checking);
    QCOMPARE(cases.back().warning_case.state, CaseState::Rectifying); // unchanged
    QCOMPARE(cases.back().warning_case.upgraded_from, std::nullopt);
}

// Its letter served, the old case is superseded and what it left open goes on in the new one.
void TestOverdue::upgradeTakesThePlace() {
    LateDesk desk;
    const domain::CaseId before = desk.id;
    desk.id = desk.upgrade();
    const CaseFile served = serveOrange(desk);
    QCOMPARE(served.warning_case.state, CaseState::Rectifying);
    QCOMPARE(rules::brokenInvariants(served), QStringList());
    QCOMPARE(served.items.size(), 2U);
    const domain::RectItem& moved = served.items.back();
    QCOMPARE(moved.problem, text("窗口无人值守"));
    QCOMPARE(moved.number, 2);
    QCOMPARE(moved.state, domain::RectState::Active); // where it stood
    QCOMPARE(moved.issued_on, std::optional(support::day(2026, 12, 24)));
    QCOMPARE(moved.due, served.items.front().due); // by the term of the heavier letter
    QCOMPARE(moved.warning_case, desk.id);
    const CaseFile old = expected(desk.casework.fileFor(before).takeResult());
    QCOMPARE(old.warning_case.state, CaseState::Closed);
    QCOMPARE(old.warning_case.outcome, std::optional(domain::CaseOutcome::Superseded));
    QCOMPARE(old.items.front().state, domain::RectState::Terminated);
    QCOMPARE(old.steps.back().reason, served.warning_case.case_number);
    QVERIFY(desk.view().file == served);     // read back
    QVERIFY(desk.signalsOn(12, 31).empty()); // nothing of the old term is late any more
    for (const auto& finding :
         expected(service::DoctorService(desk.vault.session()).examine().takeResult()))
        QVERIFY2(finding.health != service::Health::Broken, qPrintable(finding.text));
}

// What was superseded does not outlive what took its place.
void TestOverdue::upgradeClosedEndsBoth() {
    LateDesk desk;
    desk.id = desk.upgrade();
    const CaseFile served = serveOrange(desk);
    for (const domain::RectItem& open : served.items)
        desk.take(CaseAct::TerminateItem, desk.leader, open.id);
    StepEntry talk = desk.entry(CaseAct::Talk, desk.vault.fang());
    domain::TalkRecord record;
    record.talker_1 = desk.vault.fang();
    record.talker_2 = desk.vault.qiang();
    record.text = text("谈话");
    talk.part = record;
    desk.take(talk);
    const auto live = [&] {
        std::optional<Tier> found;
        service::FactCache& facts = desk.vault.session().facts();
        expected(desk.vault.session()
                     .store()
                     .read([&, standards = desk.vault.session().standards(),
                            calendar = desk.vault.session().calendar(),
                            today = desk.vault.today()](storage::Database& database) {
                         return facts.refresh(database, standards, calendar).map([&] {
                             facts.visitFolded(today, [&](const auto& entry, const auto& pairs) {
                                 if (entry.subject == VaultFixture::subject("G001"))
                                     for (const rules::PairState& pair : pairs)
                                         found = std::max(found.value_or(Tier::None), pair.live);
                                 return true;
                             });
                         });
                     })
                     .takeResult());
        return found;
    };
    QCOMPARE(live(), std::optional(Tier::Orange));
    desk.vault.clock().advance(1);
    desk.take(CaseAct::Close, desk.leader);
    QCOMPARE(live(), std::optional(Tier::None));
}

// A signal no heavier than the open case, or of another person, opens a case of its own.
void TestOverdue::lighterOrForeignIsNoUpgrade() {
    LateDesk desk;
    desk.vault.verified("G002", "BX04", 1, 20);
    const auto rows = desk.pending();
    QCOMPARE(rows.size(), 1U);
    desk.adopt(rows.front());
    for (const auto& row : expected(service::CaseService(desk.vault.session()).list().takeResult()))
        QCOMPARE(row.warning_case.upgraded_from, std::nullopt);
}

// Three items of its people overdue beyond the grace, all that are open: the unit is yellow (N2).
void TestOverdue::unitWithManyOverdueItems() {
    for (const bool oneIsDone : {false, true}) {
        Desk desk;
        desk.draftItem();
        desk.draftItem();
        desk.serve();
        if (oneIsDone)
            desk.report(); // two are too few
        const auto ofUnits = [&](int dayOfMonth) {
            auto rows = expected(service::WarningService(desk.vault.session())
                                     .signalsOn(support::day(2026, 12, dayOfMonth))
                                     .takeResult());
            std::erase_if(rows, [](const service::SignalRow& row) {
                return row.subject.kind != domain::SubjectKind::Unit;
            });
            return rows;
        };
        QVERIFY(ofUnits(23).empty());
        QCOMPARE(ofUnits(24).empty(), oneIsDone);
        if (oneIsDone)
            continue;
        const service::SignalRow row = ofUnits(24).front();
        QCOMPARE(row.subject.id, base::RawId(VaultFixture::unit("区城管局")));
        QCOMPARE(row.tier, Tier::Yellow);
        QCOMPARE(row.day, support::day(2026, 12, 24));
        desk.vault.clock().set(support::day(2026, 12, 28));
        service::WarningService warnings(desk.vault.session());
        const auto detail = expected(warnings.explain(row.key).takeResult());
        QCOMPARE(detail.sheet->causes, std::vector<QString>{text("N2")});
        QVERIFY(rules::verifySheet(*detail.sheet));
        // Read straight from the file, it is the same: it can be decided on.
        service::DecisionEntry entry;
        entry.shown = {{row.key, {}}};
        entry.subject = row.subject;
        entry.proposed_by = desk.vault.fang();
        entry.reason = text("已在督办");
        entry.reason_code = domain::DismissReason::Tolerance;
        expected(warnings.dismiss(entry).takeResult());
    }
}

QTEST_GUILESS_MAIN(TestOverdue)
#include "test_overdue.moc"
