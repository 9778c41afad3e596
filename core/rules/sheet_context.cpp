// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/sheet_context.h"

#include <algorithm>

namespace sizao::rules {

domain::MilliPoints quantileOf(const std::vector<domain::MilliPoints>& sorted, int percent) {
    const std::size_t rank = (sorted.size() * static_cast<std::size_t>(percent) + 99) / 100;
    return sorted[rank - 1];
}

domain::SheetContext contextOf(const QString& group, base::Day day,
                               std::vector<domain::MilliPoints> scores) {
    domain::SheetContext context;
    context.group = group;
    context.day = day;
    if (scores.size() < static_cast<std::size_t>(smallestContext))
        return context;
    std::sort(scores.begin(), scores.end());
    context.subjects = static_cast<int>(scores.size());
    context.median = quantileOf(scores, 50);
    context.ninetieth = quantileOf(scores, 90);
    return context;
}

bool isPlausible(const domain::SheetContext& context) {
    if (context.subjects == 0)
        return !context.median && !context.ninetieth;
    return context.subjects >= smallestContext && context.median && context.ninetieth
           && *context.median <= *context.ninetieth;
}

} // namespace sizao::rules
