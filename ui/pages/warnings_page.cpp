// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/warnings_page.h"

#include "core/base/when_done.h"
#include "ui/pages/choices.h"
#include "ui/pages/score_delegate.h"
#include "ui/pages/sheet_pane.h"
#include "ui/print/painting.h"
#include "ui/print/sheet_text.h"
#include "ui/widgets/sheet_view.h"
#include "ui/widgets/tokens.h"

#include <QAction>

namespace sizao::pages {

using namespace widgets;
using domain::SignalStatus;
using domain::Tier;

namespace {

const auto presetPending = QStringLiteral("pending");
const auto presetDecided = QStringLiteral("decided");
const auto filterModel = QStringLiteral("2-model");
const auto filterStatus = QStringLiteral("3-status");

// That of a unit by its rate; nothing of it may be elided.
QString widestScore() {
    service::SignalRow row;
    row.score = 100'000;
    row.per_hundred = row.uncalibrated = true;
    return models::SignalModel::scoreText(row);
}

QString presetOf(Tier tier) {
    return QLatin1String(domain::toCode(tier));
}

} // namespace

WarningsPage::WarningsPage(models::Desk& desk, QWidget* parent)
    : ListPage(parent),
      m_desk(desk),
      m_model(new models::SignalModel(desk, this)),
      m_pane(new SheetPane(desk)),
      m_adopt(new QAction(tr("采纳立案"), this)),
      m_dismiss(new QAction(tr("不予警示"), this)),
      m_openCase(new QAction(tr("打开案件"), this)) {
    addFilters();
    addActions();
    build(m_model,
          {{.kind = ColumnKind::Tier, .characters = 4},
           {.characters = 4, .elide = Qt::ElideMiddle},
           {.characters = 8, .stretches = true, .elide = Qt::ElideMiddle},
           {.characters = 8, .yields = true},
           {.kind = ColumnKind::Number, .characters = 5, .sample = widestScore()},
           {.kind = ColumnKind::Number, .characters = 3, .isHidden = true},
           {.kind = ColumnKind::Date, .characters = 6, .isHidden = true},
           {.characters = 5, .isHidden = true}},
          m_pane,
          {tr("没有待研判的预警。核实属实的信息累积到门槛时，这里会出现"),
           {},
           tr("没有符合筛选条件的预警"),
           tr("在左侧选择一个预警，这里显示依据单"),
           tr("%1 个")});
    table()->setItemDelegateForColumn(models::SignalModel::Score, new ScoreDelegate(table()));
    connect(&desk.signal_feed, &models::SignalFeed::derived, this, &WarningsPage::onDerived);
    connect(table(), &DataTable::keyActivated, this, [this] { m_pane->sheet()->setFocus(); });
    connect(m_pane->sheet(), &SheetView::lineActivated, this,
            [this](const domain::RecordId& record) {
                emit navigationRequested(
                    {QStringLiteral("records"), QStringLiteral("record"), idText(record)});
            });
    connect(m_pane, &SheetPane::sheetChosen, this, &WarningsPage::showSignal);
    onDerived();
}

QString WarningsPage::title() const {
    return tr("预警");
}

QString WarningsPage::helpText() const {
    return tr(
        "<p>这里回答：哪些预警等待研判，依据是什么。</p>"
        "<p>↑↓ 选择，Enter 进入依据单，A 采纳立案，D 不予警示，Ctrl+P 打印依据单，Esc 返回。</p>"
        "<p>预警由核实属实的信息按标准计算得出，不单独保存；事实变了，预警随之变化。"
        "程序只提出信号，是否警示由人决定。</p>"
        "<p>同一对象同一天有几个模型提出信号的，合并研判，采纳后立一个案；"
        "也可以只对其中几个作出决定。</p>"
        "<p>提出人和决定人不能是同一人；立案须指定两名承办人；"
        "依据中有Ⅳ级事实的，先答复是否移送线索。</p>");
}

void WarningsPage::addActions() {
    m_adopt->setShortcut(QKeySequence(QStringLiteral("A")));
    m_dismiss->setShortcut(QKeySequence(QStringLiteral("D")));
    connect(m_adopt, &QAction::triggered, this,
            [this] { openDecision(DecisionForm::Kind::Adopt); });
    connect(m_dismiss, &QAction::triggered, this,
            [this] { openDecision(DecisionForm::Kind::Dismiss); });
    for (QAction* action : {m_adopt, m_dismiss})
        setRefusal(action, m_desk.duties.refusal(service::Action::DecideSignal));
    connect(m_openCase, &QAction::triggered, this, [this] {
        if (m_notice && m_notice->leading().case_id)
            emit navigationRequested({QStringLiteral("cases"), QStringLiteral("case"),
                                      idText(*m_notice->leading().case_id)});
    });
    m_pane->header()->addAction(m_pane->printAction(), ActionWeight::Normal);
    m_pane->header()->addAction(m_openCase, ActionWeight::Normal);
    m_pane->header()->addAction(m_dismiss, ActionWeight::Normal);
    m_pane->header()->addAction(m_adopt, ActionWeight::Primary);
}

void WarningsPage::addFilters() {
    filters()->addPreset(presetPending, tr("待研判"));
    for (const Tier tier : {Tier::Red, Tier::Orange, Tier::Yellow})
        filters()->addPreset(presetOf(tier), domain::toLabel(tier));
    filters()->addPreset(presetDecided, tr("已决定"));
    filters()->setSearchHint(tr("姓名、单位或工号"));
    filters()->addFilter(filterModel, tr("模型"), {});
    filters()->addFilter(filterStatus, tr("状态"),
                         {{QString::number(static_cast<int>(SignalStatus::Adopted)),
                           domain::toLabel(SignalStatus::Adopted)},
                          {QString::number(static_cast<int>(SignalStatus::Dismissed)),
                           domain::toLabel(SignalStatus::Dismissed)},
                          {QString::number(static_cast<int>(SignalStatus::Superseded)),
                           domain::toLabel(SignalStatus::Superseded)},
                          {QString::number(static_cast<int>(SignalStatus::Lapsed)),
                           domain::toLabel(SignalStatus::Lapsed)}});
}

void WarningsPage::applyFilter(const FilterState& state) {
    models::SignalFilter filter;
    const QString status = state.choices.value(filterStatus);
    filter.pending = state.preset != presetDecided && status.isEmpty();
    filter.tier = domain::fromCode<Tier>(state.preset);
    filter.model = state.choices.value(filterModel);
    if (!status.isEmpty())
        filter.status = static_cast<SignalStatus>(status.toInt());
    filter.subject = state.search;
    m_model->setFilter(filter);
}

void WarningsPage::onDerived() {
    const models::SignalFeed& feed = m_desk.signal_feed;
    filters()->setPresetCount(presetPending, feed.pendingCount());
    for (const Tier tier : {Tier::Red, Tier::Orange, Tier::Yellow})
        filters()->setPresetCount(presetOf(tier), feed.pendingCount(tier));
    QList<FilterOption> met;
    for (const auto& [code, name] : feed.modelsMet())
        met.append({code, name});
    filters()->setOptions(filterModel, met);
    emit counterChanged(counter());
}

bool WarningsPage::navigateTo(const Target& target) {
    const service::Notice* notice = m_desk.signal_feed.find(target.id);
    if (!notice)
        return ListPage::navigateTo(target);
    const service::SignalRow& leading = notice->leading();
    const bool isPending = leading.status == SignalStatus::Pending;
    if (m_model->rowOf(leading.key) < 0)
        filters()->setState({isPending ? presetPending : presetDecided, {}, {}});
    return ListPage::navigateTo({target.page, target.kind, leading.key});
}

void WarningsPage::showDetail(const QString& key) {
    const int row = m_model->rowOf(key);
    if (row < 0)
        return;
    m_notice = m_model->notice(row);
    m_details.clear();
    ++m_shown;
    QStringList names;
    for (const service::SignalRow& signal : m_notice->rows)
        names.append(sheetName(signal.model_name, signal.tier));
    m_pane->setSheets(names);
    m_pane->setSheet(nullptr, {}, {}, false);
    setPossible(m_adopt, false);
    setPossible(m_dismiss, false);
    detailStack()->showState(PanelState::Loading, tr("正在计算"));
    askNext();
}

// One signal of the notice after another; they are shown when all are there.
void WarningsPage::askNext() {
    const QString& key = m_notice->rows[m_details.size()].key;
    base::whenDone(m_desk.warnings.explain(key), this,
                   [this, shown = m_shown](const base::Result<service::SignalDetail>& detail) {
                       if (shown != m_shown) // the same notice may have been shown anew meanwhile
                           return;
                       if (!detail) {
                           detailStack()->showState(PanelState::Error, detail.error().message);
                           return;
                       }
                       m_details.push_back(*detail);
                       if (!isComplete())
                           return askNext();
                       showSignal(0);
                       detailStack()->showContent();
                   });
}

void WarningsPage::showSignal(int index) {
    const service::SignalDetail& detail = m_details[static_cast<std::size_t>(index)];
    const service::SignalRow& row = detail.row;
    const bool isPending = row.status == SignalStatus::Pending;
    const QString subject = print::subjectText(row.subject_name, row.unit_name);
    m_pane->header()->setTitle(subject);
    m_pane->header()->setSubtitle(tr("%1 · %2").arg(row.model_name, domain::toLabel(row.status)));
    m_pane->header()->setTier(m_notice->leading().tier);
    m_adopt->setVisible(isPending);
    m_dismiss->setVisible(isPending);
    setPossible(m_adopt, isPending);
    setPossible(m_dismiss, isPending);
    m_openCase->setVisible(row.case_id.has_value());
    QList<LabelValue> facts;
    if (detail.decision) {
        const domain::SignalDecision& decision = *detail.decision;
        QString reason = decision.reason;
        if (decision.reason_code)
            reason = tr("%1：%2").arg(domain::toLabel(*decision.reason_code), reason);
        facts = {
            {tr("决定"),
             tr("%1，%2").arg(domain::toLabel(decision.kind), decision.decided_on.toIso())},
            {tr("理由"), reason},
            {tr("提出人、决定人"), tr("%1、%2").arg(detail.proposer_name, detail.decider_name)}};
        if (decision.referral_answer)
            facts.append({tr("线索"), tr("%1：%2").arg(domain::toLabel(*decision.referral_answer),
                                                       decision.referral_reason)});
    }
    m_pane->setFacts(facts);
    m_pane->setSheet(detail.sheet, subject, detail.digest, detail.decision.has_value(),
                     row.case_id);
}

void WarningsPage::openDecision(DecisionForm::Kind kind) {
    if (!isComplete() || !m_adopt->isEnabled())
        return;
    auto* form = new DecisionForm(m_desk, kind, m_details);
    connect(form, &FormPanel::closeRequested, this, &WarningsPage::closeForm);
    connect(form, &FormPanel::navigationRequested, this, &Page::navigationRequested);
    connect(form, &DecisionForm::adopted, this, [this](const domain::CaseId& id) {
        closeForm();
        m_model->reload();
        emit navigationRequested({QStringLiteral("cases"), QStringLiteral("case"), idText(id)});
    });
    connect(form, &DecisionForm::dismissed, this, [this] {
        closeForm();
        m_model->reload();
    });
    openForm(form);
}

} // namespace sizao::pages
