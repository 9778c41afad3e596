// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/storage/engine/database.h"
#include "core/storage/outbox/stamp.h"

namespace sizao::storage {

// One act that leaves a trace: ids, act, result and the reason given, never content (security
// text, section 5; domain text, AuditEvent).
struct AuditEvent {
    const char* act = "";         // e.g. record.verify, vault.unlock, case.view
    const char* object_type = ""; // type of the entity, empty: the vault itself
    base::RawId object{};
    const char* result = "done"; // done, refused
    qint64 count = 1;            // rows concerned, e.g. of an import
    // Of a print or an export (份号): which copy of which paper, and why.
    qint64 copy = 0;  // 0: no copy
    QString digest{}; // SHA-256 of what was copied, hex
    QString reason{};
};

// Adds the row to the chain; runs inside the transaction of the act itself. When the row cannot
// be written the act does not happen.
[[nodiscard]] base::Result<> appendAudit(Database& database, const Stamp& stamp,
                                         const AuditEvent& event);

} // namespace sizao::storage
