// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/exposure.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace sizao::rules {

std::vector<Headcount> headcountsOf(std::vector<Membership> members) {
    static const base::Day beginning = base::Day::fromCivil(1900, 1, 1).value();
    const auto begins = [](const Membership& member) { return member.from.value_or(beginning); };
    std::sort(members.begin(), members.end(), [&](const Membership& a, const Membership& b) {
        return std::tuple(a.person, begins(a)) < std::tuple(b.person, begins(b));
    });
    std::map<base::Day, std::int64_t> changes;
    const base::RawId* person = nullptr;
    std::optional<base::Day> counted; // the day from which this person counts no more
    bool isStill = false;
    for (const Membership& member : members) {
        if (person == nullptr || *person != member.person) {
            person = &member.person;
            counted.reset();
            isStill = false;
        }
        const base::Day from = counted ? std::max(*counted, begins(member)) : begins(member);
        if (isStill || (member.last && *member.last < from))
            continue;
        ++changes[from];
        isStill = !member.last;
        if (isStill)
            continue;
        counted = *member.last + 1;
        --changes[*counted];
    }
    std::vector<Headcount> steps;
    std::int64_t persons = 0;
    for (const auto& [day, change] : changes)
        if (change != 0)
            steps.push_back({day, persons += change});
    return steps;
}

Exposure::Exposure(std::vector<Headcount> headcounts, std::vector<Handled> handled)
    : m_headcounts(std::move(headcounts)), m_handled(std::move(handled)) {
    std::int64_t days = 0;
    for (std::size_t i = 0; i < m_headcounts.size(); ++i) {
        if (i > 0)
            days += m_headcounts[i - 1].persons * (m_headcounts[i].from - m_headcounts[i - 1].from);
        m_daysBefore.push_back(days);
    }
    std::int64_t matters = 0;
    for (const Handled& handledOn : m_handled)
        m_handledUntil.push_back(matters += handledOn.matters);
}

std::int64_t Exposure::headcountOn(base::Day day) const {
    const auto after = std::upper_bound(
        m_headcounts.begin(), m_headcounts.end(), day,
        [](base::Day wanted, const Headcount& step) { return wanted < step.from; });
    return after == m_headcounts.begin() ? 0 : std::prev(after)->persons;
}

std::int64_t Exposure::personDaysUntil(base::Day day) const {
    const auto after = std::upper_bound(
        m_headcounts.begin(), m_headcounts.end(), day,
        [](base::Day wanted, const Headcount& step) { return wanted < step.from; });
    if (after == m_headcounts.begin())
        return 0;
    const auto step = static_cast<std::size_t>(after - m_headcounts.begin()) - 1;
    return m_daysBefore[step] + m_headcounts[step].persons * (day - m_headcounts[step].from + 1);
}

std::int64_t Exposure::personDays(base::Day after, base::Day until) const {
    return personDaysUntil(until) - personDaysUntil(after);
}

std::int64_t Exposure::mattersUntil(base::Day day) const {
    const auto after = std::upper_bound(
        m_handled.begin(), m_handled.end(), day,
        [](base::Day wanted, const Handled& handled) { return wanted < handled.on; });
    return after == m_handled.begin()
               ? 0
               : m_handledUntil[static_cast<std::size_t>(after - m_handled.begin()) - 1];
}

std::int64_t Exposure::matters(base::Day after, base::Day until) const {
    return mattersUntil(until) - mattersUntil(after);
}

} // namespace sizao::rules
