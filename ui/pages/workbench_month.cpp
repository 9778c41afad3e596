// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/workbench_month.h"

#include "ui/pages/workbench_section.h"
#include "ui/widgets/tokens.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace sizao::pages {

using namespace widgets;
using models::TaskModel;

WorkbenchMonth::WorkbenchMonth(models::Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_tasks(new TaskModel(desk, this)),
      m_calendar(new MonthCalendar(desk.session.today(), this)),
      m_alsoOthers(new QCheckBox(tr("也看等别人办的"), this)),
      m_section(new WorkbenchSection({}, m_tasks,
                                     {{.characters = 11},
                                      {.isHidden = true},
                                      {.characters = 7, .stretches = true},
                                      {.kind = ColumnKind::Tier, .characters = 4},
                                      {.characters = 4, .elide = Qt::ElideMiddle},
                                      {.characters = 6, .elide = Qt::ElideMiddle, .yields = true},
                                      {.characters = 6, .yields = true},
                                      {.characters = 8, .isHidden = true}},
                                     tr("这一天没有到期的事项"), this)),
      m_day(desk.session.today()) {
    m_section->setAll({});
    auto* side = new QVBoxLayout;
    side->setSpacing(space::small);
    side->addWidget(m_section, 1);
    side->addWidget(m_alsoOthers);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::large);
    row->addWidget(m_calendar, 3);
    row->addLayout(side, 2);
    setFocusProxy(m_calendar);
    m_calendar->setSource([this](base::Day day) { return dayOf(day); });
    connect(m_calendar, &MonthCalendar::chosen, this, &WorkbenchMonth::choose);
    connect(&m_calendar->grid(), &MonthGrid::currentChanged, this, &WorkbenchMonth::choose);
    connect(m_alsoOthers, &QCheckBox::toggled, this, [this] {
        count();
        showDay();
    });
    connect(&desk.task_feed, &models::TaskFeed::changed, this, &WorkbenchMonth::count);
    connect(m_section, &WorkbenchSection::opened, this, &WorkbenchMonth::opened);
    count();
    showDay();
}

void WorkbenchMonth::choose(base::Day day) {
    m_day = day;
    m_calendar->grid().setCurrent(day);
    showDay();
}

// The calendar of the session: after an import it is another one.
CalendarDay WorkbenchMonth::dayOf(base::Day day) const {
    const rules::DayMark mark = m_desk.session.calendar()->markOf(day);
    CalendarDay shown{mark.kind, mark.name, 0, 0};
    if (const auto found = m_counts.find(day); found != m_counts.end()) {
        shown.due = found->second.due;
        shown.overdue = found->second.overdue;
    }
    return shown;
}

void WorkbenchMonth::count() {
    m_counts.clear();
    for (const service::Task& task : m_desk.task_feed.list().tasks) {
        const auto due = task.due();
        if (!due || (!task.mine && !m_alsoOthers->isChecked()))
            continue;
        Count& of = m_counts[*due];
        ++(task.isOverdue() ? of.overdue : of.due);
    }
    m_calendar->grid().update();
}

void WorkbenchMonth::showDay() {
    const rules::DayMark mark = m_desk.session.calendar()->markOf(m_day);
    m_section->setTitle(m_day.toIso());
    m_section->setSummary(mark.name.isEmpty()
                              ? domain::toLabel(mark.kind)
                              : tr("%1，%2").arg(mark.name, domain::toLabel(mark.kind)));
    m_tasks->showDay(m_day, m_alsoOthers->isChecked());
}

} // namespace sizao::pages
