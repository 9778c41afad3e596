// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/date_edit.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/tokens.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QTextCharFormat>
#include <QWidgetAction>

namespace sizao::widgets {
namespace {

constexpr int trailingIcon = 30; // room the calendar icon takes

QDate toDate(base::Day day) {
    return {day.year(), day.month(), day.dayOfMonth()};
}

} // namespace

DateEdit::DateEdit(base::Day today, DateSense sense, QWidget* parent)
    : QLineEdit(parent), m_today(today), m_sense(sense) {
    setPlaceholderText(tr("如 11.3、昨天、上周三"));
    setMinimumWidth(fontMetrics().horizontalAdvance(u'中') * 17);
    QAction* calendar = addAction(icon(Icon::Calendar), TrailingPosition);
    calendar->setToolTip(tr("打开日历  Ctrl+↓"));
    connect(calendar, &QAction::triggered, this, &DateEdit::openCalendar);
    connect(this, &QLineEdit::textChanged, this, &DateEdit::read);
}

void DateEdit::setToday(base::Day today) {
    m_today = today;
    read();
}

void DateEdit::setDay(std::optional<base::Day> day) {
    setText(day ? day->toIso() : QString());
}

void DateEdit::read() {
    const auto parsed = parseDay(text(), m_today, m_sense);
    const auto before = m_day;
    m_day = parsed ? std::optional(*parsed) : std::nullopt;
    update();
    if (m_day != before)
        emit dayChanged();
}

QString DateEdit::problem() const {
    if (text().trimmed().isEmpty() || m_day)
        return {};
    return parseDay(text(), m_today, m_sense).error().message;
}

QString DateEdit::understood() const {
    if (!m_day)
        return {};
    const QString weekday = weekdayText(*m_day);
    return text() == m_day->toIso() ? weekday : m_day->toIso() + u' ' + weekday;
}

void DateEdit::writeOut() {
    if (m_day && text() != m_day->toIso())
        setText(m_day->toIso());
}

void DateEdit::keyPressEvent(QKeyEvent* event) {
    const bool isUp = event->key() == Qt::Key_Up;
    const bool isDown = event->key() == Qt::Key_Down;
    if (isDown && event->modifiers() == Qt::ControlModifier)
        openCalendar();
    else if (isUp || isDown)
        setDay(m_day.value_or(m_today) + (!m_day ? 0 : isUp ? 1 : -1));
    else
        QLineEdit::keyPressEvent(event);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        writeOut();
}

void DateEdit::focusOutEvent(QFocusEvent* event) {
    writeOut();
    QLineEdit::focusOutEvent(event);
}

void DateEdit::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    const QString hint = understood();
    if (hint.isEmpty())
        return;
    QPainter painter(this);
    painter.setFont(textFont(TextSize::Small));
    const int used = fontMetrics().horizontalAdvance(text()) + 2 * space::small;
    const QRect place = rect().adjusted(used, 0, -trailingIcon, 0);
    if (painter.fontMetrics().horizontalAdvance(hint) > place.width())
        return;
    painter.setPen(tokensOf(palette()).quiet);
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, hint);
}

void DateEdit::openCalendar() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget;
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(toDate(m_day.value_or(m_today)));
    // Red means a tier: no red week-ends.
    QTextCharFormat plain;
    plain.setForeground(palette().color(QPalette::Text));
    calendar->setWeekdayTextFormat(Qt::Saturday, plain);
    calendar->setWeekdayTextFormat(Qt::Sunday, plain);
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    const auto choose = [this, menu](const QDate& date) {
        setDay(base::Day::fromCivil(date.year(), date.month(), date.day()));
        menu->close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    menu->popup(mapToGlobal(rect().bottomLeft()));
    calendar->setFocus();
}

} // namespace sizao::widgets
