// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/engine/database.h"

namespace sizao::storage {

struct LibraryVersions {
    QString sqlite;
    QString cipher;
};
[[nodiscard]] LibraryVersions libraryVersions(Database& database);

} // namespace sizao::storage
