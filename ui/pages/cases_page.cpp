// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cases_page.h"

#include "core/base/when_done.h"
#include "ui/pages/case_pane.h"
#include "ui/pages/letter_editor.h"
#include "ui/pages/step_form.h"

namespace sizao::pages {

using namespace widgets;
using domain::CaseState;
using domain::Tier;

namespace {

const auto presetAll = QStringLiteral("all");
const auto presetMine = QStringLiteral("mine");
const auto presetChecking = QStringLiteral("checking");
const auto filterTier = QStringLiteral("1-tier");

models::CaseFilter filterOf(const QString& preset) {
    models::CaseFilter filter;
    filter.only_mine = preset == presetMine;
    if (preset == presetChecking)
        filter.state = CaseState::Checking;
    return filter;
}

} // namespace

CasesPage::CasesPage(models::Desk& desk, QWidget* parent)
    : ListPage(parent),
      m_desk(desk),
      m_model(new models::CaseModel(desk, this)),
      m_pane(new CasePane(desk)) {
    addFilters();
    build(m_model,
          {{.kind = ColumnKind::Tier, .characters = 4},
           {.characters = 10, .isHidden = true},
           {.characters = 4, .elide = Qt::ElideMiddle},
           {.characters = 8, .stretches = true, .elide = Qt::ElideMiddle},
           {.characters = 8, .isHidden = true},
           {.characters = 5},
           {.characters = 7},
           {.kind = ColumnKind::Date, .characters = 6}},
          m_pane,
          {tr("还没有案件。采纳预警后，案件在这里办理"),
           {},
           tr("没有符合筛选条件的案件"),
           tr("在左侧选择一个案件，在这里办理"),
           tr("%1 件")});
    connect(m_model, &models::CaseModel::countsChanged, this, &CasesPage::showCounts);
    connect(table(), &DataTable::keyActivated, this, [this] { m_pane->setFocus(); });
    connect(m_pane, &CasePane::stepChosen, this, &CasesPage::openStep);
    connect(m_pane, &CasePane::draftRequested, this, [this](domain::LetterKind kind) {
        openLetter(new LetterEditor(m_desk, m_work->file.warning_case.id, kind));
    });
    connect(m_pane, &CasePane::navigationRequested, this, &CasesPage::navigationRequested);
    connect(&desk.session.changes(), &service::ChangeFeed::committed, this,
            &CasesPage::onCommitted);
    m_model->reload();
}

QString CasesPage::title() const {
    return tr("案件");
}

QString CasesPage::helpText() const {
    return tr("<p>这里回答：采纳了哪些预警，办到哪一步，谁承办。</p>"
              "<p>依据单是作出决定时的样子，以后标准或事实变化都不会改动它。Ctrl+P 打印，"
              "或者另存为 PDF；每一份都编号、登记。</p>");
}

int CasesPage::counter() const {
    models::CaseFilter mine;
    mine.only_mine = true;
    mine.state = CaseState::Checking;
    return static_cast<int>(m_model->count(mine));
}

void CasesPage::addFilters() {
    filters()->addPreset(presetAll, tr("全部"));
    filters()->addPreset(presetMine, tr("我承办"));
    filters()->addPreset(presetChecking, domain::toLabel(CaseState::Checking));
    filters()->setSearchHint(tr("姓名、单位或案号"));
    QList<FilterOption> tiers;
    for (const Tier tier : {Tier::Red, Tier::Orange, Tier::Yellow})
        tiers.append({QLatin1String(domain::toCode(tier)), domain::toLabel(tier)});
    filters()->addFilter(filterTier, tr("级别"), tiers);
}

void CasesPage::applyFilter(const FilterState& state) {
    models::CaseFilter filter = filterOf(state.preset);
    filter.tier = domain::fromCode<Tier>(state.choices.value(filterTier));
    filter.subject = state.search;
    m_model->setFilter(filter);
}

void CasesPage::showCounts() {
    for (const QString& preset : {presetAll, presetMine, presetChecking})
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

// A step of the case that is shown, taken here or elsewhere.
void CasesPage::onCommitted(const storage::ChangeSet& changes) {
    if (changes.concerns("case_step") && !m_asked.isEmpty())
        showDetail(m_asked);
}

void CasesPage::openStep(const service::NextStep& next) {
    if (next.step.act == domain::CaseAct::DraftLetter) {
        if (const auto* letter = domain::findPart(m_work->file.letters, next.step.object))
            openLetter(new LetterEditor(m_desk, *letter));
        return;
    }
    auto* form = new StepForm(m_desk, m_work, next);
    connect(form, &FormPanel::closeRequested, this, &CasesPage::closeForm);
    connect(form, &FormPanel::navigationRequested, this, &CasesPage::navigationRequested);
    connect(form, &StepForm::taken, this, &CasesPage::closeForm);
    openForm(form);
}

void CasesPage::openLetter(LetterEditor* editor) {
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
