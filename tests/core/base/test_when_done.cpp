// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/when_done.h"

#include <QPromise>
#include <QTest>

#include <atomic>
#include <memory>
#include <thread>
#include <vector>

using namespace sizao;

class TestWhenDone : public QObject {
    Q_OBJECT
private slots:
    void onTheCallersThread();
    void laterEvenWhenItIsThere();
    void everyoneWhoWaits();
    void movesWhatCannotBeCopied();
    void nothingWhenCancelled();
    void theContextMayEndInTheAnswer();
    void theContextEndsWhileTheAnswerComes();
};

namespace {

template <class T>
QFuture<T> finished(T value) {
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

} // namespace

void TestWhenDone::onTheCallersThread() {
    QPromise<int> promise;
    promise.start();
    QThread* answeredOn = nullptr;
    int answer = 0;
    base::whenDone(promise.future(), this, [&](int value) {
        answeredOn = QThread::currentThread();
        answer = value;
    });
    std::thread other([&] {
        promise.addResult(5);
        promise.finish();
    });
    other.join();
    QTRY_COMPARE(answer, 5);
    QCOMPARE(answeredOn, QThread::currentThread());
    QTRY_VERIFY(findChildren<QFutureWatcherBase*>().isEmpty());
}

// Whoever asks finishes what he is doing first, whether the answer is quick or slow.
void TestWhenDone::laterEvenWhenItIsThere() {
    int answer = 0;
    base::whenDone(finished(5), this, [&](int value) { answer = value; });
    QCOMPARE(answer, 0);
    QTRY_COMPARE(answer, 5);
}

void TestWhenDone::everyoneWhoWaits() {
    const QFuture<int> future = finished(5);
    std::vector<int> answers;
    base::whenDone(future, this, [&](int value) { answers.push_back(value); });
    base::whenDone(future, this, [&](int value) { answers.push_back(value + 1); });
    QTRY_COMPARE(answers, (std::vector{5, 6}));
    QCOMPARE(future.result(), 5);
}

void TestWhenDone::movesWhatCannotBeCopied() {
    std::unique_ptr<int> answer;
    base::whenDone(finished(std::make_unique<int>(5)), this,
                   [&](std::unique_ptr<int> value) { answer = std::move(value); });
    QTRY_VERIFY(answer);
    QCOMPARE(*answer, 5);
}

void TestWhenDone::nothingWhenCancelled() {
    QPromise<int> cancelled;
    cancelled.start();
    bool isAnswered = false;
    base::whenDone(cancelled.future(), this, [&](int) { isAnswered = true; });
    base::whenDone(QFuture<int>(), this, [&](int) { isAnswered = true; });
    cancelled.future().cancel();
    cancelled.finish();
    QTRY_VERIFY(findChildren<QFutureWatcherBase*>().isEmpty());
    QVERIFY(!isAnswered);
}

void TestWhenDone::theContextMayEndInTheAnswer() {
    auto* context = new QObject;
    const auto mark = std::make_shared<int>(0); // lives in the closure
    bool isOver = false;
    base::whenDone(finished(5), context, [context, mark, &isOver](int value) {
        delete context;
        *mark = value;
        isOver = true;
    });
    QTRY_VERIFY(isOver);
    QCOMPARE(*mark, 5);
    QTRY_COMPARE(mark.use_count(), 1);
}

// A page is closed while its reading thread answers. Half of the answers come in time.
void TestWhenDone::theContextEndsWhileTheAnswerComes() {
    constexpr int rounds = 20'000;
    std::atomic<QPromise<int>*> asked = nullptr;
    std::atomic<bool> isOver = false;
    std::thread reader([&] {
        while (!isOver)
            if (const std::unique_ptr<QPromise<int>> promise(asked.exchange(nullptr)); promise) {
                promise->addResult(5);
                promise->finish();
            }
    });
    int answers = 0;
    for (int i = 0; i < rounds; ++i) {
        auto context = std::make_unique<QObject>();
        auto* promise = new QPromise<int>;
        promise->start();
        base::whenDone(promise->future(), context.get(), [&](int value) { answers += value / 5; });
        delete asked.exchange(promise); // cancelled when the reader has not come to it
        if (i % 2 == 0)
            QCoreApplication::processEvents();
        while (i % 4 == 3 && asked)
            std::this_thread::yield();
    }
    isOver = true;
    reader.join();
    delete asked.load();
    QVERIFY(answers <= rounds / 2);
    QCOMPARE(findChildren<QFutureWatcherBase*>().size(), 0);
}

QTEST_GUILESS_MAIN(TestWhenDone)
#include "test_when_done.moc"
