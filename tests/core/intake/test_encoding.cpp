// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/encoding.h"
#include "tests/core/intake/intake_files.h"

#include <QBuffer>
#include <QStringEncoder>

#include <rapidcheck.h>

using namespace sizao;
using namespace sizao::intake;
using namespace sizao::intake::files;

namespace {

constexpr qsizetype blockBytes = 256 * 1024;

QByteArray encoded(const QString& text, Encoding encoding) {
    switch (encoding) {
    case Encoding::Utf16LittleEndian:
        return QStringEncoder(QStringEncoder::Utf16LE).encode(text);
    case Encoding::Utf16BigEndian:
        return QStringEncoder(QStringEncoder::Utf16BE).encode(text);
    case Encoding::Gb18030:
        return QStringEncoder("GB18030").encode(text);
    case Encoding::Utf8:
    case Encoding::Detect:
    case Encoding::Western:
        break;
    }
    return text.toUtf8();
}

base::Result<DetectedEncoding> detect(const QByteArray& bytes,
                                      const base::Progress& progress = base::Progress()) {
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        qFatal("buffer");
    auto found = detectEncoding(buffer, progress);
    if (found && buffer.pos() != 0)
        qFatal("the device was not left at its beginning");
    return found;
}

// `utf-8`, `gb18030` … or empty: undecided.
QString detectedCode(const QByteArray& bytes) {
    const auto found = detect(bytes);
    return found ? codeOf(found->encoding) : QString();
}

std::optional<QString> decoded(const QByteArray& bytes, Encoding encoding, qsizetype cut) {
    TextDecoder decoder(encoding);
    std::u16string out;
    if (!decoder.decode(QByteArrayView(bytes).first(cut), false, out))
        return std::nullopt;
    const QString text = QStringView(out).toString(); // fromStdU16String() drops U+FEFF
    if (!decoder.decode(QByteArrayView(bytes).sliced(cut), true, out))
        return std::nullopt;
    return text + QStringView(out).toString();
}

} // namespace

class EncodingTest : public QObject {
    Q_OBJECT

private slots:
    void codes();
    void marks_data();
    void marks();
    void utf8Sequences_data();
    void utf8Sequences();
    void gb18030Sequences_data();
    void gb18030Sequences();
    void everyCodePoint();
    void blockBorders_data();
    void blockBorders();
    void decoderAtEveryCut();
    void decoderStops_data();
    void decoderStops();
    void cancelling();
};

void EncodingTest::codes() {
    const QStringList codes = {u"auto"_qs,     u"utf-8"_qs,    u"gb18030"_qs,
                               u"utf-16le"_qs, u"utf-16be"_qs, u"windows-1252"_qs};
    for (const QString& code : codes)
        QCOMPARE(codeOf(*encodingFromCode(code)), code);
    for (const char16_t* code : {u"", u"UTF-8", u"gbk", u"utf-16", u"utf-8 "})
        QVERIFY(!encodingFromCode(QStringView(code)));
}

void EncodingTest::marks_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("markBytes");
    QTest::newRow("utf-8") << QByteArray("\xEF\xBB\xBF\xFF\xFF") << u"utf-8"_qs << 3;
    QTest::newRow("utf-8, nothing behind") << QByteArray("\xEF\xBB\xBF") << u"utf-8"_qs << 3;
    QTest::newRow("little endian") << QByteArray("\xFF\xFE\x2D\x4E") << u"utf-16le"_qs << 2;
    QTest::newRow("big endian") << QByteArray("\xFE\xFF\x4E\x2D") << u"utf-16be"_qs << 2;
    QTest::newRow("gb18030") << QByteArray("\x84\x31\x95\x33\xFF") << u"gb18030"_qs << 4;
    // Two bytes of the mark are a character of GB18030.
    QTest::newRow("utf-8 cut") << QByteArray("\xEF\xBB") << u"gb18030"_qs << 0;
    QTest::newRow("gb18030 cut") << QByteArray("\x84\x31\x95") << QString() << 0;
    QTest::newRow("none") << QByteArray("abc") << u"utf-8"_qs << 0;
    QTest::newRow("not at the beginning") << QByteArray("a\xEF\xBB\xBF") << u"utf-8"_qs << 0;
}

void EncodingTest::marks() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QFETCH(int, markBytes);
    const auto found = detect(bytes);
    QCOMPARE(found ? codeOf(found->encoding) : QString(), code);
    QCOMPARE(found ? found->markBytes : 0, markBytes);
    for (const Encoding encoding :
         {Encoding::Utf8, Encoding::Gb18030, Encoding::Utf16LittleEndian, Encoding::Utf16BigEndian})
        QCOMPARE(markBytesOf(bytes, encoding), codeOf(encoding) == code ? markBytes : 0);
    QCOMPARE(markBytesOf(bytes, Encoding::Western), 0);
    QCOMPARE(markBytesOf(bytes, Encoding::Detect), 0);
}

// RFC 3629, section 4. Each is followed by a byte that no GB18030 has alone, so
// that only UTF-8 could be the answer.
void EncodingTest::utf8Sequences_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("valid");
    const auto row = [](const char* hex, bool valid) {
        QTest::newRow(hex) << QByteArray::fromHex(hex) << valid;
    };
    for (const char* hex : {"00",
                            "7F",
                            "C280",
                            "DFBF",
                            "E0A080",
                            "E0BFBF",
                            "E18080",
                            "ECBFBF",
                            "ED8080",
                            "ED9FBF",
                            "EE8080",
                            "EFBFBF",
                            "F0908080",
                            "F0BFBFBF",
                            "F1808080",
                            "F3BFBFBF",
                            "F4808080",
                            "F48FBFBF",
                            "4141414141414141C2B5",
                            "C2B54141414141414141"})
        row(hex, true);
    for (const char* hex : {"80",
                            "BF",
                            "C080",
                            "C1BF",
                            "C2",
                            "C27F",
                            "C2C0",
                            "E09F80",
                            "E0A0",
                            "E0A07F",
                            "E180C0",
                            "EDA080",
                            "EDBFBF",
                            "F08F8080",
                            "F0908041",
                            "F09080",
                            "F4908080",
                            "F5808080",
                            "FE",
                            "FF",
                            "C2B5B5",
                            "E4B8",
                            "4141414141414141B5"})
        row(hex, false);
}

void EncodingTest::utf8Sequences() {
    QFETCH(QByteArray, bytes);
    QFETCH(bool, valid);
    QCOMPARE(detectedCode("é " + bytes + " ok") == u"utf-8", valid);
    QCOMPARE(detectedCode(QByteArray(5, 'a') + bytes) == u"utf-8", valid);
    QVERIFY(decoded(bytes, Encoding::Utf8, 0).has_value() == valid);
}

void EncodingTest::gb18030Sequences_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("valid");
    const auto row = [](const char* hex, bool valid) {
        QTest::newRow(hex) << QByteArray::fromHex(hex) << valid;
    };
    for (const char* hex : {"8140", "817E", "8180", "FEFE", "D6D0", "81308130", "FE39FE39",
                            "8138FD38", "D6D0D6D041", "8130813081", "95328236D6D0"})
        row(hex, !QByteArray(hex).endsWith("3081"));
    for (const char* hex : {"80", "FF", "813F", "817F", "81FF", "8130", "813081", "81308140",
                            "813080", "8130FF30", "8130302F", "D6D0D6", "8130813A"})
        row(hex, false);
}

void EncodingTest::gb18030Sequences() {
    QFETCH(QByteArray, bytes);
    QFETCH(bool, valid);
    // Two bytes that are no UTF-8 stand before, so that only GB18030 is left.
    QCOMPARE(detectedCode("\xD6\xD0" + bytes), valid ? u"gb18030"_qs : QString());
}

// Every character of Unicode, in rows as a file has them.
void EncodingTest::everyCodePoint() {
    for (const Encoding encoding : {Encoding::Utf8, Encoding::Gb18030, Encoding::Utf16LittleEndian,
                                    Encoding::Utf16BigEndian}) {
        for (char32_t plane = 0; plane <= 0x10; ++plane) {
            std::u32string letters;
            for (char32_t code = plane << 16; code < (plane + 1) << 16; ++code)
                if (code < 0xD800 || code > 0xDFFF)
                    letters += code;
            const QString text = u"中"_qs + textOf(letters);
            const QByteArray bytes = encoded(text, encoding);
            QVERIFY(decoded(bytes, encoding, bytes.size() / 2 + 1) == text);
            if (encoding == Encoding::Utf8 || encoding == Encoding::Gb18030)
                QCOMPARE(detectedCode(bytes), codeOf(encoding));
        }
    }
}

void EncodingTest::blockBorders_data() {
    QTest::addColumn<Encoding>("encoding");
    QTest::addColumn<QString>("letter");
    for (const Encoding encoding :
         {Encoding::Utf8, Encoding::Gb18030, Encoding::Utf16LittleEndian, Encoding::Utf16BigEndian})
        for (const char16_t* letter : {u"中", u"é", u"䶮", u"𠮷", u"\U0010FFFF"})
            QTest::addRow("%s %s", qPrintable(codeOf(encoding)),
                          qPrintable(QString::fromUtf16(letter)))
                << encoding << QString::fromUtf16(letter);
}

// A character at every place around the end of a block: two and four bytes of
// GB18030, surrogates of UTF-16, two to four bytes of UTF-8.
void EncodingTest::blockBorders() {
    QFETCH(Encoding, encoding);
    QFETCH(QString, letter);
    const bool wide =
        encoding == Encoding::Utf16LittleEndian || encoding == Encoding::Utf16BigEndian;
    const bool decides = encoding == Encoding::Utf8 || letter != u"é";
    for (qsizetype lead = blockBytes - 5; lead <= blockBytes; ++lead) {
        const QString before = QString(wide ? lead / 2 - 1 : lead - 3, u'x') + u",\n"_qs;
        const QString text = before + letter + u","_qs + letter + u"中"_qs;
        const QByteArray mark = wide ? encoded(u"\uFEFF"_qs, encoding) : QByteArray();
        const QByteArray bytes = mark + encoded(text, encoding);
        ReadOptions options;
        options.limits.cellCharacters = 300'000;
        options.separator = u',';
        if (!decides)
            options.encoding = encoding;
        const auto read = readBytes(bytes, options);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        QCOMPARE(read->encoding, encoding);
        QCOMPARE(read->cells[1], QStringList({letter, letter + u"中"_qs}));
        if (!wide) { // the same cut off in the middle is no longer valid
            const QByteArray cut = encoded(before + letter, encoding).chopped(1);
            QVERIFY(detectedCode(cut) != codeOf(encoding));
        }
    }
}

void EncodingTest::decoderAtEveryCut() {
    QVERIFY(rc::check([] {
        const auto letters = *rc::gen::nonEmpty(rc::gen::container<std::u32string>(
            rc::gen::elementOf(std::u32string(U"a,\n中é䶮𠮷\U0001F600\U0010FFFF\uFEFF"))));
        const QString text = u'x' + textOf(letters);
        const Encoding encoding =
            *rc::gen::element(Encoding::Utf8, Encoding::Gb18030, Encoding::Utf16LittleEndian,
                              Encoding::Utf16BigEndian);
        const QByteArray bytes = encoded(text, encoding);
        for (qsizetype cut = 0; cut <= bytes.size(); ++cut)
            if (decoded(bytes, encoding, cut) != text)
                RC_FAIL((codeOf(encoding).toLatin1() + ' ' + bytes.toHex() + ' '
                         + QByteArray::number(cut))
                            .toStdString());
    }));
}

void EncodingTest::decoderStops_data() {
    QTest::addColumn<Encoding>("encoding");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("before");
    const auto row = [](Encoding encoding, const char* hex, const char16_t* before) {
        QTest::newRow(hex) << encoding << QByteArray::fromHex(hex) << QString::fromUtf16(before);
    };
    row(Encoding::Utf8, "6162FF63", u"ab");
    row(Encoding::Utf8, "61E4B8", u"a");
    row(Encoding::Utf8, "61EDA080", u"a");
    row(Encoding::Gb18030, "61D6D0FF", u"a中");
    row(Encoding::Gb18030, "6181", u"a");
    row(Encoding::Gb18030, "61813081", u"a");
    row(Encoding::Utf16LittleEndian, "610062", u"a");
    row(Encoding::Utf16LittleEndian, "610000DC", u"a");
    row(Encoding::Utf16BigEndian, "0061D800", u"a");
    row(Encoding::Utf16BigEndian, "0061D8000061", u"a");
}

void EncodingTest::decoderStops() {
    QFETCH(Encoding, encoding);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, before);
    TextDecoder decoder(encoding);
    std::u16string out = u"left over";
    QVERIFY(!decoder.decode(bytes, true, out));
    QCOMPARE(QStringView(out).toString(), before);
    QVERIFY(decoded("\x80\x85", Encoding::Western, 1) == u"€…"_qs);
}

void EncodingTest::cancelling() {
    const base::Progress progress;
    progress.cancel();
    QCOMPARE(detect("中", progress).error().code, base::ErrorCode::Cancelled);
    const auto undecided = detect("\xFF\xFF");
    QCOMPARE(undecided.error().code, base::ErrorCode::Invalid);
    QVERIFY(undecided.error().message.contains(u"请指定编码"));
    QCOMPARE(detectedCode({}), u"utf-8"_qs);
}

QTEST_GUILESS_MAIN(EncodingTest)
#include "test_encoding.moc"
