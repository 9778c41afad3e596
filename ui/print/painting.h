// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/tokens.h"

#include <QPainter>

// Small pieces several widgets paint alike, on screen and on paper.
namespace sizao::print {

// What stands where a value is missing.
[[nodiscard]] QString missingText();
[[nodiscard]] QString orMissing(const QString& text);

// `7.200`: milli-points as the rules print them, three digits, so that every sum can be redone.
[[nodiscard]] QString pointsText(qint64 milli);
// `6`: the same without idle zeros, for marks and sentences.
[[nodiscard]] QString shortPointsText(qint64 milli);
// `1,204`
[[nodiscard]] QString countText(qint64 count);

[[nodiscard]] QString tierLetter(domain::Tier tier); // 黄 橙 红, or —
[[nodiscard]] QString tierName(domain::Tier tier);   // 黄色预警, or 未达预警

// Lines of words in a rectangle, in the painter's font and pen. On paper glyph by glyph: shaped, some
// fonts put other digits beside Han characters, and these cannot be found in a PDF again.
void drawWords(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& words,
               const Tokens& tokens);

// The size and the painting of a tier badge: its character in its colours.
[[nodiscard]] QSizeF badgeSize(const QFont& font);
void paintBadge(QPainter& painter, const QRectF& rect, domain::Tier tier, const Tokens& tokens);

} // namespace sizao::print
