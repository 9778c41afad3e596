// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/standards.h"

#include "core/domain/record.h"

// What a record must say (domain text, section 5, Record: submit).
namespace sizao::rules {

// Anything that would be wrong even in a draft: impossible days, unknown indicator, level, factors.
[[nodiscard]] base::Result<void> checkDraft(const domain::Record& record,
                                            const Standards& standards, base::Day today);
// A draft that may be submitted: nothing missing either.
[[nodiscard]] base::Result<void> checkSubmission(const domain::Record& record,
                                                 const Standards& standards, base::Day today);

// Indicator, level and grade as one version sees them; also for conclusions. `day`: occurrence.
[[nodiscard]] base::Result<void> checkAssessment(const Standards& standards,
                                                 domain::SubjectKind subject,
                                                 const QString& indicator, int level,
                                                 std::optional<domain::Grade> grade, base::Day day);

} // namespace sizao::rules
