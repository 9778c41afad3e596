// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/people.h"
#include "core/domain/sheet.h"
#include "core/domain/warning.h"

#include <span>
#include <vector>

// Who may decide what about a signal (domain text, section 5, Signal → decision; invariants 2,
// 3 and 6).
namespace sizao::rules {

using domain::Actor;

struct DecisionRequest {
    domain::DecisionKind kind = domain::DecisionKind::Dismiss;
    const domain::Signal* open_signal = nullptr; // as it is derived now; nullptr: none is open
    QString signal_key;                          // what the deciding people saw
    domain::Tier tier = domain::Tier::None;
    bool uncalibrated = false; // by unit thresholds that no back-test has fixed yet
    Actor proposer;
    Actor decider;
    std::vector<Actor> handlers;         // adopt: two
    std::vector<domain::UserId> recused; // 回避: kept out of what is about the subject
    std::optional<domain::DismissReason> reason_code; // dismiss
    QString reason;
    std::optional<domain::ReferralAnswer> referral_answer;
    QString referral_reason;
};

[[nodiscard]] base::Result<void> check(const DecisionRequest& request);
// Whether signals of one subject may be decided together (合并研判): those of one day, each once.
[[nodiscard]] base::Result<void> checkTogether(std::span<const domain::Signal> of_one_subject);

} // namespace sizao::rules
