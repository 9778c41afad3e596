// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_text.h"

#include <QTest>

using namespace sizao;
using namespace sizao::print;

namespace {

QByteArray mapOf(const QByteArray& sections) {
    return "begincmap\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n" + sections
           + "endcmap\n";
}

} // namespace

class TestPdfText : public QObject {
    Q_OBJECT
private slots:
    void maps_data();
    void maps();
    void manyEntriesAreCutIntoSections();
    void meaningsThatFit_data();
    void meaningsThatFit();
    void whatIsNoPdfIsRefused();
};

void TestPdfText::maps_data() {
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("list of a range")
        << QByteArray("1 beginbfrange\n<0001> <0003> [<4E2D> <2F08> <2EA0> ]\nendbfrange\n")
        << QByteArray("3 beginbfchar\n<0001> <4E2D>\n<0002> <4EBA>\n<0003> <6C11>\nendbfchar\n");
    QTest::newRow("range counted on")
        << QByteArray("1 beginbfrange\n<0010> <0011> <2F07>\nendbfrange\n")
        << QByteArray("2 beginbfchar\n<0010> <4EA0>\n<0011> <4EBA>\nendbfchar\n");
    QTest::newRow("single ones")
        << QByteArray("2 beginbfchar\n<0001> <2f2f>\n<0002> <0041>\nendbfchar\n")
        << QByteArray("2 beginbfchar\n<0001> <5DE5>\n<0002> <0041>\nendbfchar\n");
    QTest::newRow("surrogates stay") << QByteArray("1 beginbfchar\n<0001> <D842DFB7>\nendbfchar\n")
                                     << QByteArray("1 beginbfchar\n<0001> <D842DFB7>\nendbfchar\n");
    QTest::newRow("short list") << QByteArray(
        "1 beginbfrange\n<0001> <0009> [<2F08>]\nendbfrange\n")
                                << QByteArray("1 beginbfchar\n<0001> <4EBA>\nendbfchar\n");
    QTest::newRow("nothing to map") << QByteArray() << QByteArray();
}

void TestPdfText::maps() {
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QCOMPARE(readableMap(mapOf(before)), mapOf(after));
}

void TestPdfText::manyEntriesAreCutIntoSections() {
    QByteArray list;
    for (int i = 0; i < 101; ++i)
        list += "<4E00>";
    const QByteArray map =
        readableMap(mapOf("1 beginbfrange\n<0000> <0064> [" + list + "]\nendbfrange\n"));
    QVERIFY(map.contains("100 beginbfchar\n"));
    QVERIFY(map.contains("\n1 beginbfchar\n<0064> <4E00>\n"));
}

void TestPdfText::meaningsThatFit_data() {
    QTest::addColumn<QString>("meanings");
    QTest::addColumn<QByteArray>("second"); // of the map below: 一, beyond the plane, 人
    QTest::newRow("beyond the basic plane") << QStringLiteral("一𠮷人") << QByteArray("<D842DFB7>");
    QTest::newRow("another character") << QStringLiteral("二𠮷人") << QByteArray("<0000>");
    QTest::newRow("too few") << QStringLiteral("一𠮷") << QByteArray("<0000>");
    QTest::newRow("too many") << QStringLiteral("一𠮷人口") << QByteArray("<0000>");
    QTest::newRow("none") << QString() << QByteArray("<0000>");
}

void TestPdfText::meaningsThatFit() {
    QFETCH(QString, meanings);
    QFETCH(QByteArray, second);
    const QByteArray map = mapOf("2 beginbfrange\n<0000> <0000> <0000>\n"
                                 "<0001> <0003> [<4E00> <0000> <2F08>]\nendbfrange\n");
    const QByteArray readable = readableMap(map, {U"无关", meanings.toStdU32String()});
    QVERIFY2(readable.contains("<0002> " + second), readable.constData());
    QVERIFY(readable.contains("<0003> <4EBA>"));
}

void TestPdfText::whatIsNoPdfIsRefused() {
    const auto result = withReadableText("not a PDF at all");
    QVERIFY(!result);
    QCOMPARE(result.error().code, base::ErrorCode::Internal);
}

QTEST_APPLESS_MAIN(TestPdfText)
#include "test_pdf_text.moc"
