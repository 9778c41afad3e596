// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/month_grid.h"

#include "ui/widgets/tokens.h"

#include <QDate>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace sizao::widgets {
namespace {

constexpr int weekDays = 7;
constexpr int weeks = 6;

QDate dateOf(base::Day day) {
    return {day.year(), day.month(), day.dayOfMonth()};
}
base::Day dayOf(QDate date) {
    return base::Day::fromCivil(date.year(), date.month(), date.day()).value_or(base::Day());
}

bool isRest(domain::DayKind kind) {
    return kind == domain::DayKind::Weekend || kind == domain::DayKind::Holiday;
}

// Only what differs from the weekday is marked.
QString markOf(domain::DayKind kind) {
    switch (kind) {
    case domain::DayKind::Holiday:
        return MonthGrid::tr("休");
    case domain::DayKind::Makeup:
        return MonthGrid::tr("班");
    case domain::DayKind::Workday:
    case domain::DayKind::Weekend:
        return {};
    }
    return {};
}

} // namespace

MonthGrid::MonthGrid(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setFont(textFont(TextSize::Small));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void MonthGrid::setSource(Source source) {
    m_source = std::move(source);
    setAccessibleName(dayText(m_current));
    update();
}

void MonthGrid::setToday(base::Day today) {
    m_today = today;
    update();
}

void MonthGrid::setCurrent(base::Day day) {
    if (day == m_current)
        return;
    m_current = day;
    setAccessibleName(dayText(day));
    update();
    emit currentChanged(day);
}

void MonthGrid::moveByMonths(int months) {
    setCurrent(dayOf(dateOf(m_current).addMonths(months)));
}

QString MonthGrid::dayText(base::Day day) const {
    const CalendarDay info = m_source ? m_source(day) : CalendarDay();
    QStringList parts{day.toIso(), QLocale().dayName(day.dayOfWeek()), domain::toLabel(info.kind)};
    if (!info.name.isEmpty())
        parts.append(info.name);
    if (day == m_today)
        parts.append(tr("今天"));
    if (info.due > 0)
        parts.append(tr("到期 %1 件").arg(info.due));
    if (info.overdue > 0)
        parts.append(tr("逾期 %1 件").arg(info.overdue));
    return parts.join(tr("，"));
}

base::Day MonthGrid::firstShown() const {
    const base::Day first = m_current - (m_current.dayOfMonth() - 1);
    return first - (first.dayOfWeek() - 1);
}

int MonthGrid::headHeight() const {
    return fontMetrics().height() + space::small;
}

QSize MonthGrid::minimumSizeHint() const {
    const int line = fontMetrics().height();
    const int cell = fontMetrics().horizontalAdvance(tr("逾期 %1").arg(99)) + 2 * space::small;
    return {weekDays * cell, headHeight() + weeks * (3 * line + space::small)};
}

QRect MonthGrid::cellOf(base::Day day) const {
    const int at = day - firstShown();
    if (at < 0 || at >= weekDays * weeks)
        return {};
    const int column = at % weekDays;
    const int row = at / weekDays;
    const int top = headHeight();
    const auto x = [&](int i) { return width() * i / weekDays; };
    const auto y = [&](int i) { return top + (height() - top) * i / weeks; };
    return {QPoint(x(column), y(row)), QPoint(x(column + 1) - 1, y(row + 1) - 1)};
}

std::optional<base::Day> MonthGrid::dayAt(const QPoint& position) const {
    const base::Day first = firstShown();
    for (int at = 0; at < weekDays * weeks; ++at)
        if (cellOf(first + at).contains(position))
            return first + at;
    return std::nullopt;
}

void MonthGrid::paintEvent(QPaintEvent*) {
    const Tokens& tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    const base::Day first = firstShown();
    painter.setPen(tokens.quiet);
    for (int i = 0; i < weekDays; ++i) {
        QRect head = cellOf(first + i);
        head.setTop(0);
        head.setHeight(headHeight());
        painter.drawText(head, Qt::AlignCenter, QLocale().dayName(i + 1, QLocale::ShortFormat));
    }
    for (int at = 0; at < weekDays * weeks; ++at)
        paintDay(painter, first + at);
    // Last, so that no neighbour paints over it.
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? tokens.accent : tokens.fieldLine(), hasFocus() ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(cellOf(m_current)).adjusted(1.5, 1.5, -1.5, -1.5), cornerRadius,
                            cornerRadius);
}

void MonthGrid::paintDay(QPainter& painter, base::Day day) const {
    const Tokens& tokens = tokensOf(palette());
    const CalendarDay info = m_source ? m_source(day) : CalendarDay();
    const QRect cell = cellOf(day);
    const bool isOfMonth = day.month() == m_current.month() && day.year() == m_current.year();
    if (day == m_current)
        painter.fillRect(cell, tokens.accentSoft);
    else if (isRest(info.kind))
        painter.fillRect(cell, tokens.canvas);
    painter.setPen(tokens.line);
    painter.drawLine(cell.topLeft(), cell.topRight());
    const int line = fontMetrics().height();
    const QRect inner = cell.adjusted(space::small, space::tiny, -space::small, -space::tiny);
    const QRect top(inner.left(), inner.top(), inner.width(), line);
    const QString number = QString::number(day.dayOfMonth());
    if (day == m_today) {
        const int side = line + space::tiny;
        const QRect disc(top.left() - space::tiny, top.center().y() - side / 2,
                         std::max(side, fontMetrics().horizontalAdvance(number) + space::small),
                         side);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.accent);
        painter.drawRoundedRect(disc, side / 2.0, side / 2.0);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(tokens.onAccent());
        painter.drawText(disc, Qt::AlignCenter, number);
    } else {
        painter.setPen(isOfMonth && !isRest(info.kind) ? tokens.text : tokens.quiet);
        painter.setFont(
            textFont(TextSize::Small, isOfMonth ? TextWeight::Strong : TextWeight::Regular));
        painter.drawText(top, Qt::AlignLeft | Qt::AlignVCenter, number);
        painter.setFont(font());
    }
    painter.setPen(info.kind == domain::DayKind::Makeup ? tokens.accent : tokens.quiet);
    painter.drawText(top, Qt::AlignRight | Qt::AlignVCenter, markOf(info.kind));
    if (!isOfMonth)
        return;
    const QRect second = top.translated(0, line + 2);
    painter.setPen(tokens.quiet);
    if (info.kind == domain::DayKind::Holiday)
        painter.drawText(second, Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(info.name, Qt::ElideRight, second.width()));
    paintCounts(painter, inner, info);
}

// What is late stands out by weight and by its word: red is for tiers alone.
void MonthGrid::paintCounts(QPainter& painter, const QRect& inner, const CalendarDay& info) const {
    const Tokens& tokens = tokensOf(palette());
    const int line = fontMetrics().height();
    QRect below(inner.left(), inner.bottom() - line + 1, inner.width(), line);
    if (info.overdue > 0) {
        painter.setFont(textFont(TextSize::Small, TextWeight::Strong));
        const QString text = tr("逾期 %1").arg(info.overdue);
        const int wide = painter.fontMetrics().horizontalAdvance(text) + space::small;
        const QRect badge(below.left() - space::tiny, below.top() - 1, wide, line + 2);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.text);
        painter.drawRoundedRect(badge, cornerRadius, cornerRadius);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(tokens.surface);
        painter.drawText(badge, Qt::AlignCenter, text);
        painter.setFont(font());
        below.translate(0, -line - 2);
    }
    if (info.due == 0)
        return;
    painter.setPen(tokens.text);
    painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter, tr("到期 %1").arg(info.due));
}

void MonthGrid::keyPressEvent(QKeyEvent* event) {
    const QDate date = dateOf(m_current);
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(m_current - 1);
    case Qt::Key_Right:
        return setCurrent(m_current + 1);
    case Qt::Key_Up:
        return setCurrent(m_current - weekDays);
    case Qt::Key_Down:
        return setCurrent(m_current + weekDays);
    case Qt::Key_PageUp:
        return moveByMonths(-1);
    case Qt::Key_PageDown:
        return moveByMonths(1);
    case Qt::Key_Home:
        return setCurrent(m_current - (date.day() - 1));
    case Qt::Key_End:
        return setCurrent(m_current + (date.daysInMonth() - date.day()));
    case Qt::Key_Enter:
    case Qt::Key_Return:
    case Qt::Key_Space:
        emit chosen(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MonthGrid::mousePressEvent(QMouseEvent* event) {
    const auto day = dayAt(event->pos());
    if (event->button() != Qt::LeftButton || !day)
        return QWidget::mousePressEvent(event);
    setCurrent(*day);
    emit chosen(*day);
}

bool MonthGrid::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const auto day = dayAt(help->pos()))
        QToolTip::showText(help->globalPos(), dayText(*day), this, cellOf(*day));
    return true;
}

void MonthGrid::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void MonthGrid::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

} // namespace sizao::widgets
