// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/announcements.h"
#include "ui/pages/notices_dialog.h"
#include "ui/shell/main_window.h"

#include <QPointer>

class QSystemTrayIcon;

namespace sizao::desktop {

// The bell and the messages of the desktop. Dies with the window: while the file is locked nobody
// is told anything.
class Notifier : public QObject {
    Q_OBJECT

public:
    Notifier(models::Desk& desk, shell::MainWindow& window);

    void open(); // the list of notices, which are seen then
    [[nodiscard]] pages::NoticesDialog* dialog() const { return m_dialog; } // while open
    [[nodiscard]] models::Announcements& notices() const { return *m_notices; }

private:
    void tell(const QString& sentence);
    void openTask(const QString& key);

    models::Desk& m_desk;
    shell::MainWindow& m_window;
    models::Announcements* m_notices;
    QSystemTrayIcon* m_tray = nullptr; // where there is one
    QPointer<pages::NoticesDialog> m_dialog;
};

} // namespace sizao::desktop
