// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_letters.h"
#include "ui/print/letter_pages.h"

#include <QFile>
#include <QFontDatabase>
#include <QtEndian>
#include <QTest>

using namespace sizao;
using namespace sizao::print;

namespace {

// A font of the machine under another name and with another licence to embed; empty: not there.
QString renamedFont(char lastLetter, quint16 fsType) {
    QFile file(QStringLiteral("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray bytes = file.readAll();
    const QString name = QStringLiteral("DejaVu Sans");
    const QString other = QStringLiteral("DejaVu San") + QLatin1Char(lastLetter);
    const auto utf16 = [](const QString& text) {
        QByteArray big;
        for (const QChar letter : text)
            big += QByteArray(1, '\0') + letter.toLatin1();
        return big;
    };
    bytes.replace(utf16(name), utf16(other));
    bytes.replace(name.toLatin1(), other.toLatin1());
    const qsizetype entry = bytes.indexOf("OS/2");
    const auto table = qFromBigEndian<quint32>(bytes.constData() + entry + 8);
    qToBigEndian(fsType, bytes.data() + table + 8);
    const int id = QFontDatabase::addApplicationFontFromData(bytes);
    return QFontDatabase::applicationFontFamilies(id).value(0);
}

} // namespace

class TestLetterFonts : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        if (!QFontDatabase::families().contains(QStringLiteral("Noto Serif CJK SC")))
            QSKIP("Noto Serif CJK SC (fonts-noto-cjk) is not installed: faces were not checked");
    }

    void songInPlaceOfFangSongIsPointedOut() {
        LetterFonts fonts(QStringList{QStringLiteral("Noto Serif CJK SC")});
        QVERIFY(fonts.choose(LetterFace::FangSong, U'诫'));
        QVERIFY(fonts.choose(LetterFace::BiaoSong, U'诫'));
        const auto uses = fonts.uses();
        QCOMPARE(uses.size(), std::size_t(2)); // only of what was asked for
        QCOMPARE(uses[0].face, LetterFace::FangSong);
        QVERIFY(uses[0].isOtherStyle);
        QVERIFY(!uses[0].isFirst);
        QVERIFY(!uses[1].isOtherStyle);
        QVERIFY(fonts.replaced().empty());
        // The title is bold, the text is not: two fonts of one family.
        QVERIFY(fonts.choose(LetterFace::FangSong, U'诫')->font
                != fonts.choose(LetterFace::BiaoSong, U'诫')->font);
    }

    void aReplacedCharacterIsListedOnce() {
        const QString micro = QStringLiteral("WenQuanYi Micro Hei");
        if (!QFontDatabase::families().contains(micro))
            QSKIP(
                "WenQuanYi Micro Hei (fonts-wqy-microhei) is not installed: replacing was not checked");
        const QString latin = renamedFont('x', 0);
        if (latin.isEmpty())
            QSKIP("DejaVu Sans (fonts-dejavu-core) is not installed: replacing was not checked");
        LetterFonts fonts({{latin, micro}});
        const auto chosen = fonts.choose(LetterFace::FangSong, U'诫');
        QVERIFY(chosen);
        QCOMPARE(fonts.fonts()[chosen->font].familyName(), micro);
        QVERIFY(fonts.choose(LetterFace::FangSong, U'诫'));
        QCOMPARE(fonts.replaced().size(), std::size_t(1));
        QCOMPARE(fonts.replaced()[0].character, QStringLiteral("诫"));
        QCOMPARE(fonts.replaced()[0].code(), QStringLiteral("U+8BEB"));
        QCOMPARE(fonts.replaced()[0].used, micro);
    }

    void noFontNoPrint() {
        LetterFonts fonts(QStringList{QStringLiteral("Noto Serif CJK SC")});
        const QString unknown = QString::fromUcs4(U"\U0002A6D0");
        const auto list =
            layOut({support::block(documents::BlockKind::Body,
                                   QStringLiteral("送达%1同志，%1应当签收").arg(unknown))},
                   fonts);
        QVERIFY(!list);
        QCOMPARE(list.error().code, base::ErrorCode::Refused);
        QVERIFY(list.error().message.contains(QStringLiteral("U+2A6D0")));
        QVERIFY(list.error().message.contains(QStringLiteral("送达")));
        QCOMPARE(list.error().message.count(QStringLiteral("U+2A6D0")), 1);
    }

    void noFontsAtAll() {
        LetterFonts fonts(QStringList{});
        QVERIFY(!fonts.choose(LetterFace::Kai, U'诫'));
        QVERIFY(fonts.uses()[0].isOtherStyle);
        QVERIFY(!layOut(support::sampleLetter(), fonts));
    }

    void fontsThatForbidEmbeddingAreNotTaken_data() {
        QTest::addColumn<int>("fsType");
        QTest::addColumn<char>("name");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("installable") << 0 << 'a' << true;
        QTest::newRow("restricted") << 2 << 'b' << false;
        QTest::newRow("preview and print") << 4 << 'c' << false;
        QTest::newRow("editable") << 8 << 'd' << true;
        QTest::newRow("restricted, no subsetting") << 0x102 << 'e' << false;
    }

    void fontsThatForbidEmbeddingAreNotTaken() {
        QFETCH(int, fsType);
        QFETCH(char, name);
        const QString family = renamedFont(name, static_cast<quint16>(fsType));
        if (family.isEmpty())
            QSKIP("DejaVu Sans (fonts-dejavu-core) is not installed: licences were not checked");
        LetterFonts fonts(QStringList{family});
        QTEST(fonts.choose(LetterFace::Song, U'A').has_value(), "isTaken");
    }
};

QTEST_MAIN(TestLetterFonts)
#include "test_letter_fonts.moc"
