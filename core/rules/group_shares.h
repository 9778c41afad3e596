// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/comparison.h"

// How proposals spread over groups of people, in aggregate only: no group is ever an input to
// points or tiers (product text, P18, P19).
namespace sizao::rules {

// One way to divide everybody. Positions are those of the population.
struct Grouping {
    QString name;
    std::vector<QString> groups; // of each subject; empty: not known
};

// A share with its 95 % interval after Wilson (1927), as fractions of one.
struct Share {
    int warned = 0; // people with a proposal in the period
    double share = 0;
    double low = 0;
    double high = 0;
    double ratio = 0; // to the share of everybody; 0: nobody has a proposal
};
[[nodiscard]] Share shareOf(int warned, int people);

struct GroupShare {
    QString grouping;
    QString group;
    int people = 0;
    // Nothing for a group of fewer than five, and for the next smallest ones until those not told
    // are five people together (complement).
    std::optional<Share> baseline;
    std::optional<Share> draft;
};
inline constexpr int smallestGroup = 5;

// By name of the group, within each grouping. Those not known are a group without a name.
[[nodiscard]] std::vector<GroupShare> sharesOf(const Comparison& comparison,
                                               std::span<const Grouping> groupings);

} // namespace sizao::rules
