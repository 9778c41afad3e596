// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/intake_service.h"

#include <QAbstractTableModel>
#include <QHash>

namespace sizao::pages {

// The first rows of a file as they stand in it. The first column says what is wrong with a row; the
// cell meant is marked.
class ImportPreviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int BadRole = Qt::UserRole + 1; // bool: this cell is why the row is refused

    using QAbstractTableModel::QAbstractTableModel;

    void setPreview(const service::ImportPreview& preview);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString cell(int row, int column) const;
    [[nodiscard]] QString problem(int row, int column) const;

    service::ImportPreview m_preview;
    QHash<qint64, QStringList> m_remarks;             // by row of the file
    QHash<std::pair<qint64, QString>, QString> m_bad; // by row and heading
};

} // namespace sizao::pages
