// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/csv_dialect.h"
#include "tests/core/intake/intake_files.h"

#include <QStringEncoder>
#include <rapidcheck.h>

using namespace sizao;
using namespace sizao::intake;
using namespace sizao::intake::files;

namespace {

QByteArray encoded(const QString& text, Encoding encoding, bool mark) {
    switch (encoding) {
    case Encoding::Utf8:
        return (mark ? QByteArray("\xEF\xBB\xBF") : QByteArray()) + text.toUtf8();
    case Encoding::Utf16LittleEndian:
        return QByteArray("\xFF\xFE")
               + QByteArray(QStringEncoder(QStringEncoder::Utf16LE).encode(text));
    case Encoding::Utf16BigEndian:
        return QByteArray("\xFE\xFF")
               + QByteArray(QStringEncoder(QStringEncoder::Utf16BE).encode(text));
    case Encoding::Gb18030: {
        QStringEncoder encoder("GB18030");
        return QByteArray(encoder.encode(text));
    }
    case Encoding::Detect:
    case Encoding::Western:
        break;
    }
    return {};
}

// RFC 4180: quotes where they must be, doubled inside.
QString written(const Table& table, QChar separator, const QString& lineEnd, bool endLast) {
    QString text;
    for (std::size_t row = 0; row < table.size(); ++row) {
        for (qsizetype column = 0; column < table[row].size(); ++column) {
            QString cell = table[row][column];
            const bool quoted = cell.contains(separator) || cell.contains(u'"')
                                || cell.contains(u'\n') || cell.contains(u'\r');
            if (quoted)
                cell = u'"' + cell.replace(u'"', u"\"\""_qs) + u'"';
            text += column == 0 ? cell : separator + cell;
        }
        if (endLast || row + 1 < table.size())
            text += lineEnd;
    }
    return text;
}

} // namespace

class CsvTest : public QObject {
    Q_OBJECT

private slots:
    void roundTrip_data();
    void roundTrip();
    void randomTables();
    void separators_data();
    void separators();
    void broken_data();
    void broken();
    void cutCharacters();
    void blockBorders();
    void limits();
    void cancelling();
    void refusedFiles();
};

void CsvTest::roundTrip_data() {
    QTest::addColumn<Encoding>("encoding");
    QTest::addColumn<QChar>("separator");
    QTest::addColumn<QString>("lineEnd");
    QTest::addColumn<bool>("endLast");
    for (const Encoding encoding :
         {Encoding::Utf8, Encoding::Gb18030, Encoding::Utf16LittleEndian, Encoding::Utf16BigEndian})
        for (const QChar separator : {u',', u';', u'\t', u'|'})
            for (const QString& lineEnd : {u"\n"_qs, u"\r"_qs, u"\r\n"_qs})
                for (const bool endLast : {true, false})
                    QTest::addRow("%s %d %d %d", qPrintable(codeOf(encoding)),
                                  int(separator.unicode()), int(lineEnd.size()), int(endLast))
                        << encoding << separator << lineEnd << endLast;
}

void CsvTest::roundTrip() {
    QFETCH(Encoding, encoding);
    QFETCH(QChar, separator);
    QFETCH(QString, lineEnd);
    QFETCH(bool, endLast);
    const Table table = {{u"姓名"_qs, u"单位"_qs, u"情况"_qs},
                         {u"李䶮"_qs, u"区信访局"_qs, u"第一行\r\n第二行，\"引\"号,;|\t"_qs},
                         {u"𠮷田"_qs, u""_qs, u"a\"b"_qs},
                         {u" 前后空白 "_qs, u"=1+1"_qs, u""_qs}};
    const auto read =
        readBytes(encoded(written(table, separator, lineEnd, endLast), encoding, true));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QCOMPARE(read->encoding, encoding);
    QCOMPARE(read->separator, separator);
    QCOMPARE(read->cells, table);
    QCOMPARE(read->numbers.back(), 4);
    QCOMPARE(read->kinds[2][1], CellKind::Empty);
    QCOMPARE(read->kinds[2][0], CellKind::Text);
}

// What is written by RFC 4180 comes back cell by cell, in every encoding.
void CsvTest::randomTables() {
    const bool held = rc::check([] {
        const auto letters =
            rc::gen::elementOf(std::u32string(U"ab1 ,;|\t\"\n\r中文䶮𠮷，。\u3000=@'"));
        const auto cell = rc::gen::container<std::u32string>(letters);
        const int columns = *rc::gen::inRange(2, 6);
        const auto rows =
            *rc::gen::nonEmpty(rc::gen::container<std::vector<std::vector<std::u32string>>>(
                rc::gen::container<std::vector<std::u32string>>(static_cast<std::size_t>(columns),
                                                                cell)));
        Table table;
        for (const auto& row : rows) {
            QStringList cells;
            for (const auto& text : row)
                cells.append(QString::fromUcs4(text.data(), static_cast<qsizetype>(text.size())));
            table.push_back(cells);
        }
        ReadOptions options;
        options.encoding = *rc::gen::element(Encoding::Utf8, Encoding::Gb18030,
                                             Encoding::Utf16LittleEndian, Encoding::Utf16BigEndian);
        options.separator = *rc::gen::element<QChar>(u',', u';', u'\t', u'|');
        const QString end = *rc::gen::element(u"\n"_qs, u"\r"_qs, u"\r\n"_qs);
        const QString text = written(table, options.separator, end, true);
        const auto read = readBytes(encoded(text, options.encoding, true), options);
        RC_ASSERT(read.has_value());
        RC_ASSERT(read->cells == table);
    });
    QVERIFY(held);
}

void CsvTest::separators_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("expected");
    QTest::newRow("none") << u"甲\n乙\n"_qs << QChar(u',');
    QTest::newRow("comma in text, semicolons between")
        << u"a;b\n1,5;2\n3,5;4,5\n7;1\n"_qs << QChar(u';');
    QTest::newRow("commas only inside quotes") << u"\"a,b\"\tc\n\"d,e\"\tf\n"_qs << QChar(u'\t');
    QTest::newRow("title over the table") << u"报送表\n甲|乙|丙\n1|2|3\n"_qs << QChar(u'|');
    QTest::newRow("quote inside a cell") << u"5\" 管,a\n6\" 管,b\n"_qs << QChar(u',');
}

void CsvTest::separators() {
    QFETCH(QString, text);
    QFETCH(QChar, expected);
    QCOMPARE(detectSeparator(text), expected);
}

void CsvTest::broken_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("row");
    QTest::newRow("NUL") << QByteArray("a,b\nc,\0d\n", 8) << u"空字节"_qs << 2;
    QTest::newRow("NUL in quotes") << QByteArray("a,b\nc,\"\0d\"\n", 10) << u"空字节"_qs << 2;
    QTest::newRow("open quote") << QByteArray("a,b\nc,\"d\ne,f\n") << u"引号没有成对"_qs << 2;
    QTest::newRow("text after quote") << QByteArray("a,b\nx,y\nc,\"d\"e\n") << u"引号后面"_qs << 3;
}

void CsvTest::broken() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    QFETCH(int, row);
    const auto read = readBytes(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().code, base::ErrorCode::Invalid);
    QVERIFY2(read.error().message.contains(word), qPrintable(read.error().message));
    QVERIFY2(read.error().message.contains(u"第 %1 行"_qs.arg(row)),
             qPrintable(read.error().message));
}

// Bytes that do not belong to the chosen encoding are an error of their row, never a U+FFFD.
void CsvTest::cutCharacters() {
    ReadOptions options;
    options.encoding = Encoding::Utf8;
    for (const QByteArray& bytes :
         {QByteArray("a\nb\n\xFF"), QByteArray("a\nb\n\xE4\xB8"), QByteArray("a\nb\n\xED\xA0\x80"),
          QByteArray("a\nb\n\xC0\x80")}) {
        const auto read = readBytes(bytes, options);
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(u"第 3 行"), qPrintable(read.error().message));
    }
    options.encoding = Encoding::Gb18030;
    QVERIFY(!readBytes("a\nb\n\x81\x30\x81", options));
    options.encoding = Encoding::Utf16LittleEndian;
    QVERIFY(!readBytes(QByteArray("a\0\n\0b", 5), options));
    const auto undecided = readBytes("a\nb\n\xE4\xB8\xFF");
    QVERIFY(!undecided);
    QVERIFY(undecided.error().message.contains(u"编码"));
}

// Characters, quotes and line ends cut in two by the 256 KiB blocks a file is read in.
void CsvTest::blockBorders() {
    const QByteArray tail = "\"乙\"\"丙\r\n丁\",𠮷\r\n戊,\"己\"\r\n";
    for (int lead = 256 * 1024 - 40; lead < 256 * 1024; ++lead) {
        ReadOptions options;
        options.limits.cellCharacters = 300 * 1024;
        options.separator = u',';
        const auto read = readBytes(QByteArray(lead, 'x') + ",甲\r\n" + tail, options);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        QCOMPARE(read->cells.size(), std::size_t(3));
        QCOMPARE(read->cells[0][0].size(), lead);
        QCOMPARE(read->cells[1], QStringList({u"乙\"丙\r\n丁"_qs, u"𠮷"_qs}));
        QCOMPARE(read->cells[2], QStringList({u"戊"_qs, u"己"_qs}));
    }
}

void CsvTest::limits() {
    ReadOptions options;
    options.separator = u',';
    options.limits.rows = 3;
    QVERIFY(readBytes("a\nb\n", options));
    QVERIFY(readBytes("a\nb\nc\n", options));
    QCOMPARE(readBytes("a\nb\nc\nd", options).error().code, base::ErrorCode::LimitReached);
    options.limits = {};
    options.limits.columns = 3;
    QVERIFY(readBytes("a,b\n", options));
    QVERIFY(readBytes("a,b,c\n", options));
    QCOMPARE(readBytes("a,b,c,d", options).error().code, base::ErrorCode::LimitReached);
    options.limits = {};
    options.limits.cellCharacters = 3;
    for (const QByteArray& quote : {QByteArray(), QByteArray("\"")}) {
        QVERIFY(readBytes(quote + "中中" + quote, options));
        QVERIFY(readBytes(quote + "中中中" + quote, options));
        QCOMPARE(readBytes(quote + "中中中中" + quote, options).error().code,
                 base::ErrorCode::LimitReached);
    }
    options.limits = {};
    options.limits.fileBytes = 4;
    QVERIFY(readBytes("a,b", options));
    QVERIFY(readBytes("a,bc", options));
    QCOMPARE(readBytes("a,bcd", options).error().code, base::ErrorCode::LimitReached);
}

void CsvTest::cancelling() {
    ReadOptions options;
    qint64 reported = 0;
    options.progress = base::Progress([&](qint64 done, qint64) { reported = done; });
    QVERIFY(readBytes("a,b\n", options));
    QCOMPARE(reported, 4);
    options.progress.cancel();
    QCOMPARE(readBytes("a,b\n", options).error().code, base::ErrorCode::Cancelled);
}

void CsvTest::refusedFiles() {
    QVERIFY(!readBytes(""));
    QCOMPARE(readAll(u"/nonexistent/a.csv"_qs).error().code, base::ErrorCode::Unreadable);
    for (const char* bytes :
         {"%PDF-1.4\n", "<!DOCTYPE html><p>", "{\\rtf1 a}", "PK\x03\x04garbage"})
        QVERIFY2(!readBytes(bytes), bytes);
    ReadOptions options;
    options.separator = u'，';
    QCOMPARE(readBytes("a,b", options).error().code, base::ErrorCode::Invalid);
    // Markup inside a cell makes no web page of a csv.
    QVERIFY(readBytes("a,b\n1,<html>\n"));
}

QTEST_GUILESS_MAIN(CsvTest)
#include "test_csv.moc"
