// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rect_card.h"

#include "ui/print/painting.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tokens.h"

#include <QPainter>
#include <QSortFilterProxyModel>
#include <QTextLayout>

namespace sizao::pages {

using namespace widgets;

namespace {

constexpr int padding = space::small;
constexpr int problemLines = 2;

QFont small() {
    return textFont(TextSize::Small);
}

// As many lines as there is room for, the last one elided.
void drawLines(QPainter& painter, const QRectF& area, const QString& text, int most) {
    const QFontMetricsF metrics(painter.font());
    QTextLayout layout(text, painter.font());
    layout.beginLayout();
    qreal top = area.top();
    for (int i = 0; i < most; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(area.width());
        const QString rest = text.mid(line.textStart());
        const bool isLast = i + 1 == most;
        painter.drawText(QRectF(area.left(), top, area.width(), metrics.height()), Qt::AlignVCenter,
                         isLast ? metrics.elidedText(rest, Qt::ElideRight, area.width())
                                : text.mid(line.textStart(), line.textLength()).trimmed());
        top += metrics.height();
    }
    layout.endLayout();
}

} // namespace

RectCard::RectCard(const models::RectModel* model, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model) {}

const service::RectRow& RectCard::rowOf(const QModelIndex& index) const {
    const auto* cards = static_cast<const QSortFilterProxyModel*>(index.model());
    return m_model->row(cards->mapToSource(index).row());
}

QSize RectCard::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    const int line = QFontMetrics(small()).height();
    const int badge = qRound(badgeSize(small()).height());
    return {100, 2 * padding + std::max(line, badge) + problemLines * line + line + space::tiny};
}

void RectCard::paint(QPainter* painter, const QStyleOptionViewItem& option,
                     const QModelIndex& index) const {
    const Tokens& tokens = tokensOf(option.palette);
    const service::RectRow& row = rowOf(index);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const bool isFocused = isChosen && option.state.testFlag(QStyle::State_HasFocus);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter->setBrush(isChosen ? tokens.accentSoft : tokens.surface);
    painter->setPen(QPen(isChosen ? tokens.accent : tokens.fieldLine(), isFocused ? 2 : 1));
    painter->drawRoundedRect(card, cornerRadius, cornerRadius);

    const QRectF inner = card.adjusted(padding, padding, -padding, -padding);
    painter->setFont(small());
    const QSizeF badge = badgeSize(small());
    const qreal line = QFontMetricsF(small()).height();
    const qreal head = std::max(line, badge.height());
    paintBadge(*painter, QRectF({inner.right() - badge.width(), inner.top()}, badge), row.tier,
               tokens);
    painter->setPen(tokens.text);
    painter->setFont(textFont(TextSize::Small, TextWeight::Strong));
    const QRectF name(inner.left(), inner.top(), inner.width() - badge.width() - space::tiny, head);
    painter->drawText(
        name, Qt::AlignVCenter,
        QFontMetricsF(painter->font())
            .elidedText(index.siblingAtColumn(models::RectModel::Subject).data().toString(),
                        Qt::ElideMiddle, name.width()));
    painter->setFont(small());
    drawLines(*painter, QRectF(inner.left(), inner.top() + head, inner.width(), 2 * line),
              row.item.problem, problemLines);

    // Late is said by a sign and words: colours belong to tiers.
    QRectF foot(inner.left(), inner.bottom() - line, inner.width(), line);
    painter->setPen(row.isOverdue() ? tokens.text : tokens.quiet);
    if (row.isOverdue()) {
        const int size = qRound(line);
        painter->drawPixmap(foot.topLeft(), iconPixmap(Icon::Warning, tokens.text, size,
                                                       painter->device()->devicePixelRatioF()));
        foot.setLeft(foot.left() + size + space::tiny);
    }
    const QString left = m_model->leftText(row);
    painter->drawText(foot, Qt::AlignVCenter,
                      QFontMetricsF(small()).elidedText(left.isEmpty() ? missingText() : left,
                                                        Qt::ElideRight, foot.width()));
    painter->restore();
}

} // namespace sizao::pages
