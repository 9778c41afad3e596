// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/caps.h"
#include "core/rules/exposure.h"
#include "core/rules/window_sums.h"

// Layer A of units (warning model, section 10; design map, point 4).
namespace sizao::rules {

// PD of the window that ends on `asof`; with matters their number × window, so that both read
// alike.
[[nodiscard]] std::int64_t exposureOf(const ModelRules& model, const Exposure& exposure,
                                      base::Day asof);

// (100·P + κ·r0)·W over PD + κ·W.
[[nodiscard]] Rate rateOf(const ModelRules& model, MilliPoints points, std::int64_t person_days);

// More points that reach the next tier by the rate; 0 at red, or without a denominator.
[[nodiscard]] MilliPoints missingInRate(const ModelRules& model, const RateOutcome& outcome);

// Lines in canonical order, each with its person and track; the model has unit rules. Allots the
// caps of persons in the rate and a person's caps in the own track. `people` have no lines: they
// are sums already.
[[nodiscard]] Outcome evaluateUnit(const CapPlan& plan, std::span<ScoreLine> lines,
                                   const WindowSums::People& people, std::int64_t person_days,
                                   CapScratch& scratch);

} // namespace sizao::rules
