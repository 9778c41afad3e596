// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk.h"
#include "ui/pages/form_panel.h"
#include "ui/widgets/reason_edit.h"

class QComboBox;

namespace sizao::pages {

// The decision on one signal: who proposed it, why, and with an adoption who handles the case. A
// fact of grade Ⅳ asks the referral question first. The user himself decides.
class DecisionForm : public FormPanel {
    Q_OBJECT

public:
    enum class Kind { Adopt, Dismiss };
    // `context` goes on the sheet as it was shown.
    DecisionForm(models::Desk& desk, Kind kind, const service::SignalRow& signal,
                 std::optional<domain::SheetContext> context, QWidget* parent = nullptr);

signals:
    void adopted(const sizao::domain::CaseId& id);
    void dismissed();

protected:
    void submit() override;

private:
    void addReferral();
    void addProposer();
    void offerPeople();
    void addHandlers();
    void addReason();
    [[nodiscard]] service::DecisionEntry toEntry() const;

    models::Desk& m_desk;
    Kind m_kind;
    service::SignalRow m_signal;
    std::optional<domain::SheetContext> m_context;
    QComboBox* m_proposer;
    QComboBox* m_first;
    QComboBox* m_second;
    QComboBox* m_reasonCode;
    QComboBox* m_referral;
    widgets::ReasonEdit* m_referralReason;
    widgets::ReasonEdit* m_reason;
};

} // namespace sizao::pages
