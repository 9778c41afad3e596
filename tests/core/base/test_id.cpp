// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <QTest>

#include <rapidcheck.h>
#include <set>

using namespace sizao::base;

namespace {

RawId anyId() {
    std::array<std::uint8_t, 16> bytes{};
    for (auto& byte : bytes)
        byte = *rc::gen::arbitrary<std::uint8_t>();
    return RawId(bytes);
}

} // namespace

class TestId : public QObject {
    Q_OBJECT
private slots:
    void textRoundTrips() {
        QVERIFY(rc::check("text and back", [] {
            const RawId id = anyId();
            const QByteArray text = id.toText();
            RC_ASSERT(text.size() == RawId::textLength);
            RC_ASSERT(RawId::fromText(QString::fromLatin1(text)) == id);
            RC_ASSERT(RawId::fromText(QString::fromLatin1(text.toLower())) == id);
        }));
    }

    void orderOfTextIsOrderOfBytes() {
        QVERIFY(rc::check("order", [] {
            const RawId a = anyId();
            const RawId b = anyId();
            RC_ASSERT((a < b) == (a.toText() < b.toText()));
        }));
    }

    void refusesWhatIsNoId_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("25") << QString(25, u'0');
        QTest::newRow("27") << QString(27, u'0');
        QTest::newRow("letter U") << QString(25, u'0') + u'U';
        QTest::newRow("130 bits") << QString(26, u'Z');
        QTest::newRow("above 128 bits") << u'8' + QString(25, u'0');
    }
    void refusesWhatIsNoId() {
        QFETCH(QString, text);
        QVERIFY(!RawId::fromText(text));
    }

    void greatestIdIsReadable() {
        std::array<std::uint8_t, 16> bytes{};
        bytes.fill(0xFF);
        QCOMPARE(RawId(bytes).toText(), QByteArray("7ZZZZZZZZZZZZZZZZZZZZZZZZZ"));
        QCOMPARE(RawId::fromText(QStringLiteral("7ZZZZZZZZZZZZZZZZZZZZZZZZZ")), RawId(bytes));
    }

    void bytesMustBeSixteen() {
        QVERIFY(!RawId::fromBytes(QByteArray(15, 'x')));
        QVERIFY(!RawId::fromBytes(QByteArray(17, 'x')));
        QVERIFY(RawId::fromBytes(QByteArray(16, 'x')));
    }

    void namesGiveTheSameIdEverywhere() {
        // First 16 bytes of SHA-256("abc"), FIPS 180-4.
        QCOMPARE(RawId::fromName("abc").view().toByteArray().toHex(),
                 QByteArray("ba7816bf8f01cfea414140de5dae2223"));
        QVERIFY(RawId::fromName("abc") != RawId::fromName("abd"));
    }

    void newIdsGrowAndCarryTheTime() {
        IdSource source;
        const std::int64_t now_ms = 0x0123456789AB;
        RawId before = source.next(now_ms);
        QCOMPARE(before.view().first(6).toByteArray().toHex(), QByteArray("0123456789ab"));
        for (int i = 0; i < 1000; ++i) {
            const RawId next = source.next(now_ms);
            QVERIFY(before < next);
            before = next;
        }
        QVERIFY(before < source.next(now_ms + 1));
    }

    void aClockThatGoesBackStillGrows() {
        IdSource source;
        const RawId first = source.next(1'000'000);
        const RawId second = source.next(999'000);
        QVERIFY(first < second);
    }

    void twoSourcesDoNotMeet() {
        std::set<RawId> seen;
        for (int i = 0; i < 200; ++i) {
            IdSource source;
            seen.insert(source.next(42));
        }
        QCOMPARE(seen.size(), std::size_t{200});
    }

    void differentKindsAreDifferentTypes() {
        using A = Id<struct TagA>;
        using B = Id<struct TagB>;
        static_assert(!std::is_convertible_v<A, B>);
        static_assert(!std::is_convertible_v<RawId, A>);
        QVERIFY(A().isNull());
        QVERIFY(!A::fromName("x").isNull());
        QCOMPARE(A::fromText(QString::fromLatin1(A::fromName("x").toText())), A::fromName("x"));
    }
};

QTEST_GUILESS_MAIN(TestId)
#include "test_id.moc"
