// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/gallery_samples.h"
#include "ui/print/painting.h"
#include "ui/widgets/sheet_view.h"
#include "ui/widgets/tokens.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

#include <rapidcheck.h>

using namespace sizao;
using namespace sizao::widgets;

namespace {

// A language in which everything takes twice the room.
class LongWords : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char*, const char* source, const char*,
                                    int) const override {
        const QString text = QString::fromUtf8(source);
        return text.contains(u'%') ? text + QStringLiteral(" xxxx") : text + u'x' + text;
    }
};

} // namespace

class TestSheetView : public QObject {
    Q_OBJECT

private slots:
    void points_data();
    void points();
    void formulaCanBeRedone();
    void lineTexts();
    void headAndFoot();
    void everyLineIsThere_data();
    void everyLineIsThere();
    void paperShowsAllFacts();
    void scoreSentences_data();
    void scoreSentences();
    void unitsSpeakPerHundred();
    void keyboardShowsWithout();
    void clickGoesToTheRecord();
    void paintsSameOnPaper();
    void longSheetScrolls();
    void longWordsDoNotMeet_data();
    void longWordsDoNotMeet();
};

void TestSheetView::points_data() {
    QTest::addColumn<qint64>("milli");
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("brief");
    QTest::newRow("zero") << 0LL << "0.000"
                          << "0";
    QTest::newRow("whole") << 6000LL << "6.000"
                           << "6";
    QTest::newRow("tenth") << 7200LL << "7.200"
                           << "7.2";
    QTest::newRow("all digits") << 12975LL << "12.975"
                                << "12.975";
    QTest::newRow("small") << 5LL << "0.005"
                           << "0.005";
    QTest::newRow("negative") << -1250LL << "−1.250"
                              << "−1.25";
}

void TestSheetView::points() {
    QFETCH(qint64, milli);
    QFETCH(QString, full);
    QFETCH(QString, brief);
    QCOMPARE(pointsText(milli), full);
    QCOMPARE(shortPointsText(milli), brief);
}

// What is printed, multiplied, gives the points printed: a defender needs only a calculator.
void TestSheetView::formulaCanBeRedone() {
    QVERIFY(rc::check("the printed factors give the printed product", [] {
        domain::SheetLine line;
        line.grade_points = 1000 * *rc::gen::inRange(1, 13);
        line.weight = *rc::gen::inRange(0, 300);
        line.influence_urgency = *rc::gen::inRange(10'000, 30'001);
        line.repeat_factor = *rc::gen::inRange(100, 201);
        const QStringList factors = formulaText(line).split(QStringLiteral(" × "));
        RC_ASSERT(factors.size() == 4);
        double product = 1;
        for (const QString& factor : factors)
            product *= factor.toDouble();
        const double exact = static_cast<double>(line.grade_points) / 1e3 * line.weight / 1e2
                             * line.influence_urgency / 1e4 * line.repeat_factor / 1e2;
        RC_ASSERT(std::abs(product - exact) < 1e-9);
    }));
}

void TestSheetView::lineTexts() {
    const auto sheet = gallery::sampleSheet();
    QCOMPARE(formulaText(sheet.lines[1]), QStringLiteral("3.000 × 1.00 × 1.20 × 1.00"));
    QCOMPARE(indicatorText(sheet.lines[0]), QStringLiteral("上班迟到早退（2026-01-01 版）"));
    QVERIFY(indicatorText(sheet.lines[1]).contains(QStringLiteral("取轻")));
    QCOMPARE(overCapText(sheet.lines[2]), QStringLiteral("超限 0.375"));
    QVERIFY(overCapText(sheet.lines[0]).isEmpty());
    QCOMPARE(withoutText(sheet, sheet.lines[0]), QStringLiteral("13.475 红"));
}

void TestSheetView::headAndFoot() {
    const auto sheet = gallery::sampleSheet();
    const SheetPainter painter(sheet, gallery::sampleCaption(), SheetLayout::screen(900));
    const QString text = painter.plainText().remove(u'\n');
    for (const char* part :
         {"李建国 · 区城市管理局", "作风建设预警模型 · 2026-01-01 版 · 计算日 2026-11-23",
          "累计 14.475 分，红色预警", "2027-03-01 起最早的事实满 365 天不再计入，累计为 13.475 分",
          "已超出计分期（满 365 天） 1 条：2025-10-02 上班迟到早退，417 天",
          "2025-11-24 至 2026-11-23，首尾都算，共 365 天", "267 天", "2027-03-01", "规则版本 1.0.0",
          "6f1c 09aa", "八项规定", "14.475", "热线、信访、巡查三处来源计为一条"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), part);
}

void TestSheetView::everyLineIsThere_data() {
    QTest::addColumn<int>("width");
    for (const int width : {520, 640, 859, 860, 1400})
        QTest::newRow(qPrintable(QString::number(width))) << width;
}

void TestSheetView::everyLineIsThere() {
    QFETCH(int, width);
    const auto sheet = gallery::sampleSheet();
    const SheetPainter painter(sheet, gallery::sampleCaption(), SheetLayout::screen(width));
    QString text = painter.plainText();
    qreal bottom = 0;
    for (int i = 0; i < static_cast<int>(sheet.lines.size()); ++i) {
        const auto& line = sheet.lines[static_cast<std::size_t>(i)];
        QVERIFY(text.contains(line.occurred_on.toIso()));
        QVERIFY(text.contains(formulaText(line)));
        QVERIFY(text.contains(pointsText(line.counted)));
        const QRectF rect = painter.lineRect(i);
        QVERIFY(rect.top() >= bottom); // rows do not overlap
        bottom = rect.bottom();
        QCOMPARE(painter.lineAt(rect.center()), std::optional<int>(i));
    }
    QVERIFY(bottom < painter.height());
    QCOMPARE(painter.lineAt({10, 1}), std::nullopt);
}

void TestSheetView::paperShowsAllFacts() {
    auto sheet = gallery::sampleSheet();
    sheet.lines[0].facts = QStringLiteral("事实很长。").repeated(60);
    const SheetCaption caption = gallery::sampleCaption();
    const SheetPainter screen(sheet, caption, SheetLayout::screen(700));
    const SheetPainter paper(sheet, caption, SheetLayout::paper(700));
    QVERIFY(screen.isElided(0));
    QVERIFY(!paper.isElided(0));
    QVERIFY(paper.height() > SheetPainter(sheet, caption, SheetLayout::paper(700, 2)).height());
    QVERIFY(paper.plainText().remove(u'\n').contains(sheet.lines[0].facts));
}

void TestSheetView::scoreSentences_data() {
    QTest::addColumn<int>("score");
    QTest::addColumn<int>("tier");
    QTest::addColumn<QString>("sentence");
    const auto row = [](int score, domain::Tier tier, const char* sentence) {
        QTest::newRow(sentence) << score << static_cast<int>(tier) << QString::fromUtf8(sentence);
    };
    row(0, domain::Tier::None, "累计 0.000 分，未达预警，距黄色还差 6.000 分");
    row(5999, domain::Tier::None, "累计 5.999 分，未达预警，距黄色还差 0.001 分");
    row(7200, domain::Tier::Yellow, "累计 7.200 分，黄色预警，距橙色还差 1.800 分");
    row(11999, domain::Tier::Orange, "累计 11.999 分，橙色预警，距红色还差 0.001 分");
    row(12000, domain::Tier::Red, "累计 12.000 分，红色预警");
    row(1000, domain::Tier::Yellow, "累计 1.000 分，黄色预警，距橙色还差 8.000 分"); // direct
}

void TestSheetView::scoreSentences() {
    QFETCH(int, score);
    QFETCH(int, tier);
    QFETCH(QString, sentence);
    QCOMPARE(scoreSentence({score, {6000, 9000, 12000}, static_cast<domain::Tier>(tier), {}}),
             sentence);
}

// 8 persons, 15.000 points: (100 × 15.000 + 20 × 60.000) × 365 ÷ (2920 + 20 × 365) = 96.429.
void TestSheetView::unitsSpeakPerHundred() {
    auto sheet = gallery::sampleSheet();
    auto& rate = sheet.rate.emplace();
    rate.points = 15000;
    rate.person_days = 2920;
    rate.numerator = 985500000;
    rate.denominator = 10220;
    rate.yellow = 70000;
    rate.orange = 100000;
    rate.red = 120000;
    rate.level = sheet.level = sheet.tier = domain::Tier::Yellow;
    sheet.lines[0].in_rate = true;
    sheet.lines[0].rate_points_without = 12000;
    sheet.lines[0].level_without = domain::Tier::None;
    QCOMPARE(withoutText(sheet, sheet.lines[0]), QStringLiteral("85.714 —"));
    const SheetPainter painter(sheet, gallery::sampleCaption(), SheetLayout::screen(900));
    QVERIFY2(painter.plainText().contains(
                 QStringLiteral("每百人 96.429 分，黄色预警，距橙色还差 3.571 分")),
             qPrintable(painter.plainText()));
}

void TestSheetView::keyboardShowsWithout() {
    SheetView view;
    view.setSheet(gallery::sampleSheet(), gallery::sampleCaption());
    view.resize(900, 300);
    view.show();
    const QImage before = view.grab().toImage();
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.currentLine(), std::optional<int>(0));
    QVERIFY(view.grab().toImage() != before);
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.currentLine(), std::optional<int>(4)); // stays on the last
    QSignalSpy spy(&view, &SheetView::lineActivated);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(spy.takeFirst().first().value<domain::RecordId>(),
             gallery::sampleSheet().lines[4].record);
    QTest::keyClick(&view, Qt::Key_Escape);
    QCOMPARE(view.currentLine(), std::nullopt);
}

void TestSheetView::clickGoesToTheRecord() {
    SheetView view;
    view.setSheet(gallery::sampleSheet(), gallery::sampleCaption());
    view.resize(900, 900);
    view.show();
    const SheetPainter painter(gallery::sampleSheet(), gallery::sampleCaption(),
                               SheetLayout::screen(view.viewport()->width()));
    QSignalSpy spy(&view, &SheetView::lineActivated);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, painter.lineRect(2).center().toPoint());
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first().first().value<domain::RecordId>(), gallery::sampleSheet().lines[2].record);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {5, 5});
    QCOMPARE(spy.count(), 1);
}

// The painting does not depend on a widget: on any device, in light tokens, it is the same.
void TestSheetView::paintsSameOnPaper() {
    const SheetPainter painter(gallery::sampleSheet(), gallery::sampleCaption(),
                               SheetLayout::paper(700));
    QImage page(1400, qCeil(painter.height() * 2), QImage::Format_RGB32);
    page.setDevicePixelRatio(2);
    page.fill(Qt::white);
    QPainter canvas(&page);
    painter.paint(canvas, lightTokens());
    canvas.end();
    int inked = 0;
    for (int x = 0; x < page.width(); x += 3)
        for (int y = 0; y < page.height(); y += 3)
            inked += page.pixelColor(x, y).lightness() < 128 ? 1 : 0;
    QVERIFY(inked > 1000);
}

void TestSheetView::longSheetScrolls() {
    auto sheet = gallery::sampleSheet();
    const auto lines = sheet.lines;
    for (int i = 0; i < 20; ++i)
        sheet.lines.insert(sheet.lines.end(), lines.begin(), lines.end());
    SheetView view;
    view.resize(700, 400);
    view.show();
    view.setSheet(sheet, gallery::sampleCaption());
    QVERIFY(view.verticalScrollBar()->maximum() > 400);
    QVERIFY(view.heightForWidth(900) < view.heightForWidth(600));
    view.clear();
    QCOMPARE(view.verticalScrollBar()->maximum(), 0);
}

void TestSheetView::longWordsDoNotMeet_data() {
    QTest::addColumn<int>("width");
    QTest::newRow("narrow") << 520;
    QTest::newRow("middle") << 800;
    QTest::newRow("wide") << 1200;
}

void TestSheetView::longWordsDoNotMeet() {
    QFETCH(int, width);
    LongWords words;
    QCoreApplication::installTranslator(&words);
    domain::ComputationSheet sheet = gallery::sampleSheet();
    sheet.lines[0].direct = domain::Tier::Orange;
    const SheetPainter painter(sheet,
                               {.subject = QStringLiteral("李某"),
                                .recomputeCode = QStringLiteral("abc"),
                                .merged = {},
                                .causes = {}},
                               SheetLayout::screen(width));
    const auto rects = painter.textRects();
    for (std::size_t i = 0; i < rects.size(); ++i) {
        QVERIFY2(rects[i].right() <= painter.width(), qPrintable(painter.plainText()));
        for (std::size_t k = i + 1; k < rects.size(); ++k)
            QVERIFY2(!rects[i].adjusted(1, 1, -1, -1).intersects(rects[k]),
                     qPrintable(painter.plainText().split(u'\n').join(u'|') + QString::number(i)
                                + u' ' + QString::number(k)));
    }
    QCoreApplication::removeTranslator(&words);
}

QTEST_MAIN(TestSheetView)
#include "test_sheet_view.moc"
