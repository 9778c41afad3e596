// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/intake/intake_files.h"
#include "tests/support/shared_data.h"

#include <fstream>
#include <functional>

using namespace sizao;
using namespace sizao::intake;
using namespace sizao::intake::files;

namespace {

// Highest resident memory of this process so far, in KiB.
qint64 peakMemory() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmHWM:"))
            return QByteArray::fromStdString(line.substr(6))
                .simplified()
                .split(' ')
                .first()
                .toLongLong();
    return 0;
}

void resetPeak() {
    std::ofstream("/proc/self/clear_refs") << "5"; // reset VmHWM; needs no special right
}

QString folder() {
    return support::sharedPath(QStringLiteral("data/sheets/"));
}

using Facts = std::vector<std::pair<QString, QString>>;

} // namespace

// Every file of the shared collection against its line in index.csv.
class SheetsTest : public QObject {
    Q_OBJECT

private slots:
    void verdict_data();
    void verdict();
    void cells_data();
    void cells();
    void shape_data();
    void shape();
    void causes_data();
    void causes();
    void hiddenSheets();
    void errorCells();
    void hiddenRows();
    void formats();
    void nothingToImport();
    void twoRowHeader();
    void realSheets();
};

void SheetsTest::verdict_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("expected");
    const auto index = readAll(folder() + QStringLiteral("index.csv"));
    if (!index) {
        QTest::newRow("missing") << QStringLiteral("index.csv") << QString();
        return;
    }
    for (std::size_t i = 1; i < index->cells.size(); ++i)
        QTest::newRow(qPrintable(index->cells[i][0])) << index->cells[i][0] << index->cells[i][3];
}

void SheetsTest::verdict() {
    QFETCH(QString, file);
    QFETCH(QString, expected);
    SIZAO_NEEDS_SHARED(folder() + file);
    ReadOptions options;
    if (file.startsWith(QLatin1String("number_format_russian")))
        options.encoding = Encoding::Western; // the user chooses
    resetPeak();
    const qint64 idle = peakMemory();
    const auto read = readAll(folder() + file, options);
    QVERIFY2(peakMemory() - idle < 64 * 1024, "more than 64 MB over idle");
    if (expected == QLatin1String("read"))
        QVERIFY2(read || read.error().code == base::ErrorCode::NotFound,
                 qPrintable(read ? QString() : read.error().message));
    else
        QVERIFY(!read);
    if (!read)
        QVERIFY(!read.error().message.isEmpty());
}

void SheetsTest::cells_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<QStringList>("facts"); // place, value, place, value …
    const auto row = [](const char* file, const char* sheet, QStringList facts) {
        QTest::newRow(file) << QString::fromUtf8(file) << QString::fromUtf8(sheet) << facts;
    };
    row("1904__1904.xlsx", "Sheet1",
        {u"B1"_qs, u"1904-01-02"_qs, u"C1"_qs, u"1904-01-02"_qs, u"B2"_qs, u"1904-01-12"_qs});
    row("1904__1900.xlsx", "Sheet1", {u"B1"_qs, u"1900-01-01"_qs, u"C1"_qs, u"1900-01-01"_qs});
    row("artifacts__wps__write.xlsx", "Sheet1",
        {u"A1"_qs, u"1"_qs, u"A2"_qs, u"TRUE"_qs, u"B2"_qs, u"FALSE"_qs, u"D2"_qs, u"sheetjs"_qs});
    row("merge_cells.xlsx", "Merge",
        {u"A1"_qs, u"A1:B2"_qs, u"D1"_qs, u"Separate blocks"_qs, u"A3"_qs, u"A3:B3"_qs, u"B2"_qs,
         u""_qs});
    row("LONumbers.xlsx", "Sheet1", {u"A1"_qs, u"General"_qs, u"F1"_qs, u"123.45"_qs});
    row("sheet_visibility_strict.xlsx", "Visible", {u"A1"_qs, u"v"_qs});
    row("text_and_numbers.xlsx", "Sheet1", {u"B2"_qs, u"שלום"_qs, u"C2"_qs, u"עולם"_qs});
    row("חישוב_נקודות_זיכוי.xlsx", "", {u"F1"_qs, u"נתונים אינפורמטיבים"_qs, u"G3"_qs, u"2.25"_qs});
    row("phonetic_text.xlsx", "Sheet1", {u"A1"_qs, u"漢字"_qs, u"A2"_qs, u"漢字withColor"_qs});
    row("rich_text_stress.xlsx", "Sheet1", {u"B1"_qs, u"this text is normal, sure enough"_qs});
    row("wtf_path.xlsx", "SheetJS",
        {u"A1"_qs, u"1"_qs, u"A2"_qs, u"TRUE"_qs, u"D2"_qs, u"sheetjs"_qs});
    row("DataTypesFormats.xlsx", "Sheet1",
        {u"B1"_qs, u"2020-07-23"_qs, u"B2"_qs, u"2020-07-23 09:00:00"_qs, u"B3"_qs, u"123"_qs});
    // B1 has the two bytes CR LF in the XML, which every XML reader has to read as LF (XML 1.0,
    // 2.11); B2 has the CR as _x000D_, which stays.
    row("crlf__crlf.xlsx", "Sheet1", {u"B1"_qs, u"abc\ndef"_qs, u"B2"_qs, u"abc\r\ndef"_qs});
    row("minimal_112.xlsx", "Sheet 1",
        {u"A1"_qs, u"Sheet"_qs, u"A2"_qs, u"123"_qs, u"A3"_qs, u"TRUE"_qs});
    row("number_format_entities.xlsx", "Sheet1", {u"A1"_qs, u"12345.6789"_qs});
    row("AutoFilter.xlsx", "No Filter", {u"A1"_qs, u"Code"_qs, u"A2"_qs, u"5"_qs});
    row("formulae_test_simple.xlsx", "Sheet1", {u"A2"_qs, u"2"_qs, u"B2"_qs, u"2"_qs});
    row("ErrorTypes.xlsx", "RawErrors", {u"A1"_qs, u"Error"_qs});
    row("number_format.xlsm", "Implied", {u"A1"_qs, u"Format"_qs});
    row("own_gb18030_crlf.csv", "",
        {u"A1"_qs, u"工号"_qs, u"A2"_qs, u"000101"_qs, u"B4"_qs, u"李䶮"_qs, u"A4"_qs, u"000103"_qs,
         u"F2"_qs, u"按月汇总,扣除请假"_qs});
    row("own_utf8_bom_multiline.csv", "",
        {u"A1"_qs, u"编号"_qs, u"C2"_qs, u"第一行\n第二行,含逗号与\"引号\""_qs, u"C3"_qs,
         u"=HYPERLINK(\"http://x.invalid\",\"点我\")"_qs, u"C4"_qs, u"@SUM(1+1)"_qs, u"B4"_qs,
         u"+86-000"_qs, u"D4"_qs, u"-2"_qs, u"D5"_qs, u""_qs});
    row("own_utf16le_bom_tab.csv", "", {u"B3"_qs, u"2026-02-02T10:11:12+08:00"_qs});
}

void SheetsTest::cells() {
    QFETCH(QString, file);
    QFETCH(QString, sheet);
    QFETCH(QStringList, facts);
    SIZAO_NEEDS_SHARED(folder() + file);
    ReadOptions options;
    options.sheet = sheet;
    const auto read = readAll(folder() + file, options);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    for (qsizetype i = 0; i + 1 < facts.size(); i += 2)
        QCOMPARE(at(*read, facts[i]), facts[i + 1]);
}

void SheetsTest::shape_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    const auto row = [](const char* file, int rows, int least, int most) {
        QTest::newRow(file) << QString::fromUtf8(file) << rows << least << most;
    };
    row("ErrorTypes.csv", 14, 10, 10);
    row("number_format_russian.0.csv", 29, 7, 7);
    row("roo_excel2003.xml.83.csv", 30, 7, 7);
    row("apachepoi_50299.xlsx.15.csv", 7, 3, 3);
    row("apachepoi_CodeFunctionTestCaseData.xls.0.csv", 11, 0, 1);
    row("own_gb18030_crlf.csv", 4, 6, 6);
    row("own_utf16le_bom_tab.csv", 3, 4, 4);
    row("own_utf8_bom_multiline.csv", 5, 4, 4);
}

void SheetsTest::shape() {
    QFETCH(QString, file);
    QFETCH(int, rows);
    QFETCH(int, least);
    QFETCH(int, most);
    SIZAO_NEEDS_SHARED(folder() + file);
    ReadOptions options;
    if (file.startsWith(QLatin1String("number_format_russian"))) {
        // Undecidable by itself: the message asks for the encoding.
        const auto refused = readAll(folder() + file);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"编码"));
        options.encoding = Encoding::Western;
    }
    const auto read = readAll(folder() + file, options);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QCOMPARE(static_cast<int>(read->cells.size()), rows);
    int fewest = 1000;
    int greatest = 0;
    for (const QStringList& row : read->cells) {
        fewest = std::min(fewest, static_cast<int>(row.size()));
        greatest = std::max(greatest, static_cast<int>(row.size()));
    }
    QCOMPARE(fewest, least);
    QCOMPARE(greatest, most);
}

void SheetsTest::causes_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* file, const char16_t* word) {
        QTest::newRow(file) << QString::fromUtf8(file) << QString::fromUtf16(word);
    };
    row("password_2002_128_strong.xls", u"密码");
    row("password_2002_40_xor.xls", u"密码");
    row("own_encrypted_agile.xlsx", u"密码");
    row("own_truncated.xlsx", u"损坏");
    row("own_entity_bomb.xlsx", u"DOCTYPE");
    row("own_zip_bomb_sheet.xlsx", u"大得不正常");
    row("own_html_table.xls", u"HTML");
    row("1904__1904.xls", u"xls");
    row("crlf__CRLFX5_2.XLS", u"xls");
    row("artifacts__wps__write.et", u"et");
    row("sushi.ods", u"ODS");
    row("sushi.xlsb", u"xlsb");
}

void SheetsTest::causes() {
    QFETCH(QString, file);
    QFETCH(QString, word);
    SIZAO_NEEDS_SHARED(folder() + file);
    const auto read = readAll(folder() + file);
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(word), qPrintable(read.error().message));
    QVERIFY(read.error().message.contains(u"没有导入任何行"));
}

void SheetsTest::hiddenSheets() {
    const QString path = folder() + QStringLiteral("sheet_visibility_strict.xlsx");
    SIZAO_NEEDS_SHARED(path);
    const auto read = readAll(path);
    QVERIFY(read);
    QCOMPARE(read->sheets.size(), 3);
    QCOMPARE(read->sheets[1].visibility, Visibility::Hidden);
    QCOMPARE(read->sheets[2].visibility, Visibility::VeryHidden);
    ReadOptions options;
    options.sheet = QStringLiteral("Hidden");
    QVERIFY(readAll(path, options)); // chosen by name it can be read
    options.sheet = QStringLiteral("None");
    QCOMPARE(readAll(path, options).error().code, base::ErrorCode::NotFound);
}

void SheetsTest::errorCells() {
    const QString path = folder() + QStringLiteral("ErrorTypes.xlsx");
    SIZAO_NEEDS_SHARED(path);
    ReadOptions options;
    options.sheet = QStringLiteral("RawErrors");
    const auto read = readAll(path, options);
    QVERIFY(read);
    QVERIFY(read->summary.errorCells > 0);
    for (std::size_t row = 0; row < read->cells.size(); ++row)
        for (std::size_t column = 0; column < read->kinds[row].size(); ++column)
            if (read->kinds[row][column] == CellKind::Error)
                QVERIFY(read->cells[row][static_cast<qsizetype>(column)].isEmpty());
}

void SheetsTest::hiddenRows() {
    const QString path = folder() + QStringLiteral("AutoFilter.xlsx");
    SIZAO_NEEDS_SHARED(path);
    ReadOptions options;
    options.sheet = QStringLiteral("No Filter");
    const auto plain = readAll(path, options);
    QVERIFY(plain);
    QCOMPARE(plain->cells.size(), std::size_t(22));
    QCOMPARE(plain->summary.hiddenRows, 0);
    QCOMPARE(plain->sheets.size(), 11);
    qint64 hidden = 0;
    for (const SheetInfo& sheet : plain->sheets) {
        options.sheet = sheet.name;
        options.includeHiddenRows = true;
        const auto all = readAll(path, options);
        QVERIFY(all);
        options.includeHiddenRows = false;
        const auto shown = readAll(path, options);
        QVERIFY(shown);
        QCOMPARE(shown->summary.hiddenRows, all->summary.hiddenRows);
        QCOMPARE(static_cast<qint64>(all->cells.size() - shown->cells.size()),
                 all->summary.hiddenRows);
        hidden += all->summary.hiddenRows;
    }
    QVERIFY(hidden > 0);
}

// Dates only where the format says so: column A has the number of the built-in format of B.
void SheetsTest::formats() {
    const QString path = folder() + QStringLiteral("number_format.xlsm");
    SIZAO_NEEDS_SHARED(path);
    ReadOptions options;
    options.sheet = QStringLiteral("Implied");
    const auto read = readAll(path, options);
    QVERIFY(read);
    int dates = 0;
    for (std::size_t row = 1; row < read->cells.size(); ++row) {
        const int id = read->cells[row][0].toInt();
        const bool date = (id >= 14 && id <= 17) || id == 22;
        QCOMPARE(read->kinds[row][1] == CellKind::Date, date);
        dates += date ? 1 : 0;
        if (!date && read->kinds[row][1] == CellKind::Number)
            QCOMPARE(read->cells[row][1], u"12345.6789"_qs);
    }
    QVERIFY(dates > 0);
}

void SheetsTest::nothingToImport() {
    const QString path = folder() + QStringLiteral("BlankSheetTypes.xlsm");
    SIZAO_NEEDS_SHARED(path);
    const auto read = readAll(path);
    QVERIFY(read);
    QCOMPARE(read->sheets.size(), 4);
    QVERIFY(read->cells.empty());
    QVERIFY(read->sheets[0].hasCells);
    for (int i = 1; i < 4; ++i) {
        QVERIFY(!read->sheets[i].hasCells);
        ReadOptions options;
        options.sheet = read->sheets[i].name;
        QVERIFY(!readAll(path, options));
    }
    const auto rows = SheetRows::open(path, HeaderSearch{std::nullopt, 1, {u"姓名"_qs}}, {});
    QVERIFY(!rows);
    QVERIFY(rows.error().message.contains(u"没有可导入的行"));
}

void SheetsTest::twoRowHeader() {
    const QString path = folder() + QStringLiteral("own_two_row_header.xlsx");
    SIZAO_NEEDS_SHARED(path);
    const MappingProfile profile = profileFrom(R"({"format": "sizao.mapping/1", "name": "n",
        "channel": "C01", "sheet": {"header_height": 2}, "fields": {
        "person_no": {"column": "工号"}, "person_name": {"column": "姓名"},
        "unit_name": {"column": "单位"}, "occurred_on": {"column": "事发日期"},
        "title": {"value": "季度报送"}}})");
    const auto mapped = mapAll(path, profile, base::Day(30'000));
    QVERIFY2(mapped, qPrintable(mapped ? QString() : mapped.error().message));
    QCOMPARE(mapped->header.lastRow, 3);
    QCOMPARE(mapped->rows.size(), std::size_t(5));
    const char* const days[] = {"2026-03-05", "2026-03-06", "2026-03-07", "2026-03-08"};
    for (std::size_t i = 0; i < 4; ++i) {
        QCOMPARE(mapped->rows[i].outcome, RowOutcome::Mapped);
        const auto& draft = std::get<RecordDraft>(mapped->rows[i].draft);
        QCOMPARE(draft.occurred_on->toIso(), QLatin1String(days[i]));
    }
    const auto& first = std::get<RecordDraft>(mapped->rows[0].draft);
    QCOMPARE(first.person_no, u"000731"_qs);
    QCOMPARE(first.person_name, u"韩霜"_qs);
    QCOMPARE(mapped->rows[4].outcome, RowOutcome::Skipped);
    QCOMPARE(mapped->rows[4].issues.size(), std::size_t(1));
    QCOMPARE(mapped->rows[4].issues[0].row, 8);
}

void SheetsTest::realSheets() {
    const QString path = support::sharedPath(u"data/real_sheets/Complaint Categories.xlsx"_qs);
    SIZAO_NEEDS_SHARED(path);
    const auto read = readAll(path);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QCOMPARE(read->sheets.size(), 4);
    QSet<QString> codes;
    for (const QStringList& row : read->cells)
        codes.insert(row.value(0).trimmed());
    QVERIFY(codes.contains(u"003A"_qs));
    QVERIFY(codes.contains(u"001"_qs)); // text: the zeros stay
    QVERIFY(readAll(support::sharedPath(u"data/real_sheets/Rank codes.xlsx"_qs)));
}

QTEST_GUILESS_MAIN(SheetsTest)
#include "test_sheets.moc"
