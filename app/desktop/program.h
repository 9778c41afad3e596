// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/options.h"
#include "app/desktop/vault_door.h"
#include "ui/models/desk.h"
#include "ui/shell/main_window.h"
#include "ui/shell/unlock_dialog.h"

#include <QObject>

namespace sizao::desktop {

// From the locked door to the open desk and back: one session at a time. Locking ends the session,
// closes the data file and destroys every page, so that nothing of it stays in memory.
class Program : public QObject {
    Q_OBJECT

public:
    Program(Options options, service::Environment environment);
    ~Program() override;

    void start();
    void lock();

    [[nodiscard]] shell::UnlockDialog* dialog() const { return m_dialog.get(); } // while locked
    [[nodiscard]] shell::MainWindow* window() const { return m_window.get(); }   // while open
    [[nodiscard]] models::Desk* desk() const { return m_desk.get(); }

signals:
    void opened();
    void failed(const QString& message); // a start without a person could not open the file

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showDoor();
    void openUnattended();
    void enter();
    void addPages();
    void addNextTask();
    void leave();

    Options m_options;
    VaultDoor m_door;
    std::unique_ptr<shell::UnlockDialog> m_dialog;
    std::unique_ptr<service::Session> m_session;
    std::unique_ptr<models::Desk> m_desk;        // dies before the session
    std::unique_ptr<shell::MainWindow> m_window; // dies before the desk
};

} // namespace sizao::desktop
