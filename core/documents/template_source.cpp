// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/template_source.h"

#include <QRegularExpression>
#include <QStringList>

namespace sizao::documents {
namespace {

const QString tableStyle = QStringLiteral("表格");

QString withBreaks(QString text) {
    return text.replace(QStringLiteral("\\n"), QStringLiteral("\n"));
}

std::optional<Table> tableWith(const QString& widths) {
    Table table;
    int sum = 0;
    for (const QString& word : widths.split(u' ', Qt::SkipEmptyParts)) {
        table.widths_mm.push_back(word.toInt());
        sum += table.widths_mm.back();
        if (table.widths_mm.back() <= 0)
            return std::nullopt;
    }
    return sum > 0 && sum <= 156 ? std::optional(table) : std::nullopt;
}

// What stands before the first bar is `!` or nothing, behind the last one a height or nothing.
std::optional<Row> rowOf(const QString& line, std::size_t columns) {
    QStringList cells = line.split(u'|');
    Row row;
    cells.removeFirst();
    const QString height = cells.takeLast().trimmed();
    row.height_mm = height.toInt();
    if (cells.isEmpty() || (!height.isEmpty() && row.height_mm <= 0))
        return std::nullopt;
    if (cells.front().startsWith(u'!')) {
        row.isHead = true;
        cells.front().remove(0, 1);
    }
    for (const QString& each : cells) {
        // Wide blanks are part of a form: only narrow ones are between cell and bar.
        static const QRegularExpression edges(QStringLiteral("^ +| +$"));
        QString words = QString(each).remove(edges);
        if (words == QStringLiteral("<")) {
            if (row.cells.empty())
                return std::nullopt;
            ++row.cells.back().span;
            continue;
        }
        const bool isLabel = words.startsWith(u'#');
        row.cells.push_back({withBreaks(isLabel ? words.mid(1) : words), 1, isLabel});
    }
    return static_cast<std::size_t>(cells.size()) == columns ? std::optional(row) : std::nullopt;
}

} // namespace

base::Result<Blocks> blocksOfSource(const QString& source) {
    static const QRegularExpression paragraph(QStringLiteral("^\\[([^\\]]+)\\] ?(.*)$"));
    Blocks blocks;
    int number = 0;
    const auto fault = [&] {
        return base::fail(base::ErrorCode::Internal, QStringLiteral("line %1").arg(number));
    };
    for (const QString& line : source.split(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        if (line.startsWith(u'|')) {
            if (blocks.empty() || blocks.back().kind != BlockKind::Table)
                return fault();
            Table& table = blocks.back().table;
            auto row = rowOf(line, table.widths_mm.size());
            if (!row)
                return fault();
            table.rows.push_back(std::move(*row));
            continue;
        }
        const auto match = paragraph.match(line);
        if (match.captured(1) == tableStyle) {
            auto table = tableWith(match.captured(2));
            if (!table)
                return fault();
            blocks.push_back({BlockKind::Table, {}, std::move(*table)});
            continue;
        }
        const auto kind = kindOfStyle(match.captured(1));
        if (!kind || match.captured(2).isEmpty())
            return fault();
        blocks.push_back({*kind, withBreaks(match.captured(2)), {}});
    }
    return blocks;
}

} // namespace sizao::documents
