// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/standards_draft_service.h"
#include "ui/models/desk.h"
#include "ui/widgets/form_field.h"

#include <QComboBox>
#include <QHash>

class QLineEdit;
class QVBoxLayout;

namespace sizao::widgets {
class DateEdit;
class ReasonEdit;
} // namespace sizao::widgets

namespace sizao::pages {

// What the forms of a draft have in common: fields in one column that scroll, and one signal when
// somebody has typed. Nothing that was typed is thrown away: a number that is none stays in its
// field, with the reason below it, and the last good one stays in the draft.
class DraftForm : public QWidget {
    Q_OBJECT

public:
    explicit DraftForm(QWidget* parent = nullptr);

signals:
    void edited();

protected:
    widgets::FormField* addField(const QString& label, QWidget* editor);
    void addHeading(const QString& text);
    void clear();
    // A text field that tells when it was typed into.
    QLineEdit* makeLine(const QString& text, const char* name);

private:
    QVBoxLayout* m_column;
};

// Title, days and reasons of the draft as a whole.
class DraftFactsForm : public DraftForm {
    Q_OBJECT

public:
    DraftFactsForm(base::Day today, QWidget* parent = nullptr);

    void setEntry(const domain::StandardsDraft& draft);
    [[nodiscard]] service::DraftEntry entry() const;

private:
    QLineEdit* m_title;
    widgets::DateEdit* m_from;
    widgets::DateEdit* m_until;
    widgets::ReasonEdit* m_reason;
    widgets::ReasonEdit* m_waiver;
};

// One indicator: weights, grades and texts of the levels, evidence, basis.
class IndicatorForm : public DraftForm {
    Q_OBJECT

public:
    using DraftForm::DraftForm;

    // `body` as the draft has it; grades mean what `catalogue` (body) says.
    void setIndicator(const service::IndicatorView& view, const QJsonObject& body,
                      const QJsonObject& catalogue);
    [[nodiscard]] QString code() const { return m_code; }
    [[nodiscard]] service::DraftChange change() const;

private:
    void addLevels(const service::IndicatorView& view);
    void addWeights(const service::IndicatorView& view);

    QString m_code;
    QJsonObject m_body;
    QJsonObject m_catalogue;
    QHash<QString, QLineEdit*> m_texts;   // by key
    QHash<QString, QLineEdit*> m_weights; // by model
    QHash<int, QComboBox*> m_grades;      // by level
    QHash<int, QLineEdit*> m_levelTexts;
};

// One model: the three lines of persons.
class ModelForm : public DraftForm {
    Q_OBJECT

public:
    using DraftForm::DraftForm;

    void setModel(const service::ModelView& view, const QJsonObject& body);
    [[nodiscard]] QString code() const { return m_code; }
    [[nodiscard]] service::DraftChange change() const;

private:
    QString m_code;
    QString m_name;
    QJsonObject m_body;
    std::array<QLineEdit*, 3> m_lines{};
};

} // namespace sizao::pages
