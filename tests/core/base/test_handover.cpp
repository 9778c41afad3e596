// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/handover.h"

#include <QTest>

#include <memory>
#include <numeric>
#include <thread>
#include <vector>

using namespace sizao;

class TestHandover : public QObject {
    Q_OBJECT
private slots:
    void inOrderAcrossThreads();
    void closedHandsOverWhatWaits();
    void closingWakesWhoWaits();
    void givesUpInTime();
    void movesWhatCannotBeCopied();
};

void TestHandover::inOrderAcrossThreads() {
    constexpr int count = 20'000;
    base::Handover<int> handover;
    std::thread giver([&] {
        for (int i = 0; i < count; ++i)
            handover.put(i);
        handover.close();
    });
    std::vector<int> taken;
    while (const auto value = handover.take())
        taken.push_back(*value);
    giver.join();
    std::vector<int> wanted(count);
    std::iota(wanted.begin(), wanted.end(), 0);
    QVERIFY(taken == wanted);
}

void TestHandover::closedHandsOverWhatWaits() {
    base::Handover<int> handover;
    handover.put(1);
    handover.put(2);
    handover.close();
    QCOMPARE(handover.take(), std::optional(1));
    QCOMPARE(handover.take(std::chrono::milliseconds(0)), std::optional(2));
    QCOMPARE(handover.take(), std::optional<int>());
    QCOMPARE(handover.take(std::chrono::milliseconds(60'000)), std::optional<int>()); // at once
}

void TestHandover::closingWakesWhoWaits() {
    base::Handover<int> handover;
    std::optional<int> seen = 7;
    std::thread taker([&] { seen = handover.take(); });
    handover.close();
    taker.join();
    QCOMPARE(seen, std::optional<int>());
}

void TestHandover::givesUpInTime() {
    base::Handover<int> handover;
    QCOMPARE(handover.take(std::chrono::milliseconds(1)), std::optional<int>());
    QCOMPARE(handover.take(std::chrono::milliseconds(-5)), std::optional<int>());
    handover.put(3); // and goes on after that
    QCOMPARE(handover.take(std::chrono::milliseconds(-5)), std::optional(3));
}

void TestHandover::movesWhatCannotBeCopied() {
    base::Handover<std::unique_ptr<int>> handover;
    handover.put(std::make_unique<int>(5));
    QCOMPARE(**handover.take(), 5);
}

QTEST_GUILESS_MAIN(TestHandover)
#include "test_handover.moc"
