// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/workbook.h"
#include "tests/core/intake/intake_workbooks.h"

#include <rapidcheck.h>

using namespace sizao;
using namespace sizao::intake;
using namespace sizao::intake::files;

namespace {

using Parts = QList<std::pair<QString, QByteArray>>;

const QByteArray sheet = "<worksheet><sheetData><row><c><v>7</v></c></row></sheetData></worksheet>";
const QByteArray types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

QByteArray relation(const QByteArray& id, const QByteArray& type, const QByteArray& target,
                    const QByteArray& more = {}) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + types + type + "\" Target=\"" + target
           + "\" " + more + "/>";
}

QByteArray relationsOf(const QByteArray& relations) {
    return "<Relationships>" + relations + "</Relationships>";
}

QByteArray bookOf(const QByteArray& sheets, const QByteArray& before = {}) {
    return "<workbook xmlns:r=\"u\">" + before + "<sheets>" + sheets + "</sheets></workbook>";
}

Parts with(Parts parts, const char* name, const std::optional<QByteArray>& bytes) {
    const QString part = QString::fromUtf8(name);
    parts.removeIf([&](const auto& entry) { return entry.first == part; });
    if (bytes)
        parts.append({part, *bytes});
    return parts;
}

const Parts whole = partsAround(sheet);

base::Result<Read> readParts(const Parts& parts, const ReadOptions& options = {}) {
    const QTemporaryDir folder;
    return readAll(writeParts(folder, parts), options);
}

QString textOfItem(const QByteArray& xml) {
    QXmlStreamReader reader(xml);
    reader.readNextStartElement();
    return readStringItem(reader);
}

} // namespace

class WorkbookTest : public QObject {
    Q_OBJECT

private slots:
    void paths_data();
    void paths();
    void refused_data();
    void refused();
    void externalsAreNeverOpened();
    void sheets();
    void chosenSheets_data();
    void chosenSheets();
    void from1904_data();
    void from1904();
    void styles();
    void sharedStrings();
    void stringItems_data();
    void stringItems();
    void escapes_data();
    void escapes();
    void escapesOfAnyCharacter();
};

// Where the parts lie and how their places are written is up to the program
// that wrote them.
void WorkbookTest::paths_data() {
    QTest::addColumn<QString>("book");
    QTest::addColumn<QByteArray>("bookTarget");
    QTest::addColumn<QString>("sheetPart");
    QTest::addColumn<QByteArray>("sheetTarget");
    const auto row = [](const char* book, const char* bookTarget, const char* sheetPart,
                        const char* sheetTarget) {
        QTest::addRow("%s %s", bookTarget, sheetTarget)
            << QString::fromUtf8(book) << QByteArray(bookTarget) << QString::fromUtf8(sheetPart)
            << QByteArray(sheetTarget);
    };
    row("xl/workbook.xml", "xl/workbook.xml", "xl/worksheets/s.xml", "worksheets/s.xml");
    row("xl/workbook.xml", "/xl/workbook.xml", "xl/worksheets/s.xml", "/xl/worksheets/s.xml");
    row("xl/workbook.xml", "./xl/./workbook.xml", "xl/s.xml", "./s.xml");
    row("workbook.xml", "workbook.xml", "s.xml", "s.xml");
    row("a/b/c.xml", "a/b/c.xml", "d/s.xml", "../../d/s.xml");
    row("a/b/c.xml", "a/x/../b/c.xml", "a/b/s.xml", "../b/s.xml");
    row("XL/WorkBook.XML", "xl/workbook.xml", "xl/WORKSHEETS/S.xml", "worksheets/s.XML");
    row("表/簿.xml", "表/簿.xml", "表/页 1.xml", "页 1.xml");
    row("xl//w.xml", "xl//w.xml", "xl/s.xml", "s.xml");
}

void WorkbookTest::paths() {
    QFETCH(QString, book);
    QFETCH(QByteArray, bookTarget);
    QFETCH(QString, sheetPart);
    QFETCH(QByteArray, sheetTarget);
    book.replace(u"//"_qs, u"/"_qs);
    const qsizetype slash = book.lastIndexOf(u'/') + 1;
    const Parts parts = {
        {u"_rels/.rels"_qs, relationsOf(relation("r", "officeDocument", bookTarget))},
        {book, bookOf("<sheet name=\"S\" r:id=\"s\"/>")},
        {book.left(slash) + u"_rels/"_qs + book.mid(slash) + u".rels"_qs,
         relationsOf(relation("s", "worksheet", sheetTarget))},
        {sheetPart, sheet}};
    const auto read = readParts(parts);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QCOMPARE(read->cells, Table({{u"7"_qs}}));
}

void WorkbookTest::refused_data() {
    QTest::addColumn<Parts>("parts");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* name, const Parts& parts, const char16_t* word) {
        QTest::newRow(name) << parts << QString::fromUtf16(word);
    };
    const auto target = [](const QByteArray& place) {
        return with(whole, "_rels/.rels", relationsOf(relation("r", "officeDocument", place)));
    };
    const auto relations = [](const QByteArray& all) {
        return with(whole, "xl/_rels/workbook.xml.rels", relationsOf(all));
    };
    row("zip of something else", {{u"a.txt"_qs, "a"}}, u"没有表格");
    row("ods", {{u"content.xml"_qs, "<a/>"}}, u"ODS");
    row("document", with(whole, "_rels/.rels", relationsOf(relation("r", "thumbnail", "a.png"))),
        u"没有表格");
    row("relations cut", with(whole, "_rels/.rels", "<Relationships><Rel"), u"损坏");
    row("no relations of the book", with(whole, "xl/_rels/workbook.xml.rels", {}), u"损坏");
    row("no book", with(whole, "xl/workbook.xml", {}), u"损坏");
    row("book elsewhere", target("xl/other.xml"), u"损坏");
    row("above the root", target("../xl/workbook.xml"), u"损坏");
    row("far above the root", target("xl/../../../etc/passwd"), u"损坏");
    row("address", target("file:///xl/workbook.xml"), u"损坏");
    row("binary", target("xl/workbook.BIN"), u"xlsb");
    row("no book inside", with(whole, "xl/workbook.xml", "<html/>"), u"损坏");
    row("book cut", with(whole, "xl/workbook.xml", "<workbook><sheets>"), u"损坏");
    row("no sheet", with(whole, "xl/worksheets/sheet1.xml", {}), u"损坏");
    row("no strings", with(whole, "xl/strings.xml", {}), u"损坏");
    row("strings cut", with(whole, "xl/strings.xml", "<sst><si><t>a"), u"损坏");
    row("styles cut", with(whole, "xl/styles.xml", "<styleSheet><cellXfs>"), u"损坏");
    row("DOCTYPE in the strings", with(whole, "xl/strings.xml", "<!DOCTYPE sst><sst/>"),
        u"DOCTYPE");
    row("CDATA in the book", with(whole, "xl/workbook.xml", "<workbook><![CDATA[a]]></workbook>"),
        u"CDATA");
    row("sheet without relation", relations({}), u"没有可导入的工作表");
    row("chart only", relations(relation("s1", "chartsheet", "worksheets/sheet1.xml")),
        u"没有可导入的工作表");
    row("sheet outside", relations(relation("s1", "worksheet", "x.xml", "TargetMode=\"External\"")),
        u"没有可导入的工作表");
    row("no sheets", with(whole, "xl/workbook.xml", "<workbook/>"), u"没有可导入的工作表");
}

void WorkbookTest::refused() {
    QFETCH(Parts, parts);
    QFETCH(QString, word);
    const auto read = readParts(parts);
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(word), qPrintable(read.error().message));
}

void WorkbookTest::externalsAreNeverOpened() {
    const Parts parts =
        with(whole, "xl/_rels/workbook.xml.rels",
             relationsOf(
                 relation("s1", "worksheet", "worksheets/sheet1.xml")
                 + relation("s9", "styles", "/etc/hostname", "TargetMode=\"External\"")
                 + relation("s8", "sharedStrings", "http://x.invalid/", "TargetMode=\"External\"")
                 + relation("s7", "externalLink", "nowhere.xml")));
    QCOMPARE(readParts(parts)->cells, Table({{u"7"_qs}}));
}

void WorkbookTest::sheets() {
    const Parts parts = with(with(whole, "xl/workbook.xml",
                                  bookOf("<sheet name=\"图\" r:id=\"c\"/><sheet name=\"藏\" "
                                         "state=\"hidden\" r:id=\"s\"/>"
                                         "<sheet name=\"深\" state=\"veryHidden\" r:id=\"s\"/>"
                                         "<sheet name=\"一 &amp; 二\" state=\"visible\" "
                                         "r:id=\"s\"/><sheet name=\"末\" "
                                         "r:id=\"s\"/>")),
                             "xl/_rels/workbook.xml.rels",
                             relationsOf(relation("s", "worksheet", "worksheets/sheet1.xml")
                                         + relation("c", "chartsheet", "chartsheets/sheet1.xml")));
    const auto read = readParts(parts);
    QVERIFY(read);
    QCOMPARE(read->sheets.size(), 5);
    const Visibility seen[] = {Visibility::Visible, Visibility::Hidden, Visibility::VeryHidden,
                               Visibility::Visible, Visibility::Visible};
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(read->sheets[i].visibility, seen[i]);
        QCOMPARE(read->sheets[i].hasCells, i > 0);
    }
    QCOMPARE(read->sheets[3].name, u"一 & 二"_qs);
}

void WorkbookTest::chosenSheets_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("code"); // -1: read
    QTest::newRow("none: the first to be seen") << QString() << -1;
    QTest::newRow("by name") << u"藏"_qs << -1;
    QTest::newRow("chart") << u"图"_qs << int(base::ErrorCode::Invalid);
    QTest::newRow("none of that name") << u"表"_qs << int(base::ErrorCode::NotFound);
    QTest::newRow("blank at the end") << u"藏 "_qs << int(base::ErrorCode::NotFound);
}

void WorkbookTest::chosenSheets() {
    QFETCH(QString, name);
    QFETCH(int, code);
    const Parts parts = with(with(whole, "xl/workbook.xml",
                                  bookOf("<sheet name=\"图\" r:id=\"c\"/><sheet name=\"藏\" "
                                         "state=\"hidden\" "
                                         "r:id=\"no\"/><sheet name=\"S\" r:id=\"s\"/>")
                                      .replace("r:id=\"no\"", "r:id=\"s\"")),
                             "xl/_rels/workbook.xml.rels",
                             relationsOf(relation("s", "worksheet", "worksheets/sheet1.xml")
                                         + relation("c", "chartsheet", "c.xml")));
    ReadOptions options;
    options.sheet = name;
    const auto read = readParts(parts, options);
    QCOMPARE(read ? -1 : int(read.error().code), code);
}

void WorkbookTest::from1904_data() {
    QTest::addColumn<QByteArray>("properties");
    QTest::addColumn<QString>("day");
    for (const char* value : {"1", "true"})
        QTest::newRow(value) << "<workbookPr date1904=\"" + QByteArray(value) + "\"/>"
                             << u"1904-01-08"_qs;
    for (const char* value : {"0", "false", "", "TRUE"})
        QTest::newRow(value) << "<workbookPr date1904=\"" + QByteArray(value) + "\"/>"
                             << u"1900-01-07"_qs;
    QTest::newRow("nothing") << QByteArray() << u"1900-01-07"_qs;
}

void WorkbookTest::from1904() {
    QFETCH(QByteArray, properties);
    QFETCH(QString, day);
    Parts parts =
        with(whole, "xl/workbook.xml", bookOf("<sheet name=\"S\" r:id=\"s1\"/>", properties));
    parts = with(parts, "xl/styles.xml",
                 "<styleSheet><cellXfs><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
    QCOMPARE(readParts(parts)->cells, Table({{day}}));
}

void WorkbookTest::styles() {
    QByteArray cells;
    for (int style = 0; style < 6; ++style)
        cells += "<c s=\"" + QByteArray::number(style) + "\"><v>46086</v></c>";
    const auto read =
        readSheet(sheetOf("<row>" + cells + "</row>"), {},
                  "<numFmts><numFmt numFmtId=\"164\" "
                  "formatCode=\"yyyy&quot;年&quot;\"/><numFmt numFmtId=\"14\" "
                  "formatCode=\"0.00\"/><numFmt numFmtId=\"2\" "
                  "formatCode=\"m/d\"/></numFmts>"
                  "<cellStyleXfs><xf numFmtId=\"15\"/></cellStyleXfs><cellXfs><xf/><xf "
                  "numFmtId=\"164\"/>"
                  "<xf numFmtId=\"14\"/><xf numFmtId=\"2\"><alignment/></xf><xf "
                  "numFmtId=\"15\"/>"
                  "<xf numFmtId=\"300\"/></cellXfs>");
    QVERIFY(read);
    using enum CellKind;
    QCOMPARE(read->kinds[0], std::vector<CellKind>({Number, Date, Number, Date, Date, Number}));
}

void WorkbookTest::sharedStrings() {
    QVERIFY(rc::check([] {
        const auto texts = *rc::gen::container<std::vector<std::u32string>>(
            rc::gen::container<std::u32string>(rc::gen::elementOf(std::u32string(U"ab中𠮷"))));
        SharedStrings strings;
        qint64 size = 0;
        for (const auto& text : texts) {
            size += textOf(text).size() + 1; // an empty one takes room, too
            RC_ASSERT(strings.add(textOf(text), size));
        }
        RC_ASSERT(strings.count() == texts.size());
        for (std::size_t i = 0; i < texts.size(); ++i)
            RC_ASSERT(strings.at(i) == textOf(texts[i]));
        RC_ASSERT(!strings.add(u"abc", size + 3));
        RC_ASSERT(strings.add({}, size + 5));
    }));
}

void WorkbookTest::stringItems_data() {
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* xml, const char16_t* text) {
        QTest::newRow(xml) << QByteArray(xml) << QString::fromUtf16(text);
    };
    row("<si/>", u"");
    row("<si><t/></si>", u"");
    row("<si><t> a&amp;b </t></si>", u" a&b ");
    row("<si><r><t>a</t></r><r><rPr><t>no</t></rPr><t>b</t></r></si>", u"ab");
    row("<si><t>a</t><rPh><t>no</t></rPh><phoneticPr/></si>", u"a");
    row("<si><x><t>no</t></x><t>a</t></si>", u"a");
    row("<si><r><t>a_x00</t></r><r><t>0A_b</t></r></si>", u"a\nb");
    row("<si><t>a<!-- no -->b</t></si>", u"ab");
}

void WorkbookTest::stringItems() {
    QFETCH(QByteArray, xml);
    QFETCH(QString, text);
    QCOMPARE(textOfItem(xml), text);
}

void WorkbookTest::escapes_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char16_t* text, const char16_t* expected) {
        const QString source = QString::fromUtf16(text);
        QTest::newRow(qPrintable(source)) << source << QString::fromUtf16(expected);
    };
    row(u"", u"");
    row(u"_x", u"_x");
    row(u"_x4E2D_", u"中");
    row(u"_x4e2d_", u"中");
    row(u"a_x000D__x000A_b", u"a\r\nb");
    row(u"_x005F_x4E2D_", u"_x4E2D_"); // an escaped underscore: the text itself
    row(u"_x0000_", u"_x0000_");
    row(u"_x4E2_", u"_x4E2_");
    row(u"_x4E2G_", u"_x4E2G_");
    row(u"_X4E2D_", u"_X4E2D_");
    row(u"_x4E2D", u"_x4E2D");
    row(u"_x_x4E2D_", u"_x中");
    row(u"__x4E2D__", u"_中_");
}

void WorkbookTest::escapes() {
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(unescaped(text), expected);
}

void WorkbookTest::escapesOfAnyCharacter() {
    for (int code = 1; code < 0x10000; ++code) {
        const QString text = u"a_x%1_b"_qs.arg(code, 4, 16, QChar(u'0'));
        if (unescaped(text) != u"a"_qs + QChar(char16_t(code)) + u"b"_qs)
            QFAIL(qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(WorkbookTest)
#include "test_workbook.moc"
