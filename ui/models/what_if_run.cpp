// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/what_if_run.h"

#include "core/base/when_done.h"

namespace sizao::models {
namespace {

constexpr int pause_ms = 15; // what comes within it is one question

} // namespace

WhatIfRun::WhatIfRun(service::Session& session, QObject* parent)
    : QObject(parent), m_service(session) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause_ms);
    connect(&m_pause, &QTimer::timeout, this, &WhatIfRun::start);
}

WhatIfRun::~WhatIfRun() {
    m_progress.cancel();
    m_sensitivity.cancel();
}

void WhatIfRun::ask(const service::WhatIfRequest& request) {
    m_request = request;
    m_isAnswered = false;
    ++m_asked;
    m_progress.cancel();
    m_sensitivity.cancel();
    if (!m_pause.isActive()) // not put off again and again while somebody drags
        m_pause.start();
}

void WhatIfRun::cancel() {
    m_pause.stop();
    m_progress.cancel();
}

void WhatIfRun::start() {
    m_progress = base::Progress();
    emit started(m_progress);
    base::whenDone(m_service.compare(m_request, m_progress), this,
                   [this, number = m_asked](const base::Result<service::WhatIfReport>& report) {
                       if (number != m_asked)
                           return;
                       m_isAnswered = true;
                       if (!report) {
                           emit failed(report.error().message);
                           return;
                       }
                       m_report = *report;
                       emit answered();
                       startCurves();
                   });
}

// After the report: thresholds move lines over the same curves.
void WhatIfRun::startCurves() {
    base::whenDone(
        m_service.curves(m_request, m_progress), this,
        [this, number = m_asked](const base::Result<std::vector<service::ThresholdCurve>>& curves) {
            if (number == m_asked && curves)
                emit curvesAnswered(*curves);
        });
}

void WhatIfRun::askSensitivity(const base::Progress& progress) {
    m_sensitivity = progress;
    base::whenDone(
        m_service.sensitivity(m_request, progress), this,
        [this, number = m_asked](const base::Result<std::vector<rules::WeightEffect>>& effects) {
            if (number != m_asked)
                return;
            if (effects)
                emit sensitivityAnswered(*effects);
            else
                emit failed(effects.error().message);
        });
}

} // namespace sizao::models
