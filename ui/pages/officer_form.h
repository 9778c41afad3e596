// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk.h"
#include "ui/pages/form_panel.h"

class QCheckBox;
class QLineEdit;

namespace sizao::pages {

// One more officer: a name and roles, each with what it may do.
class OfficerForm : public FormPanel {
    Q_OBJECT

public:
    explicit OfficerForm(models::Desk& desk, QWidget* parent = nullptr);

signals:
    void added(const sizao::domain::UserId& id);

protected:
    void submit() override;

private:
    QWidget* makeRoles();
    [[nodiscard]] std::vector<domain::Role> chosenRoles() const;

    models::Desk& m_desk;
    QLineEdit* m_name;
    QList<std::pair<domain::Role, QCheckBox*>> m_roles;
};

} // namespace sizao::pages
