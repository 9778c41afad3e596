// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/date_words.h"

#include <QLineEdit>

#include <optional>

namespace sizao::widgets {

// A day, typed as people say it. What was understood is shown while typing at the right end of the
// field and written out when the field is left. Ctrl+Down opens the calendar;
// Up and Down go by days.
class DateEdit : public QLineEdit {
    Q_OBJECT

public:
    DateEdit(base::Day today, DateSense sense, QWidget* parent = nullptr);

    void setToday(base::Day today);
    void setDay(std::optional<base::Day> day);
    [[nodiscard]] std::optional<base::Day> day() const { return m_day; }
    // What is wrong with the text, for the line below the field; empty field and good day: nothing.
    [[nodiscard]] QString problem() const;

signals:
    void dayChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void read();
    void writeOut();
    void openCalendar();
    [[nodiscard]] QString understood() const;

    base::Day m_today;
    DateSense m_sense;
    std::optional<base::Day> m_day;
};

} // namespace sizao::widgets
