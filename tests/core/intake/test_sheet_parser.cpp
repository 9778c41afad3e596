// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/intake/intake_workbooks.h"

#include <rapidcheck.h>

using namespace sizao;
using namespace sizao::intake;
using namespace sizao::intake::files;

namespace {

// `A`, `Z`, `AA` … for a column from 0.
QByteArray lettersOf(int column) {
    QByteArray letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(static_cast<char>('A' + (rest - 1) % 26));
    return letters;
}

QByteArray placeOf(int column, int row) {
    return lettersOf(column) + QByteArray::number(row);
}

QByteArray cell(const QByteArray& place, const QByteArray& value, const char* more = "") {
    return "<c r=\"" + place + "\" " + more + "><v>" + value + "</v></c>";
}

QByteArray rowOfCells(int number, const QByteArray& cells, const char* more = "") {
    return "<row r=\"" + QByteArray::number(number) + "\" " + more + ">" + cells + "</row>";
}

QString errorOf(const base::Result<Read>& read) {
    return read ? QString() : read.error().message;
}

} // namespace

class SheetParserTest : public QObject {
    Q_OBJECT

private slots:
    void areasInTheFile();
    void malformed_data();
    void malformed();
    void oddButRead_data();
    void oddButRead();
    void randomCells();
    void values_data();
    void values();
    void hiddenRows();
    void cancelling();
};

void SheetParserTest::areasInTheFile() {
    const QByteArray cells = rowOfCells(1, cell("A1", "1") + cell("B1", "2") + cell("C1", "3"))
                             + rowOfCells(2, cell("A2", "4") + cell("C2", "5", "t=\"e\""));
    const QByteArray merged =
        "<mergeCells><mergeCell ref='A1:B1'/><mergeCell a=\"b\" ref=\"C1:C2\" />"
        "<mergeCell ref=\"nonsense\"/><mergeCell/><mergeCells ref=\"A1:A2\"/>"
        "</mergeCells>";
    const auto read = readSheet(sheetOf(cells, merged));
    QVERIFY2(read, qPrintable(errorOf(read)));
    QCOMPARE(read->cells, Table({{u"1"_qs, u""_qs, u"3"_qs}, {u"4"_qs}}));
    QCOMPARE(read->summary.coveredValues, 2);
    QCOMPARE(read->summary.errorCells, 0); // nobody sees it
    // The areas lie in more than one of the blocks that are searched for them.
    const auto far = readSheet(sheetOf(cells, QByteArray("<x/>").repeated(40'000) + merged));
    QVERIFY2(far, qPrintable(errorOf(far)));
    QCOMPARE(far->cells, read->cells);
    for (int shift = 0; shift < 60; ++shift) {
        const auto cut = readSheet(
            sheetOf(cells, "<!--" + QByteArray(65'000 + shift * 8, ' ') + "-->" + merged));
        QVERIFY2(cut, qPrintable(errorOf(cut)));
        QCOMPARE(cut->cells, read->cells);
    }
}

void SheetParserTest::malformed_data() {
    QTest::addColumn<QByteArray>("sheet");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* name, const QByteArray& sheet, const char16_t* word) {
        QTest::newRow(name) << sheet << QString::fromUtf16(word);
    };
    const QByteArray good = rowOfCells(7, cell("A7", "1"));
    const auto rows = [&](const char* name, const QByteArray& more, int near = 7) {
        QTest::newRow(name) << sheetOf(good + more) << u"第 %1 行附近"_qs.arg(near);
    };
    row("empty part", {}, u"损坏");
    row("no markup", "a,b\n1,2\n", u"损坏");

    row("first row bad", sheetOf("<row r=\"0\"/>"), u"损坏");
    rows("tag not closed", "<row r=\"8\"><c></row>", 8);
    rows("unknown entity", "<row r=\"8\"><c t=\"str\"><v>&nbsp;</v></c></row>", 8);
    rows("attribute twice", "<row r=\"8\" r=\"9\"/>");
    rows("control character", "<row r=\"8\"><c t=\"str\"><v>\x01</v></c></row>", 8);
    row("invalid UTF-8", sheetOf(good + "<row r=\"8\"><c t=\"str\"><v>\xFF\xFE</v></c></row>"),
        u"损坏"); // found before any row is
    rows("the same row again", good);
    rows("row before", rowOfCells(6, cell("A6", "1")));
    rows("row beyond", "<row r=\"1048577\"/>");
    rows("row far beyond", "<row r=\"99999999999\"/>");
    rows("row negative", "<row r=\"-8\"/>");
    rows("row with a fraction", "<row r=\"8.0\"/>");
    row("cell of the row above", sheetOf(good + rowOfCells(8, cell("A7", "1"))), u"第 8 行附近");
    row("the same cell again", sheetOf(rowOfCells(8, cell("A8", "1") + cell("A8", "1"))),
        u"第 8 行附近");
    row("cells out of order", sheetOf(rowOfCells(8, cell("C8", "1") + cell("B8", "1"))),
        u"第 8 行附近");
    row("behind one without place", sheetOf(rowOfCells(8, "<c/><c/>" + cell("B8", "1"))),
        u"第 8 行附近");
    for (const char* place : {"XFE8", "A1048577", "8", "A", "é8", "R8C1", "$A$8"})
        row(place, sheetOf(rowOfCells(8, cell(place, "1"))), u"第 8 行附近");
    rows("deep nesting in a cell", "<row r=\"8\"><c><f>" + QByteArray("<a>").repeated(70), 8);
}

void SheetParserTest::malformed() {
    QFETCH(QByteArray, sheet);
    QFETCH(QString, word);
    const auto read = readSheet(sheet);
    QVERIFY(!read);
    QCOMPARE(read.error().code, base::ErrorCode::Damaged);
    QVERIFY2(errorOf(read).contains(word), qPrintable(errorOf(read)));
}

void SheetParserTest::oddButRead_data() {
    QTest::addColumn<QByteArray>("sheet");
    QTest::addColumn<QStringList>("cells"); // of the only row
    const auto row = [](const char* name, const QByteArray& sheet, const QStringList& cells) {
        QTest::newRow(name) << sheet << cells;
    };
    const QStringList one = {u"1"_qs};
    row("prefix",
        "<x:worksheet "
        "xmlns:x=\"u\"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row>"
        "</x:sheetData></x:worksheet>",
        one);
    row("no numbers at all", sheetOf("<row><c><v>1</v></c><c><v>2</v></c></row>"),
        {u"1"_qs, u"2"_qs});
    row("comments and instructions",
        sheetOf("<!-- a --><row><?b c?><c><v>1<!-- d -->2</v></c></row>"), {u"12"_qs});
    row("foreign elements", sheetOf("<a><row/></a><row><b/><c><d><v>9</v></d><v>1</v></c></row>"),
        one);
    row("elements before",
        "<worksheet><dimension ref=\"A1\"/><cols><col/></cols><sheetData><row><c>"
        "<v>1</v></c></row></sheetData></worksheet>",
        one);
    row("extension inside a value", sheetOf("<row><c t=\"str\"><v>1<x>2</x></v></c></row>"), one);
    row("no place after one", sheetOf("<row r=\"3\"><c r=\"C3\"><v>1</v></c><c><v>2</v></c></row>"),
        {u""_qs, u""_qs, u"1"_qs, u"2"_qs});
    row("last row", sheetOf(rowOfCells(1'048'576, cell("A1048576", "1"))), one);
    row("entities", sheetOf("<row><c t=\"str\"><v>&lt;&#20013;&#x4E2D;&amp;</v></c></row>"),
        {u"<中中&"_qs});
    row("empty row between",
        sheetOf("<row/><row r=\"5\"/><row><c/></row><row><c><v>1</v></c></row>"), one);
    row("style beyond", sheetOf("<row><c s=\"99\"><v>1</v></c></row>"), one);
    row("style negative", sheetOf("<row><c s=\"-1\"><v>1</v></c></row>"), one);
}

void SheetParserTest::oddButRead() {
    QFETCH(QByteArray, sheet);
    QFETCH(QStringList, cells);
    const auto read = readSheet(sheet);
    QVERIFY2(read, qPrintable(errorOf(read)));
    QCOMPARE(read->cells, Table({cells}));
    for (const char* nothing : {"<worksheet/>", "<chartsheet><sheetData/></chartsheet>",
                                "<worksheet><sheetData/></worksheet>", "<html><row/></html>"})
        QVERIFY2(readSheet(nothing)->cells.empty(), nothing);
}

// Cells anywhere come back where they stood.
void SheetParserTest::randomCells() {
    QVERIFY(rc::check([] {
        QByteArray rows;
        std::map<std::pair<int, int>, int> stated;
        int row = 0;
        for (int i = *rc::gen::inRange(0, 6); i > 0; --i) {
            row += *rc::gen::inRange(1, 1'000);
            QByteArray cells;
            int column = -1;
            for (int j = *rc::gen::inRange(0, 5); j > 0; --j) {
                column += *rc::gen::inRange(1, 200);
                const int value = *rc::gen::inRange(0, 100'000);
                stated[{row, column}] = value;
                cells += cell(placeOf(column, row), QByteArray::number(value));
            }
            rows += rowOfCells(row, cells);
        }
        const auto read = readSheet(sheetOf(rows));
        RC_ASSERT(read.has_value());
        std::size_t found = 0;
        for (std::size_t i = 0; i < read->cells.size(); ++i)
            for (int column = 0; column < read->cells[i].size(); ++column)
                if (const QString& text = read->cells[i][column]; !text.isEmpty()) {
                    ++found;
                    RC_ASSERT(stated.at({int(read->numbers[i]), column}) == text.toInt());
                }
        RC_ASSERT(found == stated.size());
    }));
}

void SheetParserTest::values_data() {
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<CellKind>("kind");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* source, CellKind kind, const char16_t* text) {
        QTest::newRow(source) << QByteArray(source) << kind << QString::fromUtf16(text);
    };
    row("<c t=\"n\"><v>1.0</v></c>", CellKind::Number, u"1");
    row("<c><v>1E3</v></c>", CellKind::Number, u"1000");
    row("<c><v>abc</v></c>", CellKind::Text, u"abc");
    row("<c><v>007</v></c>", CellKind::Number, u"7");
    row("<c s=\"1\"><v>46086</v></c>", CellKind::Date, u"2026-03-05");
    row("<c s=\"1\"><v>-1</v></c>", CellKind::Number, u"-1");
    row("<c s=\"1\" t=\"str\"><v>46086</v></c>", CellKind::Text, u"46086");
    row("<c t=\"b\"><v>true</v></c>", CellKind::Boolean, u"TRUE");
    row("<c t=\"b\"><v>2</v></c>", CellKind::Boolean, u"FALSE");
    row("<c t=\"e\"><v>#REF!</v></c>", CellKind::Error, u"");
    row("<c t=\"s\"><v>0</v></c>", CellKind::Text, u"共享");
    for (const char* index : {"1", "-1", "x", "", "99999999999"})
        row(qPrintable(u"<c t=\"s\"><v>%1</v></c>"_qs.arg(QLatin1String(index))), CellKind::Error,
            u"");
    row("<c t=\"d\"><v>2026-03-05</v></c>", CellKind::Date, u"2026-03-05");
    row("<c t=\"d\"><v>2026-03-05T00:00:00.000</v></c>", CellKind::Date, u"2026-03-05");
    row("<c t=\"d\"><v>2026-03-05T10:11:12.5Z</v></c>", CellKind::Date, u"2026-03-05 10:11:12");
    row("<c t=\"str\"><v>a_x000A_b</v></c>", CellKind::Text, u"a\nb");
    row("<c t=\"odd\"><v>x</v></c>", CellKind::Text, u"x");
    row("<c><f>SUM(A1)</f><v>3</v></c>", CellKind::Number, u"3");
    row("<c t=\"inlineStr\"><is><t> a </t><rPh><t>x</t></rPh></is></c>", CellKind::Text, u" a ");
}

void SheetParserTest::values() {
    QFETCH(QByteArray, cell);
    QFETCH(CellKind, kind);
    QFETCH(QString, text);
    const auto read = readSheet(sheetOf("<row>" + cell + "</row>"), "<si><t>共享</t></si>",
                                "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>");
    QVERIFY2(read, qPrintable(errorOf(read)));
    QCOMPARE(read->kinds[0][0], kind);
    QCOMPARE(read->cells[0][0], text);
    QCOMPARE(read->summary.errorCells, kind == CellKind::Error ? 1 : 0);
}

void SheetParserTest::hiddenRows() {
    const QByteArray sheet =
        sheetOf(rowOfCells(1, cell("A1", "1")) + rowOfCells(2, cell("A2", "2"), "hidden=\"true\"")
                + rowOfCells(3, cell("A3", "3"), "hidden=\"0\"")
                + rowOfCells(4, cell("A4", "4"), "hidden=\"1\""));
    for (const bool include : {true, false}) {
        ReadOptions options;
        options.includeHiddenRows = include;
        const auto read = readSheet(sheet, {}, {}, options);
        QVERIFY(read);
        QCOMPARE(read->numbers,
                 include ? std::vector<qint64>({1, 2, 3, 4}) : std::vector<qint64>({1, 3}));
        QCOMPARE(read->summary.hiddenRows, 2);
        QCOMPARE(read->summary.rows, include ? 4 : 2);
    }
}

// Asked for every 256 rows: the rows before are given, then it stops.
void SheetParserTest::cancelling() {
    QByteArray rows;
    for (int row = 1; row <= 600; ++row)
        rows += rowOfCells(row, cell("A" + QByteArray::number(row), "1"));
    const QTemporaryDir folder;
    const QString path = writeParts(folder, partsAround(sheetOf(rows)));
    ReadOptions options;
    std::vector<qint64> reports;
    options.progress = base::Progress([&](qint64 done, qint64) { reports.push_back(done); });
    QCOMPARE(readAll(path, options)->summary.rows, 600);
    QCOMPARE(reports.size(), std::size_t(2));
    QVERIFY(reports[0] > 0 && reports[0] <= reports[1]);
    const auto reader = RowReader::open(path, options);
    QVERIFY(reader);
    Row row;
    for (int i = 1; i <= 300; ++i) {
        if (i == 200)
            options.progress.cancel();
        const auto more = (*reader)->next(row);
        QCOMPARE(more.has_value(), i < 256);
        if (!more) {
            QCOMPARE(more.error().code, base::ErrorCode::Cancelled);
            break;
        }
    }
}

QTEST_GUILESS_MAIN(SheetParserTest)
#include "test_sheet_parser.moc"
