// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/score_mark.h"
#include "ui/print/sheet_foot.h"

#include <QPainter>

#include <optional>
#include <vector>

namespace sizao::print {

// A stretch of the sheet, from above; nothing written is cut by its edges.
struct SheetSlice {
    qreal top = 0;
    qreal bottom = 0;
    [[nodiscard]] qreal height() const { return bottom - top; }
};

// A computation sheet laid out once for a width and painted as often as needed: on screen and, with
// the tokens of paper, on pages. Coordinates are logical pixels from the top left corner.
class SheetPainter {
public:
    SheetPainter(const domain::ComputationSheet& sheet, const SheetCaption& caption,
                 const SheetLayout& layout);

    [[nodiscard]] qreal height() const { return m_height; }
    // What was given, or what the columns need at least.
    [[nodiscard]] qreal width() const { return m_columns.width; }
    // `line` is the fact whose absence is shown: its row is marked, its mark stands on the bar.
    void paint(QPainter& painter, const Tokens& tokens, std::optional<int> line = {}) const;
    void paintSlice(QPainter& painter, const Tokens& tokens, const SheetSlice& slice) const;
    [[nodiscard]] std::optional<int> lineAt(const QPointF& point) const;
    [[nodiscard]] QRectF lineRect(int line) const;
    [[nodiscard]] bool isElided(int line) const;
    [[nodiscard]] int elided() const; // facts that are shortened
    // Where a page may end, rising; the last is the height.
    [[nodiscard]] const std::vector<qreal>& breaks() const { return m_breaks; }
    // The head of the table, and its rows: a page that begins within them repeats the head.
    [[nodiscard]] SheetSlice tableHead() const { return m_tableHead; }
    [[nodiscard]] SheetSlice tableRows() const { return m_tableRows; }
    // All that is written, from top to bottom: for screen readers and tests.
    [[nodiscard]] QString plainText() const;
    [[nodiscard]] QString plainText(const SheetSlice& slice) const;
    // Where there is ink of texts: no two of them meet.
    [[nodiscard]] std::vector<QRectF> textRects() const;

private:
    enum class Ink { Text, Quiet };
    struct Piece {
        QRectF rect;
        QString text;
        QFont font;
        Ink ink;
        Qt::Alignment alignment;
    };
    struct Row {
        QRectF rect;
        bool isElided;
    };

    void layHead();
    void layTableHead();
    void layLine(const domain::SheetLine& line);
    void layDays(const domain::SheetLine& line, qreal y, qreal& bottom);
    void layIndicator(const domain::SheetLine& line, qreal y, qreal& bottom);
    void layNumbers(const domain::SheetLine& line, qreal y, qreal& bottom);
    void layCategories();
    void layFoot();
    void addParagraph(const SheetParagraph& paragraph, qreal label);
    qreal addText(const QRectF& rect, const QString& text, const QFont& font, Ink ink,
                  Qt::Alignment alignment = Qt::AlignLeft);
    void addCell(const SheetCell& cell, qreal y, const QString& text, const QFont& font, Ink ink,
                 bool isNumber);
    void addRule(qreal y);
    void addBreak() { m_breaks.push_back(m_height); }
    void paintPart(QPainter& painter, const Tokens& tokens, const SheetSlice& slice,
                   std::optional<int> line) const;
    void paintPiece(QPainter& painter, const Tokens& tokens, const Piece& piece,
                    const QString& text) const;
    void paintHead(QPainter& painter, const Tokens& tokens, const ScoreMark& mark) const;

    domain::ComputationSheet m_sheet;
    SheetCaption m_caption;
    SheetLayout m_layout;
    SheetFonts m_fonts;
    SheetColumns m_columns;
    qreal m_height = 0;
    qreal m_lineHeight;
    ScoreMark m_mark;
    QRectF m_badge;
    QRectF m_bar;
    std::size_t m_verdict = 0; // the piece that gives way to the "without" sentence
    std::vector<Piece> m_pieces;
    std::vector<qreal> m_rules;
    std::vector<Row> m_rows;
    std::vector<qreal> m_breaks;
    SheetSlice m_tableHead;
    SheetSlice m_tableRows;
};

} // namespace sizao::print
