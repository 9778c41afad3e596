// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/what_if_service.h"

#include <QObject>
#include <QTimer>

namespace sizao::models {

// One back-test that follows the sliders: the newest question is asked, older ones are cancelled,
// and only the answer to the newest one is told. Nobody waits.
class WhatIfRun : public QObject {
    Q_OBJECT

public:
    explicit WhatIfRun(service::Session& session, QObject* parent = nullptr);
    ~WhatIfRun() override;

    void ask(const service::WhatIfRequest& request); // soon; a later one takes its place
    [[nodiscard]] const service::WhatIfRequest& request() const { return m_request; }
    [[nodiscard]] bool isAnswered() const { return m_isAnswered; } // the newest question
    [[nodiscard]] const std::optional<service::WhatIfReport>& report() const { return m_report; }
    [[nodiscard]] std::vector<service::WhatIfControls> controls(domain::SubjectKind kind) const {
        return m_service.controls(kind);
    }

    // Of the newest question, on demand; the next one cancels it.
    void askSensitivity(const base::Progress& progress);
    [[nodiscard]] QFuture<base::Result<service::WhatIfSheets>>
    sheets(const domain::SubjectRef& subject, const QString& model) {
        return m_service.sheets(m_request, subject, model);
    }
    void cancel();

signals:
    void started(const base::Progress& progress); // of a question that is being answered
    void answered();
    void curvesAnswered(const std::vector<sizao::service::ThresholdCurve>& curves);
    void sensitivityAnswered(const std::vector<sizao::rules::WeightEffect>& effects);
    void failed(const QString& message);

private:
    void start();
    void startCurves();

    service::WhatIfService m_service;
    service::WhatIfRequest m_request;
    std::optional<service::WhatIfReport> m_report;
    base::Progress m_progress;
    base::Progress m_sensitivity;
    QTimer m_pause;
    int m_asked = 0; // number of the newest question
    bool m_isAnswered = false;
};

} // namespace sizao::models
