// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside the room only: small files that must be whole or not be there.

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace sizao::vault {

// Written aside, synced, renamed, the folder synced. 0600. Errors: DiskFull, Unreadable.
[[nodiscard]] base::Result<void> writeSafely(const QString& path, QByteArrayView bytes);

// Errors: NotFound, Unreadable, NotAVault (larger than `limit`).
[[nodiscard]] base::Result<QByteArray> readLimited(const QString& path, qint64 limit);

// The folder of this file; made with mode 0700 when it is not there. Error: Unreadable.
[[nodiscard]] base::Result<void> makePrivateFolderOf(const QString& path);

} // namespace sizao::vault
