// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"
#include "ui/widgets/status_pill.h"

#include <QWidget>

class QLabel;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace sizao::widgets {
class NavigationList;
class SearchField;
enum class Appearance;
} // namespace sizao::widgets

namespace sizao::shell {

class HelpPanel;

// The frame: navigation, search, who works here, how the connection is, and the pages. It knows
// pages only as widgets::Page; who composes the program adds them and listens.
class MainWindow : public QWidget {
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);

    void addPage(widgets::Page* page); // takes it over; the order is that of the navigation
    // Once all pages are there: shows the one that was open last, else the first.
    void start();
    // False when no page can show the target.
    bool navigateTo(const widgets::Target& target);
    [[nodiscard]] widgets::Page* currentPage() const;
    [[nodiscard]] QList<widgets::Page*> pages() const; // in the order of the navigation

    void setUser(const QString& name, const QString& role);
    void setStatus(const widgets::SyncStatus& status);
    void setNotices(int count); // 0: none
    [[nodiscard]] widgets::SearchField* search() const { return m_search; }
    // Further commands for the menu at the right, above lock and quit.
    void addCommand(QAction* action);

signals:
    void lockRequested(); // Ctrl+L
    void statusClicked(); // the queue behind the pill
    void noticesRequested();

protected:
    void closeEvent(QCloseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeTopBar();
    void makeMenu();
    void addShortcuts();
    void showPage(const QString& key);
    void toggleHelp();
    void goBack();
    void setAppearance(widgets::Appearance appearance);
    void restoreGeometryFromSettings();

    widgets::NavigationList* m_navigation;
    widgets::SearchField* m_search;
    QStackedWidget* m_pages;
    HelpPanel* m_help;
    QLabel* m_user;
    QToolButton* m_notices;
    widgets::StatusPill* m_status;
    QToolButton* m_menuButton;
    QMenu* m_menu;
    QAction* m_lock = nullptr;
};

} // namespace sizao::shell
