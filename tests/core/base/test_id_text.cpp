// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <QTest>

#include <rapidcheck.h>
#include <unordered_set>

using namespace sizao::base;

namespace {

RawId idOfHex(const char* hex) {
    return *RawId::fromBytes(QByteArray::fromHex(hex));
}

} // namespace

// Ids stand in files, on paper and in links: one id, one text.
class TestIdText : public QObject {
    Q_OBJECT
private slots:
    void knownTexts_data();
    void knownTexts();
    void hostileText_data();
    void hostileText();
    void oneWrongCharacterIsNoOrAnotherId();
    void everyLetterOfTheAlphabetCounts();
    void nullIsAllZeros();
    void namesAreBytes();
    void countsUpThroughAllBytes();
    void aNewMillisecondIsGreaterWhateverCameBefore();
    void equalIdsHashEqually();
};

// Crockford's base 32, 26 digits of 5 bits, the first one of 3 bits.
void TestIdText::knownTexts_data() {
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* hex, const char* text) {
        QTest::newRow(text) << QByteArray(hex) << QString::fromLatin1(text);
    };
    row("00000000000000000000000000000000", "00000000000000000000000000");
    row("00000000000000000000000000000001", "00000000000000000000000001");
    row("0000000000000000000000000000001f", "0000000000000000000000000Z"); // 31
    row("00000000000000000000000000000020", "00000000000000000000000010"); // 32
    row("80000000000000000000000000000000", "40000000000000000000000000"); // 2^127 = 4 × 2^125
    row("0123456789abcdef0123456789abcdef", "014D2PF2DBSQQG28T5CY4TQKFF");
    row("0123456789ab00000000000000000000", "014D2PF2DB0000000000000000"); // 48 bits of time
}

void TestIdText::knownTexts() {
    QFETCH(QByteArray, hex);
    QFETCH(QString, text);
    const RawId id = idOfHex(hex.constData());
    QCOMPARE(id.toText(), text.toLatin1());
    QCOMPARE(RawId::fromText(text), id);
    QCOMPARE(RawId::fromText(text.toLower()), id);
}

void TestIdText::hostileText_data() {
    QTest::addColumn<QString>("text");
    const QString good(25, u'0');
    const auto row = [&](const char* name, const QString& end) {
        QTest::newRow(name) << good + end;
    };
    row("I", QStringLiteral("I"));
    row("L", QStringLiteral("L"));
    row("O", QStringLiteral("O"));
    row("U", QStringLiteral("U"));
    row("small i", QStringLiteral("i"));
    row("blank", QStringLiteral(" "));
    row("hyphen", QStringLiteral("-"));
    row("zero character", QString(QChar(0)));
    row("full-width A", QStringLiteral("Ａ"));
    row("Cyrillic A", QStringLiteral("А"));
    row("small dotless i", QStringLiteral("ı"));
    row("long s, whose capital is S", QStringLiteral("ſ"));
    row("Kelvin sign", QStringLiteral("\u212A"));
    row("lone surrogate", QString(QChar(0xDC00)));
    row("one too many", QStringLiteral("00"));
    QTest::newRow("blank before") << u' ' + good;
    QTest::newRow("very long") << QString(1'000'000, u'0');
    QTest::newRow("first digit 8") << QStringLiteral("80000000000000000000000000");
    QTest::newRow("first digit 9") << QStringLiteral("9ZZZZZZZZZZZZZZZZZZZZZZZZZ");
}

void TestIdText::hostileText() {
    QFETCH(QString, text);
    QVERIFY(!RawId::fromText(text));
}

void TestIdText::oneWrongCharacterIsNoOrAnotherId() {
    QVERIFY(rc::check("no two texts of one id", [] {
        const RawId id = RawId::fromName(QByteArray::number(*rc::gen::arbitrary<int>()));
        QString text = QString::fromLatin1(id.toText());
        const auto at = *rc::gen::inRange<qsizetype>(0, text.size());
        const QChar before = text[at];
        text[at] = QChar(*rc::gen::inRange<char16_t>(0x20, 0x7F));
        const auto read = RawId::fromText(text);
        RC_ASSERT(!read || (*read == id) == (text[at].toUpper() == before));
    }));
}

void TestIdText::everyLetterOfTheAlphabetCounts() {
    std::unordered_set<RawId> seen;
    for (const QChar letter : QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ"))
        seen.insert(*RawId::fromText(QString(25, u'0') + letter));
    QCOMPARE(seen.size(), std::size_t{32});
}

void TestIdText::nullIsAllZeros() {
    QVERIFY(RawId().isNull());
    QVERIFY(!idOfHex("00000000000000000000000000000001").isNull());
    QVERIFY(!idOfHex("80000000000000000000000000000000").isNull());
    QVERIFY(RawId() < idOfHex("00000000000000000000000000000001"));
}

void TestIdText::namesAreBytes() {
    QVERIFY(RawId::fromName("a") != RawId::fromName("A"));
    QVERIFY(RawId::fromName("a") != RawId::fromName("a "));
    QVERIFY(RawId::fromName(QByteArrayView("a\0b", 3)) != RawId::fromName("a"));
    // First 16 bytes of SHA-256 of nothing, FIPS 180-4.
    QCOMPARE(RawId::fromName("").view().toByteArray().toHex(),
             QByteArray("e3b0c44298fc1c149afbf4c8996fb924"));
}

// Within one millisecond the lower ten bytes count up by one: a carry must pass from byte to byte.
void TestIdText::countsUpThroughAllBytes() {
    IdSource source;
    RawId before = source.next(1000);
    for (int i = 0; i < 70'000; ++i) { // more than two bytes can count
        const RawId next = source.next(1000);
        std::array<std::uint8_t, 16> expected = before.bytes();
        for (std::size_t at = 16; at-- > 0;)
            if (++expected[at] != 0)
                break;
        QCOMPARE(next, RawId(expected));
        before = next;
    }
    QCOMPARE(before.view().first(6).toByteArray().toHex(), QByteArray("0000000003e8"));
}

void TestIdText::aNewMillisecondIsGreaterWhateverCameBefore() {
    IdSource source;
    RawId before = source.next(1);
    for (int ms = 2; ms < 3000; ++ms) {
        for (int i = 0; i < ms % 3; ++i)
            before = source.next(ms - 1); // as many as may come
        const RawId next = source.next(ms);
        QVERIFY(before < next);
        before = next;
    }
}

void TestIdText::equalIdsHashEqually() {
    using A = Id<struct TagOfHash>;
    const std::unordered_set<A> ids{A::fromName("a"), A::fromName("b"), A::fromName("a")};
    QCOMPARE(ids.size(), std::size_t{2});
    QVERIFY(ids.contains(*A::fromText(QString::fromLatin1(A::fromName("b").toText()))));
    QVERIFY(!ids.contains(A()));
}

QTEST_GUILESS_MAIN(TestIdText)
#include "test_id_text.moc"
