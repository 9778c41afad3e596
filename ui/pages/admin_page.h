// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/officer_model.h"
#include "ui/pages/list_page.h"

namespace sizao::widgets {
class DetailPane;
}

namespace sizao::pages {

// 管理: so far who uses the program, and with which roles.
class AdminPage : public ListPage {
    Q_OBJECT

public:
    explicit AdminPage(models::Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("admin"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] widgets::Icon icon() const override { return widgets::Icon::Admin; }
    [[nodiscard]] QString helpText() const override;

    [[nodiscard]] QList<widgets::PageCommand> commands() const override;
    // The command `new`: the form for one more.
    [[nodiscard]] bool navigateTo(const widgets::Target& target) override;

    void openNew();

protected:
    void applyFilter(const widgets::FilterState& state) override;
    void showDetail(const QString& key) override;
    void startEmptyAction() override { openNew(); }

private:
    void addFilters();
    void addActions();
    void showCounts();

    models::Desk& m_desk;
    models::OfficerModel* m_model;
    widgets::DetailPane* m_pane;
    QAction* m_add;
};

} // namespace sizao::pages
