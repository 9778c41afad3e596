// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temp_session.h"
#include "ui/pages/case_pane.h"
#include "ui/pages/cases_page.h"
#include "ui/pages/records_page.h"
#include "ui/pages/warnings_page.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/segment_bar.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>

using namespace sizao;
using widgets::PanelState;
using widgets::Target;

class TestListPages : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<support::TempSession> m_temp;
    std::unique_ptr<models::Desk> m_desk;

    static int rows(const pages::ListPage& page) { return page.table()->model()->rowCount(); }
    static QStringList sentences(const QWidget& page) {
        QStringList shown;
        for (const widgets::StatePanel* panel : page.findChildren<widgets::StatePanel*>())
            if (panel->isVisible())
                shown.append(panel->sentence());
        return shown;
    }
    static void show(QWidget& page) {
        page.resize(1166, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
    }
    void makeSignal(const QString& name, int level = 1) {
        m_temp->verify(m_temp->enter(name, QStringLiteral("BX04"), level));
    }

    void sitDown(std::vector<domain::Role> roles) {
        m_desk.reset();
        m_temp = std::make_unique<support::TempSession>(std::move(roles));
        m_temp->addPeople();
        m_desk = std::make_unique<models::Desk>(m_temp->session());
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("sizao-test"));
        widgets::applyTheme(*qApp, widgets::Appearance::Light);
    }
    void init() {
        QSettings().clear();
        sitDown(
            {domain::Role::Handler, domain::Role::SectionHead, domain::Role::SupervisingLeader});
    }
    void cleanup() {
        m_desk.reset();
        m_temp.reset();
    }

    void emptyPagesSayWhatBelongsHere() {
        pages::RecordsPage records(*m_desk);
        pages::WarningsPage warnings(*m_desk);
        pages::CasesPage cases(*m_desk);
        for (QWidget* page : std::initializer_list<QWidget*>{&records, &warnings, &cases})
            show(*page);
        QTRY_VERIFY(sentences(records).join(u' ').contains(QStringLiteral("还没有监督信息")));
        QTRY_VERIFY(sentences(warnings).join(u' ').contains(QStringLiteral("没有待研判的预警")));
        QTRY_VERIFY(sentences(cases).join(u' ').contains(QStringLiteral("还没有案件")));
    }

    // The signals were there before the page: it shows the first of them all the same.
    void aPageMadeLateShowsWhatIsThere() {
        QTRY_COMPARE(m_desk->signal_feed.state(), models::ListModel::State::Ready);
        pages::WarningsPage none(*m_desk);
        show(none);
        QVERIFY(sentences(none).join(u' ').contains(QStringLiteral("没有待研判的预警")));
        makeSignal(QStringLiteral("张伟"));
        QTRY_COMPARE(m_desk->signal_feed.pendingCount(), 1);
        pages::WarningsPage page(*m_desk);
        show(page);
        QCOMPARE(rows(page), 1);
        QVERIFY(!page.table()->currentKey().isEmpty());
        QTRY_VERIFY(!sentences(page).join(u' ').contains(QStringLiteral("正在")));
        QVERIFY(!sentences(page).join(u' ').contains(QStringLiteral("在左侧选择")));
    }

    void aFilterThatHidesAllSaysSo() {
        m_temp->enter(QStringLiteral("张伟"), QStringLiteral("BX02"));
        pages::RecordsPage page(*m_desk);
        show(page);
        QTRY_COMPARE(rows(page), 1);
        page.filters()->setState({QStringLiteral("all"), QStringLiteral("zzzz"), {}});
        QTRY_COMPARE(rows(page), 0);
        QTRY_VERIFY(sentences(page).join(u' ').contains(QStringLiteral("没有符合筛选条件")));
        page.filters()->clear();
        QTRY_COMPARE(rows(page), 1);
    }

    void presetsNarrowByStandingAndSearchByPinyin() {
        const auto verified = m_temp->enter(QStringLiteral("张伟"), QStringLiteral("BX02"));
        const auto unfounded = m_temp->enter(QStringLiteral("赵敏"), QStringLiteral("BX02"));
        m_temp->enter(QStringLiteral("钱丽"), QStringLiteral("BX02"));
        m_temp->verify(verified);
        m_temp->verify(unfounded, domain::Conclusion::Unfounded);
        pages::RecordsPage page(*m_desk);
        show(page);
        QTRY_COMPARE(rows(page), 3);
        const std::pair<QString, int> expected[] = {{QStringLiteral("waiting"), 1},
                                                    {QStringLiteral("verified"), 1},
                                                    {QStringLiteral("unfounded"), 1},
                                                    {QStringLiteral("unknown"), 0},
                                                    {QStringLiteral("all"), 3}};
        for (const auto& [preset, count] : expected) {
            page.filters()->setState({preset, {}, {}});
            QTRY_COMPARE(rows(page), count);
        }
        page.filters()->setState({QStringLiteral("all"), QStringLiteral("qianli"), {}});
        QTRY_COMPARE(rows(page), 1);
        QTRY_COMPARE(page.counter(), 1);
    }

    void aRangeOfDaysNarrowsAndIsSpelledAsPeopleDo() {
        for (const int daysAgo : {0, 5, 40}) {
            service::RecordEntry entry;
            entry.person = m_temp->person(QStringLiteral("张伟"));
            entry.occurred_on = m_temp->session().today() - 60;
            entry.found_on = m_temp->session().today() - daysAgo; // 11-24, 11-19, 10-15
            entry.channel = QStringLiteral("C01");
            entry.indicator = QStringLiteral("BX02");
            entry.level = 1;
            entry.facts = QStringLiteral("检查时发现");
            support::expected(service::RecordService(m_temp->session()).enter(entry).takeResult());
        }
        pages::RecordsPage page(*m_desk);
        show(page);
        QTRY_COMPARE(rows(page), 3);
        const auto edits = page.filters()->findChildren<widgets::DateEdit*>();
        QCOMPARE(edits.size(), 2);
        QTest::keyClicks(edits[0], QStringLiteral("11.1"));
        QTRY_COMPARE(rows(page), 2);
        QTest::keyClicks(edits[1], QStringLiteral("11.20"));
        QTRY_COMPARE(rows(page), 1);
        auto* spans = page.filters()->findChildren<QComboBox*>().last();
        QVERIFY2(spans->currentText().contains(QStringLiteral("自定")),
                 qPrintable(spans->currentText()));
        // A span of the list fills the two days.
        spans->setCurrentIndex(spans->findText(QStringLiteral("发现日：近 30 天")));
        emit spans->activated(spans->currentIndex());
        QTRY_COMPARE(rows(page), 2);
        QCOMPARE(edits[0]->day(), m_temp->session().today() - 29);
        QVERIFY(!edits[1]->day());
        page.filters()->clear();
        QTRY_COMPARE(rows(page), 3);
        QVERIFY(edits[0]->text().isEmpty());
        // Typed the wrong way round it is the same range.
        const base::Day today = m_temp->session().today();
        edits[0]->setDay(today - 3);
        edits[1]->setDay(today - 10);
        QTRY_COMPARE(rows(page), 1);
    }

    void unitsAreShownWithoutWhatTheyShare() {
        m_temp->enter(QStringLiteral("张伟"), QStringLiteral("BX02"));
        pages::RecordsPage page(*m_desk);
        show(page);
        QTRY_COMPARE(rows(page), 1);
        const auto cell = page.table()->model()->index(0, models::RecordModel::Unit);
        QTRY_COMPARE(cell.data().toString(), QStringLiteral("城管局"));
        QCOMPARE(cell.data(Qt::ToolTipRole).toString(), QStringLiteral("区城管局"));
    }

    void detailFollowsTheRowAndATargetOpensIt() {
        const auto first = m_temp->enter(QStringLiteral("张伟"), QStringLiteral("BX02"));
        m_temp->enter(QStringLiteral("钱丽"), QStringLiteral("BX02"));
        pages::RecordsPage page(*m_desk);
        show(page);
        QTRY_COMPARE(rows(page), 2);
        const QString key = QString::fromLatin1(first.toText());
        QVERIFY(page.navigateTo({QStringLiteral("records"), QStringLiteral("record"), key}));
        QCOMPARE(page.table()->currentKey(), key);
        const auto titles = [&page] {
            QStringList texts;
            for (const widgets::HeaderBar* header : page.findChildren<widgets::HeaderBar*>())
                texts.append(header->title());
            return texts;
        };
        QTRY_VERIFY(titles().contains(QStringLiteral("张伟 · 区城管局")));
    }

    void keysOpenAndCloseTheDecisionForms() {
        makeSignal(QStringLiteral("张伟"));
        pages::WarningsPage page(*m_desk);
        show(page);
        QTRY_VERIFY(page.counter() > 0);
        page.refresh();
        QTRY_VERIFY(!page.table()->currentKey().isEmpty());
        page.activate();
        QTRY_VERIFY((QTest::keyClick(page.table(), Qt::Key_A), page.form() != nullptr));
        QVERIFY(page.goBack());
        QVERIFY(!page.form());
        QTest::keyClick(page.table(), Qt::Key_D);
        QVERIFY(page.form());
        QVERIFY(page.goBack());
        QVERIFY(!page.goBack());
    }

    void gradeFourAsksTheReferralQuestion() {
        sitDown({domain::Role::Handler, domain::Role::SectionHead});
        makeSignal(QStringLiteral("张伟"), 2);
        pages::WarningsPage page(*m_desk);
        show(page);
        QTRY_VERIFY(page.counter() > 0);
        page.refresh();
        QTRY_VERIFY((page.openDecision(pages::DecisionForm::Kind::Adopt), page.form() != nullptr));
        auto* form = qobject_cast<pages::DecisionForm*>(page.form());
        const auto problems = [form] {
            form->submitAction()->trigger();
            QStringList texts;
            for (const widgets::FormField* field : form->findChildren<widgets::FormField*>())
                texts.append(field->problem());
            return texts.join(u' ');
        };
        QVERIFY(problems().contains(QStringLiteral("请选择是否移送")));
        auto* referral = form->findChild<QComboBox*>(QStringLiteral("referral"));
        const int noClue = referral->findData(static_cast<int>(domain::ReferralAnswer::NotAClue));
        referral->setCurrentIndex(noClue); // which a head of a section may not sign
        QVERIFY(problems().contains(QStringLiteral("“认定不构成线索”由分管领导办理")));
    }

    // 合并研判: one row, a sheet for each model, one decision, one case with both sheets.
    void severalModelsAreOneNotice() {
        m_temp->verify(m_temp->enter(QStringLiteral("张伟"), QStringLiteral("YL01"), 2));
        pages::WarningsPage page(*m_desk);
        show(page);
        QTRY_COMPARE(page.counter(), 1);
        page.refresh();
        QTRY_COMPARE(rows(page), 1);
        auto* view = page.findChild<widgets::SegmentBar*>();
        QTRY_VERIFY(view->isVisible());
        const auto models = view->findChildren<QToolButton*>();
        QCOMPARE(models.size(), 2);
        QCOMPARE(models[0]->text(), QStringLiteral("效能建设预警模型 黄"));
        const auto subtitle = [&] {
            QStringList texts;
            for (const QLabel* label : page.findChildren<QLabel*>())
                texts.append(label->text());
            return texts.join(u' ');
        };
        QTRY_VERIFY(subtitle().contains(QStringLiteral("效能建设预警模型 · 待研判")));
        models[1]->click();
        QTRY_VERIFY(subtitle().contains(QStringLiteral("作风建设预警模型 · 待研判")));
        QTRY_VERIFY((page.openDecision(pages::DecisionForm::Kind::Adopt), page.form() != nullptr));
        auto* form = qobject_cast<pages::DecisionForm*>(page.form());
        const auto boxes = form->findChildren<QCheckBox*>();
        QCOMPARE(boxes.size(), 2);
        QVERIFY(boxes[0]->isChecked() && boxes[1]->isChecked());
        for (QCheckBox* box : boxes)
            box->setChecked(false);
        form->submitAction()->trigger(); // nothing ticked: refused before it is sent
        QStringList problems;
        for (const widgets::FormField* field : form->findChildren<widgets::FormField*>())
            problems.append(field->problem());
        QVERIFY(problems.contains(QStringLiteral("请至少勾选一个模型的信号")));
        for (QCheckBox* box : boxes)
            box->setChecked(true);
        for (QComboBox* people : form->findChildren<QComboBox*>())
            if (people->isVisible())
                people->setCurrentIndex(
                    people->findText(QStringLiteral("王芳"), Qt::MatchContains));
        const auto visible = form->findChildren<QComboBox*>();
        QComboBox* second = nullptr; // the handlers are not the same person
        for (QComboBox* people : visible)
            second = people->isVisible() ? people : second;
        second->setCurrentIndex(second->findText(QStringLiteral("李强"), Qt::MatchContains));
        for (widgets::ReasonEdit* reason : form->findChildren<widgets::ReasonEdit*>())
            if (reason->isVisible())
                reason->setText(QStringLiteral("事实清楚"));
        QSignalSpy asked(&page, &widgets::Page::navigationRequested);
        form->submitAction()->trigger();
        // The form goes when it is done, and the sentence is asked for then, too.
        const QPointer<pages::DecisionForm> open = form;
        QTRY_VERIFY2(asked.count() == 1, qPrintable(open ? open->failure() : QString()));
        pages::CasesPage cases(*m_desk);
        show(cases);
        QTRY_COMPARE(rows(cases), 1);
        QTRY_COMPARE(cases.pane()
                         ->sheets()
                         ->findChild<widgets::SegmentBar*>()
                         ->findChildren<QToolButton*>()
                         .size(),
                     2);
        QTRY_COMPARE(page.counter(), 0);
    }
};

QTEST_MAIN(TestListPages)
#include "test_list_pages.moc"
