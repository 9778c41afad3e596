// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk.h"
#include "ui/pages/form_panel.h"

class QComboBox;

namespace sizao::widgets {
class ReasonEdit;
}

namespace sizao::pages {

// One step of a finished draft: who takes it, or why.
class DraftStepForm : public FormPanel {
    Q_OBJECT

public:
    enum class Kind { Submit, Agree, GiveBack, Publish, Discard };
    DraftStepForm(models::Desk& desk, Kind kind, const service::DraftRow& row,
                  QWidget* parent = nullptr);

    [[nodiscard]] static QString title(Kind kind);

signals:
    void done();

protected:
    void submit() override;

private:
    void addPerson(const QString& label, std::initializer_list<domain::Role> roles);
    void addWarning(const QString& text);
    void fillPersons();
    [[nodiscard]] domain::UserId person() const;

    models::Desk& m_desk;
    Kind m_kind;
    domain::StandardsDraftId m_id;
    std::vector<domain::Role> m_roles; // of whom to choose from
    QComboBox* m_person = nullptr;
    widgets::ReasonEdit* m_reason = nullptr;
};

} // namespace sizao::pages
