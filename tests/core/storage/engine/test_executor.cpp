// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"
#include "core/base/when_done.h"
#include "core/storage/engine/executor.h"
#include "core/storage/engine/transaction.h"
#include "tests/support/temp_vault.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <array>
#include <atomic>
#include <memory>
#include <numeric>
#include <pthread.h>
#include <vector>

using namespace sizao;
using namespace sizao::storage;

class TestExecutor : public QObject {
    Q_OBJECT

private slots:
    void runsInOrderOnOneNamedThread();
    void resultsOfEveryKind();
    void stopFinishesWhatIsQueued();
    void afterStopNothingRuns();
    void cancelPending();
    void cancelledBeforeItsTurn();
    void continuesInTheAskersThread();
    void interruptEndsALongRead();
    void manyAskers();
    void askedFromItsOwnThread();
    void stoppedWhileOthersAsk();
};

void TestExecutor::runsInOrderOnOneNamedThread() {
    Executor executor(QStringLiteral("db-write"));
    std::vector<int> order; // only touched by the one thread
    QString name;
    for (int i = 0; i < 1000; ++i)
        executor.run([&order, i] { order.push_back(i); });
    executor
        .run([&] {
            std::array<char, 16> text{};
            pthread_getname_np(pthread_self(), text.data(), text.size());
            name = QString::fromLatin1(text.data());
        })
        .waitForFinished();
    std::vector<int> expected(1000);
    std::iota(expected.begin(), expected.end(), 0);
    QVERIFY(order == expected);
    QCOMPARE(name, QStringLiteral("db-write"));
    QVERIFY(!executor.isOwnThread());
    QVERIFY(executor.run([&] { return executor.isOwnThread(); }).result());
}

void TestExecutor::resultsOfEveryKind() {
    Executor executor(QStringLiteral("db-read"));
    QCOMPARE(executor.run([] { return 7; }).result(), 7);
    const auto failed = executor
                            .run([]() -> base::Result<int> {
                                return base::fail(base::ErrorCode::Busy, QStringLiteral("busy"));
                            })
                            .result();
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, base::ErrorCode::Busy);
    auto only = std::make_unique<int>(5); // jobs and results that can only be moved
    auto future = executor.run([held = std::move(only)]() mutable { return std::move(held); });
    QCOMPARE(*future.takeResult(), 5);
}

void TestExecutor::stopFinishesWhatIsQueued() {
    int done = 0;
    Executor executor(QStringLiteral("db-write"));
    QSemaphore go;
    executor.run([&] { go.acquire(); });
    for (int i = 0; i < 100; ++i)
        executor.run([&] { ++done; });
    go.release();
    executor.stop();
    QCOMPARE(done, 100);
    executor.stop(); // a second time is no harm
}

void TestExecutor::afterStopNothingRuns() {
    Executor executor(QStringLiteral("db-write"));
    executor.stop();
    bool ran = false;
    const auto future = executor.run([&] { ran = true; });
    QVERIFY(future.isFinished());
    QVERIFY(future.isCanceled());
    QVERIFY(!ran);
}

void TestExecutor::cancelPending() {
    Executor executor(QStringLiteral("db-read"));
    QSemaphore begun;
    QSemaphore go;
    const auto running = executor.run([&] {
        begun.release();
        go.acquire();
        return 1;
    });
    begun.acquire();
    bool ran = false;
    const auto pending = executor.run([&] { ran = true; });
    executor.cancelPending();
    QVERIFY(pending.isFinished() && pending.isCanceled());
    go.release();
    QCOMPARE(running.result(), 1); // what had begun comes to its end
    QCOMPARE(executor.run([] { return 2; }).result(), 2);
    QVERIFY(!ran);
}

void TestExecutor::cancelledBeforeItsTurn() {
    Executor executor(QStringLiteral("db-read"));
    QSemaphore go;
    executor.run([&] { go.acquire(); });
    bool ran = false;
    auto future = executor.run([&] { ran = true; });
    future.cancel();
    go.release();
    executor.stop();
    QVERIFY(future.isFinished());
    QVERIFY(!ran);
}

void TestExecutor::continuesInTheAskersThread() {
    Executor executor(QStringLiteral("db-read"));
    QThread* answeredIn = nullptr;
    base::whenDone(executor.run([] { return 1; }), this,
                   [&](int) { answeredIn = QThread::currentThread(); });
    QTRY_VERIFY(answeredIn != nullptr);
    QCOMPARE(answeredIn, QThread::currentThread());
}

void TestExecutor::interruptEndsALongRead() {
    support::TempVault vault;
    auto database = vault.open();
    Executor executor(QStringLiteral("db-read"));
    QSemaphore begun;
    auto future = executor.run([&]() -> base::Result<void> {
        auto endless = database.prepare(
            {"endless", "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                        "SELECT i FROM n"});
        for (bool isFirst = true;; isFirst = false) {
            const auto row = endless->step();
            if (!row)
                return base::fail(row.error());
            if (isFirst)
                begun.release();
        }
    });
    begun.acquire();
    database.interrupt();
    const auto result = future.result();
    QVERIFY(!result);
    QCOMPARE(result.error().code, base::ErrorCode::Cancelled);
    QCOMPARE(database.value<int>({"one", "SELECT 1"})->value(), 1); // the connection lives on
}

// Eight threads ask at once: each finds its own questions answered in its own order, one at a
// time, and every answer is that of its question.
void TestExecutor::manyAskers() {
    constexpr int askers = 8;
    constexpr int questions = 500;
    Executor executor(QStringLiteral("db-write"));
    std::array<int, askers> last{}; // touched by the one thread only, as is `inside`
    int inside = 0;
    std::atomic<int> wrong = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (std::size_t asker = 0; asker < askers; ++asker) {
        threads.emplace_back(QThread::create([&, asker] {
            std::vector<QFuture<int>> answers;
            for (int i = 1; i <= questions; ++i)
                answers.push_back(executor.run([&, asker, i] {
                    wrong += ++inside == 1 ? 0 : 1;
                    wrong += last[asker] == i - 1 ? 0 : 1;
                    last[asker] = i;
                    --inside;
                    return static_cast<int>(asker) * questions + i;
                }));
            for (int i = 1; i <= questions; ++i)
                wrong += answers[static_cast<std::size_t>(i - 1)].result()
                                 == static_cast<int>(asker) * questions + i
                             ? 0
                             : 1;
        }));
        threads.back()->start();
    }
    for (const auto& thread : threads)
        thread->wait();
    QCOMPARE(wrong.load(), 0);
    for (const int each : last)
        QCOMPARE(each, questions);
}

// What a job asks for comes after the job itself, and before what nobody has asked for yet.
void TestExecutor::askedFromItsOwnThread() {
    Executor executor(QStringLiteral("db-write"));
    std::vector<int> order;
    QFuture<void> inner;
    executor
        .run([&] {
            inner = executor.run([&] { order.push_back(2); });
            order.push_back(1);
        })
        .waitForFinished();
    inner.waitForFinished();
    QVERIFY(order == (std::vector{1, 2}));
}

// A question is either answered or cancelled, whenever the end comes; none is left hanging.
void TestExecutor::stoppedWhileOthersAsk() {
    for (int round = 0; round < 20; ++round) {
        Executor executor(QStringLiteral("db-read"));
        std::atomic<int> ran = 0;
        int finished = 0;
        int cancelled = 0;
        QSemaphore begun;
        const std::unique_ptr<QThread> asker(QThread::create([&] {
            for (int i = 0; i < 200; ++i) {
                auto future = executor.run([&] { ++ran; });
                begun.release();
                future.waitForFinished();
                ++(future.isCanceled() ? cancelled : finished);
            }
        }));
        asker->start();
        begun.acquire(1 + round);
        executor.stop();
        asker->wait();
        QCOMPARE(finished, ran.load());
        QCOMPARE(finished + cancelled, 200);
    }
}

QTEST_GUILESS_MAIN(TestExecutor)
#include "test_executor.moc"
