// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/walked_vault.h"
#include "ui/pages/workbench_month.h"
#include "ui/pages/workbench_page.h"
#include "ui/pages/workbench_section.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>

using namespace sizao;
using domain::Role;
using domain::Tier;
using models::TaskModel;
using pages::WorkbenchPage;
using support::WalkedVault;
using widgets::Target;

namespace {

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

} // namespace

class TestWorkbenchPage : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WalkedVault> m_vault;
    std::unique_ptr<models::Desk> m_desk;
    std::unique_ptr<WorkbenchPage> m_page;

    void add(tests::CaseWalk walk, QString (tests::CaseWalk::*course)() = nullptr) {
        if (course != nullptr)
            QCOMPARE((walk.*course)(), QString());
        m_vault->store(walk);
    }
    void open() {
        m_desk = std::make_unique<models::Desk>(m_vault->session());
        m_page = std::make_unique<WorkbenchPage>(*m_desk);
        m_page->resize(1200, 700);
        m_page->show();
        m_page->activate();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_COMPARE(m_desk->task_feed.state(), models::ListModel::State::Ready);
    }
    QToolButton* segment(int nth) { return m_page->views()->findChildren<QToolButton*>()[nth]; }
    static QStringList column(const QAbstractItemModel& model, int column) {
        QStringList cells;
        for (int row = 0; row < model.rowCount(); ++row)
            cells.append(model.index(row, column).data().toString());
        return cells;
    }
    static Target targetFrom(const QSignalSpy& spy) { return spy.last().first().value<Target>(); }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("sizao-test"));
        widgets::applyTheme(*qApp, widgets::Appearance::Light);
    }
    void init() {
        QSettings().clear();
        m_vault =
            std::make_unique<WalkedVault>(std::vector<Role>{Role::Handler, Role::SectionHead});
    }
    void cleanup() {
        m_page.reset();
        m_desk.reset();
        m_vault.reset();
    }

    void theSentenceIsTheAnswer() {
        open();
        QCOMPARE(m_page->answer(), text("2026-11-24，没有等您办理的事项"));
        add(m_vault->ownWalk(Tier::Yellow, "late", 9));
        add(m_vault->ownWalk(Tier::Yellow, "today", 4)); // two working days from a Friday
        add(m_vault->ownWalk(Tier::Yellow, "later"));
        m_vault->enter(m_vault->entry("G002", "YL03", 3));
        QTRY_COMPARE(m_page->answer(),
                     text("2026-11-24，今天 1 件到期，1 件逾期，等您办的共 3 件，1 条信息待核实"));
        QCOMPARE(m_page->counter(), 3);
    }

    void aRowOpensWhereItIsDone() {
        add(m_vault->ownWalk(Tier::Yellow, "first", 9));
        add(m_vault->ownWalk(Tier::Yellow, "second", 1));
        open();
        QSignalSpy asked(m_page.get(), &widgets::Page::navigationRequested);
        widgets::DataTable* table = m_page->mine()->table();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QVERIFY(table->hasFocus()); // where the keyboard begins
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Return);
        const auto id = [](const char* name) {
            return QString::fromLatin1(domain::CaseId::fromName(name).toText());
        };
        QCOMPARE(targetFrom(asked), (Target{text("cases"), text("case"), id("first")}));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(1, 2)).center());
        QCOMPARE(targetFrom(asked).id, id("second"));
        // The key of the next task goes on from there.
        QCOMPARE(m_desk->task_feed.takeNext()->case_number, text("first"));
    }

    void recordsAndSignalsAreStillHere() {
        m_vault->verified("G001", "BX04", 1, 20);
        const auto record = m_vault->enter(m_vault->entry("G002", "YL03", 3));
        open();
        QSignalSpy asked(m_page.get(), &widgets::Page::navigationRequested);
        QTRY_COMPARE(m_page->mine()->table()->model()->rowCount(), 2);
        m_page->mine()->table()->selectRow(1); // without a deadline: last
        QTest::keyClick(m_page->mine()->table(), Qt::Key_Return);
        QCOMPARE(targetFrom(asked),
                 (Target{text("records"), text("record"), QString::fromLatin1(record.toText())}));
        bool isSignalListed = false;
        for (auto* section : m_page->findChildren<pages::WorkbenchSection*>())
            if (qobject_cast<models::SignalModel*>(section->table()->model()) != nullptr) {
                QTRY_COMPARE(section->table()->model()->rowCount(), 1);
                QCOMPARE(section->summary(), text("黄 1"));
                section->table()->selectRow(0);
                QTest::keyClick(section->table(), Qt::Key_Return);
                isSignalListed = true;
            }
        QVERIFY(isSignalListed);
        QCOMPARE(targetFrom(asked).page, text("warnings"));
        for (QPushButton* button : m_page->mine()->findChildren<QPushButton*>())
            if (button->text() == text("待核实 1 条"))
                QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(targetFrom(asked), (Target{text("records"), {}, {}}));
    }

    void theMonthCountsAndListsADay() {
        add(m_vault->ownWalk(Tier::Yellow, "A"));
        add(m_vault->ownWalk(Tier::Yellow, "B"));
        add(m_vault->ownWalk(Tier::Yellow, "late", 9));
        auto other = m_vault->walk(Tier::Yellow, "other");
        add(other);
        open();
        QTest::mouseClick(segment(WorkbenchPage::Month), Qt::LeftButton);
        pages::WorkbenchMonth* month = m_page->month();
        QVERIFY(month->isVisible());
        widgets::MonthGrid& grid = month->calendar()->grid();
        QVERIFY2(grid.dayText(support::day(2026, 11, 26)).contains(text("到期 2 件")),
                 qPrintable(grid.dayText(support::day(2026, 11, 26))));
        QVERIFY(grid.dayText(support::day(2026, 11, 17)).contains(text("逾期 1 件")));
        QVERIFY(grid.dayText(support::day(2026, 11, 28)).contains(text("休息日"))
                || grid.dayText(support::day(2026, 11, 28)).contains(text("周末")));
        QTest::mouseClick(&grid, Qt::LeftButton, {},
                          grid.cellOf(support::day(2026, 11, 26)).center());
        QAbstractItemModel* day = month->section()->table()->model();
        QCOMPARE(column(*day, TaskModel::CaseNumber), (QStringList{text("A"), text("B")}));
        month->alsoOthers()->click();
        QCOMPARE(day->rowCount(), 3);
        QVERIFY(grid.dayText(support::day(2026, 11, 26)).contains(text("到期 3 件")));
        // By keys: from the 26th nine days back, and the choice opens its task.
        for (int i = 0; i < 9; ++i)
            QTest::keyClick(&grid, Qt::Key_Left);
        QCOMPARE(column(*day, TaskModel::CaseNumber), QStringList{text("late")});
        QSignalSpy asked(m_page.get(), &widgets::Page::navigationRequested);
        month->section()->table()->selectRow(0);
        QTest::keyClick(month->section()->table(), Qt::Key_Return);
        QCOMPARE(targetFrom(asked).page, text("cases"));
    }

    void casesWithoutADeadlineAreCounted() {
        add(m_vault->ownWalk(Tier::Yellow, "numbering"), &tests::CaseWalk::toSigning);
        add(m_vault->ownWalk(Tier::Yellow, "running"));
        open();
        QTRY_COMPARE(segment(WorkbenchPage::WithoutDeadline)->text(), text("无期限 1"));
        QTest::mouseClick(segment(WorkbenchPage::WithoutDeadline), Qt::LeftButton);
        QStringList seen;
        for (auto* section : m_page->findChildren<pages::WorkbenchSection*>())
            if (section->isVisible())
                seen += column(*section->table()->model(), TaskModel::CaseNumber);
        QCOMPARE(seen, QStringList{text("numbering")});
        m_page->showView(WorkbenchPage::Today);
        QVERIFY(m_page->mine()->isVisible());
    }

    void whatWasOpenLast() {
        add(m_vault->ownWalk(Tier::Yellow, "A"));
        open();
        const auto recent = [&] {
            QStringList seen;
            for (auto* section : m_page->findChildren<pages::WorkbenchSection*>())
                if (qobject_cast<models::RecentModel*>(section->table()->model()) != nullptr)
                    seen = column(*section->table()->model(), models::RecentModel::What);
            return seen;
        };
        QTRY_COMPARE(recent(), QStringList());
        support::expected(m_desk->casework.view(domain::CaseId::fromName("A")).takeResult());
        m_page->activate(); // coming back
        QTRY_COMPARE(recent(), QStringList{text("A")});
    }
};

QTEST_MAIN(TestWorkbenchPage)
#include "test_workbench_page.moc"
