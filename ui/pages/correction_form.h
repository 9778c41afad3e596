// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/record_change_form.h"
#include "ui/widgets/choice_edit.h"
#include "ui/widgets/date_edit.h"

class QComboBox;

namespace sizao::pages {

class LevelPicker;

// 更正: what counts now stands in the fields; what is left as it is stays.
class CorrectionForm : public RecordChangeForm {
    Q_OBJECT

public:
    CorrectionForm(models::Desk& desk, const service::RecordDetail& detail,
                   QWidget* parent = nullptr);

protected:
    [[nodiscard]] service::RecordChangeService::Changed send(const QString& reason) override;

private:
    void addFields();
    void fillIndicators();
    void showLevels();
    [[nodiscard]] base::Day day() const; // whose standards apply
    [[nodiscard]] rules::Correction wanted() const;

    std::vector<service::IndicatorChoice> m_indicators;
    widgets::DateEdit* m_occurred;
    widgets::ChoiceEdit* m_indicator;
    LevelPicker* m_levels;
    QComboBox* m_influence;
    QComboBox* m_urgency;
};

} // namespace sizao::pages
