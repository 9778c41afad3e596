// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/progress.h"
#include "core/base/result.h"

#include <QTest>

#include <memory>
#include <thread>
#include <vector>

using namespace sizao::base;

namespace {

Result<int> halved(int number) {
    if (number % 2 != 0)
        return fail(ErrorCode::Invalid, QStringLiteral("%1 is odd").arg(number));
    return number / 2;
}

Result<> positive(int number) {
    if (number <= 0)
        return fail(ErrorCode::Refused, QStringLiteral("not positive"));
    return {};
}

} // namespace

// A failure keeps its code and words on the way up; what comes after the first one is not done.
class TestResult : public QObject {
    Q_OBJECT
private slots:
    void aChainStopsAtTheFirstFailure();
    void aFailureIsPassedOnUnchanged();
    void nothingIsAValueToo();
    void valuesMoveThrough();
    void anErrorOfNobodyIsOurs();
    void reportsReachTheGiver();
    void stoppingCrossesThreads();
    void unrelatedWorkGoesOn();
    void theReportOutlivesItsGiver();
};

void TestResult::aChainStopsAtTheFirstFailure() {
    int steps = 0;
    const auto step = [&](int number) {
        ++steps;
        return halved(number);
    };
    // 12 → 6 → 3 → refused; the fourth step never runs.
    const auto result = halved(12).and_then(step).and_then(step).and_then(step);
    QVERIFY(!result);
    QCOMPARE(steps, 2);
    QCOMPARE(result.error().message, QStringLiteral("3 is odd"));
    QCOMPARE(halved(8).and_then(step).value(), 2);
}

void TestResult::aFailureIsPassedOnUnchanged() {
    const auto lower = halved(3);
    const Result<QString> upper = fail(lower.error());
    QCOMPARE(upper.error().code, ErrorCode::Invalid);
    QCOMPARE(upper.error().message, lower.error().message);
    const auto mapped = halved(3).map([](int) { return QStringLiteral("never"); });
    QCOMPARE(mapped.error().code, ErrorCode::Invalid);
    QCOMPARE(halved(3).value_or(7), 7);
}

void TestResult::nothingIsAValueToo() {
    QVERIFY(positive(1).has_value());
    QVERIFY(!positive(0).has_value());
    QCOMPARE(positive(0).error().code, ErrorCode::Refused);
    QCOMPARE(positive(4).and_then([] { return halved(4); }).value(), 2);
    QVERIFY(Result<>().has_value());
}

void TestResult::valuesMoveThrough() {
    Result<std::unique_ptr<int>> only = std::make_unique<int>(5);
    const std::unique_ptr<int> taken = std::move(*only);
    QCOMPARE(*taken, 5);
}

// A fault that nobody named is ours, never the user's.
void TestResult::anErrorOfNobodyIsOurs() {
    QCOMPARE(Error().code, ErrorCode::Internal);
    QVERIFY(Error().message.isEmpty());
}

void TestResult::reportsReachTheGiver() {
    std::vector<std::pair<qint64, qint64>> seen;
    const Progress progress([&](qint64 done, qint64 total) { seen.emplace_back(done, total); });
    progress.report(0, 0); // total not known yet
    progress.report(3, 10);
    progress.report(10, 10);
    QCOMPARE(seen, (std::vector<std::pair<qint64, qint64>>{{0, 0}, {3, 10}, {10, 10}}));
    progress.cancel(); // says nothing by itself
    QCOMPARE(seen.size(), std::size_t{3});
    progress.report(1, 1); // stopping is asked for, not forced
    QCOMPARE(seen.size(), std::size_t{4});
}

void TestResult::stoppingCrossesThreads() {
    const Progress progress;
    std::thread worker([copy = progress] { copy.cancel(); });
    worker.join();
    QVERIFY(progress.isCancelled());
    progress.cancel();
    QVERIFY(progress.isCancelled());
}

void TestResult::unrelatedWorkGoesOn() {
    const Progress one;
    const Progress two;
    one.cancel();
    QVERIFY(!two.isCancelled());
}

void TestResult::theReportOutlivesItsGiver() {
    int calls = 0;
    auto giver = std::make_unique<Progress>([&](qint64, qint64) { ++calls; });
    const Progress kept = *giver;
    giver.reset();
    kept.report(1, 2);
    QCOMPARE(calls, 1);
}

QTEST_GUILESS_MAIN(TestResult)
#include "test_result.moc"
