// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/intake/intake_files.h"

#include <QtEndian>

#include <zlib.h>

// Workbooks written by hand, for tests: zips and parts that no honest program would write.
namespace sizao::intake::files {

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
