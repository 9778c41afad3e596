// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/stores/record_store.h"

namespace sizao::storage {

// Inside the stores only. The keys of one page in order, found in the indexes alone: those of a
// cadre or unit when the filter names one, else those of the facets that match, merged.
[[nodiscard]] base::Result<std::vector<RecordKey>> recordKeys(Database& database,
                                                              const RecordFilter& filter,
                                                              std::optional<RecordKey> after,
                                                              int limit);

} // namespace sizao::storage
