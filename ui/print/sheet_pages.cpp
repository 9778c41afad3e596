// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheet_pages.h"

#include "ui/print/painting.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainterPath>
#include <QPdfWriter>

#include <algorithm>

namespace sizao::print {
namespace {

// Millimetres of A4
constexpr qreal paperWidth = 210;
constexpr qreal paperHeight = 297;
constexpr qreal left = 20; // where it is bound
constexpr qreal right = 14;
constexpr qreal top = 19;
constexpr qreal bottom = 22;
constexpr qreal bodyWidth = paperWidth - left - right;
constexpr qreal bodyHeight = paperHeight - top - bottom;

constexpr qreal framePoints = 6.5;
constexpr qreal mmPerPoint = 25.4 / 72;
constexpr int pdfResolution = 1200;

// Long facts take less room above their indicator than beside it.
constexpr PaperStep steps[] = {
    {9},      {8.5},
    {8},      {7.5},
    {7},      {7, SheetLayout::everyLine, false, true},
    {6.5},    {6.5, SheetLayout::everyLine, false, true},
    {6.5, 2}, {6.5, 1, true},
};

QString text(const char* source) {
    return QCoreApplication::translate("Sheet", source);
}

// One logical pixel of the layout, in mm.
qreal mmPerPixel(qreal points) {
    return points * mmPerPoint / static_cast<qreal>(TextSize::Small);
}

SheetPainter painterOf(const domain::ComputationSheet& sheet, const SheetCaption& caption,
                       const PaperStep& step) {
    SheetLayout layout =
        SheetLayout::paper(bodyWidth / mmPerPixel(step.points), step.factLines, step.isDense);
    layout.isNarrow = step.isNarrow;
    return {sheet, caption, layout};
}

// As much on each page as goes; nothing: a single piece is higher than a page.
std::vector<SheetSlice> pagesOf(const SheetPainter& painter, qreal points) {
    const qreal room = bodyHeight / mmPerPixel(points);
    const SheetSlice rows = painter.tableRows();
    std::vector<SheetSlice> pages;
    SheetSlice page;
    qreal reach = room;
    for (const qreal end : painter.breaks()) {
        if (end > reach) {
            if (page.height() <= 0)
                return {};
            pages.push_back(page);
            page = {page.bottom, page.bottom};
            const bool isInTable = page.top >= rows.top && page.top < rows.bottom;
            reach = page.top + room - (isInTable ? painter.tableHead().height() : 0);
            if (end > reach)
                return {};
        }
        page.bottom = end;
    }
    pages.push_back(page);
    return pages;
}

// The fewest pages there can be, then the first step that needs no more.
PaperStep stepFor(const domain::ComputationSheet& sheet, const SheetCaption& caption) {
    const PaperStep& tightest = steps[std::size(steps) - 1];
    const auto countOf = [&](const PaperStep& step) {
        const SheetPainter painter = painterOf(sheet, caption, step);
        const bool fits = painter.width() <= bodyWidth / mmPerPixel(step.points) + 0.5;
        const std::size_t count = fits ? pagesOf(painter, step.points).size() : 0;
        return count == 0 ? std::size_t(-1) : count;
    };
    const std::size_t least = countOf(tightest);
    return *std::find_if(std::begin(steps), std::end(steps) - 1,
                         [&](const PaperStep& step) { return countOf(step) <= least; });
}

QString grouped(const QString& hex, int characters) {
    QStringList groups;
    for (int i = 0; i < std::min<int>(characters, static_cast<int>(hex.size())); i += 4)
        groups.append(hex.mid(i, 4));
    return groups.join(u' ');
}

QString copyText(qint64 copy) {
    return text(QT_TRANSLATE_NOOP("Sheet", "第 %1 份")).arg(copy);
}

} // namespace

SheetPages::SheetPages(const domain::ComputationSheet& sheet, const SheetCaption& caption,
                       const SheetFrame& frame)
    : m_sheet(sheet),
      m_frame(frame),
      m_step(stepFor(sheet, caption)),
      m_painter(painterOf(sheet, caption, m_step)),
      m_pages(pagesOf(m_painter, m_step.points)) {}

QString SheetPages::textOf(int page) const {
    return m_painter.plainText(m_pages.at(static_cast<std::size_t>(page)));
}

// Head left and right, foot: two lines left and right.
QString SheetPages::frameText(int page) const {
    const QString head = m_frame.training
                             ? text(QT_TRANSLATE_NOOP("Sheet", "练习数据 · 预警依据单"))
                             : text(QT_TRANSLATE_NOOP("Sheet", "预警依据单"));
    const QString versions =
        text(QT_TRANSLATE_NOOP("Sheet", "摘要 %1 · 规则 %2 · %3 %4 版"))
            .arg(grouped(m_frame.digest, 16), m_sheet.engine,
                 m_sheet.model_name.isEmpty() ? m_sheet.model : m_sheet.model_name,
                 m_sheet.model_valid_from.toIso());
    const QString number =
        text(QT_TRANSLATE_NOOP("Sheet", "第 %1 页 共 %2 页")).arg(page + 1).arg(count());
    const QString taken = text(QT_TRANSLATE_NOOP("Sheet", "%1 · %2 · %3"))
                              .arg(m_frame.taken_by, m_frame.taken_at, copyText(m_frame.copy));
    return QStringList{m_frame.organisation, head, versions, number, taken}.join(u'\n');
}

// Behind everything, mixed with the paper beforehand: what is read stands out from it. As outlines,
// so that whoever copies the text of the page does not copy this between its lines.
void SheetPages::paintWatermark(QPainter& painter) const {
    const qreal width = paperWidth / mmPerPixel(framePoints);
    const qreal height = paperHeight / mmPerPixel(framePoints);
    QFont font = textFont();
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPixelSize(34);
    const QString words = text(QT_TRANSLATE_NOOP("Sheet", "%1 · %2 · %3"))
                              .arg(m_frame.taken_by, m_frame.taken_at, copyText(m_frame.copy));
    QPainterPath outline;
    outline.addText(0, 0, font, words);
    painter.save();
    painter.setClipRect(QRectF(0, 0, width, height));
    painter.translate(width / 2, height / 2);
    painter.rotate(-32);
    const qreal stride = QFontMetricsF(font).horizontalAdvance(words) + 120;
    for (int row = -4; row <= 4; ++row)
        for (int column = -2; column <= 1; ++column)
            painter.fillPath(
                outline.translated(column * stride + (row % 2 == 0 ? 0 : stride / 2), row * 230),
                watermarkInk());
    painter.restore();
}

void SheetPages::paintFrame(QPainter& painter, int page) const {
    const Tokens& tokens = paperTokens();
    const qreal mm = 1 / mmPerPixel(framePoints);
    const QStringList words = frameText(page).split(u'\n');
    QFont font = textFont(TextSize::Small);
    font.setHintingPreference(QFont::PreferNoHinting);
    painter.setFont(font);
    painter.setPen(tokens.quiet);
    const qreal line = QFontMetricsF(font).height();
    const auto both = [&](qreal y, const QString& first, const QString& second) {
        const QRectF rect(left * mm, y, bodyWidth * mm, line);
        drawWords(painter, rect, Qt::AlignLeft | Qt::AlignVCenter, first, tokens);
        drawWords(painter, rect, Qt::AlignRight | Qt::AlignVCenter, second, tokens);
    };
    both((top - 4) * mm - line, words[0], words[1]); // in the order of frameText
    const qreal foot = (paperHeight - bottom + 3) * mm;
    both(foot + 6, words[2], words[3]);
    both(foot + 6 + line, words[4], {});
    painter.setPen(QPen(tokens.line, 1));
    for (const qreal y : {(top - 3) * mm, foot})
        painter.drawLine(QPointF(left * mm, y), QPointF((paperWidth - right) * mm, y));
}

void SheetPages::paint(QPainter& painter, int page, qreal dots_per_mm) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(dots_per_mm * mmPerPixel(framePoints), dots_per_mm * mmPerPixel(framePoints));
    paintWatermark(painter);
    paintFrame(painter, page);
    painter.restore();

    const SheetSlice& slice = m_pages.at(static_cast<std::size_t>(page));
    const SheetSlice rows = m_painter.tableRows();
    const qreal scale = dots_per_mm * mmPerPixel(m_step.points);
    painter.save();
    painter.translate(left * dots_per_mm, top * dots_per_mm);
    painter.scale(scale, scale);
    if (page > 0 && slice.top >= rows.top && slice.top < rows.bottom) {
        const SheetSlice head = m_painter.tableHead();
        painter.translate(0, -head.top);
        m_painter.paintSlice(painter, paperTokens(), head);
        painter.translate(0, head.top + head.height());
    }
    painter.translate(0, -slice.top);
    m_painter.paintSlice(painter, paperTokens(), slice);
    painter.restore();
}

bool paintPages(QPagedPaintDevice& device, const SheetPages& pages) {
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageOrientation(QPageLayout::Portrait);
    device.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const qreal dots = device.logicalDpiX() / 25.4;
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0 && !device.newPage())
            return false;
        pages.paint(painter, page, dots);
    }
    return painter.end();
}

QByteArray pdfOf(const SheetPages& pages) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(pdfResolution);
        writer.setTitle(text(QT_TRANSLATE_NOOP("Sheet", "预警依据单")));
        writer.setCreator(QStringLiteral("sizao " SIZAO_VERSION));
        if (!paintPages(writer, pages))
            return {};
    }
    return buffer.data();
}

} // namespace sizao::print
