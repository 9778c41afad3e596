// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/announcement.h"

#include <QTest>

using namespace sizao;
using namespace sizao::service;
using Kind = AnnouncementKind;

namespace {

const base::Day today = *base::Day::fromCivil(2026, 11, 27); // a Friday
const base::Day soon = today + 3;                            // the Monday after it
constexpr qint64 hour = 3'600'000;

Task task(const QString& key, std::optional<int> dueIn, bool mine = true) {
    Task made;
    made.key = key;
    made.mine = mine;
    made.subject_name = QStringLiteral("张伟");
    if (dueIn) {
        made.code = domain::DeadlineCode::Serve;
        made.standing.due = rules::DueDay{today + *dueIn, false};
        if (*dueIn < 0)
            made.standing.state = domain::DeadlineState::Overdue;
    }
    return made;
}

TaskList listOf(std::vector<Task> tasks) {
    return {today, std::move(tasks), 0};
}

// `due-soon 2 overdue 1`
QString told(const Announced& announced) {
    QStringList words;
    for (const auto& [kind, count] : announced.counts)
        words.append(QStringLiteral("%1 %2").arg(settingOf(kind)).arg(count));
    return words.join(u' ');
}

} // namespace

class TestAnnouncement : public QObject {
    Q_OBJECT
private slots:
    void whatMatters_data();
    void whatMatters();
    void aSignalAndAnAssignment();
    void anIdNamesNobody();
    void aNewDayIsANewMatter();
    void eachThingOnceAndGrouped();
    void oneMessageOfAKindAnHour();
    void whatIsSwitchedOff();
    void whatIsOverIsForgotten();
    void sentencesHaveCountsOnly();
};

void TestAnnouncement::whatMatters_data() {
    QTest::addColumn<int>("dueIn");
    QTest::addColumn<bool>("mine");
    QTest::addColumn<QString>("kind"); // empty: nothing to tell
    QTest::newRow("late") << -1 << true << "overdue";
    QTest::newRow("long late") << -40 << true << "overdue";
    QTest::newRow("today") << 0 << true << "due-soon";
    QTest::newRow("tomorrow, a Saturday") << 1 << true << "due-soon";
    QTest::newRow("next working day") << 3 << true << "due-soon";
    QTest::newRow("the day after it") << 4 << true << "";
    QTest::newRow("somebody else's") << 0 << false << "";
    QTest::newRow("somebody else's, late") << -2 << false << "";
}

void TestAnnouncement::whatMatters() {
    QFETCH(int, dueIn);
    QFETCH(bool, mine);
    QFETCH(QString, kind);
    const auto matters = mattersOf(listOf({task(QStringLiteral("k"), dueIn, mine)}), soon);
    QCOMPARE(matters.empty() ? QString() : settingOf(matters.front().kind), kind);
    QVERIFY(matters.size() <= 1);
    QVERIFY(mattersOf(listOf({task(QStringLiteral("k"), std::nullopt)}), soon).empty());
}

void TestAnnouncement::aSignalAndAnAssignment() {
    Task signal = task(QStringLiteral("signal:x"), 9, false); // for those who only look, too
    signal.place = TaskPlace::Signal;
    Task own = task(QStringLiteral("case:y"), 2);
    own.act = domain::CaseAct::Own;
    Task foreign = own;
    foreign.mine = false;
    const auto matters = mattersOf(listOf({signal, own, foreign}), today + 1);
    QCOMPARE(matters.size(), 2U);
    QCOMPARE(matters[0].kind, Kind::NewSignal);
    QCOMPARE(matters[1].kind, Kind::Assigned);
    QCOMPARE(matters[1].task, QStringLiteral("case:y"));
    Task old = task(QStringLiteral("signal:z"), -1);
    old.place = TaskPlace::Signal;
    const auto late = mattersOf(listOf({old}), today + 1);
    QCOMPARE(late.size(), 1U);
    QCOMPARE(late.front().kind, Kind::Overdue);
}

void TestAnnouncement::anIdNamesNobody() {
    const auto matters = mattersOf(listOf({task(QStringLiteral("case:ABC"), 0)}), soon);
    QVERIFY(!matters.front().id.contains(QStringLiteral("ABC")));
    QVERIFY(!matters.front().id.contains(QStringLiteral("张")));
    QCOMPARE(matters.front().id.size(), 24);
}

void TestAnnouncement::aNewDayIsANewMatter() {
    const auto idOn = [](base::Day day, int dueIn) {
        TaskList list = listOf({task(QStringLiteral("k"), dueIn)});
        list.today = day;
        return mattersOf(list, day + 3).front().id;
    };
    QVERIFY(idOn(today, 1) != idOn(today + 1, 1)); // soon, and then today
    QVERIFY(idOn(today, 2) == idOn(today + 1, 2)); // still soon
    QVERIFY(idOn(today, 1) != idOn(today, 2));     // another last day
}

void TestAnnouncement::eachThingOnceAndGrouped() {
    auto matters = mattersOf(listOf({task(QStringLiteral("a"), -1), task(QStringLiteral("b"), 0),
                                     task(QStringLiteral("c"), 1)}),
                             soon);
    const Announced first = announce(matters, {}, {}, hour);
    QCOMPARE(told(first), QStringLiteral("due-soon 2 overdue 1"));
    QCOMPARE(told(announce(matters, {}, first.after, 9 * hour)), QString());
    const auto more =
        mattersOf(listOf({task(QStringLiteral("a"), -1), task(QStringLiteral("b"), 0),
                          task(QStringLiteral("c"), 1), task(QStringLiteral("d"), 0)}),
                  soon);
    QCOMPARE(told(announce(more, {}, first.after, 9 * hour)), QStringLiteral("due-soon 1"));
}

void TestAnnouncement::oneMessageOfAKindAnHour() {
    const auto one = mattersOf(listOf({task(QStringLiteral("a"), 0)}), soon);
    const auto two = mattersOf(listOf({task(QStringLiteral("a"), 0), task(QStringLiteral("b"), 0),
                                       task(QStringLiteral("c"), -1)}),
                               soon);
    const Announced first = announce(one, {}, {}, 10 * hour);
    const Announced early = announce(two, {}, first.after, 11 * hour - 1);
    QCOMPARE(told(early), QStringLiteral("overdue 1")); // another kind need not wait
    const Announced later = announce(two, {}, early.after, 11 * hour);
    QCOMPARE(told(later), QStringLiteral("due-soon 1")); // not lost
    // A clock that was put back does not silence for days.
    QCOMPARE(told(announce(two, {}, first.after, hour)), QStringLiteral("due-soon 1 overdue 1"));
}

void TestAnnouncement::whatIsSwitchedOff() {
    const auto matters =
        mattersOf(listOf({task(QStringLiteral("a"), -1), task(QStringLiteral("b"), 0)}), soon);
    const Announced quiet = announce(matters, {Kind::DueSoon}, {}, hour);
    QCOMPARE(told(quiet), QStringLiteral("overdue 1"));
    QVERIFY(!quiet.after.last_ms.contains(Kind::DueSoon));
    QCOMPARE(told(announce(matters, {}, quiet.after, 9 * hour)), QString()); // nothing old
}

void TestAnnouncement::whatIsOverIsForgotten() {
    const auto matters = mattersOf(listOf({task(QStringLiteral("a"), 0)}), soon);
    const Announced first = announce(matters, {}, {}, hour);
    QCOMPARE(first.after.told.size(), 1);
    QVERIFY(announce({}, {}, first.after, hour).after.told.isEmpty());
}

void TestAnnouncement::sentencesHaveCountsOnly() {
    QSet<QString> sentences;
    for (const Kind kind : announcementKinds) {
        QVERIFY(sentenceOf(kind, 3).contains(u'3'));
        QVERIFY(!toLabel(kind).isEmpty());
        sentences.insert(sentenceOf(kind, 3));
    }
    QCOMPARE(sentences.size(), qsizetype(announcementKinds.size()));
}

QTEST_GUILESS_MAIN(TestAnnouncement)
#include "test_announcement.moc"
