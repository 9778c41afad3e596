// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/points.h"

#include "core/rules/event_table.h"

namespace sizao::rules {

int influenceUrgency(const Scale& scale, int influence, int urgency) {
    const int product = scale.influence[static_cast<std::size_t>(influence - 1)]
                        * scale.urgency[static_cast<std::size_t>(urgency - 1)];
    return std::min(product, scale.influence_urgency_maximum);
}

MilliPoints basePoints(MilliPoints grade_points, int weight, int influence_urgency) {
    return (grade_points * weight * influence_urgency + 500'000) / 1'000'000;
}

int repeatFactor(const Scale& scale, int earlier) {
    return std::min(100 + scale.repeat_step * earlier, scale.repeat_maximum);
}

MilliPoints withRepeat(MilliPoints base, int repeat_factor) {
    return (base * repeat_factor + 50) / 100;
}

std::vector<FactPoints> pointsOf(const Standards& standards, std::span<const Fact> facts,
                                 std::size_t model, base::Day K) {
    EventTable table(standards);
    table.applyUntil(facts, K);
    std::vector<FactPoints> result;
    for (const std::size_t slot : table.order()) {
        const Event& event = table.event(slot);
        FactPoints line;
        line.record = event.record;
        line.counted = table.counts(slot, model);
        if (line.counted) {
            line.base = table.base(slot, model);
            line.earlier = event.earlier;
            line.factor = event.factor;
            line.points = table.points(slot, model);
            line.direct = table.direct(slot, model);
        }
        result.push_back(line);
    }
    return result;
}

} // namespace sizao::rules
