// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/painting.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

#include <cstdlib>

namespace sizao::widgets {

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
    QColor outline = tone.text;
    outline.setAlphaF(tier == domain::Tier::None ? 0.0F : 0.45F);
    painter.setPen(QPen(outline, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
    QFont font = painter.font();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(tone.text);
    painter.drawText(rect, Qt::AlignCenter, tierLetter(tier));
    painter.restore();
}

} // namespace sizao::widgets
