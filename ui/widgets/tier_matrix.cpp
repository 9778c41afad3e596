// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tier_matrix.h"

#include "ui/print/painting.h"
#include "ui/widgets/tokens.h"

#include <QPainter>

namespace sizao::widgets {
namespace {

using domain::Tier;

constexpr int tiers = 4;
constexpr int rowHeight = 30;
constexpr int captionHeight = 22;

QString headOf(int tier) {
    return tier == 0       ? TierMatrix::tr("无预警")
           : tier == tiers ? TierMatrix::tr("合计")
                           : tierLetter(static_cast<Tier>(tier));
}

} // namespace

TierMatrix::TierMatrix(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFont(textFont(TextSize::Small));
}

void TierMatrix::setKind(domain::SubjectKind kind) {
    m_kind = kind;
    setCounts({});
}

void TierMatrix::setCounts(const Counts& counts) {
    m_counts = counts;
    setAccessibleName(plainText());
    update();
}

int TierMatrix::total(int row, int column) const {
    int sum = 0;
    for (int i = 0; i < tiers; ++i)
        for (int j = 0; j < tiers; ++j)
            if ((row == tiers || row == i) && (column == tiers || column == j))
                sum += m_counts[static_cast<std::size_t>(i)][static_cast<std::size_t>(j)];
    return sum;
}

QString TierMatrix::plainText() const {
    QStringList lines;
    for (int row = 0; row < tiers; ++row)
        for (int column = 0; column < tiers; ++column)
            if (const int count = total(row, column); count > 0)
                lines.append((m_kind == domain::SubjectKind::Unit ? tr("现行%1，草案%2：%3 个单位")
                                                                  : tr("现行%1，草案%2：%3 人"))
                                 .arg(headOf(row), headOf(column), countText(count)));
    return lines.join(u'\n');
}

QSize TierMatrix::sizeHint() const {
    const int cell = fontMetrics().horizontalAdvance(tr("无预警")) + 2 * space::small;
    return {cell * (tiers + 2), captionHeight + rowHeight * (tiers + 2)};
}

void TierMatrix::paintEvent(QPaintEvent*) {
    const Tokens& tokens = tokensOf(palette());
    QPainter painter(this);
    const qreal cell = width() / qreal(tiers + 2);
    const auto rectOf = [&](int row, int column) {
        return QRectF(cell * (column + 1), captionHeight + rowHeight * (row + 1), cell, rowHeight);
    };
    painter.setPen(tokens.quiet);
    painter.drawText(QRectF(cell, 0, width() - cell, captionHeight), Qt::AlignCenter,
                     tr("草案下的最高级别"));
    painter.drawText(QRectF(0, captionHeight, cell, rowHeight), Qt::AlignCenter, tr("现行"));
    for (int i = 0; i <= tiers; ++i) {
        painter.setPen(i == 0 || i == tiers ? tokens.quiet
                                            : tokens.tier(static_cast<Tier>(i)).text);
        painter.drawText(rectOf(-1, i), Qt::AlignCenter, headOf(i));
        painter.drawText(rectOf(i, -1), Qt::AlignCenter, headOf(i));
    }
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    for (int row = 0; row <= tiers; ++row)
        for (int column = 0; column <= tiers; ++column) {
            const QRectF rect = rectOf(row, column);
            const int count = total(row, column);
            const bool isTotal = row == tiers || column == tiers;
            const bool isMove = !isTotal && row != column && count > 0;
            if (isMove)
                painter.fillRect(rect.adjusted(1, 1, -1, -1),
                                 tokens.tier(static_cast<Tier>(column)).fill);
            painter.setFont(isMove ? strong : font());
            painter.setPen(count == 0 || isTotal ? tokens.quiet
                           : isMove              ? tokens.tier(static_cast<Tier>(column)).text
                                                 : tokens.text);
            painter.drawText(rect, Qt::AlignCenter,
                             count == 0 && !isTotal ? QStringLiteral("·") : countText(count));
        }
    painter.setPen(tokens.line);
    for (int row = 0; row <= tiers; ++row)
        painter.drawLine(rectOf(row, -1).topLeft(), rectOf(row, tiers).topRight());
}

} // namespace sizao::widgets
