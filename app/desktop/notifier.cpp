// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/notifier.h"

#include "ui/pages/workbench_page.h"

#include <QSystemTrayIcon>

namespace sizao::desktop {

Notifier::Notifier(models::Desk& desk, shell::MainWindow& window)
    : QObject(&window),
      m_desk(desk),
      m_window(window),
      m_notices(new models::Announcements(desk, this)) {
    if (QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages()) {
        m_tray = new QSystemTrayIcon(widgets::programIcon(), this);
        m_tray->setToolTip(tr("四早"));
        m_tray->show();
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, &Notifier::open);
        connect(m_tray, &QSystemTrayIcon::activated, this, &Notifier::open);
    }
    connect(m_notices, &models::Announcements::unseenChanged, &window,
            &shell::MainWindow::setNotices);
    connect(m_notices, &models::Announcements::announced, this, &Notifier::tell);
    connect(&window, &shell::MainWindow::noticesRequested, this, &Notifier::open);
    window.setNotices(m_notices->unseen());
}

void Notifier::tell(const QString& sentence) {
    constexpr int shown_ms = 10'000;
    if (m_tray != nullptr)
        m_tray->showMessage(tr("四早"), sentence, widgets::programIcon(), shown_ms);
}

void Notifier::open() {
    if (m_window.isMinimized())
        m_window.showNormal();
    m_window.raise();
    m_window.activateWindow();
    if (m_dialog == nullptr) {
        m_dialog = new pages::NoticesDialog(*m_notices, m_tray != nullptr, &m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_dialog->setModal(true);
        connect(m_dialog, &pages::NoticesDialog::opened, this, &Notifier::openTask);
        connect(m_dialog, &QDialog::finished, m_notices, &models::Announcements::markSeen);
    }
    m_dialog->show();
}

void Notifier::openTask(const QString& key) {
    const service::Task* task = m_desk.task_feed.find(key);
    if (task == nullptr)
        return;
    m_desk.task_feed.noteTaken(key);
    m_window.navigateTo(pages::targetOf(*task));
}

} // namespace sizao::desktop
