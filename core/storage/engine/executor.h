// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QString>

#include <memory>
#include <type_traits>
#include <utility>

namespace sizao::storage {

// One thread that does jobs in the order in which they came: db-write has one, db-read has one.
// It sleeps on a condition while there is nothing to do.
class Executor {
public:
    explicit Executor(const QString& name);
    ~Executor(); // stop()
    Executor(const Executor&) = delete;
    Executor& operator=(const Executor&) = delete;

    // May be called from any thread. The job runs on the executor's thread; what it returns is
    // the future's result. After stop() the future comes back cancelled and the job is dropped,
    // and a future that was cancelled before its turn is not run at all.
    template <class F>
    QFuture<std::invoke_result_t<F&>> run(F job) {
        using T = std::invoke_result_t<F&>;
        auto task = std::make_unique<Task<F, T>>(std::move(job));
        QFuture<T> future = task->promise.future();
        task->promise.start();
        enqueue(std::move(task));
        return future;
    }

    // Finishes the jobs that are queued, then ends the thread and waits for it. Not to be called
    // from a job.
    void stop();
    // Drops the jobs that have not begun; their futures are cancelled.
    void cancelPending();
    [[nodiscard]] bool isOwnThread() const;

private:
    struct Job {
        Job() = default;
        virtual ~Job() = default;
        Job(const Job&) = delete;
        Job& operator=(const Job&) = delete;
        virtual void run() = 0;
        virtual void cancel() = 0;
    };
    template <class F, class T>
    struct Task final : Job {
        explicit Task(F f) : job(std::move(f)) {}
        void run() override {
            if (promise.isCanceled()) {
                promise.finish();
                return;
            }
            if constexpr (std::is_void_v<T>)
                job();
            else
                promise.addResult(job());
            promise.finish();
        }
        void cancel() override {
            promise.future().cancel();
            promise.finish();
        }
        QPromise<T> promise;
        F job;
    };

    void enqueue(std::unique_ptr<Job> job);

    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace sizao::storage
