// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk.h"
#include "ui/pages/form_panel.h"
#include "ui/widgets/reason_edit.h"

class QComboBox;
class QLabel;

namespace sizao::pages {

// New handlers for several cases at once. Each case is a step of its own: those that the rules
// refuse are named with the reason, the others are done.
class ReassignForm : public FormPanel {
    Q_OBJECT

public:
    ReassignForm(models::Desk& desk, std::vector<service::CaseRow> cases,
                 QWidget* parent = nullptr);

    [[nodiscard]] QString outcome() const; // as shown, for tests

signals:
    void finished(); // every case is done

protected:
    void submit() override;

private:
    void assignNext();
    void showOutcome();
    [[nodiscard]] QString caseName(const service::CaseRow& row) const;

    models::Desk& m_desk;
    std::vector<service::CaseRow> m_cases; // those still to do
    service::StepEntry m_wanted;           // as it was when it was sent
    std::size_t m_next = 0;
    int m_done = 0;
    std::vector<service::CaseRow> m_refused;
    QStringList m_reasons; // of those refused
    QComboBox* m_first;
    QComboBox* m_second;
    widgets::ReasonEdit* m_reason;
    QLabel* m_outcome;
};

} // namespace sizao::pages
