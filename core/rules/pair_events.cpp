// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pair_events.h"

#include "core/rules/from_end.h"

#include <algorithm>

namespace sizao::rules {

void Consumption::close(const EventTable& table, base::Day until) {
    m_slots.resize(table.size(), false);
    for (std::size_t slot = 0; slot < table.size(); ++slot)
        if (table.event(slot).occurred_on <= until)
            m_slots[slot] = true;
}

bool Consumption::hasAny(const EventTable& table, std::size_t slot) const {
    const auto members = table.membersOf(slot);
    return std::any_of(members.begin(), members.end(),
                       [this](std::uint32_t member) { return hasOne(member); });
}

void PairEvents::begin(const EventTable& table) {
    m_consumption.clear();
    reset(table);
}

void PairEvents::reset(const EventTable& table) {
    m_events.clear();
    m_isBehind = false;
    const std::size_t people = table.unit() == nullptr ? 0 : table.unit()->staff.size();
    m_window.begin(people);
    m_reach.begin(people);
}

void PairEvents::readAll(const EventTable& table, base::Day after) {
    reset(table);
    for (std::size_t slot = 0; slot < table.size(); ++slot)
        if (table.event(slot).occurred_on > after && table.counts(slot, m_model)
            && !m_consumption.has(table, slot))
            m_events.push_back(rowOf(table, slot));
    std::sort(m_events.begin(), m_events.end(),
              [&](const CountingEvent& a, const CountingEvent& b) {
                  return a.day != b.day ? a.day < b.day
                                        : table.event(a.slot).record < table.event(b.slot).record;
              });
}

void PairEvents::follow(const EventTable& table, base::Day after) {
    if (m_isBehind || table.hasStartedAnew())
        return readAll(table, after);
    for (const EventTable::Touched& touched : table.touched()) {
        if (touched.took_part)
            if (const auto at = find(touched.occurred_on, touched.slot))
                erase(*at);
        take(table, touched.slot);
    }
    for (std::size_t slot = table.firstOfToday(); slot < table.size(); ++slot)
        take(table, slot);
    for (const std::uint32_t slot : table.repriced())
        reprice(table, slot);
}

void PairEvents::consume(const EventTable& table, base::Day until) {
    m_consumption.close(table, until);
    if (table.hasMerges()) // a record that tells of a later event may be among the consumed ones
        return readAll(table);
    const std::size_t consumed = firstAfter(until);
    for (MovingWindow* window : {&m_window, &m_reach})
        window->haveGone(std::span(m_events).first(consumed));
    m_events.erase(m_events.begin(), m_events.begin() + static_cast<std::ptrdiff_t>(consumed));
}

CountingEvent PairEvents::rowOf(const EventTable& table, std::size_t slot) const {
    const Event& event = table.event(slot);
    const auto& version = table.standards().indicator(event.at_occurrence);
    return {table.points(slot, m_model),
            event.occurred_on,
            static_cast<std::uint32_t>(slot),
            event.person,
            version.bucket,
            event.grade,
            table.direct(slot, m_model),
            version.rules->per_item};
}

std::size_t PairEvents::firstAfter(base::Day day) const {
    return firstFromEnd(m_events, [day](const CountingEvent& event) { return event.day > day; });
}

std::span<const CountingEvent> PairEvents::between(base::Day after, base::Day until) const {
    const std::size_t first = firstAfter(after);
    const std::size_t last = firstAfter(until);
    return std::span(m_events).subspan(first, last > first ? last - first : 0);
}

std::optional<std::size_t> PairEvents::find(base::Day day, std::size_t slot) const {
    for (std::size_t at = firstAfter(day); at > 0 && m_events[at - 1].day == day; --at)
        if (m_events[at - 1].slot == slot)
            return at - 1;
    return std::nullopt;
}

void PairEvents::take(const EventTable& table, std::size_t slot) {
    if (!table.counts(slot, m_model) || m_consumption.has(table, slot))
        return;
    const CountingEvent event = rowOf(table, slot);
    std::size_t at = m_events.empty() || m_events.back().day < event.day ? m_events.size()
                                                                         : firstAfter(event.day);
    while (at > 0 && m_events[at - 1].day == event.day
           && table.event(slot).record < table.event(m_events[at - 1].slot).record)
        --at;
    m_events.insert(m_events.begin() + static_cast<std::ptrdiff_t>(at), event);
    m_window.hasCome(event);
    m_reach.hasCome(event);
}

void PairEvents::erase(std::size_t at) {
    m_window.goes(m_events[at], at);
    m_reach.goes(m_events[at], at);
    m_events.erase(m_events.begin() + static_cast<std::ptrdiff_t>(at));
}

void PairEvents::reprice(const EventTable& table, std::size_t slot) {
    const auto at = find(table.event(slot).occurred_on, slot);
    if (!at)
        return;
    CountingEvent& event = m_events[*at];
    const MilliPoints points = table.points(slot, m_model);
    m_window.reprices(event, *at, points);
    m_reach.reprices(event, *at, points);
    event.points = points;
}

void MovingWindow::begin(std::size_t people) {
    m_after = farPast;
    m_until = farPast;
    m_first = 0;
    m_last = 0;
    m_sums.begin(people);
}

void MovingWindow::moveTo(const Rows& rows, base::Day after, base::Day until) {
    m_after = after;
    m_until = until;
    while (m_last < rows.size() && rows[m_last].day <= until)
        m_sums.add(rows[m_last++]);
    while (m_first > 0 && rows[m_first - 1].day > after)
        m_sums.add(rows[--m_first]);
    while (m_last > m_first && rows[m_last - 1].day > until)
        m_sums.remove(rows[--m_last]);
    while (m_first < m_last && rows[m_first].day <= after)
        m_sums.remove(rows[m_first++]);
}

void MovingWindow::hasCome(const CountingEvent& row) {
    m_first += row.day <= m_after ? 1 : 0;
    m_last += row.day <= m_until ? 1 : 0;
    if (row.day > m_after && row.day <= m_until)
        m_sums.add(row);
}

void MovingWindow::goes(const CountingEvent& row, std::size_t at) {
    if (has(at))
        m_sums.remove(row);
    m_first -= at < m_first ? 1 : 0;
    m_last -= at < m_last ? 1 : 0;
}

void MovingWindow::haveGone(std::span<const CountingEvent> first) {
    for (std::size_t at = m_first; at < std::min(m_last, first.size()); ++at)
        m_sums.remove(first[at]);
    m_first -= std::min(m_first, first.size());
    m_last -= std::min(m_last, first.size());
}

void MovingWindow::reprices(const CountingEvent& row, std::size_t at, MilliPoints points) {
    if (has(at))
        m_sums.reprice(row, points);
}

} // namespace sizao::rules
