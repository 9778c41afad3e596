// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/letter_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace sizao::print {
namespace {

constexpr std::u32string_view openers = U"（〔《「『【“‘〈［｛";

QString wordsOf(const GridLine& line) {
    QString words;
    for (const GridCharacter& at : line.characters)
        words += QString::fromUcs4(&at.character, 1);
    return words;
}

} // namespace

PageContent LetterText::piece(const GridLine& line, const LetterType& type, grid::Um height,
                              const std::function<LetterFace(int)>& faceAt) {
    const grid::Um baseline = (height - type.size) / 2 + type.size * grid::ascentPermille / 1000;
    PageContent piece;
    for (const GridCharacter& at : line.characters) {
        const LetterFace face = faceAt ? faceAt(at.index) : type.face;
        if (m_fonts.choose(face, at.character))
            place(piece, at, type, face, baseline);
        else
            remember(at.character, line);
    }
    return piece;
}

PageContent LetterText::piece(const QString& text, const LetterType& type, grid::Um height) {
    const auto characters = layoutText(text.toStdU32String());
    const auto lines = gridLines(characters, {std::max(1, halvesOf(characters)), 0, 0});
    return piece(lines.front(), type, height);
}

void LetterText::place(PageContent& piece, const GridCharacter& at, const LetterType& type,
                       LetterFace face, grid::Um baseline) {
    const ChosenGlyph chosen = *m_fonts.choose(face, at.character);
    const grid::Um begin = type.halfLeft(at.at);
    const grid::Um room = type.halfLeft(at.at + at.width) - begin;
    grid::Um advance = type.size * chosen.advance / 1000;
    int stretch = 1000;
    grid::Um x = begin + (room - advance) / 2;
    if (at.width < halvesOf(at.character)) {
        // A squeezed mark: its ink is in one half of the glyph, and that half stays.
        const bool isOpener = openers.find(at.character) != std::u32string_view::npos;
        x = isOpener ? begin + room - advance : begin;
    } else if (at.character == U'—') {
        // Two of them are one line, in any font: the ink goes from edge to edge.
        const QRectF ink = m_fonts.fonts()[chosen.font].boundingRect(chosen.glyph);
        const auto inkWidth = static_cast<grid::Um>(type.size * ink.width() / 1000);
        if (inkWidth > 0)
            stretch = room * 1000 / inkWidth;
        x = begin - static_cast<grid::Um>(type.size * ink.left() / 1000) * stretch / 1000;
    } else if (advance > room + room / 100) { // not for what rounding makes of a cell
        stretch = room * 1000 / advance;
        x = begin;
    }
    piece.add(chosen.font, type.size, stretch, type.ink, {at.character, chosen.glyph, x, baseline});
}

void LetterText::remember(char32_t character, const GridLine& line) {
    if (m_missing.contains(character))
        return;
    m_missing.append(character);
    m_problems.push_back(
        {base::ErrorCode::Refused,
         QCoreApplication::translate(
             "Letter", "这台电脑上没有一种字体有“%1”字（U+%2），不能印制：%3。请安装有"
                       "这个字的字体后再试。")
             .arg(QString::fromUcs4(&character, 1),
                  QString::number(character, 16).toUpper().rightJustified(4, u'0'),
                  wordsOf(line))});
}

} // namespace sizao::print
