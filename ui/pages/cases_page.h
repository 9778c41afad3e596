// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/case_model.h"
#include "ui/pages/list_page.h"

namespace sizao::pages {

class CasePane;

// 案件: what became of adopted signals.
class CasesPage : public ListPage {
    Q_OBJECT

public:
    explicit CasesPage(models::Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("cases"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] widgets::Icon icon() const override { return widgets::Icon::Cases; }
    [[nodiscard]] int counter() const override;
    [[nodiscard]] QString helpText() const override;
    [[nodiscard]] bool navigateTo(const widgets::Target& target) override;
    [[nodiscard]] CasePane* pane() const { return m_pane; }

protected:
    void applyFilter(const widgets::FilterState& state) override;
    void showDetail(const QString& key) override;

private:
    void addActions();
    void addFilters();
    void showCounts();
    void showCase(const service::CaseDetail& detail);
    void onCommitted(const storage::ChangeSet& changes);
    void openReassign();
    void openExport();
    [[nodiscard]] std::vector<service::CaseRow> chosenCases() const;
    void openStep(const service::NextStep& next);
    void openLetter(const service::NextStep& next, domain::LetterKind kind);

    models::Desk& m_desk;
    models::CaseModel* m_model;
    CasePane* m_pane;
    std::shared_ptr<const service::CaseworkView> m_work; // of the case that is shown
    QString m_asked;
};

} // namespace sizao::pages
