// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rate.h"
#include "core/rules/rule_parameters.h"

#include <algorithm>
#include <limits>
#include <span>

// Caps, thresholds, direct tiers and floors over the lines of one day: the whole of layer A
// behind the points of a single fact (warning model, section 5; design map, points 2 and 3).
namespace sizao::rules {

// What caps tell apart. Both the indicator's own cap and the cap of its group are counted here.
struct CapBucket {
    QString indicator;
    QString category;
    QString cap_group; // empty: its category
    friend bool operator==(const CapBucket&, const CapBucket&) = default;
};

// A unit may be looked at in two ways; persons have their own track only.
enum class Track : std::uint8_t { Own, Rate };

// One counting fact; `counted` and `capped_by` are results.
struct ScoreLine {
    MilliPoints points = 0;
    std::int32_t age = 0; // days before the day evaluated
    std::uint16_t bucket = 0;
    Grade grade = Grade::I;
    Tier direct = Tier::None;
    Tier lift = Tier::None; // highest of direct tier and the floors this fact helps to reach
    MilliPoints counted = 0;
    enum class CappedBy : std::uint8_t { Nothing, Indicator, Group, Person };
    CappedBy capped_by = CappedBy::Nothing;
    std::uint32_t person = 0; // whose act it was, in the staff of a unit; 0: the subject's own
    bool per_item = false;    // counted per item handled
    Track track = Track::Own; // a result too
};

// The rate track of a unit on one day.
struct RateOutcome {
    MilliPoints points = 0;       // P
    std::int64_t person_days = 0; // PD; for matters their number × window
    Rate rate;                    // ((100·P + κ·r0)·W, PD + κ·W), in milli-points per 100
    bool has_evidence = false;    // enough of it, and a denominator: the rate may propose a tier
    Tier by_rate = Tier::None;
    Tier direct = Tier::None; // of own records
    [[nodiscard]] Tier level() const { return std::max(by_rate, direct); }
};

struct Outcome {
    MilliPoints score = 0;
    Tier by_score = Tier::None;
    Tier direct = Tier::None; // highest direct tier or floor
    RateOutcome rate;         // units only
    [[nodiscard]] Tier own() const { return std::max(by_score, direct); }
    [[nodiscard]] Tier level() const { return std::max(own(), rate.level()); }
    [[nodiscard]] Tier level(Track track) const {
        return track == Track::Own ? own() : rate.level();
    }
};

// How far thresholds could move without any comparison coming out differently: threshold t may be
// anything above `below[t]` and up to `reached[t]`.
struct ThresholdRoom {
    std::array<MilliPoints, 3> below{-1, -1, -1}; // highest sum that did not reach it
    std::array<MilliPoints, 3> reached{unreached, unreached, unreached}; // lowest that did

    static constexpr MilliPoints unreached = std::numeric_limits<MilliPoints>::max();
    // `next` is the tier below the threshold.
    void note(Tier next, MilliPoints sum, MilliPoints threshold) {
        const auto t = static_cast<std::size_t>(next);
        if (sum >= threshold)
            reached[t] = std::min(reached[t], sum);
        else
            below[t] = std::max(below[t], sum);
    }
    [[nodiscard]] bool holds(const std::array<MilliPoints, 3>& thresholds) const {
        for (std::size_t t = 0; t < thresholds.size(); ++t)
            if (thresholds[t] <= below[t] || thresholds[t] > reached[t])
                return false;
        return true;
    }
};

// Sums while lines are allotted. One per thread, kept from call to call.
struct CapScratch {
    std::vector<MilliPoints> indicator_used;
    std::vector<std::uint8_t> indicator_grade; // highest counted one, 1..4
    std::vector<MilliPoints> group_used;
    std::vector<std::int32_t> indicator_count;
    std::vector<MilliPoints> person_used; // by person of a unit
    std::vector<ScoreLine> part;          // lines of one track
    ThresholdRoom room;                   // of all evaluations since it was cleared
};

// Which caps of a model version meet which bucket. Immutable.
class CapPlan {
public:
    CapPlan() = default;
    CapPlan(const ModelRules& model, std::span<const CapBucket> buckets);

    // Allots caps to the lines, which stand in canonical order, layer by layer: indicator cap
    // of the highest counted grade, then cap group or category.
    [[nodiscard]] Outcome evaluate(std::span<ScoreLine> lines, CapScratch& scratch) const;
    // Codes of the floors that hold for these lines, in the model's order.
    [[nodiscard]] std::vector<QString> floorsHolding(std::span<const ScoreLine> lines) const;
    [[nodiscard]] bool isSameIndicator(std::uint16_t bucket, std::uint16_t other) const {
        return m_indicator[bucket] == m_indicator[other];
    }
    // Nothing is capped while all points together are no more than this.
    [[nodiscard]] MilliPoints leastCap() const { return m_leastCap; }
    // No floor knows a lower grade.
    [[nodiscard]] bool mayLift(Grade grade) const { return grade >= m_lowestFloor; }
    // The cap group or category whose cap a bucket falls under; empty: none.
    [[nodiscard]] QString groupKey(std::uint16_t bucket) const;
    [[nodiscard]] std::optional<MilliPoints> groupCap(std::uint16_t bucket) const;

    [[nodiscard]] const ModelRules& model() const { return *m_model; }
    // Highest direct tier or floor of lines, which are told what they help to lift.
    [[nodiscard]] Tier liftOf(std::span<ScoreLine> lines, CapScratch& scratch) const;

private:
    void makeRoom(CapScratch& scratch) const;
    void allot(std::span<ScoreLine> lines, CapScratch& scratch) const;
    void noteGrades(std::span<const ScoreLine> lines, CapScratch& scratch) const;
    [[nodiscard]] Tier raiseToFloors(std::span<ScoreLine> lines, CapScratch& scratch) const;

    const ModelRules* m_model = nullptr;
    std::vector<std::int16_t> m_group;      // per bucket; -1: no cap of a group
    std::vector<std::uint16_t> m_indicator; // per bucket: dense number of the indicator
    std::size_t m_indicators = 0;
    bool m_indicatorCaps = false;
    MilliPoints m_leastCap = std::numeric_limits<MilliPoints>::max();
    Grade m_lowestFloor{std::numeric_limits<std::uint8_t>::max()}; // no floors
};

[[nodiscard]] Tier tierOf(const std::array<MilliPoints, 3>& thresholds, MilliPoints score);
[[nodiscard]] Tier tierOfScore(const ModelRules& model, MilliPoints score);

} // namespace sizao::rules
