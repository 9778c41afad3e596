// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/radicals.h"
#include "tests/support/sample_letters.h"
#include "tests/ui/print/placed_lines.h"
#include "ui/print/letter_pages.h"
#include "ui/print/letter_paint.h"

#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace sizao;
using namespace sizao::print;
using support::block;
using enum documents::BlockKind;

namespace {

constexpr double umPerPoint = 25'400.0 / 72;

QByteArray outputOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(120'000);
    return process.readAllStandardOutput();
}

QString withoutBlanks(QString text) {
    static const QRegularExpression blanks(QStringLiteral("\\s"));
    return text.remove(blanks);
}

} // namespace

// A missing program skips with its name, or fails where all are required.
#define NEEDS(program, package, unchecked)                                                         \
    if (QStandardPaths::findExecutable(QStringLiteral(program)).isEmpty()) {                       \
        if (qEnvironmentVariableIntValue("SIZAO_REQUIRE_VALIDATORS") == 1)                         \
            QFAIL(program " is missing");                                                          \
        QSKIP(program " (" package ") is not installed: " unchecked " not checked");               \
    }

// The archive file: what other programs read in it.
class TestLetterPdf : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    QString written(const DisplayList& list, const QString& name) const {
        const auto pdf = letterPdf(list, QStringLiteral("警示诫勉书"));
        if (!pdf)
            qFatal("%s", qPrintable(pdf.error().message));
        const QString path = m_folder.filePath(name + QStringLiteral(".pdf"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(*pdf) != pdf->size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

private slots:
    void gridIsMeasured();
    void textIsFoundAgain_data();
    void textIsFoundAgain();
    void marksOfAnArchiveFile();
    void validatorsAgree();
    void screenAndFileShowTheSame();
};

void TestLetterPdf::gridIsMeasured() {
    NEEDS("pdftotext", "poppler-utils", "22 lines of 28 characters were")
    const auto list = layOut({block(Recipient, QStringLiteral("预警").repeated(28 * 22))});
    QVERIFY(list);
    const QByteArray boxes = outputOf(
        QStringLiteral("pdftotext"),
        {QStringLiteral("-bbox"), QStringLiteral("-f"), QStringLiteral("1"), QStringLiteral("-l"),
         QStringLiteral("1"), written(*list, QStringLiteral("grid")), QStringLiteral("-")});
    static const QRegularExpression word(QStringLiteral(
        "<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"[\\d.]+\">([预警]+)<"));
    auto found = word.globalMatch(QString::fromUtf8(boxes));
    QList<double> tops;
    while (found.hasNext()) {
        const auto line = found.next();
        QCOMPARE(line.captured(4).size(), 28);
        QVERIFY(std::abs(line.captured(1).toDouble() * umPerPoint - grid::left) < 300);
        QVERIFY(std::abs(line.captured(3).toDouble() * umPerPoint - grid::left - grid::width)
                < 300);
        tops.append(line.captured(2).toDouble() * umPerPoint);
    }
    QCOMPARE(tops.size(), 22);
    for (int i = 1; i < tops.size(); ++i)
        QVERIFY(std::abs(tops[i] - tops[0] - grid::lineTop(i)) < 100);
}

void TestLetterPdf::textIsFoundAgain_data() {
    QTest::addColumn<QString>("family");
    for (const char* family :
         {"方正仿宋_GBK", "仿宋_GB2312", "FangSong", "STFangsong", "FandolFang", "FandolSong",
          "FandolHei", "FandolKai", "SimSun", "SimHei", "KaiTi", "STZhongsong", "AR PL UKai CN",
          "Noto Serif CJK SC", "Noto Sans CJK SC", "WenQuanYi Micro Hei"})
        if (QFontDatabase::families().contains(QString::fromUtf8(family)))
            QTest::newRow(family) << QString::fromUtf8(family);
}

// All characters that share a glyph with a radical, and what an office writes.
void TestLetterPdf::textIsFoundAgain() {
    NEEDS("pdftotext", "poppler-utils", "the text was")
    QFETCH(QString, family);
    LetterFonts fonts(QStringList{family});
    QString shared;
    for (char32_t radical = 0x2E80; radical <= 0x2FD5; ++radical) {
        const char32_t meant = base::withoutRadical(radical);
        if (meant != radical && fonts.choose(LetterFace::Song, meant))
            shared += QString::fromUcs4(&meant, 1);
    }
    QVERIFY(shared.size() > 150);
    documents::Blocks blocks = support::sampleDocument(3);
    blocks.insert(blocks.begin() + 7, block(Body, shared));
    const auto list = layOut(blocks, fonts);
    QVERIFY2(list, qPrintable(list ? QString() : list.error().message));
    QString placed;
    for (const PageContent& page : list->pages)
        placed += textOf(page);
    const QByteArray text = outputOf(
        QStringLiteral("pdftotext"),
        {QStringLiteral("-raw"), written(*list, QStringLiteral("text")), QStringLiteral("-")});
    const QString found = withoutBlanks(QString::fromUtf8(text));
    const QString meant = withoutBlanks(placed);
    for (qsizetype i = 0; i < std::min(found.size(), meant.size()); ++i)
        QVERIFY2(found[i] == meant[i],
                 qPrintable(found.mid(i, 8) + QStringLiteral(" for ") + meant.mid(i, 8)));
    QCOMPARE(found, meant);
}

void TestLetterPdf::marksOfAnArchiveFile() {
    const auto list = layOut(support::sampleDocument(), {QStringLiteral("草稿")});
    const auto pdf = letterPdf(*list, QStringLiteral("警示诫勉书"));
    QVERIFY(pdf);
    QVERIFY(pdf->startsWith("%PDF-1.4"));
    QVERIFY(pdf->contains("pdfaid:part=\"1\""));
    QVERIFY(pdf->contains("pdfaid:conformance=\"B\""));
    QVERIFY(pdf->contains("/OutputIntents"));
    QVERIFY(pdf->contains("/FontFile2"));
    for (const char* forbidden : {"/ObjStm", "/Encrypt", "/JavaScript", "/CA 0", "/ca 0"})
        QVERIFY2(!pdf->contains(forbidden), forbidden);
    QVERIFY(QString::fromUtf8(*pdf).contains(QStringLiteral("警示诫勉书")));   // the title, in XMP
    QVERIFY2(pdf->size() < 400'000, qPrintable(QString::number(pdf->size()))); // fonts in part only
}

void TestLetterPdf::validatorsAgree() {
    const auto list = layOut(support::sampleDocument(6), {QStringLiteral("草稿")});
    const QString path = written(*list, QStringLiteral("valid"));
    bool wasChecked = false;
    if (!QStandardPaths::findExecutable(QStringLiteral("qpdf")).isEmpty()) {
        wasChecked = true;
        QVERIFY(outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), path})
                    .contains("No syntax or stream encoding errors"));
    }
    if (!QStandardPaths::findExecutable(QStringLiteral("verapdf")).isEmpty()) {
        wasChecked = true;
        QVERIFY(
            outputOf(QStringLiteral("verapdf"), {QStringLiteral("-f"), QStringLiteral("1b"), path})
                .contains("isCompliant=\"true\""));
    }
    const QDir jars(QStringLiteral("/usr/share/java"));
    QStringList classPath;
    for (const char* jar : {"jaxb-api", "javax.activation", "preflight", "pdfbox2", "fontbox2",
                            "xmpbox", "commons-logging"})
        classPath.append(jars.filePath(QLatin1String(jar) + QStringLiteral(".jar")));
    const bool hasJars = std::all_of(classPath.begin(), classPath.end(),
                                     [](const QString& jar) { return QFile::exists(jar); });
    if (hasJars && !QStandardPaths::findExecutable(QStringLiteral("java")).isEmpty()) {
        wasChecked = true;
        const QByteArray said =
            outputOf(QStringLiteral("java"),
                     {QStringLiteral("-cp"), classPath.join(u':'),
                      QStringLiteral("org.apache.pdfbox.preflight.Validator_A1b"), path});
        QVERIFY2(said.contains("is a valid PDF/A-1b file"), said.constData());
    }
    if (!wasChecked) {
        QVERIFY(qEnvironmentVariableIntValue("SIZAO_REQUIRE_VALIDATORS") != 1);
        QSKIP("neither qpdf, veraPDF nor PDFBox Preflight (qpdf, libpdfbox2-java) is installed: "
              "PDF/A-1b was not checked");
    }
}

// The widget's painter and the file, seen through another program: as dark in every spot.
void TestLetterPdf::screenAndFileShowTheSame() {
    NEEDS("pdftoppm", "poppler-utils", "screen and file were")
    constexpr int dotsPerMm = 4;
    const auto list = layOut(support::sampleDocument(1));
    const QString path = written(*list, QStringLiteral("same"));
    outputOf(QStringLiteral("pdftoppm"),
             {QStringLiteral("-r"), QString::number(dotsPerMm * 25.4), QStringLiteral("-png"), path,
              m_folder.filePath(QStringLiteral("same"))});
    for (int page = 0; page < static_cast<int>(list->pages.size()); ++page) {
        const QImage file(m_folder.filePath(QStringLiteral("same-%1.png").arg(page + 1)));
        QVERIFY(!file.isNull());
        QImage screen(210 * dotsPerMm, 297 * dotsPerMm, QImage::Format_RGB32);
        screen.fill(Qt::white);
        QPainter painter(&screen);
        paintPage(painter, *list, page, dotsPerMm);
        painter.end();
        const QSize cells(42, 59); // of 5 mm
        const auto grey = [&](const QImage& image) {
            return image.scaled(cells, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                .convertToFormat(QImage::Format_Grayscale8);
        };
        const QImage a = grey(screen);
        const QImage b = grey(file);
        bool hasInk = false;
        for (int y = 0; y < cells.height(); ++y)
            for (int x = 0; x < cells.width(); ++x) {
                hasInk = hasInk || a.constScanLine(y)[x] < 200;
                QVERIFY2(std::abs(int(a.constScanLine(y)[x]) - int(b.constScanLine(y)[x])) < 40,
                         qPrintable(QStringLiteral("page %1 at %2 mm, %3 mm")
                                        .arg(page + 1)
                                        .arg(x * 5)
                                        .arg(y * 5)));
            }
        QVERIFY(hasInk);
    }
}

QTEST_MAIN(TestLetterPdf)
#include "test_letter_pdf.moc"
