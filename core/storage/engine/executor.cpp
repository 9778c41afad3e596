// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/executor.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <pthread.h>
#include <thread>

namespace sizao::storage {

struct Executor::State {
    std::mutex mutex;
    std::condition_variable wake;
    std::deque<std::unique_ptr<Job>> jobs;
    bool isStopping = false;
    // Not a QThread: that one's wait() ends before the thread's own data are freed, so OpenSSL's
    // random state would outlive the vault. join() waits for it.
    std::thread thread;

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
    m_state->thread = std::thread([state = m_state.get()] { state->work(); });
    pthread_setname_np(m_state->thread.native_handle(), name.left(15).toLatin1().constData());
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
    if (m_state->thread.joinable())
        m_state->thread.join();
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
    return std::this_thread::get_id() == m_state->thread.get_id();
}

} // namespace sizao::storage
