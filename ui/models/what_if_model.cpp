// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/what_if_model.h"

#include <algorithm>

namespace sizao::models {
namespace {

QString idOf(const WhatIfModel::Row& row) {
    return QString::fromLatin1(row.who.subject.id.toText()) + u'/' + row.change.model;
}

QString dayText(std::optional<base::Day> day) {
    return day ? day->toIso() : QString();
}

} // namespace

void WhatIfModel::setReport(const service::WhatIfReport& report) {
    std::vector<Row> rows;
    for (std::size_t i = 0; i < report.changed.size(); ++i) {
        const rules::ChangedSubject& change = report.comparison.changed[i];
        const auto known =
            std::find_if(report.models.begin(), report.models.end(),
                         [&](const auto& model) { return model.code == change.model; });
        rows.push_back(
            {report.changed[i], change, known == report.models.end() ? change.model : known->name});
    }
    beginResetModel();
    m_rows = std::move(rows);
    show();
    endResetModel();
    setReady();
}

void WhatIfModel::clear() {
    beginResetModel();
    m_rows.clear();
    show();
    endResetModel();
}

void WhatIfModel::setModel(const QString& code) {
    beginResetModel();
    m_model = code;
    show();
    endResetModel();
}

void WhatIfModel::show() {
    m_shown.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (m_model.isEmpty() || m_rows[i].change.model == m_model)
            m_shown.push_back(i);
}

const WhatIfModel::Row* WhatIfModel::find(const QString& id) const {
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return idOf(row) == id; });
    return found == m_rows.end() ? nullptr : &*found;
}

QString WhatIfModel::idAt(int row) const {
    return idOf(m_rows[m_shown[static_cast<std::size_t>(row)]]);
}

QStringList WhatIfModel::headings() const {
    return {tr("现行"), tr("草案"),     tr("对象"),    tr("单位"),
            tr("模型"), tr("现行首次"), tr("草案首次")};
}

QString WhatIfModel::text(const Row& row, int column) {
    switch (static_cast<Column>(column)) {
    case Before:
    case After:
        break; // badges
    case Subject:
        return row.who.name;
    case Unit:
        return row.who.unit_name;
    case Model:
        return row.model_name;
    case FirstBefore:
        return dayText(row.change.first_before);
    case FirstAfter:
        return dayText(row.change.first_after);
    }
    return {};
}

QVariant WhatIfModel::data(const QModelIndex& index, int role) const {
    const Row& row = m_rows[m_shown[static_cast<std::size_t>(index.row())]];
    if (role == IdRole)
        return idOf(row);
    if (role == TierRole)
        return static_cast<int>(index.column() == Before ? row.change.before : row.change.after);
    if (role == Qt::DisplayRole && index.column() > After)
        return text(row, index.column());
    return {};
}

} // namespace sizao::models
