// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/letter_element.h"
#include "ui/models/draft_keeper.h"
#include "ui/pages/form_panel.h"
#include "ui/widgets/reason_edit.h"

#include <map>

class QLineEdit;
class QTimer;

namespace sizao::widgets {
class LetterView;
} // namespace sizao::widgets

namespace sizao::pages {

// A letter as people write it: an editor for each element on the left, the pages as they will be on
// the right. On top stands which mandatory elements are still missing, and leads to the first one.
class LetterEditor : public FormPanel {
    Q_OBJECT

public:
    // A letter that is not there yet, with what the case itself says.
    LetterEditor(models::Desk& desk, domain::CaseId warning_case, domain::LetterKind kind,
                 QWidget* parent = nullptr);
    // On with a draft.
    LetterEditor(models::Desk& desk, const domain::Letter& letter, QWidget* parent = nullptr);

    [[nodiscard]] widgets::LetterView* preview() const { return m_preview; }
    [[nodiscard]] widgets::ReasonEdit* element(domain::LetterElement element) const;
    void showElement(domain::LetterElement element); // puts the cursor there

signals:
    void written();

protected:
    void submit() override;
    void followLack() override; // to the first element that is missing

private:
    explicit LetterEditor(models::Desk& desk, domain::Letter letter, bool isNew, QWidget* parent);
    void build();
    void fill();
    void watch();
    void restore(const QJsonObject& draft);
    void touched();
    void showMissing();
    void showPages();
    [[nodiscard]] domain::Letter toLetter() const;

    models::Desk& m_desk;
    domain::Letter m_letter;
    bool m_isNew;
    models::DraftKeeper* m_drafts;
    QLineEdit* m_addressee;
    std::map<domain::LetterElement, widgets::ReasonEdit*> m_elements;
    widgets::LetterView* m_preview;
    QTimer* m_rendering;
    int m_generation = 0;
    bool m_isFilling = true;
};

} // namespace sizao::pages
