// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/case_model.h"
#include "ui/pages/list_page.h"

namespace sizao::pages {

class SheetPane;

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

protected:
    void applyFilter(const widgets::FilterState& state) override;
    void showDetail(const QString& key) override;

private:
    void addFilters();
    void showCounts();
    void showCase(const service::CaseDetail& detail);
    void showSheet(int index);

    models::Desk& m_desk;
    models::CaseModel* m_model;
    SheetPane* m_pane;
    service::CaseDetail m_shown; // no bases: none
    QString m_asked;
};

} // namespace sizao::pages
