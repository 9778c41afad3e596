// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/documents/docx_reader.h"
#include "tests/core/documents/crafted_docx.h"

#include <QTest>

#include <rapidcheck.h>

using namespace sizao;
using namespace sizao::documents;
using namespace sizao::tests;

namespace {

const QByteArray box = "<w:r><mc:AlternateContent><mc:Choice><w:drawing/></mc:Choice>"
                       "</mc:AlternateContent></w:r>";
const QByteArray grid = "<w:tblGrid><w:gridCol w:w=\"2835\"/><w:gridCol w:w=\"2835\"/></w:tblGrid>";

QByteArray cellOf(const QByteArray& content, const QByteArray& properties = {}) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
}

} // namespace

// What a file from outside may say, and how it is refused.
class TestDocxReader : public QObject {
    Q_OBJECT
private:
    DocxFolder m_folder;

private slots:
    void stylesBecomeBlocks();
    void runsAreJoined();
    void tables();
    void refusedContent_data();
    void refusedContent();
    void refusedParts_data();
    void refusedParts();
    void limits_data();
    void limits();
    void damagedFiles();
    void hostileXml();
    void deepNesting();
};

void TestDocxReader::stylesBecomeBlocks() {
    const QByteArray styles = styleEntry("a", "Normal") + styleEntry("b", "Title")
                              + styleEntry("c", "主送机关") + styleEntry("d", "我的标题", "b")
                              + styleEntry("e", "List Paragraph", "a")
                              + styleEntry("f", "heading 2", "a");
    const auto blocks = readDocx(m_folder.writeBody(
        paragraph("b", run("标题")) + paragraph("c", run("张伟同志："))
            + paragraph("a", run("正文")) + paragraph("d", run("标题二"))
            + paragraph("e", run("列表")) + paragraph("f", run("（一）"))
            + paragraph("a", run("  ")) + "<w:p><w:r><w:t>没有样式</w:t></w:r></w:p>"
            + "<w:sdt><w:sdtContent>" + paragraph("c", run("控件里")) + "</w:sdtContent></w:sdt>"
            + "<w:sectPr/>",
        styles));
    QVERIFY2(blocks, qPrintable(blocks ? QString() : blocks.error().message));
    using enum BlockKind;
    const Blocks expected{
        {Title, QStringLiteral("标题"), {}},    {Recipient, QStringLiteral("张伟同志："), {}},
        {Body, QStringLiteral("正文"), {}},     {Title, QStringLiteral("标题二"), {}},
        {Body, QStringLiteral("列表"), {}},     {Level2, QStringLiteral("（一）"), {}},
        {Body, QStringLiteral("没有样式"), {}}, {Recipient, QStringLiteral("控件里"), {}}};
    QCOMPARE(*blocks, expected);
}

void TestDocxReader::runsAreJoined() {
    const auto blocks = readDocx(m_folder.writeBody(
        "<w:p>" + run("{{姓") + "<w:proofErr w:type=\"spellStart\"/>" + run("名}}")
        + "<w:bookmarkStart w:id=\"0\"/><w:hyperlink w:anchor=\"x\">" + run("同志")
        + "</w:hyperlink>"
        + "<w:r><w:br/><w:t>次行</w:t><w:tab/><w:t>后</w:t><w:br w:type=\"page\"/>"
          "<w:noBreakHyphen/></w:r></w:p>"));
    QVERIFY(blocks);
    QCOMPARE(blocks->at(0).text, QStringLiteral("{{姓名}}同志\n次行 后-"));
}

void TestDocxReader::tables() {
    const QByteArray styles = styleEntry("l", "表格标签") + styleEntry("t", "表格文字");
    const auto blocks = readDocx(m_folder.writeBody(
        "<w:tbl><w:tblPr/>" + grid
            + "<w:tr><w:trPr><w:tblHeader/><w:trHeight w:val=\"567\"/></w:trPr>"
            + cellOf(paragraph("l", run("事项")), "<w:gridSpan w:val=\"2\"/>") + "</w:tr><w:tr>"
            + cellOf("<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>" + run("居中") + "</w:p>")
            + cellOf(paragraph("t", run("一")) + paragraph("t", run("二")) + paragraph("t", {}))
            + "</w:tr><w:tr>" + cellOf(paragraph("t", run("短行"))) + "</w:tr></w:tbl>",
        styles));
    QVERIFY2(blocks, qPrintable(blocks ? QString() : blocks.error().message));
    QCOMPARE(blocks->size(), std::size_t(1));
    const Table& table = blocks->at(0).table;
    QCOMPARE(table.widths_mm, (std::vector<int>{50, 50}));
    QCOMPARE(table.rows.size(), std::size_t(3));
    QCOMPARE(table.rows[0], (Row{{{QStringLiteral("事项"), 2, true}}, true, 10}));
    QCOMPARE(
        table.rows[1],
        (Row{{{QStringLiteral("居中"), 1, true}, {QStringLiteral("一\n二"), 1, false}}, false, 0}));
    QCOMPARE(table.rows[2], (Row{{{QStringLiteral("短行"), 2, false}}, false, 0}));
}

void TestDocxReader::refusedContent_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char* name, const QByteArray& body, const char* place,
                        const char* problem) {
        QTest::newRow(name) << body << QString::fromUtf8(place) << QString::fromUtf8(problem);
    };
    const QByteArray first = paragraph("a", run("首段"));
    row("text box", first + "<w:p>" + run("旁边") + box + "</w:p>", "第 2 段（“旁边”）", "文本框");
    row("picture", "<w:p><w:r><w:pict/></w:r></w:p>", "第 1 段", "文本框、图片");
    row("field", "<w:p><w:fldSimple w:instr=\"PAGE\"/></w:p>", "第 1 段", "域代码");
    row("field in a run", "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>", "第 1 段",
        "域代码");
    row("tracked insertion", "<w:p><w:ins>" + run("新") + "</w:ins></w:p>", "第 1 段", "修订");
    row("tracked deletion", "<w:p><w:del/></w:p>", "第 1 段", "修订");
    row("automatic number", "<w:p><w:pPr><w:numPr/></w:pPr>" + run("一") + "</w:p>", "第 1 段",
        "自动编号");
    row("footnote", "<w:p><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>", "第 1 段", "脚注");
    row("symbol", "<w:p><w:r><w:sym w:char=\"F0FE\"/></w:r></w:p>", "第 1 段", "特殊符号");
    row("foreign style", first + paragraph("z", run("落款")), "第 2 段（“落款”）", "署名");
    row("nested table",
        "<w:tbl>" + grid + "<w:tr>" + cellOf(paragraph("a", run("甲")))
            + cellOf("<w:tbl>" + grid + "</w:tbl>") + "</w:tr></w:tbl>",
        "第 1 个表格第 1 行第 2 格", "里面还有表格");
    row("cells merged down",
        "<w:tbl>" + grid + "<w:tr>" + cellOf(paragraph("a", {}), "<w:vMerge/>") + "</w:tr></w:tbl>",
        "第 1 个表格第 1 行第 1 格", "上下合并");
    row("row wider than the table",
        "<w:tbl>" + grid + "<w:tr>" + cellOf({}, "<w:gridSpan w:val=\"3\"/>") + "</w:tr></w:tbl>",
        "第 1 个表格", "不完整");
    row("table without a grid", "<w:tbl><w:tr>" + cellOf({}) + "</w:tr></w:tbl>", "第 1 个表格",
        "不完整");
    row("field in a cell",
        "<w:tbl>" + grid + "<w:tr>" + cellOf({})
            + cellOf("<w:p><w:r><w:instrText>DATE</w:instrText></w:r></w:p>") + "</w:tr></w:tbl>",
        "第 1 个表格第 1 行第 2 格", "域代码");
}

void TestDocxReader::refusedContent() {
    QFETCH(QByteArray, body);
    QFETCH(QString, place);
    QFETCH(QString, problem);
    const auto blocks = readDocx(
        m_folder.writeBody(body, styleEntry("a", "Normal") + styleEntry("z", "盖章署名者", "a")));
    QVERIFY(!blocks);
    QCOMPARE(blocks.error().code, base::ErrorCode::Refused);
    QVERIFY2(blocks.error().message.startsWith(place), qPrintable(blocks.error().message));
    QVERIFY2(blocks.error().message.contains(problem), qPrintable(blocks.error().message));
    QVERIFY(blocks.error().message.contains(u'请')); // and how to mend it
}

void TestDocxReader::refusedParts_data() {
    QTest::addColumn<QString>("part");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char* name, const char* part, const QByteArray& bytes,
                        const char* problem) {
        QTest::newRow(name) << QString::fromUtf8(part) << bytes << QString::fromUtf8(problem);
    };
    const QByteArray external =
        "<Relationships><Relationship Target=\"http://a.example/x\" TargetMode=\"External\"/>"
        "</Relationships>";
    row("macro", "word/vbaProject.bin", "x", "宏");
    row("macro by type", "[Content_Types].xml",
        "<Types><Override ContentType=\"macroEnabled\"/></Types>", "宏");
    row("embedded file", "word/embeddings/oleObject1.bin", "x", "嵌入");
    row("control", "word/activeX/activeX1.xml", "<a/>", "嵌入");
    row("external reference", "word/_rels/document.xml.rels", external, "http://a.example/x");
    row("attached template", "word/_rels/settings.xml.rels", external, "附加模板");
    row("DOCTYPE in the text", "word/document.xml",
        "<!DOCTYPE w [<!ENTITY a \"aaaa\">]>" + documentWith({}), "DOCTYPE");
    row("DOCTYPE in the styles", "word/styles.xml", "<!DOCTYPE w><w/>", "DOCTYPE");
    row("DOCTYPE in relations", "word/_rels/a.rels", "<!DOCTYPE w><w/>", "DOCTYPE");
}

void TestDocxReader::refusedParts() {
    QFETCH(QString, part);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, problem);
    const auto blocks = readDocx(m_folder.writeParts({{part, bytes}}));
    QVERIFY(!blocks);
    QCOMPARE(blocks.error().code, base::ErrorCode::Refused);
    QVERIFY2(blocks.error().message.contains(problem), qPrintable(blocks.error().message));
}

void TestDocxReader::limits_data() {
    QTest::addColumn<DocxLimits>("limits");
    QTest::addColumn<bool>("isRead");
    const DocxLimits standard = DocxLimits::standard();
    const auto with = [&](auto change) {
        DocxLimits limits = standard;
        change(limits);
        return limits;
    };
    const qint64 bytes =
        QFile(m_folder.writeBody(paragraph("a", run("一")) + paragraph("a", run("二")))).size();
    qint64 unpacked = bytes; // what it holds is less than the file: stored, with headers
    const DocxFolder folder;
    while (unpacked > 0 && readDocx(m_folder.path(), with([&](DocxLimits& l) {
                                        l.unpackedBytes = unpacked - 1;
                                    })))
        --unpacked;
    QTest::newRow("file n") << with([&](DocxLimits& l) { l.bytes = bytes; }) << true;
    QTest::newRow("file n + 1") << with([&](DocxLimits& l) { l.bytes = bytes - 1; }) << false;
    QTest::newRow("unpacked n") << with([&](DocxLimits& l) { l.unpackedBytes = unpacked; }) << true;
    QTest::newRow("unpacked n + 1")
        << with([&](DocxLimits& l) { l.unpackedBytes = unpacked - 1; }) << false;
    QTest::newRow("parts n") << with([](DocxLimits& l) { l.parts = 3; }) << true;
    QTest::newRow("parts n + 1") << with([](DocxLimits& l) { l.parts = 2; }) << false;
    QTest::newRow("blocks n") << with([](DocxLimits& l) { l.blocks = 2; }) << true;
    QTest::newRow("blocks n + 1") << with([](DocxLimits& l) { l.blocks = 1; }) << false;
    QCOMPARE(standard.bytes, 20LL * 1024 * 1024);
    QCOMPARE(standard.unpackedBytes, 100LL * 1024 * 1024);
}

void TestDocxReader::limits() {
    QFETCH(DocxLimits, limits);
    QTEST(readDocx(m_folder.path(), limits).has_value(), "isRead");
}

void TestDocxReader::damagedFiles() {
    const QByteArray whole = [&] {
        QFile file(m_folder.writeBody(paragraph("a", run("一"))));
        file.open(QIODevice::ReadOnly);
        return file.readAll();
    }();
    QVERIFY(readDocx(m_folder.path()));
    QVERIFY(!readDocx(m_folder.write(whole.left(whole.size() - 30))));
    QVERIFY(!readDocx(m_folder.write("no zip")));
    QVERIFY(!readDocx(m_folder.write({})));
    QVERIFY(!readDocx(m_folder.path(QStringLiteral("absent.docx"))));
    QVERIFY(!readDocx(m_folder.writeParts({{QStringLiteral("word/document.xml"), "<w:document"}})));
    QVERIFY(!readDocx(m_folder.writeParts({{QStringLiteral("word/document.xml"), "<other/>"}})));
    QVERIFY(!readDocx(m_folder.writeParts({{QStringLiteral("word/styles.xml"), "<w:styles>"}})));
    // Any byte of it turned: read, or refused, but nothing worse.
    for (qsizetype at = 0; at < whole.size(); at += 7) {
        QByteArray turned = whole;
        turned[at] = static_cast<char>(turned[at] ^ 0x5A);
        const auto blocks = readDocx(m_folder.write(turned));
        if (blocks)
            QVERIFY(blocks->size() <= 1);
        else
            QVERIFY(!blocks.error().message.isEmpty());
    }
}

// Well packed, but anything inside: cut, doubled, turned.
void TestDocxReader::hostileXml() {
    const QByteArray good = documentWith(paragraph("a", run("{{姓名}}")) + "<w:tbl>" + grid
                                         + "<w:tr>" + cellOf(paragraph("a", run("甲")))
                                         + cellOf(paragraph("a", run("乙"))) + "</w:tr></w:tbl>");
    QVERIFY(readDocx(m_folder.writeParts({{QStringLiteral("word/document.xml"), good}})));
    QVERIFY(rc::check("any document is read or refused with a reason", [&] {
        QByteArray xml = good;
        const int changes = *rc::gen::inRange(1, 5);
        for (int i = 0; i < changes && !xml.isEmpty(); ++i) {
            const auto at = *rc::gen::inRange<qsizetype>(0, xml.size());
            const auto length = *rc::gen::inRange<qsizetype>(1, 40);
            switch (*rc::gen::inRange(0, 3)) {
            case 0:
                xml.remove(at, length);
                break;
            case 1:
                xml.insert(at, xml.mid(at, length));
                break;
            default:
                xml[at] = static_cast<char>(*rc::gen::inRange(1, 127));
            }
        }
        const auto blocks =
            readDocx(m_folder.writeParts({{QStringLiteral("word/document.xml"), xml}}));
        if (!blocks) {
            RC_ASSERT(!blocks.error().message.isEmpty());
            return;
        }
        for (const Block& block : *blocks)
            for (const Row& row : block.table.rows) {
                int columns = 0;
                for (const Cell& cell : row.cells)
                    columns += cell.span;
                RC_ASSERT(columns == int(block.table.widths_mm.size()));
            }
    }));
}

void TestDocxReader::deepNesting() {
    for (const char* tag : {"sdt", "smartTag", "tbl"}) {
        const QByteArray open = QByteArray("<w:") + tag + ">";
        const QByteArray close = QByteArray("</w:") + tag + ">";
        const QByteArray deep = open.repeated(50'000) + close.repeated(50'000);
        QVERIFY(!readDocx(m_folder.writeBody(deep)));
        QVERIFY(!readDocx(m_folder.writeBody("<w:p>" + deep + "</w:p>")));
    }
}

QTEST_GUILESS_MAIN(TestDocxReader)
#include "test_docx_reader.moc"
