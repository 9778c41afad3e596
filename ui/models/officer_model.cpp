// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/officer_model.h"

#include "core/base/when_done.h"

#include <algorithm>

namespace sizao::models {

OfficerModel::OfficerModel(Desk& desk, QObject* parent) : ListModel(parent), m_desk(desk) {
    // Officers are few and their changes are somebody's own step: read again at once.
    connect(&desk.session.changes(), &service::ChangeFeed::committed, this,
            [this](const storage::ChangeSet& changes) {
                if (changes.concerns("user"))
                    reload();
            });
}

void OfficerModel::setFilter(Filter filter, const QString& nameContains) {
    m_filter = filter;
    m_name = nameContains;
    filterAll();
}

void OfficerModel::reload() {
    const int generation = ++m_generation;
    setLoading();
    base::whenDone(m_desk.people.officers(true), this,
                   [this, generation](base::Result<Rows> found) {
                       if (generation != m_generation)
                           return;
                       if (!found) {
                           setFailed(found.error());
                           return;
                       }
                       m_all = std::move(*found);
                       filterAll();
                       setReady();
                       emit countsChanged();
                   });
}

void OfficerModel::filterAll() {
    beginResetModel();
    m_shown.clear();
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(m_shown),
                 [this](const domain::User& officer) {
                     return passes(officer, m_filter) && officer.name.contains(m_name);
                 });
    endResetModel();
}

bool OfficerModel::passes(const domain::User& officer, Filter filter) {
    return filter == Filter::All || officer.active == (filter == Filter::Active);
}

int OfficerModel::count(Filter filter) const {
    return static_cast<int>(
        std::count_if(m_all.begin(), m_all.end(),
                      [&](const domain::User& officer) { return passes(officer, filter); }));
}

const domain::User* OfficerModel::find(const QString& id) const {
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const domain::User& officer) {
        return QString::fromLatin1(officer.id.toText()) == id;
    });
    return found == m_all.end() ? nullptr : &*found;
}

QString OfficerModel::idAt(int row) const {
    return QString::fromLatin1(m_shown[static_cast<std::size_t>(row)].id.toText());
}

QStringList OfficerModel::headings() const {
    return {tr("姓名"), tr("角色"), tr("状态")};
}

QVariant OfficerModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rows())
        return {};
    const domain::User& officer = m_shown[static_cast<std::size_t>(index.row())];
    if (role == IdRole)
        return idAt(index.row());
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case Name:
        return officer.name;
    case Roles:
        return rolesText(officer.roles);
    case Standing:
        return standingText(officer);
    }
    return {};
}

QString rolesText(const std::vector<domain::Role>& roles) {
    QStringList names;
    for (const domain::Role role : roles)
        names.append(domain::toLabel(role));
    return names.join(OfficerModel::tr("、"));
}

QString standingText(const domain::User& officer) {
    return officer.active ? OfficerModel::tr("在用") : OfficerModel::tr("停用");
}

} // namespace sizao::models
