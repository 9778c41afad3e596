// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/draft_model.h"
#include "ui/pages/comparison_model.h"
#include "ui/pages/draft_step_form.h"

class QStackedWidget;

namespace sizao::widgets {
class ContentStack;
class DataTable;
class DetailPane;
} // namespace sizao::widgets

namespace sizao::pages {

// The drafts, what the chosen one says, and the steps it can take now.
class DraftsPane : public QWidget {
    Q_OBJECT

public:
    explicit DraftsPane(models::Desk& desk, QWidget* parent = nullptr);

    void reload();
    void choose(domain::StandardsDraftId id);
    [[nodiscard]] models::DraftModel* model() const { return m_model; }
    [[nodiscard]] widgets::DataTable* table() const { return m_table; }
    [[nodiscard]] QWidget* form() const; // of a step; nullptr: none is open
    void closeForm();
    // The step's button, for tests and keys.
    [[nodiscard]] QAction* action(DraftStepForm::Kind kind) const;
    [[nodiscard]] QAction* editAction() const { return m_edit; }

signals:
    void editRequested(const sizao::domain::StandardsDraftId& id);
    void beginRequested();

private:
    void addActions();
    void showList();
    void showDetail(const QString& key);
    void show(const service::DraftDetail& detail);
    void offerSteps(domain::DraftState state);
    void openStep(DraftStepForm::Kind kind);

    models::Desk& m_desk;
    models::DraftModel* m_model;
    widgets::DataTable* m_table;
    widgets::ContentStack* m_list;
    widgets::DetailPane* m_pane;
    widgets::ContentStack* m_detail;
    QStackedWidget* m_side; // the detail, or the form of a step
    QAction* m_edit;
    std::array<QAction*, 5> m_steps{}; // by Kind
    QString m_asked;
    QString m_wanted; // asked for before the list was there
};

} // namespace sizao::pages
