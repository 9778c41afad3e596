// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/import_run.h"

#include "core/base/when_done.h"

namespace sizao::models {

ImportRun::ImportRun(service::IntakeService& intake, QObject* parent)
    : QObject(parent), m_intake(intake) {}

ImportRun::~ImportRun() {
    if (!m_isRunning)
        return;
    m_progress.cancel();
    m_future.waitForFinished(); // a batch at most; the services it uses go away after this
}

void ImportRun::start(const service::ImportRequest& request, const base::Progress& progress) {
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_progress = progress;
    m_future = m_intake.import(request, m_progress);
    base::whenDone(m_future, this, [this](const base::Result<service::ImportReport>& report) {
        m_isRunning = false;
        emit finished({report});
    });
}

} // namespace sizao::models
