// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temp_session.h"
#include "ui/pages/admin_page.h"
#include "ui/pages/form_panel.h"
#include "ui/pages/staffing.h"
#include "ui/pages/workbench_page.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace sizao;
using domain::Role;
using support::TempSession;

// Who uses the program: from one person who can verify nothing to the two that the rules ask for.
class TestAdminPage : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TempSession> m_temp;
    std::unique_ptr<models::Desk> m_desk;

    void open(std::vector<Role> owner, TempSession::Staff staff) {
        m_desk.reset();
        m_temp = std::make_unique<TempSession>(std::move(owner), staff);
        m_desk = std::make_unique<models::Desk>(m_temp->session());
        QTRY_VERIFY(!m_desk->reference.officers().empty());
    }
    static void show(QWidget& page) {
        page.resize(1166, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }
    static int rows(const pages::ListPage& page) { return page.table()->model()->rowCount(); }
    static QPushButton* button(const QWidget& page, const QString& text) {
        for (QPushButton* found : page.findChildren<QPushButton*>())
            if (found->text() == text && found->isVisible())
                return found;
        return nullptr;
    }
    // Through the form, as a person does.
    static void add(pages::AdminPage& page, const QString& name, const char* role) {
        QTest::mouseClick(button(page, QStringLiteral("添加人员")), Qt::LeftButton);
        QVERIFY(page.form());
        auto* line = page.form()->findChild<QLineEdit*>(QStringLiteral("name"));
        QTest::keyClicks(line, name);
        auto* box = page.form()->findChild<QCheckBox*>(QLatin1String(role));
        QVERIFY(box);
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
        QTest::mouseClick(button(*page.form(), QStringLiteral("添加")), Qt::LeftButton);
    }

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

    void anOfficerIsAddedAndListed() {
        open({Role::SectionHead, Role::Handler}, TempSession::Staff::OwnerAlone);
        pages::AdminPage page(*m_desk);
        show(page);
        QTRY_COMPARE(rows(page), 1);
        add(page, QStringLiteral("Wang Fang"), "HANDLER");
        QTRY_VERIFY(!page.form());
        QTRY_COMPARE(rows(page), 2);
        const QAbstractItemModel& model = *page.table()->model();
        QCOMPARE(model.index(1, models::OfficerModel::Name).data().toString(),
                 QStringLiteral("Wang Fang"));
        QCOMPARE(model.index(1, models::OfficerModel::Roles).data().toString(),
                 QStringLiteral("承办人"));
        QCOMPARE(model.index(1, models::OfficerModel::Standing).data().toString(),
                 QStringLiteral("在用"));
        const auto shows = [&page](const QString& text) {
            for (const QLabel* label : page.findChildren<QLabel*>())
                if (label->isVisible() && label->text().contains(text))
                    return true;
            return false;
        };
        QTRY_VERIFY(shows(QStringLiteral("核实监督信息"))); // the duties of the role
    }

    void theSameNameTwiceIsRefusedAndNothingIsLost() {
        open({Role::SectionHead, Role::Handler}, TempSession::Staff::OwnerAlone);
        pages::AdminPage page(*m_desk);
        show(page);
        add(page, QStringLiteral("Li Qiang"), "HANDLER");
        QTRY_VERIFY(!page.form());
        add(page, QStringLiteral("Li Qiang"), "SECTION_HEAD");
        auto* form = qobject_cast<pages::FormPanel*>(page.form());
        QTRY_VERIFY(!form->failure().isEmpty());
        QVERIFY2(form->failure().contains(QStringLiteral("已经登记过")),
                 qPrintable(form->failure()));
        QCOMPARE(form->findChild<QLineEdit*>(QStringLiteral("name"))->text(),
                 QStringLiteral("Li Qiang"));
    }

    void aNameAndARoleAreNeeded() {
        open({Role::SectionHead}, TempSession::Staff::OwnerAlone);
        pages::AdminPage page(*m_desk);
        show(page);
        page.openNew();
        auto* form = qobject_cast<pages::FormPanel*>(page.form());
        form->submitAction()->trigger();
        QStringList problems;
        for (const widgets::FormField* field : form->findChildren<widgets::FormField*>())
            problems.append(field->problem());
        QVERIFY(problems.contains(QStringLiteral("请填写姓名")));
        QVERIFY(problems.contains(QStringLiteral("请至少选择一个角色")));
    }

    void whoMayNotIsToldWhoMay() {
        open({Role::Handler}, TempSession::Staff::Three);
        pages::AdminPage page(*m_desk);
        show(page);
        QTRY_COMPARE(rows(page), 3);
        const QPushButton* adding = button(page, QStringLiteral("添加人员"));
        QVERIFY(!adding->isEnabled());
        QVERIFY(adding->toolTip().contains(QStringLiteral("承办部门负责人")));
        page.openNew();
        QVERIFY(!page.form());
        QVERIFY(page.commands().isEmpty());
    }

    void theWorkbenchSaysThatASecondHandlerLacksUntilThereIsOne() {
        open({Role::SectionHead, Role::Handler}, TempSession::Staff::OwnerAlone);
        pages::WorkbenchPage page(*m_desk);
        show(page);
        QTRY_VERIFY(page.lack()->isVisible());
        QVERIFY(page.lack()->sentence().contains(QStringLiteral("还没有第二名承办人")));
        QSignalSpy asked(&page, &widgets::Page::navigationRequested);
        QTest::mouseClick(page.lack()->button(), Qt::LeftButton);
        QCOMPARE(asked.first().first().value<widgets::Target>(), pages::addOfficerTarget());
        pages::AdminPage admin(*m_desk);
        QVERIFY(admin.navigateTo(pages::addOfficerTarget()));
        QVERIFY(admin.form());

        const auto add = [this](const char* name) {
            support::expected(
                m_desk->people.addOfficer(QString::fromUtf8(name), {Role::Handler}).takeResult());
        };
        add("王芳");
        QTRY_VERIFY(page.lack()->sentence().contains(QStringLiteral("只有一名承办人")));
        add("李强");
        QTRY_VERIFY(page.lack()->isHidden());
    }
};

QTEST_MAIN(TestAdminPage)
#include "test_admin_page.moc"
