// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk.h"
#include "ui/models/list_model.h"

namespace sizao::models {

// The rectification ledger, what ends first in front. The lists of problems, of who is responsible
// and of what is done are columns of the same rows.
class RectModel : public ListModel {
    Q_OBJECT

public:
    enum Column {
        Tier,
        Case, // number of the case and of the item
        Subject,
        Unit,
        Problem,
        Class,
        Leader,
        Owner,
        Measures,
        Standard,
        Percent,
        Due,
        Left,
        State,
        Findings, // how many speak for rectification on paper
    };

    RectModel(Desk& desk, QObject* parent);

    void setFilter(const service::RectFilter& filter);
    [[nodiscard]] const service::RectFilter& filter() const { return m_filter; }
    [[nodiscard]] const service::RectRow& row(int index) const {
        return m_shown[static_cast<std::size_t>(index)];
    }
    // Of all items, whatever the filter.
    [[nodiscard]] const service::RectRow* find(const QString& id) const;
    [[nodiscard]] int count(const service::RectFilter& filter) const;
    [[nodiscard]] QStringList units() const; // each once, by name
    [[nodiscard]] const std::vector<rules::BurnDownDay>& course() const { return m_ledger.course; }
    [[nodiscard]] base::Day asOf() const { return m_ledger.as_of; }

    // `还剩 5 天`, `已逾期 3 天`, `今天到期`, `中止计时`; empty: no clock runs.
    [[nodiscard]] QString leftText(const service::RectRow& row) const;
    [[nodiscard]] QString dueText(const service::RectRow& row) const;

    [[nodiscard]] QString idAt(int row) const override;
    void reload() override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

signals:
    void ledgerChanged(); // read anew: counts, units and course

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_shown.size()); }
    [[nodiscard]] QStringList headings() const override;

private:
    void onCommitted(const storage::ChangeSet& changes);
    void filterAll();
    [[nodiscard]] QString text(const service::RectRow& row, int column) const;
    [[nodiscard]] QString personText(const service::RectRow& row, int column) const;
    [[nodiscard]] QString wholeText(const service::RectRow& row, int column) const;

    Desk& m_desk;
    service::RectFilter m_filter;
    service::RectLedger m_ledger;
    std::vector<service::RectRow> m_shown;
    int m_generation = 0;
};

} // namespace sizao::models
