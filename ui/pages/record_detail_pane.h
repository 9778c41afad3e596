// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk.h"
#include "ui/widgets/detail_pane.h"

namespace sizao::pages {

// One record in full: what was reported, where it came from, what checking it found.
class RecordDetailPane : public widgets::DetailPane {
    Q_OBJECT

public:
    explicit RecordDetailPane(models::Desk& desk, QWidget* parent = nullptr);

    void setDetail(const service::RecordDetail& detail);
    [[nodiscard]] const service::RecordDetail& detail() const { return m_detail; }
    [[nodiscard]] QAction* verifyAction() const { return m_verify; }

private:
    void addReport();
    void addSource();
    void addVerification();
    void addHistory();

    models::Desk& m_desk;
    service::RecordDetail m_detail;
    QAction* m_verify;
};

// Waits for a conclusion.
[[nodiscard]] bool isWaiting(domain::RecordState standing);
[[nodiscard]] std::vector<domain::RecordState> waitingStandings();

} // namespace sizao::pages
