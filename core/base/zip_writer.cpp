// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zip_writer.h"

#include <QtEndian>

#include <zlib.h>

namespace sizao::base {
namespace {

constexpr quint16 version = 20;         // 2.0
constexpr quint16 utf8Names = 1U << 11; // flag bit 11
constexpr quint16 firstDay = 0x21;      // 1980-01-01

template <class T>
void add(QByteArray& bytes, T number) {
    const T little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
}

// What the local header and the entry of the directory share.
void addHeader(QByteArray& bytes, const ZipPart& part, const QByteArray& name) {
    const auto size = static_cast<quint32>(part.bytes.size());
    const uLong crc = crc32(0, reinterpret_cast<const Bytef*>(part.bytes.constData()), size);
    add(bytes, version);
    add(bytes, utf8Names);
    add(bytes, quint16(0)); // stored
    add(bytes, quint16(0));
    add(bytes, firstDay);
    add(bytes, static_cast<quint32>(crc));
    add(bytes, size);
    add(bytes, size);
    add(bytes, static_cast<quint16>(name.size()));
    add(bytes, quint16(0)); // no extra fields
}

} // namespace

QByteArray zipOf(const std::vector<ZipPart>& parts) {
    QByteArray file;
    QByteArray directory;
    for (const ZipPart& part : parts) {
        const QByteArray name = part.name.toUtf8();
        directory += "PK\x01\x02";
        add(directory, version);
        addHeader(directory, part, name);
        add(directory, quint16(0)); // no comment
        add(directory, quint16(0)); // first volume
        add(directory, quint16(0));
        add(directory, quint32(0));
        add(directory, static_cast<quint32>(file.size()));
        directory += name;

        file += "PK\x03\x04";
        addHeader(file, part, name);
        file += name + part.bytes;
    }
    const auto directoryAt = static_cast<quint32>(file.size());
    file += directory + "PK\x05\x06";
    add(file, quint32(0)); // one volume
    add(file, static_cast<quint16>(parts.size()));
    add(file, static_cast<quint16>(parts.size()));
    add(file, static_cast<quint32>(directory.size()));
    add(file, directoryAt);
    add(file, quint16(0));
    return file;
}

} // namespace sizao::base
