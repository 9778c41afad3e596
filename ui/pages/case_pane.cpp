// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/case_pane.h"

#include "ui/pages/case_letters_pane.h"
#include "ui/pages/casework_words.h"
#include "ui/pages/choices.h"
#include "ui/print/sheet_text.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/segment_bar.h"
#include "ui/widgets/sheet_view.h"
#include "ui/widgets/timeline.h"

#include <QAction>
#include <QListWidget>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sizao::pages {

using namespace widgets;
using service::NextStep;

namespace {

constexpr int mostButtons = 3;
constexpr int mostKeys = 9;

QScrollArea* scrolling(QWidget* content, QWidget* parent) {
    auto* scroll = new QScrollArea(parent);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    return scroll;
}

QListWidget* makeList(QWidget* parent) {
    auto* list = new QListWidget(parent);
    list->setFrameShape(QFrame::NoFrame);
    list->setWordWrap(true);
    list->setUniformItemSizes(false);
    list->setSpacing(space::tiny / 2);
    return list;
}

QListWidgetItem* headingIn(QListWidget* list, const QString& text) {
    auto* item = new QListWidgetItem(text, list);
    item->setFlags(Qt::NoItemFlags);
    item->setForeground(tokensOf(list->palette()).quiet);
    return item;
}

} // namespace

CasePane::CasePane(models::Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_header(new HeaderBar(HeaderBar::Size::Detail, this)),
      m_halt(new NoticeBar(Icon::Info, this)),
      m_views(new SegmentBar(this)),
      m_stack(new QStackedWidget(this)),
      m_timeline(new Timeline),
      m_steps(makeList(this)),
      m_letters(new CaseLettersPane(desk, this)),
      m_items(makeList(this)),
      m_people(new DetailPane(this)),
      m_sheets(new SheetPane(desk, this)) {
    m_people->header()->hide();
    m_sheets->header()->hide();
    m_header->addAction(m_sheets->printAction(), ActionWeight::Rare);
    for (QWidget* view :
         {static_cast<QWidget*>(scrolling(m_timeline, this)), static_cast<QWidget*>(m_steps),
          static_cast<QWidget*>(m_letters), static_cast<QWidget*>(m_items),
          static_cast<QWidget*>(m_people), static_cast<QWidget*>(m_sheets)})
        m_stack->addWidget(view);
    m_views->setSegments({tr("过程"), tr("办理"), tr("文书"), tr("整改"), tr("人员"), tr("依据")});
    connect(m_views, &SegmentBar::chosen, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_sheets, &SheetPane::sheetChosen, this, &CasePane::showSheet);
    connect(m_sheets->sheet(), &SheetView::lineActivated, this,
            [this](const domain::RecordId& record) {
                emit navigationRequested(
                    {QStringLiteral("records"), QStringLiteral("record"), idText(record)});
            });
    connect(m_steps, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        if (const QVariant row = item->data(Qt::UserRole); row.isValid())
            choose(m_offered[static_cast<std::size_t>(row.toInt())]);
    });
    connect(m_items, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        if (const QString id = item->data(Qt::UserRole).toString(); !id.isEmpty())
            emit navigationRequested({QStringLiteral("rectification"), QStringLiteral("item"), id});
    });
    connect(m_letters, &CaseLettersPane::stepChosen, this, &CasePane::choose);
    connect(m_letters, &CaseLettersPane::draftRequested, this, &CasePane::draftRequested);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::medium, space::small, space::small);
    layout->setSpacing(space::medium);
    layout->addWidget(m_header);
    layout->addWidget(m_halt);
    layout->addWidget(m_views);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_views);
}

void CasePane::setCase(const service::CaseDetail& detail) {
    m_shown = detail;
    showHead();
    showActions();
    showSteps();
    showItems();
    showPeople();
    m_timeline->setEntries(timelineOf(m_shown.work));
    m_letters->setCase(std::make_shared<const service::CaseworkView>(m_shown.work));
    const auto count = [](std::size_t parts) {
        return parts == 0 ? QString() : QStringLiteral(" %1").arg(parts);
    };
    m_views->setName(Letters, tr("文书") + count(m_shown.work.file.letters.size()));
    m_views->setName(Items, tr("整改") + count(m_shown.work.file.items.size()));
    QStringList names;
    for (const service::CaseBasis& basis : m_shown.bases)
        names.append(sheetName(basis.sheet->model_name, basis.decision.tier));
    m_sheets->setSheets(names);
    showSheet(0);
}

void CasePane::showView(View view) {
    m_views->setCurrent(view);
    m_stack->setCurrentIndex(view);
}

CasePane::View CasePane::view() const {
    return static_cast<View>(m_stack->currentIndex());
}

void CasePane::showHead() {
    const domain::WarningCase& known = m_shown.row.warning_case;
    m_header->setTitle(print::subjectText(m_shown.row.subject_name, m_shown.row.unit_name));
    m_header->setTier(known.tier);
    const QString state =
        known.outcome
            ? tr("%1（%2）").arg(domain::toLabel(known.state), domain::toLabel(*known.outcome))
            : domain::toLabel(known.state);
    m_header->setSubtitle(tr("%1 · %2\n%3")
                              .arg(known.case_number.isEmpty() ? tr("待编号") : known.case_number,
                                   state, nextDueText(m_shown.work)));
    m_halt->setNotice(
        known.suspended_on
            ? tr("已于 %1 中止：%2。恢复办理以前，期限停止计算")
                  .arg(known.suspended_on->toIso(),
                       known.suspend_cause ? domain::toLabel(*known.suspend_cause) : QString())
            : QString());
}

// The keys Alt+1 to Alt+9 take the user's steps in the order in which they are offered.
void CasePane::showActions() {
    m_header->clearActions();
    m_actions.clear();
    const auto own = ownSteps(m_shown.work);
    const int leading = std::min(leadingSteps(m_shown.work, own), mostButtons);
    for (std::size_t i = 0; i < own.size(); ++i) {
        auto action = std::make_unique<QAction>(stepTitle(m_shown.work, own[i]));
        if (i < mostKeys)
            action->setShortcut(QKeySequence(QStringLiteral("Alt+%1").arg(i + 1)));
        connect(action.get(), &QAction::triggered, this, [this, next = own[i]] { choose(next); });
        const auto place = static_cast<int>(i);
        const ActionWeight weight = isDangerous(own[i].step.act) ? ActionWeight::Dangerous
                                    : place == 0 && leading > 0  ? ActionWeight::Primary
                                    : place < leading            ? ActionWeight::Normal
                                                                 : ActionWeight::Rare;
        m_header->addAction(action.get(), weight);
        m_actions.push_back(std::move(action));
    }
    m_header->addAction(m_sheets->printAction(), ActionWeight::Rare);
}

void CasePane::addStepRow(const QString& title, const NextStep& next) {
    auto* item = new QListWidgetItem(title, m_steps);
    item->setData(Qt::UserRole, static_cast<int>(m_offered.size()));
    m_offered.push_back(next);
}

void CasePane::showSteps() {
    m_steps->clear();
    m_offered.clear();
    const auto own = ownSteps(m_shown.work);
    const auto others = othersSteps(m_shown.work);
    headingIn(m_steps, own.empty() ? tr("目前没有由您办理的事项") : tr("由您办理"));
    for (const NextStep& next : own)
        addStepRow(stepTitle(m_shown.work, next), next);
    if (!others.empty())
        headingIn(m_steps, tr("由其他人办理，可以按签批的原件登记"));
    for (const NextStep& next : others)
        addStepRow(tr("%1（%2）").arg(stepTitle(m_shown.work, next), rolesText(next.step.who)),
                   next);
}

void CasePane::showItems() {
    m_items->clear();
    if (m_shown.work.file.items.empty())
        headingIn(m_items, tr("还没有整改事项。在“办理”里拟订"));
    for (const domain::RectItem& item : m_shown.work.file.items) {
        auto* row = new QListWidgetItem(
            tr("%1. %2\n%3 · %4 · %5 · %6")
                .arg(item.number)
                .arg(item.problem, domain::toLabel(item.kind), domain::toLabel(item.state),
                     item.due ? tr("期限 %1").arg(item.due->toIso()) : tr("期限未定"), item.owner),
            m_items);
        row->setData(Qt::UserRole, idText(item.id));
    }
}

void CasePane::showPeople() {
    m_people->clearSections();
    const domain::SignalDecision& decision = m_shown.leading().decision;
    QList<LabelValue> basis{
        {tr("立案日期"), m_shown.row.warning_case.opened_on.toIso()},
        {tr("提出人、决定人"), tr("%1、%2").arg(m_shown.proposer_name, m_shown.decider_name)},
        {tr("立案理由"), decision.reason}};
    if (decision.referral_answer)
        basis.append({tr("线索"), tr("%1：%2").arg(domain::toLabel(*decision.referral_answer),
                                                   decision.referral_reason)});
    m_people->addSection(tr("承办和参与"), peopleOf(m_shown.work));
    m_people->addSection(tr("立案"), basis);
}

void CasePane::showSheet(int index) {
    const service::CaseBasis& basis = m_shown.bases[static_cast<std::size_t>(index)];
    m_sheets->setSheet(basis.sheet,
                       print::subjectText(m_shown.row.subject_name, m_shown.row.unit_name),
                       basis.decision.sheet_digest, true, m_shown.row.warning_case.id);
}

// A letter that is not there yet asks first of which kind it is to be.
void CasePane::choose(const NextStep& next) {
    if (next.step.act == domain::CaseAct::DraftLetter && next.step.object.isNull()) {
        showView(Letters);
        if (const auto kinds = lettersToDraft(m_shown.work.file); kinds.size() == 1)
            emit draftRequested(kinds.front());
        else
            m_letters->offerKinds();
        return;
    }
    emit stepChosen(next);
}

void CasePane::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), tokensOf(palette()).surface);
}

} // namespace sizao::pages
