// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendar.h"

#include <QWidget>

#include <functional>

namespace sizao::widgets {

// What a calendar shows of one day. Who shows it knows the working calendar and what is due.
struct CalendarDay {
    domain::DayKind kind = domain::DayKind::Workday;
    QString name;    // of the holiday, or of the one that is made up for
    int due = 0;     // what ends on this day
    int overdue = 0; // what ended on this day and is still open
};

// The six weeks around a month, Monday first. Arrows go by days and weeks, Page Up and Page Down by
// months, Home and End to the ends of the month; Enter, Space or a click chooses.
class MonthGrid : public QWidget {
    Q_OBJECT

public:
    using Source = std::function<CalendarDay(base::Day)>;

    explicit MonthGrid(QWidget* parent = nullptr);

    void setSource(Source source); // asked whenever days are painted or read out
    void setToday(base::Day today);
    void setCurrent(base::Day day); // its month is shown
    [[nodiscard]] base::Day current() const { return m_current; }
    void moveByMonths(int months);
    // What a screen reader says of a day.
    [[nodiscard]] QString dayText(base::Day day) const;
    [[nodiscard]] QRect cellOf(base::Day day) const;
    [[nodiscard]] std::optional<base::Day> dayAt(const QPoint& position) const;

    [[nodiscard]] QSize sizeHint() const override { return {640, 420}; }
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void currentChanged(sizao::base::Day day);
    void chosen(sizao::base::Day day);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] base::Day firstShown() const; // a Monday
    [[nodiscard]] int headHeight() const;
    void paintDay(QPainter& painter, base::Day day) const;
    void paintCounts(QPainter& painter, const QRect& line, const CalendarDay& info) const;

    Source m_source;
    base::Day m_today;
    base::Day m_current;
};

} // namespace sizao::widgets
