// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/group_shares.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace sizao::rules {

namespace {

struct Counts {
    int people = 0;
    int before = 0;
    int after = 0;
};

// Fewer than five are not told. What is not told together follows from the total: while that is
// fewer than five people, the next smallest group is not told either.
std::vector<QString> untold(const std::map<QString, Counts>& groups) {
    std::vector<std::pair<int, QString>> rising;
    for (const auto& [name, counts] : groups)
        rising.emplace_back(counts.people, name);
    std::sort(rising.begin(), rising.end());
    std::vector<QString> names;
    int people = 0;
    for (const auto& [size, name] : rising) {
        if (size >= smallestGroup && (names.empty() || people >= smallestGroup))
            break;
        names.push_back(name);
        people += size;
    }
    return names;
}

Share withRatio(int warned, int people, int all_warned, int all_people) {
    Share share = shareOf(warned, people);
    if (all_warned > 0)
        share.ratio = share.share * all_people / all_warned;
    return share;
}

} // namespace

// Wilson, Probable inference, J. Am. Stat. Assoc. 22 (1927), 209–212.
Share shareOf(int warned, int people) {
    constexpr double z = 1.959963984540054;
    Share result;
    result.warned = warned;
    if (people <= 0)
        return result;
    const double n = people;
    const double p = warned / n;
    const double spread = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    const double middle = p + z * z / (2 * n);
    const double whole = 1 + z * z / n;
    result.share = p;
    result.low = warned == 0 ? 0 : (middle - spread) / whole;
    result.high = warned == people ? 1 : (middle + spread) / whole;
    return result;
}

std::vector<GroupShare> sharesOf(const Comparison& comparison,
                                 std::span<const Grouping> groupings) {
    std::vector<GroupShare> shares;
    for (const Grouping& grouping : groupings) {
        std::map<QString, Counts> groups;
        Counts all;
        for (std::size_t subject = 0; subject < grouping.groups.size(); ++subject)
            for (Counts* counts : {&groups[grouping.groups[subject]], &all}) {
                ++counts->people;
                counts->before += comparison.before[subject] != Tier::None ? 1 : 0;
                counts->after += comparison.after[subject] != Tier::None ? 1 : 0;
            }
        const std::vector<QString> hidden = untold(groups);
        for (const auto& [name, counts] : groups) {
            GroupShare& share = shares.emplace_back();
            share.grouping = grouping.name;
            share.group = name;
            share.people = counts.people;
            if (std::find(hidden.begin(), hidden.end(), name) != hidden.end())
                continue;
            share.baseline = withRatio(counts.before, counts.people, all.before, all.people);
            share.draft = withRatio(counts.after, counts.people, all.after, all.people);
        }
    }
    return shares;
}

} // namespace sizao::rules
