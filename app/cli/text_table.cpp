// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_table.h"

#include <algorithm>

namespace sizao::cli {
namespace {

struct Range {
    char32_t from, to;
};
// Wide and full-width blocks of UAX #11 that texts here can hold.
constexpr Range wide[] = {
    {0x1100, 0x115F},   {0x2E80, 0x303E},   {0x3041, 0x33FF},   {0x3400, 0x4DBF},
    {0x4E00, 0x9FFF},   {0xA000, 0xA4CF},   {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},
    {0xFE30, 0xFE4F},   {0xFF00, 0xFF60},   {0xFFE0, 0xFFE6},   {0x1F300, 0x1F64F},
    {0x1F900, 0x1F9FF}, {0x20000, 0x2FFFD}, {0x30000, 0x3FFFD},
};

bool hasNoWidth(QChar::Category category) {
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
           || category == QChar::Other_Control || category == QChar::Other_Format;
}

int widthOf(char32_t letter) {
    if (hasNoWidth(QChar::category(letter)))
        return 0;
    const bool isWide = std::any_of(std::begin(wide), std::end(wide), [&](const Range& range) {
        return letter >= range.from && letter <= range.to;
    });
    return isWide ? 2 : 1;
}

QString padded(const QString& text, int columns, Align align) {
    const QString blanks(std::max(0, columns - displayWidth(text)), u' ');
    return align == Align::Right ? blanks + text : text + blanks;
}

QString withoutTrailingBlanks(QString line) {
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

} // namespace

int displayWidth(QStringView text) {
    int columns = 0;
    for (const char32_t letter : text.toUcs4())
        columns += widthOf(letter);
    return columns;
}

QString shortened(const QString& text, int columns) {
    const QString line = text.simplified();
    if (displayWidth(line) <= columns)
        return line;
    QString kept;
    int taken = 1; // the …
    for (const char32_t letter : line.toUcs4()) {
        taken += widthOf(letter);
        if (taken > columns)
            break;
        kept += QString::fromUcs4(&letter, 1);
    }
    return kept + QStringLiteral("…");
}

QString TextTable::toText() const {
    std::vector<int> widths;
    QStringList headings;
    QStringList rules;
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        int width = displayWidth(m_columns[column].heading);
        for (const QStringList& row : m_rows)
            width = std::max(width, displayWidth(row.value(static_cast<qsizetype>(column))));
        widths.push_back(width);
        headings.append(padded(m_columns[column].heading, width, m_columns[column].align));
        rules.append(QString(width, u'-'));
    }
    const QString gap = QStringLiteral("  ");
    QStringList lines{withoutTrailingBlanks(headings.join(gap)), rules.join(gap)};
    for (const QStringList& row : m_rows) {
        QStringList cells;
        for (std::size_t column = 0; column < m_columns.size(); ++column)
            cells.append(padded(row.value(static_cast<qsizetype>(column)), widths[column],
                                m_columns[column].align));
        lines.append(withoutTrailingBlanks(cells.join(gap)));
    }
    return lines.join(u'\n');
}

QString labelled(const std::vector<std::pair<QString, QString>>& lines) {
    int width = 0;
    for (const auto& [label, value] : lines)
        if (!value.isEmpty())
            width = std::max(width, displayWidth(label));
    QStringList text;
    for (const auto& [label, value] : lines)
        if (!value.isEmpty())
            text.append(padded(label, width, Align::Left) + QStringLiteral("  ") + value);
    return text.join(u'\n');
}

} // namespace sizao::cli
