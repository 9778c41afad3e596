// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demo/random.h"

#include <QTest>
#include <rapidcheck.h>

#include <vector>

using sizao::service::demo::Random;

class TestRandom : public QObject {
    Q_OBJECT
private slots:
    void knownNumbers();
    void staysInRange();
    void weightsCount();
    void forksAreIndependent();
};

// The first numbers of SplitMix64 for seed 1234567, as published with the algorithm.
void TestRandom::knownNumbers() {
    Random random(1234567);
    for (const std::uint64_t expected :
         {6457827717110365317U, 3203168211198807973U, 9817491932198370423U, 4593380528125082431U,
          16408922859458223821U})
        QCOMPARE(random.next(), expected);
}

void TestRandom::staysInRange() {
    QVERIFY(rc::check("below and between stay inside", [](std::uint64_t seed) {
        Random random(seed);
        const int least = *rc::gen::inRange(-50, 50);
        const int most = least + *rc::gen::inRange(0, 40);
        for (int i = 0; i < 50; ++i) {
            const int number = random.between(least, most);
            RC_ASSERT(number >= least && number <= most);
        }
    }));
    QVERIFY(rc::check("both ends come", [](std::uint64_t seed) {
        Random random(seed);
        bool first = false;
        bool last = false;
        for (int i = 0; i < 300; ++i) {
            const int number = random.between(1, 6);
            first = first || number == 1;
            last = last || number == 6;
        }
        RC_ASSERT(first && last);
    }));
}

void TestRandom::weightsCount() {
    QVERIFY(rc::check("a weight of zero is never drawn", [](std::uint64_t seed) {
        Random random(seed);
        const std::vector<int> weights = {0, 3, 0, 1, 0};
        for (int i = 0; i < 100; ++i) {
            const std::size_t at = random.weighted(weights);
            RC_ASSERT(at == 1 || at == 3);
        }
    }));
    Random random(7);
    const std::vector<int> weights = {1, 3};
    int second = 0;
    for (int i = 0; i < 4'000; ++i)
        second += static_cast<int>(random.weighted(weights));
    QVERIFY(second > 2'850 && second < 3'150);
}

void TestRandom::forksAreIndependent() {
    Random one(42);
    Random other(42);
    Random forkOfOne = one.fork();
    Random forkOfOther = other.fork();
    (void)forkOfOther.next();           // drawing from the fork …
    QCOMPARE(one.next(), other.next()); // … leaves the stem alone
    QVERIFY(forkOfOne.next() != one.next());
}

QTEST_GUILESS_MAIN(TestRandom)
#include "test_random.moc"
