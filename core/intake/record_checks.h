// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/mapping_profile.h"

namespace sizao::intake {

// Sets subject_kind from what the row names, by the rule of the profile.
void settleSubject(RecordDraft& draft, const MappingProfile& profile,
                   std::vector<RowIssue>& issues);
// Days in order, none after `today`, conclusion and its day together.
void checkRecord(const RecordDraft& draft, const Checks& checks, base::Day today,
                 std::vector<RowIssue>& issues);

} // namespace sizao::intake
