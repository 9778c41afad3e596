// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/program.h"

#include "app/desktop/finder.h"
#include "app/desktop/notifier.h"
#include "ui/pages/admin_page.h"
#include "ui/pages/cases_page.h"
#include "ui/pages/records_page.h"
#include "ui/pages/rectification_page.h"
#include "ui/pages/standards_page.h"
#include "ui/pages/warnings_page.h"
#include "ui/pages/what_if_page.h"
#include "ui/pages/workbench_page.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QSettings>

namespace sizao::desktop {
namespace {

const auto recentKey = QStringLiteral("vault/recent");
constexpr int recentFiles = 5;

QStringList recentVaults(const QString& wanted) {
    QStringList files = QSettings().value(recentKey).toStringList();
    if (!wanted.isEmpty())
        files.prepend(wanted);
    files.removeDuplicates();
    return files.mid(0, recentFiles);
}

QString roleText(const domain::Actor& actor) {
    return actor.roles.empty() ? QString() : domain::toLabel(actor.roles.front());
}

} // namespace

Program::Program(Options options, service::Environment environment)
    : m_options(std::move(options)), m_door(std::move(environment)) {}

Program::~Program() {
    leave();
}

void Program::start() {
    if (m_options.passphrase_file.isEmpty())
        showDoor();
    else
        openUnattended();
}

void Program::openUnattended() {
    auto passphrase = readPassphrase(m_options.passphrase_file);
    if (!passphrase) {
        emit failed(passphrase.error().message);
        return;
    }
    m_door.open(m_options.vault, std::move(*passphrase), [this](const base::Result<>& result) {
        if (result)
            enter();
        else
            emit failed(result.error().message);
    });
}

void Program::showDoor() {
    m_dialog = std::make_unique<shell::UnlockDialog>(m_door, recentVaults(m_options.vault));
    connect(m_dialog.get(), &QDialog::accepted, this, &Program::enter);
    connect(m_dialog.get(), &QDialog::rejected, qApp, &QCoreApplication::quit);
    m_dialog->show();
}

void Program::enter() {
    m_session = m_door.takeSession();
    QSettings().setValue(recentKey, recentVaults(m_session->path()));
    m_options.vault = m_session->path();
    m_desk = std::make_unique<models::Desk>(*m_session);
    m_window = std::make_unique<shell::MainWindow>();
    m_window->installEventFilter(this);
    m_window->setUser(m_session->actor().name, roleText(m_session->actor()));
    connect(m_window.get(), &shell::MainWindow::lockRequested, this, &Program::lock,
            Qt::QueuedConnection); // the window goes away, so not within its own shortcut
    addPages();
    addNextTask();
    new Finder(*m_desk, *m_window); // these die with the window
    new Notifier(*m_desk, *m_window);
    m_window->start();
    m_window->show();
    if (m_dialog)
        m_dialog.release()->deleteLater();
    emit opened();
}

void Program::addPages() {
    m_window->addPage(new pages::WorkbenchPage(*m_desk));
    m_window->addPage(new pages::RecordsPage(*m_desk));
    m_window->addPage(new pages::WarningsPage(*m_desk));
    m_window->addPage(new pages::CasesPage(*m_desk));
    m_window->addPage(new pages::RectificationPage(*m_desk));
    m_window->addPage(new pages::StandardsPage(*m_desk));
    m_window->addPage(new pages::WhatIfPage(*m_desk));
    m_window->addPage(new pages::AdminPage(*m_desk));
}

// From anywhere to the next of what waits for the user.
void Program::addNextTask() {
    auto* next =
        new QAction(widgets::icon(widgets::Icon::ChevronRight), tr("下一件"), m_window.get());
    next->setShortcut(QKeySequence(QStringLiteral("Ctrl+J")));
    next->setToolTip(tr("打开需要您办的下一件"));
    m_window->addCommand(next);
    connect(next, &QAction::triggered, this, [this] {
        const auto task = m_desk->task_feed.takeNext();
        m_window->navigateTo(task ? pages::targetOf(*task)
                                  : widgets::Target{QStringLiteral("workbench"), {}, {}});
    });
}

void Program::lock() {
    if (!m_window)
        return;
    showDoor();
    leave();
}

void Program::leave() {
    m_window.reset();
    m_desk.reset();
    m_session.reset();
}

bool Program::eventFilter(QObject* watched, QEvent* event) {
    const bool isClosing = watched == m_window.get() && event->type() == QEvent::Close;
    if (isClosing) // after the window kept its place
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

} // namespace sizao::desktop
