// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk.h"
#include "ui/models/list_model.h"

#include <unordered_map>

namespace sizao::models {

// What the list of cases may be narrowed by; an empty member does not narrow.
struct CaseFilter {
    std::optional<domain::CaseState> state;
    std::optional<domain::Tier> tier;
    bool only_mine = false; // the user is a handler
    enum class Term { Any, DueSoon, Overdue, None };
    Term term = Term::Any; // of the deadline that ends first; None: none runs
    QString subject;       // name, unit or number contains it
    bool operator==(const CaseFilter&) const = default;
};

// Warning cases, newest first, each with the deadline that ends first.
class CaseModel : public ListModel {
    Q_OBJECT

public:
    enum Column { Tier, Number, Subject, Unit, Model, State, Due, Handlers, OpenedOn };

    CaseModel(Desk& desk, QObject* parent);

    void setFilter(const CaseFilter& filter);
    [[nodiscard]] const CaseFilter& filter() const { return m_filter; }
    [[nodiscard]] const service::CaseRow& row(int index) const {
        return m_shown[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] qint64 count(const CaseFilter& filter) const;
    // Of all cases, whatever the filter.
    [[nodiscard]] const service::CaseRow* find(const QString& id) const;

    [[nodiscard]] QString idAt(int row) const override;
    void reload() override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

signals:
    void countsChanged();

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_shown.size()); }
    [[nodiscard]] QStringList headings() const override;

private:
    using Rows = std::vector<service::CaseRow>;

    void onCommitted(const storage::ChangeSet& changes);
    void take(Rows rows, const std::vector<service::CaseDuty>& duties);
    void filterAll();
    [[nodiscard]] bool passes(const service::CaseRow& row, const CaseFilter& filter) const;
    [[nodiscard]] bool passes(const service::CaseRow& row, CaseFilter::Term term) const;
    [[nodiscard]] QString text(const service::CaseRow& row, int column) const;
    [[nodiscard]] QString dueText(const service::CaseRow& row) const;

    Desk& m_desk;
    CaseFilter m_filter;
    Rows m_all;
    std::unordered_map<domain::CaseId, service::CaseDuty> m_duties; // of cases not archived
    Rows m_shown;
    int m_generation = 0;
};

} // namespace sizao::models
