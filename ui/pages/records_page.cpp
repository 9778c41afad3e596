// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/records_page.h"

#include "core/base/when_done.h"
#include "ui/pages/choices.h"
#include "ui/pages/entry_form.h"
#include "ui/pages/import_panel.h"
#include "ui/pages/record_change_form.h"
#include "ui/pages/record_detail_pane.h"
#include "ui/pages/record_words.h"
#include "ui/pages/verify_form.h"

#include <QAction>

#include <algorithm>
#include <map>

namespace sizao::pages {

using namespace widgets;
using domain::RecordState;

namespace {

const auto presetAll = QStringLiteral("all");
const auto presetWaiting = QStringLiteral("waiting");
const auto presetVerified = QStringLiteral("verified");
const auto presetUnfounded = QStringLiteral("unfounded");
const auto presetTakenOut = QStringLiteral("taken-out");
const auto presetUnknown = QStringLiteral("unknown");
const auto commandEnter = QStringLiteral("enter");
const auto commandImport = QStringLiteral("import");
const auto filterChannel = QStringLiteral("1-channel");
const auto filterIndicator = QStringLiteral("2-indicator");
const auto filterUnit = QStringLiteral("3-unit");
const auto filterFound = QStringLiteral("4-found");

std::vector<RecordState> standingsOf(const QString& preset) {
    if (preset == presetWaiting)
        return waitingStandings();
    if (preset == presetVerified)
        return {RecordState::Verified, RecordState::PartlyVerified};
    if (preset == presetUnfounded)
        return {RecordState::Unfounded, RecordState::Unproven};
    if (preset == presetTakenOut)
        return {RecordState::Retracted, RecordState::Exempted, RecordState::Merged};
    return {};
}

} // namespace

RecordsPage::RecordsPage(models::Desk& desk, QWidget* parent)
    : ListPage(parent),
      m_desk(desk),
      m_model(new models::RecordModel(desk, this)),
      m_pane(new RecordDetailPane(desk)),
      m_enter(new QAction(tr("新增"), this)),
      m_import(new QAction(tr("导入"), this)) {
    addFilters();
    addActions();
    build(m_model,
          {{.characters = 4},
           {.characters = 5, .elide = Qt::ElideMiddle},
           {.characters = 7, .elide = Qt::ElideMiddle, .yields = true},
           {.characters = 10, .stretches = true},
           {.characters = 3},
           {.characters = 10, .isHidden = true},
           {.kind = ColumnKind::Date, .characters = 6, .isHidden = true},
           {.kind = ColumnKind::Date, .characters = 6}},
          m_pane,
          {tr("还没有监督信息，可以新增一条，或者导入文件"),
           m_enter->isEnabled() ? m_enter->text() : QString(), tr("没有符合筛选条件的监督信息"),
           tr("在左侧选择一条，这里显示全部内容"), tr("%1 条")});
    connect(m_model, &models::RecordModel::countsChanged, this, &RecordsPage::showCounts);
    connect(&desk.reference, &models::ReferenceData::changed, this, &RecordsPage::fillFilters);
    connect(table(), &DataTable::keyActivated, this, [this] { openVerify(); });
    fillFilters();
    m_model->reload();
}

QString RecordsPage::title() const {
    return tr("监督信息");
}

QString RecordsPage::helpText() const {
    return tr("<p>这里回答：反映了什么问题，核实了没有。</p>"
              "<p>新增（Ctrl+N）只需键盘：对象可输拼音或首字母，日期可写“昨天”"
              "“上周三”，指标可输代码或首字母。"
              "填写时自动保存草稿。</p>"
              "<p>导入（Ctrl+I）先预览，有问题的行逐行说明原因，不影响其他行。</p>"
              "<p>核实（V）须两名承办人，并写明证据；自动采集的信息须先记下本人说明。"
              "草稿和没有核实的信息不计分。</p>"
              "<p>已有结论的不能改写：更正、撤销、容错免责、恢复和归并另行登记，写明理由，"
              "并说明哪些信号和案件以它为依据。</p>");
}

int RecordsPage::counter() const {
    const auto counts = m_model->counts();
    qint64 waiting = 0;
    for (const RecordState standing : waitingStandings())
        waiting += counts.value(standing);
    return static_cast<int>(waiting);
}

void RecordsPage::addActions() {
    m_enter->setShortcut(QKeySequence::New);
    setRefusal(m_enter, m_desk.duties.refusal(service::Action::EnterRecords));
    connect(m_enter, &QAction::triggered, this, &RecordsPage::openEntry);
    m_import->setShortcut(QKeySequence(QStringLiteral("Ctrl+I")));
    setRefusal(m_import, m_desk.duties.refusal(service::Action::ImportRecords));
    connect(m_import, &QAction::triggered, this, [this] { openImport(); });
    header()->addAction(m_import, ActionWeight::Normal);
    header()->addAction(m_enter, ActionWeight::Primary);
    connect(m_pane->verifyAction(), &QAction::triggered, this, &RecordsPage::openVerify);
    connect(m_pane, &RecordDetailPane::changeRequested, this, &RecordsPage::openChange);
}

void RecordsPage::addFilters() {
    filters()->addPreset(presetAll, tr("全部"));
    filters()->addPreset(presetWaiting, tr("待核实"));
    filters()->addPreset(presetVerified, tr("属实"));
    filters()->addPreset(presetUnfounded, tr("不属实·无法查实"));
    filters()->addPreset(presetTakenOut, tr("撤销·免责·归并"));
    filters()->addPreset(presetUnknown, tr("对象不明"));
    filters()->setSearchHint(tr("姓名、拼音或工号"));
    filters()->addFilter(filterChannel, tr("渠道"), {});
    filters()->addFilter(filterIndicator, tr("指标"), {});
    filters()->addFilter(filterUnit, tr("单位"), {});
    filters()->addDays(filterFound, tr("发现日"), m_desk.session.today(),
                       {{1, tr("今天")},
                        {7, tr("近 7 天")},
                        {30, tr("近 30 天")},
                        {90, tr("近 90 天")},
                        {365, tr("近一年")}});
}

void RecordsPage::fillFilters() {
    QList<FilterOption> channels;
    for (const domain::Channel& channel : m_desk.reference.channels())
        channels.append({channel.code, channel.name});
    filters()->setOptions(filterChannel, channels);
    QList<FilterOption> units;
    for (const models::NamedUnit& unit : m_desk.reference.units())
        units.append({idText(unit.unit.id), unit.unit.name});
    filters()->setOptions(filterUnit, units);
    std::map<QString, QString> names; // of cadres and of units, many are both
    for (const auto kind : {domain::SubjectKind::Person, domain::SubjectKind::Unit})
        for (const auto& known : m_desk.standards.indicators(m_desk.session.today(), kind))
            names.emplace(known.code, known.name);
    QList<FilterOption> indicators;
    for (const auto& [code, name] : names)
        indicators.append({code, code + u' ' + name});
    filters()->setOptions(filterIndicator, indicators);
}

service::RecordFilter RecordsPage::filterOf(const FilterState& state) const {
    service::RecordFilter filter;
    filter.standings = standingsOf(state.preset);
    filter.only_unknown_subject = state.preset == presetUnknown;
    filter.subject_begins = state.search;
    filter.channel = state.choices.value(filterChannel);
    filter.indicator = state.choices.value(filterIndicator);
    filter.unit = domain::UnitId::fromText(state.choices.value(filterUnit));
    const DayRange found = state.days.value(filterFound);
    filter.found_from = found.from;
    filter.found_to = found.to;
    return filter;
}

void RecordsPage::applyFilter(const FilterState& state) {
    m_model->setFilter(filterOf(state));
}

void RecordsPage::showCounts() {
    const auto counts = m_model->counts();
    qint64 all = 0;
    for (const qint64 count : counts)
        all += count;
    filters()->setPresetCount(presetAll, static_cast<int>(all));
    for (const QString& preset : {presetWaiting, presetVerified, presetUnfounded, presetTakenOut}) {
        qint64 sum = 0;
        for (const RecordState standing : standingsOf(preset))
            sum += counts.value(standing);
        filters()->setPresetCount(preset, static_cast<int>(sum));
    }
    filters()->setPresetCount(presetUnknown, static_cast<int>(m_model->unknownCount()));
    showShownCount();
    emit counterChanged(counter());
}

// Of a preset all are counted, not only those read so far.
qint64 RecordsPage::shownCount() const {
    const FilterState state = filters()->state();
    const auto standings = standingsOf(state.preset);
    const bool isPlain = state.search.isEmpty() && state.choices.isEmpty() && state.days.isEmpty();
    if (isPlain && state.preset == presetUnknown)
        return m_model->unknownCount();
    if (!isPlain || (state.preset != presetAll && standings.empty()))
        return ListPage::shownCount();
    const auto counts = m_model->counts();
    qint64 sum = 0;
    for (auto count = counts.constBegin(); count != counts.constEnd(); ++count)
        if (standings.empty()
            || std::find(standings.begin(), standings.end(), count.key()) != standings.end())
            sum += count.value();
    return sum;
}

void RecordsPage::showDetail(const QString& key) {
    m_asked = key;
    const auto id = domain::RecordId::fromText(key);
    if (!id)
        return;
    detailStack()->showState(PanelState::Loading, tr("正在读取"));
    base::whenDone(m_desk.records.detail(*id), this,
                   [this, key](const base::Result<service::RecordDetail>& detail) {
                       if (key != m_asked)
                           return;
                       if (!detail) {
                           detailStack()->showState(PanelState::Error, detail.error().message);
                           return;
                       }
                       m_pane->setDetail(*detail);
                       detailStack()->showContent();
                       askForDuplicates(key, detail->row.record.id);
                   });
}

void RecordsPage::askForDuplicates(const QString& key, domain::RecordId id) {
    base::whenDone(m_desk.record_changes.duplicateCandidates(id), this,
                   [this, key](const base::Result<std::vector<service::DuplicateRow>>& rows) {
                       if (rows && key == m_asked)
                           m_pane->setDuplicates(*rows);
                   });
}

bool RecordsPage::navigateTo(const Target& target) {
    if (target.kind == QStringLiteral("command")) {
        if (target.id == commandEnter)
            openEntry();
        else
            openImport();
        return true;
    }
    const bool isSubject = target.kind == QStringLiteral("subject");
    const bool isUnit = target.kind == QStringLiteral("unit");
    if (!isSubject && !isUnit)
        return ListPage::navigateTo(target);
    closeForm();
    FilterState wanted;
    wanted.preset = presetAll;
    if (isSubject)
        wanted.search = target.id;
    else
        wanted.choices.insert(filterUnit, target.id);
    filters()->setState(wanted);
    return true;
}

QList<PageCommand> RecordsPage::commands() const {
    QList<PageCommand> commands;
    if (m_enter->isEnabled())
        commands.append({commandEnter, tr("新增监督信息")});
    if (m_import->isEnabled())
        commands.append({commandImport, tr("导入文件")});
    return commands;
}

void RecordsPage::openEntry() {
    if (!m_enter->isEnabled())
        return;
    auto* form = new EntryForm(m_desk);
    connect(form, &FormPanel::closeRequested, this, &RecordsPage::closeForm);
    connect(form, &EntryForm::entered, this, [this](const domain::RecordId& id) {
        closeForm();
        m_model->reload();
        choose(idText(id));
    });
    openForm(form);
}

void RecordsPage::openVerify() {
    if (!detailStack()->showsContent() || !m_pane->verifyAction()->isEnabled())
        return;
    auto* form = new VerifyForm(m_desk, m_pane->detail());
    connect(form, &FormPanel::closeRequested, this, &RecordsPage::closeForm);
    connect(form, &FormPanel::navigationRequested, this, &Page::navigationRequested);
    connect(form, &VerifyForm::verified, this, [this](const domain::RecordId& id) {
        closeForm();
        showDetail(idText(id));
    });
    openForm(form);
}

void RecordsPage::openChange(domain::RecordChangeKind kind) {
    if (!detailStack()->showsContent() || !m_pane->changeAction(kind)->isEnabled())
        return;
    const domain::RecordId id = m_pane->detail().row.record.id;
    auto* form = RecordChangeForm::make(m_desk, kind, m_pane->detail(), m_pane->duplicates());
    connect(form, &FormPanel::closeRequested, this, &RecordsPage::closeForm);
    connect(form, &RecordChangeForm::changed, this,
            [this, id](domain::RecordChangeKind done, const service::ChangeOutcome& outcome) {
                closeForm();
                m_pane->tell(id, effectSentence(done, outcome.effects));
                showDetail(idText(id));
            });
    openForm(form);
}

void RecordsPage::openImport(const QString& file) {
    if (!m_import->isEnabled())
        return;
    auto* panel = new ImportPanel(m_desk);
    connect(panel, &ImportPanel::closeRequested, this, &RecordsPage::closeForm);
    connect(panel, &ImportPanel::showRequested, this, [this] {
        closeForm();
        filters()->clear();
        m_model->reload();
    });
    openTask(panel);
    if (!file.isEmpty())
        panel->setFile(file);
}

} // namespace sizao::pages
