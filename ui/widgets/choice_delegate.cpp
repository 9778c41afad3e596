// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice_delegate.h"

#include "ui/widgets/choice_edit.h"
#include "ui/widgets/tokens.h"

#include <QPainter>

namespace sizao::widgets {

void ChoiceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    const Tokens& tokens = tokensOf(option.palette);
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->save();
    painter->fillRect(option.rect, isSelected ? tokens.accentSoft : tokens.surface);
    const QRect inside = option.rect.adjusted(space::small, 0, -space::small, 0);
    painter->setFont(textFont());
    painter->setPen(tokens.text);
    const QString name = index.data(Qt::DisplayRole).toString();
    const int nameWidth = painter->fontMetrics().horizontalAdvance(name) + space::large;
    painter->drawText(inside, Qt::AlignVCenter | Qt::AlignLeft, name);
    painter->setFont(textFont(TextSize::Small));
    painter->setPen(tokens.quiet);
    const QRect rest = inside.adjusted(nameWidth, 0, 0, 0);
    const QString detail = index.data(ChoiceListModel::DetailRole).toString();
    painter->drawText(rest, Qt::AlignVCenter | Qt::AlignRight,
                      painter->fontMetrics().elidedText(detail, Qt::ElideRight, rest.width()));
    painter->restore();
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {option.rect.width(), std::max(tableRowHeight, option.fontMetrics.height() + 8)};
}

} // namespace sizao::widgets
