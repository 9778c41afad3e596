// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string_view>

namespace sizao::storage {

// What a SQLite result code (extended or primary) means for a clerk. DiskFull: FULL. Damaged:
// CORRUPT, NOTADB. Busy: BUSY, LOCKED. Unreadable: READONLY, CANTOPEN, IOERR, PERM, AUTH.
// Cancelled: INTERRUPT. LimitReached: TOOBIG, NOMEM. Conflict: a UNIQUE or PRIMARY KEY
// constraint. Refused: a constraint by trigger, check or foreign key. Internal: the rest.
[[nodiscard]] base::Error errorFromSqlite(int code);

// Conflict, as of a UNIQUE constraint: the same is here already.
[[nodiscard]] base::Error duplicateError();

// errorFromSqlite(), and a line in the log: name of the statement and code, never a value. SQLite's own
// message is left out because it can quote values (FTS5 does).
[[nodiscard]] base::Error loggedError(std::string_view statementName, int code);

} // namespace sizao::storage
