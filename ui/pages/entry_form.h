// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/draft_keeper.h"
#include "ui/pages/form_panel.h"
#include "ui/widgets/choice_edit.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/reason_edit.h"

class QComboBox;
class QLineEdit;

namespace sizao::pages {

class LevelPicker;

// A finding typed in: subject, day, indicator with its level, channel, facts. The draft is kept
// while typing and comes back when the form is opened again.
class EntryForm : public FormPanel {
    Q_OBJECT

public:
    explicit EntryForm(models::Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] static QString draftKey() { return QStringLiteral("record.entry"); }

signals:
    void entered(const sizao::domain::RecordId& id);

protected:
    void submit() override;

private:
    void addFields();
    void addLevels();
    void addChecks();
    void watch();
    void fillChoices();
    void offerIndicators();
    void showIndicator();
    void restore(const QJsonObject& draft);
    void tryRestore();
    void keepDraft();
    void sent(const base::Result<domain::RecordId>& result);
    void empty();
    [[nodiscard]] QJsonObject toDraft() const;
    [[nodiscard]] service::RecordEntry toEntry() const;

    models::Desk& m_desk;
    models::DraftKeeper* m_drafts;
    std::vector<service::IndicatorChoice> m_indicators;
    domain::SubjectKind m_offeredFor = domain::SubjectKind::Unknown;
    base::Day m_offeredOn;
    QJsonObject m_draft; // read, and not yet put into the fields
    bool m_isRestoring = false;

    widgets::PersonEdit* m_subject;
    widgets::DateEdit* m_occurred;
    widgets::ChoiceEdit* m_indicator;
    LevelPicker* m_levels;
    widgets::ChoiceEdit* m_channel;
    widgets::ReasonEdit* m_facts;
    widgets::DateEdit* m_found;
    QComboBox* m_influence;
    QComboBox* m_urgency;
    QLineEdit* m_number;
    QLabel* m_about;
    widgets::FormField* m_levelField = nullptr;
    QList<widgets::FormField*> m_checked;
};

} // namespace sizao::pages
