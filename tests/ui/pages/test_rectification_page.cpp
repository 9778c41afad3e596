// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/case_office.h"
#include "ui/pages/rect_board.h"
#include "ui/pages/rect_course.h"
#include "ui/pages/rect_pane.h"
#include "ui/pages/rectification_page.h"
#include "ui/pages/step_form.h"
#include "ui/widgets/burn_down_chart.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/segment_bar.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>

using namespace sizao;
using domain::RectState;
using domain::Role;
using pages::RectificationPage;
using support::CaseAct;
using support::CaseOffice;

class TestRectificationPage : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<CaseOffice> m_office;
    std::unique_ptr<models::Desk> m_desk;
    std::unique_ptr<RectificationPage> m_page;

    // Whoever opened the file also accepts, so that something waits for him.
    void sitDown() {
        m_office = std::make_unique<CaseOffice>("BX04", 1,
                                                std::vector<Role>{Role::SectionHead,
                                                                  Role::SupervisingLeader,
                                                                  Role::Handler, Role::Acceptor});
        m_desk = std::make_unique<models::Desk>(m_office->vault.session());
    }
    void show() {
        m_page = std::make_unique<RectificationPage>(*m_desk);
        m_page->resize(1166, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    [[nodiscard]] int rows() const { return m_page->table()->model()->rowCount(); }
    [[nodiscard]] QString words() const {
        QStringList shown;
        for (const QLabel* label : m_page->pane()->findChildren<QLabel*>())
            if (label->isVisible())
                shown.append(label->text());
        return shown.join(u'\n');
    }
    [[nodiscard]] QString sentences() const {
        QStringList shown;
        for (const widgets::StatePanel* panel : m_page->findChildren<widgets::StatePanel*>())
            if (panel->isVisible())
                shown.append(panel->sentence());
        return shown.join(u'\n');
    }
    void press(const QString& name) {
        for (QToolButton* button : m_page->findChildren<QToolButton*>())
            if (button->isVisible() && button->text().startsWith(name))
                return QTest::mouseClick(button, Qt::LeftButton);
        QFAIL(qPrintable(name));
    }
    [[nodiscard]] QAction* step(CaseAct act) const {
        for (QAction* action : m_page->pane()->stepActions())
            if (action->objectName() == QLatin1String(domain::toCode(act)))
                return action;
        return nullptr;
    }
    // Three items of three cases: reported, being put right, issued; all of today.
    void threeItems() {
        m_office->serve();
        m_office->report({.captured_on = m_office->vault.today() - 1});
        m_office->openCase("G003");
        m_office->serve();
        m_office->begin();
        m_office->openCase("G002");
        m_office->serve();
    }
    [[nodiscard]] QString itemOf(RectState state) const {
        for (const auto& item : m_office->vault.all<domain::RectItem>())
            if (item.state == state)
                return QString::fromLatin1(item.id.toText());
        return {};
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("sizao-test"));
        widgets::applyTheme(*qApp, widgets::Appearance::Light);
    }
    void init() {
        QSettings().clear();
        sitDown();
    }
    void cleanup() {
        m_page.reset();
        m_desk.reset();
        m_office.reset();
    }

    void emptySaysWhatBelongsHere() {
        show();
        QTRY_VERIFY(sentences().contains(QStringLiteral("还没有整改事项")));
        press(QStringLiteral("看板"));
        QVERIFY(sentences().contains(QStringLiteral("还没有整改事项")));
        QCOMPARE(m_page->counter(), 0);
    }

    void theFirstItemIsShownInFull() {
        m_office->serve();
        m_office->report({.captured_on = m_office->vault.today() - 1});
        show();
        QTRY_COMPARE(rows(), 1);
        QTRY_VERIFY(words().contains(QStringLiteral("窗口无人值守")));
        for (const char* said :
             {"张伟 · 区城管局", "待验收", "连续一月无缺岗", "排班、抽查", "100%　已整改",
              "排班表.jpg", "拍摄于 2026-11-23", "报请验收", "早于整改下达", "立行立改", "认领"})
            QVERIFY2(words().contains(QString::fromUtf8(said)), said);
        QCOMPARE(m_page->pane()->doubts()->sentence(),
                 QStringLiteral("有 1 处纸面整改疑点，验收前请核对"));
    }

    void presetsCountAndNarrow() {
        threeItems();
        m_office->vault.clock().advance(11);
        show();
        QTRY_COMPARE(rows(), 3);
        QTRY_COMPARE(m_page->counter(), 1); // to be accepted
        const std::pair<const char*, int> presets[] = {
            {"待办理", 1}, {"临期", 3}, {"逾期", 0}, {"待验收", 1}, {"全部", 3}};
        for (const auto& [name, count] : presets) {
            press(QString::fromUtf8(name));
            QTRY_COMPARE(rows(), count);
        }
        m_page->filters()->setState({QStringLiteral("all"), QStringLiteral("钱丽"), {}});
        QTRY_COMPARE(rows(), 1);
        m_page->filters()->setState(
            {QStringLiteral("all"), {}, {{QStringLiteral("1-unit"), QStringLiteral("区城管局")}}});
        QTRY_COMPARE(rows(), 2);
        m_page->filters()->setState(
            {QStringLiteral("all"), {}, {{QStringLiteral("2-class"), QStringLiteral("PHASED")}}});
        QTRY_COMPARE(rows(), 0);
        QTRY_VERIFY(sentences().contains(QStringLiteral("没有符合筛选条件")));
        m_page->filters()->setState(
            {QStringLiteral("all"), {}, {{QStringLiteral("3-tier"), QStringLiteral("YELLOW")}}});
        QTRY_COMPARE(rows(), 3);
    }

    void overdueIsCounted() {
        threeItems();
        m_office->vault.clock().advance(20);
        show();
        QTRY_COMPARE(rows(), 3);
        press(QStringLiteral("逾期"));
        QTRY_COMPARE(rows(), 3); // two to be put right, one to be accepted
    }

    void threeListsOfOneLedger() {
        m_office->serve();
        show();
        QTRY_COMPARE(rows(), 1);
        const auto isShown = [this](models::RectModel::Column column) {
            return !m_page->table()->isColumnHidden(column);
        };
        QVERIFY(isShown(models::RectModel::Problem) && !isShown(models::RectModel::Owner));
        press(QStringLiteral("责任清单"));
        QVERIFY(!isShown(models::RectModel::Problem) && isShown(models::RectModel::Owner)
                && isShown(models::RectModel::Leader));
        press(QStringLiteral("整改清单"));
        QVERIFY(isShown(models::RectModel::Measures) && isShown(models::RectModel::Findings)
                && !isShown(models::RectModel::Owner));
        QCOMPARE(rows(), 1);
        QVERIFY(!m_page->table()->currentKey().isEmpty()); // the same item still
    }

    void boardGoesByKeysAndOpens() {
        threeItems();
        show();
        QTRY_COMPARE(rows(), 3);
        press(QStringLiteral("看板"));
        pages::RectBoard* board = m_page->board();
        QCOMPARE(board->column(RectState::Issued)->model()->rowCount(), 1);
        QCOMPARE(board->column(RectState::Claimed)->model()->rowCount(), 0);
        QVERIFY(!board->column(RectState::Draft)->isVisible());
        board->select(itemOf(RectState::Issued));
        board->column(RectState::Issued)->setFocus();
        QTest::keyClick(board->column(RectState::Issued), Qt::Key_Right);
        QCOMPARE(board->current(), itemOf(RectState::Active)); // past an empty column
        QTest::keyClick(board->column(RectState::Active), Qt::Key_Right);
        QCOMPARE(board->current(), itemOf(RectState::Reported));
        QTest::keyClick(board->column(RectState::Reported), Qt::Key_Right);
        QCOMPARE(board->current(), itemOf(RectState::Reported)); // there is none further on
        QTest::keyClick(board->column(RectState::Reported), Qt::Key_Left);
        QCOMPARE(board->current(), itemOf(RectState::Active));
        QTest::keyClick(board->column(RectState::Active), Qt::Key_Return);
        QCOMPARE(m_page->view(), RectificationPage::Problems);
        QCOMPARE(m_page->table()->currentKey(), itemOf(RectState::Active));
        QTRY_VERIFY(words().contains(QStringLiteral("钱丽")));
    }

    void boardFollowsFilterAndSteps() {
        threeItems();
        show();
        QTRY_COMPARE(rows(), 3);
        press(QStringLiteral("看板"));
        pages::RectBoard* board = m_page->board();
        board->select(itemOf(RectState::Issued));
        const QString kept = board->current();
        m_office->take(CaseAct::ClaimItem, m_office->liaison, m_office->item());
        QTRY_COMPARE(board->column(RectState::Claimed)->model()->rowCount(), 1);
        QCOMPARE(board->current(), kept); // where it went
        m_page->filters()->setState({QStringLiteral("reported"), {}, {}});
        QTRY_COMPARE(board->column(RectState::Claimed)->model()->rowCount(), 0);
        QCOMPARE(board->column(RectState::Reported)->model()->rowCount(), 1);
    }

    void courseTellsHowItGetsOn() {
        threeItems();
        m_office->vault.clock().advance(20);
        show();
        QTRY_COMPARE(rows(), 3);
        press(QStringLiteral("进度"));
        QCOMPARE(m_page->course()->finding(), QStringLiteral("在办 3 项，比期限允许的多 3 项"));
        widgets::BurnDownChart* chart = m_page->course()->chart();
        QVERIFY(chart->isVisible());
        QCOMPARE(chart->points().size(), 27);
        QCOMPARE(chart->current(), std::optional(26));
        QCOMPARE(chart->points().back().overdue, 2); // the reported one was in time
        QTest::keyClick(chart, Qt::Key_Left);
        QCOMPARE(chart->current(), std::optional(25));
        QVERIFY(chart->accessibleName().startsWith(QStringLiteral("2026-12-07：在办 3 项")));
        QTest::keyClick(chart, Qt::Key_Home);
        QCOMPARE(chart->current(), std::optional(0));
        QTest::keyClick(chart, Qt::Key_Left); // there is no week before
        QCOMPARE(chart->current(), std::optional(0));
        QVERIFY(m_page->goBack()); // Esc
        QCOMPARE(m_page->view(), RectificationPage::Problems);
        QVERIFY(!m_page->goBack());
    }

    void stepsOfTheItemAreButtons() {
        m_office->serve();
        m_office->report();
        show();
        QTRY_VERIFY(step(CaseAct::AcceptItem));
        QVERIFY(step(CaseAct::RejectItem) && step(CaseAct::TerminateItem));
        QVERIFY(!step(CaseAct::ClaimItem) && !step(CaseAct::Close)); // not now, not of the item
        QCOMPARE(m_page->pane()->stepActions().first()->text(), QStringLiteral("验收销号"));
        step(CaseAct::AcceptItem)->trigger();
        auto* form = qobject_cast<pages::StepForm*>(m_page->form());
        QVERIFY(form);
        for (QLineEdit* edit : form->findChildren<QLineEdit*>())
            if (edit->isVisible() && edit->text().isEmpty())
                edit->setText(QStringLiteral("现场查看，已达到标准"));
        form->submitAction()->trigger();
        QTRY_COMPARE(m_office->view().file.items.back().state, RectState::Closed);
        QTRY_VERIFY(!m_page->form());
        QTRY_VERIFY(words().contains(QStringLiteral("已销号")));
        QTRY_VERIFY(step(CaseAct::FollowUp));
        QCOMPARE(m_page->counter(), 0);
    }

    void whatIsForOthersStandsInTheMenu() {
        m_office->serve();
        show();
        QTRY_VERIFY(step(CaseAct::ClaimItem));
        QCOMPARE(step(CaseAct::ClaimItem)->text(), QStringLiteral("认领（联络员、承办人）"));
        for (const QPushButton* button : m_page->pane()->header()->findChildren<QPushButton*>())
            QVERIFY(!button->text().startsWith(QStringLiteral("认领")));
    }

    void theCaseIsOneClickAway() {
        m_office->serve();
        show();
        QTRY_VERIFY(m_page->pane()->findChild<QPushButton*>(QStringLiteral("case")));
        QSignalSpy asked(m_page.get(), &widgets::Page::navigationRequested);
        QTest::mouseClick(m_page->pane()->findChild<QPushButton*>(QStringLiteral("case")),
                          Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<widgets::Target>(),
                 (widgets::Target{QStringLiteral("cases"), QStringLiteral("case"),
                                  QString::fromLatin1(m_office->id.toText())}));
    }

    // Asked for before the ledger is there, and while a filter hides it.
    void anItemIsShownWhereverItIsAskedFor() {
        threeItems();
        show();
        const QString wanted = itemOf(RectState::Active);
        m_page->showView(RectificationPage::Board);
        QVERIFY(
            m_page->navigateTo({QStringLiteral("rectification"), QStringLiteral("item"), wanted}));
        QCOMPARE(m_page->view(), RectificationPage::Problems);
        QTRY_COMPARE(m_page->table()->currentKey(), wanted);
        QTRY_VERIFY(words().contains(QStringLiteral("钱丽")));
        m_page->filters()->setState({QStringLiteral("reported"), {}, {}});
        QTRY_COMPARE(rows(), 1);
        QVERIFY(m_page->navigateTo(
            {QStringLiteral("rectification"), QStringLiteral("item"), itemOf(RectState::Issued)}));
        QTRY_VERIFY(words().contains(QStringLiteral("赵敏")));
        QVERIFY(m_page->navigateTo({QStringLiteral("rectification"), QStringLiteral("item"),
                                    QStringLiteral("01KB2Q0Z9T3M5V7X9B1D3F5H7J")}));
        QTRY_VERIFY(sentences().contains(QStringLiteral("不在台账里")));
    }

    void selectionSurvivesARefresh() {
        threeItems();
        show();
        QTRY_COMPARE(rows(), 3);
        QVERIFY(m_page->table()->selectKey(itemOf(RectState::Active)));
        QTRY_VERIFY(words().contains(QStringLiteral("钱丽")));
        const QString kept = m_page->table()->currentKey();
        m_page->refresh();
        m_office->take(CaseAct::ClaimItem, m_office->liaison, m_office->item());
        QTRY_COMPARE(itemOf(RectState::Claimed).isEmpty(), false);
        QTRY_COMPARE(m_page->table()->currentKey(), kept);
        QTRY_VERIFY(words().contains(QStringLiteral("钱丽")));
    }

    void searchHasItsKey() {
        m_office->serve();
        show();
        QTRY_COMPARE(rows(), 1);
        m_page->filters()->focusSearch();
        QVERIFY(qobject_cast<QLineEdit*>(m_page->focusWidget()));
    }

    void refusedSaysWhyAndOffersToTryAgain() {
        m_desk.reset();
        m_office->vault.tamper("UPDATE user SET roles = '[\"STANDARD_EDITOR\"]' "
                               "WHERE name = '周正'");
        QVERIFY(m_office->vault.open());
        m_desk = std::make_unique<models::Desk>(m_office->vault.session());
        show();
        QTRY_VERIFY(sentences().contains(QStringLiteral("查阅案件材料")));
        press(QStringLiteral("看板"));
        QTRY_VERIFY(sentences().contains(QStringLiteral("查阅案件材料")));
    }
};

QTEST_MAIN(TestRectificationPage)
#include "test_rectification_page.moc"
