// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QIODevice>
#include <QString>

#include <memory>
#include <optional>

namespace sizao::base {

struct ZipEntry {
    QString name;
    qint64 packed = 0;
    qint64 unpacked = 0;
    qint64 headerAt = 0; // of the local header in the file
    quint32 crc = 0;
    quint16 method = 0; // 0 stored, 8 deflated
    bool encrypted = false;
};

// Reads a zip (PKWARE APPNOTE 6.3, with the zip64 fields that some programs always write), over
// zlib. Not over QuaZip: that library exports the functions of minizip under their own names with
// other parameters, and libxlsxwriter in the same program then calls the wrong ones.
class ZipArchive {
public:
    // nullopt: not a zip, cut off, in several volumes or with more than `mostEntries`.
    [[nodiscard]] static std::optional<ZipArchive> open(const QString& path, int mostEntries);

    // By lower-case name.
    [[nodiscard]] const QHash<QString, ZipEntry>& entries() const { return m_entries; }
    // The unpacked bytes as a sequential device, open for reading. It fails, with -1 from read(),
    // where the data are cut, longer or shorter than stated, or have another checksum. Null when
    // the entry cannot be found in the file or its method is unknown.
    [[nodiscard]] std::unique_ptr<QIODevice> unpack(const ZipEntry& entry) const;

private:
    explicit ZipArchive(QString path) : m_path(std::move(path)) {}
    QString m_path;
    QHash<QString, ZipEntry> m_entries;
};

} // namespace sizao::base
