// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/fact.h"

#include <algorithm>
#include <tuple>
#include <unordered_set>

namespace sizao::rules {

bool factBefore(const Fact& a, const Fact& b) {
    return std::tie(a.known_on, a.kind, a.id) < std::tie(b.known_on, b.kind, b.id);
}

namespace {

// Two facts with the same id are one fact: the first in order stands.
template <class Item>
void keepFirstOfEachId(std::vector<Item>& items) {
    std::unordered_set<base::RawId> seen;
    seen.reserve(items.size());
    std::erase_if(items, [&](const Item& item) { return !seen.insert(item.id).second; });
}

} // namespace

void sortFacts(std::vector<Fact>& facts) {
    std::sort(facts.begin(), facts.end(), factBefore);
    keepFirstOfEachId(facts);
}

void sortDecisions(std::vector<DecisionFact>& decisions) {
    std::sort(decisions.begin(), decisions.end(), [](const auto& a, const auto& b) {
        return std::tie(a.decided_on, a.kind, a.id) < std::tie(b.decided_on, b.kind, b.id);
    });
    keepFirstOfEachId(decisions);
}

} // namespace sizao::rules
