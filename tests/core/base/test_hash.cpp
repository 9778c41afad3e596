// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"

#include <QTest>

#include <rapidcheck.h>
#include <vector>

using namespace sizao::base;

// SHA-256 against published answers (FIPS 180-4 examples and NIST's additional vectors): a digest
// decides whether a stored sheet is intact, so it may not depend on how the bytes were fed.
class TestHash : public QObject {
    Q_OBJECT
private slots:
    void knownAnswers_data();
    void knownAnswers();
    void fedInAnyPartsTheSame();
    void partsAreNotAList();
    void theOrderOfPartsCounts();
    void finishingStartsAfresh();
    void streamsDoNotMeet();
    void hexIsLowerCase();
    void oneBitChangesTheDigest();
};

void TestHash::knownAnswers_data() {
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("digest");
    const auto row = [](const char* name, const QByteArray& message, const char* digest) {
        QTest::newRow(name) << message << QByteArray(digest);
    };
    row("nothing", "", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    row("one block", "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    row("448 bits: the length needs a second block",
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    row("896 bits",
        "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
        "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
        "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1");
    row("a million letters a", QByteArray(1'000'000, 'a'),
        "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    row("one byte", QByteArray::fromHex("bd"),
        "68325720aabd7c82f30f554b313d0570c95accbb7dc4b5aae11204c08ffe732b");
    row("four bytes", QByteArray::fromHex("c98c8e55"),
        "7abc22c0ae5af26ce93dbb94433a0e0b2e119d014f8e7f65bd56c61ccccd9504");
    row("55 zeros: the last length that fits one block", QByteArray(55, '\0'),
        "02779466cdec163811d078815c633f21901413081449002f24aa3e80f0b88ef7");
    row("56 zeros", QByteArray(56, '\0'),
        "d4817aa5497628e7c77e6b606107042bbba3130888c5f47a375e6179be789fbb");
    row("57 zeros", QByteArray(57, '\0'),
        "65a16cb7861335d5ace3c60718b5052e44660726da4cd13bb745381b235a1785");
    row("64 zeros: a whole block", QByteArray(64, '\0'),
        "f5a5fd42d16a20302798ef6ed309979b43003d2320d9f0e8ea9831a92759fb4b");
    row("1000 zeros", QByteArray(1000, '\0'),
        "541b3e9daa09b20bf85fa273e5cbd3e80185aa4ec298e765db87742b70138a53");
}

void TestHash::knownAnswers() {
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, digest);
    QCOMPARE(toHex(sha256(message)), digest);
    Sha256 streamed;
    for (qsizetype at = 0; at < message.size(); at += 61) // never in step with the blocks of 64
        streamed.add(QByteArrayView(message).sliced(at, qMin<qsizetype>(61, message.size() - at)));
    QCOMPARE(toHex(streamed.finish()), digest);
}

void TestHash::fedInAnyPartsTheSame() {
    QVERIFY(rc::check("cut anywhere", [] {
        const QByteArray bytes(*rc::gen::inRange(0, 300),
                               static_cast<char>(*rc::gen::inRange(0, 256)));
        const auto first = *rc::gen::inRange<qsizetype>(0, bytes.size() + 1);
        const auto second = *rc::gen::inRange<qsizetype>(first, bytes.size() + 1);
        const QByteArrayView all(bytes);
        const Sha256Digest whole = sha256(bytes);
        RC_ASSERT(sha256({all.first(first), all.sliced(first, second - first), all.sliced(second)})
                  == whole);
        Sha256 streamed;
        streamed.add(all.first(first));
        streamed.add({});
        streamed.add(all.sliced(first));
        RC_ASSERT(streamed.finish() == whole);
    }));
}

// Whoever hashes several texts has to separate them: the parts alone are one run of bytes.
void TestHash::partsAreNotAList() {
    QCOMPARE(sha256({QByteArrayView("ab"), QByteArrayView("c")}), sha256(QByteArrayView("abc")));
    QCOMPARE(sha256({QByteArrayView("a"), QByteArrayView("bc")}), sha256(QByteArrayView("abc")));
    QCOMPARE(sha256(std::initializer_list<QByteArrayView>{}), sha256(QByteArrayView()));
}

void TestHash::theOrderOfPartsCounts() {
    QVERIFY(sha256({QByteArrayView("a"), QByteArrayView("b")})
            != sha256({QByteArrayView("b"), QByteArrayView("a")}));
}

void TestHash::finishingStartsAfresh() {
    Sha256 hasher;
    hasher.add("secret that must not flow into the next one");
    (void)hasher.finish();
    QCOMPARE(hasher.finish(), sha256(QByteArrayView()));
    hasher.add("abc");
    QCOMPARE(hasher.finish(), sha256(QByteArrayView("abc")));
}

void TestHash::streamsDoNotMeet() {
    Sha256 one;
    Sha256 two;
    one.add("a");
    two.add("x");
    (void)sha256(QByteArrayView("between")); // the thread's own hasher
    one.add("bc");
    two.add("yz");
    QCOMPARE(one.finish(), sha256(QByteArrayView("abc")));
    QCOMPARE(two.finish(), sha256(QByteArrayView("xyz")));
}

void TestHash::hexIsLowerCase() {
    Sha256Digest digest{};
    digest.front() = 0xAB;
    digest.back() = 0x0F;
    QCOMPARE(toHex(digest), QByteArray("ab") + QByteArray(60, '0') + "0f");
    QCOMPARE(viewOf(digest).size(), qsizetype{32});
    QCOMPARE(static_cast<std::uint8_t>(viewOf(digest).front()), std::uint8_t{0xAB});
}

void TestHash::oneBitChangesTheDigest() {
    const QByteArray text = "依据单";
    const Sha256Digest before = sha256(text);
    for (qsizetype bit = 0; bit < text.size() * 8; ++bit) {
        QByteArray changed = text;
        changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << (bit % 8)));
        QVERIFY(sha256(changed) != before);
    }
}

QTEST_GUILESS_MAIN(TestHash)
#include "test_hash.moc"
