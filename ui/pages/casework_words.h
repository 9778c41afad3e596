// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/casework_service.h"
#include "ui/widgets/detail_pane.h"
#include "ui/widgets/timeline.h"

// What was done in a case, what runs and who does it, in words.
namespace sizao::pages {

// `警示提醒函 云纪警提〔2026〕1号`, `整改事项 2`; empty for the case itself.
[[nodiscard]] QString partText(const domain::CaseFile& file, const base::RawId& id);
// `整改期限 · 2026-12-02 · 还剩 4 天`
[[nodiscard]] QString clockText(const rules::CaseClock& clock);
// Duties that run, the most urgent first, those that stand still last.
[[nodiscard]] std::vector<rules::CaseClock> runningClocks(const service::CaseworkView& work);
// One line for the most urgent of them; says when none runs.
[[nodiscard]] QString nextDueText(const service::CaseworkView& work);
// What is to come, then what was done, the latest first.
[[nodiscard]] QList<widgets::TimelineEntry> timelineOf(const service::CaseworkView& work);
// Handlers, approvals, servers, reviewers: who did what in the case.
[[nodiscard]] QList<widgets::LabelValue> peopleOf(const service::CaseworkView& work);
// Roles, joined: who is to take a step.
[[nodiscard]] QString rolesText(const std::vector<domain::Role>& roles);

} // namespace sizao::pages
