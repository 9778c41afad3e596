// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside the engine only: from a path and a key to a connection.

#include "core/storage/engine/connection.h"

namespace sizao::storage {

// 'SZAO', in the file header where `file` and others find it once decrypted.
inline constexpr qint32 applicationId = 0x535A414F;

// An empty file that only its owner can read. Refused when there is one already.
[[nodiscard]] base::Result<void> createPrivateFile(const QString& path);

// Opens and keys a file that exists, and proves by a first read that the key fits. Nothing about
// the journal is set yet.
[[nodiscard]] base::Result<std::shared_ptr<Connection>> connectFile(const QString& path,
                                                                    const base::Secret& key,
                                                                    OpenMode mode,
                                                                    const OpenOptions& options);

// Removes the file and what SQLite keeps beside it. For files that were created in vain.
void removeDatabaseFiles(const QString& path);

} // namespace sizao::storage
