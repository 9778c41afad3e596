// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/intake/error_file.h"
#include "tests/core/intake/intake_workbooks.h"

#include <rapidcheck.h>

using namespace sizao;
using namespace sizao::intake;
using namespace sizao::intake::files;

namespace {

struct Sheet {
    Header header;
    std::vector<Row> rows;
    bool isErrorFile = false;
};

base::Result<Sheet> readSheetRows(const QString& path, const HeaderSearch& search,
                                  const ReadOptions& options = {}) {
    auto rows = SheetRows::open(path, search, options);
    if (!rows)
        return base::fail(rows.error());
    Sheet sheet{(*rows)->header(), {}, (*rows)->isErrorFile()};
    Row row;
    for (;;) {
        const auto more = (*rows)->next(row);
        if (!more)
            return base::fail(more.error());
        if (!*more)
            return sheet;
        sheet.rows.push_back(row);
    }
}

base::Result<Sheet> readCsv(const QByteArray& csv, const HeaderSearch& search) {
    const QTemporaryDir folder;
    return readSheetRows(write(folder, csv), search);
}

// Writes one row into an error file and gives the file's path.
QString errorFileOf(const QTemporaryDir& folder, const QStringList& headings, const Row& row,
                    const std::vector<RowIssue>& issues = {}) {
    const QString path = folder.filePath(u"errors.csv"_qs);
    const auto file = ErrorFile::create(path, headings);
    if (!file || !(*file)->add(row, issues) || !(*file)->finish())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

const HeaderSearch wanted{std::nullopt, 1, {u"甲"_qs, u"乙"_qs, u"丙"_qs}};

} // namespace

class SheetRowsTest : public QObject {
    Q_OBJECT

private slots:
    void searchLimit();
    void searchLimitInWorkbooks();
    void height_data();
    void height();
    void bestRow_data();
    void bestRow();
    void statedRow();
    void dataBelow();
    void messages();
    void columnsOfProfile();
    void optionsOfProfile();
    void knownAsErrorFile_data();
    void knownAsErrorFile();
    void dangerousCells_data();
    void dangerousCells();
    void dangerousHeadings();
    void reasons();
    void anyRowThroughErrorFile();
};

// The heading may begin in row 30, and not in row 31.
void SheetRowsTest::searchLimit() {
    for (const int row : {1, 2, 29, 30, 31, 32}) {
        const auto sheet = readCsv(QByteArray("x\n").repeated(row - 1) + "甲,乙\n1,2\n", wanted);
        QCOMPARE(sheet.has_value(), row <= base::limits::intakeHeaderSearchRows);
        if (!sheet)
            continue;
        QCOMPARE(sheet->header.lastRow, row);
        QCOMPARE(sheet->rows.size(), std::size_t(1));
        QCOMPARE(sheet->rows[0].number(), row + 1);
    }
}

void SheetRowsTest::searchLimitInWorkbooks() {
    for (const int row : {30, 31}) {
        QByteArray rows;
        for (int number = 1; number < row; ++number)
            rows += "<row><c t=\"str\"><v>x</v></c></row>";
        const QTemporaryDir folder;
        const QString path = writeParts(
            folder, partsAround(sheetOf(rows + "<row><c t=\"str\"><v>甲</v></c></row>")));
        QCOMPARE(readSheetRows(path, wanted).has_value(), row == 30);
    }
}

void SheetRowsTest::height_data() {
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("height");
    for (const int first : {1, 2, 28, 30})
        for (int height = 1; height <= 5; ++height)
            QTest::addRow("%d, %d rows", first, height) << first << height;
}

// A heading of several rows: the lowest filled cell counts, and none of its
// rows comes as data.
void SheetRowsTest::height() {
    QFETCH(int, first);
    QFETCH(int, height);
    QByteArray csv = QByteArray("x\n").repeated(first - 1);
    for (int line = 1; line < height; ++line)
        csv += "甲,组" + QByteArray::number(line) + ",,\n";
    csv += (height == 1 ? "甲" : "") + QByteArray(",乙,,丁\n1,2,3,4\n5,6,7,8\n");
    for (const bool stated : {true, false}) {
        const HeaderSearch search{stated ? std::optional(first) : std::nullopt, height,
                                  wanted.wanted};
        const auto sheet = readCsv(csv, search);
        QVERIFY2(sheet, qPrintable(sheet ? QString() : sheet.error().message));
        QCOMPARE(sheet->header.names, QStringList({u"甲"_qs, u"乙"_qs, u""_qs, u"丁"_qs}));
        QCOMPARE(sheet->header.lastRow, first + height - 1);
        QCOMPARE(sheet->header.height, height);
        QCOMPARE(sheet->header.recognised, 2);
        QCOMPARE(sheet->rows.size(), std::size_t(2));
        QCOMPARE(sheet->rows[0].text(3), QStringView(u"4"));
    }
}

void SheetRowsTest::bestRow_data() {
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<int>("row"); // 0: none
    QTest::newRow("most wanted") << QByteArray("甲,x,x\n甲,乙,x\n乙,x,x\n") << 2;
    QTest::newRow("as many: the upper") << QByteArray("x,x\n甲,乙\n乙,丙\n") << 2;
    QTest::newRow("the same twice counts once") << QByteArray("甲,甲,甲\n乙,丙,x\n") << 2;
    QTest::newRow("as people write") << QByteArray("x,y\n 　甲,\"乙\n\"\n") << 2;
    QTest::newRow("only part of a cell") << QByteArray("甲乙,丙丁\n") << 0;
    QTest::newRow("none") << QByteArray("x,y\n1,2\n") << 0;
}

void SheetRowsTest::bestRow() {
    QFETCH(QByteArray, csv);
    QFETCH(int, row);
    const auto sheet = readCsv(csv, wanted);
    QCOMPARE(sheet ? int(sheet->header.lastRow) : 0, row);
}

void SheetRowsTest::statedRow() {
    const QByteArray csv = "甲,乙,丙\n甲,x,y\n1,2,3\n";
    QCOMPARE(readCsv(csv, {2, 1, wanted.wanted})->header.names,
             QStringList({u"甲"_qs, u"x"_qs, u"y"_qs}));
    QCOMPARE(readCsv(csv, {1, 1, wanted.wanted})->rows.size(), std::size_t(2));
    QVERIFY(!readCsv(csv, {3, 1, wanted.wanted}));
    QVERIFY(!readCsv(csv, {9, 1, wanted.wanted}));
}

// Everything below comes, blank rows and rows beyond those looked at for the
// heading too.
void SheetRowsTest::dataBelow() {
    QByteArray csv = "x\n甲,乙\n";
    for (int row = 3; row <= 100; ++row)
        csv += row % 7 == 0 ? QByteArray("\n") : QByteArray::number(row) + ",x\n";
    const auto sheet = readCsv(csv, wanted);
    QVERIFY(sheet);
    QCOMPARE(sheet->rows.size(), std::size_t(98));
    for (std::size_t i = 0; i < sheet->rows.size(); ++i) {
        const auto number = qint64(i) + 3;
        QCOMPARE(sheet->rows[i].number(), number);
        QCOMPARE(sheet->rows[i].text(0).toString(),
                 number % 7 == 0 ? QString() : QString::number(number));
    }
}

void SheetRowsTest::messages() {
    QVERIFY(
        readCsv("x\n", wanted).error().message.contains(u"前 30 行 里没有需要的列（甲、乙、丙）"));
    QVERIFY(readCsv("x\n", {7, 1, {u"甲"_qs}}).error().message.contains(u"第 7 行 里没有"));
    QStringList many;
    for (int i = 0; i < 20; ++i)
        many.append(u"列%1"_qs.arg(i));
    const QString message = readCsv("x\n", {std::nullopt, 1, many}).error().message;
    QVERIFY(message.contains(u"列7") && !message.contains(u"列8"));
    const QTemporaryDir folder;
    const auto empty = readSheetRows(writeParts(folder, partsAround(sheetOf({}))), wanted);
    QVERIFY(empty.error().message.contains(u"空的"));
    // Damage among the rows that are looked at, and below.
    QVERIFY(readCsv("甲\n\"open", wanted).error().message.contains(u"引号"));
    QVERIFY(readCsv("甲\n" + QByteArray("1\n").repeated(50) + "\"open", wanted)
                .error()
                .message.contains(u"第 52 行"));
}

void SheetRowsTest::columnsOfProfile() {
    const MappingProfile profile = profileFrom(R"({"format": "sizao.mapping/1", "name": "n",
        "channel": "C01", "key": ["单号", "工号"], "fields": {
        "person_no": {"column": ["工号", "编号"]}, "title": {"value": "t"},
        "facts": {"join": "{甲}和{乙}"}, "grade": {"try": [{"column": "甲"}, {"column": "等级"}]}}})");
    QStringList columns = columnsOf(profile);
    columns.sort();
    QStringList expected = {u"单号"_qs, u"工号"_qs, u"编号"_qs, u"甲"_qs, u"乙"_qs, u"等级"_qs};
    expected.sort();
    QCOMPARE(columns, expected);
    QVERIFY(columnsOf(MappingProfile()).isEmpty());
}

// The sheet options of the profile go before those that are passed.
void SheetRowsTest::optionsOfProfile() {
    const QTemporaryDir folder;
    MappingProfile profile = profileFrom(
        R"({"format": "sizao.mapping/1", "name": "n", "target": "unit",
        "sheet": {"separator": ";", "encoding": "utf-16le", "header_row": 2, "hidden_rows": "skip"},
        "fields": {"name": {"column": "A,B"}}})");
    const QString text = u"A,B;x\nA,B;y\n1;2\n"_qs;
    const QByteArray bytes(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    ReadOptions options;
    options.encoding = Encoding::Gb18030;
    options.separator = u',';
    const auto rows = SheetRows::open(write(folder, bytes), profile, options);
    QVERIFY2(rows, qPrintable(rows ? QString() : rows.error().message));
    QCOMPARE((*rows)->header().names, QStringList({u"A,B"_qs, u"y"_qs}));
    QCOMPARE((*rows)->reader().encoding(), Encoding::Utf16LittleEndian);
    options.progress.cancel();
    QCOMPARE(SheetRows::open(write(folder, bytes), profile, options).error().code,
             base::ErrorCode::Cancelled);
}

void SheetRowsTest::knownAsErrorFile_data() {
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("known");
    const QByteArray mark = "\xEF\xBB\xBF";
    QTest::newRow("ours") << mark + "甲,错误原因,原始行号\n" << true;
    QTest::newRow("saved by another program") << QByteArray("甲,错误原因,原始行号\n") << true;
    QTest::newRow("semicolons") << mark + "甲;错误原因;原始行号\n" << false;
    QTest::newRow("other order") << mark + "甲,原始行号,错误原因\n" << false;
    QTest::newRow("only the number") << mark + "甲,乙,原始行号\n" << false;
    QTest::newRow("more behind") << mark + "甲,错误原因,原始行号,乙\n" << false;
    QTest::newRow("nothing before") << mark + "错误原因,原始行号\n" << false;
    QTest::newRow("second row") << mark + "甲\n甲,错误原因,原始行号\n" << false;
}

void SheetRowsTest::knownAsErrorFile() {
    QFETCH(QByteArray, head);
    QFETCH(bool, known);
    const QStringList names = {u"甲"_qs, u"错误原因"_qs, u"甲;错误原因;原始行号"_qs};
    const auto sheet = readCsv(head + "'=1,r,7\n", {std::nullopt, 1, names});
    QVERIFY2(sheet, qPrintable(sheet ? QString() : sheet.error().message));
    QCOMPARE(sheet->isErrorFile, known);
    QCOMPARE(sheet->rows.back().text(0), known ? QStringView(u"=1") : QStringView(u"'=1"));
    QCOMPARE(sheet->rows.back().count(), known ? 1 : 3);
}

void SheetRowsTest::dangerousCells_data() {
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("guarded");
    for (const char16_t* cell :
         {u"=1+1", u"=cmd|' /C calc'!A0", u"+86-23", u"-2", u"@SUM(A1)", u"\t=1", u"\r=1", u"'",
          u"'=1", u"''", u"=", u"=HYPERLINK(\"http://x.invalid\")", u"-\n=1"})
        QTest::newRow(qPrintable(QString::fromUtf16(cell))) << QString::fromUtf16(cell) << true;
    for (const char16_t* cell :
         {u"", u"1=1", u" =1", u"\n=1", u"＝1", u"a'", u"，", u"\"=1\"", u"|a"})
        QTest::newRow(qPrintable(QString::fromUtf16(cell))) << QString::fromUtf16(cell) << false;
}

// A spreadsheet program takes none of these cells for a formula, and each comes
// back as it was.
void SheetRowsTest::dangerousCells() {
    QFETCH(QString, cell);
    QFETCH(bool, guarded);
    const QTemporaryDir folder;
    const Row row = rowOf({u"1"_qs, cell, cell}, 8);
    const QString path = errorFileOf(folder, {u"甲"_qs, u"乙"_qs, u"丙"_qs}, row);
    const auto raw = readAll(path);
    QVERIFY(raw);
    QCOMPARE(raw->cells[1][1], guarded ? u'\'' + cell : cell);
    QCOMPARE(raw->cells[1][4], u"8"_qs);
    const auto sheet = readSheetRows(path, wanted);
    QVERIFY(sheet && sheet->isErrorFile);
    QCOMPARE(sheet->rows[0].text(1), QStringView(cell));
    QCOMPARE(sheet->rows[0].text(2), QStringView(cell));
    QCOMPARE(sheet->rows[0].count(), 3);
}

// Headings are guarded in the file, too, and are found again by their own
// names.
void SheetRowsTest::dangerousHeadings() {
    const QTemporaryDir folder;
    const QStringList headings = {u"@姓名"_qs, u"-备注"_qs, u"'引"_qs, u"=1,\"2\""_qs, u"甲"_qs};
    const QString path = errorFileOf(folder, headings, rowOf({u"1"_qs}));
    QCOMPARE(readAll(path)->cells[0].first(2), QStringList({u"'@姓名"_qs, u"'-备注"_qs}));
    const auto sheet = readSheetRows(path, {std::nullopt, 1, {u"@姓名"_qs, u"-备注"_qs}});
    QVERIFY2(sheet, qPrintable(sheet ? QString() : sheet.error().message));
    QCOMPARE(sheet->header.names, headings);
    QCOMPARE(sheet->header.recognised, 2);
}

void SheetRowsTest::reasons() {
    const auto reason = [](const Row& row, const std::vector<RowIssue>& issues) {
        const QTemporaryDir folder;
        return readAll(errorFileOf(folder, {u"甲"_qs}, row, issues))->cells[1][1];
    };
    const RowIssue whole{1, {}, u"整行"_qs, Severity::Error};
    const RowIssue column{1, u"甲"_qs, u"坏"_qs, Severity::Error};
    const RowIssue remark{1, u"甲"_qs, u"提示"_qs, Severity::Warning};
    QCOMPARE(reason(rowOf({u"1"_qs}), {whole, remark, column}), u"整行；甲：坏"_qs);
    QCOMPARE(reason(rowOf({u"1"_qs}), {remark}), QString());
    QCOMPARE(reason(rowOf({u"1"_qs, u""_qs, u"b"_qs, u" "_qs, u"c"_qs}), {column}),
             u"甲：坏；多出的内容：b | c"_qs);
    QCOMPARE(reason(rowOf({u"1"_qs}), {{1, u"=甲"_qs, u"坏"_qs, Severity::Error}}), u"'=甲：坏"_qs);
}

// Any cells under any headings: the same rows under the same headings, and no
// more.
void SheetRowsTest::anyRowThroughErrorFile() {
    QVERIFY(rc::check([] {
        const auto text = [] {
            return textOf(*rc::gen::container<std::u32string>(
                rc::gen::elementOf(std::u32string(U"=@+-\t'\"ab,;\n\r 中𠮷\uFEFF"))));
        };
        QStringList headings = {u"甲"_qs};
        QStringList cells = {text()};
        for (int i = *rc::gen::inRange(0, 4); i > 0; --i) {
            headings.append(trimmed(text()).toString() + u'x');
            cells.append(text());
        }
        const QTemporaryDir folder;
        const QString path = errorFileOf(folder, headings, rowOf(cells));
        const auto sheet = readSheetRows(path, wanted);
        RC_ASSERT(sheet.has_value());
        RC_ASSERT(sheet->header.names == headings);
        RC_ASSERT(sheet->rows.size() == 1);
        for (int column = 0; column <= headings.size(); ++column)
            RC_ASSERT(sheet->rows[0].text(column) == cells.value(column));
    }));
}

QTEST_GUILESS_MAIN(SheetRowsTest)
#include "test_sheet_rows.moc"
