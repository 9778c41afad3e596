// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/task_feed.h"

#include "core/base/when_done.h"

#include <QTimer>

#include <algorithm>

namespace sizao::models {
namespace {

constexpr int dayCheck_ms = 60'000;

bool concernsTasks(const storage::ChangeSet& changes) {
    for (const char* type :
         {"record", "verification", "record_change", "warning_case", "case_step", "user"})
        if (changes.concerns(type))
            return true;
    return service::concernsStandards(changes) || service::concernsCalendar(changes);
}

} // namespace

TaskFeed::TaskFeed(service::Session& session, const service::TaskService& tasks,
                   const SignalFeed& known)
    : m_session(session), m_tasks(tasks), m_known(known), m_days(new QTimer(this)) {
    connect(&session.changes(), &service::ChangeFeed::committed, this,
            [this](const storage::ChangeSet& changes) {
                if (concernsTasks(changes))
                    ask();
            });
    connect(&known, &SignalFeed::derived, this, &TaskFeed::ask);
    connect(m_days, &QTimer::timeout, this, [this] { // past midnight other things are due
        if (m_session.today() != m_list.today)
            ask();
    });
    m_days->start(dayCheck_ms);
}

// One question at a time: an import commits often.
void TaskFeed::ask() {
    if (m_known.state() == ListModel::State::Loading)
        return; // its answer asks
    if (m_isAsking) {
        m_isOutdated = true;
        return;
    }
    m_isAsking = true;
    base::whenDone(m_tasks.list(m_known.notices()), this,
                   [this](base::Result<service::TaskList> found) { take(std::move(found)); });
}

void TaskFeed::take(base::Result<service::TaskList> found) {
    m_isAsking = false;
    if (m_isOutdated) {
        m_isOutdated = false;
        ask();
        return;
    }
    if (found) {
        m_list = std::move(*found);
        m_state = ListModel::State::Ready;
    } else {
        m_error = found.error();
        m_state = ListModel::State::Failed;
    }
    emit changed();
}

const service::Task* TaskFeed::find(const QString& key) const {
    const auto found = std::find_if(m_list.tasks.begin(), m_list.tasks.end(),
                                    [&](const auto& task) { return task.key == key; });
    return found == m_list.tasks.end() ? nullptr : &*found;
}

std::vector<service::Task> TaskFeed::mine() const {
    std::vector<service::Task> own;
    std::copy_if(m_list.tasks.begin(), m_list.tasks.end(), std::back_inserter(own),
                 [](const service::Task& task) { return task.mine; });
    return own;
}

std::optional<service::Task> TaskFeed::takeNext() {
    const auto own = mine();
    if (own.empty())
        return std::nullopt;
    const auto taken = std::find_if(own.begin(), own.end(),
                                    [this](const auto& task) { return task.key == m_taken; });
    std::size_t next = m_place;
    if (taken != own.end())
        next = static_cast<std::size_t>(taken - own.begin()) + 1;
    if (next >= own.size())
        next = 0;
    m_taken = own[next].key;
    m_place = next;
    return own[next];
}

void TaskFeed::noteTaken(const QString& key) {
    const auto own = mine();
    const auto taken =
        std::find_if(own.begin(), own.end(), [&](const auto& task) { return task.key == key; });
    if (taken == own.end())
        return;
    m_taken = key;
    m_place = static_cast<std::size_t>(taken - own.begin());
}

} // namespace sizao::models
