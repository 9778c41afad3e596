// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/shell/help_panel.h"
#include "ui/widgets/navigation_list.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QCloseEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>

namespace sizao::shell {
namespace {

using namespace widgets;

constexpr int topBarHeight = 52;
const auto geometryKey = QStringLiteral("window/geometry");
const auto pageKey = QStringLiteral("window/page");
const auto collapsedKey = QStringLiteral("window/navigationCollapsed");

} // namespace

MainWindow::MainWindow(QWidget* parent)
    : QWidget(parent),
      m_navigation(new NavigationList(this)),
      m_search(new SearchField(this)),
      m_pages(new QStackedWidget(this)),
      m_help(new HelpPanel(this)),
      m_user(new QLabel(this)),
      m_notices(new QToolButton(this)),
      m_status(new StatusPill(this)),
      m_menuButton(new QToolButton(this)),
      m_menu(new QMenu(this)) {
    setWindowTitle(tr("四早"));
    setWindowIcon(programIcon());
    setMinimumSize(960, 600);
    auto* brand = new QLabel(tr("四早"), this);
    setLabelRole(brand, LabelRole::Title);
    brand->setContentsMargins(18, 0, 0, 0);
    connect(m_navigation, &NavigationList::collapsedChanged, brand, [brand](bool collapsed) {
        setLabelRole(brand, collapsed ? LabelRole::Heading : LabelRole::Title);
        brand->setContentsMargins(collapsed ? 12 : 18, 0, 0, 0);
    });
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->setRowMinimumHeight(0, topBarHeight);
    grid->setRowStretch(1, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(brand, 0, 0);
    grid->addWidget(makeTopBar(), 0, 1, 1, 2);
    grid->addWidget(m_navigation, 1, 0);
    grid->addWidget(m_pages, 1, 1);
    grid->addWidget(m_help, 1, 2);
    m_help->hide();
    connect(m_navigation, &NavigationList::chosen, this, &MainWindow::showPage);
    connect(m_help, &HelpPanel::closeRequested, this, &MainWindow::toggleHelp);
    connect(m_search, &SearchField::hitChosen, this, &MainWindow::navigateTo);
    connect(m_search, &SearchField::left, this, [this] {
        if (Page* page = currentPage())
            page->setFocus();
    });
    makeMenu();
    addShortcuts();
    restoreGeometryFromSettings();
}

QWidget* MainWindow::makeTopBar() {
    auto* bar = new QWidget(this);
    m_search->setMaximumWidth(fontMetrics().horizontalAdvance(u'中') * 34);
    m_notices->setIcon(icon(Icon::Bell));
    m_notices->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_notices->setToolTip(tr("通知"));
    m_notices->setFocusPolicy(Qt::TabFocus);
    setNotices(0);
    m_menuButton->setIcon(icon(Icon::Menu));
    m_menuButton->setToolTip(tr("菜单"));
    m_menuButton->setAccessibleName(tr("菜单"));
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setMenu(m_menu);
    m_menuButton->setFocusPolicy(Qt::TabFocus);
    for (QToolButton* button : {m_notices, m_menuButton})
        button->setIconSize({20, 20});
    connect(m_notices, &QToolButton::clicked, this, &MainWindow::noticesRequested);
    connect(m_status, &QAbstractButton::clicked, this, &MainWindow::statusClicked);
    setStatus({});
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(space::large, 0, space::medium, 0);
    row->setSpacing(space::medium);
    row->addWidget(m_search, 3);
    row->addStretch(1);
    row->addWidget(m_status);
    row->addWidget(m_notices);
    row->addWidget(m_user);
    row->addWidget(m_menuButton);
    return bar;
}

void MainWindow::makeMenu() {
    auto* looks = new QActionGroup(this);
    const std::pair<QString, Appearance> entries[] = {{tr("跟随系统"), Appearance::System},
                                                      {tr("浅色"), Appearance::Light},
                                                      {tr("深色"), Appearance::Dark}};
    QMenu* look = m_menu->addMenu(icon(Icon::Appearance), tr("外观"));
    for (const auto& [title, appearance] : entries) {
        QAction* action = looks->addAction(title);
        action->setCheckable(true);
        action->setChecked(appearance == storedAppearance());
        look->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, chosen = appearance] { setAppearance(chosen); });
    }
    QAction* help =
        m_menu->addAction(icon(Icon::Help), tr("本页说明"), this, &MainWindow::toggleHelp);
    help->setShortcut(QKeySequence(Qt::Key_F1));
    m_menu->addSeparator();
    m_lock = m_menu->addAction(icon(Icon::Lock), tr("锁定"), this, &MainWindow::lockRequested);
    m_lock->setShortcut(QKeySequence(QStringLiteral("Ctrl+L")));
    QAction* quit = m_menu->addAction(tr("退出"), this, &QWidget::close);
    quit->setShortcut(QKeySequence(QStringLiteral("Ctrl+Q")));
    addActions({help, m_lock, quit}); // their keys work while the menu is closed
}

void MainWindow::addShortcuts() {
    const auto shortcut = [this](const QKeySequence& keys, auto slot) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, slot);
    };
    shortcut(QKeySequence(QStringLiteral("Ctrl+K")), [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    shortcut(QKeySequence(Qt::Key_F5), [this] {
        if (Page* page = currentPage())
            page->refresh();
    });
    shortcut(QKeySequence(Qt::Key_Escape), [this] { goBack(); });
}

void MainWindow::addCommand(QAction* action) {
    m_menu->insertAction(m_lock, action);
    if (!action->shortcut().isEmpty())
        addAction(action);
}

void MainWindow::addPage(Page* page) {
    m_pages->addWidget(page);
    m_navigation->addEntry(page->key(), page->title(), page->icon());
    m_navigation->setCounter(page->key(), page->counter());
    connect(page, &Page::counterChanged, m_navigation,
            [this, key = page->key()](int count) { m_navigation->setCounter(key, count); });
    connect(page, &Page::navigationRequested, this, &MainWindow::navigateTo);
}

void MainWindow::start() {
    const QStringList keys = m_navigation->keys();
    const QString last = QSettings().value(pageKey).toString();
    if (!keys.isEmpty())
        m_navigation->setCurrent(keys.contains(last) ? last : keys.first());
}

Page* MainWindow::currentPage() const {
    return qobject_cast<Page*>(m_pages->currentWidget());
}

QList<Page*> MainWindow::pages() const {
    QList<Page*> pages;
    for (int i = 0; i < m_pages->count(); ++i)
        pages.append(qobject_cast<Page*>(m_pages->widget(i)));
    return pages;
}

void MainWindow::showPage(const QString& key) {
    const auto row = m_navigation->keys().indexOf(key);
    if (row < 0)
        return;
    m_pages->setCurrentIndex(static_cast<int>(row));
    Page* page = currentPage();
    setWindowTitle(tr("%1 · 四早").arg(page->title()));
    m_help->setHelp(page->title(), page->helpText());
    page->activate();
}

bool MainWindow::navigateTo(const Target& target) {
    if (!m_navigation->keys().contains(target.page))
        return false;
    m_navigation->setCurrent(target.page);
    return target.id.isEmpty() || currentPage()->navigateTo(target);
}

void MainWindow::setUser(const QString& name, const QString& role) {
    m_user->setText(role.isEmpty() ? name : QStringLiteral("%1 · %2").arg(name, role));
}

void MainWindow::setStatus(const SyncStatus& status) {
    m_status->setStatus(status);
}

void MainWindow::setNotices(int count) {
    m_notices->setText(count > 0 ? tr("通知 %1").arg(count) : tr("通知"));
}

void MainWindow::toggleHelp() {
    m_help->setVisible(m_help->isHidden());
}

void MainWindow::goBack() {
    if (!m_help->isHidden())
        m_help->hide();
    else if (Page* page = currentPage()) [[maybe_unused]]
        const bool wentBack = page->goBack();
}

void MainWindow::setAppearance(Appearance appearance) {
    storeAppearance(appearance);
    applyTheme(*qApp, appearance);
}

void MainWindow::restoreGeometryFromSettings() {
    const QSettings settings;
    m_navigation->setCollapsed(settings.value(collapsedKey).toBool());
    if (restoreGeometry(settings.value(geometryKey).toByteArray()))
        return;
    const QSize room = QGuiApplication::primaryScreen()->availableSize();
    resize(QSize(1440, 900).boundedTo(room));
}

void MainWindow::closeEvent(QCloseEvent* event) {
    QSettings settings;
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(pageKey, m_navigation->current());
    settings.setValue(collapsedKey, m_navigation->isCollapsed());
    QWidget::closeEvent(event);
}

void MainWindow::paintEvent(QPaintEvent*) {
    const Tokens& tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.canvas);
    painter.fillRect(QRect(m_navigation->width() - 1, 0, 1, height()), tokens.line);
    painter.fillRect(QRect(m_navigation->width(), topBarHeight - 1, width(), 1), tokens.line);
}

} // namespace sizao::shell
