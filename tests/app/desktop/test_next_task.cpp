// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/notifier.h"
#include "app/desktop/program.h"
#include "tests/support/walked_vault.h"
#include "ui/pages/cases_page.h"
#include "ui/pages/records_page.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QMenu>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>

using namespace sizao;
using domain::Tier;
using support::WalkedVault;

namespace {

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

QString caseId(const char* name) {
    return QString::fromLatin1(domain::CaseId::fromName(name).toText());
}

} // namespace

// From one task to the next, and from a notice to its place, in the real window.
class TestNextTask : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WalkedVault> m_vault;
    std::unique_ptr<desktop::Program> m_program;

    template <class T>
    T* found() const {
        return m_program->window()->findChild<T*>();
    }
    void start() {
        m_vault->close(); // the program opens it itself
        desktop::Options options;
        options.vault = m_vault->path();
        options.passphrase_file = m_vault->write(text("pass"), WalkedVault::passphrase() + u'\n');
        m_program = std::make_unique<desktop::Program>(options, m_vault->environment());
        m_program->start();
        QTRY_VERIFY(m_program->window());
        m_program->window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_program->window()));
        QTRY_COMPARE(m_program->desk()->task_feed.state(), models::ListModel::State::Ready);
    }
    void press() { QTest::keyClick(m_program->window(), Qt::Key_J, Qt::ControlModifier); }
    QString page() const { return m_program->window()->currentPage()->key(); }
    QToolButton* bell() const {
        for (QToolButton* button : m_program->window()->findChildren<QToolButton*>())
            if (button->toolTip() == text("通知"))
                return button;
        return nullptr;
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("sizao-test"));
        QApplication::setQuitOnLastWindowClosed(false);
        widgets::applyTheme(*qApp, widgets::Appearance::Light);
    }
    void init() {
        QSettings().clear();
        m_vault = std::make_unique<WalkedVault>();
    }
    void cleanup() {
        m_program.reset();
        m_vault.reset();
    }

    void fromTaskToTask() {
        m_vault->store(m_vault->ownWalk(Tier::Yellow, "late", 9));
        m_vault->store(m_vault->ownWalk(Tier::Orange, "soon", 1));
        const auto record = m_vault->enter(m_vault->entry("G002", "YL03", 3));
        start();
        press();
        QCOMPARE(page(), text("cases"));
        auto* cases = found<pages::CasesPage>();
        QTRY_COMPARE(cases->table()->currentKey(), caseId("late"));
        m_program->window()->navigateTo({text("admin"), {}, {}}); // from anywhere
        press();
        QCOMPARE(page(), text("cases"));
        QTRY_COMPARE(cases->table()->currentKey(), caseId("soon"));
        press();
        QCOMPARE(page(), text("records"));
        QTRY_COMPARE(found<pages::RecordsPage>()->table()->currentKey(),
                     QString::fromLatin1(record.toText()));
        press(); // and around
        QCOMPARE(page(), text("cases"));
        QTRY_COMPARE(cases->table()->currentKey(), caseId("late"));
    }

    void theMenuTellsTheKey() {
        start();
        QAction* next = nullptr;
        for (QAction* action : m_program->window()->findChildren<QAction*>())
            if (action->text() == text("下一件"))
                next = action;
        QVERIFY(next);
        QCOMPARE(next->shortcut(), QKeySequence(QStringLiteral("Ctrl+J")));
        m_program->window()->navigateTo({text("cases"), {}, {}});
        next->trigger(); // nothing waits: where one sees that
        QCOMPARE(page(), text("workbench"));
    }

    void theBellCountsAndOpens() {
        m_vault->store(m_vault->ownWalk(Tier::Yellow, "late", 9));
        start();
        QTRY_COMPARE(bell()->text(), text("通知 2")); // late, and to be taken on
        QTest::mouseClick(bell(), Qt::LeftButton);
        auto* notifier = found<desktop::Notifier>();
        QTRY_VERIFY(notifier->dialog());
        widgets::DataTable* table = notifier->dialog()->table();
        QCOMPARE(table->model()->rowCount(), 2);
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(page(), text("cases"));
        QTRY_COMPARE(found<pages::CasesPage>()->table()->currentKey(), caseId("late"));
        QTRY_VERIFY(!notifier->dialog());
        QCOMPARE(bell()->text(), text("通知")); // seen
    }

    void aKindIsSwitchedOff() {
        m_vault->store(m_vault->ownWalk(Tier::Yellow, "late", 9));
        start();
        auto* notifier = found<desktop::Notifier>();
        notifier->open();
        notifier->dialog()->box(service::AnnouncementKind::Assigned)->click();
        QCOMPARE(notifier->dialog()->table()->model()->rowCount(), 1);
        QTest::keyClick(notifier->dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!notifier->dialog());
        QVERIFY(!notifier->notices().isOn(service::AnnouncementKind::Assigned));
        QVERIFY(notifier->notices().isOn(service::AnnouncementKind::Overdue));
    }
};

QTEST_MAIN(TestNextTask)
#include "test_next_task.moc"
