// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/month_grid.h"

class QLabel;

namespace sizao::widgets {

// A month with its working days and what is due on them, and the way to other months.
class MonthCalendar : public QWidget {
    Q_OBJECT

public:
    explicit MonthCalendar(base::Day today, QWidget* parent = nullptr);

    [[nodiscard]] MonthGrid& grid() { return *m_grid; }
    void setSource(MonthGrid::Source source) { m_grid->setSource(std::move(source)); }

signals:
    void chosen(sizao::base::Day day);

private:
    void showMonth(base::Day day);

    QLabel* m_title;
    MonthGrid* m_grid;
};

} // namespace sizao::widgets
