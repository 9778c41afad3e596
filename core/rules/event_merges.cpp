// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/event_table.h"

#include <algorithm>

// One fact that several records tell of (warning model, section 9).
namespace sizao::rules {

std::optional<std::size_t> EventTable::eventOf(const domain::RecordId& record) const {
    const auto slot = slotOf(record);
    return slot ? std::optional(rootOf(*slot)) : std::nullopt;
}

std::vector<std::uint32_t> EventTable::membersOf(std::size_t slot) const {
    std::vector<std::uint32_t> members{static_cast<std::uint32_t>(slot)};
    for (std::size_t other = 0; m_merged > 0 && other < m_events.size(); ++other)
        if (other != slot && rootOf(other) == slot)
            members.push_back(static_cast<std::uint32_t>(other));
    return members;
}

// Two events that count become one: the smaller id, the highest grade, influence and urgency, the
// earliest day with its indicator, the first verification, unless the fact says otherwise
// (section 9). Nothing but the name of the whole depends on the ids.
void EventTable::merge(const Fact& fact) {
    const auto first = eventOf(fact.record);
    const auto second = eventOf(fact.other);
    if (!first || !second || *first == *second || !takesPart(*first) || !takesPart(*second))
        return;
    const bool isInOrder = m_events[*first].record < m_events[*second].record;
    const std::size_t root = isInOrder ? *first : *second;
    const std::size_t part = isInOrder ? *second : *first;
    touch(root, false); // a merge is no evidence
    touch(part, false);
    leave(part);
    leave(root);
    Event& whole = m_events[root];
    Event& other = m_events[part];
    other.merged_into = static_cast<std::uint32_t>(root);
    ++m_merged;
    whole.verified_on = std::min(whole.verified_on, other.verified_on);
    whole.rev = std::max(whole.rev, other.rev);
    Fact united = fact;
    const auto unite = [&](Fact::Field field, auto& value, const auto& wanted) {
        if ((fact.corrected & field) == 0)
            value = wanted;
    };
    unite(Fact::OccurredOn, united.occurred_on, std::min(whole.occurred_on, other.occurred_on));
    const auto day = [](const Event& event) {
        return std::pair(event.occurred_on, event.indicator);
    };
    unite(Fact::Indicator, united.indicator, std::min(day(whole), day(other)).second);
    unite(Fact::GradeField, united.grade, std::max(whole.grade, other.grade));
    unite(Fact::Influence, united.influence, std::max(whole.influence, other.influence));
    unite(Fact::Urgency, united.urgency, std::max(whole.urgency, other.urgency));
    if (whole.grade_at_verifying || other.grade_at_verifying)
        unite(Fact::GradeAtVerifying, united.grade_at_verifying,
              std::max(whole.grade_at_verifying.value_or(whole.grade),
                       other.grade_at_verifying.value_or(other.grade)));
    constexpr int all = Fact::OccurredOn | Fact::Indicator | Fact::GradeField | Fact::Influence
                        | Fact::Urgency | Fact::GradeAtVerifying;
    const bool hasSecond = united.grade_at_verifying.has_value();
    united.corrected = static_cast<std::uint8_t>(hasSecond ? all : all & ~Fact::GradeAtVerifying);
    set(root, united);
    join(root);
}

// Everything that is known, once more without that merge; slots stay as they are. What was one
// event are several again, each of them news: on the eve none of them stood for itself.
void EventTable::unmerge(const Fact& fact) {
    m_undone.push_back(fact.undone);
    const auto whole = eventOf(fact.record);
    if (!whole || whole != eventOf(fact.other))
        return;
    for (const std::uint32_t member : membersOf(*whole)) {
        touch(member);
        if (member < m_firstOfToday)
            m_touched[m_touchedAt[member] - 1].took_part = false;
    }
    const auto touched = m_touched;
    const auto touchedAt = m_touchedAt;
    const auto eve = m_eve;
    clear();
    for (const Fact& known : m_facts.first(m_applied))
        applyKnown(known);
    m_touched = touched;
    m_touchedAt = touchedAt;
    m_eve = eve;
    m_startedAnew = true;
}

// Whether this member was the event on the eve, as heavy as the event is now. Whoever became part
// of it earlier was not, and is not touched any more.
bool EventTable::stoodAlready(std::size_t member, std::size_t slot, std::size_t model) const {
    const std::uint32_t at = member < m_touchedAt.size() ? m_touchedAt[member] : 0U;
    if (at == 0)
        return false;
    const Touched& eve = m_touched[at - 1];
    if (!eve.took_part)
        return false;
    const Amount& before = m_eve[(at - 1) * m_models + model];
    const Amount& now = m_amounts[slot * m_models + model];
    return before.isAny() && eve.occurred_on == m_events[slot].occurred_on
           && eve.indicator == m_events[slot].indicator && before.base >= now.base
           && before.direct >= now.direct;
}

} // namespace sizao::rules
