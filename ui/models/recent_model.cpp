// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/recent_model.h"

#include "core/base/when_done.h"

namespace sizao::models {
namespace {

constexpr int mostRecent = 12;

} // namespace

RecentModel::RecentModel(Desk& desk, QObject* parent)
    : ListModel(parent), m_recent(desk.session), m_reference(desk.reference) {
    reload();
}

void RecentModel::reload() {
    const int generation = ++m_generation;
    base::whenDone(m_recent.list(mostRecent), this,
                   [this, generation](base::Result<std::vector<service::RecentRow>> found) {
                       if (generation != m_generation)
                           return;
                       if (!found) {
                           setFailed(found.error());
                           return;
                       }
                       beginResetModel();
                       m_rows = std::move(*found);
                       endResetModel();
                       setReady();
                   });
}

QString RecentModel::idAt(int row) const {
    return m_rows[static_cast<std::size_t>(row)].id;
}

QStringList RecentModel::headings() const {
    return {tr("案号"), tr("对象"), tr("单位"), tr("级别")};
}

QVariant RecentModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rows())
        return {};
    const service::RecentRow& shown = row(index.row());
    if (role == IdRole)
        return shown.id;
    if (role == TierRole)
        return static_cast<int>(shown.tier);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case What:
        return shown.place == service::TaskPlace::Record ? tr("监督信息")
               : shown.case_number.isEmpty()             ? tr("待编号")
                                                         : shown.case_number;
    case Subject:
        return shown.subject_name.isEmpty() ? tr("对象不明")
                                            : m_reference.shortUnitName(shown.subject_name);
    case Unit:
        return m_reference.shortUnitName(shown.unit_name);
    case Tier:
        return shown.tier == domain::Tier::None ? QString() : domain::toLabel(shown.tier);
    }
    return {};
}

} // namespace sizao::models
