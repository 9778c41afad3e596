// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/letter_head.h"

#include <algorithm>

namespace sizao::print {
namespace {

using documents::Block;
using documents::BlockKind;
using documents::Blocks;
using documents::PageForm;
using grid::Um;

QString textOfKind(const Blocks& blocks, BlockKind kind) {
    for (const Block& block : blocks)
        if (block.kind == kind)
            return block.text;
    return {};
}

// The lower edge of a character in a line that begins here.
Um underLine(Um lineTop, Um size) {
    return lineTop + (grid::lineHeight + size) / 2;
}

// The first line of the grid that leaves two lines free below this edge.
int lineBelow(Um edge) {
    const Um air = (grid::lineHeight - grid::size2) / 2; // above a title in its line
    const Um from = edge + grid::numberGapLines * grid::lineHeight - air;
    return (from + grid::lineHeight - 1) / grid::lineHeight;
}

class Head {
public:
    Head(const Blocks& blocks, LetterText& text) : m_blocks(blocks), m_text(text) {}

    LetterHead document() {
        marks(0);
        const Um bottom = agency(BlockKind::Agency, grid::top + grid::agencyTop, grid::size1);
        const Um numberTop = bottom + grid::numberGapLines * grid::lineHeight;
        const QString number = textOfKind(m_blocks, BlockKind::Number);
        const QStringList signers =
            textOfKind(m_blocks, BlockKind::Signer).split(u'\n', Qt::SkipEmptyParts);
        const int halves = halvesOf(number.toStdU32String());
        const int at = signers.isEmpty() ? 0 : 2; // one character from the left
        words(number, {},
              signers.isEmpty() ? (grid::width - grid::halfLeft(halves)) / 2 : grid::halfLeft(at),
              numberTop);
        Um lastTop = numberTop;
        for (int i = 0; i < signers.size(); ++i) {
            lastTop = numberTop + i * grid::lineHeight;
            signer(signers[i], lastTop);
        }
        const Um line = underLine(lastTop, grid::size3) + grid::redLineBelow;
        m_head.piece.rules.push_back(
            {grid::left, line, grid::width, grid::redLineHeight, Ink::Red});
        m_head.firstLine = lineBelow(line + grid::redLineHeight - grid::top);
        return std::move(m_head);
    }

    LetterHead letter() {
        Um y = agency(BlockKind::LetterAgency, grid::letterAgencyTop, grid::letterAgencySize)
               + grid::letterRuleBelow;
        y = doubleRule(y, grid::thickRule, grid::thinRule);
        doubleRule(grid::pageHeight - grid::letterRuleBottom - grid::thickRule - grid::ruleGap
                       - grid::thinRule,
                   grid::thinRule, grid::thickRule);
        // 7/8 of a character below the rule
        const Um air = (grid::lineHeight - grid::size3) / 2;
        const Um lineTop = y + grid::size3 * 7 / 8 - air;
        const QString number = textOfKind(m_blocks, BlockKind::Number);
        words(number, {}, grid::width - grid::halfLeft(halvesOf(number.toStdU32String())), lineTop);
        const int lines = std::max(1, marks(lineTop - grid::top));
        m_head.firstLine =
            lineBelow(underLine(lineTop + (lines - 1) * grid::lineHeight, grid::size3) - grid::top);
        return std::move(m_head);
    }

private:
    void words(const QString& text, const LetterType& type, Um x, Um y) {
        if (!text.isEmpty())
            m_head.piece.add(m_text.piece(text, type, grid::lineHeight), grid::left + x, y);
    }

    // 份号 on line 1, 密级 on line 2, 紧急程度 below; the number of lines down to the last.
    int marks(Um from) {
        const LetterType hei{LetterFace::Hei, grid::size3, 0, Ink::Black};
        const QString copy = textOfKind(m_blocks, BlockKind::CopyNumber);
        const QString secrecy = textOfKind(m_blocks, BlockKind::Secrecy);
        const QString urgency = textOfKind(m_blocks, BlockKind::Urgency);
        const auto line = [&](int number) { return grid::top + from + grid::lineTop(number); };
        words(copy, {}, 0, line(0));
        words(secrecy, hei, 0, line(1));
        const int urgencyLine = !secrecy.isEmpty() ? 2 : !copy.isEmpty() ? 1 : 0;
        words(urgency, hei, 0, line(urgencyLine));
        if (!urgency.isEmpty())
            return urgencyLine + 1;
        return !secrecy.isEmpty() ? 2 : !copy.isEmpty() ? 1 : 0;
    }

    // The agency's name in red, as large as goes. Of several agencies each has a line of the same
    // width. Returns the lower edge.
    Um agency(BlockKind kind, Um top, Um largest) {
        constexpr Um mostHeight = 32'000;
        const QStringList names = textOfKind(m_blocks, kind).split(u'\n', Qt::SkipEmptyParts);
        int longest = 1;
        for (const QString& name : names)
            longest = std::max(longest, (halvesOf(name.toStdU32String()) + 1) / 2);
        const auto count = static_cast<Um>(std::max<qsizetype>(1, names.size()));
        const Um size = std::min({largest, grid::width / longest, mostHeight * 4 / (5 * count)});
        const Um step = size * 5 / 4;
        for (int i = 0; i < names.size(); ++i)
            agencyLine(names[i], size, longest * size, top + i * step);
        return top + (count - 1) * step + size;
    }

    void agencyLine(const QString& name, Um size, Um width, Um y) {
        const auto characters = layoutText(name.toStdU32String());
        const int cells = std::max(1, (halvesOf(characters) + 1) / 2);
        const bool isSpread = cells > 1 && cells * size < width;
        // The last character ends where those of the longest name end.
        const Um cell = isSpread ? (width - size) / (cells - 1) : size;
        const LetterType type{LetterFace::BiaoSong, size, isSpread ? cell : size, Ink::Red};
        const Um inset = (cell - size) / 2; // a glyph stands in the middle of its cell
        const PageContent piece = m_text.piece(name, type, size);
        const Um alone = cells == 1 ? (width - size) / 2 : 0;
        m_head.piece.add(piece, grid::left + (grid::width - width) / 2 - inset + alone, y);
    }

    // 签发人： in 仿宋, the name in Kai, one character from the right.
    void signer(const QString& text, Um y) {
        const auto characters = layoutText(text.toStdU32String());
        const auto colon = characters.find(U'：');
        const int halves = halvesOf(characters);
        const auto lines = gridLines(characters, {halves, 0, 0});
        const PageContent piece =
            m_text.piece(lines.front(), {}, grid::lineHeight, [colon](int index) {
                return colon == std::u32string::npos || static_cast<std::size_t>(index) > colon
                           ? LetterFace::Kai
                           : LetterFace::FangSong;
            });
        m_head.piece.add(piece, grid::left + grid::halfLeft(grid::halves - 2 - halves), y);
    }

    Um doubleRule(Um y, Um first, Um second) {
        const Um x = (grid::pageWidth - grid::letterRuleWidth) / 2;
        m_head.piece.rules.push_back({x, y, grid::letterRuleWidth, first, Ink::Red});
        y += first + grid::ruleGap;
        m_head.piece.rules.push_back({x, y, grid::letterRuleWidth, second, Ink::Red});
        return y + second;
    }

    const Blocks& m_blocks;
    LetterText& m_text;
    LetterHead m_head;
};

constexpr LetterType imprintType{LetterFace::FangSong, grid::size4, grid::size4, Ink::Black};

} // namespace

LetterHead headOf(const Blocks& blocks, LetterText& text) {
    switch (documents::formOf(blocks)) {
    case PageForm::Document:
        return Head(blocks, text).document();
    case PageForm::Letter:
        return Head(blocks, text).letter();
    case PageForm::Sheet:
        return {};
    }
    Q_UNREACHABLE();
}

LetterImprint imprintOf(const Blocks& blocks, LetterText& text) {
    const bool hasRules = documents::formOf(blocks) == PageForm::Document;
    LetterImprint imprint;
    Um y = 0;
    const auto rule = [&](Um thickness) {
        if (hasRules)
            imprint.piece.rules.push_back(
                {0, y - thickness / 2, grid::width, thickness, Ink::Black});
    };
    const QString copies = textOfKind(blocks, BlockKind::CopyTo);
    const QString printer = textOfKind(blocks, BlockKind::Printer);
    const QString day = textOfKind(blocks, BlockKind::PrintDate);
    const bool hasPrinter = hasRules && !(printer.isEmpty() && day.isEmpty());
    if (!copies.isEmpty()) {
        rule(grid::outerRule);
        const auto characters = layoutText(copies.toStdU32String());
        const int hanging = halvesOf(characters.substr(0, characters.find(U'：') + 1));
        const int halves = imprintType.halvesIn(grid::width) - 2; // one cell free at each side
        for (const GridLine& line : gridLines(characters, {halves, 2, 2 + hanging})) {
            imprint.piece.add(text.piece(line, imprintType, grid::imprintLine), 0, y);
            y += grid::imprintLine;
        }
    }
    if (hasPrinter) {
        rule(copies.isEmpty() ? grid::outerRule : grid::innerRule);
        imprint.piece.add(text.piece(printer, imprintType, grid::imprintLine), grid::size4, y);
        const int halves = halvesOf(layoutText(day.toStdU32String()));
        imprint.piece.add(text.piece(day, imprintType, grid::imprintLine),
                          grid::width - grid::size4 - imprintType.widthOf(halves), y);
        y += grid::imprintLine;
    }
    if (y > 0)
        rule(grid::outerRule);
    imprint.height = y;
    return imprint;
}

PageContent pageNumber(int number, LetterText& text) {
    const LetterType type{LetterFace::Song, grid::size4, grid::size4, Ink::Black};
    const QString words = QStringLiteral("— %1 —").arg(number);
    const Um width = type.widthOf(halvesOf(words.toStdU32String()));
    const Um cell = grid::size4;
    PageContent page;
    page.add(text.piece(words, type, grid::size4),
             grid::left + (number % 2 == 1 ? grid::width - cell - width : cell),
             grid::top + grid::height + grid::numberBelow);
    return page;
}

} // namespace sizao::print
