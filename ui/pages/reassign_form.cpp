// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reassign_form.h"

#include "core/base/limits.h"
#include "core/base/when_done.h"
#include "ui/pages/choices.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QLabel>

namespace sizao::pages {

using namespace widgets;

ReassignForm::ReassignForm(models::Desk& desk, std::vector<service::CaseRow> cases, QWidget* parent)
    : FormPanel(tr("调整承办人"), tr("调整承办人"), parent),
      m_desk(desk),
      m_cases(std::move(cases)),
      m_first(new QComboBox),
      m_second(new QComboBox),
      m_reason(new ReasonEdit(1, base::limits::reasonCharacters)),
      m_outcome(new QLabel) {
    setSubtitle(tr("选中的 %n 个案件", nullptr, static_cast<int>(m_cases.size())));
    m_first->setObjectName(QStringLiteral("handler_1"));
    m_second->setObjectName(QStringLiteral("handler_2"));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_outcome->setObjectName(QStringLiteral("outcome"));
    for (QComboBox* box : {m_first, m_second})
        fillHandlers(box, desk.reference);
    addField(tr("承办人一"), m_first, Need::Required)->setCheck([this] {
        return officerOf(*m_first) ? QString() : tr("请选择承办人");
    });
    addField(tr("承办人二"), m_second, Need::Required)->setCheck([this] {
        if (!officerOf(*m_second))
            return tr("请选择承办人");
        return officerOf(*m_first) == officerOf(*m_second) ? tr("两名承办人不能是同一人")
                                                           : QString();
    });
    addField(tr("理由"), m_reason, Need::Required)->setCheck([this] {
        return m_reason->text().isEmpty() ? tr("请写明调整的理由") : m_reason->problem();
    });
    m_outcome->setWordWrap(true);
    m_outcome->setTextFormat(Qt::PlainText);
    addContent(m_outcome);
    setFocusProxy(m_first);
}

QString ReassignForm::caseName(const service::CaseRow& row) const {
    return tr("%1（%2）")
        .arg(row.warning_case.case_number, m_desk.reference.shortUnitName(row.subject_name));
}

void ReassignForm::submit() {
    m_next = 0;
    m_refused.clear();
    m_reasons.clear();
    m_wanted = {};
    m_wanted.act = domain::CaseAct::Assign;
    m_wanted.handlers = {officerOf(*m_first).value_or(domain::UserId()),
                         officerOf(*m_second).value_or(domain::UserId())};
    m_wanted.reason = m_reason->text();
    setBusy(true);
    assignNext();
}

void ReassignForm::assignNext() {
    if (m_next == m_cases.size()) {
        setBusy(false);
        m_cases = m_refused; // sending again tries those
        showOutcome();
        if (m_cases.empty())
            emit finished();
        return;
    }
    const service::CaseRow row = m_cases[m_next++];
    m_wanted.warning_case = row.warning_case.id;
    base::whenDone(m_desk.casework.take(m_wanted), this,
                   [this, row](const base::Result<domain::CaseFile>& after) {
                       if (after) {
                           ++m_done;
                       } else {
                           m_refused.push_back(row);
                           m_reasons.append(tr("%1：%2").arg(caseName(row), after.error().message));
                       }
                       showOutcome();
                       assignNext();
                   });
}

void ReassignForm::showOutcome() {
    QStringList lines{tr("已调整 %n 件", nullptr, m_done)};
    if (!m_reasons.isEmpty())
        lines.append(tr("没有调整的：\n%1").arg(m_reasons.join(u'\n')));
    m_outcome->setText(lines.join(u'\n'));
}

QString ReassignForm::outcome() const {
    return m_outcome->text();
}

} // namespace sizao::pages
