// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/file_kind.h"

#include <QBuffer>
#include <QTest>

#include <rapidcheck.h>

using namespace sizao;
using namespace sizao::intake;

namespace {

const QByteArray container = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

base::Result<FileKind> kindOfBytes(const QByteArray& bytes, const QString& name = u"a.xls"_qs) {
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        qFatal("buffer");
    return kindOf(buffer, name);
}

// BOF, a record to pass over, then FilePass: as Excel writes it, at a multiple
// of 64 bytes.
QByteArray protectedBook(qsizetype at, const char* filePass = "\x2F\x00") {
    QByteArray bytes = container + QByteArray(at - container.size(), '\x11');
    bytes += QByteArray("\x09\x08\x04\x00", 4) + "abcd" + QByteArray("\x42\x00\x02\x00", 4) + "ef";
    bytes += QByteArray(filePass, 2) + QByteArray("\x06\x00", 2);
    return bytes + QByteArray(512, '\x11');
}

} // namespace

class FileKindTest : public QObject {
    Q_OBJECT

private slots:
    void refused_data();
    void refused();
    void taken_data();
    void taken();
    void passwords();
    void anyText();
};

void FileKindTest::refused_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* title, const QByteArray& bytes, const char16_t* word,
                        const QString& name = u"a.csv"_qs) {
        QTest::newRow(title) << bytes << name << QString::fromUtf16(word);
    };
    row("xls", container + QByteArray(600, '\0'), u"旧版 Excel");
    row("et", container + QByteArray(600, '\0'), u"WPS", u"报表.ET"_qs);
    row("xls cut", container, u"旧版 Excel");
    for (const char* head : {"\x09\x00\x04\x00", "\x09\x02\x06\x00", "\x09\x04\x06\x00"})
        row(head, QByteArray(head, 4) + "abcdef", u"旧版 Excel");
    row("pdf", "%PDF-1.7\n%", u"PDF");
    row("rtf", "{\\rtf1\\ansi}", u"RTF");
    row("page", "<html><body>", u"HTML");
    row("page with mark", "\xEF\xBB\xBF\r\n <HTML>", u"HTML");
    row("page of another time", "<!DOCTYPE HTML PUBLIC>", u"HTML");
    row("table only", " \n<table border=1>", u"HTML");
    row("page behind a comment", "<!-- a --><div/><html>", u"HTML");
    row("xml of 2003",
        "<?xml version=\"1.0\"?><Workbook "
        "xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">",
        u"XML 表格");
}

void FileKindTest::refused() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(QString, word);
    const auto kind = kindOfBytes(bytes, name);
    QVERIFY(!kind);
    QCOMPARE(kind.error().code, base::ErrorCode::Refused);
    QVERIFY2(kind.error().message.contains(word), qPrintable(kind.error().message));
    QVERIFY(kind.error().message.endsWith(saveAsAdvice()));
    QCOMPARE(kindOfBytes({}).error().code, base::ErrorCode::Invalid);
}

void FileKindTest::taken_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("zip");
    for (const char* head : {"PK\x03\x04", "PK\x05\x06", "PK\x07\x08"})
        QTest::newRow(head) << QByteArray(head) + "rest" << true;
    for (const char* text :
         {"PK", "PK,姓名\n1,2\n", "PK值;x", "PK\x03", "P", "a", "a,<html>", "说明<table>", "%pdf",
          "{rtf", "<编号>,<姓名>", "<?xml version=\"1.0\"?><a/>",
          "\x09"
          "a\tb",
          "\xFF\xFE"
          "a",
          "\xD0\xCF\x11"})
        QTest::newRow(text) << QByteArray(text) << false;
}

void FileKindTest::taken() {
    QFETCH(QByteArray, bytes);
    QFETCH(bool, zip);
    const auto kind = kindOfBytes(bytes);
    QVERIFY2(kind, qPrintable(kind ? QString() : kind.error().message));
    QCOMPARE(*kind, zip ? FileKind::Zip : FileKind::Csv);
}

void FileKindTest::passwords() {
    const auto isProtected = [](const QByteArray& bytes) {
        return kindOfBytes(bytes).error().message.contains(u"打开密码");
    };
    for (const qsizetype at : {512, 576, 1024, 64 * 1000})
        QVERIFY(isProtected(protectedBook(at)));
    for (const qsizetype at : {64, 448, 513, 544}) // in the header, or where no stream begins
        QVERIFY(!isProtected(protectedBook(at)));
    QVERIFY(!isProtected(protectedBook(512, "\x2E\x00")));
    QByteArray name;
    for (const char letter : QByteArray("EncryptedPackage"))
        name += QByteArray(1, letter) + '\0';
    QVERIFY(isProtected(container + QByteArray(600, '\0') + name));
    QVERIFY(!isProtected(container + QByteArray(600, '\0') + name.chopped(2)));
}

// A text of ordinary letters is a csv, under every name.
void FileKindTest::anyText() {
    QVERIFY(rc::check([] {
        const auto letters = *rc::gen::nonEmpty(rc::gen::container<std::u32string>(
            rc::gen::elementOf(std::u32string(U"abPK,;\t\n\"中𠮷12%{<>"))));
        const QString text = QString::fromUcs4(letters.data(), qsizetype(letters.size()));
        const QString name = *rc::gen::element(u"a.xls"_qs, u"a.xlsx"_qs, u"a.et"_qs, u"a"_qs);
        RC_ASSERT(kindOfBytes(text.toUtf8(), name).value() == FileKind::Csv);
    }));
}

QTEST_GUILESS_MAIN(FileKindTest)
#include "test_file_kind.moc"
