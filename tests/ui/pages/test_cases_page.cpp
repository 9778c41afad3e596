// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/case_office.h"
#include "ui/pages/case_letters_pane.h"
#include "ui/pages/case_pane.h"
#include "ui/pages/cases_page.h"
#include "ui/pages/choices.h"
#include "ui/pages/export_form.h"
#include "ui/pages/letter_copy_dialog.h"
#include "ui/pages/next_steps.h"
#include "ui/pages/reassign_form.h"
#include "ui/pages/step_form.h"
#include "ui/widgets/letter_view.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/timeline.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPdfWriter>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace sizao;
using domain::CaseAct;
using support::expected;

class TestCasesPage : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<support::CaseOffice> m_office;
    std::unique_ptr<models::Desk> m_desk;
    std::unique_ptr<pages::CasesPage> m_page;

    void open() {
        m_desk = std::make_unique<models::Desk>(m_office->vault.session());
        m_page = std::make_unique<pages::CasesPage>(*m_desk);
        m_page->resize(1166, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        QTRY_VERIFY(m_page->table()->model()->rowCount() > 0);
        QTRY_VERIFY(!m_desk->reference.officers().empty());
        QTRY_VERIFY(!m_page->pane()->timeline()->entries().isEmpty());
    }
    void choosePreset(const char* key) {
        widgets::FilterState state = m_page->filters()->state();
        state.preset = QLatin1String(key);
        m_page->filters()->setState(state);
    }
    [[nodiscard]] QString cell(int row, int column) const {
        return m_page->table()->model()->index(row, column).data().toString();
    }
    template <class Editor>
    Editor* editor(const char* name) const {
        return m_page->form()->findChild<Editor*>(QLatin1String(name));
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("sizao-test"));
        widgets::applyTheme(*qApp, widgets::Appearance::Light);
    }
    void init() {
        QSettings().clear();
        m_office = std::make_unique<support::CaseOffice>();
    }
    void cleanup() {
        m_page.reset();
        m_desk.reset();
        m_office.reset();
    }

    // The deadline that ends first stands in the list, and narrows it.
    void theListTellsDeadlines() {
        open();
        const QString first = cell(0, models::CaseModel::Due);
        QVERIFY2(first.startsWith(QStringLiteral("20")), qPrintable(first));
        choosePreset("no-term");
        QTRY_COMPARE(m_page->table()->model()->rowCount(), 0);
        choosePreset("all");
        QTRY_COMPARE(m_page->table()->model()->rowCount(), 1);
        choosePreset("overdue");
        QTRY_COMPARE(m_page->table()->model()->rowCount(), 0);
        m_office->vault.clock().advance(30);
        m_page->refresh();
        QTRY_COMPARE(m_page->table()->model()->rowCount(), 1);
        QVERIFY(cell(0, models::CaseModel::Due).endsWith(QStringLiteral("逾期")));
    }

    // A step that is nobody's here asks for who takes it; what is taken shows at once.
    void aStepIsTakenForItsHandler() {
        open();
        pages::CasePane* pane = m_page->pane();
        pane->showView(pages::CasePane::Steps);
        QListWidget* list = pane->steps();
        const auto rows = list->findItems(domain::toLabel(CaseAct::Own), Qt::MatchStartsWith);
        QCOMPARE(rows.size(), 1);
        emit list->itemActivated(rows.front());
        auto* form = qobject_cast<pages::StepForm*>(m_page->form());
        QVERIFY(form);
        form->submitAction()->trigger(); // nobody is chosen yet
        QCOMPARE(m_page->form(), form);
        auto* taker = editor<QComboBox>("taken_by");
        QVERIFY(taker);
        QCOMPARE(taker->count(), 3); // the two handlers, and the request to choose
        taker->setCurrentIndex(1);
        form->submitAction()->trigger();
        QTRY_VERIFY(!m_page->form());
        QTRY_COMPARE(m_office->view().file.steps.size(), std::size_t{1});
        QTRY_COMPARE(list->findItems(domain::toLabel(CaseAct::Own), Qt::MatchStartsWith).size(), 1);
    }

    // A refusal of the rules stands in the form, with what was typed.
    void aRefusalKeepsTheForm() {
        open();
        pages::CasePane* pane = m_page->pane();
        pane->showView(pages::CasePane::Steps);
        QListWidget* list = pane->steps();
        emit list->itemActivated(
            list->findItems(domain::toLabel(CaseAct::Propose), Qt::MatchStartsWith).front());
        auto* form = qobject_cast<pages::StepForm*>(m_page->form());
        editor<QComboBox>("taken_by")->setCurrentIndex(1);
        editor<widgets::ReasonEdit>("reason")->setText(QStringLiteral("建议"));
        QTRY_VERIFY(form->obstacles().contains(QStringLiteral("还没有拟订整改事项")));
        form->submitAction()->trigger();
        QTRY_VERIFY(form->failure().contains(QStringLiteral("整改事项")));
        QCOMPARE(editor<widgets::ReasonEdit>("reason")->text(), QStringLiteral("建议"));
    }

    // Of two cases one may not change its handlers: it is named, the other is done.
    void manyCasesGetOtherHandlers() {
        m_office->openCase("G002");
        open();
        QTRY_COMPARE(m_page->table()->model()->rowCount(), 2);
        m_page->table()->selectAll();
        QAction* reassign = nullptr;
        for (QAction* action : m_page->findChildren<QAction*>())
            if (action->text() == QStringLiteral("调整承办人") && action->parent() == m_page.get())
                reassign = action;
        QVERIFY(reassign);
        reassign->trigger();
        auto* form = qobject_cast<pages::ReassignForm*>(m_page->form());
        QVERIFY(form);
        auto* first = editor<QComboBox>("handler_1");
        auto* second = editor<QComboBox>("handler_2");
        // The two there are: refused, nothing is lost.
        first->setCurrentIndex(first->findText(QStringLiteral("王芳"), Qt::MatchContains));
        second->setCurrentIndex(second->findText(QStringLiteral("李强"), Qt::MatchContains));
        editor<widgets::ReasonEdit>("reason")->setText(QStringLiteral("轮岗"));
        form->submitAction()->trigger();
        QTRY_VERIFY(form->submitAction()->isEnabled());
        QVERIFY(form->outcome().contains(QStringLiteral("没有调整的")));
        QVERIFY(form->outcome().contains(QStringLiteral("已调整 0 件")));
        first->setCurrentIndex(first->findText(QStringLiteral("周正"), Qt::MatchContains));
        QSignalSpy finished(form, &pages::ReassignForm::finished);
        form->submitAction()->trigger();
        QTRY_COMPARE(finished.count(), 1);
        for (const auto& row : expected(m_desk->cases.list().takeResult()))
            QCOMPARE(row.warning_case.handler_1, m_office->vault.head());
    }

    // What is shown is read again after its own next step alone: each reading leaves a trace.
    void stepsOfOthersAreNotReadHere() {
        const domain::CaseId first = m_office->id;
        m_office->openCase("G002");
        open();
        m_page->table()->selectKey(pages::idText(m_office->id));
        QTRY_COMPARE(m_page->pane()->timeline()->entries().last().text,
                     m_office->view().file.warning_case.case_number);
        const char* views = "SELECT count(*) FROM audit WHERE act = 'case.view'";
        const qint64 before = m_office->vault.number(views);
        const domain::CaseId shown = std::exchange(m_office->id, first);
        m_office->take(CaseAct::Own, m_office->vault.fang());
        QTest::qWait(100);
        QCOMPARE(m_office->vault.number(views), before);
        m_office->id = shown;
        m_office->take(CaseAct::Own, m_office->vault.fang());
        QTRY_COMPARE(m_office->vault.number(views), before + 1);
    }

    // The list as it is narrowed, or what is marked, with a reason.
    void theListIsExported() {
        m_office->openCase("G002");
        open();
        QTRY_COMPARE(m_page->table()->model()->rowCount(), 2);
        for (QAction* action : m_page->findChildren<QAction*>())
            if (action->text() == QStringLiteral("导出") && action->parent() == m_page.get())
                action->trigger();
        auto* form = qobject_cast<pages::ExportForm*>(m_page->form());
        QVERIFY(form);
        QTemporaryDir folder;
        form->path()->setText(folder.filePath(QStringLiteral("案件.csv")));
        form->submitAction()->trigger(); // no reason yet
        QCOMPARE(m_page->form(), form);
        editor<QLineEdit>("reason")->setText(QStringLiteral("月度碰头会"));
        form->submitAction()->trigger();
        QTRY_VERIFY(!m_page->form());
        QFile written(folder.filePath(QStringLiteral("案件.csv")));
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(written.readAll());
        QVERIFY(text.contains(QStringLiteral("张伟")) && text.contains(QStringLiteral("赵敏")));
        QCOMPARE(m_office->vault.number("SELECT count(*) FROM audit WHERE act = 'case.export'"), 1);
    }

    // The letter leaves as docx and PDF with a reason, and as paper; each is audited first.
    void aLetterLeavesAudited() {
        m_office->draft();
        open();
        m_page->pane()->showView(pages::CasePane::Letters);
        QTRY_VERIFY(m_page->pane()->letters()->view()->pageCount() > 0);
        const domain::Letter letter = m_office->view().file.letters.front();
        QTemporaryDir folder;
        pages::LetterCopyDialog dialog(*m_desk, letter);
        QTRY_VERIFY(dialog.isReady());
        const QString pdf = folder.filePath(QStringLiteral("函.pdf"));
        dialog.saveTo(pdf);
        QTest::qWait(50);
        QVERIFY(!QFile::exists(pdf)); // without a reason nothing leaves
        dialog.reason()->setText(QStringLiteral("送领导审阅"));
        QSignalSpy copied(&dialog, &pages::LetterCopyDialog::copied);
        dialog.saveTo(pdf);
        QTRY_COMPARE(copied.count(), 1);
        QFile written(pdf);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().startsWith("%PDF-1.4"));
        const QString docx = folder.filePath(QStringLiteral("函.docx"));
        dialog.saveTo(docx);
        QTRY_COMPARE(copied.count(), 2);
        QVERIFY(QFile::exists(docx));
        // Nobody else holds it, as after a print dialog.
        dialog.printOn(std::make_shared<QPdfWriter>(folder.filePath(QStringLiteral("paper.pdf"))));
        QTRY_COMPARE(copied.count(), 3);
        support::VaultFixture& vault = m_office->vault;
        QCOMPARE(vault.number("SELECT count(*) FROM audit WHERE act = 'letter.export'"), 2);
        QCOMPARE(vault.number("SELECT count(*) FROM audit WHERE act = 'letter.print'"), 1);
    }

    // What is worth a button: what brings the case on, first; nothing without an object.
    void ownStepsBringTheCaseOn() {
        const auto actsOf = [](const std::vector<service::NextStep>& steps) {
            QStringList acts;
            for (const auto& next : steps)
                acts.append(QLatin1String(domain::toCode(next.step.act)));
            return acts;
        };
        auto work = m_office->view();
        for (service::NextStep& next : work.next)
            next.mine = true;
        auto own = pages::ownSteps(work);
        QCOMPARE(own.front().step.act, CaseAct::Own);
        QVERIFY(!actsOf(own).contains(QLatin1String("service.plan")));
        QVERIFY(pages::leadingSteps(work, own) >= 3);
        QCOMPARE(pages::lettersToDraft(work.file),
                 std::vector<domain::LetterKind>{domain::LetterKind::Reminder});
        m_office->draft();
        work = m_office->view();
        for (service::NextStep& next : work.next)
            next.mine = true;
        own = pages::ownSteps(work);
        const QStringList leading =
            actsOf({own.begin(), own.begin() + pages::leadingSteps(work, own)});
        QVERIFY2(leading.contains(QLatin1String("case.propose")), qPrintable(leading.join(u' ')));
        QVERIFY2(!leading.contains(QLatin1String("letter.draft")),
                 qPrintable(leading.join(u' '))); // it is complete
        QVERIFY(pages::lettersToDraft(work.file).empty());
    }
};

QTEST_MAIN(TestCasesPage)
#include "test_cases_page.moc"
