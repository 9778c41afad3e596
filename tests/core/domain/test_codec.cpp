// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/codec.h"
#include "core/domain/vocabulary.h"
#include "tests/core/domain/any_entity.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace sizao;
using namespace sizao::domain;
using test::objectOf;

namespace {

QByteArray written(const QString& text) {
    QByteArray out;
    codec::appendString(out, text);
    return out;
}

template <class T>
QByteArray writtenValue(const T& value) {
    QByteArray out;
    codec::append(out, value);
    return out;
}

// The value of key "v" of an object, as a reader of a change gets it.
QJsonValue valueOf(const QByteArray& json) {
    return objectOf("{\"v\":" + json + "}")[QLatin1String("v")];
}

template <class T>
bool fits(const QByteArray& json) {
    T value{};
    return codec::read(valueOf(json), value);
}

} // namespace

// JSON of a change is hashed and signed: one value has exactly one form, and what does not fit a
// field is refused, never bent.
class TestCodec : public QObject {
    Q_OBJECT
private slots:
    void strings_data();
    void strings();
    void stringsReadBack();
    void values();
    void kindsThatFit_data();
    void kindsThatFit();
    void bytesAreLowerHex_data();
    void bytesAreLowerHex();
    void integers_data();
    void integers();
    void narrowIntegersAreNotCut();
    void nullMeansAbsent();
    void refusedTextsStay();
    void listsAreReadWhole();
};

// RFC 8259: quotation mark, reverse solidus and controls below U+0020 are escaped; nothing else.
void TestCodec::strings_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QString() << QByteArray(R"("")");
    QTest::newRow("plain") << QStringLiteral("abc") << QByteArray(R"("abc")");
    QTest::newRow("quote") << QStringLiteral("a\"b") << QByteArray("\"a\\\"b\"");
    QTest::newRow("backslash") << QStringLiteral("a\\b") << QByteArray("\"a\\\\b\"");
    QTest::newRow("solidus stays") << QStringLiteral("a/b") << QByteArray(R"("a/b")");
    QTest::newRow("line break") << QStringLiteral("a\nb") << QByteArray("\"a\\nb\"");
    QTest::newRow("tab") << QStringLiteral("a\tb") << QByteArray("\"a\\u0009b\"");
    QTest::newRow("carriage return") << QStringLiteral("\r") << QByteArray("\"\\u000d\"");
    QTest::newRow("zero") << QString(QChar(0)) << QByteArray("\"\\u0000\"");
    QTest::newRow("last control") << QString(QChar(0x1F)) << QByteArray("\"\\u001f\"");
    QTest::newRow("blank is no control") << QStringLiteral(" ") << QByteArray("\" \"");
    QTest::newRow("delete stays") << QString(QChar(0x7F)) << QByteArray("\"\x7F\"");
    QTest::newRow("Chinese") << QStringLiteral("四早") << QByteArray("\"四早\"");
    QTest::newRow("beyond the BMP") << QString::fromUcs4(U"𠀀") << QByteArray("\"𠀀\"");
    QTest::newRow("line separator stays")
        << QString(QChar(0x2028)) << QByteArray("\"\xE2\x80\xA8\"");
}

void TestCodec::strings() {
    QFETCH(QString, text);
    QFETCH(QByteArray, json);
    QCOMPARE(written(text), json);
    QString read = QStringLiteral("before");
    QVERIFY(codec::read(valueOf(json), read));
    QCOMPARE(read, text);
}

void TestCodec::stringsReadBack() {
    QVERIFY(rc::check("text and back", [] {
        const QString text = test::anyText();
        const QByteArray json = written(text);
        RC_ASSERT(valueOf(json).toString() == text);
        RC_ASSERT(
            std::none_of(json.begin(), json.end(), [](char c) { return c >= 0 && c < 0x20; }));
    }));
}

void TestCodec::values() {
    QCOMPARE(writtenValue(true), QByteArray("true"));
    QCOMPARE(writtenValue(false), QByteArray("false"));
    QCOMPARE(writtenValue(-12), QByteArray("-12"));
    QCOMPARE(writtenValue(qint64(9007199254740991)), QByteArray("9007199254740991"));
    QCOMPARE(writtenValue(base::Day(0)), QByteArray(R"("1970-01-01")"));
    QCOMPARE(writtenValue(Tier::Orange), QByteArray(R"("ORANGE")"));
    QCOMPARE(writtenValue(QByteArray("\x00\xAB", 2)), QByteArray(R"("00ab")"));
    QCOMPARE(writtenValue(PersonId()), QByteArray(R"("00000000000000000000000000")"));
    QCOMPARE(writtenValue(std::vector<Role>()), QByteArray("[]"));
    QCOMPARE(writtenValue(std::vector{Role::Handler, Role::Auditor}),
             QByteArray(R"(["HANDLER","AUDITOR"])"));
    QCOMPARE(writtenValue(std::optional(7)), QByteArray("7"));
}

// One row per JSON value; the columns say which types of field take it.
void TestCodec::kindsThatFit_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("takes"); // Text Bytes Integer bOolean Day Id Enum List
    const auto row = [](const char* json, const char* takes) {
        QTest::newRow(json) << QByteArray(json) << QString::fromLatin1(takes);
    };
    row("null", "TBIL"); // an absent text, list or id; marked I for id below
    row("true", "O");
    row("false", "O");
    row("0", "N");
    row("1.5", "");
    row("\"\"", "TB");
    row("\"ab\"", "TB");
    row("\"abc\"", "T"); // an odd number of hex digits
    row("\"true\"", "T");
    row("\"1\"", "T");
    row("\"2026-11-23\"", "TD");
    row("\"2026-1-23\"", "T");
    row("\"00000000000000000000000001\"", "TBI");
    row("\"YELLOW\"", "TE");
    row("\"yellow\"", "T");
    row("[]", "L");
    row("[\"YELLOW\",\"RED\"]", "L");
    row("[\"YELLOW\",7]", "");
    row("[null]", "");
    row("[[]]", "");
    row("{}", "");
    row("{\"v\":\"YELLOW\"}", "");
}

void TestCodec::kindsThatFit() {
    QFETCH(QByteArray, json);
    QFETCH(QString, takes);
    QCOMPARE(fits<QString>(json), takes.contains(u'T'));
    QCOMPARE(fits<QByteArray>(json), takes.contains(u'B'));
    QCOMPARE(fits<PersonId>(json), takes.contains(u'I'));
    QCOMPARE(fits<int>(json), takes.contains(u'N'));
    QCOMPARE(fits<bool>(json), takes.contains(u'O'));
    QCOMPARE(fits<base::Day>(json), takes.contains(u'D'));
    QCOMPARE(fits<Tier>(json), takes.contains(u'E'));
    QCOMPARE(fits<std::vector<Tier>>(json), takes.contains(u'L'));
    // Optional takes what its type takes, and null.
    QCOMPARE(fits<std::optional<int>>(json), takes.contains(u'N') || json == "null");
    QCOMPARE(fits<std::optional<base::Day>>(json), takes.contains(u'D') || json == "null");
    QCOMPARE(fits<std::optional<Tier>>(json), takes.contains(u'E') || json == "null");
}

void TestCodec::bytesAreLowerHex_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fit");
    QTest::newRow("lower") << QStringLiteral("00ff") << true;
    QTest::newRow("upper: a second form of the same bytes") << QStringLiteral("00FF") << false;
    QTest::newRow("odd") << QStringLiteral("00f") << false;
    QTest::newRow("blank between") << QStringLiteral("00 ff") << false;
    QTest::newRow("no digit") << QStringLiteral("0g") << false;
    QTest::newRow("full-width") << QStringLiteral("００") << false;
    QTest::newRow("prefix") << QStringLiteral("0x00") << false;
    QTest::newRow("colon") << QStringLiteral("00:ff") << false;
}

void TestCodec::bytesAreLowerHex() {
    QFETCH(QString, text);
    QFETCH(bool, fit);
    QByteArray bytes("before");
    QCOMPARE(codec::readBytes(QJsonValue(text), bytes), fit);
    QCOMPARE(bytes, fit ? QByteArray("\x00\xFF", 2) : QByteArray("before"));
}

// JSON numbers are doubles: whole numbers are exact below 2^53 = 9007199254740992.
void TestCodec::integers_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("fit");
    QTest::addColumn<qint64>("value");
    const auto row = [](const char* json, bool fit, qint64 value = 0) {
        QTest::newRow(json) << QByteArray(json) << fit << value;
    };
    row("0", true, 0);
    row("-0", true, 0);
    row("-1", true, -1);
    row("1e3", true, 1000);
    row("12.0", true, 12);
    row("9007199254740991", true, 9007199254740991);
    row("-9007199254740991", true, -9007199254740991);
    row("9007199254740992", false);
    row("-9007199254740992", false);
    row("9223372036854775807", false);
    row("1e300", false);
    row("0.5", false);
    row("1e-9", false);
    row("true", false);
    row("null", false);
    row("\"7\"", false);
    row("[7]", false);
}

void TestCodec::integers() {
    QFETCH(QByteArray, json);
    QFETCH(bool, fit);
    QFETCH(qint64, value);
    qint64 read = 4711;
    QCOMPARE(codec::readInteger(valueOf(json), read), fit);
    QCOMPARE(read, fit ? value : 4711);
    QVERIFY(!codec::readInteger(QJsonValue(std::nan("")), read));
    QVERIFY(!codec::readInteger(QJsonValue(HUGE_VAL), read));
}

// 256 is not 0 and 2^32 is not 0, also where the field is small.
void TestCodec::narrowIntegersAreNotCut() {
    std::uint8_t byte = 9;
    QVERIFY(codec::read(QJsonValue(255), byte));
    QCOMPARE(byte, std::uint8_t{255});
    QVERIFY(!codec::read(QJsonValue(256), byte));
    QVERIFY(!codec::read(QJsonValue(-1), byte));
    QCOMPARE(byte, std::uint8_t{255});
    int number = 9;
    QVERIFY(codec::read(QJsonValue(qint64(std::numeric_limits<int>::min())), number));
    QCOMPARE(number, std::numeric_limits<int>::min());
    QVERIFY(!codec::read(QJsonValue(qint64(std::numeric_limits<int>::min()) - 1), number));
    QVERIFY(!codec::read(QJsonValue(qint64(1) << 32), number));
    QCOMPARE(number, std::numeric_limits<int>::min());
}

void TestCodec::nullMeansAbsent() {
    std::optional<base::Day> day = base::Day(5);
    QVERIFY(codec::read(QJsonValue(), day));
    QVERIFY(!day.has_value());
    PersonId person = PersonId::fromName("p");
    QVERIFY(codec::read(QJsonValue(), person));
    QVERIFY(person.isNull());
    std::vector<Role> roles{Role::Handler};
    QVERIFY(codec::read(QJsonValue(), roles));
    QVERIFY(roles.empty());
    QString text = QStringLiteral("before");
    QVERIFY(codec::read(QJsonValue(), text));
    QVERIFY(text.isEmpty());
    // Undefined is what an object says of a key it does not have: that is no null.
    const QJsonValue undefined(QJsonValue::Undefined);
    QVERIFY(!codec::read(undefined, text));
    QVERIFY(!codec::read(undefined, day));
    QVERIFY(!codec::read(undefined, person));
    QVERIFY(!codec::read(undefined, roles));
    QByteArray bytes;
    bool flag = false;
    int number = 0;
    QVERIFY(!codec::read(undefined, bytes) && !codec::read(undefined, flag)
            && !codec::read(undefined, number));
    // What cannot be absent is written and read as it is.
    QVERIFY(codec::isAbsent(QString()));
    QVERIFY(codec::isAbsent(PersonId()));
    QVERIFY(codec::isAbsent(std::optional<int>()));
    QVERIFY(codec::isAbsent(std::vector<Role>()));
    QVERIFY(!codec::isAbsent(std::optional<int>(0)));
    QVERIFY(!codec::isAbsent(0));
    QVERIFY(!codec::isAbsent(false));
    QVERIFY(!codec::isAbsent(base::Day()));
    QVERIFY(!codec::isAbsent(Tier::None));
}

void TestCodec::refusedTextsStay() {
    QString text = QStringLiteral("before");
    QVERIFY(!codec::readText(QJsonValue(7), text));
    QCOMPARE(text, QStringLiteral("before"));
    base::Day day(5);
    QVERIFY(!codec::read(QJsonValue(QStringLiteral("2026-02-30")), day));
    QCOMPARE(day, base::Day(5));
    Tier tier = Tier::Red;
    QVERIFY(!codec::read(QJsonValue(QStringLiteral("PURPLE")), tier));
    QCOMPARE(tier, Tier::Red);
    std::optional<Tier> maybe = Tier::Red;
    QVERIFY(!codec::read(QJsonValue(QStringLiteral("PURPLE")), maybe));
    QCOMPARE(maybe, std::optional(Tier::Red));
}

// A list replaces what was there; one bad item makes the whole of it bad.
void TestCodec::listsAreReadWhole() {
    std::vector<Role> roles{Role::Auditor, Role::Auditor};
    QVERIFY(codec::read(valueOf(R"(["HANDLER"])"), roles));
    QCOMPARE(roles, std::vector{Role::Handler});
    QVERIFY(!codec::read(valueOf(R"(["HANDLER","BOSS"])"), roles));
    QVERIFY(!codec::read(valueOf(R"("HANDLER")"), roles));
}

QTEST_GUILESS_MAIN(TestCodec)
#include "test_codec.moc"
