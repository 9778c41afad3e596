// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/score_bar.h"

#include "ui/widgets/painting.h"

#include <QCoreApplication>
#include <QPainterPath>

#include <algorithm>

namespace sizao::widgets {
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

void paintSeams(QPainter& painter, const Scale& scale, const ScoreMark& mark,
                const Tokens& tokens) {
    const domain::Tier tiers[] = {domain::Tier::Yellow, domain::Tier::Orange, domain::Tier::Red};
    const QFontMetricsF metrics(painter.font());
    for (std::size_t i = 0; i < 3; ++i) {
        const qreal x = scale.x(mark.thresholds[i]);
        const QColor color = tokens.tier(tiers[i]).text;
        painter.setPen(QPen(color, 1.5));
        painter.drawLine(QPointF(x, scale.bar.top()), QPointF(x, scale.bar.bottom() + 4));
        const QString label = tierLetter(tiers[i]) + u' ' + shortPointsText(mark.thresholds[i]);
        const qreal width = metrics.horizontalAdvance(label) + 2;
        const qreal left =
            std::min(std::max(x - width / 2, scale.bar.left()), scale.bar.right() - width);
        painter.drawText(QRectF(left, scale.bar.bottom() + 4, width, metrics.height()),
                         Qt::AlignCenter, label);
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
    const QString label = text(QT_TRANSLATE_NOOP("ScoreBar", "%1 分")).arg(pointsText(mark.score));
    const qreal width = metrics.horizontalAdvance(label) + 2;
    const qreal left =
        std::min(std::max(x - width / 2, scale.bar.left()), scale.bar.right() - width);
    painter.setPen(color);
    painter.drawText(QRectF(left, scale.bar.top() - 5 - metrics.height(), width, metrics.height()),
                     Qt::AlignCenter, label);
}

} // namespace

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

ScoreBar::ScoreBar(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFont(textFont(TextSize::Small));
}

void ScoreBar::setMark(const ScoreMark& mark) {
    m_mark = mark;
    setAccessibleName(scoreSentence(mark));
    setToolTip(scoreSentence(mark));
    update();
}

QSize ScoreBar::sizeHint() const {
    return {360, qRound(scoreBarHeight(font()))};
}

QSize ScoreBar::minimumSizeHint() const {
    return {fontMetrics().horizontalAdvance(QStringLiteral("00.000")) * 5,
            qRound(scoreBarHeight(font()))};
}

void ScoreBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintScoreBar(painter, QRectF(rect()).adjusted(1, 0, -1, 0), m_mark, tokensOf(palette()));
}

} // namespace sizao::widgets
