// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/record_model.h"

#include "core/base/limits.h"
#include "core/base/when_done.h"

#include <algorithm>
#include <cstring>
#include <numeric>

namespace sizao::models {

RecordModel::RecordModel(Desk& desk, QObject* parent) : ListModel(parent), m_desk(desk) {
    connect(&desk.session.changes(), &service::ChangeFeed::committed, this,
            &RecordModel::onCommitted);
    connect(&desk.reference, &ReferenceData::changed, this, [this] {
        if (!m_rows.empty()) // names of units and channels
            emit dataChanged(index(0, Subject), index(rows() - 1, Channel));
    });
}

void RecordModel::setFilter(const service::RecordFilter& filter) {
    m_filter = filter;
    reload();
}

void RecordModel::reload() {
    const int generation = ++m_generation;
    setNews(0);
    m_total.reset();
    m_sawBulk = false;
    setLoading();
    m_isFetching = true;
    base::whenDone(m_desk.records.page(m_filter, std::nullopt, base::limits::pageRows), this,
                   [this, generation](Page page) { onPage(generation, true, std::move(page)); });
    readCounts();
}

bool RecordModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && m_hasMore && !m_isFetching;
}

void RecordModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent))
        return;
    m_isFetching = true;
    base::whenDone(m_desk.records.page(m_filter, m_rows.back().key(), base::limits::pageRows), this,
                   [this, generation = m_generation](Page page) {
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
    base::whenDone(m_desk.records.counts(), this,
                   [this](base::Result<QHash<domain::RecordState, qint64>> counts) {
                       if (!counts)
                           return;
                       m_counts = *counts;
                       countNews();
                       emit countsChanged();
                   });
    service::RecordFilter unknown;
    unknown.only_unknown_subject = true;
    base::whenDone(m_desk.records.count(unknown), this,
                   [this](base::Result<std::optional<qint64>> count) {
                       m_unknown = count ? count->value_or(0) : m_unknown;
                       emit countsChanged();
                   });
}

// An import does not name every record it brought; then the counts tell how many there are.
void RecordModel::countNews() {
    const qint64 total = std::accumulate(m_counts.cbegin(), m_counts.cend(), qint64{0});
    if (!m_total)
        m_total = total;
    else if (m_sawBulk)
        setNews(static_cast<int>(std::max(qint64{0}, total - *m_total)));
}

void RecordModel::onCommitted(const storage::ChangeSet& changes) {
    if (!changes.concerns("record") && !changes.concerns("verification")
        && !changes.concerns("record_change"))
        return;
    m_sawBulk = m_sawBulk || changes.concernsBulk("record");
    readCounts();
    int arrived = 0;
    for (const auto& item : changes.items)
        if (item.created && std::strcmp(item.type, "record") == 0)
            ++arrived;
    for (const base::RawId& id : rowsConcernedBy(changes))
        mend(domain::RecordId(id));
    if (!m_sawBulk)
        setNews(news() + arrived);
}

// Rows are few and a commit may have thousands of items: each row is asked once.
QSet<base::RawId> RecordModel::rowsConcernedBy(const storage::ChangeSet& changes) const {
    QSet<base::RawId> touched;
    for (const auto& item : changes.items) {
        const bool isRecord = std::strcmp(item.type, "record") == 0;
        if ((isRecord && !item.created) || std::strcmp(item.type, "verification") == 0)
            touched.insert(item.id);
        if (std::strcmp(item.type, "record_change") == 0)
            touched.insert(domain::RecordChange::seriesOf(domain::RecordChangeId(item.id)));
    }
    QSet<base::RawId> concerned;
    if (touched.isEmpty())
        return concerned;
    for (const service::RecordRow& row : m_rows) {
        const domain::RecordId id = row.record.id;
        if (touched.contains(id) || touched.contains(domain::Verification::idFor(id))
            || touched.contains(domain::RecordChange::idFor(id, 0)))
            concerned.insert(id);
    }
    return concerned;
}

// The row may have moved or gone when the answer comes: it is found again by its id.
void RecordModel::mend(domain::RecordId id) {
    base::whenDone(m_desk.records.detail(id), this,
                   [this, id](base::Result<service::RecordDetail> detail) {
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
        return row.subject_name.isEmpty() ? tr("对象不明")
                                          : m_desk.reference.shortUnitName(row.subject_name);
    case Unit:
        return m_desk.reference.shortUnitName(row.unit_name);
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

QString RecordModel::toolTip(const service::RecordRow& row, int column) {
    if (column == Subject)
        return row.subject_name;
    if (column == Unit)
        return row.unit_name;
    return column == Indicator ? row.record.facts : QString();
}

QVariant RecordModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rows())
        return {};
    const service::RecordRow& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return text(row, index.column());
    if (role == Qt::ToolTipRole)
        return toolTip(row, index.column());
    if (role == IdRole)
        return idAt(index.row());
    return {};
}

} // namespace sizao::models
