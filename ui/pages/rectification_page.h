// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rect_model.h"
#include "ui/pages/list_page.h"

#include <memory>

namespace sizao::widgets {
class SegmentBar;
}

namespace sizao::pages {

class RectBoard;
class RectCourse;
class RectPane;

// 整改: what is to be put right, by whom and until when. One ledger as three lists, as a board and
// as a chart of how it gets on.
class RectificationPage : public ListPage {
    Q_OBJECT

public:
    enum View { Problems, Responsible, Measures, Board, Course };

    explicit RectificationPage(models::Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("rectification"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] widgets::Icon icon() const override { return widgets::Icon::Rectification; }
    [[nodiscard]] int counter() const override; // items that wait for the user
    [[nodiscard]] QString helpText() const override;
    // `item` chooses one.
    [[nodiscard]] bool navigateTo(const widgets::Target& target) override;
    [[nodiscard]] bool goBack() override;

    void showView(View view);
    [[nodiscard]] View view() const;
    [[nodiscard]] widgets::SegmentBar* views() const { return m_views; }
    [[nodiscard]] RectBoard* board() const { return m_board; }
    [[nodiscard]] RectCourse* course() const { return m_course; }
    [[nodiscard]] RectPane* pane() const { return m_pane; }

protected:
    void applyFilter(const widgets::FilterState& state) override;
    void showDetail(const QString& key) override;

private:
    void addFilters();
    void addViews();
    void showLedger();
    void showBodies();
    void onCommitted(const storage::ChangeSet& changes);
    void openItem(const QString& id);
    void openExport();
    void openStep(const service::NextStep& next);

    models::Desk& m_desk;
    models::RectModel* m_model;
    RectPane* m_pane;
    RectBoard* m_board;
    RectCourse* m_course;
    widgets::SegmentBar* m_views;
    widgets::ContentStack* m_boardStack;
    widgets::ContentStack* m_courseStack;
    View m_list = Problems; // which list was looked at last
    QString m_asked;
    bool m_isDue = false; // the detail is read again with the next ledger
    std::shared_ptr<const service::CaseworkView> m_work;
};

} // namespace sizao::pages
