// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <rapidcheck.h>
#include <vector>

using namespace sizao::base;

namespace {

Secret secretOf(std::vector<std::uint8_t> bytes) {
    return Secret::takeFrom(bytes);
}

bool holds(const Secret& secret, const std::vector<std::uint8_t>& bytes) {
    return std::equal(secret.bytes().begin(), secret.bytes().end(), bytes.begin(), bytes.end());
}

} // namespace

// One owner at a time, no second copy unless asked for by name, nothing left where it came from.
class TestSecret : public QObject {
    Q_OBJECT
private slots:
    void everySourceIsWiped();
    void onlyTheGivenRangeIsTaken();
    void aMovedFromSecretIsEmpty();
    void assigningTakesOver();
    void movingToItselfKeepsIt();
    void aCloneIsItsOwn();
    void comparesEveryByte();
    void aPrefixIsNotEqual();
    void emptyOnesAreEqual();
    void randomBytesFillTheWhole();
};

void TestSecret::everySourceIsWiped() {
    QVERIFY(rc::check("wiped", [] {
        std::vector<std::uint8_t> source = *rc::gen::arbitrary<std::vector<std::uint8_t>>();
        const std::vector<std::uint8_t> before = source;
        const Secret secret = Secret::takeFrom(source);
        RC_ASSERT(holds(secret, before));
        RC_ASSERT(source.size() == before.size());
        RC_ASSERT(std::all_of(source.begin(), source.end(), [](auto byte) { return byte == 0; }));
    }));
}

void TestSecret::onlyTheGivenRangeIsTaken() {
    std::array<std::uint8_t, 5> source{1, 2, 3, 4, 5};
    const Secret secret = Secret::takeFrom(std::span(source).subspan(1, 3));
    QVERIFY(holds(secret, {2, 3, 4}));
    QCOMPARE(source, (std::array<std::uint8_t, 5>{1, 0, 0, 0, 5}));
}

void TestSecret::aMovedFromSecretIsEmpty() {
    Secret first = secretOf({7, 8});
    Secret second = std::move(first);
    QVERIFY(first.isEmpty()); // NOLINT: what a moved-from secret holds is part of its promise
    QVERIFY(first.bytes().empty());
    QVERIFY(holds(second, {7, 8}));
}

void TestSecret::assigningTakesOver() {
    Secret target = secretOf({1, 2, 3});
    target = secretOf({9});
    QVERIFY(holds(target, {9}));
    target = Secret();
    QVERIFY(target.isEmpty());
    target = secretOf({4, 5}); // an empty one can be filled again
    QVERIFY(holds(target, {4, 5}));
}

void TestSecret::movingToItselfKeepsIt() {
    Secret secret = secretOf({1, 2, 3});
    Secret& same = secret;
    secret = std::move(same);
    QVERIFY(holds(secret, {1, 2, 3}));
}

void TestSecret::aCloneIsItsOwn() {
    Secret first = secretOf({1, 2, 3});
    Secret copy = first.clone();
    QVERIFY(copy.equals(first));
    copy.writable()[2] = 4;
    QVERIFY(holds(first, {1, 2, 3}));
    QVERIFY(holds(copy, {1, 2, 4}));
    QVERIFY(!copy.equals(first));
    first = Secret();
    QVERIFY(holds(copy, {1, 2, 4}));
}

// A comparison that stops early or forgets the end would accept a guessed beginning.
void TestSecret::comparesEveryByte() {
    const Secret secret = Secret::random(33);
    for (std::size_t at = 0; at < secret.size(); ++at) {
        for (const int bit : {0, 7}) {
            Secret other = secret.clone();
            other.writable()[at] = static_cast<std::uint8_t>(other.writable()[at] ^ (1 << bit));
            QVERIFY(!secret.equals(other));
            QVERIFY(!other.equals(secret));
        }
    }
    QVERIFY(secret.equals(secret));
}

void TestSecret::aPrefixIsNotEqual() {
    QVERIFY(!secretOf({1, 2}).equals(secretOf({1, 2, 3})));
    QVERIFY(!secretOf({1, 2, 3}).equals(secretOf({1, 2})));
    QVERIFY(!secretOf({0}).equals(secretOf({})));
    QVERIFY(!secretOf({}).equals(secretOf({0})));
    QVERIFY(!secretOf({0}).equals(secretOf({0, 0})));
}

void TestSecret::emptyOnesAreEqual() {
    QVERIFY(Secret().equals(Secret()));
    QVERIFY(Secret().equals(secretOf({})));
    QVERIFY(Secret().clone().isEmpty());
    QVERIFY(Secret().writable().empty());
}

void TestSecret::randomBytesFillTheWhole() {
    // Every position varies: 64 draws of one byte are all equal with probability 256^-63.
    std::vector<std::uint8_t> differs(24, 0);
    const Secret first = Secret::random(24);
    for (int draw = 0; draw < 64; ++draw) {
        const Secret next = Secret::random(24);
        QCOMPARE(next.size(), std::size_t{24});
        for (std::size_t at = 0; at < 24; ++at)
            differs[at] |= static_cast<std::uint8_t>(next.bytes()[at] ^ first.bytes()[at]);
    }
    QVERIFY(std::none_of(differs.begin(), differs.end(), [](auto byte) { return byte == 0; }));
}

QTEST_GUILESS_MAIN(TestSecret)
#include "test_secret.moc"
