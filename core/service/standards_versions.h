// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/catalogue_document.h"
#include "core/rules/draft_plan.h"
#include "core/storage/engine/database.h"

#include <memory>

// Standards between the database and the rules.
namespace sizao::service {

using rules::Versions;

// Every version ever published, in order of arrival.
[[nodiscard]] base::Result<Versions> publishedVersions(storage::Database& database);
// What a draft changes; without days and ids, which it gets when it is published.
[[nodiscard]] base::Result<Versions> changedVersions(storage::Database& database,
                                                     domain::StandardsDraftId draft);
[[nodiscard]] base::Result<std::shared_ptr<const rules::Standards>>
compiledStandards(storage::Database& database);

// The first with what the second says instead or besides.
[[nodiscard]] Versions replaced(Versions inForce, const Versions& changed);

} // namespace sizao::service
