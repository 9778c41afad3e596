// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/case_model.h"

#include "core/base/when_done.h"

#include <algorithm>

namespace sizao::models {

CaseModel::CaseModel(Desk& desk, QObject* parent) : ListModel(parent), m_desk(desk) {
    connect(&desk.session.changes(), &service::ChangeFeed::committed, this,
            &CaseModel::onCommitted);
    connect(&desk.reference, &ReferenceData::changed, this, [this] {
        if (!m_shown.empty()) // names of units
            emit dataChanged(index(0, Subject), index(rows() - 1, Unit));
    });
}

void CaseModel::setFilter(const CaseFilter& filter) {
    if (m_filter == filter)
        return;
    m_filter = filter;
    filterAll();
}

void CaseModel::reload() {
    const int generation = ++m_generation;
    setLoading();
    base::whenDone(m_desk.cases.list(), this, [this, generation](base::Result<Rows> found) {
        if (generation != m_generation)
            return;
        if (!found) {
            setFailed(found.error());
            return;
        }
        base::whenDone(m_desk.casework.duties(), this,
                       [this, generation, rows = std::move(*found)](
                           const base::Result<std::vector<service::CaseDuty>>& duties) {
                           if (generation != m_generation)
                               return;
                           if (duties)
                               take(rows, *duties);
                           else
                               setFailed(duties.error());
                       });
    });
}

void CaseModel::take(Rows rows, const std::vector<service::CaseDuty>& duties) {
    m_all = std::move(rows);
    m_duties.clear();
    for (const service::CaseDuty& duty : duties)
        m_duties.emplace(duty.warning_case, duty);
    filterAll();
    setReady();
    emit countsChanged();
}

// Cases are few and their changes are somebody's own step: the list is read again at once.
void CaseModel::onCommitted(const storage::ChangeSet& changes) {
    if (changes.concerns("warning_case") || changes.concerns("case_step"))
        reload();
}

void CaseModel::filterAll() {
    beginResetModel();
    m_shown.clear();
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(m_shown),
                 [this](const service::CaseRow& row) { return passes(row, m_filter); });
    endResetModel();
}

bool CaseModel::passes(const service::CaseRow& row, const CaseFilter& filter) const {
    const domain::WarningCase& known = row.warning_case;
    if (filter.state && known.state != *filter.state)
        return false;
    if (filter.tier && known.tier != *filter.tier)
        return false;
    if (!passes(row, filter.term))
        return false;
    const domain::UserId me = m_desk.session.actor().user;
    if (filter.only_mine && known.handler_1 != me && known.handler_2 != me)
        return false;
    return filter.subject.isEmpty() || row.subject_name.contains(filter.subject)
           || row.unit_name.contains(filter.subject) || known.case_number.contains(filter.subject);
}

// A case that is closed and waits for nothing more has no deadline, and needs none.
bool CaseModel::passes(const service::CaseRow& row, CaseFilter::Term term) const {
    if (term == CaseFilter::Term::Any)
        return true;
    const auto duty = m_duties.find(row.warning_case.id);
    const bool isRunning = duty != m_duties.end() && duty->second.clock.has_value();
    if (term == CaseFilter::Term::None)
        return !isRunning && row.warning_case.state < domain::CaseState::Closed;
    const auto wanted = term == CaseFilter::Term::Overdue ? domain::DeadlineState::Overdue
                                                          : domain::DeadlineState::DueSoon;
    return isRunning && duty->second.clock->standing.state == wanted;
}

QString CaseModel::dueText(const service::CaseRow& row) const {
    const auto duty = m_duties.find(row.warning_case.id);
    if (duty == m_duties.end() || !duty->second.clock || !duty->second.clock->standing.due)
        return {};
    const rules::DeadlineStanding& standing = duty->second.clock->standing;
    const QString day = standing.due->day.toIso();
    return standing.state == domain::DeadlineState::Overdue   ? tr("%1 逾期").arg(day)
           : standing.state == domain::DeadlineState::DueSoon ? tr("%1 临期").arg(day)
                                                              : day;
}

qint64 CaseModel::count(const CaseFilter& filter) const {
    return std::count_if(m_all.begin(), m_all.end(),
                         [&](const service::CaseRow& row) { return passes(row, filter); });
}

const service::CaseRow* CaseModel::find(const QString& id) const {
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const auto& row) {
        return QString::fromLatin1(row.warning_case.id.toText()) == id;
    });
    return found == m_all.end() ? nullptr : &*found;
}

QString CaseModel::idAt(int row) const {
    return QString::fromLatin1(m_shown[static_cast<std::size_t>(row)].warning_case.id.toText());
}

QStringList CaseModel::headings() const {
    return {tr("级别"), tr("案号"), tr("对象"),   tr("单位"),    tr("预警模型"),
            tr("状态"), tr("期限"), tr("承办人"), tr("立案日期")};
}

QString CaseModel::text(const service::CaseRow& row, int column) const {
    const domain::WarningCase& known = row.warning_case;
    switch (static_cast<Column>(column)) {
    case Tier:
        return domain::toLabel(known.tier);
    case Number:
        return known.case_number.isEmpty() ? tr("待编号") : known.case_number;
    case Subject:
        return m_desk.reference.shortUnitName(row.subject_name);
    case Unit:
        return m_desk.reference.shortUnitName(row.unit_name);
    case Model:
        return m_desk.standards.modelName(known.model);
    case State:
        return domain::toLabel(known.state);
    case Due:
        return dueText(row);
    case Handlers:
        return row.handler_names;
    case OpenedOn:
        return known.opened_on.toIso();
    }
    return {};
}

QVariant CaseModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rows())
        return {};
    const service::CaseRow& row = m_shown[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return text(row, index.column());
    if (role == Qt::ToolTipRole && index.column() == Subject)
        return row.subject_name;
    if (role == Qt::ToolTipRole && index.column() == Unit)
        return row.unit_name;
    if (role == Qt::ToolTipRole && index.column() == Due)
        if (const auto duty = m_duties.find(row.warning_case.id);
            duty != m_duties.end() && duty->second.clock)
            return domain::toLabel(duty->second.clock->code);
    if (role == IdRole)
        return idAt(index.row());
    if (role == TierRole)
        return static_cast<int>(row.warning_case.tier);
    return {};
}

} // namespace sizao::models
