// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/walked_vault.h"
#include "ui/models/announcements.h"
#include "ui/models/task_model.h"

#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace sizao;
using domain::CaseAct;
using domain::Tier;
using models::TaskModel;
using support::WalkedVault;

namespace {

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

QStringList column(const models::ListModel& model, int column) {
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row)
        cells.append(model.index(row, column).data().toString());
    return cells;
}

} // namespace

// The feed of tasks, the lists it fills, and what is told of it.
class TestTaskFeed : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WalkedVault> m_vault;
    std::unique_ptr<models::Desk> m_desk;

    void add(tests::CaseWalk walk, QString (tests::CaseWalk::*course)() = nullptr) {
        if (course != nullptr)
            QCOMPARE((walk.*course)(), QString());
        m_vault->store(walk);
    }
    void open() {
        m_desk = std::make_unique<models::Desk>(m_vault->session());
        QTRY_COMPARE(m_desk->task_feed.state(), models::ListModel::State::Ready);
    }
    QString next() {
        const auto task = m_desk->task_feed.takeNext();
        return task ? task->case_number : QString();
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("sizao-test"));
    }
    void init() {
        QSettings().clear();
        m_vault = std::make_unique<WalkedVault>();
    }
    void cleanup() {
        m_desk.reset();
        m_vault.reset();
    }

    void nothingIsNext() {
        open();
        QVERIFY(!m_desk->task_feed.takeNext());
    }

    void oneAfterTheOtherAndAround() {
        add(m_vault->ownWalk(Tier::Yellow, "B", 1));
        add(m_vault->ownWalk(Tier::Yellow, "A", 9));
        add(m_vault->ownWalk(Tier::Yellow, "C"));
        add(m_vault->ownWalk(Tier::Yellow, "other"), &tests::CaseWalk::toApproving);
        open();
        QCOMPARE(next(), text("A"));
        QCOMPARE(next(), text("B"));
        QCOMPARE(next(), text("C"));
        QCOMPARE(next(), text("A"));
        const auto own = m_desk->task_feed.mine();
        m_desk->task_feed.noteTaken(own[1].key); // opened by hand
        QCOMPARE(next(), text("C"));
        m_desk->task_feed.noteTaken(QStringLiteral("nothing of mine"));
        QCOMPARE(next(), text("A"));
    }

    void whatIsDoneMakesRoom() {
        add(m_vault->ownWalk(Tier::Yellow, "A", 3));
        add(m_vault->ownWalk(Tier::Yellow, "B", 2));
        add(m_vault->ownWalk(Tier::Yellow, "C", 1));
        open();
        QCOMPARE(next(), text("A"));
        QCOMPARE(next(), text("B"));
        service::StepEntry drop;
        drop.warning_case = domain::CaseId::fromName("B");
        drop.act = CaseAct::Drop;
        drop.reason = text("查明与事实不符");
        drop.taken_by = tests::Office().head.user;
        support::expected(m_desk->casework.take(drop).takeResult());
        QTRY_COMPARE(m_desk->task_feed.mine().size(), 2U); // by the commit itself
        QCOMPARE(next(), text("C"));                       // which came into its place
        QCOMPARE(next(), text("A"));
    }

    void theDayMoves() {
        add(m_vault->ownWalk(Tier::Yellow, "A"));
        open();
        TaskModel model(*m_desk, nullptr);
        QCOMPARE(column(model, TaskModel::Left), QStringList{text("还剩 2 个工作日")});
        m_vault->clock().advance(2);
        m_desk->task_feed.ask();
        QTRY_COMPARE(column(model, TaskModel::Left), QStringList{text("今天到期")});
        m_vault->clock().advance(1);
        m_desk->task_feed.ask();
        QTRY_COMPARE(column(model, TaskModel::Left), QStringList{text("逾期 1 个工作日")});
        QVERIFY(model.index(0, TaskModel::Left).data(models::LateRole).toBool());
        QVERIFY(!model.index(0, TaskModel::Due).data(models::LateRole).toBool());
        QCOMPARE(column(model, TaskModel::Due), QStringList{text("2026-11-26")});
    }

    void eachListHasItsPart() {
        add(m_vault->ownWalk(Tier::Yellow, "mine"));
        add(m_vault->ownWalk(Tier::Orange, "others"), &tests::CaseWalk::toApproving);
        add(m_vault->ownWalk(Tier::Yellow, "undated"), &tests::CaseWalk::toSigning);
        open();
        TaskModel model(*m_desk, nullptr);
        QCOMPARE(column(model, TaskModel::CaseNumber), QStringList{text("mine")});
        model.showOthers();
        QCOMPARE(column(model, TaskModel::CaseNumber),
                 (QStringList{text("others"), text("undated")}));
        QCOMPARE(column(model, TaskModel::WaitsFor),
                 (QStringList{text("承办部门负责人"), text("案管")}));
        QCOMPARE(column(model, TaskModel::Left).back(), text("无期限"));
        model.showWithoutDeadline();
        QCOMPARE(column(model, TaskModel::CaseNumber), QStringList{text("undated")});
        const base::Day due = support::day(2026, 11, 26);
        model.showDay(due, false);
        QCOMPARE(column(model, TaskModel::CaseNumber), QStringList{text("mine")});
        model.showDay(support::day(2026, 11, 27), false);
        QCOMPARE(model.rowCount(), 0);
        model.showDay(support::day(2026, 11, 27), true);
        QCOMPARE(column(model, TaskModel::CaseNumber), QStringList{text("others")});
    }

    void noticesAreToldOnceAndSeen() {
        add(m_vault->ownWalk(Tier::Yellow, "A", 9)); // late, and mine to take on
        open();
        QStringList told;
        models::Announcements notices(*m_desk, nullptr);
        QCOMPARE(notices.rowCount(), 2);
        QCOMPARE(notices.unseen(), 2);
        connect(&notices, &models::Announcements::announced, this,
                [&](const QString& sentence) { told.append(sentence); });
        m_desk->task_feed.ask(); // was told already, before anybody listened
        add(m_vault->ownWalk(Tier::Yellow, "B", 9));
        QTRY_COMPARE(notices.rowCount(), 4);
        QCOMPARE(told, QStringList()); // not twice an hour
        notices.markSeen();
        QCOMPARE(notices.unseen(), 0);
        // Another start on this device knows what was seen and told.
        const models::Announcements again(*m_desk, nullptr);
        QCOMPARE(again.unseen(), 0);
        for (const QString& key : QSettings().allKeys())
            for (const QString& value : QSettings().value(key).toStringList())
                QVERIFY2(!value.contains(text("张")) && !value.contains(u':'), qPrintable(value));
    }

    void whatIsNotWantedIsNotCounted() {
        add(m_vault->ownWalk(Tier::Yellow, "A", 9));
        open();
        models::Announcements notices(*m_desk, nullptr);
        notices.setOn(service::AnnouncementKind::Overdue, false);
        QCOMPARE(notices.rowCount(), 1);
        QCOMPARE(notices.unseen(), 1);
        const models::Announcements again(*m_desk, nullptr);
        QVERIFY(!again.isOn(service::AnnouncementKind::Overdue));
        QVERIFY(again.isOn(service::AnnouncementKind::Assigned));
        notices.setOn(service::AnnouncementKind::Overdue, true);
        QCOMPARE(notices.rowCount(), 2);
    }
};

QTEST_GUILESS_MAIN(TestTaskFeed)
#include "test_task_feed.moc"
