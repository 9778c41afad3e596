// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/tidy.h"

#include <QStringView>

#include <string>
#include <vector>

namespace sizao::intake {

// What the file itself says a cell is. A csv knows only Text and Empty.
enum class CellKind {
    Empty,
    Text,
    Number,  // text is the shortest decimal form with at most 15 digits
    Date,    // text is `2026-03-05`, `2026-03-05 09:00:00` or, for a time alone, `09:00:00`
    Boolean, // text is TRUE or FALSE
    Error,   // #N/A and its kin: the text is empty, the value is lost in the file already
};

// One row of a file. A reader fills the same Row again and again, so nothing is allocated per
// cell; views returned by text() live until the next start().
class Row {
public:
    // As a person counts rows in a spreadsheet program: from 1, line breaks in cells not counted.
    [[nodiscard]] qint64 number() const { return m_number; }
    [[nodiscard]] bool isHidden() const { return m_hidden; }
    [[nodiscard]] int count() const { return static_cast<int>(m_cells.size()); }
    // Empty beyond the last cell.
    [[nodiscard]] QStringView text(int column) const {
        if (column < 0 || column >= count())
            return {};
        const auto index = static_cast<std::size_t>(column);
        const std::size_t from = index == 0 ? 0 : m_cells[index - 1].end;
        return {m_text.data() + from, static_cast<qsizetype>(m_cells[index].end - from)};
    }
    [[nodiscard]] CellKind kind(int column) const {
        return column < 0 || column >= count() ? CellKind::Empty
                                               : m_cells[static_cast<std::size_t>(column)].kind;
    }
    // No cell holds anything but blanks.
    [[nodiscard]] bool isBlank() const {
        for (int column = 0; column < count(); ++column)
            if (kind(column) == CellKind::Error || !trimmed(text(column)).isEmpty())
                return false;
        return true;
    }

    // For readers: start, then for each cell any number of add() and one finish().
    void start(qint64 number, bool hidden = false) {
        m_number = number;
        m_hidden = hidden;
        m_text.clear();
        m_cells.clear();
    }
    void add(QStringView part) {
        m_text.append(part.utf16(), static_cast<std::size_t>(part.size()));
    }
    void finish(CellKind kind) { m_cells.push_back({m_text.size(), kind}); }
    void padTo(int columns) {
        while (count() < columns)
            finish(CellKind::Empty);
    }
    // Characters of the cell that is being added.
    [[nodiscard]] std::size_t openSize() const {
        return m_text.size() - (m_cells.empty() ? 0 : m_cells.back().end);
    }

private:
    struct Cell {
        std::size_t end = 0; // in m_text; the cell begins where the one before ends
        CellKind kind = CellKind::Empty;
    };
    qint64 m_number = 0;
    bool m_hidden = false;
    std::u16string m_text;
    std::vector<Cell> m_cells;
};

} // namespace sizao::intake
