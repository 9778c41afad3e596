// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/task_model.h"

#include <algorithm>

namespace sizao::models {
namespace {

template <class Passes>
auto those(Passes passes) {
    return [passes](const service::TaskList& list) {
        std::vector<service::Task> found;
        std::copy_if(list.tasks.begin(), list.tasks.end(), std::back_inserter(found), passes);
        return found;
    };
}

} // namespace

TaskModel::TaskModel(Desk& desk, QObject* parent)
    : ListModel(parent), m_feed(desk.task_feed), m_reference(desk.reference) {
    connect(&m_feed, &TaskFeed::changed, this, &TaskModel::take);
    connect(&m_reference, &ReferenceData::changed, this, [this] {
        if (!m_shown.empty()) // names of units
            emit dataChanged(index(0, Subject), index(rows() - 1, Unit));
    });
    showMine();
}

void TaskModel::showMine() {
    show(those([](const service::Task& task) { return task.mine; }));
}

void TaskModel::showOthers() {
    show(those([](const service::Task& task) { return !task.mine; }));
}

void TaskModel::showDay(base::Day day, bool alsoOthers) {
    show(those([day, alsoOthers](const service::Task& task) {
        return task.due() == day && (task.mine || alsoOthers);
    }));
}

void TaskModel::showWithoutDeadline() {
    show([](const service::TaskList& list) { return list.withoutDeadline(); });
}

void TaskModel::show(Choice choice) {
    m_choice = std::move(choice);
    if (m_feed.state() != State::Loading)
        take();
}

void TaskModel::reload() {
    setLoading();
    m_feed.ask();
}

void TaskModel::take() {
    if (m_feed.state() == State::Failed) {
        setFailed(m_feed.error());
        return;
    }
    Tasks now = m_choice(m_feed.list());
    if (now != m_shown || state() != State::Ready) {
        beginResetModel();
        m_shown = std::move(now);
        endResetModel();
    }
    setReady();
}

const service::Task* TaskModel::find(const QString& key) const {
    const auto found = std::find_if(m_shown.begin(), m_shown.end(),
                                    [&](const auto& task) { return task.key == key; });
    return found == m_shown.end() ? nullptr : &*found;
}

QString TaskModel::idAt(int row) const {
    return m_shown[static_cast<std::size_t>(row)].key;
}

QStringList TaskModel::headings() const {
    return {tr("还剩"), tr("期限"), tr("事项"),   tr("级别"),
            tr("对象"), tr("单位"), tr("由谁办"), tr("案号")};
}

QString TaskModel::leftText(const service::Task& task, base::Day today) {
    const auto due = task.due();
    if (task.kind == domain::TaskKind::Suspended || (task.code && !due))
        return tr("中止计时");
    if (!due)
        return tr("无期限");
    if (*due == today)
        return tr("今天到期");
    const bool isInWorkdays = task.standing.unit == domain::DeadlineUnit::Workday;
    if (task.isOverdue())
        return (isInWorkdays ? tr("逾期 %1 个工作日") : tr("逾期 %1 日")).arg(-task.standing.left);
    return (isInWorkdays ? tr("还剩 %1 个工作日") : tr("还剩 %1 日")).arg(task.standing.left);
}

QString TaskModel::text(const service::Task& task, int column) const {
    switch (static_cast<Column>(column)) {
    case Left:
        return leftText(task, m_feed.list().today);
    case Due:
        if (!task.due())
            return {};
        return task.standing.due->provisional ? tr("暂按 %1").arg(task.due()->toIso())
                                              : task.due()->toIso();
    case Next:
        return task.next;
    case Tier:
        return task.tier == domain::Tier::None ? QString() : domain::toLabel(task.tier);
    case Subject:
        return m_reference.shortUnitName(task.subject_name);
    case Unit:
        return m_reference.shortUnitName(task.unit_name);
    case WaitsFor:
        return task.waits_for;
    case CaseNumber:
        return task.case_number;
    }
    return {};
}

QVariant TaskModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rows())
        return {};
    const service::Task& task = m_shown[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(task, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Subject)
            return task.subject_name;
        if (index.column() == Unit)
            return task.unit_name;
        if (index.column() == Left || index.column() == Due)
            return task.code ? domain::toLabel(*task.code) : QVariant();
        return {};
    case IdRole:
        return task.key;
    case TierRole:
        return static_cast<int>(task.tier);
    case LateRole:
        return index.column() == Left && task.isOverdue();
    default:
        return {};
    }
}

} // namespace sizao::models
