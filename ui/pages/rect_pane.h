// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rect_model.h"
#include "ui/widgets/detail_pane.h"
#include "ui/widgets/page.h"

#include <memory>

namespace sizao::widgets {
class NoticeBar;
}

namespace sizao::pages {

// One rectification item in full: what is to be done next as buttons on top; what was reported and
// proved, what speaks against it, and its history.
class RectPane : public widgets::DetailPane {
    Q_OBJECT

public:
    explicit RectPane(QWidget* parent = nullptr);

    void setItem(const service::RectRow& row, const models::RectModel& model,
                 const service::CaseworkView& work);
    // Of the user, in the order in which they are offered, then those of others.
    [[nodiscard]] QList<QAction*> stepActions() const;
    [[nodiscard]] widgets::NoticeBar* doubts() const { return m_doubts; }

signals:
    void stepChosen(const sizao::service::NextStep& next);
    void navigationRequested(const sizao::widgets::Target& target);

private:
    void showHead(const service::RectRow& row, const models::RectModel& model);
    void showActions(const service::CaseworkView& work);
    void addStep(const service::NextStep& next, const QString& title, widgets::ActionWeight weight);
    void showPlan(const service::RectRow& row, const models::RectModel& model);
    void showFindings(const service::RectRow& row);
    void showReports(const service::CaseworkView& work);
    void showProofs(const service::CaseworkView& work);
    void showHistory(const service::CaseworkView& work);
    void showCase(const service::RectRow& row);

    domain::RectItem m_item;
    std::vector<std::unique_ptr<QAction>> m_actions;
    widgets::NoticeBar* m_doubts; // something speaks for rectification on paper
};

} // namespace sizao::pages
