// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/score_delegate.h"

#include "ui/models/list_model.h"
#include "ui/print/painting.h"
#include "ui/widgets/score_bar.h"
#include "ui/widgets/tokens.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace sizao::pages {

using namespace widgets;

namespace {

constexpr int barHeight = 4;

ScoreMark markOf(const QModelIndex& index) {
    ScoreMark mark;
    mark.score = index.data(models::PointsRole).toLongLong();
    const QVariantList thresholds = index.data(models::ThresholdsRole).toList();
    for (std::size_t i = 0; i < 3; ++i)
        mark.thresholds[i] = thresholds.value(static_cast<int>(i)).toLongLong();
    if (index.data(models::PerHundredRole).toBool())
        mark.unit = ScoreUnit::PerHundredStaff;
    mark.tier = static_cast<domain::Tier>(index.data(models::TierRole).toInt());
    return mark;
}

// The scale ends a third beyond red, so that red is a zone and not an edge.
void paintZones(QPainter& painter, const QRectF& bar, const ScoreMark& mark, const Tokens& tokens) {
    const qreal end = std::max<qreal>(1, static_cast<qreal>(mark.thresholds[2]) * 4 / 3);
    const auto x = [&](qint64 score) {
        return bar.left() + bar.width() * std::clamp(static_cast<qreal>(score) / end, 0.0, 1.0);
    };
    painter.fillRect(bar, tokens.raised());
    const domain::Tier tiers[] = {domain::Tier::Yellow, domain::Tier::Orange, domain::Tier::Red};
    for (std::size_t i = 0; i < 3; ++i)
        painter.fillRect(QRectF(QPointF(x(mark.thresholds[i]), bar.top()), bar.bottomRight()),
                         tokens.tier(tiers[i]).fill);
    painter.fillRect(QRectF(bar.left(), bar.top() + 1, x(mark.score) - bar.left(), barHeight - 2),
                     tokens.quiet);
}

} // namespace

void ScoreDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    DataTableDelegate::paint(painter, option, index);
    const QRectF bar(option.rect.left() + space::small, option.rect.bottom() - barHeight - 2,
                     option.rect.width() - 2 * space::small, barHeight);
    paintZones(*painter, bar, markOf(index), tokensOf(option.palette));
}

bool ScoreDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                              const QStyleOptionViewItem& option, const QModelIndex& index) {
    if (!index.isValid())
        return DataTableDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), scoreSentence(markOf(index)), view);
    return true;
}

} // namespace sizao::pages
