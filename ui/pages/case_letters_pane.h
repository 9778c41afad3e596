// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QMenu;
class QPushButton;

namespace sizao::widgets {
class ContentStack;
class LetterView;
} // namespace sizao::widgets

namespace sizao::pages {

// The letters of a case: one at a time as it goes on paper, with what can be done with it.
class CaseLettersPane : public QWidget {
    Q_OBJECT

public:
    explicit CaseLettersPane(models::Desk& desk, QWidget* parent = nullptr);

    // Stays with the letter that was shown, else shows the latest one.
    void setCase(std::shared_ptr<const service::CaseworkView> work);
    void offerKinds(); // which letter to begin
    [[nodiscard]] widgets::LetterView* view() const { return m_view; }
    [[nodiscard]] QComboBox* choice() const { return m_choice; }

signals:
    void stepChosen(const sizao::service::NextStep& next);
    void draftRequested(sizao::domain::LetterKind kind);

private:
    void fillChoice();
    void fillKinds();
    void showLetter();
    void showActions(const domain::Letter& letter);
    void openCopyDialog();
    [[nodiscard]] const domain::Letter* current() const;

    models::Desk& m_desk;
    std::shared_ptr<const service::CaseworkView> m_work;
    QComboBox* m_choice;
    QMenu* m_kinds;
    QPushButton* m_begin; // a letter that is not there yet
    QPushButton* m_write; // on with the draft
    QPushButton* m_copy;
    widgets::LetterView* m_view;
    widgets::ContentStack* m_stack;
    int m_generation = 0;
};

} // namespace sizao::pages
