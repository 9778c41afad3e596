// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/row_mapper.h"
#include "core/intake/row_reader.h"
#include "core/intake/sheet_rows.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <vector>

// Files made and read whole, for tests.
namespace sizao::intake::files {

using Table = std::vector<QStringList>;

inline QString write(const QTemporaryDir& folder, const QByteArray& bytes,
                     const QString& name = QStringLiteral("a.csv")) {
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

struct Read {
    Table cells;
    std::vector<std::vector<CellKind>> kinds;
    std::vector<qint64> numbers;
    ReadSummary summary;
    QList<SheetInfo> sheets;
    Encoding encoding = Encoding::Detect;
    QChar separator;
};

inline base::Result<Read> readAll(const QString& path, const ReadOptions& options = {}) {
    auto reader = RowReader::open(path, options);
    if (!reader)
        return base::fail(reader.error());
    Read all;
    Row row;
    for (;;) {
        const auto more = (*reader)->next(row);
        if (!more)
            return base::fail(more.error());
        if (!*more)
            break;
        QStringList cells;
        std::vector<CellKind> kinds;
        for (int column = 0; column < row.count(); ++column) {
            cells.append(row.text(column).toString());
            kinds.push_back(row.kind(column));
        }
        all.cells.push_back(cells);
        all.kinds.push_back(kinds);
        all.numbers.push_back(row.number());
    }
    all.summary = (*reader)->summary();
    all.sheets = (*reader)->sheets();
    all.encoding = (*reader)->encoding();
    all.separator = (*reader)->separator();
    return all;
}

inline base::Result<Read> readBytes(const QByteArray& bytes, const ReadOptions& options = {}) {
    const QTemporaryDir folder;
    return readAll(write(folder, bytes), options);
}

// `A1` of what was read, by the row numbers of the file; a null text where there is nothing.
inline QString at(const Read& read, const QString& place) {
    int column = 0;
    qsizetype i = 0;
    for (; i < place.size() && place[i].isLetter(); ++i)
        column = column * 26 + place[i].unicode() - 'A' + 1;
    const qint64 number = place.mid(i).toLongLong();
    for (std::size_t row = 0; row < read.numbers.size(); ++row)
        if (read.numbers[row] == number)
            return read.cells[row].value(column - 1);
    return {};
}

inline MappingProfile profileFrom(const QByteArray& json) {
    auto profile = MappingProfile::fromJson(json);
    if (!profile)
        qFatal("%s", qPrintable(profile.error().message));
    return *profile;
}

// Every row of a file as a profile maps it; blank rows are left out.
struct Mapped {
    std::vector<MappedRow> rows;
    std::vector<Row> raw;
    Header header;
};

inline base::Result<Mapped> mapAll(const QString& path, const MappingProfile& profile,
                                   base::Day today) {
    auto rows = SheetRows::open(path, profile, {});
    if (!rows)
        return base::fail(rows.error());
    auto mapper = RowMapper::create(profile, (*rows)->header().names, today);
    if (!mapper)
        return base::fail(mapper.error());
    Mapped all;
    all.header = (*rows)->header();
    Row row;
    for (;;) {
        const auto more = (*rows)->next(row);
        if (!more)
            return base::fail(more.error());
        if (!*more)
            return all;
        MappedRow mapped;
        mapper->map(row, mapped);
        if (mapped.outcome == RowOutcome::Blank)
            continue;
        all.rows.push_back(mapped);
        all.raw.push_back(row);
    }
}

inline Row rowOf(const QStringList& cells, qint64 number = 1) {
    Row row;
    row.start(number);
    for (const QString& cell : cells) {
        row.add(cell);
        row.finish(cell.isEmpty() ? CellKind::Empty : CellKind::Text);
    }
    return row;
}

inline QString textOf(const std::u32string& letters) {
    return QString::fromUcs4(letters.data(), static_cast<qsizetype>(letters.size()));
}

} // namespace sizao::intake::files
