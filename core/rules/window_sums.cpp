// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/window_sums.h"

#include <algorithm>

namespace sizao::rules {

void WindowSums::begin(std::size_t people) {
    m_own = {};
    m_grades = {};
    m_direct = {};
    m_persons.assign(people, {});
    m_people = {};
}

// The cap is a parameter of the model version: it changes with it.
const WindowSums::People& WindowSums::people(MilliPoints person_cap) {
    if (person_cap != m_cap) {
        m_cap = person_cap;
        m_people.points = 0;
        for (const Person& person : m_persons)
            m_people.points += std::min(person.points, m_cap);
    }
    return m_people;
}

} // namespace sizao::rules
