// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/correction_form.h"

#include "ui/pages/choices.h"
#include "ui/pages/level_picker.h"

#include <QComboBox>

#include <algorithm>

namespace sizao::pages {

using namespace widgets;

CorrectionForm::CorrectionForm(models::Desk& desk, const service::RecordDetail& detail,
                               QWidget* parent)
    : RecordChangeForm(desk, domain::RecordChangeKind::Correct, detail, parent),
      m_occurred(new DateEdit(desk.session.today(), DateSense::Past)),
      m_indicator(new ChoiceEdit),
      m_levels(new LevelPicker),
      m_influence(new QComboBox),
      m_urgency(new QComboBox) {
    const std::pair<QWidget*, const char*> names[] = {{m_occurred, "occurred_on"},
                                                      {m_indicator, "indicator"},
                                                      {m_levels, "level"},
                                                      {m_influence, "influence"},
                                                      {m_urgency, "urgency"}};
    for (const auto& [editor, name] : names)
        editor->setObjectName(QLatin1String(name));
    const domain::Finding& finding = detail.finding;
    m_occurred->setDay(finding.occurred_on);
    fillFactors(m_influence, desk.standards.influences(day()));
    fillFactors(m_urgency, desk.standards.urgencies(day()));
    chooseFactor(m_influence, finding.influence);
    chooseFactor(m_urgency, finding.urgency);
    addFields();
    addReason();
    fillIndicators();
    m_indicator->setCurrentKey(finding.indicator);
    showLevels();
    m_levels->setLevel(finding.level);
    connect(m_indicator, &ChoiceEdit::chosen, this, &CorrectionForm::showLevels);
    connect(m_occurred, &DateEdit::dayChanged, this, [this] {
        fillIndicators();
        showLevels();
    });
    connect(&desk.reference, &models::ReferenceData::changed, this,
            &CorrectionForm::fillIndicators);
    setFocusProxy(m_occurred);
}

void CorrectionForm::addFields() {
    addField(tr("事发日"), m_occurred, Need::Required)->setCheck([this] {
        return m_occurred->text().trimmed().isEmpty() ? tr("请填写事发日") : m_occurred->problem();
    });
    addField(tr("指标"), m_indicator, Need::Required)->setCheck([this] {
        if (const QString problem = m_indicator->problem(); !problem.isEmpty())
            return problem;
        return m_indicator->currentKey().isEmpty() ? tr("请选择指标") : QString();
    });
    addField(tr("档次"), m_levels, Need::Required)->setCheck([this] {
        return m_levels->level() ? QString() : tr("请选择档次");
    });
    m_levels->setMinimumHeight(fontMetrics().lineSpacing() * 8);
    addField(tr("影响程度"), m_influence, Need::Required);
    addField(tr("轻重缓急"), m_urgency, Need::Required);
}

base::Day CorrectionForm::day() const {
    const domain::Record& record = detail().row.record;
    return m_occurred->day().value_or(record.occurred_on.value_or(record.found_on));
}

void CorrectionForm::fillIndicators() {
    m_indicators = desk().standards.indicators(day(), detail().row.record.subject_kind);
    m_indicator->setChoices(indicatorChoices(m_indicators, desk().reference));
}

void CorrectionForm::showLevels() {
    const QString code = m_indicator->currentKey();
    const auto found = std::find_if(m_indicators.begin(), m_indicators.end(),
                                    [&](const auto& known) { return known.code == code; });
    m_levels->setLevels(found == m_indicators.end() ? std::vector<service::LevelChoice>{}
                                                    : found->levels);
}

// Only what a person changed is asked for.
rules::Correction CorrectionForm::wanted() const {
    const domain::Finding& finding = detail().finding;
    rules::Correction wanted;
    if (m_occurred->day() != finding.occurred_on)
        wanted.occurred_on = m_occurred->day();
    if (m_indicator->currentKey() != finding.indicator)
        wanted.indicator = m_indicator->currentKey();
    if (m_levels->level() != finding.level)
        wanted.level = m_levels->level();
    if (const int influence = m_influence->currentData().toInt(); influence != finding.influence)
        wanted.influence = influence;
    if (const int urgency = m_urgency->currentData().toInt(); urgency != finding.urgency)
        wanted.urgency = urgency;
    return wanted;
}

service::RecordChangeService::Changed CorrectionForm::send(const QString& reason) {
    return desk().record_changes.correct(detail().row.record.id, wanted(), reason);
}

} // namespace sizao::pages
