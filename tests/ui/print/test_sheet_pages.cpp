// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_sheets.h"
#include "ui/print/painting.h"
#include "ui/print/sheet_pages.h"
#include "ui/print/sheet_window.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace sizao;
using namespace sizao::print;
using domain::ComputationSheet;

namespace {

const auto digest = QStringLiteral("0123456789abcdef").repeated(4);

SheetCaption caption() {
    return {.subject = QStringLiteral("李建国 · 区城市管理局"),
            .recomputeCode = digest,
            .merged = {},
            .causes = {}};
}

SheetFrame frame(qint64 copy = 3) {
    return {QStringLiteral("云湖区纪委监委"),   digest, QStringLiteral("周正"),
            QStringLiteral("2026-11-24 14:00"), copy,   false};
}

SheetPages pagesOf(const ComputationSheet& sheet) {
    return {sheet, caption(), frame()};
}

QString wholeText(const SheetPages& pages) {
    QString text;
    for (int page = 0; page < pages.count(); ++page)
        text += pages.textOf(page) + u'\n';
    return text;
}

} // namespace

// The computation sheet on paper: what fits on a page, and that nothing of it is lost.
class TestSheetPages : public QObject {
    Q_OBJECT
private slots:
    void limits_data();
    void limits();
    void everyNumberStandsThere_data();
    void everyNumberStandsThere();
    void textsDoNotMeet_data();
    void textsDoNotMeet();
    void longFactsAreShortenedLast();
    void aFactHigherThanAPage();
    void rowsAreNeverCut();
    void headOfTheTableIsRepeated();
    void frameNamesCopyAndPage();
    void watermarkStaysBehind();
    void paperIsReadAsTheScreen();
    void pdfHasThePages();
};

void TestSheetPages::limits_data() {
    QTest::addColumn<int>("lines");
    QTest::addColumn<bool>("unit");
    QTest::addColumn<int>("pages");
    QTest::addColumn<int>("halfPoints"); // type, at least
    QTest::newRow("none") << 0 << false << 1 << 18;
    QTest::newRow("one") << 1 << false << 1 << 18;
    QTest::newRow("12") << 12 << false << 1 << 14;
    QTest::newRow("30") << 30 << false << 1 << 13;
    QTest::newRow("60") << 60 << false << 2 << 13;
    QTest::newRow("200") << 200 << false << 4 << 13;
    QTest::newRow("one, unit") << 1 << true << 1 << 18;
    QTest::newRow("12, unit") << 12 << true << 1 << 14;
    QTest::newRow("30, unit") << 30 << true << 1 << 13;
    QTest::newRow("60, unit") << 60 << true << 2 << 13;
    QTest::newRow("200, unit") << 200 << true << 4 << 13;
}

void TestSheetPages::limits() {
    QFETCH(int, lines);
    QFETCH(bool, unit);
    QFETCH(int, pages);
    QFETCH(int, halfPoints);
    const SheetPages made = pagesOf(support::sampleSheet(lines, unit));
    QCOMPARE(made.count(), pages);
    QVERIFY2(made.step().points * 2 >= halfPoints, qPrintable(QString::number(made.step().points)));
}

void TestSheetPages::everyNumberStandsThere_data() {
    QTest::addColumn<int>("lines");
    QTest::addColumn<bool>("unit");
    QTest::addColumn<int>("length");
    for (const int lines : {1, 12, 30, 60, 200})
        for (const bool unit : {false, true})
            QTest::addRow("%d %s", lines, unit ? "unit" : "person") << lines << unit << 0;
    QTest::newRow("long facts") << 25 << false << 600;
}

// With what is printed the sheet can be computed again: each factor, each amount, each subtotal.
void TestSheetPages::everyNumberStandsThere() {
    QFETCH(int, lines);
    QFETCH(bool, unit);
    QFETCH(int, length);
    const ComputationSheet sheet = support::sampleSheet(lines, unit, length);
    QCOMPARE(int(sheet.lines.size()), lines);
    const SheetPages pages = pagesOf(sheet);
    const QStringList written = wholeText(pages).split(u'\n');
    const QSet<QString> known(written.begin(), written.end());
    QHash<QString, int> times;
    for (const QString& piece : written)
        ++times[piece];
    for (const domain::SheetLine& line : sheet.lines) {
        for (const QString& piece :
             {line.occurred_on.toIso(), ageText(line), line.drops_out.toIso(), formulaText(line),
              pointsText(line.points), pointsText(line.counted)})
            QVERIFY2(known.contains(piece), qPrintable(piece));
    }
    for (const domain::SheetCategory& category : sheet.categories)
        QVERIFY(known.contains(category.name) && known.contains(pointsText(category.sum))
                && known.contains(pointsText(category.counted)));
    // Each row once: not lost between two pages, not printed twice.
    QHash<QString, int> days;
    for (const domain::SheetLine& line : sheet.lines) {
        ++days[line.occurred_on.toIso()];
        ++days[line.drops_out.toIso()];
    }
    for (const auto& [day, count] : days.asKeyValueRange())
        QCOMPARE(times[day], count);
    const QString text = wholeText(pages).remove(u'\n');
    for (const QString& sentence : windowTexts(sheet) + rateTexts(sheet))
        QVERIFY2(text.contains(QString(sentence).remove(u' ')) || text.contains(sentence)
                     || QString(text).remove(u' ').contains(QString(sentence).remove(u' ')),
                 qPrintable(sentence));
    QVERIFY(text.contains(digest));
}

void TestSheetPages::textsDoNotMeet_data() {
    QTest::addColumn<int>("lines");
    QTest::addColumn<bool>("unit");
    for (const int lines : {1, 12, 18, 30, 45, 60})
        for (const bool unit : {false, true})
            QTest::addRow("%d %s", lines, unit ? "unit" : "person") << lines << unit;
}

void TestSheetPages::textsDoNotMeet() {
    QFETCH(int, lines);
    QFETCH(bool, unit);
    const SheetPages pages = pagesOf(support::sampleSheet(lines, unit));
    const auto rects = pages.painter().textRects();
    for (std::size_t i = 0; i < rects.size(); ++i) {
        QVERIFY(rects[i].right() <= pages.painter().width() + 0.5);
        for (std::size_t k = i + 1; k < rects.size(); ++k)
            QVERIFY2(!rects[i].adjusted(1, 1, -1, -1).intersects(rects[k]),
                     qPrintable(QStringLiteral("%1 %2").arg(i).arg(k)));
    }
}

// Type becomes smaller before words are left out, and a note counts the facts that lost some.
void TestSheetPages::longFactsAreShortenedLast() {
    const SheetPages middle = pagesOf(support::sampleSheet(8, false, 120));
    QCOMPARE(middle.count(), 1);
    QVERIFY(middle.step().points < 9);
    QCOMPARE(middle.painter().elided(), 0);
    const SheetPages many = pagesOf(support::sampleSheet(25, false, 600));
    QCOMPARE(many.count(), 1);
    QCOMPARE(many.step().points, 6.5);
    QCOMPARE(many.painter().elided(), 25);
    QVERIFY(wholeText(many).contains(QStringLiteral("有 25 条只印事实的开头")));
    QVERIFY(!wholeText(middle).contains(QStringLiteral("只印事实的开头")));
}

// It cannot stand in full anywhere: its beginning does.
void TestSheetPages::aFactHigherThanAPage() {
    const SheetPages pages = pagesOf(support::sampleSheet(2, false, 20'000));
    QCOMPARE(pages.count(), 1);
    QCOMPARE(pages.painter().elided(), 2);
}

void TestSheetPages::rowsAreNeverCut() {
    const ComputationSheet sheet = support::sampleSheet(200);
    const SheetPages pages = pagesOf(sheet);
    qreal before = 0;
    for (const qreal at : pages.painter().breaks()) {
        QVERIFY(at >= before);
        before = at;
        for (int line = 0; line < 200; ++line) {
            const QRectF row = pages.painter().lineRect(line);
            QVERIFY(at <= row.top() + 0.01 || at >= row.bottom() - 0.01);
        }
    }
    QCOMPARE(before, pages.painter().height());
}

void TestSheetPages::headOfTheTableIsRepeated() {
    const SheetPages pages = pagesOf(support::sampleSheet(200));
    QVERIFY(pages.count() > 1);
    // What a page shows in its upper part: with the head there is ink above the first row.
    constexpr qreal dots = 4;
    QImage image(int(210 * dots), int(297 * dots), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    pages.paint(painter, 1, dots);
    painter.end();
    int inked = 0;
    const int rowTop = int((19 + 1.5) * dots); // the head's line
    for (int x = int(20 * dots); x < int(190 * dots); ++x)
        inked += image.pixelColor(x, rowTop).lightness() < 160 ? 1 : 0;
    QVERIFY2(inked > 20, qPrintable(QString::number(inked)));
}

void TestSheetPages::frameNamesCopyAndPage() {
    const SheetPages pages = pagesOf(support::sampleSheet(60));
    const QString second = pages.frameText(1);
    for (const char* part : {"云湖区纪委监委", "0123 4567 89ab cdef", "第 2 页 共 2 页", "周正",
                             "2026-11-24 14:00", "第 3 份", "作风建设预警模型"})
        QVERIFY2(second.contains(QString::fromUtf8(part)), part);
    QVERIFY(second.contains(support::sampleSheet(1).engine));
    SheetFrame training = frame();
    training.training = true;
    QVERIFY(SheetPages(support::sampleSheet(1), caption(), training)
                .frameText(0)
                .contains(QStringLiteral("练习")));
}

// It is on the paper, and what is read stands out from it as from white.
void TestSheetPages::watermarkStaysBehind() {
    QVERIFY(contrastOf(paperTokens().text, watermarkInk()) >= 12);
    QVERIFY(contrastOf(paperTokens().quiet, watermarkInk()) >= 7);
    QVERIFY(contrastOf(watermarkInk(), Qt::white) < 1.4);
    QVERIFY(contrastOf(watermarkInk(), Qt::white) > 1.1);
    const SheetPages pages = pagesOf(support::sampleSheet(3));
    QImage image(1050, 1485, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    pages.paint(painter, 0, 5);
    painter.end();
    int marked = 0;
    for (int x = 0; x < image.width(); ++x)
        for (int y = 0; y < image.height(); ++y)
            marked += image.pixelColor(x, y) == watermarkInk() ? 1 : 0;
    QVERIFY(marked > 2000);
}

// The same words as on screen; paper adds only what a page needs.
void TestSheetPages::paperIsReadAsTheScreen() {
    const ComputationSheet sheet = support::sampleSheet(5);
    const SheetPainter screen(sheet, caption(), SheetLayout::screen(720));
    const auto bare = [](QString text) {
        return text.remove(QRegularExpression(QStringLiteral("\\s")));
    };
    const QString paper = bare(wholeText(pagesOf(sheet)));
    for (const QString& paragraph : {screen.plainText().section(u'\n', 0, 2)})
        QVERIFY(paper.contains(bare(paragraph)));
    for (const SheetParagraph& paragraph : footOf(sheet, caption(), SheetLayout::screen(720), 0))
        for (const QString& line : paragraph.lines)
            QVERIFY2(paper.contains(bare(line)), qPrintable(line));
}

void TestSheetPages::pdfHasThePages() {
    const QByteArray pdf = pdfOf(pagesOf(support::sampleSheet(60)));
    QVERIFY(pdf.startsWith("%PDF-1.4"));
    QVERIFY(pdf.contains("pdfaid")); // claims PDF/A
    QCOMPARE(pdf.count("/Type /Page\n"), 2);
    const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (tool.isEmpty())
        QSKIP("pdftotext (poppler-utils) is missing: the text of the PDF stays unchecked");
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("sheet.pdf")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    QProcess process;
    process.start(tool, {QStringLiteral("-raw"), file.fileName(), QStringLiteral("-")});
    QVERIFY(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    const ComputationSheet sheet = support::sampleSheet(60);
    for (const domain::SheetLine& line : sheet.lines)
        for (const QString& piece :
             {line.occurred_on.toIso(), pointsText(line.points), line.drops_out.toIso(),
              ageText(line), formulaText(line), indicatorCodeText(line)})
            QVERIFY2(text.contains(piece), qPrintable(piece));
    for (const QString& sentence : notCountedTexts(sheet, 100) + windowTexts(sheet))
        for (const QString& number :
             sentence.split(QRegularExpression(QStringLiteral("\\D+")), Qt::SkipEmptyParts))
            QVERIFY2(text.contains(number), qPrintable(number));
    QVERIFY(!text.contains(QStringLiteral("14:00 · 第\n"))); // the watermark is no text
}

QTEST_MAIN(TestSheetPages)
#include "test_sheet_pages.moc"
