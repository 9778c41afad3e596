// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule_parameters.h"

#include <algorithm>

// Sums over the events of a window that moves, in integers: what comes in and what goes out, each
// in constant time.
namespace sizao::rules {

// One event that counts for a (subject, model), as evaluations see it.
struct CountingEvent {
    MilliPoints points = 0;
    base::Day day; // occurrence
    std::uint32_t slot = 0;
    std::uint32_t person = 0;
    std::uint16_t bucket = 0;
    Grade grade = Grade::I;
    Tier direct = Tier::None;
    bool per_item = false;
};

class WindowSums {
public:
    // Of a unit with so many people, or of a person.
    void begin(std::size_t people);
    void add(const CountingEvent& event) { take(event, 1, event.points); }
    void remove(const CountingEvent& event) { take(event, -1, -event.points); }
    // One event of the window has other points than before.
    void reprice(const CountingEvent& before, MilliPoints points) {
        take(before, 0, points - before.points);
    }

    // What the subject did itself; records counted per item apart.
    struct Own {
        MilliPoints points = 0;
        int events = 0;
    };
    [[nodiscard]] const Own& own() const { return m_own[0]; }
    [[nodiscard]] const Own& ownItems() const { return m_own[1]; }
    [[nodiscard]] MilliPoints ownPoints() const { return m_own[0].points + m_own[1].points; }
    // Highest tier that the subject's own events could come to by a direct tier or a floor: caps
    // and other conditions left aside.
    [[nodiscard]] Tier liftAtMost(const ModelRules& model) const;

    // Of a unit's people, each with at most so many points.
    struct People {
        MilliPoints points = 0;
        int events = 0;
        int persons = 0;
    };
    [[nodiscard]] const People& people(MilliPoints person_cap);

private:
    struct Person {
        MilliPoints points = 0;
        int events = 0;
    };
    void take(const CountingEvent& event, int difference, MilliPoints points);

    std::array<Own, 2> m_own{};
    std::array<int, 5> m_grades{}; // own events by grade
    std::array<int, 4> m_direct{}; // and by direct tier
    std::vector<Person> m_persons; // number in the staff − 1
    People m_people;
    MilliPoints m_cap = 0; // for which m_people holds
};

inline void WindowSums::take(const CountingEvent& event, int difference, MilliPoints points) {
    if (event.person == 0) {
        Own& own = m_own[event.per_item ? 1 : 0];
        own.points += points;
        own.events += difference;
        m_grades[static_cast<std::size_t>(event.grade)] += difference;
        m_direct[static_cast<std::size_t>(event.direct)] += difference;
        return;
    }
    Person& person = m_persons[event.person - 1];
    m_people.points -= std::min(person.points, m_cap);
    m_people.persons -= person.events > 0 ? 1 : 0;
    person.points += points;
    person.events += difference;
    m_people.points += std::min(person.points, m_cap);
    m_people.persons += person.events > 0 ? 1 : 0;
    m_people.events += difference;
}

inline Tier WindowSums::liftAtMost(const ModelRules& model) const {
    Tier highest = Tier::None;
    for (std::size_t tier = 1; tier < m_direct.size(); ++tier)
        if (m_direct[tier] > 0)
            highest = static_cast<Tier>(tier);
    for (const Floor& floor : model.floors)
        if (m_grades[static_cast<std::size_t>(floor.grade)] >= floor.count)
            highest = std::max(highest, floor.at_least);
    return highest;
}

} // namespace sizao::rules
