// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/library.h"

#include <sqlite3.h>

namespace sizao::storage {

LibraryVersions libraryVersions(Database& database) {
    const auto cipher = database.value<QString>({"library.cipher", "PRAGMA cipher_version"});
    return {QString::fromLatin1(sqlite3_libversion()),
            cipher ? cipher->value_or(QString()) : QString()};
}

} // namespace sizao::storage
