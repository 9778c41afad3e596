// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk.h"
#include "ui/models/what_if_model.h"
#include "ui/models/what_if_run.h"
#include "ui/widgets/page.h"

class QPushButton;
class QStackedWidget;
class QStandardItemModel;

namespace sizao::widgets {
class ContentStack;
class DataTable;
class HeaderBar;
class MonthBars;
class NoticeBar;
class ProgressStrip;
class SegmentBar;
class ThresholdChart;
class TierMatrix;
} // namespace sizao::widgets

namespace sizao::pages {

class WhatIfControls;
class WhatIfSheets;

// 回测: what other lines and weights would have proposed. Left what can be moved, right what comes
// of it, for the model that is shown; the title says it in words, over all models.
class WhatIfPage : public widgets::Page {
    Q_OBJECT

public:
    explicit WhatIfPage(models::Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("what-if"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] widgets::Icon icon() const override { return widgets::Icon::Standards; }
    [[nodiscard]] QString helpText() const override;
    void activate() override;
    // A draft of standards: it is replayed instead of those in force, until somebody goes back.
    [[nodiscard]] bool navigateTo(const widgets::Target& target) override;
    [[nodiscard]] bool goBack() override;
    void refresh() override;

    [[nodiscard]] const models::WhatIfRun& run() const { return m_run; }
    [[nodiscard]] WhatIfControls* controls() const { return m_controls; }
    [[nodiscard]] widgets::DataTable* changedTable() const { return m_changed; }
    [[nodiscard]] WhatIfSheets* sheets() const { return m_sheets; }
    [[nodiscard]] bool showsSheets() const;
    [[nodiscard]] QString finding() const;
    void openSheets(const QString& id); // of a row of the list

private:
    enum Tab { Changed, Effects, Groups };

    QWidget* makeResult();
    QWidget* makeTabs();
    QWidget* makeTable(Tab tab);
    void ask();
    void showReport();
    void showModel();
    void showCurves();
    void showEffects(const std::vector<rules::WeightEffect>& effects);
    void showGroups();
    void startEffects();
    void useDraft(domain::StandardsDraftId id);
    void leaveDraft();
    void recordBackTest();
    void showNotice();

    models::Desk& m_desk;
    models::WhatIfRun m_run;
    models::WhatIfModel* m_model;
    QStandardItemModel* m_effectsModel;
    QStandardItemModel* m_groupsModel;
    std::vector<service::ThresholdCurve> m_curves;
    // The draft that is replayed; nullopt: the standards in force.
    std::optional<service::DraftRow> m_draft;
    std::shared_ptr<const rules::Standards> m_draftStandards;
    bool m_isRecorded = false; // as the draft's back-test

    WhatIfControls* m_controls;
    QWidget* m_left = nullptr; // the controls, scrolling
    widgets::HeaderBar* m_header;
    widgets::NoticeBar* m_notice;
    widgets::ProgressStrip* m_strip;
    widgets::TierMatrix* m_matrix;
    widgets::ThresholdChart* m_chart;
    widgets::MonthBars* m_months;
    widgets::SegmentBar* m_tabs;
    QStackedWidget* m_lists;
    widgets::DataTable* m_changed = nullptr;
    widgets::DataTable* m_effects = nullptr;
    widgets::DataTable* m_groups = nullptr;
    QPushButton* m_findEffects;
    widgets::ContentStack* m_content;
    WhatIfSheets* m_sheets;
    QStackedWidget* m_right;
};

} // namespace sizao::pages
