// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_letters.h"
#include "ui/print/letter_pages.h"
#include "ui/widgets/letter_view.h"
#include "ui/widgets/tokens.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace sizao;
using namespace sizao::widgets;

namespace {

print::DisplayList longLetter() {
    auto list = print::layOut(support::sampleDocument(14));
    if (!list)
        qFatal("%s", qPrintable(list.error().message));
    return std::move(*list);
}

int redPixels(const QImage& image) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            count += colour.red() > 200 && colour.green() < 60 && colour.blue() < 80 ? 1 : 0;
        }
    return count;
}

void turnWheel(LetterView& view, int angle) {
    const QPointF middle = view.viewport()->rect().center();
    QWheelEvent event(middle, view.viewport()->mapToGlobal(middle), {}, {0, angle}, Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view.viewport(), &event);
}

} // namespace

class TestLetterView : public QObject {
    Q_OBJECT
private slots:
    void showsThePages();
    void fitsTheWidth();
    void keysScroll();
    void zoomsByKeysAndWheel();
    void zoomKeepsThePlace();
    void nothingToShow();
};

void TestLetterView::showsThePages() {
    LetterView view;
    view.resize(700, 900);
    view.setLetter(longLetter());
    view.show();
    QCOMPARE(view.pageCount(), 6);
    QCOMPARE(view.currentPage(), 1);
    QCOMPARE(view.verticalScrollBar()->value(), 0);
    const QImage first = view.grab().toImage();
    QVERIFY(redPixels(first) > 1000); // the head
    QCOMPARE(first.pixelColor(2, 450), tokensOf(view.palette()).canvas);
    QCOMPARE(first.pixelColor(350, 40), QColor(Qt::white));
    view.showPage(3);
    QCOMPARE(view.currentPage(), 3);
    QCOMPARE(redPixels(view.grab().toImage()), 0);
    QVERIFY(view.accessibleDescription().contains(QStringLiteral("云纪警诫〔2026〕12号")));
}

void TestLetterView::fitsTheWidth() {
    LetterView view;
    view.resize(700, 900);
    view.setLetter(longLetter());
    view.show();
    QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
    const int narrow = view.zoom();
    view.resize(1100, 900);
    QVERIFY(view.zoom() > narrow);
    QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
    view.setZoom(300);
    view.resize(700, 900);
    QCOMPARE(view.zoom(), 300); // chosen by hand, it stays
    QVERIFY(view.horizontalScrollBar()->maximum() > 0);
}

void TestLetterView::keysScroll() {
    LetterView view;
    view.resize(700, 900);
    view.setLetter(longLetter());
    view.show();
    QSignalSpy pages(&view, &LetterView::currentPageChanged);
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.currentPage(), 6);
    QCOMPARE(pages.last().first().toInt(), 6);
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.verticalScrollBar()->value(), 0);
    QCOMPARE(pages.last().first().toInt(), 1);
    QTest::keyClick(&view, Qt::Key_Down);
    const int line = view.verticalScrollBar()->value();
    QVERIFY(line > 0 && line < 100);
    QTest::keyClick(&view, Qt::Key_PageDown);
    QVERIFY(view.verticalScrollBar()->value() > line + 500);
    QTest::keyClick(&view, Qt::Key_Home);
    QTest::keyClick(&view, Qt::Key_Space);
    QVERIFY(view.verticalScrollBar()->value() > 500);
    QTest::keyClick(&view, Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(view.verticalScrollBar()->value(), 0);
}

void TestLetterView::zoomsByKeysAndWheel() {
    LetterView view;
    view.resize(700, 900);
    view.setLetter(longLetter());
    view.show();
    const int fitted = view.zoom();
    QSignalSpy zooms(&view, &LetterView::zoomChanged);
    QTest::keyClick(&view, Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(view.zoom(), fitted + 25);
    QCOMPARE(zooms.size(), 1);
    QTest::keyClick(&view, Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(view.zoom(), fitted);
    turnWheel(view, 120);
    QCOMPARE(view.zoom(), fitted + 25);
    turnWheel(view, -120);
    turnWheel(view, -120);
    QCOMPARE(view.zoom(), std::max(fitted - 25, LetterView::leastZoom));
    QTest::keyClick(&view, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(view.zoom(), fitted);
    view.setZoom(1);
    QCOMPARE(view.zoom(), LetterView::leastZoom);
    view.setZoom(9999);
    QCOMPARE(view.zoom(), LetterView::mostZoom);
}

void TestLetterView::zoomKeepsThePlace() {
    LetterView view;
    view.resize(700, 900);
    view.setLetter(longLetter());
    view.show();
    view.showPage(4);
    for (const int percent : {150, 75, 200, 60}) {
        view.setZoom(percent);
        QCOMPARE(view.currentPage(), 4);
    }
}

void TestLetterView::nothingToShow() {
    LetterView view;
    view.resize(700, 900);
    view.show();
    QCOMPARE(view.currentPage(), 0);
    QCOMPARE(view.verticalScrollBar()->maximum(), 0);
    view.setLetter(longLetter());
    QVERIFY(view.verticalScrollBar()->maximum() > 0);
    view.clear();
    QCOMPARE(view.pageCount(), 0);
    QCOMPARE(view.verticalScrollBar()->maximum(), 0);
    QCOMPARE(redPixels(view.grab().toImage()), 0);
    QVERIFY(view.accessibleDescription().isEmpty());
}

QTEST_MAIN(TestLetterView)
#include "test_letter_view.moc"
