// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people.h"
#include "core/domain/standards_draft.h"
#include "core/storage/stores/write_context.h"

#include <span>

// What editing and publishing drafts have in common, within one transaction.
namespace sizao::service {

[[nodiscard]] base::Result<domain::StandardsDraft> findDraft(storage::Database& database,
                                                             domain::StandardsDraftId id);
// Refused unless the draft may be edited now, and by whom writes.
[[nodiscard]] base::Result<domain::StandardsDraft> editableDraft(storage::WriteContext& context,
                                                                 domain::StandardsDraftId id);
[[nodiscard]] base::Result<> auditDraft(storage::WriteContext& context, const char* act,
                                        domain::StandardsDraftId id);

// Writes what differs from what the draft said so far; true when anything did.
[[nodiscard]] base::Result<bool> storeVersions(storage::WriteContext& context,
                                               std::span<const domain::DraftVersion> wanted);

} // namespace sizao::service
