// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/case_clocks.h"
#include "core/rules/case_steps.h"

// What waits in a case: of the steps its tables allow, those that move it on, each with the clock
// that runs for it and whom it waits for (domain text, sections 5 and 7). Steps that people are
// free to take (to give back, drop, suspend, extend …) wait for nobody.
namespace sizao::rules {

// Those who can do it: named people, else the holders of a role, else somebody outside.
struct WaitsFor {
    std::vector<domain::UserId> users;
    std::vector<Role> roles;
    QString owner;        // of an item, as the case names him
    bool subject = false; // whoever the case is about: his statement
    bool operator==(const WaitsFor&) const = default;
};

struct WaitingStep {
    CaseAct act = CaseAct::Own;
    base::RawId object;             // the part it is about; the letter that is to be served
    std::optional<CaseClock> clock; // absent: no deadline
    WaitsFor waits_for;
    bool mine = false; // the actor may take it
};

// In the order of the acts. `clocks`: of that case and day. Empty only for what is over for good.
[[nodiscard]] std::vector<WaitingStep> waitingSteps(const CaseFile& file,
                                                    const std::vector<CaseClock>& clocks,
                                                    const Actor& actor, base::Day today);

} // namespace sizao::rules
