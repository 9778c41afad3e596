// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/intake/intake_workbooks.h"

#include <optional>

// Zips with any field wrong, for tests.
namespace sizao::intake::files {

inline constexpr quint32 wide = 0xFFFFFFFF;

// An entry as the table of a test states it; what is not stated is right.
struct Part {
    QByteArray name = "a.txt";
    QByteArray bytes = "some text, some text, some text, some text";
    quint16 method = 8;
    quint16 flags = 0;
    std::optional<quint32> crc;
    std::optional<quint32> packed;
    std::optional<quint32> unpacked;
    std::optional<quint32> headerAt;
    QByteArray centralExtra;
    QByteArray localExtra;
    QByteArray comment;
    QByteArray localMark = "PK\x03\x04";
    QByteArray centralMark = "PK\x01\x02";
};

struct End {
    std::optional<quint16> entries;
    std::optional<quint32> size;
    std::optional<quint32> at;
    QByteArray comment;
    std::optional<quint16> commentBytes;
    bool zip64 = false;
    QByteArray locatorMark = "PK\x06\x07";
    QByteArray end64Mark = "PK\x06\x06";
    std::optional<quint64> entries64;
    std::optional<quint64> at64;
    std::optional<quint64> end64At;
};

inline quint32 crcOf(const QByteArray& bytes) {
    return static_cast<quint32>(
        crc32(0, reinterpret_cast<const Bytef*>(bytes.constData()), uInt(bytes.size())));
}

inline Part named(const QByteArray& name, const QByteArray& bytes, quint16 method = 8) {
    Part part;
    part.name = name;
    part.bytes = bytes;
    part.method = method;
    return part;
}

inline QByteArray centralOf(const Part& part, qsizetype packed, qsizetype at) {
    return part.centralMark + littleEndian(quint16(20)) + littleEndian(quint16(20))
           + littleEndian(part.flags) + littleEndian(part.method) + littleEndian(quint32(0))
           + littleEndian(part.crc.value_or(crcOf(part.bytes)))
           + littleEndian(part.packed.value_or(quint32(packed)))
           + littleEndian(part.unpacked.value_or(quint32(part.bytes.size())))
           + littleEndian(quint16(part.name.size()))
           + littleEndian(quint16(part.centralExtra.size()))
           + littleEndian(quint16(part.comment.size())) + QByteArray(8, '\0')
           + littleEndian(part.headerAt.value_or(quint32(at))) + part.name + part.centralExtra
           + part.comment;
}

inline QByteArray zipFrom(const std::vector<Part>& parts, const End& end = {}) {
    QByteArray zip;
    QByteArray directory;
    for (const Part& part : parts) {
        const QByteArray packed = part.method == 8 ? deflated(part.bytes) : part.bytes;
        directory += centralOf(part, packed.size(), zip.size());
        zip += part.localMark + QByteArray(22, '\0') + littleEndian(quint16(part.name.size()))
               + littleEndian(quint16(part.localExtra.size())) + part.name + part.localExtra
               + packed;
    }
    const qsizetype at = zip.size();
    zip += directory;
    if (end.zip64) {
        const auto end64At = quint64(zip.size());
        const quint64 entries = end.entries64.value_or(parts.size());
        zip += end.end64Mark + littleEndian(quint64(44)) + QByteArray(12, '\0')
               + littleEndian(entries) + littleEndian(entries)
               + littleEndian(quint64(directory.size()))
               + littleEndian(end.at64.value_or(quint64(at)));
        zip += end.locatorMark + littleEndian(quint32(0))
               + littleEndian(end.end64At.value_or(end64At)) + littleEndian(quint32(1));
    }
    const quint16 entries = end.entries.value_or(quint16(parts.size()));
    return zip + "PK\x05\x06" + QByteArray(4, '\0') + littleEndian(entries) + littleEndian(entries)
           + littleEndian(end.size.value_or(quint32(directory.size())))
           + littleEndian(end.at.value_or(quint32(at)))
           + littleEndian(end.commentBytes.value_or(quint16(end.comment.size()))) + end.comment;
}

} // namespace sizao::intake::files
