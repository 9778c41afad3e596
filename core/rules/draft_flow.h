// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/people.h"
#include "core/domain/standards_draft.h"

#include <span>
#include <vector>

// How a draft of standards moves (domain text, section 5, Version, and section 8, point 5): the
// editor proposes it; the head of the section and the supervising leader publish it, two persons
// who did not propose it. A pair of state and event that is not listed is refused.
namespace sizao::rules {

enum class DraftEvent : std::uint8_t {
    Edit,     // 修改
    Submit,   // 送审
    Agree,    // 同意
    Publish,  // 公布
    GiveBack, // 退回
    Discard,  // 作废
};

struct DraftTransition {
    domain::DraftState from;
    DraftEvent event;
    domain::DraftState to;
    std::vector<domain::Role> who;
};
[[nodiscard]] std::span<const DraftTransition> draftFlow();
[[nodiscard]] QString toLabel(DraftEvent event);

struct DraftStep {
    DraftEvent event = DraftEvent::Edit;
    const domain::StandardsDraft* draft = nullptr; // as it stands
    domain::Actor actor;                           // in whose name
    std::optional<domain::Actor> agreed;           // Publish: who agreed before
    base::Day today;
    QString reason; // GiveBack
};
// The next state, or a refusal that names the rule. What the draft says is checked beside it
// (draft_plan.h).
[[nodiscard]] base::Result<domain::DraftState> check(const DraftStep& step);

} // namespace sizao::rules
