// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/letter_flow.h"

#include <algorithm>

namespace sizao::print {
namespace {

using documents::Cell;
using documents::Row;
using documents::Table;
using grid::Um;

constexpr LetterType tableType{LetterFace::FangSong, grid::sizeTable, grid::sizeTable, Ink::Black};
// A row of so many lines fills a page below a head.
constexpr int mostLines = (grid::height - 3 * grid::rowHeight) / grid::tableLine;

struct LaidCell {
    Um left = 0;
    Um width = 0;
    std::vector<GridLine> lines;
    bool isLabel = false;
};

class Rows {
public:
    Rows(const Table& table, int number, LetterText& text) : m_number(number), m_text(text) {
        Um at = 0;
        for (const int width : table.widths_mm) {
            m_edges.push_back(at);
            at += width * 1000;
        }
        m_edges.push_back(at);
        m_shift = std::max<Um>(0, (grid::width - at) / 2);
    }

    void add(const Row& row, std::vector<FlowItem>& items) {
        const std::vector<LaidCell> cells = laidOut(row);
        std::size_t most = 1;
        for (const LaidCell& cell : cells)
            most = std::max(most, cell.lines.size());
        for (std::size_t from = 0; from < most; from += mostLines)
            items.push_back(item(row, cells, from, std::min<std::size_t>(most - from, mostLines)));
    }

private:
    std::vector<LaidCell> laidOut(const Row& row) const {
        std::vector<LaidCell> cells;
        std::size_t column = 0;
        for (const Cell& cell : row.cells) {
            const std::size_t next =
                std::min(column + static_cast<std::size_t>(cell.span), m_edges.size() - 1);
            const Um width = m_edges[next] - m_edges[column];
            const int halves = std::max(2, tableType.halvesIn(width - 2 * grid::cellPadding));
            cells.push_back({m_edges[column], width,
                             gridLines(layoutText(cell.text.toStdU32String()), {halves, 0, 0}),
                             cell.isLabel});
            column = next;
        }
        return cells;
    }

    FlowItem item(const Row& row, const std::vector<LaidCell>& cells, std::size_t from,
                  std::size_t lines) const {
        FlowItem item;
        item.isOnGrid = false;
        item.table = m_number;
        const Um needed = static_cast<Um>(lines) * grid::tableLine + 2 * grid::cellPadding;
        item.height = std::max(
            {needed, grid::rowHeight, std::min<Um>(row.height_mm * 1000, grid::height / 2)});
        for (const LaidCell& cell : cells) {
            frame(item, cell);
            words(item, cell, from, lines);
        }
        return item;
    }

    void frame(FlowItem& item, const LaidCell& cell) const {
        const Um left = m_shift + cell.left;
        const Um half = grid::tableRule / 2;
        for (const Um y : {Um(0), item.height})
            item.piece.rules.push_back(
                {left - half, y - half, cell.width + grid::tableRule, grid::tableRule, Ink::Black});
        for (const Um x : {left, left + cell.width})
            item.piece.rules.push_back(
                {x - half, -half, grid::tableRule, item.height + grid::tableRule, Ink::Black});
    }

    void words(FlowItem& item, const LaidCell& cell, std::size_t from, std::size_t lines) const {
        const std::size_t end = std::min(from + lines, cell.lines.size());
        if (from >= end)
            return;
        Um y = (item.height - static_cast<Um>(end - from) * grid::tableLine) / 2;
        for (std::size_t i = from; i < end; ++i, y += grid::tableLine) {
            const Um free = cell.width - tableType.widthOf(cell.lines[i].end());
            const Um x = cell.isLabel ? free / 2 : grid::cellPadding;
            item.piece.add(m_text.piece(cell.lines[i], tableType, grid::tableLine),
                           m_shift + cell.left + x, y);
        }
    }

    const int m_number;
    LetterText& m_text;
    std::vector<Um> m_edges; // of the columns, the last one's right edge too
    Um m_shift = 0;
};

} // namespace

std::vector<FlowItem> tableRows(const Table& table, int number, LetterText& text) {
    std::vector<FlowItem> items;
    Rows rows(table, number, text);
    bool isHead = true; // heads stand at the top of the table or are none
    for (const Row& row : table.rows) {
        isHead = isHead && row.isHead;
        const std::size_t first = items.size();
        rows.add(row, items);
        for (std::size_t i = first; i < items.size(); ++i) {
            items[i].isTableHead = isHead;
            items[i].staysWithNext = row.isHead;
        }
    }
    return items;
}

} // namespace sizao::print
