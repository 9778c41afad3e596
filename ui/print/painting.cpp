// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/painting.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QLocale>
#include <QRawFont>

#include <cstdlib>

namespace sizao::print {

QString missingText() {
    return QStringLiteral("—");
}

QString orMissing(const QString& text) {
    return text.trimmed().isEmpty() ? missingText() : text;
}

QString pointsText(qint64 milli) {
    const qint64 size = std::llabs(milli);
    const QString digits = QString::number(size % 1000).rightJustified(3, u'0');
    const QString sign = milli < 0 ? QStringLiteral("−") : QString();
    return sign + QString::number(size / 1000) + u'.' + digits;
}

QString shortPointsText(qint64 milli) {
    QString text = pointsText(milli);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString countText(qint64 count) {
    return QLocale(QLocale::English).toString(count);
}

QString tierLetter(domain::Tier tier) {
    return tier == domain::Tier::None ? missingText() : domain::toLabel(tier);
}

QString tierName(domain::Tier tier) {
    switch (tier) {
    case domain::Tier::None:
        return QCoreApplication::translate("Tier", "未达预警");
    case domain::Tier::Yellow:
        return QCoreApplication::translate("Tier", "黄色预警");
    case domain::Tier::Orange:
        return QCoreApplication::translate("Tier", "橙色预警");
    case domain::Tier::Red:
        return QCoreApplication::translate("Tier", "红色预警");
    }
    Q_UNREACHABLE();
}

namespace {

// False: the font lacks a character; the shaper finds another font for it.
bool drawGlyphs(QPainter& painter, const QRectF& line, Qt::Alignment alignment,
                const QString& words) {
    const QRawFont font = QRawFont::fromFont(painter.font(), QFontDatabase::SimplifiedChinese);
    const QList<quint32> glyphs = font.glyphIndexesForString(words);
    if (!font.isValid() || glyphs.contains(0))
        return false;
    qreal width = 0;
    QList<QPointF> places;
    for (const QPointF& advance : font.advancesForGlyphIndexes(glyphs)) {
        places.append({width, 0});
        width += advance.x();
    }
    QGlyphRun run;
    run.setRawFont(font);
    run.setGlyphIndexes(glyphs);
    run.setPositions(places);
    const qreal free = line.width() - width;
    const qreal shift = alignment & Qt::AlignRight     ? free
                        : alignment & Qt::AlignHCenter ? free / 2
                                                       : 0;
    painter.drawGlyphRun(QPointF(line.left() + shift, line.top() + font.ascent()), run);
    return true;
}

} // namespace

void drawWords(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& words,
               const Tokens& tokens) {
    if (!tokens.isPaper) {
        painter.drawText(rect, static_cast<int>(alignment) | Qt::TextDontClip, words);
        return;
    }
    const QStringList lines = words.split(u'\n');
    const qreal height = QFontMetricsF(painter.font()).height();
    qreal y = rect.top();
    if (alignment & Qt::AlignVCenter)
        y += (rect.height() - height * static_cast<qreal>(lines.size())) / 2;
    for (const QString& part : lines) {
        const QRectF line(rect.left(), y, rect.width(), height);
        if (!part.isEmpty() && !drawGlyphs(painter, line, alignment, part))
            painter.drawText(line, static_cast<int>(alignment) | Qt::TextDontClip, part);
        y += height;
    }
}

QSizeF badgeSize(const QFont& font) {
    const QFontMetricsF metrics(font);
    const qreal height = metrics.height() + 2;
    qreal width = height; // one for all tiers, so that badges stand in line
    for (const auto& entry : domain::EnumText<domain::Tier>::entries)
        width = std::max(width, metrics.horizontalAdvance(tierLetter(entry.value)) + 10);
    return {width, height};
}

void paintBadge(QPainter& painter, const QRectF& rect, domain::Tier tier, const Tokens& tokens) {
    const TonePair tone = tokens.tier(tier);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone.fill);
    painter.drawRoundedRect(rect, cornerRadius, cornerRadius);
    // In a print without colour the outline still tells a badge from plain text.
    painter.setPen(tier == domain::Tier::None ? QPen(Qt::NoPen)
                                              : QPen(mixed(tone.fill, tone.text, 0.45), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
    QFont font = painter.font();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(tone.text);
    drawWords(painter, rect, Qt::AlignCenter, tierLetter(tier), tokens);
    painter.restore();
}

} // namespace sizao::print
