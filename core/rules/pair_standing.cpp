// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pair_track.h"

#include <algorithm>

// What the signals of a pair still amount to (warning model, sections 6.1, 6.4 and 8).
namespace sizao::rules {

// A signal may amount to something else by the facts of the day only if an event that one cites
// stands otherwise.
void PairTrack::noteChanges(const EventTable& table) {
    if (m_signals.empty())
        return;
    const bool anyMatters = table.hasMerges() || m_citesUnknown;
    const auto matters = [&](std::uint32_t slot) {
        return anyMatters || (slot < m_cited.size() && m_cited[slot] != 0);
    };
    const auto touched = table.touched();
    const auto repriced = table.repriced();
    if (table.hasStartedAnew() || (anyMatters && table.firstOfToday() < table.size())
        || std::any_of(touched.begin(), touched.end(),
                       [&](const EventTable::Touched& each) { return matters(each.slot); })
        || std::any_of(repriced.begin(), repriced.end(), matters))
        ++m_citedRevision;
}

void PairTrack::noteCited(const TrackedSignal& tracked) {
    for (const std::uint32_t slot : tracked.cited_slots) {
        if (slot == TrackedSignal::noSlot) {
            m_citesUnknown = true;
            continue;
        }
        m_cited.resize(std::max<std::size_t>(m_cited.size(), slot + 1U), std::uint8_t{0});
        m_cited[slot] = 1;
    }
}

Tier PairTrack::recompute(const EventTable& table, const TrackedSignal& tracked) {
    const DerivedSignal& signal = tracked.signal;
    if (tracked.lines_known_at != m_citedRevision) {
        tracked.lines_level = recomputeLines(table, tracked);
        tracked.lines_known_at = m_citedRevision;
    }
    Tier tier = tracked.lines_level;
    if (signal.causes.isEmpty()) // most of them
        return tier;
    if (tier != Tier::None && signal.causes.has(FoldCause::Repeat))
        tier = raised(signal, tier);
    if (raisesStill(table, tracked))
        tier = std::max(tier, caseTier(table, signal.raising_case, signal.day));
    return std::max(tier, floorOf(signal));
}

// The event that a cited line is about today.
std::optional<std::size_t> PairTrack::citedEvent(const EventTable& table,
                                                 const TrackedSignal& tracked, std::size_t line) {
    const std::uint32_t slot = tracked.cited_slots[line];
    return slot == TrackedSignal::noSlot ? table.eventOf(tracked.signal.lines[line].record)
                                         : std::optional(table.rootOf(slot));
}

// Over its cited lines only: later facts never support an old warning nor make it dearer.
Tier PairTrack::recomputeLines(const EventTable& table, const TrackedSignal& tracked) {
    const DerivedSignal& signal = tracked.signal;
    const auto& version = *signal.model_version;
    std::vector<ScoreLine>& lines = m_again.lines;
    std::vector<std::uint32_t>& found = m_again.events;
    m_again.clear();
    for (std::size_t i = 0; i < signal.lines.size(); ++i) {
        const auto slot = citedEvent(table, tracked, i);
        if (!slot || !table.counts(*slot, m_model))
            continue;
        const Event& event = table.event(*slot);
        ScoreLine line = signal.lines[i].line; // caps and floors as on the sheet
        line.age = signal.asof - event.occurred_on;
        if (line.age < 0 || line.age >= version.rules->window_days)
            continue;
        line.points = std::min(line.points, table.points(*slot, m_model));
        line.direct = std::min(line.direct, table.direct(*slot, m_model));
        line.grade = std::min(line.grade, event.grade);
        line.person = event.person;
        const auto known =
            table.hasMerges() ? std::find(found.begin(), found.end(), *slot) : found.end();
        if (known == found.end()) {
            lines.push_back(line);
            found.push_back(static_cast<std::uint32_t>(*slot));
            continue;
        }
        // Cited as several, one by now: it counts once.
        ScoreLine& one = lines[static_cast<std::size_t>(known - found.begin())];
        if (std::pair(line.points, one.bucket) > std::pair(one.points, line.bucket))
            one.bucket = line.bucket; // of the larger one, whatever their ids
        one.points = std::max(one.points, line.points);
        one.direct = std::max(one.direct, line.direct);
        one.grade = std::max(one.grade, line.grade);
    }
    return outcomeOf(version, table.unit() != nullptr, signal.rate.person_days, m_again, m_scratch)
        .level();
}

void PairTrack::settle() {
    while (m_settled < m_signals.size() && m_signals[m_settled].isSettled())
        ++m_settled;
}

Tier PairTrack::live(const EventTable& table) {
    Tier highest = Tier::None;
    if (const TrackedSignal* waiting = pending())
        highest = std::min(waiting->signal.tier, recompute(table, *waiting));
    for (const TrackedSignal& tracked : unsettled())
        if (tracked.isLive() && tracked.present > highest)
            highest = std::max(highest, std::min(tracked.present, recompute(table, tracked)));
    return highest;
}

// Which lines no signal that stands at this level or higher cites with as many points. Only
// signals with a decision of their own stand.
void PairTrack::findFreshLines(const EventTable& table, Tier level) {
    m_citedPoints.resize(std::max(m_citedPoints.size(), table.size()));
    for (const std::uint32_t slot : m_day.events)
        m_citedPoints[slot] = -1;
    for (const TrackedSignal& tracked : m_signals) {
        const Tier own = tracked.issued ? tracked.lowered : tracked.signal.tier;
        if (!tracked.isDecided() || tracked.revoked || own < level
            || (tracked.spent && !table.hasMerges()) || recompute(table, tracked) < level)
            continue;
        for (std::size_t i = 0; i < tracked.signal.lines.size(); ++i)
            if (const auto slot = citedEvent(table, tracked, i)) {
                MilliPoints& points = m_citedPoints[*slot];
                points = std::max(points, tracked.signal.lines[i].line.points);
            }
    }
    m_fresh.clear();
    for (std::size_t i = 0; i < m_day.lines.size(); ++i)
        m_fresh.push_back(m_citedPoints[m_day.events[i]] < m_day.lines[i].points ? 1 : 0);
}

} // namespace sizao::rules
