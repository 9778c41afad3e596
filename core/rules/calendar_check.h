// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/document_fault.h"
#include "core/rules/year_plan.h"

// What is wrong with a document `sizao.calendar/1` (domain text, section 7).
namespace sizao::rules {

// Empty: its years can be taken in beside the `others`, the plans entered so far, of which they
// replace those of their own region and year.
[[nodiscard]] std::vector<DocumentFault> calendarFaults(const QJsonObject& document,
                                                        std::span<const YearPlan> others = {});

} // namespace sizao::rules
