// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/event_table.h"
#include "core/rules/window_sums.h"

// What counts at present for one (subject, model), in compact rows that are kept up to date day by
// day, and the sums over a window that moves along them.
namespace sizao::rules {

// Which events are consumed for a pair, because a case of it ended (section 6.5). By slot: an event
// that becomes known later is not.
class Consumption {
public:
    void clear() { m_slots.clear(); }
    // With the facts of that day applied. Whether or not they count at present.
    void close(const EventTable& table, base::Day until);
    // An event is consumed with any record that tells of it.
    [[nodiscard]] bool has(const EventTable& table, std::size_t slot) const {
        return !m_slots.empty() && (table.hasMerges() ? hasAny(table, slot) : hasOne(slot));
    }

private:
    [[nodiscard]] bool hasOne(std::size_t slot) const {
        return slot < m_slots.size() && m_slots[slot];
    }
    [[nodiscard]] bool hasAny(const EventTable& table, std::size_t slot) const;
    std::vector<bool> m_slots;
};

inline constexpr base::Day farPast{std::numeric_limits<std::int32_t>::min()};

// A window that moves along rows in order of day, with the sums over them. Moving it costs as much
// as goes in or out. It is told of every row that comes or goes.
class MovingWindow {
public:
    using Rows = std::vector<CountingEvent>;

    void begin(std::size_t people);
    void moveTo(const Rows& rows, base::Day after, base::Day until); // after < day ≤ until
    [[nodiscard]] std::span<const CountingEvent> of(const Rows& rows) const {
        return std::span(rows).subspan(m_first, m_last - m_first);
    }
    [[nodiscard]] WindowSums& sums() { return m_sums; }

    void hasCome(const CountingEvent& row); // whatever its place among those of its day
    void goes(const CountingEvent& row, std::size_t at);
    void haveGone(std::span<const CountingEvent> first); // before they are erased
    void reprices(const CountingEvent& row, std::size_t at, MilliPoints points);

private:
    [[nodiscard]] bool has(std::size_t at) const { return at >= m_first && at < m_last; }

    base::Day m_after = farPast;
    base::Day m_until = farPast;
    std::size_t m_first = 0; // its rows: from here …
    std::size_t m_last = 0;  // … to before here
    WindowSums m_sums;
};

// Rows in canonical order (occurrence, record id), one per event that counts in the model and is
// not consumed. The caller tells of every day on which the table changed.
class PairEvents {
public:
    explicit PairEvents(std::size_t model) : m_model(model) {}

    void begin(const EventTable& table); // nothing counts
    // What occurred after that day, anew.
    void readAll(const EventTable& table, base::Day after = farPast);
    // What the facts since the table's startDay() did. Where earlier days were put off, all of it
    // anew: nobody asks for what occurred up to `after`.
    void follow(const EventTable& table, base::Day after = farPast);
    void fallBehind() { m_isBehind = true; } // puts the day off
    void catchUp(const EventTable& table, base::Day after) {
        if (m_isBehind)
            readAll(table, after);
    }
    // A case ended; see Consumption::close.
    void consume(const EventTable& table, base::Day until);
    [[nodiscard]] const Consumption& consumption() const { return m_consumption; }

    [[nodiscard]] const std::vector<CountingEvent>& all() const { return m_events; }
    // after < occurrence ≤ until.
    [[nodiscard]] std::span<const CountingEvent> between(base::Day after, base::Day until) const;

    // The window that is evaluated.
    void moveTo(base::Day after, base::Day until) { m_window.moveTo(m_events, after, until); }
    [[nodiscard]] std::span<const CountingEvent> window() const { return m_window.of(m_events); }
    [[nodiscard]] WindowSums& sums() { return m_window.sums(); }
    // Over a second one, which holds every window that will be evaluated: a bound.
    [[nodiscard]] const WindowSums& reach(base::Day after, base::Day until) {
        m_reach.moveTo(m_events, after, until);
        return m_reach.sums();
    }

private:
    [[nodiscard]] std::size_t firstAfter(base::Day day) const;
    void take(const EventTable& table, std::size_t slot); // if it counts
    void erase(std::size_t at);
    void reprice(const EventTable& table, std::size_t slot);
    [[nodiscard]] std::optional<std::size_t> find(base::Day day, std::size_t slot) const;
    [[nodiscard]] CountingEvent rowOf(const EventTable& table, std::size_t slot) const;
    void reset(const EventTable& table);

    std::size_t m_model;
    std::vector<CountingEvent> m_events;
    Consumption m_consumption;
    bool m_isBehind = false;
    MovingWindow m_window;
    MovingWindow m_reach;
};

} // namespace sizao::rules
