// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/draft_step_form.h"

#include "core/base/limits.h"
#include "core/base/when_done.h"
#include "ui/pages/choices.h"
#include "ui/widgets/reason_edit.h"
#include "ui/widgets/theme.h"

#include <QLabel>

#include <algorithm>

namespace sizao::pages {

using namespace widgets;
using domain::Role;

QString DraftStepForm::title(Kind kind) {
    switch (kind) {
    case Kind::Submit:
        return tr("送审");
    case Kind::Agree:
        return tr("同意");
    case Kind::GiveBack:
        return tr("退回修改");
    case Kind::Publish:
        return tr("公布");
    case Kind::Discard:
        return tr("作废");
    }
    return {};
}

DraftStepForm::DraftStepForm(models::Desk& desk, Kind kind, const service::DraftRow& row,
                             QWidget* parent)
    : FormPanel(title(kind), title(kind), parent), m_desk(desk), m_kind(kind), m_id(row.draft.id) {
    setSubtitle(row.draft.title);
    switch (kind) {
    case Kind::Submit:
        addPerson(tr("提出人（标准管理员）"), {Role::StandardEditor});
        break;
    case Kind::Agree:
        addPerson(tr("同意人（承办部门负责人或者分管领导，不是提出人）"),
                  {Role::SectionHead, Role::SupervisingLeader});
        break;
    case Kind::GiveBack:
        m_reason = new ReasonEdit(1, base::limits::reasonCharacters);
        m_reason->setObjectName(QStringLiteral("reason"));
        addField(tr("退回理由"), m_reason, Need::Required)->setCheck([this] {
            return m_reason->problem();
        });
        setFocusProxy(m_reason);
        break;
    case Kind::Publish:
        addWarning(tr("%1提出，%2同意，由%3公布。公布后的版本不能再改动；自施行日起发生的事实"
                      "按新标准计分，已有事实的分值不变。")
                       .arg(row.proposer, row.agreed, desk.session.actor().name));
        break;
    case Kind::Discard:
        addWarning(tr("作废后不能恢复，草案仍留在列表里备查。现行标准不变。"));
        break;
    }
}

void DraftStepForm::addWarning(const QString& text) {
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    addContent(label);
}

void DraftStepForm::addPerson(const QString& label, std::initializer_list<Role> roles) {
    m_roles = roles;
    m_person = new QComboBox;
    m_person->setObjectName(QStringLiteral("person"));
    addField(label, m_person, Need::Required)->setCheck([this] {
        return officerOf(*m_person) ? QString() : tr("请选择人员；名单在“管理”里登记");
    });
    setFocusProxy(m_person);
    fillPersons();
    connect(&m_desk.reference, &models::ReferenceData::changed, this, &DraftStepForm::fillPersons);
}

void DraftStepForm::fillPersons() {
    const QVariant chosen = m_person->currentData();
    m_person->clear();
    m_person->addItem(tr("请选择"));
    for (const domain::User& officer : m_desk.reference.officers())
        if (std::any_of(m_roles.begin(), m_roles.end(), [&](Role role) {
                return std::find(officer.roles.begin(), officer.roles.end(), role)
                       != officer.roles.end();
            }))
            m_person->addItem(officer.name, idText(officer.id));
    m_person->setCurrentIndex(chosen.isValid() ? std::max(0, m_person->findData(chosen)) : 0);
}

domain::UserId DraftStepForm::person() const {
    return m_person ? officerOf(*m_person).value_or(domain::UserId()) : domain::UserId();
}

void DraftStepForm::submit() {
    setBusy(true);
    service::StandardsDraftService& drafts = m_desk.standards_drafts;
    auto step = m_kind == Kind::Submit     ? drafts.submit(m_id, person())
                : m_kind == Kind::Agree    ? drafts.agree(m_id, person())
                : m_kind == Kind::GiveBack ? drafts.giveBack(m_id, m_reason->text())
                : m_kind == Kind::Publish  ? drafts.publish(m_id)
                                           : drafts.discard(m_id);
    base::whenDone(step, this, [this](const base::Result<>& result) {
        setBusy(false);
        if (result)
            emit done();
        else
            setFailure(result.error().message);
    });
}

} // namespace sizao::pages
