// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/announcements.h"

#include <QSettings>
#include <QTimer>

#include <algorithm>

namespace sizao::models {
namespace {

using service::AnnouncementKind;

constexpr int tellAgain_ms = 300'000;

QStringList listed(const QSet<QString>& ids) {
    QStringList list(ids.begin(), ids.end());
    list.sort();
    return list;
}

QSet<QString> asSet(const QStringList& list) {
    return {list.begin(), list.end()};
}

} // namespace

Announcements::Announcements(Desk& desk, QObject* parent)
    : ListModel(parent), m_desk(desk), m_waiting(new QTimer(this)) {
    restore();
    connect(&desk.task_feed, &TaskFeed::changed, this, &Announcements::take);
    connect(m_waiting, &QTimer::timeout, this, &Announcements::tell);
    m_waiting->start(tellAgain_ms);
    if (desk.task_feed.state() == State::Ready)
        take();
}

QString Announcements::key(const char* name) const {
    return QStringLiteral("notices/%1/%2")
        .arg(QString::fromLatin1(m_desk.session.actor().user.toText()), QLatin1String(name));
}

void Announcements::restore() {
    const QSettings settings;
    const QStringList off = settings.value(key("off")).toStringList();
    for (const AnnouncementKind kind : service::announcementKinds) {
        if (off.contains(service::settingOf(kind)))
            m_off.insert(kind);
        const QVariant last = settings.value(key("last-") + service::settingOf(kind));
        if (last.isValid())
            m_told.last_ms[kind] = last.toLongLong();
    }
    m_seen = asSet(settings.value(key("seen")).toStringList());
    m_told.told = asSet(settings.value(key("told")).toStringList());
}

void Announcements::keep() const {
    QSettings settings;
    QStringList off;
    for (const AnnouncementKind kind : m_off)
        off.append(service::settingOf(kind));
    settings.setValue(key("off"), off);
    settings.setValue(key("seen"), listed(m_seen));
    settings.setValue(key("told"), listed(m_told.told));
    for (const auto& [kind, last] : m_told.last_ms)
        settings.setValue(key("last-") + service::settingOf(kind), last);
}

// Only a whole list tells what is over.
void Announcements::take() {
    const TaskFeed& feed = m_desk.task_feed;
    if (feed.state() != State::Ready) {
        if (feed.state() == State::Failed)
            setFailed(feed.error());
        return;
    }
    const base::Day today = feed.list().today;
    m_all = service::mattersOf(feed.list(), m_desk.session.calendar()->addWorkdays(today, 1).day);
    beginResetModel();
    m_matters.clear();
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(m_matters),
                 [this](const auto& matter) { return isOn(matter.kind); });
    endResetModel();
    QSet<QString> current;
    for (const service::Matter& matter : m_all)
        current.insert(matter.id);
    m_seen.intersect(current);
    setReady();
    emit unseenChanged(unseen());
    tell();
}

void Announcements::tell() {
    if (state() != State::Ready)
        return;
    const service::Announced now =
        service::announce(m_all, m_off, m_told, m_desk.session.stamp().at_ms);
    const bool isNew = now.after != m_told;
    m_told = now.after;
    if (isNew)
        keep();
    for (const auto& [kind, count] : now.counts)
        emit announced(service::sentenceOf(kind, count));
}

int Announcements::unseen() const {
    return static_cast<int>(
        std::count_if(m_matters.begin(), m_matters.end(),
                      [this](const auto& matter) { return !m_seen.contains(matter.id); }));
}

void Announcements::markSeen() {
    for (const service::Matter& matter : m_matters)
        m_seen.insert(matter.id);
    keep();
    if (!m_matters.empty())
        emit dataChanged(index(0, 0), index(rows() - 1, Unit));
    emit unseenChanged(0);
}

void Announcements::setOn(AnnouncementKind kind, bool on) {
    if (on)
        m_off.remove(kind);
    else
        m_off.insert(kind);
    keep();
    take();
}

void Announcements::reload() {
    m_desk.task_feed.ask();
}

const service::Task* Announcements::taskAt(int row) const {
    return m_desk.task_feed.find(m_matters[static_cast<std::size_t>(row)].task);
}

QString Announcements::idAt(int row) const {
    return m_matters[static_cast<std::size_t>(row)].id;
}

QStringList Announcements::headings() const {
    return {tr("通知"), tr("还剩"), tr("事项"), tr("对象"), tr("单位")};
}

QVariant Announcements::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rows())
        return {};
    const service::Matter& matter = m_matters[static_cast<std::size_t>(index.row())];
    const service::Task* task = taskAt(index.row());
    if (role == IdRole)
        return matter.id;
    if (role == LateRole)
        return index.column() == Left && task != nullptr && task->isOverdue();
    if (role != Qt::DisplayRole || task == nullptr)
        return {};
    switch (static_cast<Column>(index.column())) {
    case Kind:
        return m_seen.contains(matter.id) ? service::toLabel(matter.kind)
                                          : tr("● %1").arg(service::toLabel(matter.kind));
    case Left:
        return TaskModel::leftText(*task, m_desk.task_feed.list().today);
    case Next:
        return task->next;
    case Subject:
        return m_desk.reference.shortUnitName(task->subject_name);
    case Unit:
        return m_desk.reference.shortUnitName(task->unit_name);
    }
    return {};
}

} // namespace sizao::models
