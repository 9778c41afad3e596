// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/event_table.h"

#include "core/rules/points.h"

#include <algorithm>
#include <functional>

namespace sizao::rules {

namespace {

constexpr std::size_t smallestTable = 64;

std::size_t hashOf(const domain::RecordId& record) {
    return std::hash<base::RawId>{}(record)*0x9E3779B97F4A7C15ULL >> 20;
}

// Levels that no scale knows are a fault of whoever wrote them; the nearest known one is taken.
void keepWithinScale(Event& event) {
    event.influence = std::clamp<std::uint8_t>(event.influence, 1, 4);
    event.urgency = std::clamp<std::uint8_t>(event.urgency, 1, 3);
}

} // namespace

void EventTable::begin(std::span<const Fact> facts, const UnitContext* unit) {
    m_unit = unit;
    ++m_revision;
    clear();
    m_facts = facts;
    m_applied = 0;
    m_undone.clear();
}

void EventTable::clear() {
    m_events.clear();
    m_amounts.clear();
    m_order.clear();
    m_personOrders.assign(m_unit == nullptr ? 0 : m_unit->staff.size() + 1, {});
    m_touched.clear();
    m_touchedAt.clear();
    m_eve.clear();
    m_merged = 0;
    if (m_table.size() > smallestTable)
        m_table.resize(smallestTable);
    std::fill(m_table.begin(), m_table.end(), 0U);
}

std::optional<std::size_t> EventTable::slotOf(const domain::RecordId& record) const {
    if (m_table.empty())
        return std::nullopt;
    const std::size_t mask = m_table.size() - 1;
    for (std::size_t at = hashOf(record) & mask; m_table[at] != 0; at = (at + 1) & mask)
        if (m_events[m_table[at] - 1].record == record)
            return m_table[at] - 1;
    return std::nullopt;
}

void EventTable::remember(std::size_t slot) {
    const bool full = m_events.size() * 2 > m_table.size();
    const std::size_t first = full ? 0 : slot;
    if (full)
        m_table.assign(std::max(smallestTable, m_table.size() * 2), 0U);
    const std::size_t mask = m_table.size() - 1;
    for (std::size_t each = first; each <= slot; ++each) {
        std::size_t at = hashOf(m_events[each].record) & mask;
        while (m_table[at] != 0)
            at = (at + 1) & mask;
        m_table[at] = static_cast<std::uint32_t>(each + 1);
    }
}

bool EventTable::takesPart(std::size_t slot) const {
    const Event& event = m_events[slot];
    return !event.retracted && !event.exempt && event.merged_into == notMerged
           && event.at_occurrence != noVersion;
}

std::size_t EventTable::firstAfter(const Order& order, base::Day day) const {
    // Facts mostly come in order of occurrence: look from the end first.
    if (order.empty() || m_events[order.back()].occurred_on <= day)
        return order.size();
    const auto found = std::upper_bound(
        order.begin(), order.end(), day,
        [&](base::Day wanted, std::uint32_t slot) { return wanted < m_events[slot].occurred_on; });
    return static_cast<std::size_t>(found - order.begin());
}

std::span<const std::uint32_t> EventTable::between(const Order& order, base::Day after,
                                                   base::Day until) const {
    const std::size_t first = firstAfter(order, after);
    const std::size_t last = firstAfter(order, until);
    return std::span(order).subspan(first, last > first ? last - first : 0);
}

std::span<const std::uint32_t> EventTable::between(base::Day after, base::Day until) const {
    return between(m_order, after, until);
}

void EventTable::placeIn(Order& order, std::size_t slot) const {
    const Event& event = m_events[slot];
    std::size_t at = firstAfter(order, event.occurred_on);
    while (at > 0 && m_events[order[at - 1]].occurred_on == event.occurred_on
           && event.record < m_events[order[at - 1]].record)
        --at;
    order.insert(order.begin() + static_cast<std::ptrdiff_t>(at), static_cast<std::uint32_t>(slot));
}

void EventTable::place(std::size_t slot) {
    placeIn(m_order, slot);
    if (m_unit != nullptr)
        placeIn(m_personOrders[m_events[slot].person], slot);
}

void EventTable::takeOut(std::size_t slot) {
    std::erase(m_order, static_cast<std::uint32_t>(slot));
    if (m_unit != nullptr)
        std::erase(m_personOrders[m_events[slot].person], static_cast<std::uint32_t>(slot));
}

void EventTable::bind(std::size_t slot) {
    Event& event = m_events[slot];
    keepWithinScale(event);
    event.at_occurrence = m_standards->indicatorVersion(event.indicator, event.occurred_on);
    event.at_verifying = m_standards->indicatorVersion(
        event.indicator, std::max(event.verified_on, event.occurred_on));
    const auto amounts = std::span(m_amounts).subspan(slot * m_models, m_models);
    std::fill(amounts.begin(), amounts.end(), Amount());
    if (event.at_occurrence == noVersion)
        return;
    const auto& first = m_standards->indicator(event.at_occurrence);
    const auto& second = m_standards->indicator(event.at_verifying);
    const Grade later = event.grade_at_verifying.value_or(event.grade);
    const int iu = influenceUrgency(*first.scale, event.influence, event.urgency);
    const int laterIu = influenceUrgency(*second.scale, event.influence, event.urgency);
    const std::size_t grade = indexOf(event.grade);
    const std::size_t laterGrade = indexOf(later);
    for (std::size_t model = 0; model < m_models; ++model) {
        Amount& amount = amounts[model];
        amount.base = basePoints(first.scale->grade_points[grade], first.models[model].weight, iu);
        amount.direct = first.models[model].direct[grade];
        if (event.at_verifying == event.at_occurrence && grade == laterGrade)
            continue;
        if (!m_standards->lenient(model))
            continue;
        amount.base = std::min(amount.base, basePoints(second.scale->grade_points[laterGrade],
                                                       second.models[model].weight, laterIu));
        amount.direct = std::min(amount.direct, second.models[model].direct[laterGrade]);
    }
}

void EventTable::price(std::size_t slot) {
    Event& event = m_events[slot];
    event.factor = 100;
    if (event.at_occurrence != noVersion)
        event.factor =
            repeatFactor(*m_standards->indicator(event.at_occurrence).scale, event.earlier);
    for (std::size_t model = 0; model < m_models; ++model) {
        Amount& amount = m_amounts[slot * m_models + model];
        amount.points = withRepeat(amount.base, event.factor);
    }
}

// Strictly earlier days only: facts of one day never aggravate each other. The ranges below are
// only wide enough; what a repeat is stands here alone.
bool EventTable::repeats(std::size_t earlier, std::size_t later) const {
    if (!takesPart(earlier) || !takesPart(later))
        return false;
    const auto& first = m_standards->indicator(m_events[earlier].at_occurrence);
    const auto& second = m_standards->indicator(m_events[later].at_occurrence);
    const std::int32_t apart = m_events[later].occurred_on - m_events[earlier].occurred_on;
    return first.repeat_key == second.repeat_key && apart > 0 && apart < second.scale->repeat_days;
}

void EventTable::count(std::size_t slot) {
    Event& event = m_events[slot];
    event.earlier = 0;
    if (!takesPart(slot))
        return;
    for (const std::uint32_t other :
         between(orderOf(event.person), event.occurred_on - m_standards->longestRepeat() - 1,
                 event.occurred_on))
        event.earlier += repeats(other, slot) ? 1 : 0;
}

// The facts after this one see one repeat more or less. `slot` takes part.
void EventTable::tellLater(std::size_t slot, int difference) {
    const base::Day day = m_events[slot].occurred_on;
    for (const std::uint32_t later :
         between(orderOf(m_events[slot].person), day - 1, day + m_standards->longestRepeat())) {
        if (!repeats(slot, later))
            continue;
        m_events[later].earlier += difference;
        price(later);
        ++m_revision;
    }
}

std::vector<domain::RecordId> EventTable::earlierOf(std::size_t slot) const {
    std::vector<domain::RecordId> records;
    const base::Day day = m_events[slot].occurred_on;
    for (const std::uint32_t other :
         between(orderOf(m_events[slot].person), day - m_standards->longestRepeat() - 1, day))
        if (repeats(other, slot))
            records.push_back(m_events[other].record);
    return records;
}

ScoreLine EventTable::lineOf(std::size_t slot, std::size_t model, base::Day asof) const {
    const Event& event = m_events[slot];
    const Amount& amount = m_amounts[slot * m_models + model];
    ScoreLine line;
    line.points = amount.points;
    line.age = asof - event.occurred_on;
    const auto& version = m_standards->indicator(event.at_occurrence);
    line.bucket = version.bucket;
    line.per_item = version.rules->per_item;
    line.person = event.person;
    line.grade = event.grade;
    line.direct = amount.direct;
    return line;
}

void EventTable::startDay() {
    for (const Touched& touched : m_touched)
        m_touchedAt[touched.slot] = 0;
    m_touched.clear();
    m_eve.clear();
}

void EventTable::touch(std::size_t slot, bool existed, bool asks) {
    m_touchedAt.resize(m_events.size(), 0U);
    if (m_touchedAt[slot] != 0) {
        Touched& known = m_touched[m_touchedAt[slot] - 1];
        known.asks = known.asks || asks;
        return;
    }
    const Event& event = m_events[slot];
    m_touched.push_back({static_cast<std::uint32_t>(slot), event.occurred_on, event.indicator,
                         existed && takesPart(slot), asks});
    m_touchedAt[slot] = static_cast<std::uint32_t>(m_touched.size());
    for (std::size_t model = 0; model < m_models; ++model)
        m_eve.push_back(existed ? m_amounts[slot * m_models + model] : Amount());
}

// A retraction or exemption is none without being asked for: after it the event does not count.
void EventTable::evidenceInto(std::size_t model, std::vector<std::uint32_t>& found) const {
    found.clear();
    for (const Touched& touched : m_touched) {
        const std::size_t slot = rootOf(touched.slot);
        if (!touched.asks || !counts(slot, model))
            continue;
        const auto stood = [&](std::size_t member) { return stoodAlready(member, slot, model); };
        bool isOld = stood(slot);
        if (!isOld && hasMerges()) { // the list of members is made for each fact else
            const auto members = membersOf(slot);
            isOld = std::any_of(members.begin(), members.end(), stood);
        }
        if (!isOld)
            found.push_back(static_cast<std::uint32_t>(slot));
    }
}

void EventTable::create(const Fact& fact) {
    const std::size_t slot = m_events.size();
    Event event;
    event.record = fact.record;
    event.rev = fact.rev;
    event.occurred_on = fact.occurred_on;
    event.verified_on = fact.known_on;
    event.indicator = fact.indicator;
    event.grade = fact.grade;
    event.grade_at_verifying = fact.grade_at_verifying;
    event.influence = fact.influence;
    event.urgency = fact.urgency;
    if (m_unit != nullptr) {
        event.person = fact.person;
        event.elsewhere = fact.person != 0 && fact.unit != m_unit->unit;
    }
    m_events.push_back(event);
    m_amounts.resize(m_amounts.size() + m_models);
    remember(slot);
    touch(slot, false);
    place(slot);
    bind(slot);
    count(slot);
    price(slot);
    if (takesPart(slot))
        tellLater(slot, 1);
}

void EventTable::change(std::size_t slot, const Fact& fact) {
    Event& event = m_events[slot];
    touch(slot, true);
    ++m_revision;
    if (takesPart(slot))
        tellLater(slot, -1);
    event.retracted =
        (event.retracted || fact.kind == FactKind::Retract) && fact.kind != FactKind::Reinstate;
    event.exempt =
        (event.exempt || fact.kind == FactKind::Exempt) && fact.kind != FactKind::Reinstate;
    event.rev = std::max(event.rev, fact.rev);
    if (fact.kind == FactKind::Correct)
        set(slot, fact);
    count(slot);
    price(slot);
    if (takesPart(slot))
        tellLater(slot, 1);
}

// The named fields; the event takes no part while they change.
void EventTable::set(std::size_t slot, const Fact& fact) {
    Event& event = m_events[slot];
    const auto sets = [&](Fact::Field field) { return (fact.corrected & field) != 0; };
    if (sets(Fact::OccurredOn)) {
        takeOut(slot);
        event.occurred_on = fact.occurred_on;
        place(slot);
    }
    event.indicator = sets(Fact::Indicator) ? fact.indicator : event.indicator;
    event.grade = sets(Fact::GradeField) ? fact.grade : event.grade;
    event.influence = sets(Fact::Influence) ? fact.influence : event.influence;
    event.urgency = sets(Fact::Urgency) ? fact.urgency : event.urgency;
    if (sets(Fact::GradeAtVerifying))
        event.grade_at_verifying = fact.grade_at_verifying;
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
    const auto slot = eventOf(fact.record);
    if (slot && fact.kind != FactKind::Confirm)
        change(*slot, fact);
    else if (!slot && fact.kind == FactKind::Confirm)
        create(fact);
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
