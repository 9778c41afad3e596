// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/officer_form.h"

#include "core/base/limits.h"
#include "core/base/when_done.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sizao::pages {

using namespace widgets;
using domain::Role;

namespace {

// Those with work in the program now. Administrators follow when each has a passphrase of his own.
constexpr Role offered[] = {Role::Handler,      Role::SectionHead,   Role::SupervisingLeader,
                            Role::Principal,    Role::CaseControl,   Role::Reporter,
                            Role::Reviewer,     Role::Acceptor,      Role::Archivist,
                            Role::LeaderReader, Role::StandardEditor};

} // namespace

OfficerForm::OfficerForm(models::Desk& desk, QWidget* parent)
    : FormPanel(tr("添加人员"), tr("添加"), parent), m_desk(desk), m_name(new QLineEdit) {
    setSubtitle(tr("使用四早的本单位人员。角色决定能办哪些事"));
    m_name->setMaxLength(base::limits::nameCharacters);
    m_name->setObjectName(QStringLiteral("name"));
    FormField* name = addField(tr("姓名"), m_name, Need::Required);
    name->setHint(tr("与已登记的人同名的，在姓名后注明部门"));
    name->setCheck(
        [this] { return m_name->text().trimmed().isEmpty() ? tr("请填写姓名") : QString(); });
    addField(tr("角色"), makeRoles(), Need::Required)->setCheck([this] {
        return chosenRoles().empty() ? tr("请至少选择一个角色") : QString();
    });
    setFocusProxy(m_name);
}

QWidget* OfficerForm::makeRoles() {
    auto* list = new QWidget;
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tiny);
    for (const Role role : offered) {
        auto* box = new QCheckBox(domain::toLabel(role));
        auto* duties = new QLabel;
        const QStringList names = service::DutyService::dutiesOf(role);
        duties->setText(names.join(tr("、")));
        duties->setVisible(!names.isEmpty());
        duties->setWordWrap(true);
        duties->setIndent(space::huge);
        setLabelRole(duties, LabelRole::Quiet);
        box->setObjectName(QLatin1String(domain::toCode(role)));
        layout->addWidget(box);
        layout->addWidget(duties);
        m_roles.append({role, box});
    }
    list->setFocusProxy(m_roles.first().second);
    return list;
}

std::vector<Role> OfficerForm::chosenRoles() const {
    std::vector<Role> roles;
    for (const auto& [role, box] : m_roles)
        if (box->isChecked())
            roles.push_back(role);
    return roles;
}

void OfficerForm::submit() {
    setBusy(true);
    base::whenDone(m_desk.people.addOfficer(m_name->text(), chosenRoles()), this,
                   [this](const base::Result<domain::UserId>& result) {
                       setBusy(false);
                       if (result)
                           emit added(*result);
                       else
                           setFailure(result.error().message);
                   });
}

} // namespace sizao::pages
