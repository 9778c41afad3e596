// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/signal_model.h"
#include "ui/pages/decision_form.h"
#include "ui/pages/list_page.h"

namespace sizao::pages {

class SheetPane;

// 预警: which signals wait for a decision, and on what they rest.
class WarningsPage : public ListPage {
    Q_OBJECT

public:
    explicit WarningsPage(models::Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("warnings"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] widgets::Icon icon() const override { return widgets::Icon::Warnings; }
    [[nodiscard]] int counter() const override { return m_desk.signal_feed.pendingCount(); }
    [[nodiscard]] QString helpText() const override;
    [[nodiscard]] bool navigateTo(const widgets::Target& target) override;

    void openDecision(DecisionForm::Kind kind);

protected:
    void applyFilter(const widgets::FilterState& state) override;
    void showDetail(const QString& key) override;
    void showNews() override { m_model->showNews(); }

private:
    void addActions();
    void addFilters();
    void onDerived();
    void askNext();
    void showSignal(int index);
    [[nodiscard]] bool isComplete() const {
        return m_notice && m_details.size() == m_notice->rows.size();
    }

    models::Desk& m_desk;
    models::SignalModel* m_model;
    SheetPane* m_pane;
    QAction* m_adopt;
    QAction* m_dismiss;
    QAction* m_openCase;
    std::optional<service::Notice> m_notice;      // that is asked for
    std::vector<service::SignalDetail> m_details; // of its signals, as they come
    int m_shown = 0; // counts the notices shown: answers to an earlier one come too late
};

} // namespace sizao::pages
