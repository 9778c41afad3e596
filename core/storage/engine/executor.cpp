// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/executor.h"

#include <QThread>

#include <condition_variable>
#include <deque>
#include <mutex>

namespace sizao::storage {

struct Executor::State {
    std::mutex mutex;
    std::condition_variable wake;
    std::deque<std::unique_ptr<Job>> jobs;
    bool isStopping = false;
    std::unique_ptr<QThread> thread;

    void work() {
        for (;;) {
            std::unique_ptr<Job> job;
            {
                std::unique_lock lock(mutex);
                wake.wait(lock, [this] { return isStopping || !jobs.empty(); });
                if (jobs.empty())
                    return;
                job = std::move(jobs.front());
                jobs.pop_front();
            }
            job->run();
        }
    }
};

Executor::Executor(const QString& name) : m_state(std::make_unique<State>()) {
    m_state->thread.reset(QThread::create([state = m_state.get()] { state->work(); }));
    m_state->thread->setObjectName(name); // Qt gives it to the operating system's thread
    m_state->thread->start();
}

Executor::~Executor() {
    stop();
}

void Executor::enqueue(std::unique_ptr<Job> job) {
    {
        const std::lock_guard lock(m_state->mutex);
        if (!m_state->isStopping) {
            m_state->jobs.push_back(std::move(job));
            m_state->wake.notify_one();
            return;
        }
    }
    job->cancel(); // outside the lock: continuations of the future may run here
}

void Executor::stop() {
    Q_ASSERT(!isOwnThread());
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->isStopping = true;
        m_state->wake.notify_one();
    }
    m_state->thread->wait();
}

void Executor::cancelPending() {
    std::deque<std::unique_ptr<Job>> dropped;
    {
        const std::lock_guard lock(m_state->mutex);
        dropped.swap(m_state->jobs);
    }
    for (const auto& job : dropped)
        job->cancel();
}

bool Executor::isOwnThread() const {
    return QThread::currentThread() == m_state->thread.get();
}

} // namespace sizao::storage
