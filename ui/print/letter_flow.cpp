// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/letter_flow.h"

#include "ui/print/letter_title.h"

#include <QRegularExpression>

#include <algorithm>

namespace sizao::print {
namespace {

using documents::Block;
using documents::BlockKind;
using grid::halves;

constexpr int indent = 4; // two characters

std::u32string charactersOf(const QString& text) {
    return layoutText(text.toStdU32String());
}

class Flow {
public:
    Flow(const documents::Blocks& blocks, LetterText& text) : m_blocks(blocks), m_text(text) {}

    std::vector<FlowItem> items() {
        for (m_at = 0; m_at < m_blocks.size(); ++m_at)
            add(m_blocks[m_at]);
        return std::move(m_items);
    }

private:
    void add(const Block& block) {
        switch (block.kind) {
        case BlockKind::Title:
        case BlockKind::AttachmentTitle:
            return title(block);
        case BlockKind::Recipient:
            m_blankLines = std::max(m_blankLines, 1);
            return paragraph(block, {halves, 0, 0});
        case BlockKind::AttachmentNote:
            return attachmentNote(block);
        case BlockKind::Signature:
        case BlockKind::SealedSignature:
            return signature(block);
        case BlockKind::Date:
            return dateAlone(block);
        case BlockKind::AttachmentNumber:
            paragraph(block, {halves, 0, 0});
            m_items.back().beginsPage = true;
            m_blankLines = 1; // the title stands on line 3
            return;
        case BlockKind::Table:
            return table(block);
        case BlockKind::Number:
        case BlockKind::CopyNumber:
            return documents::formOf(m_blocks) == documents::PageForm::Sheet ? atRight(block)
                                                                             : void();
        case BlockKind::Body:
        case BlockKind::Level1:
        case BlockKind::Level2:
        case BlockKind::Level3:
        case BlockKind::Level4:
        case BlockKind::Remark:
            return paragraph(block, {halves, indent, 0});
        default:
            return; // head and imprint
        }
    }

    void push(FlowItem item) {
        item.blankLines = std::max(item.blankLines, m_blankLines);
        m_blankLines = 0;
        m_items.push_back(std::move(item));
    }

    // （一） is set in Kai as far as its heading goes, the rest in 仿宋.
    static std::function<LetterFace(int)> facesOf(BlockKind kind, const std::u32string& text) {
        if (kind == BlockKind::Level1 || kind == BlockKind::AttachmentNumber)
            return [](int) { return LetterFace::Hei; };
        if (kind != BlockKind::Level2)
            return {};
        const auto end = std::min(text.find(U'。'), text.size());
        return [end](int index) {
            return static_cast<std::size_t>(index) <= end ? LetterFace::Kai : LetterFace::FangSong;
        };
    }

    void paragraph(const Block& block, const GridWidth& width) {
        const auto characters = charactersOf(block.text);
        const auto faces = facesOf(block.kind, characters);
        const auto lines = gridLines(characters, width);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            FlowItem item;
            item.piece = m_text.piece(lines[i], {}, grid::lineHeight, faces);
            const bool isHeading = block.kind == BlockKind::Level1
                                   || block.kind == BlockKind::Recipient
                                   || block.kind == BlockKind::AttachmentNumber
                                   || block.kind == BlockKind::AttachmentNote
                                   || (block.kind == BlockKind::Level2 && lines.size() == 1);
            item.staysWithNext = isHeading;
            push(std::move(item));
        }
    }

    void title(const Block& block) {
        LetterType type{LetterFace::BiaoSong, grid::size2, grid::size2, Ink::Black};
        for (const QString& line : titleLines(block.text, type.halvesIn(grid::width))) {
            FlowItem item;
            const auto characters = charactersOf(line);
            item.piece.add(m_text.piece(line, type, grid::lineHeight),
                           (grid::width - type.widthOf(halvesOf(characters))) / 2, 0);
            item.staysWithNext = true;
            push(std::move(item));
        }
        m_blankLines = 1;
    }

    // `附件：1. …`, then `2. …` below the first number; lines go on below the words.
    void attachmentNote(const Block& block) {
        static const QRegularExpression parts(QStringLiteral("^(附件[：:]\\s*)?(\\d+[.．]\\s*)?"));
        const auto match = parts.match(block.text);
        const bool isFirst = m_at == 0 || m_blocks[m_at - 1].kind != BlockKind::AttachmentNote;
        const int word = halvesOf(charactersOf(QStringLiteral("附件：")));
        const bool hasWord = match.capturedLength(1) > 0;
        const int first = hasWord ? indent : indent + word;
        const int rest = indent + word + halvesOf(charactersOf(match.captured(2)));
        m_blankLines = std::max(m_blankLines, isFirst ? 1 : 0);
        paragraph(block, {halves, first, rest});
    }

    // Lines that end or are centred where the seal wants them. Where text stands before, two lines of
    // it go along: no page has the signature alone.
    void signature(const Block& block) {
        const bool isSealed = block.kind == BlockKind::SealedSignature;
        const bool hasDate =
            m_at + 1 < m_blocks.size() && m_blocks[m_at + 1].kind == BlockKind::Date;
        const auto date = charactersOf(hasDate ? m_blocks[m_at + 1].text : QString());
        const int dateWidth = halvesOf(date);
        QStringList names = block.text.split(u'\n', Qt::SkipEmptyParts);
        int widest = 0;
        for (const QString& name : names)
            widest = std::max(widest, halvesOf(charactersOf(name)));
        keepTextAlong();
        m_blankLines = std::max(m_blankLines, isSealed ? 2 : 1);
        int dateAt = halves - 8 - dateWidth; // sealed: four characters from the right
        int nameAt = std::min(dateAt + (dateWidth - widest) / 2, halves - widest);
        if (!isSealed) {
            nameAt = halves - 4 - widest; // two characters from the right
            dateAt = nameAt + 4;
            if (hasDate && dateAt + dateWidth > halves - 4) { // the date is the longer of the two
                dateAt = halves - 4 - dateWidth;
                nameAt = dateAt - 4;
            }
        }
        nameAt = std::max(0, nameAt);
        for (const QString& name : names) {
            const int width = halvesOf(charactersOf(name));
            at(name, nameAt + (isSealed ? (widest - width) / 2 : 0));
            m_items.back().staysWithNext = hasDate;
        }
        if (hasDate) {
            at(m_blocks[++m_at].text, std::max(0, dateAt));
            m_items.back().staysWithNext =
                m_at + 1 < m_blocks.size() && m_blocks[m_at + 1].kind == BlockKind::Remark;
        }
    }

    void keepTextAlong() {
        constexpr std::size_t lines = 2;
        for (std::size_t i = 0; i < std::min(lines, m_items.size()); ++i) {
            FlowItem& item = m_items[m_items.size() - 1 - i];
            if (item.table >= 0)
                return;
            item.staysWithNext = true;
        }
    }

    void dateAlone(const Block& block) {
        at(block.text, std::max(0, halves - 8 - halvesOf(charactersOf(block.text))));
    }

    void atRight(const Block& block) {
        m_blankLines = 0;
        at(block.text, std::max(0, halves - halvesOf(charactersOf(block.text))));
        m_items.back().staysWithNext = true;
    }

    // One line of text from this half cell on.
    void at(const QString& text, int half) {
        FlowItem item;
        item.piece.add(m_text.piece(text, {}, grid::lineHeight), grid::halfLeft(half), 0);
        push(std::move(item));
    }

    void table(const Block& block) {
        for (FlowItem& row : tableRows(block.table, m_tables, m_text))
            push(std::move(row));
        ++m_tables;
    }

    const documents::Blocks& m_blocks;
    LetterText& m_text;
    std::vector<FlowItem> m_items;
    std::size_t m_at = 0;
    int m_blankLines = 0; // that the next item has to keep
    int m_tables = 0;
};

} // namespace

std::vector<FlowItem> flowOf(const documents::Blocks& blocks, LetterText& text) {
    return Flow(blocks, text).items();
}

} // namespace sizao::print
