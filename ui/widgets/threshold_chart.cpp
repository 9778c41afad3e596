// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/threshold_chart.h"

#include "ui/print/painting.h"
#include "ui/widgets/tokens.h"

#include <QPainterPath>

#include <algorithm>

namespace sizao::widgets {

using domain::MilliPoints;
using domain::Tier;

constexpr MilliPoints steps[] = {1000, 2000, 3000, 5000, 10'000, 20'000, 30'000, 50'000};
constexpr int mostSteps = 7; // along the axis

// Few reach much: what lies far left of the yellow line would flatten the rest, so the chart
// begins at half of it.
struct ThresholdChart::Scale {
    QRectF area;
    MilliPoints from = 0;
    MilliPoints to = 1;
    int top = 1;

    [[nodiscard]] qreal x(MilliPoints at) const {
        return area.left()
               + area.width() * std::clamp(qreal(at - from) / qreal(to - from), 0.0, 1.0);
    }
    [[nodiscard]] qreal y(int people) const {
        return area.bottom() - area.height() * std::clamp(qreal(people) / top, 0.0, 1.0);
    }
};

ThresholdChart::ThresholdChart(QWidget* parent) : QWidget(parent) {
    setFont(textFont(TextSize::Small));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ThresholdChart::setKind(domain::SubjectKind kind) {
    m_kind = kind;
    update();
}

void ThresholdChart::setPoints(const QList<Point>& points) {
    m_points = points;
    update();
}

void ThresholdChart::setLines(const std::array<MilliPoints, 3>& lines) {
    m_lines = lines;
    update();
}

std::optional<int> ThresholdChart::reaching(MilliPoints threshold) const {
    const auto nearest =
        std::min_element(m_points.begin(), m_points.end(), [&](const Point& a, const Point& b) {
            return std::abs(a.threshold - threshold) < std::abs(b.threshold - threshold);
        });
    if (nearest == m_points.end())
        return std::nullopt;
    return nearest->after;
}

ThresholdChart::Scale ThresholdChart::scale() const {
    const int line = fontMetrics().height();
    const int left = fontMetrics().horizontalAdvance(QStringLiteral("0000")) + space::small;
    Scale scale{
        QRectF(rect()).adjusted(left, line + space::tiny, -space::small, -line - space::tiny)};
    scale.from = m_lines[0] / 2;
    if (!m_points.isEmpty()) // however far right somebody drags it
        scale.from = std::min(scale.from, m_points.last().threshold / 8);
    scale.to = std::max<MilliPoints>(m_lines[2] * 5 / 4, scale.from + 1000);
    for (const Point& point : m_points)
        if (point.threshold >= scale.from)
            scale.top = std::max({scale.top, point.before, point.after});
    return scale;
}

void ThresholdChart::paintAxes(QPainter& painter, const Scale& scale) const {
    const Tokens& tokens = tokensOf(palette());
    const qreal half = fontMetrics().height() / 2.0;
    for (const int people : {0, scale.top / 2, scale.top}) {
        painter.setPen(tokens.line);
        painter.drawLine(QPointF(scale.area.left(), scale.y(people)),
                         QPointF(scale.area.right(), scale.y(people)));
        painter.setPen(tokens.quiet);
        painter.drawText(
            QRectF(0, scale.y(people) - half, scale.area.left() - space::small, 2 * half),
            Qt::AlignRight | Qt::AlignVCenter, countText(people));
    }
    const MilliPoints step =
        *std::find_if(std::begin(steps), std::end(steps) - 1,
                      [&](MilliPoints each) { return scale.to - scale.from <= mostSteps * each; });
    for (MilliPoints at = (scale.from + step - 1) / step * step; at <= scale.to; at += step)
        painter.drawText(QRectF(scale.x(at) - 30, scale.area.bottom() + 2, 60, 2 * half),
                         Qt::AlignCenter, shortPointsText(at));
}

void ThresholdChart::paintCurves(QPainter& painter, const Scale& scale) const {
    const Tokens& tokens = tokensOf(palette());
    const auto pathOf = [&](int Point::*people) {
        QPainterPath path;
        for (const Point& point : m_points) {
            if (point.threshold < scale.from || point.threshold > scale.to)
                continue;
            const QPointF at(scale.x(point.threshold), scale.y(point.*people));
            if (path.elementCount() == 0)
                path.moveTo(at);
            else
                path.lineTo(at);
        }
        return path;
    };
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.quiet, 1.5, Qt::DashLine));
    painter.drawPath(pathOf(&Point::before));
    painter.setPen(QPen(tokens.accent, 2));
    painter.drawPath(pathOf(&Point::after));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

QString ThresholdChart::labelOf(std::size_t line) const {
    const QString tier = tierLetter(static_cast<Tier>(line + 1));
    const QString points = shortPointsText(m_lines[line]);
    const auto count = reaching(m_lines[line]);
    if (!count)
        return tier + u' ' + points;
    return (m_kind == domain::SubjectKind::Unit ? tr("%1 %2：%3 个") : tr("%1 %2：%3 人"))
        .arg(tier, points, countText(*count));
}

// The label of each line stands above the plot, moved aside where two would meet: to the right, and
// from the right edge back to the left.
void ThresholdChart::paintLines(QPainter& painter, const Scale& scale) const {
    const Tokens& tokens = tokensOf(palette());
    std::array<QRectF, 3> labels;
    qreal free = scale.area.left();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const qreal width = fontMetrics().horizontalAdvance(labelOf(i)) + 2;
        const qreal left = std::max(scale.x(m_lines[i]) - width / 2, free);
        labels[i] = QRectF(left, 0, width, fontMetrics().height());
        free = labels[i].right() + space::small;
    }
    qreal end = scale.area.right();
    for (std::size_t i = m_lines.size(); i-- > 0; end = labels[i].left() - space::small)
        labels[i].moveRight(std::min(labels[i].right(), end));
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const qreal x = scale.x(m_lines[i]);
        painter.setPen(QPen(tokens.tier(static_cast<Tier>(i + 1)).text, 1.5));
        painter.drawLine(QPointF(x, scale.area.top()), QPointF(x, scale.area.bottom()));
        painter.drawText(labels[i], Qt::AlignCenter, labelOf(i));
    }
}

void ThresholdChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Scale used = scale();
    paintAxes(painter, used);
    paintCurves(painter, used);
    paintLines(painter, used);
}

} // namespace sizao::widgets
