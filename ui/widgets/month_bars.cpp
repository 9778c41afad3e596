// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/month_bars.h"

#include "ui/print/painting.h"
#include "ui/widgets/tokens.h"

#include <QHelpEvent>
#include <QToolTip>

#include <algorithm>

namespace sizao::widgets {
namespace {

using domain::Tier;

constexpr int widestBar = 28;

// 1, 2, 5, 10, 20 …: so that at most four lines are drawn.
int stepFor(int highest) {
    int step = 1;
    for (int factor = 0; highest / step > 4; ++factor)
        step = factor % 3 == 1 ? step / 2 * 5 : step * 2;
    return step;
}

} // namespace

MonthBars::MonthBars(QWidget* parent) : QWidget(parent) {
    setFont(textFont(TextSize::Small));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void MonthBars::setMonths(const QList<Month>& months, int capacity) {
    m_months = months;
    m_capacity = capacity;
    QStringList texts;
    for (const Month& month : m_months)
        texts.append(monthText(month));
    setAccessibleName(texts.join(u'\n'));
    update();
}

QString MonthBars::monthText(const Month& month) const {
    return tr("%1-%2：草案 %3 件（黄 %4，橙 %5，红 %6），现行 %7 件")
        .arg(month.year)
        .arg(month.month, 2, 10, QChar(u'0'))
        .arg(month.total())
        .arg(month.after[0])
        .arg(month.after[1])
        .arg(month.after[2])
        .arg(month.before);
}

int MonthBars::highest() const {
    int highest = std::max(m_capacity, 1);
    for (const Month& month : m_months)
        highest = std::max({highest, month.total(), month.before});
    return highest;
}

QRectF MonthBars::plot() const {
    const int line = fontMetrics().height();
    const int left = fontMetrics().horizontalAdvance(QStringLiteral("0000")) + space::small;
    return QRectF(rect()).adjusted(left, line / 2.0 + 2, -space::small, -line - space::tiny);
}

void MonthBars::paintEvent(QPaintEvent*) {
    const Tokens& tokens = tokensOf(palette());
    QPainter painter(this);
    const QRectF area = plot();
    const int top = highest();
    const auto yOf = [&](int count) { return area.bottom() - area.height() * count / top; };
    const int step = stepFor(top);
    const qreal half = fontMetrics().height() / 2.0;
    for (int count = 0; count <= top; count += step) {
        painter.setPen(tokens.line);
        painter.drawLine(QPointF(area.left(), yOf(count)), QPointF(area.right(), yOf(count)));
        painter.setPen(tokens.quiet);
        painter.drawText(QRectF(0, yOf(count) - half, area.left() - space::small, 2 * half),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(count));
    }
    const qreal slot = area.width() / qreal(std::max<qsizetype>(1, m_months.size()));
    const qreal bar = std::min<qreal>(slot * 0.62, widestBar);
    qreal free = 0; // where the next label may begin
    for (qsizetype i = 0; i < m_months.size(); ++i) {
        const Month& month = m_months[i];
        const qreal middle = area.left() + slot * (qreal(i) + 0.5);
        int below = 0;
        for (std::size_t tier = 0; tier < 3; ++tier) {
            const TonePair tone = tokens.tier(static_cast<Tier>(tier + 1));
            const QRectF piece(middle - bar / 2, yOf(below + month.after[tier]), bar,
                               yOf(below) - yOf(below + month.after[tier]));
            below += month.after[tier];
            if (month.after[tier] == 0)
                continue;
            painter.fillRect(piece, tone.fill);
            painter.setPen(tone.text);
            painter.drawRect(piece.adjusted(0, 0, -1, -1));
            const QString letter = tierLetter(static_cast<Tier>(tier + 1)); // a word in English
            if (piece.height() >= 2 * half && bar >= fontMetrics().horizontalAdvance(letter))
                painter.drawText(piece, Qt::AlignCenter, letter);
        }
        painter.setPen(QPen(tokens.text, 2));
        painter.drawLine(QPointF(middle - bar * 0.75, yOf(month.before)),
                         QPointF(middle + bar * 0.75, yOf(month.before)));
        const QString label =
            month.month == 1 || i == 0
                ? QStringLiteral("%1-%2").arg(month.year).arg(month.month, 2, 10, QChar(u'0'))
                : QString::number(month.month);
        const qreal width = fontMetrics().horizontalAdvance(label);
        if (middle - width / 2 < free)
            continue;
        free = middle + width / 2 + space::tiny;
        painter.setPen(tokens.quiet);
        painter.drawText(QRectF(middle - width / 2, area.bottom() + 2, width + 1, 2 * half),
                         Qt::AlignCenter, label);
    }
    if (m_capacity == 0)
        return;
    painter.setPen(QPen(tokens.accent, 1.5, Qt::DashLine));
    painter.drawLine(QPointF(area.left(), yOf(m_capacity)), QPointF(area.right(), yOf(m_capacity)));
    const bool isAtTop = yOf(m_capacity) < 2 * half;
    painter.drawText(QRectF(area.left() + 2, yOf(m_capacity) - (isAtTop ? 0 : 2 * half),
                            area.width() - 4, 2 * half),
                     Qt::AlignLeft | Qt::AlignVCenter, tr("研判能力 %1").arg(m_capacity));
}

bool MonthBars::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip || m_months.isEmpty())
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QRectF area = plot();
    const auto at = static_cast<qsizetype>((help->pos().x() - area.left()) / area.width()
                                           * qreal(m_months.size()));
    if (at >= 0 && at < m_months.size())
        QToolTip::showText(help->globalPos(), monthText(m_months[at]), this);
    return true;
}

} // namespace sizao::widgets
