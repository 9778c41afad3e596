// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include "core/service/record_change_service.h"

// What the commands that change a record have in common.
namespace sizao::cli {

[[nodiscard]] Option reasonOption();

// Record, change and what it did to signals; in words or as JSON.
void tellOutcome(const Console& console, domain::RecordId record, domain::RecordChangeKind kind,
                 const service::ChangeOutcome& outcome);

// A command about one record that takes a reason and nothing else.
using Change = service::RecordChangeService::Changed (service::RecordChangeService::*)(
    domain::RecordId, const QString&);
[[nodiscard]] Outcome<> changeOneRecord(const Invocation& call, domain::RecordChangeKind kind,
                                        Change change);

} // namespace sizao::cli
