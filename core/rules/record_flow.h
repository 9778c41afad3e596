// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/vocabulary.h"

#include <initializer_list>
#include <span>
#include <vector>

// How a record moves (domain text, section 5, table Record). The table is the only source: a pair
// of state and event that is not listed is refused.
namespace sizao::rules {

using domain::RecordState;
using domain::Role;

enum class RecordEvent : std::uint8_t {
    Submit,    // 提交
    Return,    // 退回
    Ask,       // 送本人说明
    Take,      // 开始核实
    Answered,  // 已说明
    Lapsed,    // 逾期未说明
    Conclude,  // 作出结论
    Correct,   // 更正
    Retract,   // 撤销
    Reinstate, // 恢复: ends a retraction or an exemption
    Exempt,    // 容错免责
    Merge,     // 归并
    Unmerge,   // 撤销归并
};

enum class RecordGuard : std::uint8_t {
    None,
    Complete,      // subject, date, indicator, level, facts: entry_rules.h
    Reason,        // a reason is given
    NotAskedFirst, // explanation asked for before if the channel asks for it
    Verified,      // verification_rules.h
    SurvivorNamed, // survivor named, reason given; what it must be: record_changes.h
};

struct RecordTransition {
    RecordState from;
    RecordEvent event;
    RecordState to; // Conclude: by conclusion; Reinstate, Unmerge: the former state
    RecordGuard guard;
    std::vector<Role> who; // empty: the program itself, on the day a term ends
};

[[nodiscard]] std::span<const RecordTransition> recordFlow();

struct RecordStep {
    RecordState from = RecordState::Draft;
    RecordEvent event = RecordEvent::Submit;
    std::vector<Role> roles; // of the actor
    QString reason;
    bool explain_first = false;                   // Channel::explain_first of its source
    std::optional<domain::Conclusion> conclusion; // Conclude
    std::optional<RecordState> former;            // Reinstate, Unmerge
    bool survivor_named = false;                  // Merge
};

// The next state, or a refusal that names the rule. The guards Complete and Verified are checked
// by entry_rules.h and verification_rules.h beside it.
[[nodiscard]] base::Result<RecordState> check(const RecordStep& step);

} // namespace sizao::rules
