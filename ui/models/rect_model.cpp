// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rect_model.h"

#include "core/base/when_done.h"

#include <algorithm>

namespace sizao::models {

using service::RectFilter;
using service::RectRow;

RectModel::RectModel(Desk& desk, QObject* parent) : ListModel(parent), m_desk(desk) {
    connect(&desk.session.changes(), &service::ChangeFeed::committed, this,
            &RectModel::onCommitted);
    connect(&desk.reference, &ReferenceData::changed, this, [this] {
        if (!m_shown.empty()) // names of units
            emit dataChanged(index(0, Subject), index(rows() - 1, Unit));
    });
}

void RectModel::setFilter(const RectFilter& filter) {
    if (m_filter == filter)
        return;
    m_filter = filter;
    filterAll();
}

void RectModel::reload() {
    const int generation = ++m_generation;
    setLoading();
    base::whenDone(m_desk.rectification.ledger(), this,
                   [this, generation](base::Result<service::RectLedger> found) {
                       if (generation != m_generation)
                           return;
                       if (!found) {
                           setFailed(found.error());
                           return;
                       }
                       m_ledger = std::move(*found);
                       filterAll();
                       setReady();
                       emit ledgerChanged();
                   });
}

// Items are few and their changes are somebody's own step: the list is read again at once.
void RectModel::onCommitted(const storage::ChangeSet& changes) {
    if (changes.concerns("warning_case") || changes.concerns("case_step"))
        reload();
}

void RectModel::filterAll() {
    beginResetModel();
    m_shown.clear();
    std::copy_if(m_ledger.rows.begin(), m_ledger.rows.end(), std::back_inserter(m_shown),
                 [this](const RectRow& row) { return m_filter.passes(row); });
    endResetModel();
}

const RectRow* RectModel::find(const QString& id) const {
    const auto found =
        std::find_if(m_ledger.rows.begin(), m_ledger.rows.end(), [&](const RectRow& row) {
            return QString::fromLatin1(row.item.id.toText()) == id;
        });
    return found == m_ledger.rows.end() ? nullptr : &*found;
}

int RectModel::count(const RectFilter& filter) const {
    return static_cast<int>(std::count_if(m_ledger.rows.begin(), m_ledger.rows.end(),
                                          [&](const RectRow& row) { return filter.passes(row); }));
}

QStringList RectModel::units() const {
    QStringList names;
    for (const RectRow& row : m_ledger.rows)
        if (!row.unit_name.isEmpty())
            names.append(row.unit_name);
    names.removeDuplicates();
    names.sort();
    return names;
}

QString RectModel::idAt(int row) const {
    return QString::fromLatin1(m_shown[static_cast<std::size_t>(row)].item.id.toText());
}

QStringList RectModel::headings() const {
    return {tr("级别"),     tr("案号"),     tr("对象"),     tr("单位"),     tr("问题"),
            tr("类别"),     tr("责任领导"), tr("责任人"),   tr("整改措施"), tr("销号标准"),
            tr("完成比例"), tr("到期日"),   tr("剩余时间"), tr("状态"),     tr("疑点")};
}

QString RectModel::dueText(const RectRow& row) const {
    if (!row.clock)
        return row.item.due ? row.item.due->toIso() : QString();
    const auto& due = row.clock->standing.due;
    if (!due)
        return {};
    return due->provisional ? tr("暂按 %1").arg(due->day.toIso()) : due->day.toIso();
}

QString RectModel::leftText(const RectRow& row) const {
    if (!row.clock)
        return {};
    const auto left = row.daysLeft(m_ledger.as_of);
    if (!left)
        return tr("中止计时");
    if (*left == 0)
        return tr("今天到期");
    return *left < 0 ? tr("已逾期 %n 天", nullptr, -*left) : tr("还剩 %n 天", nullptr, *left);
}

QString RectModel::text(const RectRow& row, int column) const {
    switch (static_cast<Column>(column)) {
    case Tier:
        return domain::toLabel(row.tier);
    case Case:
        return tr("%1 · %2")
            .arg(row.case_number.isEmpty() ? tr("待编号") : row.case_number)
            .arg(row.item.number);
    case Problem:
        return row.item.problem;
    case Class:
        return domain::toLabel(row.item.kind);
    case Measures:
        return row.item.measures;
    case Standard:
        return row.item.standard;
    case Percent:
        return row.latest ? QStringLiteral("%1%").arg(row.latest->percent) : QString();
    case Due:
        return dueText(row);
    case Left:
        return leftText(row);
    case State:
        return domain::toLabel(row.item.state);
    case Findings:
        return row.findings.empty() ? QString() : tr("%n 处", nullptr, int(row.findings.size()));
    default:
        return personText(row, column);
    }
}

QString RectModel::personText(const RectRow& row, int column) const {
    switch (static_cast<Column>(column)) {
    case Subject:
        return m_desk.reference.shortUnitName(row.subject_name);
    case Unit:
        return m_desk.reference.shortUnitName(row.unit_name);
    case Leader:
        return row.item.leader;
    case Owner:
        return row.item.owner;
    default:
        return {};
    }
}

// Of what the column says shortly.
QString RectModel::wholeText(const RectRow& row, int column) const {
    if (column == Subject)
        return row.subject_name;
    if (column == Unit)
        return row.unit_name;
    if (column == Findings) {
        QStringList sentences;
        for (const service::PaperFinding& finding : row.findings)
            sentences.append(service::toText(finding));
        return sentences.join(u'\n');
    }
    return {};
}

QVariant RectModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rows())
        return {};
    const RectRow& row = m_shown[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        if (const QString whole = wholeText(row, index.column()); !whole.isEmpty())
            return whole;
        return {};
    case Qt::AccessibleTextRole:
        return tr("%1，%2，%3，%4，%5")
            .arg(row.subject_name, row.item.problem, domain::toLabel(row.tier),
                 domain::toLabel(row.item.state), leftText(row));
    case IdRole:
        return idAt(index.row());
    case TierRole:
        return static_cast<int>(row.tier);
    default:
        return {};
    }
}

} // namespace sizao::models
