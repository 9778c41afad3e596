// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/score_bar.h"

#include <QPainter>

namespace sizao::widgets {

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
