// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/decision_form.h"

#include "core/base/limits.h"
#include "core/base/when_done.h"
#include "ui/pages/choices.h"
#include "ui/pages/staffing.h"
#include "ui/print/painting.h"
#include "ui/widgets/tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

namespace sizao::pages {

using namespace widgets;

namespace {

template <class E>
void fillFrom(QComboBox* box) {
    box->addItem(DecisionForm::tr("请选择"));
    for (const auto& entry : domain::EnumText<E>::entries)
        box->addItem(domain::toLabel(entry.value), static_cast<int>(entry.value));
}

template <class E>
std::optional<E> chosenIn(const QComboBox& box) {
    if (!box.currentData().isValid())
        return std::nullopt;
    return static_cast<E>(box.currentData().toInt());
}

} // namespace

DecisionForm::DecisionForm(models::Desk& desk, Kind kind, std::vector<service::SignalDetail> notice,
                           QWidget* parent)
    : FormPanel(kind == Kind::Adopt ? tr("采纳立案") : tr("不予警示"),
                kind == Kind::Adopt ? tr("决定立案") : tr("决定不予警示"), parent),
      m_desk(desk),
      m_kind(kind),
      m_notice(std::move(notice)),
      m_proposer(new QComboBox(this)),
      m_first(new QComboBox(this)),
      m_second(new QComboBox(this)),
      m_reasonCode(new QComboBox(this)),
      m_referral(new QComboBox(this)),
      m_referralReason(new ReasonEdit(1, base::limits::reasonCharacters, this)),
      m_reason(new ReasonEdit(1, base::limits::reasonCharacters, this)) {
    const service::SignalRow& signal = m_notice.front().row;
    setSubtitle(tr("%1 · %2 · %3 %4 分，%5。决定人：%6")
                    .arg(signal.subject_name, orMissing(signal.unit_name), signal.model_name,
                         shortPointsText(signal.score), tierName(signal.tier),
                         desk.session.actor().name));
    for (QWidget* editor : std::initializer_list<QWidget*>{
             m_proposer, m_first, m_second, m_reasonCode, m_referral, m_referralReason, m_reason})
        editor->hide();
    if (m_notice.size() > 1)
        addChoice();
    if (citesGradeFour())
        addReferral();
    addProposer();
    if (kind == Kind::Adopt)
        addHandlers();
    addReason();
    connect(&desk.reference, &models::ReferenceData::changed, this, &DecisionForm::offerPeople);
    offerPeople();
    setFocusProxy(citesGradeFour() ? m_referral : m_proposer);
}

// Of a notice over several models each is decided by itself; usually all alike.
void DecisionForm::addChoice() {
    auto* list = new QWidget(this);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    for (const service::SignalDetail& detail : m_notice) {
        const service::SignalRow& signal = detail.row;
        auto* box = new QCheckBox(
            tr("%1 %2 分，%3")
                .arg(signal.model_name, shortPointsText(signal.score), tierName(signal.tier)),
            list);
        box->setChecked(true);
        m_choice.push_back(box);
        column->addWidget(box);
    }
    FormField* field = addField(tr("合并研判"), list, Need::Required);
    field->setHint(tr("没有勾选的仍为待研判"));
    field->setCheck(
        [this] { return chosen().empty() ? tr("请至少勾选一个模型的信号") : QString(); });
}

std::vector<service::ShownSignal> DecisionForm::chosen() const {
    std::vector<service::ShownSignal> shown;
    for (std::size_t i = 0; i < m_notice.size(); ++i)
        if (m_choice.empty() || m_choice[i]->isChecked())
            shown.push_back({m_notice[i].row.key, m_notice[i].sheet->context});
    return shown;
}

bool DecisionForm::citesGradeFour() const {
    return std::any_of(m_notice.begin(), m_notice.end(), [](const service::SignalDetail& detail) {
        return detail.row.cites_grade_four;
    });
}

void DecisionForm::addReferral() {
    m_referral->setObjectName(QStringLiteral("referral"));
    fillFrom<domain::ReferralAnswer>(m_referral);
    FormField* answer = addField(tr("是否移送线索"), m_referral, Need::Required);
    answer->setHint(tr("依据中有Ⅳ级事实，应当先作答复，不得以警示代替处置"));
    answer->setCheck([this] {
        const auto chosen = chosenIn<domain::ReferralAnswer>(*m_referral);
        if (!chosen)
            return tr("请选择是否移送");
        return chosen == domain::ReferralAnswer::NotAClue
                   ? m_desk.duties.refusal(service::Action::RuleOutClue)
                   : QString();
    });
    addField(tr("移送或不移送的理由"), m_referralReason, Need::Required)->setCheck([this] {
        return m_referralReason->problem();
    });
    m_referral->show();
    m_referralReason->show();
}

// Also when one was added meanwhile.
void DecisionForm::offerPeople() {
    for (QComboBox* box : {m_proposer, m_first, m_second})
        fillHandlers(box, m_desk.reference, m_desk.session.actor().user);
    const QString lack = m_kind == Kind::Adopt ? handlerLack(m_desk) : proposerLack(m_desk);
    setLack(lack, lack.isEmpty() ? QString() : addOfficerText(), addOfficerTarget());
}

void DecisionForm::addProposer() {
    FormField* field = addField(tr("提出人"), m_proposer, Need::Required);
    field->setHint(tr("提出人和决定人不能是同一人"));
    field->setCheck(
        [this] { return officerOf(*m_proposer) ? QString() : tr("请选择提出意见的承办人"); });
    m_proposer->show();
}

void DecisionForm::addHandlers() {
    m_first->show();
    m_second->show();
    addField(tr("承办人一"), m_first, Need::Required)->setCheck([this] {
        return officerOf(*m_first) ? QString() : tr("请选择承办人");
    });
    addField(tr("承办人二"), m_second, Need::Required)->setCheck([this] {
        if (!officerOf(*m_second))
            return tr("请选择承办人");
        return officerOf(*m_first) == officerOf(*m_second) ? tr("两名承办人不能是同一人")
                                                           : QString();
    });
}

void DecisionForm::addReason() {
    if (m_kind == Kind::Dismiss) {
        fillFrom<domain::DismissReason>(m_reasonCode);
        addField(tr("理由类别"), m_reasonCode, Need::Required)->setCheck([this] {
            return m_reasonCode->currentData().isValid() ? QString() : tr("请选择理由类别");
        });
        m_reasonCode->show();
    }
    addField(tr("理由"), m_reason, Need::Required)->setCheck([this] {
        return m_reason->problem();
    });
    m_reason->show();
}

service::DecisionEntry DecisionForm::toEntry() const {
    service::DecisionEntry entry;
    entry.shown = chosen();
    entry.subject = m_notice.front().row.subject;
    entry.proposed_by = officerOf(*m_proposer).value_or(domain::UserId());
    entry.reason = m_reason->text();
    if (m_kind == Kind::Adopt)
        entry.handlers = {officerOf(*m_first).value_or(domain::UserId()),
                          officerOf(*m_second).value_or(domain::UserId())};
    else
        entry.reason_code = chosenIn<domain::DismissReason>(*m_reasonCode);
    if (citesGradeFour()) {
        entry.referral_answer = chosenIn<domain::ReferralAnswer>(*m_referral);
        entry.referral_reason = m_referralReason->text();
    }
    return entry;
}

void DecisionForm::submit() {
    setBusy(true);
    if (m_kind == Kind::Adopt)
        base::whenDone(m_desk.warnings.adopt(toEntry()), this,
                       [this](const base::Result<domain::CaseId>& result) {
                           setBusy(false);
                           if (result)
                               emit adopted(*result);
                           else
                               setFailure(result.error().message);
                       });
    else
        base::whenDone(m_desk.warnings.dismiss(toEntry()), this,
                       [this](const base::Result<>& result) {
                           setBusy(false);
                           if (result)
                               emit dismissed();
                           else
                               setFailure(result.error().message);
                       });
}

} // namespace sizao::pages
