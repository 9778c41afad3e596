// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk.h"
#include "ui/pages/form_panel.h"
#include "ui/widgets/reason_edit.h"

class QCheckBox;
class QComboBox;

namespace sizao::pages {

// The decision on a notice: which of its signals, who proposed it, why, and with an adoption who
// handles the case. A fact of grade Ⅳ asks the referral question first. The user himself decides.
class DecisionForm : public FormPanel {
    Q_OBJECT

public:
    enum class Kind { Adopt, Dismiss };
    // Of a whole notice, as it was shown: its sheets are frozen with what stands on them.
    DecisionForm(models::Desk& desk, Kind kind, std::vector<service::SignalDetail> notice,
                 QWidget* parent = nullptr);

signals:
    void adopted(const sizao::domain::CaseId& id);
    void dismissed();

protected:
    void submit() override;

private:
    void addChoice();
    void addReferral();
    void addProposer();
    void offerPeople();
    void addHandlers();
    void addReason();
    [[nodiscard]] std::vector<service::ShownSignal> chosen() const;
    [[nodiscard]] bool citesGradeFour() const;
    [[nodiscard]] service::DecisionEntry toEntry() const;

    models::Desk& m_desk;
    Kind m_kind;
    std::vector<service::SignalDetail> m_notice; // the leading one first
    std::vector<QCheckBox*> m_choice;            // by signal; of a single one: none
    QComboBox* m_proposer;
    QComboBox* m_first;
    QComboBox* m_second;
    QComboBox* m_reasonCode;
    QComboBox* m_referral;
    widgets::ReasonEdit* m_referralReason;
    widgets::ReasonEdit* m_reason;
};

} // namespace sizao::pages
