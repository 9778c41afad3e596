// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/verify_form.h"

#include "core/base/limits.h"
#include "core/base/when_done.h"
#include "ui/pages/choices.h"
#include "ui/pages/level_picker.h"
#include "ui/pages/staffing.h"
#include "ui/print/painting.h"
#include "ui/print/sheet_text.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tokens.h"

#include <QComboBox>
#include <QLabel>

#include <algorithm>

namespace sizao::pages {

using namespace widgets;
using domain::Conclusion;

VerifyForm::VerifyForm(models::Desk& desk, const service::RecordDetail& detail, QWidget* parent)
    : FormPanel(tr("核实结论"), tr("保存结论"), parent),
      m_desk(desk),
      m_detail(detail),
      m_drafts(new models::DraftKeeper(desk, draftKey(detail.row.record.id), this)),
      m_conclusion(new QComboBox),
      m_first(new QComboBox),
      m_second(new QComboBox),
      m_evidence(new ReasonEdit(1, base::limits::factsCharacters)),
      m_explanation(new ReasonEdit(detail.explain_first ? 1 : 0, base::limits::reasonCharacters)),
      m_reason(new ReasonEdit(0, base::limits::reasonCharacters)),
      m_indicator(new ChoiceEdit),
      m_levels(new LevelPicker),
      m_influence(new QComboBox),
      m_urgency(new QComboBox),
      m_outcome(new QLabel) {
    const QString subject =
        detail.row.subject_name.isEmpty() ? tr("对象不明") : detail.row.subject_name;
    setSubtitle(
        tr("%1 · %2 · 结论保存后不能改写，更正另行登记").arg(subject, detail.indicator_name));
    for (const auto& entry : domain::EnumText<Conclusion>::entries)
        m_conclusion->addItem(domain::toLabel(entry.value), static_cast<int>(entry.value));
    const std::pair<QWidget*, const char*> names[] = {{m_conclusion, "conclusion"},
                                                      {m_first, "verifier_1"},
                                                      {m_second, "verifier_2"},
                                                      {m_influence, "influence"},
                                                      {m_urgency, "urgency"}};
    for (const auto& [editor, name] : names)
        editor->setObjectName(QLatin1String(name));
    addField(tr("结论"), m_conclusion, Need::Required);
    addPeople();
    addField(tr("证据"), m_evidence, Need::Required)->setCheck([this] {
        return m_evidence->text().isEmpty() ? tr("请写明核实所依据的证据") : m_evidence->problem();
    });
    m_evidence->setPlaceholderText(tr("如：考勤记录、监控截图、谈话笔录"));
    addFinding();
    addFactors();
    addField(tr("理由"), m_reason)->setCheck([this] { return m_reason->problem(); });
    fillIndicators();
    offerPeople();
    showConclusion();
    watch();
    setFocusProxy(m_conclusion);
    m_isFilling = false;
    m_drafts->load();
}

QString VerifyForm::draftKey(domain::RecordId record) {
    return QStringLiteral("record.verify/") + idText(record);
}

base::Day VerifyForm::day() const {
    const domain::Record& record = m_detail.row.record;
    return record.occurred_on.value_or(record.found_on);
}

void VerifyForm::watch() {
    connect(m_conclusion, &QComboBox::currentIndexChanged, this, &VerifyForm::showConclusion);
    connect(&m_desk.reference, &models::ReferenceData::changed, this, [this] {
        fillIndicators();
        offerPeople();
        tryRestore();
    });
    connect(m_drafts, &models::DraftKeeper::loaded, this, &VerifyForm::restore);
    connect(m_drafts, &models::DraftKeeper::saved, this, [this](const QTime& at) {
        setSubtitle(tr("已自动保存 %1").arg(at.toString(QStringLiteral("HH:mm"))));
    });
    connect(m_drafts, &models::DraftKeeper::failed, this,
            [this](const QString& message) { setSubtitle(tr("草稿没有保存：%1").arg(message)); });
    for (QComboBox* box : {m_conclusion, m_first, m_second, m_influence, m_urgency})
        connect(box, &QComboBox::currentIndexChanged, this, &VerifyForm::keepDraft);
    for (ReasonEdit* edit : {m_evidence, m_explanation, m_reason})
        connect(edit, &ReasonEdit::textChanged, this, &VerifyForm::keepDraft);
    connect(m_indicator, &ChoiceEdit::chosen, this, &VerifyForm::showLevels);
    connect(m_indicator, &ChoiceEdit::chosen, this, &VerifyForm::keepDraft);
    connect(m_levels, &LevelPicker::levelChanged, this, &VerifyForm::showOutcome);
    connect(m_levels, &LevelPicker::levelChanged, this, &VerifyForm::keepDraft);
    for (QComboBox* box : {m_influence, m_urgency})
        connect(box, &QComboBox::currentIndexChanged, this, &VerifyForm::showOutcome);
}

void VerifyForm::addPeople() {
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

// Also when one was added meanwhile. The user is the first, unless somebody else was chosen.
void VerifyForm::offerPeople() {
    const bool wasFilling = std::exchange(m_isFilling, true);
    const bool isFirstTime = m_first->count() <= 1; // but for the request to choose
    for (QComboBox* box : {m_first, m_second})
        fillHandlers(box, m_desk.reference);
    if (isFirstTime)
        chooseOfficer(m_first, m_desk.session.actor().user);
    m_isFilling = wasFilling;
    const QString lack = verifierLack(m_desk);
    setLack(lack, lack.isEmpty() ? QString() : addOfficerText(), addOfficerTarget());
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
}

// As reported at first; what was checked may have been wider or more urgent, or less.
void VerifyForm::addFactors() {
    const domain::Record& record = m_detail.row.record;
    fillFactors(m_influence, m_desk.standards.influences(day()));
    fillFactors(m_urgency, m_desk.standards.urgencies(day()));
    chooseFactor(m_influence, record.influence);
    chooseFactor(m_urgency, record.urgency);
    m_findingFields.append(addField(tr("认定影响程度"), m_influence, Need::Required));
    m_findingFields.append(addField(tr("认定轻重缓急"), m_urgency, Need::Required));
    m_outcome->setWordWrap(true);
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addContent(m_outcome);
}

void VerifyForm::showLevels() {
    const QString code = m_indicator->currentKey();
    const auto found = std::find_if(m_indicators.begin(), m_indicators.end(),
                                    [&](const auto& known) { return known.code == code; });
    m_levels->setLevels(found == m_indicators.end() ? std::vector<service::LevelChoice>{}
                                                    : found->levels);
}

// `级分 3.000 × 影响 1.20 × 缓急 1.00 = 3.600 分`
QString VerifyForm::pointsLine(domain::Grade grade, int influence, int urgency) const {
    const auto factor = [](const std::vector<service::FactorChoice>& factors, int level) {
        const auto found = std::find_if(factors.begin(), factors.end(), [level](const auto& known) {
            return known.level == level;
        });
        return factorText(found == factors.end() ? 100 : found->percent);
    };
    return tr("级分 %1 × 影响 %2 × 缓急 %3 = %4 分")
        .arg(pointsText(m_desk.standards.basePoints(day(), grade, 1, 1)),
             factor(m_desk.standards.influences(day()), influence),
             factor(m_desk.standards.urgencies(day()), urgency),
             pointsText(m_desk.standards.basePoints(day(), grade, influence, urgency)));
}

void VerifyForm::showOutcome() {
    m_outcome->setVisible(isFound() && m_levels->level());
    if (m_outcome->isHidden())
        return;
    const domain::Record& record = m_detail.row.record;
    const auto grade = m_levels->grade();
    const QString consequence = m_desk.standards.consequence(day(), grade);
    QStringList lines{grade ? tr("后果：%1，%2").arg(domain::toLabel(*grade), consequence)
                            : tr("后果：%1").arg(consequence)};
    if (grade)
        lines.append(tr("计分：%1，各预警模型再乘权重和再犯系数")
                         .arg(pointsLine(*grade, m_influence->currentData().toInt(),
                                         m_urgency->currentData().toInt())));
    const bool isChanged = grade != record.grade
                           || m_influence->currentData().toInt() != record.influence
                           || m_urgency->currentData().toInt() != record.urgency;
    if (isChanged && record.grade)
        lines.append(tr("上报时：%1，%2")
                         .arg(domain::toLabel(*record.grade),
                              pointsLine(*record.grade, record.influence, record.urgency)));
    m_outcome->setText(lines.join(u'\n'));
}

QString VerifyForm::outcome() const {
    return m_outcome->isHidden() ? QString() : m_outcome->text();
}

void VerifyForm::fillIndicators() {
    const bool wasFilling = std::exchange(m_isFilling, true);
    const domain::Record& record = m_detail.row.record;
    m_indicators = m_desk.standards.indicators(day(), record.subject_kind);
    const bool isFirst = m_indicator->currentKey().isEmpty();
    m_indicator->setChoices(indicatorChoices(m_indicators, m_desk.reference));
    if (isFirst) {
        m_indicator->setCurrentKey(record.indicator);
        showLevels();
        m_levels->setLevel(record.level);
    }
    m_isFilling = wasFilling;
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
    showOutcome();
}

QJsonObject VerifyForm::toDraft() const {
    return {{QStringLiteral("conclusion"), QLatin1String(domain::toCode(conclusion()))},
            {QStringLiteral("verifier_1"), m_first->currentData().toString()},
            {QStringLiteral("verifier_2"), m_second->currentData().toString()},
            {QStringLiteral("evidence"), m_evidence->text()},
            {QStringLiteral("explanation"), m_explanation->text()},
            {QStringLiteral("indicator"), m_indicator->currentKey()},
            {QStringLiteral("level"), m_levels->level().value_or(-1)},
            {QStringLiteral("influence"), m_influence->currentData().toInt()},
            {QStringLiteral("urgency"), m_urgency->currentData().toInt()},
            {QStringLiteral("reason"), m_reason->text()}};
}

void VerifyForm::keepDraft() {
    if (!m_isFilling && m_draft.isEmpty())
        m_drafts->touch(toDraft());
}

void VerifyForm::restore(const QJsonObject& draft) {
    m_draft = draft;
    tryRestore();
}

// The list of officers may arrive after the draft.
void VerifyForm::tryRestore() {
    if (m_draft.isEmpty() || m_isFilling || m_desk.reference.officers().empty())
        return;
    m_isFilling = true;
    const auto text = [this](const char* name) { return m_draft[QLatin1String(name)].toString(); };
    const auto number = [this](const char* name) { return m_draft[QLatin1String(name)].toInt(); };
    if (const auto known = domain::fromCode<Conclusion>(text("conclusion")))
        m_conclusion->setCurrentIndex(m_conclusion->findData(static_cast<int>(*known)));
    m_first->setCurrentIndex(std::max(0, m_first->findData(text("verifier_1"))));
    m_second->setCurrentIndex(std::max(0, m_second->findData(text("verifier_2"))));
    m_evidence->setText(text("evidence"));
    m_explanation->setText(text("explanation"));
    m_indicator->setCurrentKey(text("indicator"));
    m_levels->setLevel(number("level"));
    chooseFactor(m_influence, number("influence"));
    chooseFactor(m_urgency, number("urgency"));
    m_reason->setText(text("reason"));
    m_draft = {};
    m_isFilling = false;
    showConclusion();
    setSubtitle(tr("已恢复上次没有保存的结论"));
}

service::VerificationEntry VerifyForm::toEntry() const {
    service::VerificationEntry entry;
    entry.record = m_detail.row.record.id;
    entry.conclusion = conclusion();
    if (isFound()) {
        entry.indicator = m_indicator->currentKey();
        entry.level = m_levels->level().value_or(0);
        entry.influence = m_influence->currentData().toInt();
        entry.urgency = m_urgency->currentData().toInt();
    }
    entry.verifiers = {officerOf(*m_first).value_or(domain::UserId()),
                       officerOf(*m_second).value_or(domain::UserId())};
    entry.evidence = m_evidence->text();
    entry.explanation = m_explanation->text();
    entry.reason = m_reason->text();
    return entry;
}

void VerifyForm::submit() {
    setBusy(true);
    base::whenDone(m_desk.records.verify(toEntry()), this,
                   [this](const base::Result<>& result) { finish(result); });
}

void VerifyForm::finish(const base::Result<>& result) {
    setBusy(false);
    if (!result) {
        setFailure(result.error().message);
        return;
    }
    m_drafts->discard();
    emit verified(m_detail.row.record.id);
}

} // namespace sizao::pages
