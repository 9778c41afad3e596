// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/service/intake_service.h"

#include <QObject>

namespace sizao::models {

// Wrapped, because Qt looks for a comparison of what a signal carries and a Result has none.
struct ImportOutcome {
    base::Result<service::ImportReport> report;
};

// One import under way: it goes on while other pages are shown, and is stopped and waited for
// when the vault is closed. What is on the disk by then stays.
class ImportRun : public QObject {
    Q_OBJECT

public:
    explicit ImportRun(service::IntakeService& intake, QObject* parent = nullptr);
    ~ImportRun() override;

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    // Of the last run that finished.
    [[nodiscard]] const base::Result<service::ImportReport>& report() const { return m_report; }
    // Nothing happens while one is running.
    void start(const service::ImportRequest& request, const base::Progress& progress);

signals:
    void finished(const sizao::models::ImportOutcome& outcome);

private:
    service::IntakeService& m_intake;
    base::Progress m_progress;
    QFuture<base::Result<service::ImportReport>> m_future;
    base::Result<service::ImportReport> m_report;
    bool m_isRunning = false;
};

} // namespace sizao::models
