// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include "core/service/standards_draft_service.h"

namespace sizao::cli {

// The options by which a draft is described: title, days, reasons.
[[nodiscard]] std::vector<Option> draftOptions();
// What they say; what is not given stays as in `known`.
[[nodiscard]] Outcome<service::DraftEntry> draftEntryFrom(const Arguments& arguments,
                                                          service::DraftEntry known = {});
[[nodiscard]] service::DraftEntry entryOf(const domain::StandardsDraft& draft);

// Opens the vault, finds the draft of the first operand, takes the step and shows the draft after
// it.
using DraftAct = std::function<Outcome<>(service::Session&, service::StandardsDraftService&,
                                         domain::StandardsDraftId)>;
[[nodiscard]] Outcome<> withDraft(const Invocation& call, const DraftAct& act);

} // namespace sizao::cli
