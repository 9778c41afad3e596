// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/standards_draft.h"
#include "core/storage/engine/database.h"

namespace sizao::storage {

// What a draft changes, those taken back included, in order of arrival.
[[nodiscard]] base::Result<std::vector<domain::DraftVersion>>
draftVersionsOf(Database& database, domain::StandardsDraftId draft);

} // namespace sizao::storage
