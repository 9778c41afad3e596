// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/row_mapper.h"
#include "core/intake/row_reader.h"
#include "core/intake/sheet_rows.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <QtEndian>

#include <vector>
#include <zlib.h>

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

inline QByteArray littleEndian(auto value) {
    QByteArray bytes(sizeof value, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

inline QByteArray deflated(QByteArray bytes) {
    // qCompress puts four bytes of length and a zlib header before, a checksum behind.
    const QByteArray packed = qCompress(bytes, 9);
    return packed.mid(6, packed.size() - 10);
}

// A zip of parts written by hand: what no honest program would write.
inline QByteArray zipOf(const QList<std::pair<QString, QByteArray>>& parts) {
    QByteArray zip;
    QByteArray directory;
    for (const auto& [part, bytes] : parts) {
        const QByteArray name = part.toUtf8();
        const QByteArray packed = deflated(bytes);
        const auto crc = static_cast<quint32>(
            crc32(0, reinterpret_cast<const Bytef*>(bytes.constData()), uInt(bytes.size())));
        const QByteArray common = littleEndian(quint16(20)) + littleEndian(quint16(0))
                                  + littleEndian(quint16(8)) + littleEndian(quint32(0))
                                  + littleEndian(crc) + littleEndian(quint32(packed.size()))
                                  + littleEndian(quint32(bytes.size()))
                                  + littleEndian(quint16(name.size())) + littleEndian(quint16(0));
        directory += "PK\x01\x02" + littleEndian(quint16(20)) + common + QByteArray(10, '\0')
                     + littleEndian(quint32(zip.size())) + name;
        zip += "PK\x03\x04" + common + name + packed;
    }
    const auto at = quint32(zip.size());
    const auto count = quint16(parts.size());
    return zip + directory + "PK\x05\x06" + QByteArray(4, '\0') + littleEndian(count)
           + littleEndian(count) + littleEndian(quint32(directory.size())) + littleEndian(at)
           + QByteArray(2, '\0');
}

inline QString writeParts(const QTemporaryDir& folder,
                          const QList<std::pair<QString, QByteArray>>& parts) {
    return write(folder, zipOf(parts), QStringLiteral("a.xlsx"));
}

inline QList<std::pair<QString, QByteArray>> partsAround(const QByteArray& sheet,
                                                         const QByteArray& strings = {},
                                                         const QByteArray& styles = {}) {
    const QByteArray relation =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    const QByteArray type =
        "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    QList<std::pair<QString, QByteArray>> parts = {
        {QStringLiteral("_rels/.rels"), relation + "<Relationship Id=\"r1\" " + type
                                            + "officeDocument\" Target=\"xl/workbook.xml\"/>"
                                              "</Relationships>"},
        {QStringLiteral("xl/workbook.xml"),
         "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
         "<sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"s1\"/></sheets></workbook>"},
        {QStringLiteral("xl/_rels/workbook.xml.rels"),
         relation + "<Relationship Id=\"s1\" " + type
             + "worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"s2\" " + type
             + "sharedStrings\" Target=\"/xl/strings.xml\"/><Relationship Id=\"s3\" " + type
             + "styles\" Target=\"styles.xml\"/><Relationship Id=\"s4\" TargetMode=\"External\" "
             + type + "hyperlink\" Target=\"http://x.invalid/\"/></Relationships>"},
        {QStringLiteral("xl/worksheets/sheet1.xml"), sheet},
        {QStringLiteral("xl/strings.xml"), "<sst>" + strings + "</sst>"},
        {QStringLiteral("xl/styles.xml"), "<styleSheet>" + styles + "</styleSheet>"},
    };
    return parts;
}

inline QByteArray sheetOf(const QByteArray& rows, const QByteArray& after = {}) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet><sheetData>" + rows
           + "</sheetData>" + after + "</worksheet>";
}

inline base::Result<Read> readSheet(const QByteArray& sheet, const QByteArray& strings = {},
                                    const QByteArray& styles = {},
                                    const ReadOptions& options = {}) {
    const QTemporaryDir folder;
    return readAll(writeParts(folder, partsAround(sheet, strings, styles)), options);
}

} // namespace sizao::intake::files
