// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rect_model.h"

#include <QStyledItemDelegate>

namespace sizao::pages {

// One item as a card: who, the tier, the problem in two lines, and until when. For lists over a
// proxy of the ledger.
class RectCard : public QStyledItemDelegate {
    Q_OBJECT

public:
    RectCard(const models::RectModel* model, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

private:
    [[nodiscard]] const service::RectRow& rowOf(const QModelIndex& index) const;

    const models::RectModel* m_model;
};

} // namespace sizao::pages
