// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace sizao::cli {

// Columns a text takes on a terminal: Chinese characters and full-width signs two, combining
// marks none (Unicode East Asian Width; ambiguous ones count as one, as terminals do).
[[nodiscard]] int displayWidth(QStringView text);
// Cut to `columns` with … at the end when it is longer; line breaks become blanks.
[[nodiscard]] QString shortened(const QString& text, int columns);

enum class Align { Left, Right };

// A table for a terminal: aligned by display width, no lines drawn.
class TextTable {
public:
    struct Column {
        QString heading;
        Align align = Align::Left;
    };
    explicit TextTable(std::vector<Column> columns) : m_columns(std::move(columns)) {}

    // As many cells as there are columns.
    void add(QStringList cells) { m_rows.push_back(std::move(cells)); }
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    // Heading, rule, rows; without a line break at the end.
    [[nodiscard]] QString toText() const;

private:
    std::vector<Column> m_columns;
    std::vector<QStringList> m_rows;
};

// `label：value` lines, the values one below the other. Empty values are left out.
[[nodiscard]] QString labelled(const std::vector<std::pair<QString, QString>>& lines);

} // namespace sizao::cli
