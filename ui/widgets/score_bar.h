// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sheet.h"
#include "ui/widgets/tokens.h"

#include <QPainter>
#include <QWidget>

#include <array>
#include <optional>

namespace sizao::widgets {

// What the score is counted in: points, or points per hundred of a unit.
enum class ScoreUnit { Points, PerHundredStaff, PerHundredMatters };

struct ScoreMark {
    domain::MilliPoints score = 0;
    std::array<domain::MilliPoints, 3> thresholds{}; // yellow, orange, red, rising
    domain::Tier tier = domain::Tier::None;
    std::optional<domain::MilliPoints> comparison; // a second mark: what the score would be
    ScoreUnit unit = ScoreUnit::Points;
};

// One bar: the zones of the tiers with their thresholds written at the seams, and on it, dark, how
// far the score reaches. Nothing has to be read to see in which zone it ends.
[[nodiscard]] qreal scoreBarHeight(const QFont& font);
void paintScoreBar(QPainter& painter, const QRectF& rect, const ScoreMark& mark,
                   const Tokens& tokens);

// `累计 7.200 分，黄色预警，距橙色还差 1.800 分`; of a unit `每百人 71.000 分，…`.
[[nodiscard]] QString scoreSentence(const ScoreMark& mark);

class ScoreBar : public QWidget {
    Q_OBJECT

public:
    explicit ScoreBar(QWidget* parent = nullptr);
    void setMark(const ScoreMark& mark);
    [[nodiscard]] const ScoreMark& mark() const { return m_mark; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ScoreMark m_mark;
};

} // namespace sizao::widgets
