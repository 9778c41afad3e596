// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/draft_keeper.h"
#include "ui/pages/form_panel.h"
#include "ui/widgets/choice_edit.h"
#include "ui/widgets/reason_edit.h"

class QComboBox;
class QLabel;

namespace sizao::pages {

class LevelPicker;

// What checking a record found: conclusion, two people, evidence, what the person said, and what
// was established. What is typed is kept as a draft of that record until the conclusion is saved.
class VerifyForm : public FormPanel {
    Q_OBJECT

public:
    VerifyForm(models::Desk& desk, const service::RecordDetail& detail, QWidget* parent = nullptr);

    [[nodiscard]] QString outcome() const; // what the finding leads to, for tests
    [[nodiscard]] static QString draftKey(domain::RecordId record);

signals:
    void verified(const sizao::domain::RecordId& id);

protected:
    void submit() override;

private:
    void addPeople();
    void addFinding();
    void addFactors();
    void watch();
    void offerPeople();
    void fillIndicators();
    void showLevels();
    void showConclusion();
    void showOutcome();
    void restore(const QJsonObject& draft);
    void tryRestore();
    void keepDraft();
    void finish(const base::Result<>& result);
    [[nodiscard]] QString pointsLine(domain::Grade grade, int influence, int urgency) const;
    [[nodiscard]] base::Day day() const; // whose standards apply
    [[nodiscard]] QJsonObject toDraft() const;
    [[nodiscard]] domain::Conclusion conclusion() const;
    [[nodiscard]] bool isFound() const;
    [[nodiscard]] service::VerificationEntry toEntry() const;

    models::Desk& m_desk;
    service::RecordDetail m_detail;
    models::DraftKeeper* m_drafts;
    QJsonObject m_draft; // read, and not yet put into the fields
    bool m_isFilling = true;
    std::vector<service::IndicatorChoice> m_indicators;
    QComboBox* m_conclusion;
    QComboBox* m_first;
    QComboBox* m_second;
    widgets::ReasonEdit* m_evidence;
    widgets::ReasonEdit* m_explanation;
    widgets::ReasonEdit* m_reason;
    widgets::ChoiceEdit* m_indicator;
    LevelPicker* m_levels;
    QComboBox* m_influence;
    QComboBox* m_urgency;
    QLabel* m_outcome;
    QList<widgets::FormField*> m_findingFields;
};

} // namespace sizao::pages
