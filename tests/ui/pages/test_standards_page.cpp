// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temp_session.h"
#include "ui/pages/choices.h"
#include "ui/pages/comparison_model.h"
#include "ui/pages/draft_editor.h"
#include "ui/pages/drafts_pane.h"
#include "ui/pages/standard_pane.h"
#include "ui/pages/standards_page.h"
#include "ui/pages/standards_tree.h"
#include "ui/pages/versions_pane.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/reason_edit.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTreeView>

using namespace sizao;
using domain::Role;
using pages::DraftStepForm;
using pages::StandardsPage;
using support::TempSession;

// Reading the negative list, drafting a change by hand, and publishing it by two.
class TestStandardsPage : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TempSession> m_temp;
    std::unique_ptr<models::Desk> m_desk;
    std::unique_ptr<StandardsPage> m_page;

    void open(std::vector<Role> owner = {Role::SectionHead, Role::Handler}) {
        m_page.reset();
        m_desk.reset();
        m_temp = std::make_unique<TempSession>(std::move(owner));
        m_desk = std::make_unique<models::Desk>(m_temp->session());
        if (m_desk->duties.may(service::Action::RegisterOfficers))
            for (const auto& [name, role] : {std::pair("何标", Role::StandardEditor),
                                             std::pair("郑导", Role::SupervisingLeader)})
                support::expected(
                    m_desk->people.addOfficer(QString::fromUtf8(name), {role}).takeResult());
        m_page = std::make_unique<StandardsPage>(*m_desk);
        m_page->resize(1166, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_COMPARE(m_page->tree()->current(), QStringLiteral("BX01"));
    }
    [[nodiscard]] bool shows(const QString& text) const {
        for (const QLabel* label : m_page->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }
    [[nodiscard]] QPushButton* button(const QString& text) const {
        for (QPushButton* found : m_page->findChildren<QPushButton*>())
            if (found->text() == text && found->isVisible())
                return found;
        return nullptr;
    }
    void beginDraft() {
        QVERIFY(button(QStringLiteral("起草")));
        QTest::mouseClick(button(QStringLiteral("起草")), Qt::LeftButton);
        QTRY_VERIFY(m_page->editor() && m_page->editor()->isLoaded());
    }
    template <class W>
    [[nodiscard]] W* field(const char* name) const {
        return m_page->editor()->findChild<W*>(QLatin1String(name));
    }
    // As typed over what is there.
    static void type(QLineEdit* line, const QString& text) {
        QVERIFY(line);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    [[nodiscard]] static QLineEdit* weightLine(const QWidget& form) {
        for (QLineEdit* line : form.findChildren<QLineEdit*>(QStringLiteral("weight")))
            if (line->property("model").toString() == QLatin1String("M-ZF"))
                return line;
        return nullptr;
    }
    void fillFacts() {
        m_page->editor()->tree()->select(QStringLiteral("draft"));
        field<widgets::DateEdit>("valid_from")->setDay(m_desk->session.today() + 30);
        field<widgets::ReasonEdit>("waiver")->setText(QStringLiteral("首次试行"));
    }

    // One step of the chosen draft, by the buttons; `who` is chosen where the step asks for a person.
    void take(DraftStepForm::Kind kind, const QString& who = {}) {
        QTRY_VERIFY(m_page->drafts()->action(kind)->isVisible()
                    && m_page->drafts()->action(kind)->isEnabled());
        m_page->drafts()->action(kind)->trigger();
        auto* form = qobject_cast<DraftStepForm*>(m_page->drafts()->form());
        QVERIFY(form);
        if (!who.isEmpty()) {
            auto* box = form->findChild<QComboBox*>(QStringLiteral("person"));
            QTRY_VERIFY(box->findText(who) > 0);
            box->setCurrentIndex(box->findText(who));
        }
        form->submitAction()->trigger();
        QTRY_VERIFY(!m_page->drafts()->form());
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("sizao-test"));
        widgets::applyTheme(*qApp, widgets::Appearance::Light);
    }
    void init() { QSettings().clear(); }
    void cleanup() {
        m_page.reset();
        m_desk.reset();
        m_temp.reset();
    }

    void anIndicatorIsReadInFull() {
        open();
        QTRY_VERIFY(shows(QStringLiteral("违反此项将如何处理")));
        QVERIFY(shows(QStringLiteral("一次即进入黄色研判"))); // what follows on grade Ⅲ
        QVERIFY(shows(QStringLiteral("超过 200 %")));         // the band in words
        QVERIFY(shows(QStringLiteral("党政机关国内公务接待管理规定")));
        QVERIFY(shows(QStringLiteral("接待公函、清单、报销凭证")));
        QTRY_VERIFY(shows(QStringLiteral("施行中"))); // its versions
        QVERIFY(m_page->tree()->select(QStringLiteral("M-ZF")));
        QTRY_VERIFY(shows(QStringLiteral("个人预警线（分）")));
    }

    void theFilterLeavesTheKeyboardInTheTree() {
        open();
        auto* filter = m_page->tree()->filter();
        QTRY_VERIFY(!m_desk->reference.indicatorPinyin().isEmpty());
        m_page->refresh();
        QTest::qWait(50);
        QTest::keyClicks(filter, QStringLiteral("YL03"));
        QTest::keyClick(filter, Qt::Key_Down);
        QCOMPARE(m_page->tree()->current(), QStringLiteral("YL03"));
        QVERIFY(m_page->tree()->tree()->hasFocus());
        QTRY_VERIFY(shows(QStringLiteral("擅自离岗")));
        filter->clear();
        QTest::keyClicks(filter, QStringLiteral("szlg")); // initials
        QTest::keyClick(filter, Qt::Key_Down);
        QCOMPARE(m_page->tree()->current(), QStringLiteral("YL03"));
    }

    void whatIsTypedIsJudgedAndKept() {
        open();
        beginDraft();
        QVERIFY(m_page->editor()->obstacles().contains(QStringLiteral("还没有填写施行日。")));
        fillFacts();
        QTRY_COMPARE(m_page->editor()->obstacles().size(), 1); // nothing is changed yet
        m_page->editor()->tree()->select(QStringLiteral("M-ZF"));
        type(field<QLineEdit>("YELLOW"), QStringLiteral("4.5"));
        QTRY_VERIFY(m_page->editor()->obstacles().join(u' ').contains(
            QStringLiteral("Ⅰ级单项指标封顶（5 分）没有低于这条预警线")));
        QVERIFY(shows(QStringLiteral("还不能送审")));
        type(field<QLineEdit>("ORANGE"), QStringLiteral("x")); // no number: stays where it is
        QTRY_VERIFY(shows(QStringLiteral("应当是大于零的数字")));
        QCOMPARE(field<QLineEdit>("ORANGE")->text(), QStringLiteral("x"));
        QCOMPARE(m_page->editor()->differences()->rowCount(), 1);
        type(field<QLineEdit>("ORANGE"), QStringLiteral("9"));
        type(field<QLineEdit>("YELLOW"), QStringLiteral("6"));
        QTRY_COMPARE(m_page->editor()->differences()->rowCount(), 0); // taken back
        m_page->editor()->tree()->select(QStringLiteral("YL03"));
        type(weightLine(*m_page->editor()), QStringLiteral("9"));
        QTRY_VERIFY(m_page->editor()->obstacles().join(u' ').contains(QStringLiteral("YL03")));
        type(weightLine(*m_page->editor()), QStringLiteral("1.5"));
        QTRY_VERIFY(m_page->editor()->obstacles().isEmpty());
        QVERIFY(shows(QStringLiteral("没有问题，可以送审")));
        type(weightLine(*m_page->editor()), QStringLiteral("1.75"));
        const auto id = m_page->editor()->id();
        QVERIFY(m_page->goBack()); // while typing has not rested
        QTRY_COMPARE(support::expected(m_desk->standards_drafts.detail(id).takeResult())
                         .view.indicator(QStringLiteral("YL03"))
                         ->weights[0]
                         .weight,
                     175);
    }

    void aDraftIsPublishedByTwoAndStandsInTheVersions() {
        open();
        beginDraft();
        fillFacts();
        m_page->editor()->tree()->select(QStringLiteral("YL03"));
        type(weightLine(*m_page->editor()), QStringLiteral("1.5"));
        QTRY_VERIFY(m_page->editor()->obstacles().isEmpty());
        QVERIFY(m_page->goBack());
        QCOMPARE(m_page->counter(), 1);
        take(DraftStepForm::Kind::Submit, QStringLiteral("何标"));
        take(DraftStepForm::Kind::Agree, QStringLiteral("郑导"));
        take(DraftStepForm::Kind::Publish);
        QTRY_COMPARE(m_page->counter(), 0);
        const auto standards = m_desk->session.standards();
        QCOMPARE(standards->indicatorOn(u"YL03", m_desk->session.today() + 30)->weights[0].weight,
                 150);
        m_page->showView(StandardsPage::View::Versions);
        QTRY_COMPARE(m_page->versions()->after()->count(), 2);
        QTRY_COMPARE(m_page->versions()->comparison()->rowCount(), 1);
        const QAbstractItemModel& rows = *m_page->versions()->comparison();
        QCOMPARE(rows.index(0, pages::ComparisonModel::Before).data().toString(),
                 QStringLiteral("1.00"));
        QCOMPARE(rows.index(0, pages::ComparisonModel::After).data().toString(),
                 QStringLiteral("1.50"));
        QCOMPARE(m_page->versions()->summary(), QStringLiteral("1 处不同"));
        m_page->versions()->onlyDifferent()->setChecked(false); // side by side
        QTRY_VERIFY(m_page->versions()->comparison()->rowCount() > 500);
        QCOMPARE(m_page->versions()->comparison()->differing(), 1);
    }

    void aRefusedStepSaysWhyAndLosesNothing() {
        open();
        beginDraft();
        QVERIFY(m_page->goBack());
        QTRY_VERIFY(m_page->drafts()->action(DraftStepForm::Kind::Submit)->isVisible());
        QTRY_VERIFY(button(QStringLiteral("送审")));
        QTest::mouseClick(button(QStringLiteral("送审")), Qt::LeftButton);
        auto* form = qobject_cast<DraftStepForm*>(m_page->drafts()->form());
        QVERIFY(form);
        form->submitAction()->trigger(); // nobody chosen
        auto* box = form->findChild<QComboBox*>(QStringLiteral("person"));
        QTRY_VERIFY(box->findText(QStringLiteral("何标")) > 0);
        QCOMPARE(box->findText(QStringLiteral("郑导")), -1); // proposes no standards
        box->setCurrentIndex(box->findText(QStringLiteral("何标")));
        form->submitAction()->trigger();
        QTRY_VERIFY2(form->failure().contains(QStringLiteral("请填写施行日")),
                     qPrintable(form->failure()));
        QVERIFY(m_page->goBack());
        QVERIFY(!m_page->drafts()->form());
    }

    void aBackTestIsAskedFor() {
        open();
        beginDraft();
        QSignalSpy asked(m_page.get(), &StandardsPage::navigationRequested);
        m_page->editor()->findChild<QAction*>(QStringLiteral("back_test"))->trigger();
        QTRY_COMPARE(asked.size(), 1);
        const auto target = asked.first().first().value<widgets::Target>();
        QCOMPARE(target.page, QStringLiteral("what-if"));
        QCOMPARE(target.id, QString::fromLatin1(m_page->editor()->id().toText()));
    }

    void aBadFileIsRefusedWithItsLine() {
        open();
        m_page->importFrom(
            m_temp->write(QStringLiteral("bad.json"), QStringLiteral("{\n \"schema\": 1,\n")));
        QTRY_VERIFY2(m_page->notice().contains(QStringLiteral("第 2 行")),
                     qPrintable(m_page->notice()));
        QCOMPARE(m_page->drafts()->model()->rowCount(), 0);
        const QString file = m_temp->file(QStringLiteral("out.json"));
        m_page->exportTo(file);
        QTRY_VERIFY(m_page->notice().contains(QStringLiteral("已写入")));
        QVERIFY(QFile::exists(file));
    }

    void whoMayNotIsToldWhoMay() {
        open({Role::Handler});
        const QPushButton* begin = button(QStringLiteral("起草"));
        QVERIFY(!begin->isEnabled());
        QVERIFY(begin->toolTip().contains(QStringLiteral("标准管理员")));
        QVERIFY(m_page->commands().isEmpty());
        m_page->begin();
        QVERIFY(!m_page->editor());
    }
};

QTEST_MAIN(TestStandardsPage)
#include "test_standards_page.moc"
