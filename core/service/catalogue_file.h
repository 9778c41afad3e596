// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rules/catalogue_check.h"

#include <QJsonObject>

#include <functional>

namespace sizao::service {

// A catalogue read from a file, and where in the file things stand.
struct CatalogueFile {
    struct Place {
        int order = 0;
        QString text; // `第 12 行`, `工作表“指标”第 5 行 C 列`
    };
    QJsonObject document;
    std::function<Place(const QString& path)> placeOf; // of a place in the document
};

// json (complete) or xlsx (laid over `inForce`, the document in force), told by content. A file
// that has faults is refused with the place and the reason of each.
[[nodiscard]] base::Result<CatalogueFile> readCatalogueFile(const QString& path,
                                                            const QJsonObject& inForce);
[[nodiscard]] base::Result<> writeCatalogueFile(const QString& path, const QJsonObject& document);

// The refusal in words, faults in the order of the file.
[[nodiscard]] base::Error refusalOf(const std::vector<rules::DocumentFault>& faults,
                                    const CatalogueFile& file);

} // namespace sizao::service
