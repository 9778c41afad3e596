// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temp_session.h"
#include "ui/pages/level_picker.h"
#include "ui/pages/records_page.h"
#include "ui/pages/verify_form.h"
#include "ui/pages/warnings_page.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace sizao;
using domain::Role;
using pages::VerifyForm;
using support::TempSession;

// What checking found, what follows from it, and what is kept of a conclusion not yet saved.
class TestVerifyForm : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TempSession> m_temp;
    std::unique_ptr<models::Desk> m_desk;
    domain::RecordId m_record;

    void open(std::vector<Role> owner, TempSession::Staff staff = TempSession::Staff::Three) {
        m_desk.reset();
        m_temp = std::make_unique<TempSession>(std::move(owner), staff);
        m_temp->addPeople();
        m_record = m_temp->enter(QStringLiteral("张伟"), QStringLiteral("BX02"));
        m_desk = std::make_unique<models::Desk>(m_temp->session());
        QTRY_VERIFY(!m_desk->reference.officers().empty());
    }
    std::unique_ptr<VerifyForm> form() {
        auto made = std::make_unique<VerifyForm>(
            *m_desk, support::expected(m_desk->records.detail(m_record).takeResult()));
        made->resize(700, 900);
        made->show();
        if (!QTest::qWaitForWindowActive(made.get()))
            qWarning("the window did not become active");
        return made;
    }
    static QComboBox* box(const QWidget& parent, const char* name) {
        return parent.findChild<QComboBox*>(QLatin1String(name));
    }
    static void choose(QComboBox* box, const QString& text) {
        QVERIFY(box);
        const int row = box->findText(text, Qt::MatchContains);
        QVERIFY2(row >= 0, qPrintable(text));
        box->setFocus();
        while (box->currentIndex() < row)
            QTest::keyClick(box, Qt::Key_Down);
        while (box->currentIndex() > row)
            QTest::keyClick(box, Qt::Key_Up);
    }
    static QPushButton* button(const QWidget& page, const QString& text) {
        for (QPushButton* found : page.findChildren<QPushButton*>())
            if (found->text() == text)
                return found;
        return nullptr;
    }
    const std::vector<Role> m_all{Role::Handler, Role::SectionHead, Role::SupervisingLeader};

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("sizao-test"));
        widgets::applyTheme(*qApp, widgets::Appearance::Light);
    }
    void init() { QSettings().clear(); }
    void cleanup() {
        m_desk.reset();
        m_temp.reset();
    }

    void influenceAndUrgencyAreCorrectedAndTheOutcomeFollows() {
        open(m_all);
        const auto made = form();
        QVERIFY(made->outcome().contains(QStringLiteral("核实后计分，限期改正")));
        QVERIFY2(made->outcome().contains(QStringLiteral("= 3.000 分")),
                 qPrintable(made->outcome()));
        QVERIFY(!made->outcome().contains(QStringLiteral("上报时")));
        choose(box(*made, "influence"), QStringLiteral("本系统"));
        choose(box(*made, "urgency"), QStringLiteral("较急"));
        QVERIFY2(made->outcome().contains(
                     QStringLiteral("级分 3.000 × 影响 1.50 × 缓急 1.20 = 5.400 分")),
                 qPrintable(made->outcome()));
        QVERIFY(made->outcome().contains(QStringLiteral("上报时：Ⅱ级")));
        choose(box(*made, "verifier_2"), QStringLiteral("王芳"));
        made->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("派车单"));
        QSignalSpy verified(made.get(), &VerifyForm::verified);
        QTest::keyClick(made.get(), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(verified.count(), 1);
        const auto detail = support::expected(m_desk->records.detail(m_record).takeResult());
        QCOMPARE(detail.verification->influence, 3);
        QCOMPARE(detail.verification->urgency, 2);
    }

    void noOutcomeWithoutAFinding() {
        open(m_all);
        const auto made = form();
        choose(box(*made, "conclusion"), QStringLiteral("不属实"));
        QVERIFY(made->outcome().isEmpty());
        QVERIFY(!box(*made, "influence")->isVisible());
    }

    void theDraftSurvivesClosingAndGoesWithTheConclusion() {
        open(m_all);
        {
            const auto made = form();
            choose(box(*made, "conclusion"), QStringLiteral("部分属实"));
            choose(box(*made, "verifier_2"), QStringLiteral("李强"));
            choose(box(*made, "influence"), QStringLiteral("本单位"));
            QTest::keyClicks(made->findChild<QPlainTextEdit*>(), QStringLiteral("photo"));
        } // closed at once, before typing rested
        {
            const auto again = form();
            QTRY_COMPARE(again->findChild<QPlainTextEdit*>()->toPlainText(),
                         QStringLiteral("photo"));
            QCOMPARE(box(*again, "conclusion")->currentText(), QStringLiteral("部分属实"));
            QCOMPARE(box(*again, "verifier_2")->currentText(), QStringLiteral("李强"));
            QCOMPARE(box(*again, "influence")->currentData().toInt(), 2);
            QSignalSpy verified(again.get(), &VerifyForm::verified);
            again->submitAction()->trigger();
            QTRY_COMPARE(verified.count(), 1);
        }
        const QString kept =
            support::expected(m_desk->records.draft(VerifyForm::draftKey(m_record)).takeResult());
        QVERIFY(kept.isEmpty());
    }

    void openingAloneLeavesNoDraft() {
        open(m_all);
        { const auto made = form(); }
        const QString kept =
            support::expected(m_desk->records.draft(VerifyForm::draftKey(m_record)).takeResult());
        QVERIFY2(kept.isEmpty(), qPrintable(kept));
    }

    void aSecondHandlerWhoLacksIsSaidWithTheWayToAddOne() {
        open(m_all, TempSession::Staff::OwnerAlone);
        const auto made = form();
        auto* lack = made->findChild<widgets::NoticeBar*>();
        QTRY_VERIFY(lack->isVisible());
        QVERIFY(lack->sentence().contains(QStringLiteral("还没有第二名承办人")));
        QSignalSpy asked(made.get(), &pages::FormPanel::navigationRequested);
        QTest::mouseClick(lack->button(), Qt::LeftButton);
        QCOMPARE(asked.first().first().value<widgets::Target>().page, QStringLiteral("admin"));
        support::expected(
            m_desk->people.addOfficer(QStringLiteral("王芳"), {Role::Handler}).takeResult());
        QTRY_VERIFY(lack->isHidden());
        QTRY_VERIFY(box(*made, "verifier_2")->findText(QStringLiteral("王芳")) > 0);
    }

    void whoMayNotVerifySeesItOnTheButton() {
        open({Role::SectionHead});
        pages::RecordsPage page(*m_desk);
        page.show();
        QTRY_COMPARE(page.table()->model()->rowCount(), 1);
        QTRY_VERIFY(!page.table()->currentKey().isEmpty());
        const QPushButton* verify = button(page, QStringLiteral("核实"));
        QTRY_VERIFY(verify->isVisible());
        QVERIFY(!verify->isEnabled());
        QVERIFY2(verify->toolTip().contains(QStringLiteral("承办人")),
                 qPrintable(verify->toolTip()));
        QTest::keyClick(page.table(), Qt::Key_Return);
        QVERIFY(!page.form());
    }

    void whoMayNeitherEnterNorImportSeesItOnTheButtons() {
        open({Role::Principal, Role::Handler}); // a handler enters the sample
        m_desk.reset();
        m_temp = std::make_unique<TempSession>(std::vector<Role>{Role::Principal});
        m_desk = std::make_unique<models::Desk>(m_temp->session());
        pages::RecordsPage page(*m_desk);
        page.show();
        for (const char* name : {"新增", "导入"}) {
            const QPushButton* found = button(page, QString::fromUtf8(name));
            QVERIFY(!found->isEnabled());
            QVERIFY(found->toolTip().contains(QStringLiteral("案管")));
        }
        page.openEntry();
        page.openImport();
        QVERIFY(!page.form());
        QVERIFY(page.commands().isEmpty());
    }

    void whoMayNotDecideSeesItOnTheButtons() {
        open({Role::Handler});
        m_temp->verify(m_temp->enter(QStringLiteral("赵敏"), QStringLiteral("BX04")));
        pages::WarningsPage page(*m_desk);
        page.show();
        QTRY_VERIFY(page.counter() > 0);
        page.refresh();
        const QPushButton* adopt = button(page, QStringLiteral("采纳立案"));
        QTRY_VERIFY(adopt->isVisible());
        QVERIFY(!adopt->isEnabled());
        QVERIFY(adopt->toolTip().contains(QStringLiteral("承办部门负责人")));
        QTest::keyClick(page.table(), Qt::Key_A);
        QVERIFY(!page.form());
    }
};

QTEST_MAIN(TestVerifyForm)
#include "test_verify_form.moc"
