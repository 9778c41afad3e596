// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/document_file.h"

namespace sizao::service {

// json (complete) or xlsx (laid over `inForce`, the document in force), told by content. A file
// that has faults is refused with the place and the reason of each.
[[nodiscard]] base::Result<DocumentFile> readCatalogueFile(const QString& path,
                                                           const QJsonObject& inForce);
[[nodiscard]] base::Result<> writeCatalogueFile(const QString& path, const QJsonObject& document);

// The refusal in words, faults in the order of the file.
[[nodiscard]] base::Error refusalOf(const std::vector<rules::DocumentFault>& faults,
                                    const DocumentFile& file);

} // namespace sizao::service
