// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tier_badge.h"

#include "ui/print/painting.h"
#include "ui/widgets/tokens.h"

namespace sizao::widgets {

TierBadge::TierBadge(domain::Tier tier, QWidget* parent) : QWidget(parent), m_tier(tier) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setTier(tier);
}

void TierBadge::setTier(domain::Tier tier) {
    m_tier = tier;
    setAccessibleName(tierName(tier));
    setToolTip(tierName(tier));
    update();
}

QString TierBadge::text() const {
    return tierLetter(m_tier);
}

QSize TierBadge::sizeHint() const {
    return badgeSize(font()).toSize();
}

void TierBadge::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintBadge(painter, rect(), m_tier, tokensOf(palette()));
}

} // namespace sizao::widgets
