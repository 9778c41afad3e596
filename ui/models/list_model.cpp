// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/list_model.h"

namespace sizao::models {

int ListModel::rowOf(const QString& id) const {
    for (int row = 0; row < rows(); ++row)
        if (idAt(row) == id)
            return row;
    return -1;
}

int ListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : rows();
}

int ListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(headings().size());
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const QStringList names = headings();
    if (orientation != Qt::Horizontal || section < 0 || section >= names.size())
        return {};
    if (role == Qt::DisplayRole)
        return names.at(section);
    return {};
}

void ListModel::setReady() {
    m_state = State::Ready;
    emit stateChanged();
}

void ListModel::setFailed(const base::Error& error) {
    m_error = error;
    m_state = State::Failed;
    emit stateChanged();
}

void ListModel::setLoading() {
    m_state = State::Loading;
    emit stateChanged();
}

void ListModel::setNews(int count) {
    if (m_news == count)
        return;
    m_news = count;
    emit newsChanged(count);
}

} // namespace sizao::models
