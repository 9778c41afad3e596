// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/data_table_delegate.h"

namespace sizao::pages {

// Marks the cells for which a row is refused with an icon: colour belongs to the tiers.
class ImportPreviewDelegate : public widgets::DataTableDelegate {
    Q_OBJECT

public:
    using widgets::DataTableDelegate::DataTableDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace sizao::pages
