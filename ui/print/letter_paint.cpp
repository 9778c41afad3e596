// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/letter_paint.h"

#include "ui/print/pdf_text.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QGlyphRun>
#include <QPdfWriter>
#include <QSet>

namespace sizao::print {
namespace {

constexpr int pdfResolution = 1200;

QColor colourOf(Ink ink) {
    return ink == Ink::Red ? grid::red() : QColor(Qt::black);
}

void paintRun(QPainter& painter, const DisplayList& list, const GlyphsOfFont& run, qreal dots) {
    QRawFont font = list.fonts[run.font];
    font.setPixelSize(run.size * dots);
    const qreal stretch = run.stretchPermille / 1000.0;
    QGlyphRun glyphs;
    QList<quint32> indexes;
    QList<QPointF> places;
    for (const PlacedGlyph& glyph : run.glyphs) {
        indexes.append(glyph.glyph);
        places.append({glyph.x * dots / stretch, glyph.y * dots});
    }
    glyphs.setRawFont(font);
    glyphs.setGlyphIndexes(indexes);
    glyphs.setPositions(places);
    painter.setPen(colourOf(run.ink));
    if (run.stretchPermille == 1000)
        return painter.drawGlyphRun({}, glyphs);
    painter.save();
    painter.scale(stretch, 1);
    painter.drawGlyphRun({}, glyphs);
    painter.restore();
}

// By font; a glyph that two characters share has the one that came first.
std::vector<GlyphMeanings> meaningsOf(const DisplayList& list) {
    std::vector<GlyphMeanings> meanings(static_cast<std::size_t>(list.fonts.size()));
    std::vector<QSet<quint32>> seen(meanings.size());
    for (const PageContent& page : list.pages)
        for (const GlyphsOfFont& run : page.runs)
            for (const PlacedGlyph& glyph : run.glyphs) {
                QSet<quint32>& glyphs = seen[static_cast<std::size_t>(run.font)];
                if (glyphs.contains(glyph.glyph))
                    continue;
                glyphs.insert(glyph.glyph);
                meanings[static_cast<std::size_t>(run.font)] += glyph.character;
            }
    return meanings;
}

} // namespace

void paintPage(QPainter& painter, const DisplayList& list, int page, qreal dots_per_mm) {
    const PageContent& content = list.pages.at(static_cast<std::size_t>(page));
    const qreal dots = dots_per_mm / 1000; // a micrometre
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Outline& outline : content.outlines)
        painter.fillPath(QTransform::fromScale(dots, dots).map(outline.path), outline.colour);
    for (const Rule& rule : content.rules)
        painter.fillRect(
            QRectF(rule.left * dots, rule.top * dots, rule.width * dots, rule.height * dots),
            colourOf(rule.ink));
    for (const GlyphsOfFont& run : content.runs)
        paintRun(painter, list, run, dots);
    painter.restore();
}

bool paintLetter(QPagedPaintDevice& device, const DisplayList& list) {
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageOrientation(QPageLayout::Portrait);
    device.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const qreal dots = device.logicalDpiX() / 25.4;
    for (int page = 0; page < static_cast<int>(list.pages.size()); ++page) {
        if (page > 0 && !device.newPage())
            return false;
        paintPage(painter, list, page, dots);
    }
    return painter.end();
}

base::Result<QByteArray> letterPdf(const DisplayList& list, const QString& title) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(pdfResolution);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("sizao " SIZAO_VERSION));
        if (!paintLetter(writer, list))
            return base::fail(base::ErrorCode::Internal,
                              QCoreApplication::translate("Letter", "PDF 没有生成，请再试一次。"));
    }
    return withReadableText(buffer.data(), meaningsOf(list));
}

} // namespace sizao::print
