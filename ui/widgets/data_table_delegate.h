// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace sizao::widgets {

class DataTable;

// Paints one cell of a DataTable and tells by a tooltip what did not fit.
class DataTableDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit DataTableDelegate(DataTable* table);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
    [[nodiscard]] bool isElided(const QRect& cell, const QModelIndex& index) const;

private:
    [[nodiscard]] static QRect textRect(const QRect& cell);

    DataTable* m_table;
};

} // namespace sizao::widgets
