// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_panel.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/navigation_list.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sizao;
using namespace sizao::shell;
using namespace sizao::widgets;

namespace {

class FakePage : public Page {
public:
    explicit FakePage(const QString& key) : m_key(key) { setFocusPolicy(Qt::StrongFocus); }
    [[nodiscard]] QString key() const override { return m_key; }
    [[nodiscard]] QString title() const override { return QStringLiteral("页面 ") + m_key; }
    [[nodiscard]] Icon icon() const override { return Icon::Cases; }
    [[nodiscard]] int counter() const override { return 4; }
    [[nodiscard]] QString helpText() const override { return QStringLiteral("说明 ") + m_key; }
    void activate() override { ++activated; }
    [[nodiscard]] bool navigateTo(const Target& target) override {
        last = target;
        return target.id != QStringLiteral("forbidden");
    }
    [[nodiscard]] bool goBack() override {
        ++wentBack;
        return true;
    }
    void refresh() override { ++refreshed; }

    int activated = 0;
    int refreshed = 0;
    int wentBack = 0;
    Target last;

private:
    QString m_key;
};

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void choosesPagesByKey();
    void goesToTargets();
    void countersFollow();
    void keysOfTheFrame();
    void helpStandsBesideThePage();
    void placeIsRemembered();
    void appearanceIsSwitched();
    void showsUserAndStatus();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
    FakePage* m_first = nullptr;
    FakePage* m_second = nullptr;
};

void TestMainWindow::initTestCase() {
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setOrganizationName(QStringLiteral("sizao-test"));
    applyTheme(*qApp, Appearance::Light);
}

void TestMainWindow::init() {
    QSettings().clear();
    m_window = std::make_unique<MainWindow>();
    m_first = new FakePage(QStringLiteral("a"));
    m_second = new FakePage(QStringLiteral("b"));
    m_window->addPage(m_first);
    m_window->addPage(m_second);
    m_window->start();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::choosesPagesByKey() {
    QCOMPARE(m_window->currentPage(), m_first);
    QCOMPARE(m_first->activated, 1);
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), m_second);
    QCOMPARE(m_second->activated, 1);
    QCOMPARE(m_window->windowTitle(), QStringLiteral("页面 b · 四早"));
}

void TestMainWindow::goesToTargets() {
    const Target target{QStringLiteral("b"), QStringLiteral("person"), QStringLiteral("p1")};
    QVERIFY(m_window->navigateTo(target));
    QCOMPARE(m_window->currentPage(), m_second);
    QCOMPARE(m_second->last, target);
    QVERIFY(!m_window->navigateTo({QStringLiteral("nowhere"), {}, {}}));
    QVERIFY(!m_window->navigateTo({QStringLiteral("a"), {}, QStringLiteral("forbidden")}));
    emit m_first->navigationRequested(target);
    QCOMPARE(m_window->currentPage(), m_second);
    emit m_window->search()->hitChosen({QStringLiteral("a"), {}, {}});
    QCOMPARE(m_window->currentPage(), m_first);
}

void TestMainWindow::countersFollow() {
    const auto* navigation = m_window->findChild<NavigationList*>();
    QCOMPARE(navigation->counter(QStringLiteral("b")), 4);
    emit m_second->counterChanged(9);
    QCOMPARE(navigation->counter(QStringLiteral("b")), 9);
}

void TestMainWindow::keysOfTheFrame() {
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(m_window->search()->hasFocus());
    QTest::keyClick(m_window->search(), Qt::Key_Escape);
    QVERIFY(m_first->hasFocus());
    QSignalSpy lock(m_window.get(), &MainWindow::lockRequested);
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(lock.count(), 1);
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QCOMPARE(m_first->refreshed, 1);
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QCOMPARE(m_first->wentBack, 1);
}

void TestMainWindow::helpStandsBesideThePage() {
    const auto* help = m_window->findChild<HelpPanel*>();
    QVERIFY(!help->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QVERIFY(help->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_Escape); // closes the help first
    QVERIFY(!help->isVisible());
    QCOMPARE(m_first->wentBack, 0);
}

void TestMainWindow::placeIsRemembered() {
    m_window->resize(1100, 700);
    m_window->findChild<NavigationList*>()->setCollapsed(true);
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    m_window->close();
    MainWindow second;
    second.addPage(new FakePage(QStringLiteral("a")));
    second.addPage(new FakePage(QStringLiteral("b")));
    second.start();
    QCOMPARE(second.currentPage()->key(), QStringLiteral("b"));
    QCOMPARE(second.size(), QSize(1100, 700));
    QVERIFY(second.findChild<NavigationList*>()->isCollapsed());
}

void TestMainWindow::appearanceIsSwitched() {
    for (QAction* action : m_window->findChildren<QAction*>())
        if (action->text() == QStringLiteral("深色"))
            action->trigger();
    QCOMPARE(storedAppearance(), Appearance::Dark);
    QCOMPARE(m_window->palette().color(QPalette::Window), darkTokens().canvas);
    applyTheme(*qApp, Appearance::Light);
}

void TestMainWindow::showsUserAndStatus() {
    m_window->setUser(QStringLiteral("张文华"), QStringLiteral("承办人"));
    m_window->setStatus({SyncState::Offline, 12, QStringLiteral("09:41")});
    QStringList texts;
    for (const QLabel* label : m_window->findChildren<QLabel*>())
        texts.append(label->text());
    QVERIFY(texts.contains(QStringLiteral("张文华 · 承办人")));
    QCOMPARE(m_window->findChild<StatusPill*>()->text(),
             QStringLiteral("离线 · 12 条待传 · 09:41"));
    QSignalSpy spy(m_window.get(), &MainWindow::statusClicked);
    QTest::mouseClick(m_window->findChild<StatusPill*>(), Qt::LeftButton);
    QCOMPARE(spy.count(), 1);
}

QTEST_MAIN(TestMainWindow)
#include "test_main_window.moc"
