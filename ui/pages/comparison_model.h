// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/catalogue_service.h"

#include <QAbstractTableModel>

namespace sizao::pages {

// Two versions side by side, one field a row; a field that differs is marked and strong.
class ComparisonModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Mark, Code, Name, Field, Before, After };
    using Rows = std::vector<service::FieldDifference>;

    using QAbstractTableModel::QAbstractTableModel;

    // What the two sides are called in the headings.
    void setRows(Rows rows, const QString& before, const QString& after);
    [[nodiscard]] const Rows& shownRows() const { return m_rows; }
    [[nodiscard]] int differing() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    Rows m_rows;
    QString m_before;
    QString m_after;
};

} // namespace sizao::pages
