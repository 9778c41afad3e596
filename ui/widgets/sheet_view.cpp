// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sheet_view.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

namespace sizao::widgets {
namespace {

constexpr int scrollStep = 24;
constexpr int smallestWidth = 520; // narrower, it scrolls sideways

} // namespace

SheetView::SheetView(QWidget* parent) : QAbstractScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(scrollStep);
    horizontalScrollBar()->setSingleStep(scrollStep);
}

void SheetView::setSheet(const domain::ComputationSheet& sheet, const SheetCaption& caption) {
    m_sheet = sheet;
    m_caption = caption;
    m_line.reset();
    lay();
    setAccessibleName(tr("依据单"));
    setAccessibleDescription(plainText());
}

void SheetView::clear() {
    m_sheet.reset();
    m_line.reset();
    lay();
}

void SheetView::setFullHeight(bool isFull) {
    m_isFull = isFull;
    setVerticalScrollBarPolicy(isFull ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    lay();
}

QString SheetView::plainText() const {
    return m_painter ? m_painter->plainText() : QString();
}

int SheetView::heightForWidth(int width) const {
    if (!m_sheet)
        return 0;
    const SheetPainter painter(*m_sheet, m_caption,
                               SheetLayout::screen(std::max(width, smallestWidth)));
    return qCeil(painter.height());
}

QSize SheetView::sizeHint() const {
    return {720, 560};
}

void SheetView::lay() {
    m_painter.reset();
    if (m_sheet) {
        m_painter.emplace(*m_sheet, m_caption,
                          SheetLayout::screen(std::max(viewport()->width(), smallestWidth)));
        setMinimumHeight(m_isFull ? qCeil(m_painter->height()) : 0);
        verticalScrollBar()->setRange(
            0, std::max(0, qCeil(m_painter->height()) - viewport()->height()));
        horizontalScrollBar()->setRange(
            0, std::max(0, qCeil(m_painter->width()) - viewport()->width()));
    } else {
        verticalScrollBar()->setRange(0, 0);
        horizontalScrollBar()->setRange(0, 0);
    }
    verticalScrollBar()->setPageStep(viewport()->height());
    horizontalScrollBar()->setPageStep(viewport()->width());
    viewport()->update();
}

QPointF SheetView::toSheet(const QPointF& inViewport) const {
    return inViewport + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
}

void SheetView::setCurrentLine(std::optional<int> line) {
    if (line == m_line)
        return;
    m_line = line;
    viewport()->update();
    emit currentLineChanged();
}

void SheetView::activate(int line) {
    emit lineActivated(m_sheet->lines[static_cast<std::size_t>(line)].record);
}

void SheetView::paintEvent(QPaintEvent*) {
    const Tokens& tokens = tokensOf(palette());
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), tokens.surface);
    if (!m_painter)
        return;
    painter.translate(-toSheet({}));
    m_painter->paint(painter, tokens, m_line);
    if (m_line && hasFocus()) {
        painter.setPen(QPen(tokens.accent, 1));
        painter.drawRect(m_painter->lineRect(*m_line).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void SheetView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    lay();
}

void SheetView::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        lay();
}

bool SheetView::event(QEvent* event) {
    // With a line chosen, Esc leaves the line; without one it is the window's.
    if (event->type() == QEvent::ShortcutOverride && m_line
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QAbstractScrollArea::event(event);
}

void SheetView::keyPressEvent(QKeyEvent* event) {
    const int count = m_sheet ? static_cast<int>(m_sheet->lines.size()) : 0;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (count > 0 && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)) {
        const int step = event->key() == Qt::Key_Down ? 1 : -1;
        const int line = m_line ? std::clamp(*m_line + step, 0, count - 1) : 0;
        setCurrentLine(line);
        const QRectF rect = m_painter->lineRect(line);
        QScrollBar* bar = verticalScrollBar();
        if (rect.bottom() > bar->value() + viewport()->height())
            bar->setValue(qCeil(rect.bottom()) - viewport()->height());
        if (rect.top() < bar->value())
            bar->setValue(qFloor(rect.top()));
    } else if (m_line && isEnter) {
        activate(*m_line);
    } else if (m_line && event->key() == Qt::Key_Escape) {
        setCurrentLine({});
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void SheetView::mouseReleaseEvent(QMouseEvent* event) {
    const auto line = m_painter ? m_painter->lineAt(toSheet(event->position())) : std::nullopt;
    if (line && event->button() == Qt::LeftButton)
        activate(*line);
}

bool SheetView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::MouseMove && m_painter) {
        setCurrentLine(m_painter->lineAt(toSheet(static_cast<QMouseEvent*>(event)->position())));
        viewport()->setCursor(m_line ? Qt::PointingHandCursor : Qt::ArrowCursor);
    } else if (event->type() == QEvent::Leave && !hasFocus()) {
        setCurrentLine({});
    } else if (event->type() == QEvent::ToolTip && m_painter) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto line = m_painter->lineAt(toSheet(help->pos()));
        if (line && m_painter->isElided(*line)) {
            const QString facts = m_sheet->lines[static_cast<std::size_t>(*line)].facts;
            QToolTip::showText(help->globalPos(),
                               QStringLiteral("<p>%1</p>").arg(facts.toHtmlEscaped()), this);
        }
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace sizao::widgets
