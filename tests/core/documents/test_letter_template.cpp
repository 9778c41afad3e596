// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/documents/docx_writer.h"
#include "core/documents/letter_template.h"
#include "core/documents/placeholders.h"
#include "tests/core/documents/crafted_docx.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <rapidcheck.h>

using namespace sizao;
using namespace sizao::documents;
using enum BlockKind;

namespace {

Block block(BlockKind kind, const char* text) {
    return {kind, QString::fromUtf8(text), {}};
}

Block tableOf(const std::vector<std::vector<const char*>>& rows) {
    documents::Table table;
    for (std::size_t i = 0; i < rows.front().size(); ++i)
        table.widths_mm.push_back(40);
    for (const auto& cells : rows) {
        Row row;
        for (const char* cell : cells)
            row.cells.push_back({QString::fromUtf8(cell), 1, false});
        table.rows.push_back(row);
    }
    return {BlockKind::Table, {}, table};
}

FilledLetter filled(const Blocks& blocks, const QByteArray& json) {
    const auto letter = templateOf(blocks, {});
    const auto values = letterValues(json);
    if (!letter || !values)
        qFatal("%s", qPrintable(!letter ? letter.error().message : values.error().message));
    auto result = fill(*letter, *values);
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(*result);
}

QStringList textsOf(const Blocks& blocks) {
    QStringList texts;
    for (const Block& each : blocks) {
        if (each.kind != BlockKind::Table)
            texts.append(each.text);
        for (const Row& row : each.table.rows) {
            QStringList cells;
            for (const Cell& cell : row.cells)
                cells.append(cell.text);
            texts.append(cells.join(u'|'));
        }
    }
    return texts;
}

const QByteArray twoItems =
    R"({"整改事项": [{"问题": "甲", "期限": "五月"}, {"问题": "乙", "期限": "六月"}]})";

} // namespace

class TestLetterTemplate : public QObject {
    Q_OBJECT
private slots:
    void everyElementOfTheCatalogueHasAName();
    void namesAreUnique();
    void namesAreFilled();
    void refusals_data();
    void refusals();
    void missingValuesAreNamed();
    void emptyHeadLinesGo();
    void linesOfAValueBecomeParagraphs();
    void groupOfParagraphs();
    void groupInOneParagraph();
    void groupOfRows();
    void groupWithoutEntries();
    void valuesAreNotTemplates();
    void valuesFile_data();
    void valuesFile();
    void tooMuchText();
    void versionIsTheFilesDigest();
    void anyTextIsTakenApartOrRefused();
};

void TestLetterTemplate::everyElementOfTheCatalogueHasAName() {
    QFile file(QStringLiteral(":/sizao/catalogue/catalogue_cn.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray elements = QJsonDocument::fromJson(file.readAll())
                                    .object()[QStringLiteral("letter_elements")]
                                    .toArray();
    QStringList codes;
    for (const Placeholder& each : elementPlaceholders())
        codes.append(QLatin1String(each.code));
    QCOMPARE(codes.size(), elements.size());
    for (const QJsonValue element : elements)
        QVERIFY(codes.contains(element.toObject()[QStringLiteral("code")].toString()));
}

void TestLetterTemplate::namesAreUnique() {
    const QStringList names = placeholderNames();
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
    for (const char* needed : {"案号", "姓名", "单位", "职务", "文号", "日期", "承办人", "送达人"})
        QVERIFY2(placeholderNamed(QString::fromUtf8(needed)) != nullptr, needed);
    const QStringList columns = columnNames(*groupNamed(QStringLiteral("整改事项")));
    for (const char* needed : {"问题", "类别", "责任领导", "责任单位", "措施", "期限", "销号标准"})
        QVERIFY2(columns.contains(QString::fromUtf8(needed)), needed);
}

void TestLetterTemplate::namesAreFilled() {
    const auto letter =
        filled({block(Body, "对{{ 姓名 }}同志（{{职务}}）{{姓名}}"), tableOf({{"{{单位}}", "x"}})},
               R"({"姓名": "张伟", "职务": "科长", "单位": "区住建局"})");
    QCOMPARE(textsOf(letter.blocks),
             (QStringList{QStringLiteral("对张伟同志（科长）张伟"), QStringLiteral("区住建局|x")}));
    QVERIFY(letter.missing.isEmpty());
    QCOMPARE(templateOf({block(Body, "{{姓名}}{{单位}}{{姓名}}")}, {})->names,
             (QStringList{QStringLiteral("姓名"), QStringLiteral("单位")}));
}

void TestLetterTemplate::refusals_data() {
    QTest::addColumn<Blocks>("blocks");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const Blocks& blocks, const char* place,
                        const char* says) {
        QTest::newRow(name) << blocks << QString::fromUtf8(place) << QString::fromUtf8(says);
    };
    row("unknown, with the nearest", {block(Title, "x"), block(Body, "{{性名}}")},
        "第 2 项（正文）", "{{姓名}}");
    row("unknown, none near", {block(Body, "{{天气预报情况}}")}, "第 1 项", "不在占位符清单里");
    row("open", {block(Body, "对{{姓名同志")}, "第 1 项", "没有写完");
    row("opened twice", {block(Body, "{{姓名 {{单位}}")}, "第 1 项", "没有写完");
    row("stray end", {block(Body, "姓名}}同志")}, "第 1 项", "多余的 }}");
    row("no name", {block(Body, "{{ }}")}, "第 1 项", "没有名称");
    row("no name of a group", {block(Body, "{{#}}")}, "第 1 项", "没有名称");
    row("unknown group", {block(Body, "{{#整改}}")}, "第 1 项", "整改事项");
    row("group not closed", {block(Body, "{{#整改事项}}{{问题}}")}, "第 1 项", "{{/整改事项}}");
    row("group not opened", {block(Body, "{{/整改事项}}")}, "第 1 项", "成对");
    row("group in a group", {block(Body, "{{#整改事项}}"), block(Body, "{{#整改事项}}")}, "第 2 项",
        "还没有结束");
    row("column outside", {block(Body, "{{责任领导}}")}, "第 1 项", "之间");
    row("in a cell", {tableOf({{"a", "b"}, {"c", "{{性名}}"}})}, "第 1 个表格第 2 行第 2 格",
        "{{姓名}}");
    row("group open at the end of a table",
        {tableOf({{"{{#整改事项}}", "b"}}), block(Body, "{{/整改事项}}")},
        "第 1 个表格第 1 行第 1 格", "没有结束");
    row("table inside a group", {block(Body, "{{#整改事项}}"), tableOf({{"a", "b"}})}, "第 2 项",
        "表格");
}

void TestLetterTemplate::refusals() {
    QFETCH(Blocks, blocks);
    QFETCH(QString, place);
    QFETCH(QString, says);
    const auto letter = templateOf(blocks, {});
    QVERIFY(!letter);
    QVERIFY2(letter.error().message.startsWith(place), qPrintable(letter.error().message));
    QVERIFY2(letter.error().message.contains(says), qPrintable(letter.error().message));
    QVERIFY(letter.error().message.contains(u'请') || letter.error().message.contains(u'可'));
}

void TestLetterTemplate::missingValuesAreNamed() {
    const auto letter = filled({block(Body, "{{姓名}}，{{单位}}，{{姓名}}"),
                                tableOf({{"{{#整改事项}}{{问题}}", "{{措施}}{{/整改事项}}"}})},
                               R"({"单位": "", "整改事项": [{"问题": "甲"}]})");
    QCOMPARE(letter.missing,
             (QStringList{QStringLiteral("姓名"), QStringLiteral("整改事项.措施")}));
    QCOMPARE(textsOf(letter.blocks),
             (QStringList{QStringLiteral("【姓名】，，【姓名】"), QStringLiteral("甲|【措施】")}));
}

void TestLetterTemplate::emptyHeadLinesGo() {
    const auto letter = filled({block(Secrecy, "{{密级}}"), block(CopyTo, "抄送：{{抄送}}。"),
                                block(Printer, "{{印发机关}}"),
                                block(AttachmentNote, "附件：依据单"), block(Body, "{{案号}}完。")},
                               R"({"密级": "", "抄送": " ", "印发机关": "办公室", "案号": ""})");
    QCOMPARE(textsOf(letter.blocks),
             (QStringList{QStringLiteral("办公室"), QStringLiteral("附件：依据单"),
                          QStringLiteral("完。")}));
}

void TestLetterTemplate::linesOfAValueBecomeParagraphs() {
    const auto letter =
        filled({block(Body, "经查：{{查明的事实}}"), block(SealedSignature, "{{发文机关}}"),
                tableOf({{"{{查明的事实}}", "x"}})},
               R"({"查明的事实": "第一。\n\n  第二。\u0007", "发文机关": "甲\n乙"})");
    QCOMPARE(textsOf(letter.blocks),
             (QStringList{QStringLiteral("经查：第一。"), QStringLiteral("第二。"),
                          QStringLiteral("甲\n乙"), QStringLiteral("第一。\n\n  第二。|x")}));
    QCOMPARE(letter.blocks[1].kind, Body);
    const auto levels = filled({block(Level2, "（一）{{后果}}")}, R"({"后果": "甲。\n乙。"})");
    QCOMPARE(levels.blocks[0].kind, Level2);
    QCOMPARE(levels.blocks[1].kind, Body);
}

void TestLetterTemplate::groupOfParagraphs() {
    const auto letter = filled({block(Body, "前"), block(Body, "{{#整改事项}}"),
                                block(Level3, "{{序号}}. {{问题}}"), block(Body, "期限：{{期限}}"),
                                block(Body, "{{/整改事项}}"), block(Body, "后")},
                               twoItems);
    QCOMPARE(
        textsOf(letter.blocks),
        (QStringList{QStringLiteral("前"), QStringLiteral("1. 甲"), QStringLiteral("期限：五月"),
                     QStringLiteral("2. 乙"), QStringLiteral("期限：六月"), QStringLiteral("后")}));
    QCOMPARE(letter.blocks[1].kind, Level3);
}

void TestLetterTemplate::groupInOneParagraph() {
    const auto letter =
        filled({block(Body, "{{#整改事项}}{{问题}}由{{单位}}负责。{{/整改事项}}")},
               R"({"单位": "丙", "整改事项": [{"问题": "甲", "序号": "一"}, {"问题": "乙"}]})");
    QCOMPARE(textsOf(letter.blocks),
             (QStringList{QStringLiteral("甲由丙负责。"), QStringLiteral("乙由丙负责。")}));
}

void TestLetterTemplate::groupOfRows() {
    Block source = tableOf({{"序号", "问题"},
                            {"{{#整改事项}}{{序号}}", "{{问题}}{{/整改事项}}"},
                            {"合计", "{{案号}}"}});
    source.table.rows[0].isHead = true;
    const auto letter = filled(
        {source},
        R"({"案号": "A1", "整改事项": [{"问题": "甲"}, {"问题": "乙"}, {"问题": "", "序号": ""}]})");
    QCOMPARE(textsOf(letter.blocks),
             (QStringList{QStringLiteral("序号|问题"), QStringLiteral("1|甲"),
                          QStringLiteral("2|乙"), QStringLiteral("合计|A1")}));
    QVERIFY(letter.blocks[0].table.rows[0].isHead);
    QVERIFY(!letter.blocks[0].table.rows[1].isHead);
}

void TestLetterTemplate::groupWithoutEntries() {
    const Blocks blocks{block(Body, "前"), block(Body, "{{#整改事项}}{{问题}}{{/整改事项}}")};
    QCOMPARE(textsOf(filled(blocks, R"({"整改事项": []})").blocks),
             QStringList{QStringLiteral("前")});
    const auto absent = filled(blocks, "{}");
    QCOMPARE(textsOf(absent.blocks),
             (QStringList{QStringLiteral("前"), QStringLiteral("【问题】")}));
    QCOMPARE(absent.missing,
             (QStringList{QStringLiteral("整改事项"), QStringLiteral("整改事项.问题")}));
}

// Whoever writes a value cannot reach other values with it.
void TestLetterTemplate::valuesAreNotTemplates() {
    const auto letter =
        filled({block(Body, "{{姓名}}"), block(Body, "{{#整改事项}}{{问题}}{{/整改事项}}")},
               R"({"姓名": "{{案号}}", "案号": "机密", "整改事项": [{"问题": "{{案号}}{{"}]})");
    QCOMPARE(textsOf(letter.blocks),
             (QStringList{QStringLiteral("{{案号}}"), QStringLiteral("{{案号}}{{")}));
    QVERIFY(letter.missing.isEmpty());
}

void TestLetterTemplate::valuesFile_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says"); // empty: taken
    QTest::newRow("good") << QByteArray(R"({"姓名": "张伟", "整改事项": [{"问题": "甲"}]})")
                          << QString();
    QTest::newRow("no object") << QByteArray("[]") << QStringLiteral("JSON");
    QTest::newRow("no JSON") << QByteArray("{") << QStringLiteral("JSON");
    QTest::newRow("unknown") << QByteArray(R"({"性名": "x"})") << QStringLiteral("“姓名”");
    QTest::newRow("unknown column")
        << QByteArray(R"({"整改事项": [{"问提": "x"}]})") << QStringLiteral("“问题”");
    QTest::newRow("number") << QByteArray(R"({"文号": 12})") << QStringLiteral("文号");
    QTest::newRow("number in a column")
        << QByteArray(R"({"整改事项": [{"问题": 1}]})") << QStringLiteral("问题");
    QTest::newRow("group as text") << QByteArray(R"({"整改事项": "x"})") << QStringLiteral("列表");
    QTest::newRow("group of texts")
        << QByteArray(R"({"整改事项": ["x"]})") << QStringLiteral("列表");
}

void TestLetterTemplate::valuesFile() {
    QFETCH(QByteArray, json);
    QFETCH(QString, says);
    const auto values = letterValues(json);
    QCOMPARE(values.has_value(), says.isEmpty());
    if (!values)
        QVERIFY2(values.error().message.contains(says), qPrintable(values.error().message));
}

void TestLetterTemplate::tooMuchText() {
    const auto letter = templateOf({block(Body, "{{查明的事实}}")}, {});
    LetterValues values;
    values.texts.insert(QStringLiteral("查明的事实"),
                        QStringLiteral("字").repeated(base::limits::letterCharacters));
    QVERIFY(fill(*letter, values));
    values.texts[QStringLiteral("查明的事实")] += QStringLiteral("字");
    const auto result = fill(*letter, values);
    QVERIFY(!result);
    QCOMPARE(result.error().code, base::ErrorCode::LimitReached);
}

void TestLetterTemplate::versionIsTheFilesDigest() {
    const tests::DocxFolder folder;
    const QByteArray docx = docxOf({block(Body, "{{姓名}}")});
    const auto letter = readTemplate(folder.write(docx));
    QVERIFY(letter);
    QCOMPARE(letter->version, base::sha256(docx));
    QVERIFY(!readTemplate(folder.write(docxOf({}))));
    QVERIFY(!readTemplate(folder.write(docxOf({block(Body, "{{性名}}")}))));
}

void TestLetterTemplate::anyTextIsTakenApartOrRefused() {
    const QStringList parts{QStringLiteral("{{"),   QStringLiteral("}}"),
                            QStringLiteral("#"),    QStringLiteral("/"),
                            QStringLiteral("姓名"), QStringLiteral("整改事项"),
                            QStringLiteral("问题"), QStringLiteral("{"),
                            QStringLiteral(" "),    QStringLiteral("字")};
    QVERIFY(rc::check("any template is filled whole or refused with a reason", [&] {
        Blocks blocks;
        const int count = *rc::gen::inRange(1, 4);
        for (int i = 0; i < count; ++i) {
            QString text;
            for (const int part :
                 *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(parts.size()))))
                text += parts[part];
            blocks.push_back({Body, text, {}});
        }
        const auto letter = templateOf(blocks, {});
        if (!letter) {
            RC_ASSERT(letter.error().message.startsWith(u'第'));
            return;
        }
        LetterValues values;
        values.texts.insert(QStringLiteral("姓名"), QStringLiteral("张伟"));
        values.groups.insert(QStringLiteral("整改事项"),
                             {{{QStringLiteral("问题"), QStringLiteral("甲")}}, {}});
        const auto result = fill(*letter, values);
        RC_ASSERT(result.has_value());
        for (const Block& each : result->blocks)
            RC_ASSERT(!each.text.contains(QStringLiteral("{{姓名}}"))
                      && !each.text.contains(QStringLiteral("{{#")));
    }));
}

QTEST_GUILESS_MAIN(TestLetterTemplate)
#include "test_letter_template.moc"
