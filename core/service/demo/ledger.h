// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <cstdint>
#include <map>
#include <vector>

namespace sizao::service::demo {

// One verified report as the ledger sees it.
struct Entry {
    base::Day day;
    std::size_t indicator = 0;
    std::int64_t points = 0; // thousandths, with influence and urgency, before the repeat factor
    int cap = 0;             // points, 0: none
    bool attendance = false;
};

// Keeps a district believable: how high somebody's score gets at most. It adds up over all
// indicators together, so no model of the catalogue can give more; which tiers come out is for
// core/rules alone.
class Ledger {
public:
    void add(std::size_t subject, const Entry& entry) { m_entries[subject].push_back(entry); }
    // The highest score in thousandths among the days whose score this entry would raise.
    [[nodiscard]] std::int64_t highestWith(std::size_t subject, const Entry& entry) const;

private:
    std::map<std::size_t, std::vector<Entry>> m_entries;
};

} // namespace sizao::service::demo
