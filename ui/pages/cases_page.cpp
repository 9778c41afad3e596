// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cases_page.h"

#include "core/base/when_done.h"
#include "ui/pages/case_pane.h"
#include "ui/pages/export_form.h"
#include "ui/pages/letter_editor.h"
#include "ui/pages/reassign_form.h"
#include "ui/pages/step_form.h"

#include <QAction>

namespace sizao::pages {

using namespace widgets;
using domain::CaseState;
using domain::Tier;

namespace {

constexpr int mostSteps = 8; // looked for in one change

const auto presetAll = QStringLiteral("all");
const auto presetMine = QStringLiteral("mine");
const auto presetDueSoon = QStringLiteral("due-soon");
const auto presetOverdue = QStringLiteral("overdue");
const auto presetNoTerm = QStringLiteral("no-term");
const auto filterState = QStringLiteral("0-state");
const auto filterTier = QStringLiteral("1-tier");

models::CaseFilter filterOf(const QString& preset) {
    models::CaseFilter filter;
    filter.only_mine = preset == presetMine;
    using Term = models::CaseFilter::Term;
    filter.term = preset == presetDueSoon   ? Term::DueSoon
                  : preset == presetOverdue ? Term::Overdue
                  : preset == presetNoTerm  ? Term::None
                                            : Term::Any;
    return filter;
}

} // namespace

CasesPage::CasesPage(models::Desk& desk, QWidget* parent)
    : ListPage(parent),
      m_desk(desk),
      m_model(new models::CaseModel(desk, this)),
      m_pane(new CasePane(desk)) {
    addActions();
    addFilters();
    build(m_model,
          {{.kind = ColumnKind::Tier, .characters = 4},
           {.characters = 10, .isHidden = true},
           {.characters = 4, .elide = Qt::ElideMiddle},
           {.characters = 8, .stretches = true, .elide = Qt::ElideMiddle},
           {.characters = 8, .isHidden = true},
           {.characters = 5},
           {.characters = 8, .sample = QStringLiteral("2026-11-23 逾期")},
           {.characters = 7, .yields = true},
           {.kind = ColumnKind::Date, .characters = 6, .isHidden = true}},
          m_pane,
          {tr("还没有案件。采纳预警后，案件在这里办理"),
           {},
           tr("没有符合筛选条件的案件"),
           tr("在左侧选择一个案件，在这里办理"),
           tr("%1 件")});
    table()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(m_model, &models::CaseModel::countsChanged, this, &CasesPage::showCounts);
    connect(table(), &DataTable::keyActivated, this, [this] { m_pane->setFocus(); });
    connect(m_pane, &CasePane::stepChosen, this, &CasesPage::openStep);
    connect(m_pane, &CasePane::draftRequested, this, &CasesPage::openLetter);
    connect(m_pane, &CasePane::navigationRequested, this, &CasesPage::navigationRequested);
    connect(&desk.session.changes(), &service::ChangeFeed::committed, this,
            &CasesPage::onCommitted);
    m_model->reload();
}

QString CasesPage::title() const {
    return tr("案件");
}

QString CasesPage::helpText() const {
    return tr(
        "<p>这里回答：每个案件办到哪一步，谁承办，下一个期限是哪天。</p>"
        "<p>右侧上方的按钮是现在可以办理的事项，Alt+1 至 Alt+9 依次办理；“办理”里列出全部"
        "事项，其他人签批的，可以按原件登记。条件不具备的，表单里说明还差什么。</p>"
        "<p>没有写完的内容自动保存，下次打开还在。选中几个案件，可以一并调整承办人或者导出。</p>"
        "<p>依据单是作出决定时的样子，以后标准或事实变化都不会改动它。Ctrl+P 打印，"
        "或者另存为 PDF；每一份都编号、登记。</p>");
}

int CasesPage::counter() const {
    models::CaseFilter mine;
    mine.only_mine = true;
    mine.term = models::CaseFilter::Term::Overdue;
    const auto late = static_cast<int>(m_model->count(mine));
    mine.term = models::CaseFilter::Term::DueSoon;
    return late + static_cast<int>(m_model->count(mine));
}

void CasesPage::addActions() {
    auto* reassign = new QAction(tr("调整承办人"), this);
    setRefusal(reassign, m_desk.duties.refusal(service::Action::AssignHandlers));
    header()->addAction(reassign, ActionWeight::Normal);
    connect(reassign, &QAction::triggered, this, &CasesPage::openReassign);
    auto* exporting = new QAction(tr("导出"), this);
    setRefusal(exporting, m_desk.duties.refusal(service::Action::CopyNamed));
    header()->addAction(exporting, ActionWeight::Normal);
    connect(exporting, &QAction::triggered, this, &CasesPage::openExport);
}

// What is marked in the list; with nothing marked, the one that is shown.
std::vector<service::CaseRow> CasesPage::chosenCases() const {
    std::vector<service::CaseRow> chosen;
    for (const QString& key : table()->selectedKeys())
        if (const service::CaseRow* row = m_model->find(key))
            chosen.push_back(*row);
    return chosen;
}

void CasesPage::openReassign() {
    auto cases = chosenCases();
    if (cases.empty())
        return;
    auto* form = new ReassignForm(m_desk, std::move(cases));
    connect(form, &FormPanel::closeRequested, this, &CasesPage::closeForm);
    connect(form, &ReassignForm::finished, this, &CasesPage::closeForm);
    openForm(form);
}

// What is marked; of one row alone, the whole list as it is narrowed.
void CasesPage::openExport() {
    std::vector<domain::CaseId> ids;
    const QStringList marked = table()->selectedKeys();
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (marked.size() < 2 || marked.contains(m_model->idAt(row)))
            ids.push_back(m_model->row(row).warning_case.id);
    if (ids.empty())
        return;
    const QString what = tr("%n 个案件", nullptr, static_cast<int>(ids.size()));
    auto* form = new ExportForm(tr("案件清单"), what,
                                [this, ids](service::TableFormat format, const QString& reason) {
                                    return m_desk.cases.copy(ids, format, reason);
                                });
    connect(form, &FormPanel::closeRequested, this, &CasesPage::closeForm);
    connect(form, &ExportForm::exported, this, &CasesPage::closeForm);
    openForm(form);
}

void CasesPage::addFilters() {
    filters()->addPreset(presetAll, tr("全部"));
    filters()->addPreset(presetMine, tr("我承办"));
    filters()->addPreset(presetDueSoon, tr("临期"));
    filters()->addPreset(presetOverdue, tr("逾期"));
    filters()->addPreset(presetNoTerm, tr("无期限"));
    filters()->setSearchHint(tr("姓名、单位或案号"));
    QList<FilterOption> states;
    for (const auto& entry : domain::EnumText<CaseState>::entries)
        states.append({QLatin1String(entry.code), domain::toLabel(entry.value)});
    filters()->addFilter(filterState, tr("状态"), states);
    QList<FilterOption> tiers;
    for (const Tier tier : {Tier::Red, Tier::Orange, Tier::Yellow})
        tiers.append({QLatin1String(domain::toCode(tier)), domain::toLabel(tier)});
    filters()->addFilter(filterTier, tr("级别"), tiers);
}

void CasesPage::applyFilter(const FilterState& state) {
    models::CaseFilter filter = filterOf(state.preset);
    filter.state = domain::fromCode<CaseState>(state.choices.value(filterState));
    filter.tier = domain::fromCode<Tier>(state.choices.value(filterTier));
    filter.subject = state.search;
    m_model->setFilter(filter);
}

void CasesPage::showCounts() {
    for (const QString& preset :
         {presetAll, presetMine, presetDueSoon, presetOverdue, presetNoTerm})
        filters()->setPresetCount(preset, static_cast<int>(m_model->count(filterOf(preset))));
    emit counterChanged(counter());
}

void CasesPage::showDetail(const QString& key) {
    m_asked = key;
    const auto id = domain::CaseId::fromText(key);
    if (!id)
        return;
    detailStack()->showState(PanelState::Loading, tr("正在读取"));
    base::whenDone(m_desk.cases.detail(*id), this,
                   [this, key](const base::Result<service::CaseDetail>& detail) {
                       if (key != m_asked)
                           return;
                       if (!detail) {
                           detailStack()->showState(PanelState::Error, detail.error().message);
                           return;
                       }
                       showCase(*detail);
                       detailStack()->showContent();
                   });
}

void CasesPage::showCase(const service::CaseDetail& detail) {
    m_work = std::make_shared<const service::CaseworkView>(detail.work);
    m_pane->setCase(detail);
}

// The next step of the case that is shown, taken here or elsewhere; those of others do not concern
// it, and reading it again leaves a trace.
void CasesPage::onCommitted(const storage::ChangeSet& changes) {
    if (!m_work)
        return;
    const domain::CaseFile& file = m_work->file;
    const int known = file.steps.empty() ? 0 : file.steps.back().number;
    const auto isAmong = [&](int number) {
        const base::RawId id = domain::CaseStep::idFor(file.warning_case.id, number);
        return std::any_of(changes.items.begin(), changes.items.end(),
                           [&](const auto& item) { return item.id == id; });
    };
    bool isNext = false; // several, when one follows while an earlier one is still being read
    for (int more = 1; more <= mostSteps; ++more)
        isNext = isNext || isAmong(known + more);
    if (isNext || changes.concernsBulk("case_step"))
        showDetail(m_asked);
}

void CasesPage::openStep(const service::NextStep& next) {
    if (next.step.act == domain::CaseAct::DraftLetter) {
        if (const auto* letter = domain::findPart(m_work->file.letters, next.step.object))
            openLetter(next, letter->kind);
        return;
    }
    auto* form = new StepForm(m_desk, m_work, next);
    connect(form, &FormPanel::closeRequested, this, &CasesPage::closeForm);
    connect(form, &FormPanel::navigationRequested, this, &CasesPage::navigationRequested);
    connect(form, &StepForm::taken, this, &CasesPage::closeForm);
    openForm(form);
}

void CasesPage::openLetter(const service::NextStep& next, domain::LetterKind kind) {
    auto* editor = new LetterEditor(m_desk, m_work, next, kind);
    connect(editor, &FormPanel::closeRequested, this, &CasesPage::closeForm);
    connect(editor, &LetterEditor::written, this, [this] {
        closeForm();
        m_pane->showView(CasePane::Letters);
    });
    openTask(editor);
}

// `case` chooses one; `letters` shows its letters.
bool CasesPage::navigateTo(const Target& target) {
    m_pane->showView(target.kind == QLatin1String("letters") ? CasePane::Letters
                                                             : CasePane::History);
    return ListPage::navigateTo(target);
}

} // namespace sizao::pages
