// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/score_bar.h"
#include "ui/widgets/sheet_text.h"
#include "ui/widgets/tokens.h"

#include <QPainter>

#include <functional>
#include <optional>
#include <vector>

namespace sizao::widgets {

enum class SheetMedium {
    Screen, // facts take at most two lines
    Paper,  // everything in full
};

// A computation sheet laid out once for a width and painted as often as needed: on screen and, with
// the light tokens, on paper. Coordinates are logical pixels from the top left corner.
class SheetPainter {
public:
    SheetPainter(const domain::ComputationSheet& sheet, const SheetCaption& caption, qreal width,
                 SheetMedium medium);

    [[nodiscard]] qreal height() const { return m_height; }
    // What was given, or what the columns need at least.
    [[nodiscard]] qreal width() const { return m_width; }
    // `line` is the fact whose absence is shown: its row is marked, its mark stands on the bar.
    void paint(QPainter& painter, const Tokens& tokens, std::optional<int> line = {}) const;
    [[nodiscard]] std::optional<int> lineAt(const QPointF& point) const;
    [[nodiscard]] QRectF lineRect(int line) const;
    [[nodiscard]] bool isElided(int line) const;
    // All that is written, from top to bottom: for screen readers and tests.
    [[nodiscard]] QString plainText() const;
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
    struct Cell {
        qreal left;
        qreal width;
    };
    enum class Fit {
        Wide,    // indicator and formula in columns of their own
        Narrow,  // below the fact
        Compact, // and what stands beside a number below it, too
    };
    struct Columns {
        Cell date, fact, indicator, grade, formula, points, counted, without;
        Fit fit;
        [[nodiscard]] bool isWide() const { return fit == Fit::Wide; }
    };
    struct Row {
        QRectF rect;
        bool isElided;
    };

    void layHead();
    void layColumns();
    [[nodiscard]] qreal leastFactWidth() const;
    [[nodiscard]] bool arrangeColumns(Fit fit); // false: no room for the facts
    using LineWords = std::function<QString(const domain::SheetLine&)>;
    [[nodiscard]] qreal widestOf(const LineWords& words) const;
    void layTableHead();
    void layLine(const domain::SheetLine& line);
    void layCategories();
    void layFoot();
    void addParagraph(const QString& heading, const QStringList& lines);
    qreal addText(const QRectF& rect, const QString& text, const QFont& font, Ink ink,
                  Qt::Alignment alignment = Qt::AlignLeft);
    void addCell(const Cell& cell, qreal y, const QString& text, const QFont& font, Ink ink,
                 bool isNumber);
    void addRule(qreal y);

    domain::ComputationSheet m_sheet;
    SheetCaption m_caption;
    qreal m_width;
    SheetMedium m_medium;
    qreal m_height = 0;
    Columns m_columns{};
    ScoreMark m_mark;
    QRectF m_badge;
    QRectF m_bar;
    std::size_t m_verdict = 0; // the piece that gives way to the "without" sentence
    std::vector<Piece> m_pieces;
    std::vector<qreal> m_rules;
    std::vector<Row> m_rows;
};

} // namespace sizao::widgets
