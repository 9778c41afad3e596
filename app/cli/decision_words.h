// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include "core/service/warning_service.h"

#include <QJsonArray>

namespace sizao::cli {

inline constexpr int mostSignals = 16; // decided at once; models are few

// What `adopt` and `dismiss` have in common: signals of one notice, proposer, reason, referral answer.
[[nodiscard]] std::vector<Option> decisionOptions();
// Reads these options and finds signals and proposer.
[[nodiscard]] Outcome<service::DecisionEntry> decisionFrom(const Invocation& call,
                                                           service::Session& session,
                                                           const service::WarningService& warnings);
// The signals it is about, as these commands answer.
[[nodiscard]] QJsonArray keysOf(const service::DecisionEntry& entry);
// Mistakes in these options that can be seen before the vault is opened.
[[nodiscard]] Outcome<> checkDecision(const Arguments& arguments);

} // namespace sizao::cli
