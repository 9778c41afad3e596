// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringDecoder>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

// A strict reader of its own, so that the sheets are not judged by the code that imports them.
namespace sizao::service::demo {

using SheetRow = std::map<QString, QString>; // by heading

// RFC 4180 with CRLF after every row, UTF-8 with BOM, as many cells in every row as headings;
// nullopt: something else.
[[nodiscard]] inline std::optional<std::vector<SheetRow>> parseStrictly(const QByteArray& bytes) {
    if (!bytes.startsWith("\xEF\xBB\xBF"))
        return std::nullopt;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes.mid(3));
    if (decoder.hasError() || text.contains(QChar(0xFFFD))
        || !text.endsWith(QStringLiteral("\r\n")))
        return std::nullopt;
    std::vector<QStringList> table;
    QStringList row;
    for (qsizetype at = 0; at < text.size();) {
        QString cell;
        if (text[at] == u'"') {
            for (++at; at < text.size(); ++at) {
                if (text[at] != u'"')
                    cell += text[at];
                else if (at + 1 < text.size() && text[at + 1] == u'"')
                    cell += text[at++];
                else
                    break;
            }
            ++at;
        } else {
            for (; at < text.size() && text[at] != u',' && text[at] != u'\r'; ++at) {
                if (text[at] == u'"' || text[at] == u'\n')
                    return std::nullopt;
                cell += text[at];
            }
        }
        row.append(cell);
        if (at < text.size() && text[at] == u',') {
            ++at;
        } else if (at + 1 < text.size() && text[at] == u'\r' && text[at + 1] == u'\n') {
            table.push_back(row);
            row.clear();
            at += 2;
        } else {
            return std::nullopt;
        }
    }
    std::vector<SheetRow> rows;
    for (std::size_t i = 1; i < table.size(); ++i) {
        if (table[i].size() != table[0].size())
            return std::nullopt;
        SheetRow named;
        for (qsizetype cell = 0; cell < table[i].size(); ++cell)
            named[table[0][cell]] = table[i][cell];
        rows.push_back(std::move(named));
    }
    return rows;
}

} // namespace sizao::service::demo
