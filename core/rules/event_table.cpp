// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/event_table.h"

#include "core/rules/from_end.h"

#include <algorithm>
#include <bit>
#include <functional>
#include <numeric>
#include <tuple>

namespace sizao::rules {

namespace {

constexpr std::size_t smallestTable = 64;

std::size_t hashOf(const domain::RecordId& record) {
    return std::hash<base::RawId>{}(record)*0x9E3779B97F4A7C15ULL >> 20;
}

// Levels that no scale knows are a fault of whoever wrote them; the nearest known one is taken.
std::uint8_t knownInfluence(const Fact& fact) {
    return std::clamp<std::uint8_t>(fact.influence, 1, 4);
}
std::uint8_t knownUrgency(const Fact& fact) {
    return std::clamp<std::uint8_t>(fact.urgency, 1, 3);
}

} // namespace

void EventTable::begin(std::span<const Fact> facts, const UnitContext* unit) {
    m_unit = unit;
    m_facts = facts;
    m_applied = 0;
    m_undone.clear();
    clear();
    m_touched.clear();
    m_touchedAt.clear();
    m_eve.clear();
    m_repriced.clear();
    m_firstOfToday = 0;
    m_startedAnew = false;
    ++m_today;
}

void EventTable::clear() {
    m_events.clear();
    m_amounts.clear();
    for (const std::uint32_t list : m_used)
        m_repeats[list].clear();
    m_used.clear();
    const std::size_t persons = m_unit == nullptr ? 1 : m_unit->staff.size() + 1;
    m_repeats.resize(std::max(m_repeats.size(), persons * m_standards->repeatKeys()));
    m_merged = 0;
    m_table.assign(std::max(smallestTable, std::bit_ceil(m_facts.size() * 2)), 0U);
}

// Where the record stands in the table, or the empty place that waits for it.
std::size_t EventTable::placeOf(const domain::RecordId& record) const {
    const std::size_t mask = m_table.size() - 1;
    std::size_t at = hashOf(record) & mask;
    while (m_table[at] != 0 && m_events[m_table[at] - 1].record != record)
        at = (at + 1) & mask;
    return at;
}

std::optional<std::size_t> EventTable::slotOf(const domain::RecordId& record) const {
    const std::uint32_t found = m_table[placeOf(record)];
    return found == 0 ? std::nullopt : std::optional<std::size_t>(found - 1);
}

void EventTable::growTable() {
    m_table.assign(m_table.size() * 2, 0U);
    for (std::size_t slot = 0; slot < m_events.size(); ++slot)
        m_table[placeOf(m_events[slot].record)] = static_cast<std::uint32_t>(slot + 1);
}

std::vector<std::uint32_t> EventTable::order() const {
    std::vector<std::uint32_t> sorted(m_events.size());
    std::iota(sorted.begin(), sorted.end(), 0U);
    std::sort(sorted.begin(), sorted.end(), [this](std::uint32_t a, std::uint32_t b) {
        return std::tie(m_events[a].occurred_on, m_events[a].record)
               < std::tie(m_events[b].occurred_on, m_events[b].record);
    });
    return sorted;
}

void EventTable::bind(std::size_t slot) {
    Event& event = m_events[slot];
    event.at_occurrence = m_standards->indicatorVersion(event.indicator, event.occurred_on);
    event.at_verifying = m_standards->indicatorVersion(
        event.indicator, std::max(event.verified_on, event.occurred_on));
    const auto amounts = std::span(m_amounts).subspan(slot * m_models, m_models);
    if (event.at_occurrence == noVersion)
        return;
    const auto& first = m_standards->indicator(event.at_occurrence);
    const int iu = influenceUrgency(*first.scale, event.influence, event.urgency);
    const std::size_t grade = indexOf(event.grade);
    for (const std::size_t model : first.counts_in) {
        const auto& look = first.models[model];
        amounts[model] = {basePoints(first.scale->grade_points[grade], look.weight, iu),
                          look.direct[grade]};
    }
    const std::size_t laterGrade = indexOf(event.grade_at_verifying.value_or(event.grade));
    if (event.at_verifying == event.at_occurrence && grade == laterGrade) // most of them
        return;
    const auto& second = m_standards->indicator(event.at_verifying);
    const int laterIu = influenceUrgency(*second.scale, event.influence, event.urgency);
    for (const std::size_t model : first.counts_in) {
        if (!m_standards->lenient(model))
            continue;
        Amount& amount = amounts[model];
        amount.base = std::min(amount.base, basePoints(second.scale->grade_points[laterGrade],
                                                       second.models[model].weight, laterIu));
        amount.direct = std::min(amount.direct, second.models[model].direct[laterGrade]);
    }
}

void EventTable::price(std::size_t slot) {
    Event& event = m_events[slot];
    event.factor = 100;
    if (event.at_occurrence == noVersion)
        return;
    const auto& version = m_standards->indicator(event.at_occurrence);
    event.factor = repeatFactor(*version.scale, event.earlier);
    for (const std::size_t model : version.counts_in)
        if (m_amounts[slot * m_models + model].isAny())
            m_affected[model] = m_today;
}

namespace {

template <class List>
std::size_t firstNotBefore(const List& list, base::Day day) {
    return firstFromEnd(list, [day](const auto& known) { return known.day >= day; });
}

} // namespace

// Of events with a version in force: their repeat key is that of the first one.
std::size_t EventTable::listOf(const Event& event) const {
    return event.person * m_standards->repeatKeys()
           + m_standards->indicator(event.at_occurrence).repeat_key;
}

// The event begins to take part, if nothing speaks against it: it counts what it repeats, and
// those after it see one repeat more. Strictly earlier days only: facts of one day never aggravate
// each other.
void EventTable::join(std::size_t slot) {
    Event& event = m_events[slot];
    event.earlier = 0;
    if (takesPart(slot)) {
        const std::size_t number = listOf(event);
        Repeats& list = m_repeats[number];
        if (list.empty())
            m_used.push_back(static_cast<std::uint32_t>(number));
        const base::Day day = event.occurred_on;
        const std::int32_t days = m_standards->indicator(event.at_occurrence).scale->repeat_days;
        const std::size_t at = firstNotBefore(list, day);
        event.earlier = static_cast<int>(at - std::min(at, firstNotBefore(list, day - days + 1)));
        list.insert(list.begin() + static_cast<std::ptrdiff_t>(at),
                    {day, static_cast<std::uint32_t>(slot)});
        tellLater(list, at + 1, day, 1);
    }
    price(slot);
}

// It takes part no longer, or will come back elsewhere.
void EventTable::leave(std::size_t slot) {
    const Event& event = m_events[slot];
    Repeats& list = m_repeats[listOf(event)];
    std::size_t at = firstNotBefore(list, event.occurred_on);
    while (list[at].slot != slot)
        ++at;
    list.erase(list.begin() + static_cast<std::ptrdiff_t>(at));
    tellLater(list, at, event.occurred_on, -1);
}

// The facts from that place on that came after the day see one repeat more or less.
void EventTable::tellLater(const Repeats& list, std::size_t from, base::Day day, int difference) {
    for (std::size_t i = from; i < list.size(); ++i) {
        const std::int32_t apart = list[i].day - day;
        if (apart == 0)
            continue;
        if (apart >= m_standards->longestRepeat())
            break;
        Event& later = m_events[list[i].slot];
        const Scale& scale = *m_standards->indicator(later.at_occurrence).scale;
        if (apart >= scale.repeat_days)
            continue;
        later.earlier += difference;
        if (repeatFactor(scale, later.earlier) == later.factor)
            continue;
        price(list[i].slot);
        m_repriced.push_back(list[i].slot);
    }
}

std::vector<domain::RecordId> EventTable::earlierOf(std::size_t slot) const {
    std::vector<domain::RecordId> records;
    if (!takesPart(slot))
        return records;
    const Event& event = m_events[slot];
    const Repeats& list = m_repeats[listOf(event)];
    const std::int32_t days = m_standards->indicator(event.at_occurrence).scale->repeat_days;
    std::vector<std::pair<base::Day, domain::RecordId>> found;
    for (std::size_t i = firstNotBefore(list, event.occurred_on - days + 1);
         i < list.size() && list[i].day < event.occurred_on; ++i)
        found.emplace_back(list[i].day, m_events[list[i].slot].record);
    std::sort(found.begin(), found.end());
    for (const auto& [day, record] : found)
        records.push_back(record);
    return records;
}

void EventTable::startDay() {
    for (const Touched& touched : m_touched)
        m_touchedAt[touched.slot] = 0;
    m_touched.clear();
    m_eve.clear();
    m_repriced.clear();
    m_firstOfToday = m_events.size();
    m_startedAnew = false;
    ++m_today;
}

// Before the first fact of the day changes the event. What came today is news as it is.
void EventTable::touch(std::size_t slot, bool asks) {
    if (slot >= m_firstOfToday)
        return;
    m_touchedAt.resize(m_firstOfToday, 0U);
    if (m_touchedAt[slot] != 0) {
        Touched& known = m_touched[m_touchedAt[slot] - 1];
        known.asks = known.asks || asks;
        return;
    }
    const Event& event = m_events[slot];
    m_touched.push_back({static_cast<std::uint32_t>(slot), event.occurred_on, event.indicator,
                         takesPart(slot), asks});
    m_touchedAt[slot] = static_cast<std::uint32_t>(m_touched.size());
    const auto amounts = m_amounts.begin() + static_cast<std::ptrdiff_t>(slot * m_models);
    m_eve.insert(m_eve.end(), amounts, amounts + static_cast<std::ptrdiff_t>(m_models));
    std::fill(m_affected.begin(), m_affected.end(), m_today);
}

// Whether no record of the event stood already.
bool EventTable::isNews(std::size_t slot, std::size_t model) const {
    if (stoodAlready(slot, slot, model))
        return false;
    if (!hasMerges()) // the list of members is made for each fact else
        return true;
    const auto members = membersOf(slot);
    return std::none_of(members.begin(), members.end(),
                        [&](std::uint32_t member) { return stoodAlready(member, slot, model); });
}

// A retraction or exemption is none without being asked for: after it the event does not count.
void EventTable::evidenceInto(std::size_t model, std::vector<std::uint32_t>& found) const {
    found.clear();
    const auto look = [&](std::size_t touched) {
        const std::size_t slot = rootOf(touched);
        if (counts(slot, model) && isNews(slot, model))
            found.push_back(static_cast<std::uint32_t>(slot));
    };
    for (const Touched& touched : m_touched)
        if (touched.asks)
            look(touched.slot);
    for (std::size_t slot = m_firstOfToday; slot < m_events.size(); ++slot)
        look(slot);
}

void EventTable::create(const Fact& fact, std::size_t place) {
    const std::size_t slot = m_events.size();
    m_table[place] = static_cast<std::uint32_t>(slot + 1);
    Event& event = m_events.emplace_back();
    event.record = fact.record;
    event.rev = fact.rev;
    event.occurred_on = fact.occurred_on;
    event.verified_on = fact.known_on;
    event.indicator = fact.indicator;
    event.grade = fact.grade;
    event.grade_at_verifying = fact.grade_at_verifying;
    event.influence = knownInfluence(fact);
    event.urgency = knownUrgency(fact);
    if (m_unit != nullptr) {
        event.person = fact.person;
        event.elsewhere = fact.person != 0 && fact.unit != m_unit->unit;
    }
    m_amounts.resize(m_amounts.size() + m_models);
    if (m_events.size() * 2 > m_table.size()) // more than begin() was told of
        growTable();
    bind(slot);
    join(slot);
}

void EventTable::change(std::size_t slot, const Fact& fact) {
    Event& event = m_events[slot];
    touch(slot);
    if (takesPart(slot))
        leave(slot);
    event.retracted =
        (event.retracted || fact.kind == FactKind::Retract) && fact.kind != FactKind::Reinstate;
    event.exempt =
        (event.exempt || fact.kind == FactKind::Exempt) && fact.kind != FactKind::Reinstate;
    event.rev = std::max(event.rev, fact.rev);
    if (fact.kind == FactKind::Correct)
        set(slot, fact);
    join(slot);
}

// The named fields; the event takes no part while they change.
void EventTable::set(std::size_t slot, const Fact& fact) {
    Event& event = m_events[slot];
    const auto sets = [&](Fact::Field field) { return (fact.corrected & field) != 0; };
    event.occurred_on = sets(Fact::OccurredOn) ? fact.occurred_on : event.occurred_on;
    event.indicator = sets(Fact::Indicator) ? fact.indicator : event.indicator;
    event.grade = sets(Fact::GradeField) ? fact.grade : event.grade;
    event.influence = sets(Fact::Influence) ? knownInfluence(fact) : event.influence;
    event.urgency = sets(Fact::Urgency) ? knownUrgency(fact) : event.urgency;
    if (sets(Fact::GradeAtVerifying))
        event.grade_at_verifying = fact.grade_at_verifying;
    std::fill_n(m_amounts.begin() + static_cast<std::ptrdiff_t>(slot * m_models), m_models,
                Amount());
    bind(slot);
}

void EventTable::apply(const Fact& fact) {
    if (fact.kind == FactKind::Unmerge)
        unmerge(fact);
    else
        applyKnown(fact);
    ++m_applied;
}

void EventTable::applyKnown(const Fact& fact) {
    if (fact.kind == FactKind::Unmerge) // its merge is left out already
        return;
    if (fact.kind == FactKind::Merge) {
        if (std::find(m_undone.begin(), m_undone.end(), fact.id) == m_undone.end())
            merge(fact);
        return;
    }
    const std::size_t place = placeOf(fact.record);
    const std::uint32_t found = m_table[place];
    if (found != 0 && fact.kind != FactKind::Confirm)
        change(rootOf(found - 1), fact);
    else if (found == 0 && fact.kind == FactKind::Confirm)
        create(fact, place);
}

void EventTable::applyUntil(std::span<const Fact> facts, base::Day K, const UnitContext* unit) {
    begin(facts, unit);
    for (const Fact& fact : facts) {
        if (fact.known_on > K)
            return;
        apply(fact);
    }
}

} // namespace sizao::rules
