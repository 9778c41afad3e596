// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/unit_level.h"

#include <iterator>

namespace sizao::rules {

std::int64_t exposureOf(const ModelRules& model, const Exposure& exposure, base::Day asof) {
    const base::Day after = asof - model.window_days;
    return model.unit->basis == RateBasis::Staff
               ? exposure.personDays(after, asof)
               : exposure.matters(after, asof) * model.window_days;
}

Rate rateOf(const ModelRules& model, MilliPoints points, std::int64_t person_days) {
    const UnitRules& unit = *model.unit;
    return {(100 * points + unit.kappa * unit.reference_rate) * model.window_days,
            person_days + std::int64_t(unit.kappa) * model.window_days};
}

MilliPoints missingInRate(const ModelRules& model, const RateOutcome& outcome) {
    const Tier level = outcome.level();
    if (level == Tier::Red || outcome.person_days == 0)
        return 0;
    const Wide wanted =
        Wide(model.unit->thresholds[static_cast<std::size_t>(level)]) * outcome.rate.denominator;
    const Wide each = Wide(100) * model.window_days; // what one more milli-point adds
    const Wide missing = wanted - outcome.rate.numerator;
    return missing <= 0 ? 0 : static_cast<MilliPoints>((missing + each - 1) / each);
}

namespace {

// The unit's own records in a track by themselves, for what looks at them together.
template <class Look>
void withOwnRecords(std::span<ScoreLine> lines, Track track, CapScratch& scratch,
                    const Look& look) {
    std::vector<ScoreLine>& part = scratch.part;
    const auto belongs = [track](const ScoreLine& line) {
        return line.track == track && line.person == 0;
    };
    part.clear();
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(part), belongs);
    look(std::span(part));
    auto next = part.begin();
    for (ScoreLine& line : lines)
        if (belongs(line))
            line = *next++;
}

// Each person at most his cap; returns how many own records there are, which count in full.
int allotPersons(std::span<ScoreLine> lines, MilliPoints cap, WindowSums::People& sums,
                 std::vector<MilliPoints>& used) {
    int own = 0;
    std::fill(used.begin(), used.end(), -1); // not met yet
    for (ScoreLine& line : lines) {
        if (line.track != Track::Rate)
            continue;
        ++sums.events;
        line.counted = line.points;
        line.lift = Tier::None;
        line.capped_by = ScoreLine::CappedBy::Nothing;
        if (line.person == 0) {
            ++own;
        } else {
            used.resize(std::max<std::size_t>(used.size(), line.person + 1U), -1);
            MilliPoints& sum = used[line.person];
            sums.persons += sum < 0 ? 1 : 0;
            sum = std::max<MilliPoints>(sum, 0);
            line.counted = std::min(line.points, cap - sum);
            if (line.counted < line.points)
                line.capped_by = ScoreLine::CappedBy::Person;
            sum += line.counted;
        }
        sums.points += line.counted;
    }
    return own;
}

} // namespace

Outcome evaluateUnit(const CapPlan& plan, std::span<ScoreLine> lines,
                     const WindowSums::People& people, std::int64_t person_days,
                     CapScratch& scratch) {
    const ModelRules& model = plan.model();
    const UnitRules& unit = *model.unit;
    for (ScoreLine& line : lines)
        line.track = unit.own && line.person == 0 && !line.per_item ? Track::Own : Track::Rate;
    Outcome outcome;
    if (unit.own) {
        withOwnRecords(lines, Track::Own, scratch,
                       [&](std::span<ScoreLine> part) { outcome = plan.evaluate(part, scratch); });
        outcome.by_score = tierOf(*unit.own, outcome.score);
    }
    RateOutcome& rate = outcome.rate;
    WindowSums::People sums = people;
    const int own = allotPersons(lines, unit.person_cap, sums, scratch.person_used);
    rate.points = sums.points;
    rate.person_days = person_days;
    rate.rate = rateOf(model, rate.points, person_days);
    if (person_days == 0)
        return outcome; // nothing to measure against: not evaluated
    withOwnRecords(lines, Track::Rate, scratch,
                   [&](std::span<ScoreLine> part) { rate.direct = plan.liftOf(part, scratch); });
    rate.has_evidence =
        sums.events >= unit.min_events && (sums.persons >= unit.min_persons || own > 0);
    for (const MilliPoints threshold : unit.thresholds)
        if (rate.has_evidence && rate.rate.reaches(threshold))
            rate.by_rate = static_cast<Tier>(static_cast<int>(rate.by_rate) + 1);
    return outcome;
}

} // namespace sizao::rules
