// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/case_steps.h"

// The guards of the case tables, each with its sentence for people. Internal to the case rules.
namespace sizao::rules {

[[nodiscard]] tl::unexpected<base::Error> refuseStep(const QString& why);
[[nodiscard]] base::Result<> demand(bool isTrue, const QString& otherwise);

[[nodiscard]] base::Result<> holds(CaseGuard guard, const CaseFile& file, const StepRequest& step);
// Of holds(), by what they are about.
[[nodiscard]] base::Result<> caseHolds(CaseGuard guard, const CaseFile& file,
                                       const StepRequest& step);
[[nodiscard]] base::Result<> letterHolds(CaseGuard guard, const CaseFile& file,
                                         const StepRequest& step);
[[nodiscard]] base::Result<> hearingHolds(CaseGuard guard, const CaseFile& file,
                                          const StepRequest& step);
[[nodiscard]] base::Result<> itemHolds(CaseGuard guard, const CaseFile& file,
                                       const StepRequest& step);
// Which of the rows of one state and act it is.
[[nodiscard]] bool applies(When when, const CaseFile& file, const StepRequest& step);

} // namespace sizao::rules
