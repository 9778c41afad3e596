// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rectification_page.h"

#include "core/base/when_done.h"
#include "ui/pages/export_form.h"
#include "ui/pages/rect_board.h"
#include "ui/pages/rect_course.h"
#include "ui/pages/rect_pane.h"
#include "ui/pages/step_form.h"
#include "ui/widgets/segment_bar.h"

#include <QAction>

namespace sizao::pages {

using namespace widgets;
using domain::RectClass;
using domain::RectState;
using domain::Tier;
using models::RectModel;
using service::RectFilter;

namespace {

const auto presetAll = QStringLiteral("all");
const auto presetMine = QStringLiteral("mine");
const auto presetSoon = QStringLiteral("due-soon");
const auto presetOverdue = QStringLiteral("overdue");
const auto presetReported = QStringLiteral("reported");
const auto filterUnit = QStringLiteral("1-unit");
const auto filterClass = QStringLiteral("2-class");
const auto filterTier = QStringLiteral("3-tier");

RectFilter filterOf(const QString& preset) {
    RectFilter filter;
    filter.mine = preset == presetMine;
    filter.due_soon = preset == presetSoon;
    filter.overdue = preset == presetOverdue;
    if (preset == presetReported)
        filter.state = RectState::Reported;
    return filter;
}

// The columns of the ledger that a list shows; which one takes what is left.
struct ListColumns {
    QList<RectModel::Column> shown;
    RectModel::Column widest;
};

ListColumns columnsOf(RectificationPage::View view) {
    switch (view) {
    case RectificationPage::Responsible:
        return {{RectModel::Tier, RectModel::Subject, RectModel::Leader, RectModel::Owner,
                 RectModel::Left, RectModel::State},
                RectModel::Subject};
    case RectificationPage::Measures:
        return {{RectModel::Tier, RectModel::Subject, RectModel::Measures, RectModel::Percent,
                 RectModel::State, RectModel::Findings},
                RectModel::Measures};
    default:
        return {{RectModel::Tier, RectModel::Subject, RectModel::Problem, RectModel::Due,
                 RectModel::State},
                RectModel::Problem};
    }
}

int charactersOf(RectModel::Column column) {
    switch (column) {
    case RectModel::Case:
        return 11;
    case RectModel::Subject:
    case RectModel::Leader:
    case RectModel::Owner:
        return 4;
    case RectModel::Problem:
    case RectModel::Measures:
    case RectModel::Standard:
    case RectModel::Unit:
        return 8;
    case RectModel::Left:
        return 6;
    case RectModel::Findings:
        return 3;
    default:
        return 5;
    }
}

QList<Column> tableColumns(RectificationPage::View view) {
    const ListColumns wanted = columnsOf(view);
    QList<Column> columns;
    for (int at = RectModel::Tier; at <= RectModel::Findings; ++at) {
        const auto which = static_cast<RectModel::Column>(at);
        Column column;
        column.kind = which == RectModel::Tier      ? ColumnKind::Tier
                      : which == RectModel::Due     ? ColumnKind::Date
                      : which == RectModel::Percent ? ColumnKind::Number
                                                    : ColumnKind::Text;
        column.characters = which == RectModel::Tier ? 4 : charactersOf(which);
        if (which == RectModel::Due)
            column.sample = RectModel::tr("暂按 %1").arg(QStringLiteral("2026-12-31"));
        if (view == RectificationPage::Responsible && which == RectModel::Left)
            column.sample = RectModel::tr("已逾期 %n 天", nullptr, 100);
        if (view == RectificationPage::Responsible && which == RectModel::State)
            column.sample = domain::toLabel(RectState::Reported);
        column.yields = view == RectificationPage::Measures && which == RectModel::State;
        column.stretches = which == wanted.widest;
        column.isHidden = !wanted.shown.contains(which);
        if (which == RectModel::Subject || which == RectModel::Unit)
            column.elide = Qt::ElideMiddle;
        columns.append(column);
    }
    return columns;
}

QString settingsKey(RectificationPage::View view) {
    return QStringLiteral("rectification/list-%1").arg(static_cast<int>(view));
}

} // namespace

RectificationPage::RectificationPage(models::Desk& desk, QWidget* parent)
    : ListPage(parent),
      m_desk(desk),
      m_model(new RectModel(desk, this)),
      m_pane(new RectPane),
      m_board(new RectBoard(m_model)),
      m_course(new RectCourse),
      m_views(new SegmentBar),
      m_boardStack(new ContentStack(m_board)),
      m_courseStack(new ContentStack(m_course)) {
    auto* exporting = new QAction(tr("导出"), this);
    setRefusal(exporting, desk.duties.refusal(service::Action::CopyNamed));
    header()->addAction(exporting, ActionWeight::Normal);
    connect(exporting, &QAction::triggered, this, &RectificationPage::openExport);
    addFilters();
    build(m_model, tableColumns(Problems), m_pane,
          {tr("还没有整改事项。警示送达后，随文书拟订的整改事项在这里跟踪"),
           {},
           tr("没有符合筛选条件的整改事项"),
           tr("在左侧选择一项，这里显示进展、佐证和期限"),
           tr("%1 项")});
    addViews();
    connect(table(), &DataTable::keyActivated, this, [this] { m_pane->setFocus(); });
    connect(m_board, &RectBoard::opened, this, &RectificationPage::openItem);
    connect(m_pane, &RectPane::stepChosen, this, &RectificationPage::openStep);
    connect(m_pane, &RectPane::navigationRequested, this, &RectificationPage::navigationRequested);
    connect(m_model, &RectModel::ledgerChanged, this, &RectificationPage::showLedger);
    connect(m_model, &models::ListModel::stateChanged, this, &RectificationPage::showBodies);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RectificationPage::showBodies);
    connect(&desk.session.changes(), &service::ChangeFeed::committed, this,
            &RectificationPage::onCommitted);
    m_model->reload();
}

QString RectificationPage::title() const {
    return tr("整改");
}

QString RectificationPage::helpText() const {
    return tr("<p>这里回答：警示以后要改什么，谁负责，到哪天，改到哪一步。</p>"
              "<p>问题清单、责任清单、整改清单是同一本台账的三种看法；看板按状态排列，"
              "用方向键移动，按 Enter 打开；进度比较在办的事项与期限允许的事项。</p>"
              "<p>待办理：下一步由您办理的事项。责任人、承办人不能验收；逾期只看期限，不改状态；"
              "案件中止期间停止计时。</p>"
              "<p>纸面整改疑点只作提示：同一份佐证用在别的事项，进展文字每三字一段有七成以上相同，"
              "照片早于下达或者晚于报告。是否属实由验收人核对。</p>");
}

int RectificationPage::counter() const {
    return m_model->count(filterOf(presetMine));
}

void RectificationPage::addFilters() {
    filters()->addPreset(presetAll, tr("全部"));
    filters()->addPreset(presetMine, tr("待办理"));
    filters()->addPreset(presetSoon, domain::toLabel(domain::DeadlineState::DueSoon));
    filters()->addPreset(presetOverdue, domain::toLabel(domain::DeadlineState::Overdue));
    filters()->addPreset(presetReported, domain::toLabel(RectState::Reported));
    filters()->setSearchHint(tr("姓名、单位、案号或问题"));
    QList<FilterOption> classes;
    for (const auto& entry : domain::EnumText<RectClass>::entries)
        classes.append({QLatin1String(entry.code), domain::toLabel(entry.value)});
    QList<FilterOption> tiers;
    for (const Tier tier : {Tier::Red, Tier::Orange, Tier::Yellow})
        tiers.append({QLatin1String(domain::toCode(tier)), domain::toLabel(tier)});
    filters()->addFilter(filterUnit, tr("单位"), {});
    filters()->addFilter(filterClass, tr("类别"), classes);
    filters()->addFilter(filterTier, tr("级别"), tiers);
}

void RectificationPage::addViews() {
    m_views->setSegments({tr("问题清单"), tr("责任清单"), tr("整改清单"), tr("看板"), tr("进度")});
    addBar(m_views);
    addBody(m_boardStack);
    addBody(m_courseStack);
    for (const ContentStack* stack : {m_boardStack, m_courseStack})
        connect(stack->panel(), &StatePanel::actionRequested, this, [this] {
            if (m_model->state() == models::ListModel::State::Failed)
                m_model->reload();
            else
                filters()->clear();
        });
    connect(m_views, &SegmentBar::chosen, this,
            [this](int segment) { showView(static_cast<View>(segment)); });
    showView(Problems);
}

void RectificationPage::showView(View view) {
    m_views->setCurrent(view);
    if (view == Board)
        m_board->select(table()->currentKey());
    if (view >= Board) {
        showBody(1 + view - Board);
        return;
    }
    m_list = view;
    table()->setColumns(tableColumns(view));
    table()->rememberColumns(settingsKey(view));
    table()->setAccessibleName(tr("%1 · %2").arg(title()).arg(view + 1));
    showBody(0);
}

RectificationPage::View RectificationPage::view() const {
    return static_cast<View>(m_views->current());
}

void RectificationPage::applyFilter(const FilterState& state) {
    RectFilter filter = filterOf(state.preset);
    filter.unit = state.choices.value(filterUnit);
    filter.kind = domain::fromCode<RectClass>(state.choices.value(filterClass));
    filter.tier = domain::fromCode<Tier>(state.choices.value(filterTier));
    filter.text = state.search;
    m_model->setFilter(filter);
}

void RectificationPage::showLedger() {
    for (const QString& preset : {presetAll, presetMine, presetSoon, presetOverdue, presetReported})
        filters()->setPresetCount(preset, m_model->count(filterOf(preset)));
    QList<FilterOption> units;
    for (const QString& name : m_model->units())
        units.append({name, m_desk.reference.shortUnitName(name)});
    filters()->setOptions(filterUnit, units);
    m_course->setCourse(m_model->course());
    emit counterChanged(counter());
    if (std::exchange(m_isDue, false))
        showDetail(m_asked);
}

// The board and the chart say in their place why there is nothing.
void RectificationPage::showBodies() {
    switch (m_model->state()) {
    case models::ListModel::State::Loading:
        for (ContentStack* stack : {m_boardStack, m_courseStack})
            stack->showState(PanelState::Loading, tr("正在读取"));
        return;
    case models::ListModel::State::Failed:
        for (ContentStack* stack : {m_boardStack, m_courseStack})
            stack->showState(PanelState::Error, m_model->error().message, tr("再试一次"));
        return;
    case models::ListModel::State::Ready:
        break;
    }
    m_courseStack->showContent();
    if (m_model->rowCount() > 0)
        m_boardStack->showContent();
    else if (filters()->isNarrowed())
        m_boardStack->showState(PanelState::Empty, tr("没有符合筛选条件的整改事项"),
                                tr("清除筛选"));
    else
        m_boardStack->showState(PanelState::Empty, tr("还没有整改事项"));
}

void RectificationPage::showDetail(const QString& key) {
    m_asked = key;
    detailStack()->showState(PanelState::Loading, tr("正在读取"));
    const service::RectRow* row = m_model->find(key);
    if (row == nullptr) {
        if (m_model->state() == models::ListModel::State::Loading)
            m_isDue = true;
        else
            detailStack()->showState(PanelState::Error,
                                     tr("这项整改不在台账里：所属案件可能已经归档。"));
        return;
    }
    base::whenDone(m_desk.casework.view(row->item.warning_case), this,
                   [this, key](base::Result<service::CaseworkView> work) {
                       if (key != m_asked)
                           return;
                       if (!work) {
                           detailStack()->showState(PanelState::Error, work.error().message);
                           return;
                       }
                       m_work = std::make_shared<const service::CaseworkView>(std::move(*work));
                       if (const service::RectRow* known = m_model->find(key))
                           m_pane->setItem(*known, *m_model, *m_work);
                       detailStack()->showContent();
                   });
}

// A step of the case that is shown, taken here or elsewhere: the ledger is read anew by its model.
void RectificationPage::onCommitted(const storage::ChangeSet& changes) {
    if (changes.concerns("case_step") && !m_asked.isEmpty())
        m_isDue = true;
}

void RectificationPage::openItem(const QString& id) {
    showView(m_list);
    choose(id);
    table()->setFocus();
}

bool RectificationPage::navigateTo(const Target& target) {
    if (target.id.isEmpty())
        return true;
    showView(m_list);
    return ListPage::navigateTo(target);
}

// From the board and the chart back to the list.
bool RectificationPage::goBack() {
    if (ListPage::goBack())
        return true;
    if (view() < Board)
        return false;
    showView(m_list);
    activate();
    return true;
}

// The ledger as it is narrowed.
void RectificationPage::openExport() {
    if (m_model->rowCount() == 0)
        return;
    showView(m_list);
    auto* form = new ExportForm(
        tr("整改台账"), tr("%n 项", nullptr, m_model->rowCount()),
        [this, filter = m_model->filter()](service::TableFormat format, const QString& reason) {
            return m_desk.rectification.copy(filter, format, reason);
        });
    connect(form, &FormPanel::closeRequested, this, &RectificationPage::closeForm);
    connect(form, &ExportForm::exported, this, &RectificationPage::closeForm);
    openForm(form);
}

void RectificationPage::openStep(const service::NextStep& next) {
    auto* form = new StepForm(m_desk, m_work, next);
    connect(form, &FormPanel::closeRequested, this, &RectificationPage::closeForm);
    connect(form, &FormPanel::navigationRequested, this, &RectificationPage::navigationRequested);
    connect(form, &StepForm::taken, this, &RectificationPage::closeForm);
    openForm(form);
}

} // namespace sizao::pages
