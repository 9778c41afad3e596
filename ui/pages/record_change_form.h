// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk.h"
#include "ui/pages/form_panel.h"
#include "ui/widgets/reason_edit.h"

class QLabel;

namespace sizao::pages {

// One decision about a record that came in or was concluded: what rests on it, and why it is
// decided. As it is for retraction, exemption, reinstatement and separation; forms that ask more
// put their fields before the reason.
class RecordChangeForm : public FormPanel {
    Q_OBJECT

public:
    RecordChangeForm(models::Desk& desk, domain::RecordChangeKind kind,
                     const service::RecordDetail& detail, QWidget* parent = nullptr);
    // The form for this kind; `duplicates`: what may be the same fact.
    [[nodiscard]] static RecordChangeForm*
    make(models::Desk& desk, domain::RecordChangeKind kind, const service::RecordDetail& detail,
         const std::vector<service::DuplicateRow>& duplicates);

    [[nodiscard]] QString resting() const; // for tests

signals:
    void changed(sizao::domain::RecordChangeKind kind,
                 const sizao::service::ChangeOutcome& outcome);

protected:
    void submit() override;
    [[nodiscard]] virtual service::RecordChangeService::Changed send(const QString& reason);
    void addReason(); // last
    [[nodiscard]] models::Desk& desk() const { return m_desk; }
    [[nodiscard]] const service::RecordDetail& detail() const { return m_detail; }

private:
    void askWhatRests();

    models::Desk& m_desk;
    domain::RecordChangeKind m_kind;
    service::RecordDetail m_detail;
    widgets::ReasonEdit* m_reason;
    QLabel* m_resting;
};

// `更正…`: the name of what is decided, as an action and as a title.
[[nodiscard]] QString changeTitle(domain::RecordChangeKind kind);

} // namespace sizao::pages
