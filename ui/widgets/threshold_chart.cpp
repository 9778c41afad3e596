// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/threshold_chart.h"

#include "ui/print/painting.h"
#include "ui/widgets/tokens.h"

#include <QPainterPath>

#include <algorithm>

namespace sizao::widgets {

using domain::MilliPoints;
using domain::Tier;

// Few people reach much: what lies far left of the yellow line would flatten the rest, so the
// chart begins at half of it.
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
    scale.from = std::min<MilliPoints>(m_lines[0] / 2, 3000);
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
    const MilliPoints step = (scale.to - scale.from) / 1000 > 14 ? 3000 : 2000;
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

// The label of each line stands above the plot, moved aside where two would meet.
void ThresholdChart::paintLines(QPainter& painter, const Scale& scale) const {
    const Tokens& tokens = tokensOf(palette());
    qreal free = 0;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const auto tier = static_cast<Tier>(i + 1);
        const qreal x = scale.x(m_lines[i]);
        painter.setPen(QPen(tokens.tier(tier).text, 1.5));
        painter.drawLine(QPointF(x, scale.area.top()), QPointF(x, scale.area.bottom()));
        const auto people = reaching(m_lines[i]);
        const QString label =
            people ? tr("%1 %2：%3 人")
                         .arg(tierLetter(tier), shortPointsText(m_lines[i]), countText(*people))
                   : tierLetter(tier) + u' ' + shortPointsText(m_lines[i]);
        const qreal width = fontMetrics().horizontalAdvance(label) + 2;
        const qreal left = std::min(std::max({x - width / 2, free, scale.area.left()}),
                                    std::max(free, scale.area.right() - width));
        free = left + width + space::small;
        painter.drawText(QRectF(left, 0, width, fontMetrics().height()), Qt::AlignCenter, label);
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
