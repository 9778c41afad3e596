// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zip_archive.h"
#include "core/intake/row_reader.h"

#include <QHash>
#include <QIODevice>
#include <QString>

#include <memory>
#include <optional>

namespace sizao::intake {

// One part while it is unpacked. Stops, with the reason in errorString(), at the limits of size, at
// a DOCTYPE, at CDATA, at UTF-16 and at a stretch without markup longer than any cell may be.
class PartDevice final : public QIODevice {
public:
    PartDevice(std::unique_ptr<QIODevice> source, qint64 part_bytes, qint64 cell_characters);
    ~PartDevice() override;

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override;
    [[nodiscard]] const std::optional<base::Error>& refusal() const { return m_refusal; }
    [[nodiscard]] qint64 bytesRead() const { return m_read; }

protected:
    qint64 readData(char* data, qint64 size) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    [[nodiscard]] bool inspect(QByteArrayView block);
    bool refuse(base::ErrorCode code, const QString& message);

    std::unique_ptr<QIODevice> m_source;
    qint64 m_partBytes;
    qint64 m_stretchBytes;
    qint64 m_read = 0;
    qint64 m_sinceMarkup = 0;
    QByteArray m_tail; // the end of the block before, for marks cut in two
    std::optional<base::Error> m_refusal;
};

struct Relationship {
    QString type;   // the last piece of the type's address: the same in strict and transitional
    QString target; // a path from the root of the package
};

// The zip with its relationships (ECMA-376 part 2).
class XlsxPackage {
public:
    [[nodiscard]] static base::Result<std::unique_ptr<XlsxPackage>> open(const QString& path,
                                                                         const ReadLimits& limits);
    [[nodiscard]] bool contains(const QString& part) const;
    [[nodiscard]] base::Result<std::unique_ptr<PartDevice>> part(const QString& name) const;
    // By id, of the part `source`; empty for the package itself.
    [[nodiscard]] base::Result<QHash<QString, Relationship>>
    relationships(const QString& source) const;

private:
    XlsxPackage(base::ZipArchive archive, const ReadLimits& limits)
        : m_archive(std::move(archive)), m_limits(limits) {}

    base::ZipArchive m_archive;
    ReadLimits m_limits;
};

// What a broken part is answered with.
[[nodiscard]] base::Error damagedWorkbook();
// The refusal of the device, if it refused, else damagedWorkbook().
[[nodiscard]] base::Error errorOf(const PartDevice& device);

} // namespace sizao::intake
