// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/task_service.h"
#include "ui/models/signal_feed.h"

#include <QObject>

class QTimer;

namespace sizao::models {

// What waits, as of the last commit: the one list behind the workbench, the notices and the key of
// the next task.
class TaskFeed : public QObject {
    Q_OBJECT

public:
    TaskFeed(service::Session& session, const service::TaskService& tasks, const SignalFeed& known);

    [[nodiscard]] const service::TaskList& list() const { return m_list; }
    [[nodiscard]] ListModel::State state() const { return m_state; }
    [[nodiscard]] const base::Error& error() const { return m_error; }
    [[nodiscard]] const service::Task* find(const QString& key) const;
    [[nodiscard]] std::vector<service::Task> mine() const;

    void ask();
    // The user's own next one: after the one that was taken last, and from the first again after
    // the last. When that one is done, the one that came into its place. nullopt: there is none.
    [[nodiscard]] std::optional<service::Task> takeNext();
    // It was opened otherwise: the next one is the one after it.
    void noteTaken(const QString& key);

signals:
    void changed(); // also when it failed

private:
    void take(base::Result<service::TaskList> found);

    service::Session& m_session;
    const service::TaskService& m_tasks;
    const SignalFeed& m_known;
    service::TaskList m_list;
    ListModel::State m_state = ListModel::State::Loading;
    base::Error m_error;
    bool m_isAsking = false;
    bool m_isOutdated = false; // asked again meanwhile
    QString m_taken;
    std::size_t m_place = 0; // of it among the user's own
    QTimer* m_days;
};

} // namespace sizao::models
