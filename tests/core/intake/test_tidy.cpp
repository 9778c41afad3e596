// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/csv_dialect.h"
#include "core/intake/row.h"
#include "core/intake/tidy.h"
#include "core/intake/value_map.h"
#include "tests/core/intake/intake_files.h"

#include <map>
#include <rapidcheck.h>

using namespace sizao;
using namespace sizao::intake;
using namespace sizao::intake::files;

namespace {

const std::u32string blanks = U" \t\n\r\u3000\u00A0\u200B\uFEFF\u2003";
const std::u32string mixed = U"韩霜Aa1é·Ａ９　 \t\u00A0\u200B\uFEFF\n䶮𠮷";

QString anyOf(const std::u32string& letters) {
    return textOf(*rc::gen::container<std::u32string>(rc::gen::elementOf(letters)));
}

bool isBlank(QChar letter) {
    return trimmed(QStringView(&letter, 1)).isEmpty();
}

} // namespace

class TidyTest : public QObject {
    Q_OBJECT

private slots:
    void everyBlank();
    void trimming();
    void widths();
    void personNames_data();
    void personNames();
    void personNamesSettle();
    void headingKeys();
    void blankRows();
    void valuesAgainstSearch();
    void valueOrder();
    void emptyMap();
    void separatorOfTable();
    void separatorBorders_data();
    void separatorBorders();
};

void TidyTest::everyBlank() {
    for (const char32_t letter : blanks)
        QVERIFY2(isBlank(QChar(char16_t(letter))), qPrintable(QString::number(letter, 16)));
    for (const char16_t letter : u"a0一·．_-'\u200C\u0301")
        QVERIFY(letter == u'\0' || !isBlank(QChar(letter)));
    QVERIFY(trimmed({}).isEmpty());
}

void TidyTest::trimming() {
    QVERIFY(rc::check([] {
        const QString core = u'x' + anyOf(mixed) + u'y';
        RC_ASSERT(trimmed(QString(anyOf(blanks) + core + anyOf(blanks))) == core);
        const QString any = anyOf(mixed);
        RC_ASSERT(trimmed(trimmed(any)) == trimmed(any));
    }));
}

// The 94 signs of full-width ASCII and the ideographic blank, nothing else; the
// length stays.
void TidyTest::widths() {
    for (int code = 0; code < 0x10000; ++code) {
        const QString text(QChar(static_cast<char16_t>(code)));
        const QString narrow = halfWidth(text);
        const int expected = code >= 0xFF01 && code <= 0xFF5E ? code - 0xFEE0
                             : code == 0x3000                 ? 0x20
                                                              : code;
        if (narrow.size() != 1 || narrow[0].unicode() != expected)
            QFAIL(qPrintable(QString::number(code, 16)));
    }
}

void TidyTest::personNames_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    const auto row = [](const char16_t* text, const char16_t* name) {
        QTest::newRow(qPrintable(QString::fromUtf16(text)))
            << QString::fromUtf16(text) << QString::fromUtf16(name);
    };
    row(u"", u"");
    row(u"韩", u"韩");
    row(u"韩 霜", u"韩霜");
    row(u"欧 阳　娜\u00A0娜", u"欧阳娜娜");
    row(u"Anna", u"Anna");
    row(u" Anna\t \nMaria ", u"Anna Maria");
    row(u"Anna 玛丽", u"Anna玛丽");
    row(u"玛丽 Anna", u"玛丽Anna");
    row(u"José  Álvarez", u"José Álvarez");
    row(u"\u200B韩\u200B霜\uFEFF", u"韩霜");
    row(u"𠮷 田", u"𠮷田");
    row(u"古丽·阿依 ", u"古丽·阿依");
}

void TidyTest::personNames() {
    QFETCH(QString, text);
    QFETCH(QString, name);
    QCOMPARE(personName(text), name);
}

void TidyTest::personNamesSettle() {
    QVERIFY(rc::check([] {
        const QString text = anyOf(mixed);
        const QString name = personName(text);
        RC_ASSERT(personName(name) == name);
        QString letters;
        for (const QChar letter : text)
            if (!isBlank(letter))
                letters += letter;
        RC_ASSERT(QString(name).remove(u' ') == letters); // no letter is lost or added
    }));
}

void TidyTest::headingKeys() {
    QCOMPARE(headingKey(u" 被反映人\r\n（姓　名）"), u"被反映人(姓名)"_qs);
    QVERIFY(rc::check([] {
        const QString text = anyOf(mixed);
        const QString key = headingKey(text);
        RC_ASSERT(headingKey(key) == key);
        RC_ASSERT(headingKey(text.toUpper()) == headingKey(text.toLower()));
        RC_ASSERT(headingKey(halfWidth(text)) == key);
        RC_ASSERT(headingKey(text + anyOf(blanks)) == key);
    }));
}

void TidyTest::blankRows() {
    QVERIFY(rowOf({}).isBlank());
    QVERIFY(rowOf({u""_qs, textOf(blanks), u"\u200B"_qs}).isBlank());
    QVERIFY(!rowOf({u""_qs, u"0"_qs}).isBlank());
    Row lost;
    lost.start(3, true);
    QVERIFY(lost.isBlank() && lost.isHidden());
    lost.padTo(2);
    lost.finish(CellKind::Error); // something stood there
    QVERIFY(!lost.isBlank());
    QCOMPARE(lost.count(), 3);
    QCOMPARE(lost.kind(1), CellKind::Empty);
    QCOMPARE(lost.kind(2), CellKind::Error);
    QCOMPARE(lost.kind(3), CellKind::Empty);
    QVERIFY(lost.text(-1).isEmpty() && lost.text(3).isEmpty());
    lost.start(4);
    QVERIFY(lost.count() == 0 && !lost.isHidden());
    lost.add(u"ab");
    QCOMPARE(lost.openSize(), std::size_t(2));
    lost.add(u"c");
    lost.finish(CellKind::Text);
    QCOMPARE(lost.text(0), QStringView(u"abc"));
    QCOMPARE(lost.openSize(), std::size_t(0));
}

// Against looking at every key: an exact one first, else the longest beginning.
void TidyTest::valuesAgainstSearch() {
    QVERIFY(rc::check([] {
        const std::u32string letters = U"ab0";
        std::map<QString, QString> meanings;
        ValueMap map;
        for (int i = *rc::gen::inRange(0, 12); i > 0; --i) {
            const QString key = anyOf(letters) + (*rc::gen::arbitrary<bool>() ? u"*"_qs : u""_qs);
            if (meanings.emplace(key, QString::number(i)).second)
                map.add(key, QString::number(i));
        }
        const QString value = anyOf(letters);
        std::optional<QString> expected;
        for (qsizetype size = 0; size <= value.size(); ++size)
            if (const auto at = meanings.find(value.first(size) + u'*'); at != meanings.end())
                expected = at->second;
        if (const auto at = meanings.find(value); at != meanings.end())
            expected = at->second;
        const auto found = map.find(value);
        RC_ASSERT(found.has_value() == expected.has_value());
        RC_ASSERT(!found || *found == *expected);
        RC_ASSERT(map.entries().size() == meanings.size());
        for (const auto& [key, meaning] : map.entries())
            RC_ASSERT(meanings.at(key) == meaning);
    }));
}

// The same entries make the same map, in whatever order they come.
void TidyTest::valueOrder() {
    const QStringList keys = {u"05*"_qs, u"0*"_qs, u"05A"_qs, u"06*"_qs, u"*"_qs, u"b"_qs, u"a"_qs};
    QStringList order = keys;
    std::sort(order.begin(), order.end());
    ValueMap first;
    for (const QString& key : order)
        first.add(key, key.toLower());
    do {
        ValueMap map;
        for (const QString& key : order)
            map.add(key, key.toLower());
        if (map != first)
            QFAIL(qPrintable(order.join(u' ')));
    } while (std::next_permutation(order.begin(), order.end()));
    QCOMPARE(*first.find(u"07"), QStringView(u"0*"));
    QCOMPARE(*first.find(u"什么"), QStringView(u"*"));
}

void TidyTest::emptyMap() {
    ValueMap map;
    QVERIFY(map.isEmpty() && !map.find(u"") && map.entries().empty());
    map.add(u"*"_qs, u"all"_qs);
    QVERIFY(!map.isEmpty());
    QCOMPARE(*map.find(u""), QStringView(u"all"));
    ValueMap exact;
    exact.add(u""_qs, u"nothing"_qs);
    QVERIFY(!exact.isEmpty() && exact.find(u"") && !exact.find(u"a"));
}

// A table is recognised by its separator whatever the cells say, as long as
// they are plain.
void TidyTest::separatorOfTable() {
    QVERIFY(rc::check([] {
        const QChar separator = *rc::gen::element<QChar>(u',', u';', u'\t', u'|');
        const int columns = *rc::gen::inRange(2, 8);
        const QString end = *rc::gen::element(u"\n"_qs, u"\r\n"_qs, u"\r"_qs);
        QString text;
        for (int row = *rc::gen::inRange(1, 80); row > 0; --row) {
            QStringList cells;
            for (int column = 0; column < columns; ++column)
                cells.append(*rc::gen::element(u"甲"_qs, u"12"_qs, u""_qs, u"\"a,b;c\td|e\n\""_qs,
                                               u"\"引\"\"号\""_qs, u"5\" 管"_qs));
            text += cells.join(separator) + end;
        }
        RC_ASSERT(detectSeparator(text) == separator);
    }));
}

void TidyTest::separatorBorders_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("separator");
    QTest::newRow("empty") << QString() << QChar(u',');
    QTest::newRow("one line without end") << u"a|b"_qs << QChar(u'|');
    QTest::newRow("line ends only") << u"\n\r\n\n"_qs << QChar(u',');
    QTest::newRow("open quote at the end") << u"a;b\nc;d\n\"e,f,g,h,i"_qs << QChar(u';');
    QTest::newRow("record cut inside quotes does not count") << u"a;b\n1,2,3,\"x"_qs << QChar(u';');
    QTest::newRow("even, more of one") << u"a;b,c,d\n"_qs << QChar(u',');
    QTest::newRow("more even wins over more") << u"a;b\nc;d\ne;f,g,h,i,j\n"_qs << QChar(u';');
    QTest::newRow("as good: the first named") << u"a,b;c\n"_qs << QChar(u',');
    QTest::newRow("other lines far below do not count")
        << u"a;b\n"_qs.repeated(100) + u"a,b,c\n"_qs.repeated(500) << QChar(u';');
}

void TidyTest::separatorBorders() {
    QFETCH(QString, text);
    QFETCH(QChar, separator);
    QCOMPARE(detectSeparator(text), separator);
}

QTEST_GUILESS_MAIN(TidyTest)
#include "test_tidy.moc"
