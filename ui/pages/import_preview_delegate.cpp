// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import_preview_delegate.h"

#include "ui/pages/import_preview_model.h"
#include "ui/widgets/icons.h"

#include <QPainter>

namespace sizao::pages {

void ImportPreviewDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const {
    constexpr int markSize = 16;
    if (!index.data(ImportPreviewModel::BadRole).toBool()) {
        DataTableDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem rest(option);
    rest.rect.setLeft(option.rect.left() + markSize + 4);
    painter->fillRect(option.rect, option.palette.base());
    DataTableDelegate::paint(painter, rest, index);
    const QRect mark(option.rect.left() + 6, option.rect.center().y() - markSize / 2, markSize,
                     markSize);
    widgets::icon(widgets::Icon::Error).paint(painter, mark);
}

} // namespace sizao::pages
