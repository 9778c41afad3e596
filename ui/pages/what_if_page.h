// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk.h"
#include "ui/models/what_if_run.h"
#include "ui/widgets/page.h"

#include <map>

class QStackedWidget;

namespace sizao::widgets {
class ContentStack;
class DataTable;
} // namespace sizao::widgets

namespace sizao::pages {

class WhatIfControls;
class WhatIfResult;
class WhatIfSheets;

// 回测: what other lines and weights would have proposed, to persons or to units. Left what can be
// moved, right what comes of it, or the sheets of one subject side by side.
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
    [[nodiscard]] widgets::DataTable* changedTable() const;
    [[nodiscard]] WhatIfSheets* sheets() const { return m_sheets; }
    [[nodiscard]] bool showsSheets() const;
    [[nodiscard]] QString finding() const;
    void openSheets(const QString& id); // of a row of the list

private:
    void connectParts();
    void ask();
    void askAboutOthers();
    void showReport();
    void showChosen();
    void showError(const QString& message);
    void useDraft(domain::StandardsDraftId id);
    void leaveDraft();
    void recordBackTest();
    void showNotice();

    models::Desk& m_desk;
    models::WhatIfRun m_run;
    // The draft that is replayed; nullopt: the standards in force.
    std::optional<service::DraftRow> m_draft;
    std::shared_ptr<const rules::Standards> m_draftStandards;
    std::map<domain::SubjectKind, QString> m_digests; // of the draft as it stands, as they came
    bool m_isRecorded = false;                        // as the draft's back-test

    WhatIfControls* m_controls;
    QWidget* m_left = nullptr; // the controls, scrolling
    WhatIfResult* m_result;
    WhatIfSheets* m_sheets;
    widgets::ContentStack* m_content;
    QStackedWidget* m_right;
};

} // namespace sizao::pages
