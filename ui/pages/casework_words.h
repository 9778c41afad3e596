// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/casework_service.h"
#include "ui/widgets/detail_pane.h"

// What was done in a case and what runs, in words of a few lines.
namespace sizao::pages {

// Deadlines that run, the most urgent first; the latest steps; what can be done next by the user.
[[nodiscard]] QList<widgets::LabelValue> caseworkFacts(const service::CaseworkView& work);

} // namespace sizao::pages
