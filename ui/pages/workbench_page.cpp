// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/workbench_page.h"

#include "ui/pages/staffing.h"
#include "ui/pages/workbench_month.h"
#include "ui/pages/workbench_section.h"
#include "ui/print/painting.h"
#include "ui/widgets/tokens.h"

#include <QGridLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sizao::pages {

using namespace widgets;
using domain::Tier;
using models::TaskModel;
using service::TaskPlace;

namespace {

Target placeOf(TaskPlace place, const QString& id) {
    switch (place) {
    case TaskPlace::Signal:
        return {QStringLiteral("warnings"), QStringLiteral("signal"), id};
    case TaskPlace::Record:
        return {QStringLiteral("records"), QStringLiteral("record"), id};
    case TaskPlace::Case:
        break;
    }
    return {QStringLiteral("cases"), QStringLiteral("case"), id};
}

} // namespace

Target targetOf(const service::Task& task) {
    return placeOf(task.place, task.id);
}

WorkbenchPage::WorkbenchPage(models::Desk& desk, QWidget* parent)
    : Page(parent),
      m_desk(desk),
      m_ownTasks(new TaskModel(desk, this)),
      m_otherTasks(new TaskModel(desk, this)),
      m_undatedTasks(new TaskModel(desk, this)),
      m_signals(new models::SignalModel(desk, this)),
      m_recent(new models::RecentModel(desk, this)),
      m_header(new HeaderBar(HeaderBar::Size::Page, this)),
      m_lack(new NoticeBar(Icon::Info, this)),
      m_views(new SegmentBar(this)),
      m_stack(new QStackedWidget(this)),
      m_month(new WorkbenchMonth(desk, this)) {
    m_header->setTitle(tr("工作台"));
    m_views->setSegments({tr("今天"), tr("月历"), tr("无期限")});
    m_otherTasks->showOthers();
    m_undatedTasks->showWithoutDeadline();
    m_stack->addWidget(makeToday());
    m_stack->addWidget(m_month);
    m_undated = makeTasks(tr("没有期限的案件"), m_undatedTasks,
                          {{.characters = 8},
                           {.isHidden = true},
                           {.characters = 12},
                           {.kind = ColumnKind::Tier, .characters = 4},
                           {.characters = 6, .elide = Qt::ElideMiddle},
                           {.characters = 12, .stretches = true, .elide = Qt::ElideMiddle},
                           {.characters = 12},
                           {.characters = 12}},
                          tr("每个案件都有在走的期限"));
    m_undated->setSummary(tr("没有在走的期限：逐件看看是否应当有人催办"));
    m_stack->addWidget(m_undated);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    for (QWidget* each : std::initializer_list<QWidget*>{m_header, m_lack, m_views})
        layout->addWidget(each);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_mine->table());

    connect(m_views, &SegmentBar::chosen, this,
            [this](int view) { showView(static_cast<View>(view)); });
    connect(m_month, &WorkbenchMonth::opened, this,
            [this](const QString& key) { open(m_month->tasks(), key); });
    connect(&desk.signal_feed, &models::SignalFeed::derived, this, &WorkbenchPage::showAnswer);
    connect(&desk.task_feed, &models::TaskFeed::changed, this, &WorkbenchPage::showAnswer);
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
        "<p>这里回答：今天有哪些事等着办，哪些快到期、哪些已经逾期。</p>"
        "<p>期限按工作日历计算：起算当日不计，节假日不计，调休上班日计入；中止期间停止计时。"
        "某一年的放假安排还没有确认的，日期前面写“暂按”。</p>"
        "<p>点一行（或按 Enter）打开办理的地方。在任何页面按 Ctrl+J，打开需要您办的下一件。</p>"
        "<p>“无期限”是没有任何期限在走的案件，例如中止的，应当经常看一看。</p>");
}

QWidget* WorkbenchPage::makeToday() {
    auto* today = new QWidget(this);
    m_mine = makeTasks(tr("需要我办的"), m_ownTasks,
                       {{.characters = 11},
                        {.kind = ColumnKind::Date, .characters = 6, .yields = true},
                        {.characters = 10, .stretches = true},
                        {.kind = ColumnKind::Tier, .characters = 4},
                        {.characters = 5, .elide = Qt::ElideMiddle},
                        {.characters = 6, .elide = Qt::ElideMiddle, .yields = true},
                        {.isHidden = true},
                        {.isHidden = true}},
                       tr("没有等您办理的事项"));
    m_others = makeTasks(tr("等别人办的"), m_otherTasks,
                         {{.characters = 8},
                          {.isHidden = true},
                          {.characters = 10, .stretches = true},
                          {.isHidden = true},
                          {.characters = 5, .elide = Qt::ElideMiddle},
                          {.isHidden = true},
                          {.characters = 6},
                          {.isHidden = true}},
                         tr("没有等别人办理的事项"));
    makeSignals();
    makeRecent();
    auto* grid = new QGridLayout(today);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::medium);
    grid->addWidget(m_mine, 0, 0, 3, 1);
    grid->addWidget(m_signalSection, 0, 1);
    grid->addWidget(m_others, 1, 1);
    grid->addWidget(m_recentSection, 2, 1);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    for (int row = 0; row < 3; ++row)
        grid->setRowStretch(row, 1);
    return today;
}

WorkbenchSection* WorkbenchPage::makeTasks(const QString& title, TaskModel* model,
                                           const QList<Column>& columns, const QString& empty) {
    auto* section = new WorkbenchSection(title, model, columns, empty, this);
    section->setAll({});
    connect(section, &WorkbenchSection::opened, this,
            [this, model](const QString& key) { open(*model, key); });
    return section;
}

void WorkbenchPage::makeSignals() {
    m_signalSection =
        new WorkbenchSection(tr("新预警"), m_signals,
                             {{.kind = ColumnKind::Tier, .characters = 4},
                              {.characters = 4, .elide = Qt::ElideMiddle},
                              {.characters = 6, .stretches = true, .elide = Qt::ElideMiddle},
                              {.characters = 8, .yields = true},
                              {.isHidden = true},
                              {.isHidden = true},
                              {.kind = ColumnKind::Date, .characters = 6},
                              {.isHidden = true}},
                             tr("没有等待研判的预警"), this);
    connect(m_signalSection, &WorkbenchSection::opened, this, [this](const QString& key) {
        emit navigationRequested(placeOf(TaskPlace::Signal, key));
    });
    connect(m_signalSection, &WorkbenchSection::allRequested, this, [this] {
        emit navigationRequested({QStringLiteral("warnings"), {}, {}});
    });
    connect(m_mine, &WorkbenchSection::allRequested, this, [this] {
        emit navigationRequested({QStringLiteral("records"), {}, {}});
    });
}

void WorkbenchPage::makeRecent() {
    m_recentSection =
        new WorkbenchSection(tr("最近打开"), m_recent,
                             {{.characters = 9},
                              {.characters = 4, .elide = Qt::ElideMiddle},
                              {.characters = 6, .stretches = true, .elide = Qt::ElideMiddle},
                              {.kind = ColumnKind::Tier, .characters = 4}},
                             tr("打开过的案件和经手的信息列在这里"), this);
    m_recentSection->setAll({});
    connect(m_recentSection, &WorkbenchSection::opened, this, [this](const QString& id) {
        const int row = m_recent->rowOf(id);
        if (row >= 0)
            emit navigationRequested(placeOf(m_recent->row(row).place, id));
    });
}

void WorkbenchPage::open(const TaskModel& model, const QString& key) {
    const service::Task* task = model.find(key);
    if (task == nullptr)
        return;
    m_desk.task_feed.noteTaken(key);
    emit navigationRequested(targetOf(*task));
}

qint64 WorkbenchPage::waitingRecords() const {
    const service::TaskList& list = m_desk.task_feed.list();
    return list.unlisted_records
           + std::count_if(list.tasks.begin(), list.tasks.end(),
                           [](const auto& task) { return task.place == TaskPlace::Record; });
}

// Records have a counter of their own, at their page.
int WorkbenchPage::counter() const {
    const auto own = m_desk.task_feed.mine();
    return static_cast<int>(std::count_if(
        own.begin(), own.end(), [](const auto& task) { return task.place != TaskPlace::Record; }));
}

void WorkbenchPage::showAnswer() {
    const models::SignalFeed& feed = m_desk.signal_feed;
    QStringList tiers;
    for (const Tier tier : {Tier::Red, Tier::Orange, Tier::Yellow})
        if (const int count = feed.pendingCount(tier); count > 0)
            tiers.append(tr("%1 %2").arg(domain::toLabel(tier)).arg(count));
    m_signalSection->setSummary(tiers.join(QStringLiteral(" · ")));
    const models::TaskFeed& tasks = m_desk.task_feed;
    if (tasks.state() != models::ListModel::State::Ready)
        return;
    const QString today = m_desk.session.today().toIso();
    int due = 0;
    int overdue = 0;
    const auto own = tasks.mine();
    for (const service::Task& task : own) {
        due += task.due() == tasks.list().today ? 1 : 0;
        overdue += task.isOverdue() ? 1 : 0;
    }
    QStringList parts{today};
    parts.append(due > 0 ? tr("今天 %1 件到期").arg(countText(due)) : tr("今天没有到期的"));
    if (overdue > 0)
        parts.append(tr("%1 件逾期").arg(countText(overdue)));
    parts.append(tr("等您办的共 %1 件").arg(countText(counter())));
    const qint64 records = waitingRecords();
    if (records > 0)
        parts.append(tr("%1 条信息待核实").arg(countText(records)));
    m_answer = own.empty() && records == 0 ? tr("%1，没有等您办理的事项").arg(today)
                                           : parts.join(tr("，"));
    m_header->setSubtitle(m_answer);
    m_mine->setSummary(own.empty() ? QString() : tr("按期限先后，逾期在前"));
    m_mine->setAll(records > 0 ? tr("待核实 %1 条").arg(countText(records)) : QString());
    const auto undated = tasks.list().withoutDeadline();
    QSet<QString> cases;
    for (const service::Task& task : undated)
        cases.insert(task.id);
    m_views->setName(WithoutDeadline, tr("无期限 %1").arg(cases.size()));
    emit counterChanged(counter());
}

QString WorkbenchPage::answer() const {
    return m_answer;
}

void WorkbenchPage::showView(View view) {
    m_views->setCurrent(view);
    m_stack->setCurrentIndex(view);
    QWidget* const first = view == Today   ? static_cast<QWidget*>(m_mine->table())
                           : view == Month ? static_cast<QWidget*>(m_month)
                                           : static_cast<QWidget*>(m_undated->table());
    setFocusProxy(first);
}

void WorkbenchPage::activate() {
    // Coming here is asking what there is now.
    m_signals->showNews();
    m_recent->reload();
    setFocus();
}

bool WorkbenchPage::navigateTo(const Target& target) {
    if (target.kind == QLatin1String("view"))
        showView(target.id == QLatin1String("month")         ? Month
                 : target.id == QLatin1String("no-deadline") ? WithoutDeadline
                                                             : Today);
    return true;
}

void WorkbenchPage::refresh() {
    m_signals->reload();
    m_ownTasks->reload();
    m_recent->reload();
}

} // namespace sizao::pages
