// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/json_places.h"

#include "core/base/limits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <rapidcheck.h>

using namespace sizao;
using intake::JsonPlaces;

namespace {

JsonPlaces read(const QByteArray& text) {
    auto places = JsonPlaces::read(text);
    if (!places)
        qFatal("%s", qPrintable(places.error().message));
    return std::move(*places);
}

// Some value of a depth, with strings that try to fool whoever counts brackets.
QJsonValue anyValue(int depth) {
    const QString texts[] = {QStringLiteral("{\"a\": ["), QStringLiteral("\\\"\n,]}"),
                             QStringLiteral("警\\"), QString()};
    const int kind = *rc::gen::inRange(0, depth > 0 ? 6 : 4);
    if (kind == 0)
        return texts[*rc::gen::inRange(0, 4)];
    if (kind == 1)
        return *rc::gen::inRange(-1000, 1000) / 8.0;
    if (kind == 2)
        return QJsonValue::Null;
    if (kind == 3)
        return *rc::gen::arbitrary<bool>();
    if (kind == 4) {
        QJsonArray array;
        for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
            array.append(anyValue(depth - 1));
        return array;
    }
    QJsonObject object;
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
        object.insert(QStringLiteral("k\"%1").arg(i), anyValue(depth - 1));
    return object;
}

// By another way: with one value marked, the line on which the mark stands in the text.
void checkLines(const QJsonValue& value, const QString& path, const JsonPlaces& places,
                const QList<QByteArray>& lines) {
    const int line = places.lineOf(path);
    RC_ASSERT(line >= 1 && line <= lines.size());
    const QByteArray& text = lines[line - 1];
    if (value.isObject()) {
        RC_ASSERT(text.contains('{'));
        const QJsonObject object = value.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry)
            checkLines(*entry, path.isEmpty() ? entry.key() : path + u'.' + entry.key(), places,
                       lines);
    } else if (value.isArray()) {
        RC_ASSERT(text.contains('['));
        for (int i = 0; i < value.toArray().size(); ++i)
            checkLines(value.toArray()[i], path + QStringLiteral("[%1]").arg(i), places, lines);
    } else {
        const QByteArray alone = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        RC_ASSERT(text.contains(alone.sliced(1, alone.size() - 2)));
    }
}

} // namespace

class TestJsonPlaces : public QObject {
    Q_OBJECT
private slots:
    void linesByHand() {
        const auto places =
            read("{\n \"a\": 1,\n \"list\": [\n  {\"x\": 1}, {\"x\":\n   2}\n ]\n}");
        QCOMPARE(places.lineOf({}), 1);
        QCOMPARE(places.lineOf(QStringLiteral("a")), 2);
        QCOMPARE(places.lineOf(QStringLiteral("list")), 3);
        QCOMPARE(places.lineOf(QStringLiteral("list[0].x")), 4);
        QCOMPARE(places.lineOf(QStringLiteral("list[1]")), 4);
        QCOMPARE(places.lineOf(QStringLiteral("list[1].x")), 5);
        // what is absent is told by the thing around it
        QCOMPARE(places.lineOf(QStringLiteral("list[1].y")), 4);
        QCOMPARE(places.lineOf(QStringLiteral("list[7].y")), 3);
        QCOMPARE(places.lineOf(QStringLiteral("b.c.d")), 1);
    }

    void whatIsNoJsonIsToldWithItsLine_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::newRow("empty") << QByteArray() << 1;
        QTest::newRow("array") << QByteArray("[1]") << 1;
        QTest::newRow("comma") << QByteArray("{\n\"a\": 1\n\"b\": 2}") << 3;
        QTest::newRow("cut off") << QByteArray("{\n\"a\": [1,\n") << 2;
        QTest::newRow("twice") << QByteArray("{\"a\": 1,\n\"b\": {\"c\": 1,\n\"c\": 2}}") << 3;
        QTest::newRow("same by escape") << QByteArray("{\"a\": 1,\n\"\\u0061\": 2}") << 2;
    }
    void whatIsNoJsonIsToldWithItsLine() {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        const auto places = JsonPlaces::read(text);
        QVERIFY(!places.has_value());
        QVERIFY2(places.error().message.startsWith(QStringLiteral("第 %1 行：").arg(line)),
                 qPrintable(places.error().message));
    }

    void nestingHasALimit() {
        const auto nested = [](int depth) {
            return QByteArray("{\"a\":") + QByteArray(depth - 1, '[') + QByteArray(depth - 1, ']')
                   + '}';
        };
        for (const int depth : {base::limits::jsonDepth - 1, base::limits::jsonDepth})
            QVERIFY(JsonPlaces::read(nested(depth)).has_value());
        QVERIFY(!JsonPlaces::read(nested(base::limits::jsonDepth + 2)).has_value());
    }

    void aMarkOfTheEncodingIsNoText() {
        QCOMPARE(read("\xEF\xBB\xBF{\n\"a\": 1}").lineOf(QStringLiteral("a")), 2);
    }

    void everyValueIsFoundOnItsLine() {
        QVERIFY(rc::check("lines", [] {
            const QJsonObject document{{QStringLiteral("root"), anyValue(4)}};
            const QByteArray text = QJsonDocument(document).toJson();
            const auto places = JsonPlaces::read(text);
            RC_ASSERT(places.has_value());
            RC_ASSERT(places->document() == document);
            checkLines(document, {}, *places, text.split('\n'));
        }));
    }
};

QTEST_GUILESS_MAIN(TestJsonPlaces)
#include "test_json_places.moc"
