// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/docx_reader.h"
#include "core/documents/docx_writer.h"
#include "core/documents/letter_template.h"
#include "core/documents/placeholders.h"
#include "core/documents/shipped_templates.h"
#include "core/documents/template_source.h"
#include "tests/core/documents/crafted_docx.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sizao;
using namespace sizao::documents;

namespace {

QJsonObject catalogue() {
    QFile file(QStringLiteral(":/sizao/catalogue/catalogue_cn.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no catalogue");
    return QJsonDocument::fromJson(file.readAll()).object();
}

QString nameOfElement(const QString& code) {
    for (const Placeholder& each : elementPlaceholders())
        if (code == QLatin1String(each.code))
            return QString::fromUtf8(each.name);
    return {};
}

} // namespace

class TestShippedTemplates : public QObject {
    Q_OBJECT
private slots:
    void areWholeTemplates_data();
    void areWholeTemplates();
    void codesAreThoseOfTheCatalogue();
    void saysWhatItsTierRequires_data();
    void saysWhatItsTierRequires();
    void formsOfThePage();
    void sourcesOfTables();
    void faultsOfSources_data();
    void faultsOfSources();
};

void TestShippedTemplates::areWholeTemplates_data() {
    QTest::addColumn<Paper>("kind");
    for (const auto& entry : domain::EnumText<Paper>::entries)
        QTest::newRow(entry.code) << entry.value;
}

// As docx and back nothing changes, and every name in it is known.
void TestShippedTemplates::areWholeTemplates() {
    QFETCH(Paper, kind);
    const tests::DocxFolder folder;
    const Blocks blocks = shippedTemplate(kind);
    const auto read = readTemplate(folder.write(docxOf(blocks)));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QVERIFY(read->blocks == blocks);
    QVERIFY(read->names.contains(QStringLiteral("案号")));
}

void TestShippedTemplates::codesAreThoseOfTheCatalogue() {
    QStringList codes;
    for (const char* list : {"letters", "documents"})
        for (const QJsonValue each : catalogue()[QLatin1String(list)].toArray())
            codes.append(each.toObject()[QStringLiteral("code")].toString());
    for (const auto& entry : domain::EnumText<Paper>::entries)
        QVERIFY2(codes.contains(QLatin1String(entry.code)), entry.code);
}

void TestShippedTemplates::saysWhatItsTierRequires_data() {
    QTest::addColumn<Paper>("kind");
    QTest::newRow("yellow") << Paper::Reminder;
    QTest::newRow("orange") << Paper::Admonition;
    QTest::newRow("red") << Paper::Accountability;
}

// Every element the catalogue asks for at signing has its place, and none that it forbids.
void TestShippedTemplates::saysWhatItsTierRequires() {
    QFETCH(Paper, kind);
    const auto letter = templateOf(shippedTemplate(kind), {});
    QVERIFY(letter);
    QJsonArray elements;
    for (const QJsonValue each : catalogue()[QStringLiteral("letters")].toArray())
        if (each.toObject()[QStringLiteral("code")] == QLatin1String(domain::toCode(kind)))
            elements = each.toObject()[QStringLiteral("elements")].toArray();
    QVERIFY(!elements.isEmpty());
    for (const QJsonValue each : elements) {
        const QString code = each.toObject()[QStringLiteral("element")].toString();
        const QString need = each.toObject()[QStringLiteral("need")].toString();
        const QString name = nameOfElement(code);
        if (code == QLatin1String("RECEIPT") || code == QLatin1String("TALK"))
            continue; // papers of their own
        QVERIFY2(letter->names.contains(name) == (need != QLatin1String("ABSENT")),
                 qPrintable(name));
    }
    for (const char* name : {"复核期限", "受理部门", "主送", "文号", "日期", "发文机关"})
        QVERIFY2(letter->names.contains(QString::fromUtf8(name)), name);
}

void TestShippedTemplates::formsOfThePage() {
    QCOMPARE(formOf(shippedTemplate(Paper::Reminder)), PageForm::Letter);
    QCOMPARE(formOf(shippedTemplate(Paper::Admonition)), PageForm::Document);
    QCOMPARE(formOf(shippedTemplate(Paper::Accountability)), PageForm::Document);
    QCOMPARE(formOf(shippedTemplate(Paper::ServiceReceipt)), PageForm::Sheet);
}

void TestShippedTemplates::sourcesOfTables() {
    const auto blocks =
        blocksOfSource(QStringLiteral("[标题] 甲\\n乙\n\n[表格] 20 30\n"
                                      "|! #序号 | 问题 |\n| 　x | < | 20\n|  | a |\n"));
    QVERIFY(blocks);
    QCOMPARE(blocks->size(), std::size_t(2));
    QCOMPARE(blocks->at(0).text, QStringLiteral("甲\n乙"));
    const Table expected{
        {20, 30},
        {{{{QStringLiteral("序号"), 1, true}, {QStringLiteral("问题"), 1, false}}, true, 0},
         {{{QStringLiteral("　x"), 2, false}}, false, 20},
         {{{QString(), 1, false}, {QStringLiteral("a"), 1, false}}, false, 0}}};
    QVERIFY(blocks->at(1).table == expected);
}

void TestShippedTemplates::faultsOfSources_data() {
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("line");
    QTest::newRow("no style") << QStringLiteral("[标题] 甲\n乙") << QStringLiteral("line 2");
    QTest::newRow("unknown style") << QStringLiteral("[落款] 甲") << QStringLiteral("line 1");
    QTest::newRow("empty paragraph") << QStringLiteral("[标题]") << QStringLiteral("line 1");
    QTest::newRow("row without a table") << QStringLiteral("| a |") << QStringLiteral("line 1");
    QTest::newRow("too wide") << QStringLiteral("[表格] 100 57") << QStringLiteral("line 1");
    QTest::newRow("no widths") << QStringLiteral("[表格] x") << QStringLiteral("line 1");
    QTest::newRow("too few cells")
        << QStringLiteral("[表格] 10 10\n| a |") << QStringLiteral("line 2");
    QTest::newRow("nothing to go on with")
        << QStringLiteral("[表格] 10 10\n| < | a |") << QStringLiteral("line 2");
    QTest::newRow("no height") << QStringLiteral("[表格] 10\n| a | x") << QStringLiteral("line 2");
}

void TestShippedTemplates::faultsOfSources() {
    QFETCH(QString, source);
    const auto blocks = blocksOfSource(source);
    QVERIFY(!blocks);
    QTEST(blocks.error().message, "line");
}

QTEST_GUILESS_MAIN(TestShippedTemplates)
#include "test_shipped_templates.moc"
