// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/data_table_delegate.h"

namespace sizao::pages {

// A score in a list with its place among the thresholds: the number, and below it one thin bar
// whose zones are the tiers.
class ScoreDelegate : public widgets::DataTableDelegate {
    Q_OBJECT

public:
    explicit ScoreDelegate(widgets::DataTable* table) : DataTableDelegate(table) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
};

} // namespace sizao::pages
