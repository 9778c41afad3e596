// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zip_archive.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <limits>
#include <zlib.h>

namespace sizao::base {
namespace {

constexpr quint32 endMark = 0x06054B50;
constexpr quint32 end64Mark = 0x06064B50;
constexpr quint32 locator64Mark = 0x07064B50;
constexpr quint32 centralMark = 0x02014B50;
constexpr quint32 localMark = 0x04034B50;
constexpr quint32 saturated = 0xFFFFFFFF; // the value stands in the zip64 field

template <class T>
T numberAt(const QByteArray& bytes, qsizetype at) {
    return at >= 0 && at + static_cast<qsizetype>(sizeof(T)) <= bytes.size()
               ? qFromLittleEndian<T>(bytes.constData() + at)
               : T(0);
}

QByteArray bytesAt(QFile& file, qint64 at, qint64 size) {
    return at >= 0 && size >= 0 && file.seek(at) ? file.read(size) : QByteArray();
}

struct Directory {
    qint64 at = 0;
    qint64 size = 0;
    qint64 entries = 0;
};

std::optional<Directory> directory64(QFile& file, qint64 locatorAt) {
    const QByteArray locator = bytesAt(file, locatorAt, 20);
    if (numberAt<quint32>(locator, 0) != locator64Mark)
        return std::nullopt;
    const auto at = static_cast<qint64>(numberAt<quint64>(locator, 8));
    const QByteArray end = bytesAt(file, at, 56);
    if (numberAt<quint32>(end, 0) != end64Mark)
        return std::nullopt;
    return Directory{static_cast<qint64>(numberAt<quint64>(end, 48)),
                     static_cast<qint64>(numberAt<quint64>(end, 40)),
                     static_cast<qint64>(numberAt<quint64>(end, 32))};
}

// The end record is the last thing in the file, before a comment of at most 64 KiB.
std::optional<Directory> findDirectory(QFile& file) {
    constexpr qint64 endBytes = 22;
    const qint64 from = std::max<qint64>(0, file.size() - endBytes - 0xFFFF);
    const QByteArray tail = bytesAt(file, from, file.size() - from);
    for (qsizetype at = tail.size() - endBytes; at >= 0; --at) {
        if (numberAt<quint32>(tail, at) != endMark
            || at + endBytes + numberAt<quint16>(tail, at + 20) > tail.size())
            continue;
        const Directory directory{numberAt<quint32>(tail, at + 16),
                                  numberAt<quint32>(tail, at + 12),
                                  numberAt<quint16>(tail, at + 10)};
        if (directory.at == saturated || directory.size == saturated || directory.entries == 0xFFFF)
            return directory64(file, from + at - 20);
        return directory;
    }
    return std::nullopt;
}

// The zip64 field (0x0001) has the saturated values, in this order.
void widen(ZipEntry& entry, const QByteArray& extra) {
    for (qsizetype at = 0; at + 4 <= extra.size(); at += 4 + numberAt<quint16>(extra, at + 2)) {
        if (numberAt<quint16>(extra, at) != 0x0001)
            continue;
        qsizetype value = at + 4;
        for (qint64* const wide : {&entry.unpacked, &entry.packed, &entry.headerAt}) {
            if (*wide != saturated)
                continue;
            *wide = static_cast<qint64>(numberAt<quint64>(extra, value));
            value += 8;
        }
    }
}

// One entry of the central directory; its length through `at`.
std::optional<ZipEntry> entryAt(const QByteArray& directory, qsizetype& at) {
    constexpr qsizetype fixedBytes = 46;
    if (at + fixedBytes > directory.size() || numberAt<quint32>(directory, at) != centralMark)
        return std::nullopt;
    const quint16 flags = numberAt<quint16>(directory, at + 8);
    const qsizetype nameBytes = numberAt<quint16>(directory, at + 28);
    const qsizetype extraBytes = numberAt<quint16>(directory, at + 30);
    ZipEntry entry;
    entry.name = QString::fromUtf8(directory.mid(at + fixedBytes, nameBytes));
    entry.method = numberAt<quint16>(directory, at + 10);
    entry.crc = numberAt<quint32>(directory, at + 16);
    entry.packed = numberAt<quint32>(directory, at + 20);
    entry.unpacked = numberAt<quint32>(directory, at + 24);
    entry.headerAt = numberAt<quint32>(directory, at + 42);
    entry.encrypted = (flags & 1) != 0;
    widen(entry, directory.mid(at + fixedBytes + nameBytes, extraBytes));
    at += fixedBytes + nameBytes + extraBytes + numberAt<quint16>(directory, at + 32);
    if (at > directory.size() || entry.packed < 0 || entry.unpacked < 0 || entry.headerAt < 0)
        return std::nullopt;
    return entry;
}

class UnpackDevice final : public QIODevice {
public:
    UnpackDevice(std::unique_ptr<QFile> file, const ZipEntry& entry)
        : m_file(std::move(file)), m_entry(entry), m_left(entry.packed) {
        inflateInit2(&m_stream, -MAX_WBITS); // raw: a zip has its own checksum
        setOpenMode(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    ~UnpackDevice() override { inflateEnd(&m_stream); }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_ended || m_failed; }

protected:
    qint64 readData(char* data, qint64 size) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    [[nodiscard]] bool feed();
    [[nodiscard]] qint64 produce(char* data, qint64 size);

    std::unique_ptr<QFile> m_file;
    ZipEntry m_entry;
    z_stream m_stream{};
    QByteArray m_packed;
    qint64 m_left;     // packed bytes still in the file
    qint64 m_made = 0; // unpacked bytes so far
    uLong m_crc = ::crc32(0, nullptr, 0);
    bool m_ended = false;
    bool m_failed = false;
};

bool UnpackDevice::feed() {
    constexpr qint64 blockBytes = 64 * 1024;
    if (m_stream.avail_in > 0)
        return true;
    m_packed = m_file->read(std::min(blockBytes, m_left));
    m_left -= m_packed.size();
    m_stream.next_in = reinterpret_cast<Bytef*>(m_packed.data());
    m_stream.avail_in = static_cast<uInt>(m_packed.size());
    return !m_packed.isEmpty();
}

// Up to `size` bytes, -1 on damage; sets m_ended with the last of them.
qint64 UnpackDevice::produce(char* data, qint64 size) {
    const bool fed = feed();
    if (m_entry.method == 0) {
        const qint64 count = std::min<qint64>(size, m_stream.avail_in);
        std::copy_n(m_stream.next_in, count, data);
        m_stream.next_in += count;
        m_stream.avail_in -= static_cast<uInt>(count);
        m_ended = m_left == 0 && m_stream.avail_in == 0;
        return fed || m_ended ? count : -1;
    }
    m_stream.next_out = reinterpret_cast<Bytef*>(data);
    m_stream.avail_out = static_cast<uInt>(size);
    const int status = inflate(&m_stream, Z_NO_FLUSH);
    m_ended = status == Z_STREAM_END;
    const qint64 count = size - m_stream.avail_out;
    const bool stuck = count == 0 && !fed && !m_ended;
    return (status == Z_OK || status == Z_STREAM_END) && !stuck ? count : -1;
}

qint64 UnpackDevice::readData(char* data, qint64 size) {
    size = std::min<qint64>(size, std::numeric_limits<int>::max());
    qint64 count = 0;
    while (count == 0 && size > 0 && !m_ended && !m_failed) {
        count = produce(data, size);
        if (count < 0) {
            m_failed = true;
            break;
        }
        m_made += count;
        m_crc = ::crc32(m_crc, reinterpret_cast<const Bytef*>(data), static_cast<uInt>(count));
        const bool wrongEnd = m_ended && (m_made != m_entry.unpacked || m_crc != m_entry.crc);
        m_failed = m_made > m_entry.unpacked || wrongEnd;
    }
    return m_failed ? -1 : count;
}

} // namespace

std::optional<ZipArchive> ZipArchive::open(const QString& path, int mostEntries) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto found = findDirectory(file);
    if (!found || found->entries < 0 || found->entries > mostEntries || found->at < 0
        || found->size < 0 || found->size > file.size() - found->at)
        return std::nullopt;
    const QByteArray directory = bytesAt(file, found->at, found->size);
    ZipArchive archive(path);
    qsizetype at = 0;
    for (qint64 i = 0; i < found->entries; ++i) {
        const auto entry = entryAt(directory, at);
        if (!entry)
            return std::nullopt;
        archive.m_entries.insert(entry->name.toLower(), *entry);
    }
    return archive;
}

std::unique_ptr<QIODevice> ZipArchive::unpack(const ZipEntry& entry) const {
    constexpr qint64 localBytes = 30;
    auto file = std::make_unique<QFile>(m_path);
    if (!file->open(QIODevice::ReadOnly) || (entry.method != 0 && entry.method != 8))
        return nullptr;
    const QByteArray local = bytesAt(*file, entry.headerAt, localBytes);
    if (local.size() < localBytes || numberAt<quint32>(local, 0) != localMark)
        return nullptr;
    const qint64 dataAt =
        entry.headerAt + localBytes + numberAt<quint16>(local, 26) + numberAt<quint16>(local, 28);
    if (entry.packed > file->size() - dataAt || !file->seek(dataAt))
        return nullptr;
    return std::make_unique<UnpackDevice>(std::move(file), entry);
}

} // namespace sizao::base
