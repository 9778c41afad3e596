// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/task_model.h"
#include "ui/widgets/month_calendar.h"

class QCheckBox;

namespace sizao::pages {

class WorkbenchSection;

// The month with what ends on its days, and beside it what ends on the chosen one.
class WorkbenchMonth : public QWidget {
    Q_OBJECT

public:
    WorkbenchMonth(models::Desk& desk, QWidget* parent = nullptr);

    void choose(base::Day day);
    [[nodiscard]] widgets::MonthCalendar* calendar() const { return m_calendar; }
    [[nodiscard]] WorkbenchSection* section() const { return m_section; }
    [[nodiscard]] QCheckBox* alsoOthers() const { return m_alsoOthers; }
    [[nodiscard]] const models::TaskModel& tasks() const { return *m_tasks; }

signals:
    void opened(const QString& key);

private:
    [[nodiscard]] widgets::CalendarDay dayOf(base::Day day) const;
    void showDay();
    void count();

    models::Desk& m_desk;
    models::TaskModel* m_tasks;
    widgets::MonthCalendar* m_calendar;
    QCheckBox* m_alsoOthers;
    WorkbenchSection* m_section;
    base::Day m_day;
    struct Count {
        int due = 0;
        int overdue = 0;
    };
    std::unordered_map<base::Day, Count> m_counts;
};

} // namespace sizao::pages
