// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/points.h"

#include "core/rules/event_table.h"

namespace sizao::rules {

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
