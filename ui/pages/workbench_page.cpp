// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/workbench_page.h"

#include "ui/pages/record_detail_pane.h"
#include "ui/pages/staffing.h"
#include "ui/pages/workbench_section.h"
#include "ui/print/painting.h"
#include "ui/widgets/tokens.h"

#include <QGridLayout>

namespace sizao::pages {

using namespace widgets;
using domain::Tier;

WorkbenchPage::WorkbenchPage(models::Desk& desk, QWidget* parent)
    : Page(parent),
      m_desk(desk),
      m_signals(new models::SignalModel(desk, this)),
      m_records(new models::RecordModel(desk, this)),
      m_cases(new models::CaseModel(desk, this)),
      m_header(new HeaderBar(HeaderBar::Size::Page, this)),
      m_lack(new NoticeBar(Icon::Info, this)) {
    m_header->setTitle(tr("工作台"));
    buildSignals();
    buildRecords();
    buildCases();
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(space::large, space::large, space::large, space::large);
    grid->setSpacing(space::medium);
    grid->addWidget(m_header, 0, 0, 1, 2);
    grid->addWidget(m_lack, 1, 0, 1, 2);
    grid->addWidget(m_signalSection, 2, 0, 2, 1);
    grid->addWidget(m_recordSection, 2, 1);
    grid->addWidget(m_caseSection, 3, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(2, 3);
    grid->setRowStretch(3, 2);
    setFocusProxy(m_signalSection->table());

    service::RecordFilter waiting;
    waiting.standings = waitingStandings();
    waiting.oldest_first = true;
    m_records->setFilter(waiting);
    models::CaseFilter checking;
    checking.state = domain::CaseState::Checking;
    m_cases->setFilter(checking);
    m_cases->reload();
    connect(&desk.signal_feed, &models::SignalFeed::derived, this, &WorkbenchPage::showAnswer);
    connect(m_records, &models::RecordModel::countsChanged, this, &WorkbenchPage::showAnswer);
    connect(m_cases, &models::CaseModel::countsChanged, this, &WorkbenchPage::showAnswer);
    connect(&desk.reference, &models::ReferenceData::changed, this, &WorkbenchPage::showLack);
    connect(m_lack, &NoticeBar::actionRequested, this,
            [this] { emit navigationRequested(addOfficerTarget()); });
    showAnswer();
    showLack();
}

void WorkbenchPage::showLack() {
    QString lack = verifierLack(m_desk);
    if (lack.isEmpty() && m_desk.duties.may(service::Action::DecideSignal))
        lack = handlerLack(m_desk);
    m_lack->setNotice(lack, lack.isEmpty() ? QString() : addOfficerText());
}

QString WorkbenchPage::title() const {
    return tr("工作台");
}

QString WorkbenchPage::helpText() const {
    return tr(
        "<p>这里回答：今天有哪些事等着办。</p>"
        "<p>点一行（或按 Enter）直接打开那一条。待核实的信息按发现先后排列，最早的在前。</p>");
}

void WorkbenchPage::buildSignals() {
    m_signalSection =
        new WorkbenchSection(tr("待研判的预警"), m_signals,
                             {{.kind = ColumnKind::Tier, .characters = 4},
                              {.characters = 4, .elide = Qt::ElideMiddle},
                              {.characters = 8, .stretches = true, .elide = Qt::ElideMiddle},
                              {.characters = 8},
                              {.kind = ColumnKind::Number, .characters = 4},
                              {.isHidden = true},
                              {.kind = ColumnKind::Date, .characters = 6},
                              {.isHidden = true}},
                             tr("没有等待研判的预警"), this);
    connect(m_signalSection, &WorkbenchSection::opened, this, [this](const QString& key) {
        emit navigationRequested({QStringLiteral("warnings"), QStringLiteral("signal"), key});
    });
    connect(m_signalSection, &WorkbenchSection::allRequested, this, [this] {
        emit navigationRequested({QStringLiteral("warnings"), {}, {}});
    });
}

void WorkbenchPage::buildRecords() {
    m_recordSection = new WorkbenchSection(tr("待核实的信息"), m_records,
                                           {{.characters = 4},
                                            {.characters = 5, .elide = Qt::ElideMiddle},
                                            {.characters = 8, .elide = Qt::ElideMiddle},
                                            {.characters = 8, .stretches = true},
                                            {.isHidden = true},
                                            {.isHidden = true},
                                            {.isHidden = true},
                                            {.kind = ColumnKind::Date, .characters = 6}},
                                           tr("没有等待核实的信息"), this);
    connect(m_recordSection, &WorkbenchSection::opened, this, [this](const QString& key) {
        emit navigationRequested({QStringLiteral("records"), QStringLiteral("record"), key});
    });
    connect(m_recordSection, &WorkbenchSection::allRequested, this, [this] {
        emit navigationRequested({QStringLiteral("records"), {}, {}});
    });
}

void WorkbenchPage::buildCases() {
    m_caseSection =
        new WorkbenchSection(tr("核查中的案件"), m_cases,
                             {{.kind = ColumnKind::Tier, .characters = 4},
                              {.isHidden = true},
                              {.characters = 4, .elide = Qt::ElideMiddle},
                              {.characters = 8, .stretches = true, .elide = Qt::ElideMiddle},
                              {.isHidden = true},
                              {.isHidden = true},
                              {.characters = 7},
                              {.kind = ColumnKind::Date, .characters = 6}},
                             tr("没有核查中的案件"), this);
    connect(m_caseSection, &WorkbenchSection::opened, this, [this](const QString& key) {
        emit navigationRequested({QStringLiteral("cases"), QStringLiteral("case"), key});
    });
    connect(m_caseSection, &WorkbenchSection::allRequested, this, [this] {
        emit navigationRequested({QStringLiteral("cases"), {}, {}});
    });
}

int WorkbenchPage::waitingRecords() const {
    const auto counts = m_records->counts();
    qint64 sum = 0;
    for (const domain::RecordState standing : waitingStandings())
        sum += counts.value(standing);
    return static_cast<int>(sum);
}

void WorkbenchPage::showAnswer() {
    const models::SignalFeed& feed = m_desk.signal_feed;
    QStringList tiers;
    for (const Tier tier : {Tier::Red, Tier::Orange, Tier::Yellow})
        if (const int count = feed.pendingCount(tier); count > 0)
            tiers.append(tr("%1 %2").arg(domain::toLabel(tier)).arg(count));
    m_signalSection->setSummary(tiers.join(QStringLiteral(" · ")));
    const int pending = feed.pendingCount();
    const int records = waitingRecords();
    models::CaseFilter checking;
    checking.state = domain::CaseState::Checking;
    const auto cases = static_cast<int>(m_cases->count(checking));
    m_recordSection->setSummary(records > 0 ? tr("共 %1 条，最早的在前").arg(countText(records))
                                            : QString());
    m_caseSection->setSummary(cases > 0 ? tr("共 %1 件").arg(cases) : QString());
    m_answer = pending + records + cases == 0
                   ? tr("%1，没有等您办理的事项").arg(m_desk.session.today().toIso())
                   : tr("%1，有 %2 个预警待研判，%3 条信息待核实，%4 个案件在核查")
                         .arg(m_desk.session.today().toIso(), countText(pending),
                              countText(records), countText(cases));
    m_header->setSubtitle(m_answer);
}

QString WorkbenchPage::answer() const {
    return m_answer;
}

void WorkbenchPage::activate() {
    // Coming here is asking what there is now.
    m_records->reload();
    m_signals->showNews();
    setFocus();
}

bool WorkbenchPage::navigateTo(const Target&) {
    return true;
}

void WorkbenchPage::refresh() {
    m_signals->reload();
    m_records->reload();
    m_cases->reload();
}

} // namespace sizao::pages
