// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/verify_form.h"

#include "core/base/limits.h"
#include "ui/pages/choices.h"
#include "ui/pages/level_picker.h"
#include "ui/widgets/tokens.h"

#include <QComboBox>

namespace sizao::pages {

using namespace widgets;
using domain::Conclusion;

VerifyForm::VerifyForm(models::Desk& desk, const service::RecordDetail& detail, QWidget* parent)
    : FormPanel(tr("核实结论"), tr("保存结论"), parent),
      m_desk(desk),
      m_detail(detail),
      m_conclusion(new QComboBox),
      m_first(new QComboBox),
      m_second(new QComboBox),
      m_evidence(new ReasonEdit(1, base::limits::factsCharacters)),
      m_explanation(new ReasonEdit(detail.explain_first ? 1 : 0, base::limits::reasonCharacters)),
      m_reason(new ReasonEdit(0, base::limits::reasonCharacters)),
      m_indicator(new ChoiceEdit),
      m_levels(new LevelPicker) {
    const QString subject =
        detail.row.subject_name.isEmpty() ? tr("对象不明") : detail.row.subject_name;
    setSubtitle(
        tr("%1 · %2 · 结论保存后不能改写，更正另行登记").arg(subject, detail.indicator_name));
    for (const auto& entry : domain::EnumText<Conclusion>::entries)
        m_conclusion->addItem(domain::toLabel(entry.value), static_cast<int>(entry.value));
    addField(tr("结论"), m_conclusion, Need::Required);
    addPeople();
    addField(tr("证据"), m_evidence, Need::Required)->setCheck([this] {
        return m_evidence->text().isEmpty() ? tr("请写明核实所依据的证据") : m_evidence->problem();
    });
    m_evidence->setPlaceholderText(tr("如：考勤记录、监控截图、谈话笔录"));
    addFinding();
    addField(tr("理由"), m_reason)->setCheck([this] { return m_reason->problem(); });
    connect(m_conclusion, &QComboBox::currentIndexChanged, this, &VerifyForm::showConclusion);
    connect(&m_desk.reference, &models::ReferenceData::changed, this, &VerifyForm::fillIndicators);
    fillIndicators();
    showConclusion();
    setFocusProxy(m_conclusion);
}

void VerifyForm::addPeople() {
    for (QComboBox* box : {m_first, m_second})
        fillHandlers(box, m_desk.reference);
    chooseOfficer(m_first, m_desk.session.actor().user);
    addField(tr("核实人一"), m_first, Need::Required)->setCheck([this] {
        return officerOf(*m_first) ? QString() : tr("请选择核实人");
    });
    addField(tr("核实人二"), m_second, Need::Required)->setCheck([this] {
        if (!officerOf(*m_second))
            return tr("请选择核实人");
        return officerOf(*m_first) == officerOf(*m_second) ? tr("两名核实人不能是同一人")
                                                           : QString();
    });
}

void VerifyForm::addFinding() {
    FormField* explanation = addField(tr("本人说明"), m_explanation,
                                      m_detail.explain_first ? Need::Required : Need::Optional);
    m_explanation->setPlaceholderText(tr("本人的说明；没有说明的，写明送达和逾期情况"));
    explanation->setCheck([this] {
        const bool isMissing =
            m_detail.explain_first && isFound() && m_explanation->text().isEmpty();
        if (isMissing)
            return tr("这条信息来自自动采集的渠道，应当先记下本人说明");
        return m_explanation->text().isEmpty() ? QString() : m_explanation->problem();
    });
    FormField* indicator = addField(tr("认定指标"), m_indicator, Need::Required);
    indicator->setCheck([this] {
        if (const QString problem = m_indicator->problem(); !problem.isEmpty())
            return problem;
        return m_indicator->currentKey().isEmpty() ? tr("请选择认定的指标") : QString();
    });
    FormField* level = addField(tr("认定档次"), m_levels, Need::Required);
    level->setCheck([this] { return m_levels->level() ? QString() : tr("请选择认定的档次"); });
    m_levels->setMinimumHeight(fontMetrics().lineSpacing() * 8);
    m_findingFields = {indicator, level};
    connect(m_indicator, &ChoiceEdit::chosen, this, [this](const QString& code) {
        const auto found = std::find_if(m_indicators.begin(), m_indicators.end(),
                                        [&](const auto& known) { return known.code == code; });
        m_levels->setLevels(found == m_indicators.end() ? std::vector<service::LevelChoice>{}
                                                        : found->levels);
    });
}

void VerifyForm::fillIndicators() {
    const domain::Record& record = m_detail.row.record;
    const base::Day day = record.occurred_on.value_or(record.found_on);
    m_indicators = m_desk.standards.indicators(day, record.subject_kind);
    const bool isFirst = m_indicator->currentKey().isEmpty();
    m_indicator->setChoices(indicatorChoices(m_indicators, m_desk.reference));
    if (isFirst) {
        m_indicator->setCurrentKey(record.indicator);
        m_levels->setLevel(record.level);
    }
}

Conclusion VerifyForm::conclusion() const {
    return static_cast<Conclusion>(m_conclusion->currentData().toInt());
}

bool VerifyForm::isFound() const {
    return conclusion() == Conclusion::Verified || conclusion() == Conclusion::PartlyVerified;
}

void VerifyForm::showConclusion() {
    for (FormField* field : std::as_const(m_findingFields))
        field->setVisible(isFound());
}

service::VerificationEntry VerifyForm::toEntry() const {
    service::VerificationEntry entry;
    entry.record = m_detail.row.record.id;
    entry.conclusion = conclusion();
    if (isFound()) {
        entry.indicator = m_indicator->currentKey();
        entry.level = m_levels->level().value_or(0);
    }
    entry.influence = m_detail.row.record.influence;
    entry.urgency = m_detail.row.record.urgency;
    entry.verifiers = {officerOf(*m_first).value_or(domain::UserId()),
                       officerOf(*m_second).value_or(domain::UserId())};
    entry.evidence = m_evidence->text();
    entry.explanation = m_explanation->text();
    entry.reason = m_reason->text();
    return entry;
}

void VerifyForm::submit() {
    setBusy(true);
    m_desk.records.verify(toEntry()).then(this, [this](const base::Result<>& result) {
        setBusy(false);
        if (result)
            emit verified(m_detail.row.record.id);
        else
            setFailure(result.error().message);
    });
}

} // namespace sizao::pages
