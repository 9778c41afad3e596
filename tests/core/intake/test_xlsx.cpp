// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/merged_areas.h"
#include "core/intake/number_format.h"
#include "tests/core/intake/intake_workbooks.h"

#include <rapidcheck.h>
#include <xlsxwriter.h>

using namespace sizao;
using namespace sizao::intake;
using namespace sizao::intake::files;

namespace {

QByteArray inlineCell(const char* place, const QByteArray& text) {
    return QByteArray("<c r=\"") + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

QByteArray numberCell(const char* place, const char* value, int style = 0) {
    return QByteArray("<c r=\"") + place + "\" s=\"" + QByteArray::number(style) + "\"><v>" + value
           + "</v></c>";
}

QByteArray row(int number, const QByteArray& cells, const char* more = "") {
    return "<row r=\"" + QByteArray::number(number) + "\" " + more + ">" + cells + "</row>";
}

bool isLimit(const base::Result<Read>& read) {
    return !read && read.error().code == base::ErrorCode::LimitReached;
}

} // namespace

class XlsxTest : public QObject {
    Q_OBJECT

private slots:
    void writtenByLibrary();
    void randomTexts();
    void formatCodes_data();
    void formatCodes();
    void serials_data();
    void serials();
    void strings();
    void cellTypes();
    void mergedAreas();
    void limits();
    void hostile_data();
    void hostile();
    void places();
    void zipBytes();
    void zip64();
};

void XlsxTest::writtenByLibrary() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xlsx"_qs);
    lxw_workbook* book = workbook_new(qPrintable(path));
    lxw_worksheet* sheet = workbook_add_worksheet(book, "监督信息");
    lxw_worksheet* hidden = workbook_add_worksheet(book, "隐藏");
    worksheet_hide(hidden);
    lxw_format* day = workbook_add_format(book);
    format_set_num_format(day, "yyyy\"年\"m\"月\"d\"日\"");
    lxw_format* money = workbook_add_format(book);
    format_set_num_format(money, "[Red]#,##0.00\"元 d\"");
    worksheet_write_string(sheet, 0, 0, "000731", nullptr);
    worksheet_write_number(sheet, 0, 1, 46086, day);
    worksheet_write_number(sheet, 0, 2, 46086, money);
    worksheet_write_boolean(sheet, 0, 3, 1, nullptr);
    worksheet_write_formula_num(sheet, 0, 4, "=1+1", nullptr, 2);
    worksheet_merge_range(sheet, 2, 0, 3, 1, "合并", nullptr);
    QCOMPARE(workbook_close(book), LXW_NO_ERROR);
    const auto read = readAll(path);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QCOMPARE(read->cells[0],
             QStringList({u"000731"_qs, u"2026-03-05"_qs, u"46086"_qs, u"TRUE"_qs, u"2"_qs}));
    QCOMPARE(read->kinds[0][1], CellKind::Date);
    QCOMPARE(read->kinds[0][2], CellKind::Number);
    QCOMPARE(read->kinds[0][3], CellKind::Boolean);
    QCOMPARE(at(*read, u"A3"_qs), u"合并"_qs);
    QCOMPARE(read->sheets[1].visibility, Visibility::Hidden);
}

// Texts survive writing and reading. Without `_`: libxlsxwriter does not escape a text that looks
// like an escape itself; strings() has those.
void XlsxTest::randomTexts() {
    const bool held = rc::check([] {
        const auto letters = rc::gen::elementOf(std::u32string(U"ab1 <>&\"'x0Dé中䶮𠮷\n"));
        const auto texts = *rc::gen::nonEmpty(rc::gen::container<std::vector<std::u32string>>(
            rc::gen::nonEmpty(rc::gen::container<std::u32string>(letters))));
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.xlsx"_qs);
        lxw_workbook* book = workbook_new(qPrintable(path));
        lxw_worksheet* sheet = workbook_add_worksheet(book, nullptr);
        Table table;
        for (const auto& text : texts) {
            const QString cell =
                QString::fromUcs4(text.data(), static_cast<qsizetype>(text.size()));
            worksheet_write_string(sheet, static_cast<lxw_row_t>(table.size()), 0,
                                   cell.toUtf8().constData(), nullptr);
            table.push_back({cell});
        }
        RC_ASSERT(workbook_close(book) == LXW_NO_ERROR);
        const auto read = readAll(path);
        RC_ASSERT(read.has_value());
        RC_ASSERT(read->cells == table);
    });
    QVERIFY(held);
}

void XlsxTest::formatCodes_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<FormatKind>("kind");
    const auto row = [](const char16_t* code, FormatKind kind) {
        const QString text = QString::fromUtf16(code);
        QTest::newRow(qPrintable(text)) << text << kind;
    };
    for (const char16_t* code :
         {u"yyyy-mm-dd", u"m/d/yy", u"yyyy\"年\"m\"月\"d\"日\"", u"yyyy年m月", u"[$-804]aaaa\\,d",
          u"d-mmm", u"mmm", u"[$-F800]dddd\\, mmmm dd", u"m/d/yy h:mm",
          u"[DBNum1][$-804]yyyy\"年\"", u"e\"年\""})
        row(code, FormatKind::Date);
    for (const char16_t* code : {u"h:mm", u"h:mm:ss AM/PM", u"mm:ss.0", u"mmss.0"})
        row(code, FormatKind::Time);
    for (const char16_t* code : {u"General", u"GENERAL", u"0", u"#,##0.00", u"0.00E+00", u"@",
                                 u"[Red]0", u"0\"day\"", u"\"y\"0", u"\\d0", u"# ?/?", u"[h]:mm:ss",
                                 u"[mm]:ss", u"_-* #,##0_-", u"\"< > & \"\"m\"0;d", u"", u"[Red]"})
        row(code, FormatKind::Number);
}

void XlsxTest::formatCodes() {
    QFETCH(QString, code);
    QFETCH(FormatKind, kind);
    QCOMPARE(kindOfCode(code), kind);
}

void XlsxTest::serials_data() {
    QTest::addColumn<double>("serial");
    QTest::addColumn<FormatKind>("kind");
    QTest::addColumn<bool>("from1904");
    QTest::addColumn<QString>("text");
    const auto row = [](double serial, FormatKind kind, bool from1904, const char* text) {
        QTest::addRow("%g %d %d", serial, int(kind), int(from1904))
            << serial << kind << from1904 << QString::fromLatin1(text);
    };
    row(1, FormatKind::Date, false, "1900-01-01");
    row(59, FormatKind::Date, false, "1900-02-28");
    row(60, FormatKind::Date, false, ""); // the day that never was
    row(61, FormatKind::Date, false, "1900-03-01");
    row(0, FormatKind::Date, false, "");
    row(0, FormatKind::Date, true, "1904-01-01");
    row(1, FormatKind::Date, true, "1904-01-02");
    row(46086, FormatKind::Date, false, "2026-03-05");
    row(46086.375, FormatKind::Date, false, "2026-03-05 09:00:00");
    row(46086.9999999, FormatKind::Date, false, "2026-03-06");
    row(2958465, FormatKind::Date, false, "9999-12-31");
    row(2958466, FormatKind::Date, false, "");
    row(-1, FormatKind::Date, false, "");
    row(0.5, FormatKind::Time, false, "12:00:00");
    row(1.5, FormatKind::Time, false, "");
    row(46086, FormatKind::Number, false, "");
}

void XlsxTest::serials() {
    QFETCH(double, serial);
    QFETCH(FormatKind, kind);
    QFETCH(bool, from1904);
    QFETCH(QString, text);
    QCOMPARE(serialText(serial, kind, from1904).value_or(QString()), text);
}

void XlsxTest::strings() {
    const auto read = readSheet(
        sheetOf("<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c>"
                "<c t=\"s\"><v>9</v></c></row>"),
        "<si><r><t>红</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\"> 头</t></r>"
        "<rPh sb=\"0\" eb=\"1\"><t>hong</t></rPh></si>"
        "<si><t>a_x000D__x4E2D_b_x00_</t></si><si/>");
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QCOMPARE(read->cells[0][0], u"红 头"_qs);
    QCOMPARE(read->cells[0][1], u"a\r中b_x00_"_qs);
    QCOMPARE(read->kinds[0].back(), CellKind::Error); // no such string: lost, not invented
    QCOMPARE(read->numbers[0], 1);
}

void XlsxTest::cellTypes() {
    const auto read = readSheet(
        sheetOf(row(2, "<c r=\"A2\" t=\"b\"><v>0</v></c><c r=\"C2\" t=\"e\"><v>#N/A</v></c>"
                       "<c r=\"D2\" t=\"d\"><v>2013-04-01T00:00:00Z</v></c>"
                       "<c r=\"E2\" t=\"d\"><v>2013-04-01T10:30:00</v></c>"
                       "<c r=\"F2\" t=\"str\"><f>A1</f><v>x</v></c><c r=\"G2\"><f>1/0</f></c>")
                + row(5, numberCell("B5", "1.5E-3"), "hidden=\"1\"") + row(6, "<c r=\"A6\"/>")));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QCOMPARE(read->cells[0], QStringList({u"FALSE"_qs, u""_qs, u""_qs, u"2013-04-01"_qs,
                                          u"2013-04-01 10:30:00"_qs, u"x"_qs}));
    QCOMPARE(read->kinds[0][2], CellKind::Error);
    QCOMPARE(read->cells[1], QStringList({u""_qs, u"0.0015"_qs}));
    QCOMPARE(read->numbers, std::vector<qint64>({2, 5}));
    QCOMPARE(read->summary.hiddenRows, 1);
    QCOMPARE(read->summary.errorCells, 1);
}

void XlsxTest::mergedAreas() {
    const auto read =
        readSheet(sheetOf(row(1, inlineCell("A1", "头") + inlineCell("B1", "盖住"))
                              + row(2, inlineCell("A2", "盖住") + inlineCell("C2", "外"))
                              + row(3, inlineCell("A3", "下")),
                          "<mergeCells count=\"1\"><mergeCell ref=\"A1:B2\"/></mergeCells>"));
    QVERIFY(read);
    QCOMPARE(at(*read, u"A1"_qs), u"头"_qs);
    QCOMPARE(at(*read, u"B1"_qs), QString());
    QCOMPARE(at(*read, u"A2"_qs), u""_qs);
    QCOMPARE(at(*read, u"C2"_qs), u"外"_qs);
    QCOMPARE(at(*read, u"A3"_qs), u"下"_qs);
    QCOMPARE(read->summary.coveredValues, 2);
}

void XlsxTest::limits() {
    const QByteArray three = sheetOf(row(1, inlineCell("A1", "a")) + row(2, inlineCell("A2", "b"))
                                     + row(3, inlineCell("C3", "ccc")));
    const auto with = [&](auto change, const QByteArray& strings = {}) {
        ReadOptions options;
        change(options.limits);
        return readSheet(three, strings, {}, options);
    };
    for (const int more : {0, 1}) {
        QVERIFY(with([&](ReadLimits& l) { l.rows = 3 + more; }));
        QVERIFY(with([&](ReadLimits& l) { l.columns = 3 + more; }));
        QVERIFY(with([&](ReadLimits& l) { l.cellCharacters = 3 + more; }));
        QVERIFY(with([&](ReadLimits& l) { l.sheets = 1 + more; }));
        QVERIFY(with([&](ReadLimits& l) { l.partBytes = 1000 + more; }));
        QVERIFY(with([&](ReadLimits& l) { l.sharedCharacters = 4 + more; }, "<si><t>abc</t></si>"));
    }
    QVERIFY(isLimit(with([](ReadLimits& l) { l.rows = 2; })));
    QVERIFY(isLimit(with([](ReadLimits& l) { l.columns = 2; })));
    QVERIFY(isLimit(with([](ReadLimits& l) { l.cellCharacters = 2; })));
    QVERIFY(isLimit(with([](ReadLimits& l) { l.sheets = 0; })));
    QVERIFY(isLimit(with([](ReadLimits& l) { l.partBytes = 100; })));
    QVERIFY(isLimit(with([](ReadLimits& l) { l.sharedCharacters = 3; }, "<si><t>abc</t></si>")));
    ReadOptions options;
    options.limits.mergedAreas = 1;
    const QByteArray one = "<mergeCell ref=\"D1:E2\"/>";
    QVERIFY(readSheet(sheetOf(row(1, inlineCell("A1", "a")), one), {}, {}, options));
    QVERIFY(isLimit(readSheet(sheetOf(row(1, inlineCell("A1", "a")), one + one), {}, {}, options)));
}

void XlsxTest::hostile_data() {
    QTest::addColumn<QByteArray>("sheet");
    QTest::newRow("doctype") << QByteArray("<!DOCTYPE a []><worksheet/>");
    QTest::newRow("cdata") << sheetOf("<row><c t=\"str\"><v><![CDATA[x]]></v></c></row>");
    QTest::newRow("utf-16") << QByteArray("\xFF\xFE<\0w\0", 6);
    QTest::newRow("cut") << QByteArray("<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v>");
    QTest::newRow("rows backwards")
        << sheetOf(row(2, numberCell("A2", "1")) + row(1, numberCell("A1", "1")));
    QTest::newRow("cells backwards")
        << sheetOf(row(1, numberCell("B1", "1") + numberCell("A1", "1")));
    QTest::newRow("cell of another row") << sheetOf(row(1, numberCell("A2", "1")));
    QTest::newRow("column too far") << sheetOf(row(1, numberCell("XFE1", "1")));
    QTest::newRow("row too far") << sheetOf(row(1'048'577, {}));
    QTest::newRow("bad row number") << sheetOf("<row r=\"x\"/>");
    QTest::newRow("deep") << sheetOf(QByteArray("<a>").repeated(200));
    QTest::newRow("one long text") << sheetOf(row(1, inlineCell("A1", QByteArray(1'500'000, 'x'))));
    QTest::newRow("one long tag") << sheetOf("<row x=\"" + QByteArray(1'500'000, 'x') + "\"/>");
    QTest::newRow("packed too tightly") << sheetOf(QByteArray("<row/>").repeated(2'000'000));
}

void XlsxTest::hostile() {
    QFETCH(QByteArray, sheet);
    const auto read = readSheet(sheet);
    QVERIFY(!read);
    QVERIFY(!read.error().message.isEmpty());
}

void XlsxTest::places() {
    QCOMPARE(placeFrom("A1")->column, 0);
    QCOMPARE(placeFrom("XFD1048576")->column, 16'383);
    for (const char* text : {"", "A", "1", "A0", "a1", "XFE1", "A1048577", "A1B", "A-1"})
        QVERIFY2(!placeFrom(text), text);
}

// Any byte of the file turned over gives the same rows or a refusal, never other rows.
void XlsxTest::zipBytes() {
    const QTemporaryDir folder;
    const QByteArray whole =
        zipOf(partsAround(sheetOf(row(1, inlineCell("A1", "甲") + numberCell("B1", "46086")))));
    const auto right = readAll(write(folder, whole));
    QVERIFY2(right, qPrintable(right ? QString() : right.error().message));
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray bytes = whole;
        bytes[at] = static_cast<char>(bytes[at] ^ 0x55);
        const auto read = readAll(write(folder, bytes));
        if (read && bytes.startsWith("PK"))
            QCOMPARE(read->cells, right->cells);
    }
    for (qsizetype size = 4; size < whole.size(); size += 7)
        QVERIFY(!readAll(write(folder, whole.left(size))));
}

// Sizes that stand in the zip64 field although they are small.
void XlsxTest::zip64() {
    const QTemporaryDir folder;
    lxw_workbook_options options{};
    options.use_zip64 = 1;
    const QString path = folder.filePath(u"a.xlsx"_qs);
    lxw_workbook* book = workbook_new_opt(qPrintable(path), &options);
    worksheet_write_string(workbook_add_worksheet(book, nullptr), 0, 0, "甲", nullptr);
    QCOMPARE(workbook_close(book), LXW_NO_ERROR);
    const auto read = readAll(path);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QCOMPARE(read->cells, Table({{u"甲"_qs}}));
}

QTEST_GUILESS_MAIN(XlsxTest)
#include "test_xlsx.moc"
