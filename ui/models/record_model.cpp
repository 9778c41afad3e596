// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/record_model.h"

#include "core/base/limits.h"

#include <cstring>

namespace sizao::models {

RecordModel::RecordModel(Desk& desk, QObject* parent) : ListModel(parent), m_desk(desk) {
    connect(&desk.session.changes(), &service::ChangeFeed::committed, this,
            &RecordModel::onCommitted);
    connect(&desk.reference, &ReferenceData::changed, this, [this] {
        if (!m_rows.empty())
            emit dataChanged(index(0, Channel), index(rows() - 1, Channel));
    });
}

void RecordModel::setFilter(const service::RecordFilter& filter) {
    m_filter = filter;
    reload();
}

void RecordModel::reload() {
    const int generation = ++m_generation;
    setNews(0);
    setLoading();
    m_isFetching = true;
    m_desk.records.page(m_filter, std::nullopt, base::limits::pageRows)
        .then(this, [this, generation](Page page) { onPage(generation, true, std::move(page)); });
    readCounts();
}

bool RecordModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && m_hasMore && !m_isFetching;
}

void RecordModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent))
        return;
    m_isFetching = true;
    m_desk.records.page(m_filter, m_rows.back().key(), base::limits::pageRows)
        .then(this, [this, generation = m_generation](Page page) {
            onPage(generation, false, std::move(page));
        });
}

void RecordModel::onPage(int generation, bool first, Page page) {
    if (generation != m_generation)
        return;
    m_isFetching = false;
    if (!page) {
        setFailed(page.error());
        return;
    }
    m_hasMore = page->size() == static_cast<std::size_t>(base::limits::pageRows);
    if (first) {
        beginResetModel();
        m_rows = std::move(*page);
        endResetModel();
    } else if (!page->empty()) {
        beginInsertRows({}, rows(), rows() + static_cast<int>(page->size()) - 1);
        std::move(page->begin(), page->end(), std::back_inserter(m_rows));
        endInsertRows();
    }
    setReady();
}

void RecordModel::readCounts() {
    m_desk.records.counts().then(this,
                                 [this](base::Result<QHash<domain::RecordState, qint64>> counts) {
                                     if (!counts)
                                         return;
                                     m_counts = *counts;
                                     emit countsChanged();
                                 });
}

void RecordModel::onCommitted(const storage::ChangeSet& changes) {
    if (!changes.concerns("record") && !changes.concerns("verification"))
        return;
    readCounts();
    int arrived = 0;
    for (const auto& item : changes.items) {
        const int row = rowConcernedBy(item);
        if (row >= 0)
            mend(row);
        else if (item.created && std::strcmp(item.type, "record") == 0)
            ++arrived;
    }
    setNews(news() + arrived);
}

int RecordModel::rowConcernedBy(const storage::ChangeSet::Item& item) const {
    const bool isRecord = std::strcmp(item.type, "record") == 0;
    if ((!isRecord && std::strcmp(item.type, "verification") != 0) || (isRecord && item.created))
        return -1;
    for (int row = 0; row < rows(); ++row) {
        const domain::RecordId id = m_rows[static_cast<std::size_t>(row)].record.id;
        if (isRecord ? id == domain::RecordId(item.id)
                     : domain::Verification::idFor(id) == domain::VerificationId(item.id))
            return row;
    }
    return -1;
}

// The row may have moved or gone when the answer comes: it is found again by its id.
void RecordModel::mend(int row) {
    const domain::RecordId id = m_rows[static_cast<std::size_t>(row)].record.id;
    m_desk.records.detail(id).then(this, [this, id](base::Result<service::RecordDetail> detail) {
        const int now = rowOf(QString::fromLatin1(id.toText()));
        if (!detail || now < 0)
            return;
        m_rows[static_cast<std::size_t>(now)] = detail->row;
        emit dataChanged(index(now, 0), index(now, FoundOn));
    });
}

QString RecordModel::idAt(int row) const {
    return QString::fromLatin1(m_rows[static_cast<std::size_t>(row)].record.id.toText());
}

QStringList RecordModel::headings() const {
    return {tr("状态"), tr("对象"), tr("单位"),   tr("指标"),
            tr("等级"), tr("渠道"), tr("事发日"), tr("发现日")};
}

QString RecordModel::text(const service::RecordRow& row, int column) const {
    switch (static_cast<Column>(column)) {
    case Standing:
        return domain::toLabel(row.standing);
    case Subject:
        return row.subject_name.isEmpty() ? tr("对象不明") : row.subject_name;
    case Unit:
        return row.unit_name;
    case Indicator:
        return m_desk.standards.indicatorName(row.record.indicator);
    case Grade:
        return row.record.grade ? domain::toLabel(*row.record.grade) : QString();
    case Channel:
        return m_desk.reference.channelName(row.record.channel);
    case OccurredOn:
        return row.record.occurred_on ? row.record.occurred_on->toIso() : QString();
    case FoundOn:
        return row.record.found_on.toIso();
    }
    return {};
}

QVariant RecordModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rows())
        return {};
    const service::RecordRow& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return text(row, index.column());
    if (role == Qt::ToolTipRole && index.column() == Indicator)
        return row.record.facts;
    if (role == IdRole)
        return idAt(index.row());
    return {};
}

} // namespace sizao::models
