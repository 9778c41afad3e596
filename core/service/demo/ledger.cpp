// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demo/ledger.h"

#include <algorithm>
#include <span>

namespace sizao::service::demo {
namespace {

constexpr int window = 365;
constexpr std::size_t nothing = ~std::size_t{0};
constexpr std::int64_t attendanceCap = 5'000;

struct Sum {
    std::int64_t points = 0;
    int cap = 0;
    bool capped = true; // false once a grade without a cap is in it
    bool attendance = false;
};

// +25 % for each earlier report of the same indicator, at most twice the points.
std::int64_t withRepeats(std::span<const Entry> entries, std::size_t at) {
    int earlier = 0;
    for (std::size_t i = 0; i < at; ++i)
        if (entries[i].indicator == entries[at].indicator
            && entries[at].day - entries[i].day < window)
            ++earlier;
    return entries[at].points * std::min(100 + 25 * earlier, 200) / 100;
}

// `entries` in order of days; score on the day of the last one.
std::int64_t scoreOf(std::span<const Entry> entries) {
    std::map<std::size_t, Sum> sums;
    for (std::size_t at = 0; at < entries.size(); ++at) {
        const Entry& entry = entries[at];
        if (entries.back().day - entry.day >= window)
            continue;
        Sum& sum = sums[entry.indicator];
        sum.points += withRepeats(entries, at);
        sum.cap = std::max(sum.cap, entry.cap);
        sum.capped = sum.capped && entry.cap > 0;
        sum.attendance = entry.attendance;
    }
    std::int64_t attendance = 0;
    std::int64_t rest = 0;
    for (const auto& [indicator, sum] : sums)
        (sum.attendance ? attendance : rest) +=
            sum.capped ? std::min<std::int64_t>(sum.points, sum.cap * 1'000) : sum.points;
    return rest + std::min(attendance, attendanceCap);
}

// The score on a day, whether something happened on it or not.
std::int64_t scoreOn(std::span<const Entry> entries, base::Day day) {
    std::vector<Entry> until;
    for (const Entry& entry : entries)
        if (entry.day <= day)
            until.push_back(entry);
    until.push_back({day, nothing, 0, 1, false}); // adds nothing, sets the day
    return scoreOf(until);
}

} // namespace

std::int64_t Ledger::highestWith(std::size_t subject, const Entry& entry) const {
    std::vector<Entry> before;
    if (const auto known = m_entries.find(subject); known != m_entries.end())
        before = known->second;
    const auto byDay = [](const Entry& a, const Entry& b) { return a.day < b.day; };
    std::stable_sort(before.begin(), before.end(), byDay);
    std::vector<Entry> after = before;
    after.insert(std::upper_bound(after.begin(), after.end(), entry, byDay), entry);
    std::int64_t highest = 0;
    for (const Entry& one : after) {
        const std::int64_t score = scoreOn(after, one.day);
        if (score > scoreOn(before, one.day))
            highest = std::max(highest, score);
    }
    return highest;
}

} // namespace sizao::service::demo
