// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record_detail_pane.h"

#include "ui/pages/choices.h"
#include "ui/pages/record_change_form.h"
#include "ui/pages/record_words.h"
#include "ui/widgets/notice_bar.h"

#include <QAction>

#include <algorithm>

namespace sizao::pages {

using namespace widgets;
using domain::RecordState;
using Kind = domain::RecordChangeKind;

namespace {

QString dayText(const std::optional<base::Day>& day) {
    return day ? day->toIso() : QString();
}

QString factorName(const std::vector<service::FactorChoice>& choices, int level) {
    const auto found = std::find_if(choices.begin(), choices.end(),
                                    [level](const auto& known) { return known.level == level; });
    return found == choices.end() ? QString::number(level) : found->name;
}

} // namespace

std::vector<RecordState> waitingStandings() {
    return {RecordState::Submitted, RecordState::Explaining, RecordState::Verifying};
}

bool isWaiting(RecordState standing) {
    const auto waiting = waitingStandings();
    return std::find(waiting.begin(), waiting.end(), standing) != waiting.end();
}

RecordDetailPane::RecordDetailPane(models::Desk& desk, QWidget* parent)
    : DetailPane(parent),
      m_desk(desk),
      m_verify(new QAction(tr("核实"), this)),
      m_changes{},
      m_told(new NoticeBar(Icon::Info, this)),
      m_duplicateNotice(new NoticeBar(Icon::Info, this)) {
    m_verify->setShortcut(QKeySequence(QStringLiteral("V")));
    setRefusal(m_verify, desk.duties.refusal(service::Action::VerifyRecords));
    header()->addAction(m_verify, ActionWeight::Primary);
    addNotice(m_told);
    addNotice(m_duplicateNotice);
    addChanges();
    connect(m_duplicateNotice, &NoticeBar::actionRequested, this,
            [this] { emit changeRequested(Kind::Merge); });
}

void RecordDetailPane::addChanges() {
    const std::pair<Kind, ActionWeight> kinds[] = {
        {Kind::Correct, ActionWeight::Normal}, {Kind::Merge, ActionWeight::Rare},
        {Kind::Exempt, ActionWeight::Rare},    {Kind::Reinstate, ActionWeight::Normal},
        {Kind::Unmerge, ActionWeight::Normal}, {Kind::Retract, ActionWeight::Dangerous}};
    for (const auto& [kind, weight] : kinds) {
        auto* action = new QAction(changeTitle(kind), this);
        action->setObjectName(QLatin1String(domain::toCode(kind)));
        setRefusal(action, m_desk.duties.refusal(service::RecordChangeService::actionOf(kind)));
        header()->addAction(action, weight);
        connect(action, &QAction::triggered, this, [this, kind] { emit changeRequested(kind); });
        m_changes[static_cast<std::size_t>(kind)] = action;
    }
}

// What may be decided about a record as it stands; who may not sees it switched off, and why.
void RecordDetailPane::showChanges() {
    for (const auto& entry : domain::EnumText<Kind>::entries) {
        QAction* action = changeAction(entry.value);
        const bool isPossible =
            service::RecordChangeService::isPossible(entry.value, m_detail.row.standing);
        action->setVisible(isPossible);
        setPossible(action, isPossible);
    }
}

void RecordDetailPane::setDuplicates(std::vector<service::DuplicateRow> duplicates) {
    m_duplicates = std::move(duplicates);
    const QAction* merge = changeAction(Kind::Merge);
    const bool canMerge =
        merge->isEnabled()
        && std::any_of(m_duplicates.begin(), m_duplicates.end(), [](const auto& row) {
               return service::RecordChangeService::isPossible(Kind::Merge, row.row.standing);
           });
    m_duplicateNotice->setNotice(duplicateSentence(m_duplicates),
                                 canMerge ? merge->text() : QString());
}

void RecordDetailPane::tell(domain::RecordId record, const QString& sentence) {
    m_toldOf = record;
    m_told->setNotice(sentence);
}

QString RecordDetailPane::told() const {
    return m_told->sentence();
}

QString RecordDetailPane::duplicateText() const {
    return m_duplicateNotice->sentence();
}

void RecordDetailPane::setDetail(const service::RecordDetail& detail) {
    m_detail = detail;
    const service::RecordRow& row = detail.row;
    const QString subject = row.subject_name.isEmpty() ? tr("对象不明") : row.subject_name;
    header()->setTitle(row.unit_name.isEmpty() || row.unit_name == row.subject_name
                           ? subject
                           : tr("%1 · %2").arg(subject, row.unit_name));
    header()->setSubtitle(tr("%1 · %2").arg(domain::toLabel(row.standing), detail.indicator_name));
    m_verify->setVisible(isWaiting(row.standing));
    setPossible(m_verify, isWaiting(row.standing));
    showChanges();
    if (m_toldOf != row.record.id)
        m_told->setNotice({});
    setDuplicates({});
    clearSections();
    addReport();
    addVerification();
    addFinding();
    addSource();
    addHistory();
}

void RecordDetailPane::addReport() {
    const domain::Record& record = m_detail.row.record;
    const base::Day day = record.occurred_on.value_or(record.found_on);
    QList<LabelValue> rows{{tr("事实"), record.facts}, {tr("事发日"), dayText(record.occurred_on)}};
    if (record.subject_kind == domain::SubjectKind::Unknown)
        rows.prepend({tr("来源所写对象"), record.subject_text});
    else
        rows.append({tr("当时职务"), record.post_at_time});
    const QString grade = record.grade ? domain::toLabel(*record.grade) : tr("不计等级");
    rows.append(
        {{tr("指标"), record.indicator.isEmpty()
                          ? QString()
                          : record.indicator + u' ' + m_detail.indicator_name},
         {tr("档次"), record.indicator.isEmpty()
                          ? QString()
                          : tr("%1 档 · %2　%3").arg(record.level).arg(grade, m_detail.level_text)},
         {tr("影响程度"), factorName(m_desk.standards.influences(day), record.influence)},
         {tr("轻重缓急"), factorName(m_desk.standards.urgencies(day), record.urgency)}});
    if (!record.anchor_quote.isEmpty())
        rows.append({tr("锚定依据"), record.anchor_quote});
    addSection(tr("反映的问题"), rows);
}

void RecordDetailPane::addVerification() {
    if (!m_detail.verification) {
        addSection(tr("核实"), {{tr("结论"), isWaiting(m_detail.row.standing)
                                                 ? tr("还没有结论，未核实的信息不计分")
                                                 : QString()}});
        return;
    }
    const domain::Verification& found = *m_detail.verification;
    QList<LabelValue> rows{{tr("结论"), domain::toLabel(found.conclusion)},
                           {tr("核实人"), m_detail.verifier_names},
                           {tr("核实日"), found.verified_on.toIso()},
                           {tr("证据"), found.evidence},
                           {tr("本人说明"), found.explanation}};
    const domain::Record& record = m_detail.row.record;
    if (!found.indicator.isEmpty()
        && (found.indicator != record.indicator || found.level != record.level))
        rows.append(
            {tr("认定"), tr("%1 %2 · %3 档")
                             .arg(found.indicator, m_desk.standards.indicatorName(found.indicator))
                             .arg(found.level)});
    if (!found.reason.isEmpty())
        rows.append({tr("理由"), found.reason});
    addSection(tr("核实"), rows);
}

// Only where something was decided later: above stands what was reported and verified.
void RecordDetailPane::addFinding() {
    if (m_detail.changes.empty() || !m_detail.verification)
        return;
    const domain::Finding& finding = m_detail.finding;
    const base::Day day = finding.occurred_on.value_or(m_detail.row.record.found_on);
    addSection(
        tr("现在的认定"),
        {{tr("状态"), domain::toLabel(m_detail.row.standing)},
         {tr("事发日"), dayText(finding.occurred_on)},
         {tr("指标"), finding.indicator + u' ' + m_desk.standards.indicatorName(finding.indicator)},
         {tr("档次"), tr("%1 档 · %2")
                          .arg(finding.level)
                          .arg(finding.grade ? domain::toLabel(*finding.grade) : tr("不计等级"))},
         {tr("影响程度"), factorName(m_desk.standards.influences(day), finding.influence)},
         {tr("轻重缓急"), factorName(m_desk.standards.urgencies(day), finding.urgency)}});
}

void RecordDetailPane::addSource() {
    const domain::Record& record = m_detail.row.record;
    addSection(tr("来源"), {{tr("渠道"), record.channel.isEmpty()
                                             ? QString()
                                             : record.channel + u' ' + m_detail.channel_name},
                            {tr("来源编号"), record.external_id},
                            {tr("导入文件"), record.batch ? m_detail.file_name : tr("手工录入")}});
}

void RecordDetailPane::addHistory() {
    const service::RecordRow& row = m_detail.row;
    QList<LabelValue> rows;
    if (row.record.occurred_on)
        rows.append({row.record.occurred_on->toIso(), tr("事发")});
    rows.append({row.record.found_on.toIso(), tr("发现，由%1报来").arg(m_detail.channel_name)});
    if (m_detail.verification)
        rows.append({m_detail.verification->verified_on.toIso(),
                     tr("核实：%1（%2）")
                         .arg(domain::toLabel(m_detail.verification->conclusion),
                              m_detail.verifier_names)});
    for (const service::RecordChangeRow& change : m_detail.changes)
        rows.append({change.change.decided_on.toIso(), changeSentence(change)});
    addSection(tr("经过"), rows);
}

} // namespace sizao::pages
