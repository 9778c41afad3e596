// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/case_model.h"
#include "ui/models/record_model.h"
#include "ui/models/signal_model.h"
#include "ui/widgets/header_bar.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/page.h"

namespace sizao::pages {

class WorkbenchSection;

// 工作台: what needs me today.
class WorkbenchPage : public widgets::Page {
    Q_OBJECT

public:
    explicit WorkbenchPage(models::Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("workbench"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] widgets::Icon icon() const override { return widgets::Icon::Workbench; }
    [[nodiscard]] QString helpText() const override;
    void activate() override;
    [[nodiscard]] bool navigateTo(const widgets::Target& target) override;
    void refresh() override;

    [[nodiscard]] QString answer() const; // the sentence on top, for tests
    [[nodiscard]] widgets::NoticeBar* lack() const { return m_lack; }

private:
    void buildSignals();
    void buildRecords();
    void buildCases();
    void showAnswer();
    void showLack();
    [[nodiscard]] int waitingRecords() const;

    models::Desk& m_desk;
    models::SignalModel* m_signals;
    models::RecordModel* m_records;
    models::CaseModel* m_cases;
    widgets::HeaderBar* m_header;
    widgets::NoticeBar* m_lack; // people without whom nothing gets on
    WorkbenchSection* m_signalSection = nullptr;
    WorkbenchSection* m_recordSection = nullptr;
    WorkbenchSection* m_caseSection = nullptr;
    QString m_answer;
};

} // namespace sizao::pages
