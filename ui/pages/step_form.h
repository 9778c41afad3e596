// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/draft_keeper.h"
#include "ui/pages/form_panel.h"
#include "ui/pages/step_editors.h"

#include <memory>

class QLabel;
class QTimer;

namespace sizao::pages {

// One step of a case: what it asks, and beside it what still stands in its way, looked up while
// people type. What is typed is kept until the step is taken.
class StepForm : public FormPanel {
    Q_OBJECT

public:
    StepForm(models::Desk& desk, std::shared_ptr<const service::CaseworkView> work,
             const service::NextStep& next, QWidget* parent = nullptr);

    [[nodiscard]] QString obstacles() const; // as shown, for tests
    [[nodiscard]] static QString draftKey(domain::CaseId warning_case,
                                          const rules::PossibleStep& step);

signals:
    void taken();

protected:
    void submit() override;

private:
    void addEditors();
    void watch();
    void restore(const QJsonObject& draft);
    void keepDraft();
    void askObstacles();
    void showObstacles(const QStringList& sentences);
    [[nodiscard]] service::StepEntry toEntry() const;

    models::Desk& m_desk;
    std::shared_ptr<const service::CaseworkView> m_work;
    service::NextStep m_next;
    std::vector<StepEditor> m_editors;
    models::DraftKeeper* m_drafts;
    QLabel* m_obstacles;
    QTimer* m_asking;
    int m_generation = 0; // of the question what stands in the way
    bool m_isFilling = false;
};

} // namespace sizao::pages
