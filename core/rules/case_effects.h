// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/case_steps.h"

// What a step does to the parts of a case beyond moving their states. Internal to the case rules.
namespace sizao::rules {

// A new part, or the draft as it was rewritten; returns its id. Null: the step makes none.
[[nodiscard]] base::RawId placePart(CaseFile& file, const StepRequest& step);
// After the states have moved. `object` is the part the step was about.
void carryOut(CaseFile& file, const StepRequest& step, const base::RawId& object);

} // namespace sizao::rules
