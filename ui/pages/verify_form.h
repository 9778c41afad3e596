// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk.h"
#include "ui/pages/form_panel.h"
#include "ui/widgets/choice_edit.h"
#include "ui/widgets/reason_edit.h"

class QComboBox;

namespace sizao::pages {

class LevelPicker;

// What checking a record found: conclusion, two people, evidence, what the person said, and what
// was established.
class VerifyForm : public FormPanel {
    Q_OBJECT

public:
    VerifyForm(models::Desk& desk, const service::RecordDetail& detail, QWidget* parent = nullptr);

signals:
    void verified(const sizao::domain::RecordId& id);

protected:
    void submit() override;

private:
    void addPeople();
    void addFinding();
    void fillIndicators();
    void showConclusion();
    [[nodiscard]] domain::Conclusion conclusion() const;
    [[nodiscard]] bool isFound() const;
    [[nodiscard]] service::VerificationEntry toEntry() const;

    models::Desk& m_desk;
    service::RecordDetail m_detail;
    std::vector<service::IndicatorChoice> m_indicators;
    QComboBox* m_conclusion;
    QComboBox* m_first;
    QComboBox* m_second;
    widgets::ReasonEdit* m_evidence;
    widgets::ReasonEdit* m_explanation;
    widgets::ReasonEdit* m_reason;
    widgets::ChoiceEdit* m_indicator;
    LevelPicker* m_levels;
    QList<widgets::FormField*> m_findingFields;
};

} // namespace sizao::pages
