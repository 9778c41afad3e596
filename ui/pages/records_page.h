// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/record_model.h"
#include "ui/pages/list_page.h"

namespace sizao::pages {

class RecordDetailPane;

// 监督信息: what came in, what is true of it.
class RecordsPage : public ListPage {
    Q_OBJECT

public:
    explicit RecordsPage(models::Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("records"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] widgets::Icon icon() const override { return widgets::Icon::Records; }
    [[nodiscard]] int counter() const override;
    [[nodiscard]] QString helpText() const override;

    [[nodiscard]] QList<widgets::PageCommand> commands() const override;
    // Kind "subject": the records of whoever bears the name or staff number; kind "unit": those
    // of a unit and its people.
    [[nodiscard]] bool navigateTo(const widgets::Target& target) override;

    void openEntry();
    void openImport(const QString& file = {});
    void openVerify();
    void openChange(domain::RecordChangeKind kind);
    [[nodiscard]] RecordDetailPane* pane() const { return m_pane; }

protected:
    void applyFilter(const widgets::FilterState& state) override;
    void showDetail(const QString& key) override;
    void startEmptyAction() override { openEntry(); }
    [[nodiscard]] qint64 shownCount() const override;

private:
    void addActions();
    void askForDuplicates(const QString& key, domain::RecordId id);
    void addFilters();
    void fillFilters();
    void showCounts();
    [[nodiscard]] service::RecordFilter filterOf(const widgets::FilterState& state) const;

    models::Desk& m_desk;
    models::RecordModel* m_model;
    RecordDetailPane* m_pane;
    QAction* m_enter;
    QAction* m_import;
    QString m_asked; // key of the detail asked for last
};

} // namespace sizao::pages
