// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/error_file.h"
#include "core/intake/row_digest.h"
#include "tests/core/intake/intake_workbooks.h"

#include <QCryptographicHash>
#include <QStringEncoder>

#include <rapidcheck.h>

using namespace sizao;
using namespace sizao::intake;
using namespace sizao::intake::files;

namespace {

// As mapping.md words it, worked out by another library.
RowDigest cutSha256(const QByteArray& bytes) {
    const QByteArray whole = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    RowDigest digest{};
    std::copy_n(whole.begin(), digest.size(), digest.begin());
    return digest;
}

QByteArray bytesOf(const RowDigest& digest) {
    return {reinterpret_cast<const char*>(digest.data()), qsizetype(digest.size())};
}

QStringList anyCells(int columns) {
    QStringList cells;
    for (int column = 0; column < columns; ++column)
        cells.append(textOf(*rc::gen::container<std::u32string>(
            rc::gen::elementOf(std::u32string(U"ab中䶮𠮷,;\"\n　 =-'7")))));
    return cells;
}

QString quoted(const QStringList& cells, QChar separator) {
    QStringList out;
    for (QString cell : cells)
        out.append(u'"' + cell.replace(u'"', u"\"\""_qs) + u'"');
    return out.join(separator) + u'\n';
}

QByteArray escaped(const QString& text) {
    return text.toHtmlEscaped().toUtf8();
}

} // namespace

class RowDigestTest : public QObject {
    Q_OBJECT

private slots:
    void knownValues();
    void againstWording();
    void cellsDoNotRunTogether();
    void blanksAround();
    void oneChangeChangesIt();
    void sameInEveryFile();
    void longCells();
};

void RowDigestTest::knownValues() {
    RowDigester digester("scope");
    const RowDigest content = digester.content(rowOf({u"甲"_qs, u" 乙 "_qs}), 2);
    QCOMPARE(content, cutSha256("甲\x1F乙\x1F"));
    QCOMPARE(digester.key(rowOf({u"甲"_qs}), {}, content),
             cutSha256("scope\x1Erow\x1E" + bytesOf(content)));
    QCOMPARE(digester.key(rowOf({u"甲"_qs, u"乙"_qs}), {1, 0}, content),
             cutSha256("scope\x1Ekey\x1E乙\x1F甲\x1F"));
    QCOMPARE(digester.content(rowOf({}), 0), cutSha256({}));
}

void RowDigestTest::againstWording() {
    QVERIFY(rc::check([] {
        const int columns = *rc::gen::inRange(0, 6);
        const QStringList cells = anyCells(columns);
        QByteArray bytes;
        for (const QString& cell : cells)
            bytes += trimmed(cell).toUtf8() + '\x1F';
        RowDigester digester("s");
        static_cast<void>(digester.content(rowOf({QString(300, u'长')}), 1)); // used before
        RC_ASSERT(digester.content(rowOf(cells), columns) == cutSha256(bytes));
    }));
}

// Where a cell ends is part of the digest, and so is an empty cell; those beyond the heading are not.
void RowDigestTest::cellsDoNotRunTogether() {
    RowDigester digester({});
    const auto of = [&](const QStringList& cells, int columns) {
        return digester.content(rowOf(cells), columns);
    };
    QVERIFY(of({u"ab"_qs, u"c"_qs}, 2) != of({u"a"_qs, u"bc"_qs}, 2));
    QVERIFY(of({u"a"_qs, u""_qs}, 2) != of({u""_qs, u"a"_qs}, 2));
    QVERIFY(of({u"a"_qs}, 1) != of({u"a"_qs}, 2));
    QCOMPARE(of({u"a"_qs}, 2), of({u"a"_qs, u""_qs}, 2));
    QCOMPARE(of({u"a"_qs, u"beyond"_qs}, 1), of({u"a"_qs}, 1));
}

void RowDigestTest::blanksAround() {
    RowDigester digester({});
    const RowDigest plain = digester.content(rowOf({u"a b"_qs}), 1);
    for (const char16_t* cell : {u" a b", u"a b　", u"\ta b\n", u"\uFEFFa b\u200B", u"\u00A0a b"})
        QCOMPARE(digester.content(rowOf({QString::fromUtf16(cell)}), 1), plain);
    for (const char16_t* cell : {u"ab", u"a  b", u"a　b", u"A b", u"a b."})
        QVERIFY(digester.content(rowOf({QString::fromUtf16(cell)}), 1) != plain);
}

void RowDigestTest::oneChangeChangesIt() {
    QVERIFY(rc::check([] {
        const QStringList cells = anyCells(4);
        QStringList other = cells;
        const int at = *rc::gen::inRange(0, 4);
        other[at] += *rc::gen::element(u"x"_qs, u"𠮷"_qs, u"0"_qs);
        RowDigester digester("s");
        const RowDigest a = digester.content(rowOf(cells), 4);
        const RowDigest b = digester.content(rowOf(other), 4);
        RC_ASSERT(a != b);
        RC_ASSERT(digester.key(rowOf(cells), {}, a) != digester.key(rowOf(other), {}, b));
        const std::vector<int> key = {at};
        RC_ASSERT(digester.key(rowOf(cells), key, a) != digester.key(rowOf(other), key, a));
        const std::vector<int> elsewhere = {(at + 1) % 4};
        RC_ASSERT(digester.key(rowOf(cells), elsewhere, a)
                  == digester.key(rowOf(other), elsewhere, b));
        RowDigester foreign("t");
        RC_ASSERT(foreign.content(rowOf(cells), 4) == a);
        RC_ASSERT(foreign.key(rowOf(cells), {}, a) != digester.key(rowOf(cells), {}, a));
        RC_ASSERT(foreign.key(rowOf(cells), key, a) != digester.key(rowOf(cells), key, a));
    }));
}

// The same row as csv in every encoding, in a workbook and in an error file.
void RowDigestTest::sameInEveryFile() {
    QVERIFY(rc::check([] {
        const QStringList cells = anyCells(3);
        const QString text = quoted(cells, u';');
        ReadOptions options;
        options.separator = u';';
        std::vector<Row> rows = {rowOf(cells)};
        for (const auto& [encoding, bytes] :
             {std::pair(Encoding::Utf8, text.toUtf8()),
              std::pair(Encoding::Gb18030, QByteArray(QStringEncoder("GB18030").encode(text))),
              std::pair(Encoding::Utf16LittleEndian,
                        QByteArray(QStringEncoder(QStringEncoder::Utf16LE).encode(text)))}) {
            options.encoding = encoding;
            const auto read = readBytes(bytes, options);
            RC_ASSERT(read.has_value());
            rows.push_back(rowOf(read->cells[0]));
        }
        const auto sheet =
            readSheet(sheetOf("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + escaped(cells[0])
                              + "</t></is></c><c r=\"B1\" t=\"str\"><v>" + escaped(cells[1])
                              + "</v></c><c r=\"C1\" t=\"inlineStr\"><is><r><t>" + escaped(cells[2])
                              + "</t></r></is></c></row>"));
        RC_ASSERT(sheet.has_value());
        rows.push_back(sheet->cells.empty() ? rowOf({}) : rowOf(sheet->cells[0]));
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"e.csv"_qs);
        const QStringList headings = {u"甲"_qs, u"乙"_qs, u"丙"_qs};
        const auto errors = ErrorFile::create(path, headings);
        RC_ASSERT((*errors)->add(rows[0], {}).has_value());
        RC_ASSERT((*errors)->finish().has_value());
        const auto again = SheetRows::open(path, HeaderSearch{std::nullopt, 1, headings}, {});
        RC_ASSERT(again.has_value());
        rows.emplace_back();
        RC_ASSERT((*again)->next(rows.back()).value());
        RowDigester digester("s");
        for (const Row& row : rows)
            RC_ASSERT(digester.content(row, 3) == digester.content(rows[0], 3));
    }));
}

void RowDigestTest::longCells() {
    for (const char16_t letter : {u'x', u'é', u'字'})
        for (const int size : {1, 100, 8'000, 100'000}) {
            const QString cell(size, QChar(letter));
            RowDigester digester({});
            QCOMPARE(digester.content(rowOf({u"a"_qs, cell}), 2),
                     cutSha256("a\x1F" + cell.toUtf8() + '\x1F'));
        }
}

QTEST_GUILESS_MAIN(RowDigestTest)
#include "test_row_digest.moc"
