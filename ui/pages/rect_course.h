// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/rectification_service.h"

#include <QWidget>

class QLabel;

namespace sizao::widgets {
class BurnDownChart;
}

namespace sizao::pages {

// 进度: what the course of the ledger says in one sentence, and the chart of it.
class RectCourse : public QWidget {
    Q_OBJECT

public:
    explicit RectCourse(QWidget* parent = nullptr);

    void setCourse(const std::vector<rules::BurnDownDay>& course);
    [[nodiscard]] QString finding() const;
    [[nodiscard]] widgets::BurnDownChart* chart() const { return m_chart; }

private:
    QLabel* m_finding;
    QLabel* m_span;
    widgets::BurnDownChart* m_chart;
};

} // namespace sizao::pages
