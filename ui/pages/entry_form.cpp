// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/entry_form.h"

#include "core/base/limits.h"
#include "core/base/when_done.h"
#include "ui/pages/choices.h"
#include "ui/pages/level_picker.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sizao::pages {

using namespace widgets;

EntryForm::EntryForm(models::Desk& desk, QWidget* parent)
    : FormPanel(tr("新增监督信息"), tr("提交"), parent),
      m_desk(desk),
      m_drafts(new models::DraftKeeper(desk, draftKey(), this)),
      m_subject(new PersonEdit),
      m_occurred(new DateEdit(desk.session.today(), DateSense::Past)),
      m_indicator(new ChoiceEdit),
      m_levels(new LevelPicker),
      m_channel(new ChoiceEdit),
      m_facts(new ReasonEdit(1, base::limits::factsCharacters)),
      m_found(new DateEdit(desk.session.today(), DateSense::Past)),
      m_influence(new QComboBox),
      m_urgency(new QComboBox),
      m_number(new QLineEdit),
      m_about(new QLabel) {
    setSubtitle(tr("填写时自动保存，提交后进入待核实"));
    m_subject->setPlaceholderText(tr("干部或单位：姓名、拼音或首字母"));
    m_indicator->setPlaceholderText(tr("代码、名称或拼音首字母"));
    m_channel->setPlaceholderText(tr("代码或名称"));
    m_facts->setPlaceholderText(tr("时间、地点、人物、经过，一两句写清"));
    const std::pair<QWidget*, const char*> names[] = {
        {m_subject, "subject"}, {m_occurred, "occurred_on"}, {m_indicator, "indicator"},
        {m_levels, "level"},    {m_channel, "channel"},      {m_facts, "facts"}};
    for (const auto& [editor, name] : names)
        editor->setObjectName(QLatin1String(name));
    addFields();
    addLevels();
    addChecks();
    fillChoices();
    watch();
    setFocusProxy(m_subject);
    m_drafts->load();
}

void EntryForm::addFields() {
    m_checked = {addField(tr("对象"), m_subject, Need::Required),
                 addField(tr("事发日"), m_occurred, Need::Required),
                 addField(tr("指标"), m_indicator, Need::Required),
                 addField(tr("渠道"), m_channel, Need::Required),
                 addField(tr("事实"), m_facts, Need::Required),
                 addField(tr("发现日"), m_found)};
    m_checked[5]->setHint(tr("不填为今天"));
    addField(tr("影响程度"), m_influence);
    addField(tr("轻重缓急"), m_urgency);
    addField(tr("来源编号"), m_number);
    m_number->setMaxLength(base::limits::nameCharacters);
    const base::Day today = m_desk.session.today();
    fillFactors(m_influence, m_desk.standards.influences(today));
    fillFactors(m_urgency, m_desk.standards.urgencies(today));
}

// Beside the fields, but in the order of reading: after the indicator comes its level.
void EntryForm::addLevels() {
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    m_levelField = new FormField(tr("档次"), m_levels, Need::Required, side);
    m_levels->setMinimumHeight(fontMetrics().lineSpacing() * 12);
    m_levels->setPlaceholderText(tr("选定指标后，这里列出各档次的表现和后果"));
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    setLabelRole(m_about, LabelRole::Quiet);
    layout->addWidget(m_levelField, 1);
    layout->addWidget(m_about);
    layout->addStretch(1);
    addBeside(side);
    setTabOrder(m_indicator, m_levels);
    setTabOrder(m_levels, m_channel);
}

void EntryForm::addChecks() {
    const auto chosen = [](ChoiceEdit* edit, const QString& missing) {
        return [edit, missing] {
            if (const QString problem = edit->problem(); !problem.isEmpty())
                return problem;
            return edit->currentKey().isEmpty() ? missing : QString();
        };
    };
    m_checked[0]->setCheck(chosen(m_subject, tr("请选择干部或单位")));
    m_checked[1]->setCheck([this] {
        return m_occurred->text().trimmed().isEmpty() ? tr("请填写事发日") : m_occurred->problem();
    });
    m_checked[2]->setCheck(chosen(m_indicator, tr("请选择指标")));
    m_checked[3]->setCheck(chosen(m_channel, tr("请选择渠道")));
    m_checked[4]->setCheck(
        [this] { return m_facts->text().isEmpty() ? tr("请写明事实") : m_facts->problem(); });
    m_checked[5]->setCheck([this] { return m_found->problem(); });
    m_levelField->setCheck([this] { return m_levels->level() ? QString() : tr("请选择档次"); });
}

void EntryForm::watch() {
    connect(&m_desk.reference, &models::ReferenceData::changed, this, &EntryForm::fillChoices);
    connect(m_drafts, &models::DraftKeeper::loaded, this, &EntryForm::restore);
    connect(m_drafts, &models::DraftKeeper::saved, this, [this](const QTime& at) {
        setSubtitle(tr("已自动保存 %1").arg(at.toString(QStringLiteral("HH:mm"))));
    });
    connect(m_drafts, &models::DraftKeeper::failed, this,
            [this](const QString& message) { setSubtitle(tr("草稿没有保存：%1").arg(message)); });
    for (QLineEdit* edit : std::initializer_list<QLineEdit*>{m_subject, m_occurred, m_indicator,
                                                             m_channel, m_found, m_number})
        connect(edit, &QLineEdit::textChanged, this, &EntryForm::keepDraft);
    for (QComboBox* box : {m_influence, m_urgency})
        connect(box, &QComboBox::currentIndexChanged, this, &EntryForm::keepDraft);
    connect(m_facts, &ReasonEdit::textChanged, this, &EntryForm::keepDraft);
    connect(m_levels, &LevelPicker::levelChanged, this, &EntryForm::keepDraft);
    connect(m_subject, &ChoiceEdit::chosen, this, &EntryForm::offerIndicators);
    connect(m_occurred, &DateEdit::dayChanged, this, &EntryForm::offerIndicators);
    connect(m_indicator, &ChoiceEdit::chosen, this, &EntryForm::showIndicator);
}

void EntryForm::fillChoices() {
    m_subject->setChoices(subjectChoices(m_desk.reference));
    m_channel->setChoices(channelChoices(m_desk.reference));
    m_indicators.clear();
    offerIndicators();
    tryRestore();
}

// Those in force on the day and meant for such a subject.
void EntryForm::offerIndicators() {
    const auto kind = subjectOf(m_subject->currentKey()).kind == domain::SubjectKind::Unit
                          ? domain::SubjectKind::Unit
                          : domain::SubjectKind::Person;
    const base::Day day = m_occurred->day().value_or(m_desk.session.today());
    if (!m_indicators.empty() && kind == m_offeredFor && day == m_offeredOn)
        return;
    m_offeredFor = kind;
    m_offeredOn = day;
    m_indicators = m_desk.standards.indicators(day, kind);
    m_indicator->setChoices(indicatorChoices(m_indicators, m_desk.reference));
    showIndicator();
}

void EntryForm::showIndicator() {
    const QString code = m_indicator->currentKey();
    const auto found = std::find_if(m_indicators.begin(), m_indicators.end(),
                                    [&](const auto& known) { return known.code == code; });
    if (found == m_indicators.end()) {
        m_levels->setLevels({});
        m_about->clear();
        return;
    }
    m_levels->setLevels(found->levels);
    QStringList lines;
    if (!found->measure.isEmpty())
        lines.append(tr("衡量：%1").arg(found->measure));
    lines.append(tr("证据：%1").arg(found->evidence));
    lines.append(tr("依据：%1").arg(found->basis));
    m_about->setText(lines.join(u'\n'));
}

QJsonObject EntryForm::toDraft() const {
    return {{QStringLiteral("subject"), m_subject->currentKey()},
            {QStringLiteral("occurred_on"), m_occurred->text()},
            {QStringLiteral("found_on"), m_found->text()},
            {QStringLiteral("indicator"), m_indicator->currentKey()},
            {QStringLiteral("level"), m_levels->level().value_or(-1)},
            {QStringLiteral("channel"), m_channel->currentKey()},
            {QStringLiteral("influence"), m_influence->currentIndex()},
            {QStringLiteral("urgency"), m_urgency->currentIndex()},
            {QStringLiteral("external_id"), m_number->text()},
            {QStringLiteral("facts"), m_facts->text()}};
}

void EntryForm::keepDraft() {
    if (!m_isRestoring && m_draft.isEmpty())
        m_drafts->touch(toDraft());
}

void EntryForm::restore(const QJsonObject& draft) {
    m_draft = draft;
    tryRestore();
}

// The lists of people and channels may arrive after the draft.
void EntryForm::tryRestore() {
    const bool isReady = !m_desk.reference.channels().empty() && !m_desk.reference.units().empty();
    if (m_draft.isEmpty() || m_isRestoring || !isReady)
        return;
    m_isRestoring = true;
    const QJsonObject draft = m_draft;
    const auto text = [&draft](const char* name) { return draft[QLatin1String(name)].toString(); };
    m_subject->setCurrentKey(text("subject"));
    m_occurred->setText(text("occurred_on"));
    m_found->setText(text("found_on"));
    m_indicator->setCurrentKey(text("indicator"));
    m_levels->setLevel(draft[QLatin1String("level")].toInt(-1));
    m_channel->setCurrentKey(text("channel"));
    m_influence->setCurrentIndex(draft[QLatin1String("influence")].toInt());
    m_urgency->setCurrentIndex(draft[QLatin1String("urgency")].toInt());
    m_number->setText(text("external_id"));
    m_facts->setText(text("facts"));
    m_draft = {};
    m_isRestoring = false;
    setSubtitle(tr("已恢复上次没有提交的草稿"));
}

service::RecordEntry EntryForm::toEntry() const {
    const SubjectChoice subject = subjectOf(m_subject->currentKey());
    service::RecordEntry entry;
    entry.subject_kind = subject.kind;
    entry.person = subject.person;
    entry.unit = subject.unit;
    entry.occurred_on = m_occurred->day();
    entry.found_on = m_found->day();
    entry.channel = m_channel->currentKey();
    entry.external_id = m_number->text();
    entry.indicator = m_indicator->currentKey();
    entry.level = m_levels->level().value_or(0);
    entry.influence = m_influence->currentData().toInt();
    entry.urgency = m_urgency->currentData().toInt();
    entry.facts = m_facts->text();
    return entry;
}

void EntryForm::submit() {
    if (!m_levelField->validate()) {
        m_levels->setFocus();
        return;
    }
    setBusy(true);
    base::whenDone(m_desk.records.enter(toEntry()), this,
                   [this](const base::Result<domain::RecordId>& result) { sent(result); });
}

void EntryForm::sent(const base::Result<domain::RecordId>& result) {
    setBusy(false);
    if (!result) {
        setFailure(result.error().message);
        return;
    }
    empty();
    emit entered(*result);
}

// Ready for the next finding of the same round: channel and day are likely the same.
void EntryForm::empty() {
    m_isRestoring = true;
    m_subject->setCurrentKey({});
    m_indicator->setCurrentKey({});
    m_facts->setText({});
    m_number->clear();
    m_isRestoring = false;
    m_drafts->discard();
}

} // namespace sizao::pages
