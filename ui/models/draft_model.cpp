// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/draft_model.h"

#include "core/base/when_done.h"

#include <algorithm>

namespace sizao::models {
namespace {

bool isOpen(const service::DraftRow& row) {
    return row.draft.state != domain::DraftState::Published
           && row.draft.state != domain::DraftState::Discarded;
}

QString dayText(std::optional<base::Day> day) {
    return day ? day->toIso() : QString();
}

} // namespace

DraftModel::DraftModel(Desk& desk, QObject* parent) : ListModel(parent), m_desk(desk) {
    // Drafts are few and their changes are somebody's own step: read again at once.
    connect(&desk.session.changes(), &service::ChangeFeed::committed, this,
            [this](const storage::ChangeSet& changes) {
                if (changes.concerns("standards_draft") || changes.concerns("draft_version"))
                    reload();
            });
}

void DraftModel::reload() {
    const int generation = ++m_generation;
    base::whenDone(m_desk.standards_drafts.drafts(), this,
                   [this, generation](base::Result<Rows> found) {
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
                       emit loaded();
                   });
}

int DraftModel::openCount() const {
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), isOpen));
}

QString DraftModel::idAt(int row) const {
    return QString::fromLatin1(m_rows[static_cast<std::size_t>(row)].draft.id.toText());
}

const service::DraftRow* DraftModel::find(const QString& id) const {
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_rows[static_cast<std::size_t>(row)];
}

QVariant DraftModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const service::DraftRow& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == IdRole)
        return idAt(index.row());
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Title:
        return row.draft.title;
    case State:
        return domain::toLabel(row.draft.state);
    case Interval:
        return dayText(row.draft.valid_from);
    case Changes:
        return QString::number(row.changes);
    default:
        return {};
    }
}

QStringList DraftModel::headings() const {
    return {tr("草案"), tr("状态"), tr("施行日"), tr("改动")};
}

} // namespace sizao::models
