// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/warning.h"
#include "core/storage/stores/write_context.h"

namespace sizao::service {

// What was decided together, as it is being stored.
struct Decided {
    domain::SignalDecision leading;
    QStringList models; // of all signals that were decided on
    QString stream;
};

// The case that an adoption opens: its number is the next of the year. Where a lighter warning of
// the subject and one of the models is still being put right, it is linked to that as its upgrade.
[[nodiscard]] base::Result<domain::CaseId> openCase(storage::WriteContext& context,
                                                    const Decided& decided,
                                                    const std::array<domain::UserId, 2>& handlers,
                                                    const QString& agency);

} // namespace sizao::service
