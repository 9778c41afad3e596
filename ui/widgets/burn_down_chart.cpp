// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/burn_down_chart.h"

#include "ui/widgets/tokens.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace sizao::widgets {
namespace {

constexpr int widestColumn = 32;

// 1, 2, 5, 10, 20 …: so that at most five lines are drawn.
int stepFor(int highest) {
    int step = 1;
    for (int factor = 0; highest / step > 5; ++factor)
        step = factor % 3 == 1 ? step / 2 * 5 : step * 2;
    return step;
}

void hatch(QPainter& painter, const QRectF& area, const QColor& ink) {
    painter.fillRect(area, QBrush(ink, Qt::BDiagPattern));
}

} // namespace

struct BurnDownChart::Scale {
    QRectF area;
    int top = 1;
    qreal slot = 1;

    [[nodiscard]] qreal y(int count) const { return area.bottom() - area.height() * count / top; }
    [[nodiscard]] qreal middle(qsizetype index) const {
        return area.left() + slot * (qreal(index) + 0.5);
    }
};

BurnDownChart::BurnDownChart(QWidget* parent) : QWidget(parent) {
    setFont(textFont(TextSize::Small));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void BurnDownChart::setPoints(const QList<Point>& points) {
    m_points = points;
    m_current = -1;
    QStringList texts;
    for (const Point& point : m_points)
        texts.append(pointText(point));
    setAccessibleDescription(texts.join(u'\n'));
    setCurrent(static_cast<int>(m_points.size()) - 1);
    update();
}

std::optional<int> BurnDownChart::current() const {
    return m_current < 0 ? std::nullopt : std::optional(m_current);
}

QString BurnDownChart::pointText(const Point& point) const {
    return tr("%1：在办 %2 项，其中逾期 %3 项；按期限应为 %4 项")
        .arg(point.day.toIso())
        .arg(point.open)
        .arg(point.overdue)
        .arg(point.allowed);
}

void BurnDownChart::setCurrent(int index) {
    if (index < 0 || index >= m_points.size() || index == m_current)
        return;
    m_current = index;
    setAccessibleName(pointText(m_points[index]));
    emit currentChanged(index);
    update();
}

BurnDownChart::Scale BurnDownChart::scale() const {
    const int line = fontMetrics().height();
    const int left = fontMetrics().horizontalAdvance(QStringLiteral("000")) + space::small;
    Scale scale{QRectF(rect()).adjusted(left, 2 * line, -space::small, -line - space::tiny)};
    for (const Point& point : m_points)
        scale.top = std::max({scale.top, point.open, point.allowed});
    scale.slot = scale.area.width() / qreal(std::max<qsizetype>(1, m_points.size()));
    return scale;
}

void BurnDownChart::paintAxes(QPainter& painter, const Scale& scale) const {
    const Tokens& tokens = tokensOf(palette());
    const qreal half = fontMetrics().height() / 2.0;
    const int step = stepFor(scale.top);
    for (int count = 0; count <= scale.top; count += step) {
        painter.setPen(tokens.line);
        painter.drawLine(QPointF(scale.area.left(), scale.y(count)),
                         QPointF(scale.area.right(), scale.y(count)));
        painter.setPen(tokens.quiet);
        painter.drawText(
            QRectF(0, scale.y(count) - half, scale.area.left() - space::small, 2 * half),
            Qt::AlignRight | Qt::AlignVCenter, QString::number(count));
    }
    qreal free = 0; // where the next label may begin
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        const base::Day day = m_points[i].day;
        if (day.dayOfMonth() > 7) // at the first week of a month
            continue;
        const QString label = day.toIso().left(7);
        const qreal width = fontMetrics().horizontalAdvance(label) + 1;
        const qreal left = std::min(scale.middle(i) - width / 2, scale.area.right() - width);
        if (left < free)
            continue;
        free = left + width + space::small;
        painter.drawText(QRectF(left, scale.area.bottom() + 2, width, 2 * half), Qt::AlignCenter,
                         label);
    }
}

void BurnDownChart::paintColumns(QPainter& painter, const Scale& scale) const {
    const Tokens& tokens = tokensOf(palette());
    const qreal width = std::min<qreal>(scale.slot * 0.7, widestColumn);
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        const Point& point = m_points[i];
        if (point.open == 0)
            continue;
        const QRectF column(scale.middle(i) - width / 2, scale.y(point.open), width,
                            scale.area.bottom() - scale.y(point.open));
        const QRectF late(column.left(), scale.y(point.overdue), width,
                          scale.area.bottom() - scale.y(point.overdue));
        painter.fillRect(column, tokens.accentSoft);
        if (point.overdue > 0) {
            hatch(painter, late, tokens.text);
            painter.setPen(tokens.text);
            painter.drawLine(late.topLeft(), late.topRight());
        }
        painter.setPen(QPen(tokens.accent, i == m_current ? 2 : 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(column);
    }
}

void BurnDownChart::paintAllowed(QPainter& painter, const Scale& scale) const {
    const Tokens& tokens = tokensOf(palette());
    QPolygonF steps; // a number holds for its whole week
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        const qreal y = scale.y(m_points[i].allowed);
        steps << QPointF(scale.middle(i) - scale.slot / 2, y)
              << QPointF(scale.middle(i) + scale.slot / 2, y);
    }
    painter.setPen(QPen(tokens.text, 2, Qt::DashLine));
    painter.drawPolyline(steps);
}

// What is what, above the plot; and the week that is chosen, in words.
void BurnDownChart::paintKey(QPainter& painter) const {
    const Tokens& tokens = tokensOf(palette());
    const int line = fontMetrics().height();
    const qreal swatch = line * 0.8;
    qreal at = fontMetrics().horizontalAdvance(QStringLiteral("000")) + space::small;
    const auto put = [&](const QString& words, auto&& paint) {
        const QRectF area(at, (line - swatch) / 2, 1.6 * swatch, swatch);
        paint(area);
        const qreal width = fontMetrics().horizontalAdvance(words) + 1;
        painter.setPen(tokens.text);
        painter.drawText(QRectF(area.right() + space::tiny, 0, width, line), Qt::AlignVCenter,
                         words);
        at = area.right() + space::tiny + width + space::large;
    };
    const auto outline = [&](const QRectF& area) {
        painter.fillRect(area, tokens.accentSoft);
        painter.setPen(tokens.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(area);
    };
    put(tr("在办"), outline);
    put(tr("其中逾期"), [&](const QRectF& area) {
        outline(area);
        hatch(painter, area, tokens.text);
    });
    put(tr("按期限应为"), [&](const QRectF& area) {
        painter.setPen(QPen(tokens.text, 2, Qt::DashLine));
        painter.drawLine(QPointF(area.left(), area.center().y()),
                         QPointF(area.right(), area.center().y()));
    });
    if (m_current < 0)
        return;
    painter.setPen(tokens.quiet);
    painter.drawText(QRectF(at, 0, width() - at - space::small, line),
                     Qt::AlignRight | Qt::AlignVCenter, pointText(m_points[m_current]));
}

void BurnDownChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Scale used = scale();
    paintAxes(painter, used);
    paintColumns(painter, used);
    paintAllowed(painter, used);
    paintKey(painter);
    if (!hasFocus())
        return;
    painter.setPen(QPen(tokensOf(palette()).accent, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void BurnDownChart::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrent(m_current - 1);
        return;
    case Qt::Key_Right:
        setCurrent(m_current + 1);
        return;
    case Qt::Key_Home:
        setCurrent(0);
        return;
    case Qt::Key_End:
        setCurrent(static_cast<int>(m_points.size()) - 1);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void BurnDownChart::mouseMoveEvent(QMouseEvent* event) {
    const Scale used = scale();
    const qreal at = event->position().x() - used.area.left();
    if (at >= 0)
        setCurrent(static_cast<int>(at / used.slot));
}

} // namespace sizao::widgets
