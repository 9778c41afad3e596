// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cases_page.h"

#include "core/base/when_done.h"
#include "ui/pages/casework_words.h"
#include "ui/pages/choices.h"
#include "ui/pages/sheet_pane.h"
#include "ui/print/sheet_text.h"
#include "ui/widgets/sheet_view.h"

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
      m_pane(new SheetPane(desk)) {
    m_pane->header()->addAction(m_pane->printAction(), ActionWeight::Normal);
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
           tr("在左侧选择一个案件，这里显示决定和依据单"),
           tr("%1 件")});
    connect(m_model, &models::CaseModel::countsChanged, this, &CasesPage::showCounts);
    connect(table(), &DataTable::keyActivated, this, [this] { m_pane->sheet()->setFocus(); });
    connect(m_pane, &SheetPane::sheetChosen, this, &CasesPage::showSheet);
    connect(m_pane->sheet(), &SheetView::lineActivated, this,
            [this](const domain::RecordId& record) {
                emit navigationRequested(
                    {QStringLiteral("records"), QStringLiteral("record"), idText(record)});
            });
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
    m_shown = detail;
    const domain::WarningCase& known = detail.row.warning_case;
    const domain::SignalDecision& decision = detail.leading().decision;
    QStringList models;
    QStringList names;
    for (const service::CaseBasis& basis : detail.bases) {
        models.append(basis.sheet->model_name);
        names.append(sheetName(basis.sheet->model_name, basis.decision.tier));
    }
    m_pane->header()->setTitle(print::subjectText(detail.row.subject_name, detail.row.unit_name));
    m_pane->header()->setTier(known.tier);
    m_pane->header()->setSubtitle(
        tr("%1 · %2 · %3")
            .arg(known.case_number.isEmpty() ? tr("待编号") : known.case_number,
                 models.join(tr("、")), domain::toLabel(known.state)));
    QList<LabelValue> facts{
        {tr("承办人"), detail.row.handler_names},
        {tr("立案日期"), known.opened_on.toIso()},
        {tr("理由"), decision.reason},
        {tr("提出人、决定人"), tr("%1、%2").arg(detail.proposer_name, detail.decider_name)}};
    if (decision.referral_answer)
        facts.append({tr("线索"), tr("%1：%2").arg(domain::toLabel(*decision.referral_answer),
                                                   decision.referral_reason)});
    facts.append(caseworkFacts(detail.work));
    m_pane->setFacts(facts);
    m_pane->setSheets(names);
    showSheet(0);
}

void CasesPage::showSheet(int index) {
    const service::CaseBasis& basis = m_shown.bases[static_cast<std::size_t>(index)];
    m_pane->setSheet(basis.sheet,
                     print::subjectText(m_shown.row.subject_name, m_shown.row.unit_name),
                     basis.decision.sheet_digest, true, m_shown.row.warning_case.id);
}

} // namespace sizao::pages
