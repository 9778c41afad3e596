// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/zip_archive.h"

#include <QByteArray>

namespace sizao::documents {

// How large a file may be; a test passes smaller ones (core/base/limits.h).
struct DocxLimits {
    qint64 bytes;
    qint64 unpackedBytes;
    int parts;
    int blocks;
    [[nodiscard]] static DocxLimits standard();
};

// The parts of a docx from outside. Opening refuses what is too large, encrypted or no docx, macros,
// embedded objects and references out of the file.
class DocxPackage {
public:
    [[nodiscard]] static base::Result<DocxPackage> open(const QString& path,
                                                        const DocxLimits& limits);
    [[nodiscard]] bool contains(const QString& part) const;
    [[nodiscard]] base::Result<QByteArray> part(const QString& name) const;

private:
    explicit DocxPackage(base::ZipArchive archive) : m_archive(std::move(archive)) {}
    [[nodiscard]] base::Result<> check(const DocxLimits& limits) const;
    [[nodiscard]] base::Result<> checkRelations(const QString& part) const;

    base::ZipArchive m_archive;
};

[[nodiscard]] base::Error damagedDocx();
[[nodiscard]] base::Error docxWithDoctype();

} // namespace sizao::documents
