// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/drafts_pane.h"

#include "core/base/when_done.h"
#include "ui/pages/choices.h"
#include "ui/pages/standard_pane.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/detail_pane.h"
#include "ui/widgets/state_panel.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>

namespace sizao::pages {

using namespace widgets;
using domain::DraftState;
using Kind = DraftStepForm::Kind;

namespace {

constexpr Kind allKinds[] = {Kind::Discard, Kind::GiveBack, Kind::Submit, Kind::Agree,
                             Kind::Publish};

// Which steps a state offers; the rules say the rest.
bool offers(DraftState state, Kind kind) {
    switch (kind) {
    case Kind::Submit:
    case Kind::Discard:
        return state == DraftState::Editing;
    case Kind::Agree:
        return state == DraftState::Submitted;
    case Kind::Publish:
        return state == DraftState::Agreed;
    case Kind::GiveBack:
        return state == DraftState::Submitted || state == DraftState::Agreed;
    }
    return false;
}

QString proofText(const domain::StandardsDraft& draft) {
    if (draft.back_test_on)
        return DraftsPane::tr("%1 已回测，摘要 %2")
            .arg(draft.back_test_on->toIso(), draft.back_test);
    return draft.waiver.isEmpty() ? DraftsPane::tr("没有")
                                  : DraftsPane::tr("不作回测：%1").arg(draft.waiver);
}

QString stepText(const QString& who, std::optional<base::Day> on) {
    return on ? DraftsPane::tr("%1 · %2").arg(who, on->toIso()) : QString();
}

DataTable* tableOf(const std::vector<service::FieldDifference>& differences) {
    auto* table = new DataTable;
    auto* model = new ComparisonModel(table);
    model->setRows(differences, DraftsPane::tr("现行"), DraftsPane::tr("草案"));
    table->setModel(model);
    table->setColumns({{.characters = 2, .isHidden = true},
                       {.characters = 5},
                       {.characters = 8, .isHidden = true},
                       {.characters = 9, .elide = Qt::ElideMiddle},
                       {.characters = 8, .stretches = true},
                       {.characters = 8, .stretches = true}});
    constexpr int mostRows = 12;
    const int rows = std::min(std::max(model->rowCount(), 1), mostRows) + 1;
    table->setFixedHeight(rows * tableRowHeight + space::small);
    table->setAccessibleName(DraftsPane::tr("与现行标准的不同"));
    return table;
}

} // namespace

DraftsPane::DraftsPane(models::Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_model(new models::DraftModel(desk, this)),
      m_table(new DataTable(this)),
      m_list(new ContentStack(m_table, this)),
      m_pane(new DetailPane),
      m_detail(new ContentStack(m_pane)),
      m_side(new QStackedWidget(this)),
      m_edit(new QAction(tr("修改"), this)) {
    m_table->setModel(m_model);
    m_table->setColumns({{.characters = 8, .stretches = true},
                         {.characters = 5},
                         {.kind = ColumnKind::Date, .characters = 6},
                         {.kind = ColumnKind::Number, .characters = 3}});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("标准草案"));
    m_side->addWidget(m_detail);
    m_detail->showState(PanelState::Empty, tr("在左侧选择一份草案"));
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(m_side);
    constexpr int wide = 10'000;
    split->setSizes({wide * 40 / 100, wide * 60 / 100});
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
    setFocusProxy(m_table);
    addActions();
    connect(m_model, &models::DraftModel::loaded, this, &DraftsPane::showList);
    connect(m_model, &models::ListModel::stateChanged, this, [this] {
        if (m_model->state() == models::ListModel::State::Failed)
            m_list->showState(PanelState::Error, m_model->error().message, tr("再试一次"));
    });
    connect(m_list->panel(), &StatePanel::actionRequested, this, [this] {
        if (m_model->state() == models::ListModel::State::Failed)
            reload();
        else
            emit beginRequested();
    });
    connect(m_table, &DataTable::currentKeyChanged, this, &DraftsPane::showDetail);
    connect(m_table, &DataTable::keyActivated, this, [this] { m_edit->trigger(); });
}

void DraftsPane::addActions() {
    connect(m_edit, &QAction::triggered, this, [this] {
        if (const auto* row = m_model->find(m_table->currentKey());
            row && m_edit->isEnabled() && row->draft.state == DraftState::Editing)
            emit editRequested(row->draft.id);
    });
    m_pane->header()->addAction(m_edit, ActionWeight::Normal);
    for (const Kind kind : allKinds) {
        auto* action = new QAction(DraftStepForm::title(kind), this);
        const bool edits = kind == Kind::Submit || kind == Kind::Discard;
        setRefusal(action, m_desk.duties.refusal(edits ? service::Action::EditStandards
                                                       : service::Action::PublishStandards));
        m_steps[static_cast<std::size_t>(kind)] = action;
        action->setVisible(false);
        m_pane->header()->addAction(action, kind == Kind::Discard || kind == Kind::GiveBack
                                                ? ActionWeight::Normal
                                                : ActionWeight::Primary);
        connect(action, &QAction::triggered, this, [this, kind] { openStep(kind); });
    }
    setRefusal(m_edit, m_desk.duties.refusal(service::Action::EditStandards));
}

QAction* DraftsPane::action(Kind kind) const {
    return m_steps[static_cast<std::size_t>(kind)];
}

void DraftsPane::reload() {
    m_model->reload();
}

void DraftsPane::choose(domain::StandardsDraftId id) {
    m_wanted = idText(id);
    if (m_table->selectKey(m_wanted))
        m_wanted.clear();
}

void DraftsPane::showList() {
    if (m_model->rowCount() == 0) {
        m_list->showState(PanelState::Empty,
                          tr("还没有标准草案。要调整权重、预警线或者表述，先起草，再由两人公布"),
                          m_edit->isEnabled() ? tr("起草") : QString());
        m_detail->showState(PanelState::Empty, tr("在左侧选择一份草案"));
        return;
    }
    m_list->showContent();
    if (!m_wanted.isEmpty() && m_table->selectKey(m_wanted))
        m_wanted.clear();
    else if (m_table->currentKey().isEmpty())
        m_table->selectKey(m_model->idAt(0));
    showDetail(m_table->currentKey());
}

void DraftsPane::showDetail(const QString& key) {
    m_asked = key;
    const auto id = domain::StandardsDraftId::fromText(key);
    if (!id)
        return;
    base::whenDone(m_desk.standards_drafts.detail(*id), this,
                   [this, key](const base::Result<service::DraftDetail>& detail) {
                       if (key != m_asked)
                           return;
                       if (detail)
                           show(*detail);
                       else
                           m_detail->showState(PanelState::Error, detail.error().message);
                   });
}

void DraftsPane::show(const service::DraftDetail& detail) {
    const domain::StandardsDraft& draft = detail.row.draft;
    m_pane->header()->setTitle(draft.title);
    m_pane->header()->setSubtitle(tr("%1 · %2").arg(
        domain::toLabel(draft.state), intervalText(draft.valid_from, draft.valid_until)));
    m_pane->clearSections();
    if (!draft.remark.isEmpty())
        m_pane->addSection(tr("退回理由"), {{QString(), draft.remark}});
    if (!detail.obstacles.isEmpty()) {
        QList<LabelValue> obstacles;
        for (const QString& sentence : detail.obstacles)
            obstacles.append({QString::number(obstacles.size() + 1), sentence});
        m_pane->addSection(tr("还不能送审"), obstacles);
    }
    QList<LabelValue> facts{{tr("修改理由"), draft.reason}, {tr("回测"), proofText(draft)}};
    const std::pair<QString, QString> steps[] = {
        {tr("提出人"), stepText(detail.row.proposer, draft.proposed_on)},
        {tr("同意人"), stepText(detail.row.agreed, draft.agreed_on)},
        {tr("公布人"), stepText(detail.row.publisher, draft.published_on)}};
    for (const auto& [label, who] : steps)
        if (!who.isEmpty())
            facts.append({label, who});
    m_pane->addSection(tr("办理"), facts);
    m_pane->addSection(tr("改动 %n 处", nullptr, static_cast<int>(detail.differences.size())),
                       tableOf(detail.differences));
    offerSteps(draft.state);
    m_detail->showContent();
}

// Buttons follow what their actions announce.
void DraftsPane::offerSteps(DraftState state) {
    for (const Kind kind : allKinds)
        action(kind)->setVisible(offers(state, kind));
    m_edit->setVisible(state == DraftState::Editing);
}

void DraftsPane::openStep(Kind kind) {
    const service::DraftRow* row = m_model->find(m_table->currentKey());
    if (!row || !offers(row->draft.state, kind))
        return;
    closeForm();
    auto* form = new DraftStepForm(m_desk, kind, *row);
    connect(form, &FormPanel::closeRequested, this, &DraftsPane::closeForm);
    connect(form, &DraftStepForm::done, this, &DraftsPane::closeForm);
    m_side->addWidget(form);
    m_side->setCurrentWidget(form);
    form->setFocus();
}

QWidget* DraftsPane::form() const {
    return m_side->count() > 1 ? m_side->widget(1) : nullptr;
}

void DraftsPane::closeForm() {
    QWidget* open = form();
    if (!open)
        return;
    m_side->setCurrentIndex(0);
    m_side->removeWidget(open);
    open->deleteLater();
    m_table->setFocus();
}

} // namespace sizao::pages
