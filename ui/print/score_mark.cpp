// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/score_mark.h"

#include "ui/print/painting.h"

#include <QCoreApplication>
#include <QPainterPath>

#include <algorithm>

namespace sizao::print {
namespace {

constexpr qreal barHeight = 22;

QString text(const char* source) {
    return QCoreApplication::translate("ScoreBar", source);
}

// The bar ends a quarter behind red, or behind the score when that is further.
double endOf(const ScoreMark& mark) {
    const auto red = static_cast<double>(std::max<domain::MilliPoints>(mark.thresholds[2], 1));
    const auto reached = static_cast<double>(std::max(mark.score, mark.comparison.value_or(0)));
    return std::max(red * 1.25, reached * 1.08);
}

struct Scale {
    QRectF bar;
    double end;
    [[nodiscard]] qreal x(domain::MilliPoints milli) const {
        const double share = std::clamp(static_cast<double>(milli) / end, 0.0, 1.0);
        return bar.left() + bar.width() * share;
    }
};

void paintZones(QPainter& painter, const Scale& scale, const ScoreMark& mark,
                const Tokens& tokens) {
    const domain::Tier zones[] = {domain::Tier::None, domain::Tier::Yellow, domain::Tier::Orange,
                                  domain::Tier::Red};
    QPainterPath outline;
    outline.addRoundedRect(scale.bar, cornerRadius, cornerRadius);
    painter.save();
    painter.setClipPath(outline);
    for (std::size_t zone = 0; zone < 4; ++zone) {
        const qreal from = zone == 0 ? scale.bar.left() : scale.x(mark.thresholds[zone - 1]);
        const qreal to = zone == 3 ? scale.bar.right() : scale.x(mark.thresholds[zone]);
        painter.fillRect(QRectF(from, scale.bar.top(), to - from, scale.bar.height()),
                         tokens.tier(zones[zone]).fill);
    }
    painter.restore();
}

// `黄 6`
QString thresholdText(const ScoreMark& mark, std::size_t i) {
    return tierLetter(static_cast<domain::Tier>(i + 1)) + u' '
           + shortPointsText(mark.thresholds[i]);
}

void paintSeams(QPainter& painter, const Scale& scale, const ScoreMark& mark,
                const Tokens& tokens) {
    const domain::Tier tiers[] = {domain::Tier::Yellow, domain::Tier::Orange, domain::Tier::Red};
    const auto labels = thresholdLabels(scale.bar, mark, painter.font());
    for (std::size_t i = 0; i < 3; ++i) {
        const qreal x = scale.x(mark.thresholds[i]);
        painter.setPen(QPen(tokens.tier(tiers[i]).text, 1.5));
        painter.drawLine(QPointF(x, scale.bar.top()), QPointF(x, scale.bar.bottom() + 4));
        drawWords(painter, labels[i], Qt::AlignCenter, thresholdText(mark, i), tokens);
    }
}

void paintScore(QPainter& painter, const Scale& scale, const ScoreMark& mark,
                const Tokens& tokens) {
    const QColor color =
        mark.tier == domain::Tier::None ? tokens.quiet : tokens.tier(mark.tier).text;
    const qreal x = scale.x(mark.score);
    const qreal inset = scale.bar.height() * 0.27;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const QRectF reach(scale.bar.left(), scale.bar.top() + inset, x - scale.bar.left(),
                       scale.bar.height() - 2 * inset);
    painter.drawRoundedRect(reach, 2, 2);
    painter.drawRect(QRectF(x - 1.5, scale.bar.top() - 3, 3, scale.bar.height() + 6));
    if (mark.comparison) {
        const qreal other = scale.x(*mark.comparison);
        painter.setPen(QPen(tokens.text, 2, Qt::DotLine));
        painter.drawLine(QPointF(other, scale.bar.top() - 3),
                         QPointF(other, scale.bar.bottom() + 3));
    }
    QFont font = painter.font();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    const QString label = scoreLabel(mark);
    const qreal width = metrics.horizontalAdvance(label) + 2;
    const qreal left =
        std::min(std::max(x - width / 2, scale.bar.left()), scale.bar.right() - width);
    painter.setPen(color);
    drawWords(painter,
              QRectF(left, scale.bar.top() - 5 - metrics.height(), width, metrics.height()),
              Qt::AlignCenter, label, tokens);
}

} // namespace

QString scoreLabel(const ScoreMark& mark) {
    const char* const units[] = {QT_TRANSLATE_NOOP("ScoreBar", "%1 分"),
                                 QT_TRANSLATE_NOOP("ScoreBar", "每百人 %1 分"),
                                 QT_TRANSLATE_NOOP("ScoreBar", "每百件 %1 分")};
    return text(units[static_cast<std::size_t>(mark.unit)]).arg(pointsText(mark.score));
}

std::array<QRectF, 3> thresholdLabels(const QRectF& bar, const ScoreMark& mark, const QFont& font) {
    constexpr qreal apart = 6;
    const Scale scale{bar, endOf(mark)};
    const QFontMetricsF metrics(font);
    std::array<QRectF, 3> labels;
    qreal right = bar.right();
    for (std::size_t i = 3; i-- > 0;) { // red keeps its place, the others give way to the left
        const qreal width = metrics.horizontalAdvance(thresholdText(mark, i)) + 2;
        const qreal left = std::min(scale.x(mark.thresholds[i]) - width / 2, right - width);
        labels[i] = QRectF(left, bar.bottom() + 4, width, metrics.height());
        right = left - apart;
    }
    qreal left = bar.left();
    for (QRectF& label : labels) { // and come back where the bar begins
        label.moveLeft(std::max(label.left(), left));
        left = label.right() + apart;
    }
    return labels;
}

qreal scoreBarHeight(const QFont& font) {
    return barHeight + 2 * QFontMetricsF(font).height() + 12;
}

void paintScoreBar(QPainter& painter, const QRectF& rect, const ScoreMark& mark,
                   const Tokens& tokens) {
    const qreal top = rect.top() + QFontMetricsF(painter.font()).height() + 6;
    const Scale scale{QRectF(rect.left(), top, rect.width(), barHeight), endOf(mark)};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintZones(painter, scale, mark, tokens);
    paintSeams(painter, scale, mark, tokens);
    paintScore(painter, scale, mark, tokens);
    painter.restore();
}

QString scoreSentence(const ScoreMark& mark) {
    const char* const reached[] = {
        QT_TRANSLATE_NOOP("ScoreBar", "累计 %1 分，%2"),
        QT_TRANSLATE_NOOP("ScoreBar", "每百人 %1 分，%2"),
        QT_TRANSLATE_NOOP("ScoreBar", "每百件 %1 分，%2"),
    };
    const QString score = text(reached[static_cast<std::size_t>(mark.unit)])
                              .arg(pointsText(mark.score), tierName(mark.tier));
    const char* const gaps[] = {
        QT_TRANSLATE_NOOP("ScoreBar", "距黄色还差 %1 分"),
        QT_TRANSLATE_NOOP("ScoreBar", "距橙色还差 %1 分"),
        QT_TRANSLATE_NOOP("ScoreBar", "距红色还差 %1 分"),
    };
    // By points alone: a direct tier may stand above what the points reach.
    const auto next = static_cast<std::size_t>(mark.tier);
    if (next > 2 || mark.score >= mark.thresholds[next])
        return score;
    const QString gap = pointsText(mark.thresholds[next] - mark.score);
    return text(QT_TRANSLATE_NOOP("ScoreBar", "%1，%2")).arg(score, text(gaps[next]).arg(gap));
}

} // namespace sizao::print
