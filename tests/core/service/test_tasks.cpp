// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/casework_service.h"
#include "core/service/signal_rows.h"
#include "core/service/task_service.h"
#include "tests/support/walked_vault.h"

#include <QTest>

using namespace sizao;
using domain::CaseAct;
using domain::Role;
using domain::TaskKind;
using domain::Tier;
using service::Task;
using service::TaskList;
using service::TaskPlace;
using support::day;
using support::expected;
using support::WalkedVault;

namespace {

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

TaskList listOf(WalkedVault& vault) {
    return expected(service::TaskService(vault.session()).list().takeResult());
}

// `*G 核实信息 2026-12-01`: own, number, what is next, until when.
QStringList told(const TaskList& list) {
    QStringList lines;
    for (const Task& task : list.tasks)
        lines.append(QStringLiteral("%1%2 %3 %4")
                         .arg(task.mine ? QStringLiteral("*") : QString(), task.case_number,
                              task.next, task.due() ? task.due()->toIso() : text("-")));
    return lines;
}

// Quiet: no refused step in it.
void check(const QString& refused) {
    if (!refused.isEmpty())
        qFatal("%s", qPrintable(refused));
}

} // namespace

class TestTasks : public QObject {
    Q_OBJECT
private slots:
    void nothingWaits();
    void theMostUrgentFirst();
    void whatATaskSays();
    void whoIsWaitedFor();
    void aSignalHasItsTerm();
    void theTermRunsFromTheLatestVerification();
    void signalsThatAreKnownAlready();
    void recordsThatWait();
    void onlyTheOldestRecordsAreListed();
    void whoMayKnowOfIt();
    void casesWithoutADeadline();
    void anArchivedCaseIsFollowedUp();
    void readInOneGo();
};

void TestTasks::nothingWaits() {
    WalkedVault vault;
    const TaskList list = listOf(vault);
    QVERIFY(list.tasks.empty());
    QCOMPARE(list.unlisted_records, 0);
    QCOMPARE(list.today, vault.today());
}

void TestTasks::theMostUrgentFirst() {
    WalkedVault vault({Role::Handler, Role::SectionHead});
    // 2026-11-24 is a Tuesday.
    auto late = vault.ownWalk(Tier::Orange, "A", 20);
    auto fresh = vault.ownWalk(Tier::Yellow, "B");
    auto serving = vault.ownWalk(Tier::Yellow, "C", 2);
    check(serving.toServing());
    auto heard = vault.ownWalk(Tier::Orange, "D", 30);
    check(heard.draftAll());
    check(heard.serveNotice());
    check(heard.go(CaseAct::Propose));
    for (const auto* walk : {&fresh, &heard, &late, &serving})
        vault.store(*walk);
    vault.enter(vault.entry("G002", "YL03", 3, 3));
    QCOMPARE(told(listOf(vault)),
             (QStringList{text("*A 确认接案 2026-11-06"), text("*C 安排送达 2026-11-25"),
                          text("*B 确认接案 2026-11-26"), text("*D 申辩办结，送审批 -"),
                          text("* 核实信息 -")}));
    QVERIFY(listOf(vault).tasks[0].isOverdue());
    QVERIFY(!listOf(vault).tasks[1].isOverdue());
}

void TestTasks::whatATaskSays() {
    WalkedVault vault;
    auto walk = vault.ownWalk(Tier::Orange, "A", 1, "G003");
    check(walk.toServing());
    vault.store(walk);
    const TaskList list = listOf(vault);
    QCOMPARE(list.tasks.size(), 1U);
    const Task& task = list.tasks.front();
    QCOMPARE(task.kind, TaskKind::Serve);
    QCOMPARE(task.place, TaskPlace::Case);
    QCOMPARE(task.id, QString::fromLatin1(walk.file.warning_case.id.toText()));
    QCOMPARE(task.case_number, text("A"));
    QCOMPARE(task.subject_name, text("钱丽"));
    QCOMPARE(task.unit_name, text("区教育局"));
    QCOMPARE(task.tier, Tier::Orange);
    QCOMPARE(task.act, std::optional(CaseAct::PlanService));
    QCOMPARE(task.code, std::optional(domain::DeadlineCode::Serve));
    QCOMPARE(task.due(), std::optional(day(2026, 11, 26))); // three working days
    QCOMPARE(task.standing.left, 2);
    QVERIFY(task.mine);
    QCOMPARE(task.waits_for, text("周正、王某"));
    QVERIFY(task.key.contains(task.id));
}

void TestTasks::whoIsWaitedFor() {
    WalkedVault vault;
    const auto add = [&](const char* name, Tier tier, QString (tests::CaseWalk::*course)()) {
        auto walk = vault.ownWalk(tier, name);
        check((walk.*course)());
        vault.store(walk);
    };
    add("A", Tier::Yellow, &tests::CaseWalk::toApproving);
    add("B", Tier::Yellow, &tests::CaseWalk::toRectifying);
    add("C", Tier::Yellow, &tests::CaseWalk::toAccepting);
    QHash<QString, QString> who;
    for (const Task& task : listOf(vault).tasks)
        who.insert(task.case_number, task.waits_for);
    QCOMPARE(who.value(text("A")), text("承办部门负责人"));
    QCOMPARE(who.value(text("B")), text("蒋某")); // the owner of the item
    QCOMPARE(who.value(text("C")), text("验收人"));
}

void TestTasks::aSignalHasItsTerm() {
    WalkedVault vault({Role::SectionHead, Role::Handler});
    vault.verified("G001", "BX04", 1, 20);
    TaskList list = listOf(vault);
    QCOMPARE(list.tasks.size(), 1U);
    const Task task = list.tasks.front();
    QCOMPARE(task.kind, TaskKind::Triage);
    QCOMPARE(task.place, TaskPlace::Signal);
    QCOMPARE(task.code, std::optional(domain::DeadlineCode::Triage));
    QCOMPARE(task.due(), std::optional(day(2026, 11, 27))); // three working days after today
    QVERIFY(task.mine);
    QCOMPARE(task.subject_name, text("张伟"));
    vault.clock().advance(7);
    QVERIFY(listOf(vault).tasks.front().isOverdue());
    QCOMPARE(listOf(vault).tasks.front().key, task.key);
}

// Not from the day of the signal, which an earlier verification made.
void TestTasks::theTermRunsFromTheLatestVerification() {
    WalkedVault vault({Role::SectionHead, Role::Handler});
    vault.verified("G001", "BX04", 1, 20);
    const auto before = listOf(vault).tasks.front();
    vault.clock().advance(2);
    vault.verified("G001", "BX01", 1, 20);
    const auto rows = expected(service::WarningService(vault.session()).signalsOn().takeResult());
    for (const auto& row : rows)
        QVERIFY(row.known_on <= vault.today());
    const auto latest = std::max_element(rows.begin(), rows.end(),
                                         [](auto& a, auto& b) { return a.known_on < b.known_on; });
    QCOMPARE(latest->known_on, vault.today());
    const auto after = listOf(vault).tasks;
    const bool isLater = std::any_of(after.begin(), after.end(), [&](const Task& task) {
        return task.due() && *task.due() > *before.due();
    });
    QVERIFY(isLater);
}

void TestTasks::signalsThatAreKnownAlready() {
    WalkedVault vault({Role::SectionHead, Role::Handler});
    vault.verified("G001", "BX04", 1, 20);
    vault.verified("G003", "BX04", 1, 20);
    auto known = service::noticesOf(
        expected(service::WarningService(vault.session()).signalsOn({}, true).takeResult()));
    service::TaskService tasks(vault.session());
    QVERIFY(expected(tasks.list(known).takeResult()).tasks == listOf(vault).tasks);
    for (auto& notice : known)
        for (auto& row : notice.rows)
            row.status = domain::SignalStatus::Dismissed;
    QVERIFY(expected(tasks.list(known).takeResult()).tasks.empty());
}

void TestTasks::recordsThatWait() {
    WalkedVault vault; // a handler verifies
    auto entry = vault.entry("G001", "YL03", 3, 9);
    entry.found_on = vault.today() - 5;
    vault.enter(entry);
    entry = vault.entry("G003", "YL03", 3, 9);
    entry.found_on = vault.today() - 7;
    const auto older = vault.enter(entry);
    const TaskList list = listOf(vault);
    QCOMPARE(list.tasks.size(), 2U);
    QCOMPARE(list.tasks[0].id, QString::fromLatin1(older.toText())); // found first
    QCOMPARE(list.tasks[0].place, TaskPlace::Record);
    QCOMPARE(list.tasks[0].kind, TaskKind::Verify);
    QCOMPARE(list.tasks[0].since, std::optional(vault.today() - 7));
    QVERIFY(list.tasks[0].mine);
    vault.verify(vault.conclusion(older));
    QCOMPARE(listOf(vault).tasks.size(), 1U);

    WalkedVault other({Role::CaseControl});
    other.enter(other.entry());
    QVERIFY(!listOf(other).tasks.front().mine);
    QCOMPARE(listOf(other).tasks.front().waits_for, text("承办人"));
}

void TestTasks::onlyTheOldestRecordsAreListed() {
    WalkedVault vault;
    for (int i = 0; i < 203; ++i) {
        auto entry = vault.entry("G001", "YL03", 3, 200);
        entry.found_on = vault.today() - (i == 202 ? 100 : 3);
        vault.enter(entry);
    }
    const TaskList list = listOf(vault);
    QCOMPARE(list.tasks.size(), 200U);
    QCOMPARE(list.unlisted_records, 3);
    QCOMPARE(list.tasks.front().since, std::optional(vault.today() - 100));
}

void TestTasks::whoMayKnowOfIt() {
    const auto numbers = [](std::vector<Role> roles) {
        WalkedVault vault(std::move(roles));
        auto own = vault.ownWalk(Tier::Yellow, "own");
        auto foreign = vault.walk(Tier::Yellow, "foreign");
        auto accepting = vault.walk(Tier::Yellow, "accepting");
        check(accepting.toAccepting());
        for (const auto* walk : {&own, &foreign, &accepting})
            vault.store(*walk);
        QStringList seen;
        for (const Task& task : listOf(vault).tasks)
            if (!seen.contains(task.case_number))
                seen.append(task.case_number);
        seen.sort();
        return seen.join(u' ');
    };
    QCOMPARE(numbers({Role::SectionHead}), text("accepting foreign own"));
    QCOMPARE(numbers({Role::Handler}), text("own"));
    QCOMPARE(numbers({Role::Acceptor}), text("accepting own")); // own: as its handler
    QCOMPARE(numbers({Role::Reporter}), QString());
    QCOMPARE(numbers({Role::SystemAdmin}), QString());
}

void TestTasks::casesWithoutADeadline() {
    WalkedVault vault({Role::SectionHead});
    auto running = vault.walk(Tier::Yellow, "running");
    auto suspended = vault.walk(Tier::Yellow, "suspended", 5);
    check(suspended.toServing());
    check(suspended.go(CaseAct::Suspend));
    auto numbering = vault.walk(Tier::Yellow, "numbering");
    check(numbering.toSigning());
    // One part of it has a day: it is not among them.
    auto mixed = vault.walk(Tier::Orange, "mixed", 1);
    check(mixed.draftAll());
    check(mixed.document(domain::LetterKind::IntentNotice, 1));
    for (const auto* walk : {&running, &suspended, &numbering, &mixed})
        vault.store(*walk);
    QStringList seen;
    const TaskList list = listOf(vault);
    for (const Task& task : list.withoutDeadline())
        seen.append(task.case_number);
    seen.sort();
    QCOMPARE(seen, (QStringList{text("numbering"), text("suspended")}));
    const auto undated = std::count_if(list.tasks.begin(), list.tasks.end(),
                                       [](const Task& task) { return !task.due(); });
    QCOMPARE(undated, 3); // with the draft of the notice
}

void TestTasks::anArchivedCaseIsFollowedUp() {
    WalkedVault vault({Role::SectionHead});
    auto walk = vault.walk(Tier::Yellow, "A", 10);
    check(walk.toClosed());
    check(walk.go(CaseAct::Archive));
    vault.store(walk);
    QCOMPARE(told(listOf(vault)), QStringList{text("A 回头看 2027-02-12")});
    auto done = vault.walk(Tier::Yellow, "B", 10);
    check(done.toClosed());
    check(done.go(CaseAct::Archive));
    check(done.go(CaseAct::FollowUp, done.file.items.front().id));
    vault.store(done);
    QCOMPARE(listOf(vault).tasks.size(), 1U);
}

// What many cases come to, read at once, is what each comes to by itself.
void TestTasks::readInOneGo() {
    WalkedVault vault({Role::SectionHead});
    auto one = vault.walk(Tier::Red, "A", 9);
    check(one.toAccepting());
    auto two = vault.walk(Tier::Orange, "B", 9);
    check(two.toServing());
    vault.store(one);
    vault.store(two);
    const auto files =
        expected(vault.session()
                     .store()
                     .read([](storage::Database& database) {
                         return storage::caseFiles(database, storage::CaseScope::Open);
                     })
                     .takeResult());
    QCOMPARE(files.size(), 2U);
    QVERIFY(files[0] == one.file);
    QVERIFY(files[1] == two.file);
}

QTEST_GUILESS_MAIN(TestTasks)
#include "test_tasks.moc"
