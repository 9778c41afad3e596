// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sheet.h"
#include "ui/print/tokens.h"

#include <QPainter>

#include <array>
#include <optional>

namespace sizao::print {

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

// What stands above a bar: `7.200 分`, `每百人 71.000 分`.
[[nodiscard]] QString scoreLabel(const ScoreMark& mark);
// Where the thresholds are written below a bar: under their seams, moved aside where two of them
// would meet.
[[nodiscard]] std::array<QRectF, 3> thresholdLabels(const QRectF& bar, const ScoreMark& mark,
                                                    const QFont& font);

// `累计 7.200 分，黄色预警，距橙色还差 1.800 分`; of a unit `每百人 71.000 分，…`.
[[nodiscard]] QString scoreSentence(const ScoreMark& mark);

} // namespace sizao::print
