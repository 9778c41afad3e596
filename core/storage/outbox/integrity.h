// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/storage/engine/database.h"

#include <vector>

namespace sizao::storage {

// What the two hash chains say: how long they are and where they break.
struct ChainReport {
    qint64 rows = 0;
    std::optional<qint64> first_broken; // place of the first row that does not check out
};

// Recomputes the outbox of the current device from n = 1: no hole, every hash right, and the
// noted end is the last row.
[[nodiscard]] base::Result<ChainReport>
verifyOutbox(Database& database, const base::Progress& progress = base::Progress());
[[nodiscard]] base::Result<ChainReport>
verifyAudit(Database& database, const base::Progress& progress = base::Progress());

// Rows of the view whose creating change is missing, or creating changes without a row; derived
// columns that differ from what they are derived from. Zero in a sound file.
struct ViewReport {
    qint64 rows_without_change = 0;
    qint64 changes_without_row = 0;
    qint64 stale_facets = 0;      // records whose facet is not what follows
    qint64 stale_facts = 0;       // verified facts likewise
    qint64 miscounted_facets = 0; // facets that keep a wrong number of records
    [[nodiscard]] bool isSound() const {
        return rows_without_change == 0 && changes_without_row == 0 && stale_facets == 0
               && stale_facts == 0 && miscounted_facets == 0;
    }
};
[[nodiscard]] base::Result<ViewReport> verifyView(Database& database);

} // namespace sizao::storage
