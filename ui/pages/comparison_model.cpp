// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/comparison_model.h"

#include "ui/models/list_model.h"

#include <QFont>

#include <algorithm>

namespace sizao::pages {
namespace {

bool differs(const service::FieldDifference& row) {
    return row.before != row.after;
}

} // namespace

void ComparisonModel::setRows(Rows rows, const QString& before, const QString& after) {
    beginResetModel();
    m_rows = std::move(rows);
    m_before = before;
    m_after = after;
    endResetModel();
    emit headerDataChanged(Qt::Horizontal, Before, After);
}

int ComparisonModel::differing() const {
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), differs));
}

int ComparisonModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : After + 1;
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const service::FieldDifference& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == models::IdRole)
        return row.code + u'/' + row.field;
    if (role == Qt::FontRole && differs(row) && index.column() >= Before) {
        QFont strong;
        strong.setWeight(QFont::DemiBold);
        return strong;
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Mark:
        return differs(row) ? QStringLiteral("≠") : QStringLiteral("＝");
    case Code:
        return row.code;
    case Name:
        return row.name;
    case Field:
        return row.label;
    case Before:
        return row.before;
    case After:
        return row.after;
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[] = {QString(), tr("代码"), tr("名称"), tr("项目"), m_before, m_after};
    return section >= 0 && section <= After ? names[section] : QVariant();
}

} // namespace sizao::pages
