// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sheet.h"

// What a sheet says of comparable subjects: two quantiles, or nothing (warning model, section 13).
namespace sizao::rules {

inline constexpr int smallestContext = 10;

// Inverse of the empirical distribution: the smallest value that at least `percent` of 100 of the
// values do not exceed. Always one of the values, never a mean of two; no floating point. The
// values are sorted and not empty, `percent` is 1 to 100.
[[nodiscard]] domain::MilliPoints quantileOf(const std::vector<domain::MilliPoints>& sorted,
                                             int percent);

// `scores` in any order. Fewer than ten of them: neither the numbers nor how many.
[[nodiscard]] domain::SheetContext contextOf(const QString& group, base::Day day,
                                             std::vector<domain::MilliPoints> scores);

// Whether one could have come from contextOf().
[[nodiscard]] bool isPlausible(const domain::SheetContext& context);

} // namespace sizao::rules
