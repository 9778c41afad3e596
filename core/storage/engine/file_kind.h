// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside the engine only.

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QString>

namespace sizao::storage {

// SQLite says only "not a database" when page 1 does not decrypt. This looks at the file to tell
// a clerk which of the four it is:
//   NotAVault     plain text, or it starts like a known kind of file (plain SQLite, PNG, zip …)
//   Damaged       another page does authenticate under this key, or the file is cut short
//   CannotUnlock  no page does: the key belongs to another database
//   Unreadable    the file cannot be read at all
[[nodiscard]] base::Error explainUndecryptable(const QString& path, const base::Secret& key);

} // namespace sizao::storage
