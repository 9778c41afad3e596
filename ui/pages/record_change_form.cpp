// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record_change_form.h"

#include "core/base/limits.h"
#include "core/base/when_done.h"
#include "ui/pages/correction_form.h"
#include "ui/pages/merge_form.h"
#include "ui/pages/record_words.h"
#include "ui/widgets/theme.h"

#include <QLabel>

namespace sizao::pages {

using namespace widgets;
using Kind = domain::RecordChangeKind;

namespace {

QString submitText(Kind kind) {
    return RecordChangeForm::tr("确定%1").arg(domain::toLabel(kind));
}

// What follows, so that nobody is surprised.
QString consequence(Kind kind) {
    switch (kind) {
    case Kind::Retract:
        return RecordChangeForm::tr("撤销之后不再计分，原来的登记和结论都保留，第二天起可以恢复");
    case Kind::Exempt:
        return RecordChangeForm::tr("免责之后不再计分，依据单上列明，第二天起可以恢复");
    case Kind::Reinstate:
        return RecordChangeForm::tr("恢复到撤销、免责之前的状态，重新计分");
    case Kind::Unmerge:
        return RecordChangeForm::tr("各条重新单独计分，像没有归并过一样");
    case Kind::Merge:
        return RecordChangeForm::tr(
            "归并之后只计一次：等级、影响程度和轻重缓急取高的，事发日取早的");
    case Kind::Correct:
        break;
    }
    return RecordChangeForm::tr("等级随指标和档次，核实日不变。对象有误的应当撤销，另行登记");
}

} // namespace

QString changeTitle(Kind kind) {
    return RecordChangeForm::tr("%1…").arg(domain::toLabel(kind));
}

RecordChangeForm::RecordChangeForm(models::Desk& desk, Kind kind,
                                   const service::RecordDetail& detail, QWidget* parent)
    : FormPanel(domain::toLabel(kind), submitText(kind), parent),
      m_desk(desk),
      m_kind(kind),
      m_detail(detail),
      m_reason(new ReasonEdit(1, base::limits::reasonCharacters, this)),
      m_resting(new QLabel) {
    const QString subject =
        detail.row.subject_name.isEmpty() ? tr("对象不明") : detail.row.subject_name;
    setSubtitle(tr("%1 · %2。%3").arg(subject, detail.indicator_name, consequence(kind)));
    m_reason->hide();
    m_resting->setWordWrap(true);
    m_resting->setTextFormat(Qt::PlainText);
    m_resting->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_resting->hide();
    addContent(m_resting);
    setFocusProxy(m_reason);
    askWhatRests();
}

RecordChangeForm* RecordChangeForm::make(models::Desk& desk, Kind kind,
                                         const service::RecordDetail& detail,
                                         const std::vector<service::DuplicateRow>& duplicates) {
    if (kind == Kind::Correct)
        return new CorrectionForm(desk, detail);
    if (kind == Kind::Merge)
        return new MergeForm(desk, detail, duplicates);
    auto* form = new RecordChangeForm(desk, kind, detail);
    form->addReason();
    return form;
}

void RecordChangeForm::addReason() {
    m_reason->setObjectName(QStringLiteral("reason"));
    addField(tr("理由"), m_reason, Need::Required)->setCheck([this] {
        return m_reason->text().isEmpty() ? tr("请写明理由") : m_reason->problem();
    });
    m_reason->show();
}

void RecordChangeForm::askWhatRests() {
    if (!m_desk.duties.may(service::Action::SeeSignals))
        return;
    base::whenDone(m_desk.record_changes.restingOn(m_detail.row.record.id), this,
                   [this](const base::Result<std::vector<service::SignalEffect>>& effects) {
                       if (!effects)
                           return;
                       m_resting->setText(restingSentence(*effects));
                       m_resting->setVisible(!m_resting->text().isEmpty());
                   });
}

QString RecordChangeForm::resting() const {
    return m_resting->text();
}

service::RecordChangeService::Changed RecordChangeForm::send(const QString& reason) {
    const domain::RecordId id = m_detail.row.record.id;
    service::RecordChangeService& changes = m_desk.record_changes;
    switch (m_kind) {
    case Kind::Retract:
        return changes.retract(id, reason);
    case Kind::Exempt:
        return changes.exempt(id, reason);
    case Kind::Unmerge:
        return changes.unmerge(id, reason);
    default:
        return changes.reinstate(id, reason);
    }
}

void RecordChangeForm::submit() {
    setBusy(true);
    base::whenDone(send(m_reason->text()), this,
                   [this](const base::Result<service::ChangeOutcome>& outcome) {
                       setBusy(false);
                       if (outcome)
                           emit changed(m_kind, *outcome);
                       else
                           setFailure(outcome.error().message);
                   });
}

} // namespace sizao::pages
