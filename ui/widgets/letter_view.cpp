// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/letter_view.h"

#include "ui/print/letter_paint.h"
#include "ui/widgets/tokens.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace sizao::widgets {
namespace {

constexpr int gap = 16; // around a page
constexpr int scrollStep = 32;
constexpr int zoomStep = 25;
constexpr qreal pageWidth_mm = print::grid::pageWidth / 1000.0;
constexpr qreal pageHeight_mm = print::grid::pageHeight / 1000.0;

} // namespace

LetterView::LetterView(QWidget* parent) : QAbstractScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("文书预览"));
    verticalScrollBar()->setSingleStep(scrollStep);
    horizontalScrollBar()->setSingleStep(scrollStep);
}

void LetterView::setLetter(print::DisplayList letter) {
    m_letter = std::move(letter);
    QStringList pages;
    for (const print::PageContent& page : m_letter->pages)
        pages.append(print::textOf(page));
    setAccessibleDescription(pages.join(u'\n'));
    verticalScrollBar()->setValue(0);
    lay();
}

void LetterView::clear() {
    m_letter.reset();
    setAccessibleDescription({});
    lay();
}

int LetterView::pageCount() const {
    return m_letter ? static_cast<int>(m_letter->pages.size()) : 0;
}

int LetterView::currentPage() const {
    const int stride = pageSize().height() + gap;
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    return pageCount() == 0 ? 0 : std::clamp((middle - gap / 2) / stride + 1, 1, pageCount());
}

void LetterView::showPage(int number) {
    verticalScrollBar()->setValue((number - 1) * (pageSize().height() + gap));
}

void LetterView::setZoom(int percent) {
    m_isFitted = false;
    applyZoom(percent);
}

void LetterView::fitWidth() {
    m_isFitted = true;
    lay();
}

QSize LetterView::sizeHint() const {
    return {720, 900};
}

qreal LetterView::dotsPerMm(int percent) const {
    return logicalDpiX() / 25.4 * percent / 100;
}

QSize LetterView::pageSize() const {
    return {qRound(pageWidth_mm * dotsPerMm(m_zoom)), qRound(pageHeight_mm * dotsPerMm(m_zoom))};
}

QRect LetterView::pageRect(int page) const {
    const QSize size = pageSize();
    const int free = viewport()->width() - size.width();
    const int x = free > 2 * gap ? free / 2 : gap - horizontalScrollBar()->value();
    return {{x, gap + page * (size.height() + gap) - verticalScrollBar()->value()}, size};
}

// What stood in the middle of the view stays there; the top stays the top.
void LetterView::applyZoom(int percent) {
    percent = std::clamp(percent, leastZoom, mostZoom);
    if (percent == m_zoom)
        return;
    const int before = m_zoom;
    const int half = viewport()->height() / 2;
    const bool isAtTop = verticalScrollBar()->value() == 0;
    const qint64 middle = verticalScrollBar()->value() + half;
    m_zoom = percent;
    lay();
    verticalScrollBar()->setValue(isAtTop ? 0 : static_cast<int>(middle * percent / before) - half);
    emit zoomChanged(percent);
}

void LetterView::lay() {
    if (m_isFitted && m_letter) {
        const qreal free = viewport()->width() - 2 * gap;
        const int percent = std::clamp(
            static_cast<int>(free / (pageWidth_mm * dotsPerMm(100)) * 100), leastZoom, mostZoom);
        if (percent != m_zoom)
            return applyZoom(percent);
    }
    const QSize size = pageSize();
    const int height = gap + pageCount() * (size.height() + gap);
    verticalScrollBar()->setRange(0, m_letter ? std::max(0, height - viewport()->height()) : 0);
    verticalScrollBar()->setPageStep(viewport()->height());
    horizontalScrollBar()->setRange(
        0, m_letter ? std::max(0, size.width() + 2 * gap - viewport()->width()) : 0);
    horizontalScrollBar()->setPageStep(viewport()->width());
    viewport()->update();
    tellPage();
}

void LetterView::tellPage() {
    if (const int page = currentPage(); page != m_toldPage) {
        m_toldPage = page;
        emit currentPageChanged(page);
    }
}

void LetterView::paintEvent(QPaintEvent* event) {
    const Tokens& tokens = tokensOf(palette());
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), tokens.canvas);
    for (int page = 0; page < pageCount(); ++page) {
        const QRect rect = pageRect(page);
        if (!rect.intersects(event->rect()))
            continue;
        painter.fillRect(rect, Qt::white); // paper, in a dark window too
        painter.setPen(tokens.line);
        painter.drawRect(rect.adjusted(-1, -1, 0, 0));
        painter.save();
        painter.setClipRect(rect);
        painter.translate(rect.topLeft());
        print::paintPage(painter, *m_letter, page, dotsPerMm(m_zoom));
        painter.restore();
    }
}

void LetterView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    lay();
}

void LetterView::scrollContentsBy(int, int) {
    viewport()->update();
    tellPage();
}

bool LetterView::event(QEvent* event) {
    // A change of screen or of the system's type changes how many pixels a millimetre has.
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ScreenChangeInternal)
        lay();
    return QAbstractScrollArea::event(event);
}

void LetterView::keyPressEvent(QKeyEvent* event) {
    const bool isControl = event->modifiers().testFlag(Qt::ControlModifier);
    if (isControl && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal))
        setZoom(m_zoom + zoomStep);
    else if (isControl && event->key() == Qt::Key_Minus)
        setZoom(m_zoom - zoomStep);
    else if (isControl && event->key() == Qt::Key_0)
        fitWidth();
    else if (event->key() == Qt::Key_Home)
        showPage(1);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else if (event->key() == Qt::Key_Space)
        verticalScrollBar()->triggerAction(event->modifiers().testFlag(Qt::ShiftModifier)
                                               ? QAbstractSlider::SliderPageStepSub
                                               : QAbstractSlider::SliderPageStepAdd);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void LetterView::wheelEvent(QWheelEvent* event) {
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    if (const int turn = event->angleDelta().y(); turn != 0)
        setZoom(m_zoom + (turn > 0 ? zoomStep : -zoomStep));
    event->accept();
}

} // namespace sizao::widgets
