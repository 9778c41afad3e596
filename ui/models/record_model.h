// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk.h"
#include "ui/models/list_model.h"

#include <QSet>

namespace sizao::models {

// Supervision information, newest finding first, page after page by key.
class RecordModel : public ListModel {
    Q_OBJECT

public:
    enum Column { Standing, Subject, Unit, Indicator, Grade, Channel, OccurredOn, FoundOn };

    RecordModel(Desk& desk, QObject* parent);

    void setFilter(const service::RecordFilter& filter);
    [[nodiscard]] const service::RecordFilter& filter() const { return m_filter; }
    [[nodiscard]] const service::RecordRow& row(int index) const {
        return m_rows[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] QHash<domain::RecordState, qint64> counts() const { return m_counts; }
    [[nodiscard]] qint64 unknownCount() const { return m_unknown; } // 对象不明

    [[nodiscard]] QString idAt(int row) const override;
    void reload() override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

signals:
    void countsChanged();

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QStringList headings() const override;

private:
    using Page = base::Result<std::vector<service::RecordRow>>;

    void onPage(int generation, bool first, Page page);
    void onCommitted(const storage::ChangeSet& changes);
    void mend(domain::RecordId id);
    void readCounts();
    void countNews();
    [[nodiscard]] QSet<base::RawId> rowsConcernedBy(const storage::ChangeSet& changes) const;
    [[nodiscard]] QString text(const service::RecordRow& row, int column) const;
    [[nodiscard]] static QString toolTip(const service::RecordRow& row, int column);

    Desk& m_desk;
    service::RecordFilter m_filter;
    std::vector<service::RecordRow> m_rows;
    QHash<domain::RecordState, qint64> m_counts;
    qint64 m_unknown = 0;
    std::optional<qint64> m_total; // of all records, when the list was read last
    bool m_sawBulk = false;        // a commit since then named its items only in part
    int m_generation = 0;          // of the question; answers to an earlier one are dropped
    bool m_hasMore = false;
    bool m_isFetching = false;
};

} // namespace sizao::models
