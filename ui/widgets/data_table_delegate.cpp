// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/data_table_delegate.h"

#include "ui/print/painting.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tokens.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QToolTip>

namespace sizao::widgets {
namespace {

QFont fontOf(const QModelIndex& index, const QFont& base) {
    const QVariant own = index.data(Qt::FontRole);
    return own.isValid() ? qvariant_cast<QFont>(own).resolve(base) : base;
}

constexpr int lateMarkSize = 14;

// A sign, a word and weight, as in the month grid: red is for tiers alone.
void paintLate(QPainter& painter, const QRect& inside, const QString& text, const Tokens& tokens) {
    QFont strong = painter.font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    const QFontMetrics metrics = painter.fontMetrics();
    const int room = inside.width() - lateMarkSize - 2 * space::tiny;
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room);
    const int height = metrics.height() + 2;
    const QRect badge(inside.left() - space::tiny, inside.center().y() - height / 2,
                      metrics.horizontalAdvance(shown) + lateMarkSize + 3 * space::tiny, height);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.text);
    painter.drawRoundedRect(badge, cornerRadius, cornerRadius);
    const QPixmap mark = iconPixmap(Icon::Warning, tokens.surface, lateMarkSize,
                                    painter.device()->devicePixelRatioF());
    painter.drawPixmap(
        QPoint(badge.left() + space::tiny, badge.center().y() + 1 - lateMarkSize / 2), mark);
    painter.setPen(tokens.surface);
    painter.drawText(badge.adjusted(lateMarkSize + space::tiny + 2, 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

} // namespace

DataTableDelegate::DataTableDelegate(DataTable* table)
    : QStyledItemDelegate(table), m_table(table) {}

QRect DataTableDelegate::textRect(const QRect& cell) {
    return cell.adjusted(space::small, 0, -space::small, 0);
}

void DataTableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    const Tokens& tokens = tokensOf(m_table->palette());
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->save();
    painter->fillRect(option.rect, isSelected ? tokens.accentSoft : tokens.surface);
    painter->setPen(tokens.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    // The current row is marked at its left edge, so that the focus is seen without colour.
    if (m_table->hasFocus() && index.row() == m_table->currentIndex().row()
        && m_table->horizontalHeader()->visualIndex(index.column()) == 0)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                          tokens.accent);
    const ColumnKind kind = m_table->kindOf(index.column());
    painter->setFont(fontOf(index, option.font));
    if (kind == ColumnKind::Tier) {
        const auto tier = static_cast<domain::Tier>(index.data(TierRole).toInt());
        const QSizeF size = badgeSize(painter->font());
        paintBadge(*painter,
                   QRectF(QPointF(option.rect.left() + space::small,
                                  option.rect.center().y() + 0.5 - size.height() / 2),
                          size),
                   tier, tokens);
        painter->restore();
        return;
    }
    const QString text = index.data(Qt::DisplayRole).toString();
    const bool isMissing = text.isEmpty();
    const QRect inside = textRect(option.rect);
    if (index.data(LateRole).toBool()) {
        paintLate(*painter, inside, text, tokens);
        painter->restore();
        return;
    }
    const QVariant brush = index.data(Qt::ForegroundRole);
    painter->setPen(isMissing         ? tokens.quiet
                    : brush.isValid() ? qvariant_cast<QBrush>(brush).color()
                                      : tokens.text);
    const Qt::Alignment side = kind == ColumnKind::Number ? Qt::AlignRight : Qt::AlignLeft;
    painter->drawText(inside, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(
                          orMissing(text), m_table->elideOf(index.column()), inside.width()));
    painter->restore();
}

bool DataTableDelegate::isElided(const QRect& cell, const QModelIndex& index) const {
    if (m_table->kindOf(index.column()) == ColumnKind::Tier)
        return false;
    const QFontMetrics metrics(fontOf(index, m_table->font()));
    return metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString())
           > textRect(cell).width();
}

bool DataTableDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                                  const QStyleOptionViewItem& option, const QModelIndex& index) {
    QString text = index.data(Qt::ToolTipRole).toString();
    if (text.isEmpty() && m_table->kindOf(index.column()) == ColumnKind::Tier)
        text = tierName(static_cast<domain::Tier>(index.data(TierRole).toInt()));
    else if (text.isEmpty() && isElided(option.rect, index))
        text = index.data(Qt::DisplayRole).toString();
    if (text.isEmpty())
        QToolTip::hideText();
    else // as a paragraph, so that long facts wrap
        QToolTip::showText(event->globalPos(),
                           QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()), view);
    return true;
}

} // namespace sizao::widgets
