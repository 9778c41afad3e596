// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pair_track.h"

#include <algorithm>

namespace sizao::rules {

void PairTrack::clear() {
    m_signals.clear();
    m_rearm = 0;
    m_findings.clear();
    m_closed.clear();
    m_consumed.clear();
    m_consumedRecords.reset();
    m_scratch.room = {};
}

Outcome PairTrack::evaluate(const EventTable& table, const Standards::CompiledModel& version,
                            base::Day asof) {
    m_lines.clear();
    m_slots.clear();
    for (const std::uint32_t slot : table.between(asof - version.rules->window_days, asof)) {
        if (!counts(table, slot))
            continue;
        m_lines.push_back(table.lineOf(slot, m_model, asof));
        m_slots.push_back(slot);
    }
    return version.caps.evaluate(m_lines, m_scratch);
}

void PairTrack::releaseCheck(const EventTable& table, base::Day D) {
    if (m_rearm == 0)
        return;
    const auto* version = m_standards->modelVersion(m_model, D);
    if (version == nullptr)
        return;
    const MilliPoints score = evaluate(table, *version, D).score;
    if (100 * score < (100 - version->rules->hysteresis_percent) * m_rearm)
        m_rearm = 0;
}

// Between days with facts a score changes only when an event drops out of the window or another
// model version comes into force; checking those days is checking every day.
void PairTrack::passDays(const EventTable& table, base::Day from, base::Day to) {
    const auto versions = m_standards->model(m_model);
    for (std::size_t i = 0; i < versions.size() && m_rearm > 0; ++i) {
        const base::Day begin = std::max(from + 1, versions[i].valid_from);
        const base::Day end =
            i + 1 < versions.size() ? std::min(to, versions[i + 1].valid_from) : to;
        if (begin >= end)
            continue;
        releaseCheck(table, begin);
        const std::int32_t window = versions[i].rules->window_days;
        base::Day checked = begin;
        for (const std::uint32_t slot : table.between(begin - window, end - 1 - window)) {
            const base::Day drops_out = table.event(slot).occurred_on + window;
            if (m_rearm == 0)
                break;
            if (drops_out > checked)
                releaseCheck(table, drops_out);
            checked = drops_out;
        }
    }
}

// A decision settles every earlier signal of the pair with it, and it never concerns a later one
// than the latest: so the latest one waits unless it was decided itself.
const TrackedSignal* PairTrack::pending() const {
    const bool waits = !m_signals.empty() && !m_signals.back().isDecided();
    return waits ? &m_signals.back() : nullptr;
}

const DerivedSignal* PairTrack::proposedOn(base::Day D) const {
    const TrackedSignal* waiting = pending();
    return waiting != nullptr && waiting->signal.day == D ? &waiting->signal : nullptr;
}

Tier PairTrack::recompute(const EventTable& table, const DerivedSignal& signal) {
    const Tier level = recomputeLines(table, signal);
    const Tier repeated =
        level != Tier::None && signal.causes.has(FoldCause::Repeat) ? raised(signal, level) : level;
    return signal.causes.has(FoldCause::Overdue)
               ? std::max(repeated, overdueTier(table, signal.overdue_case, signal.day))
               : repeated;
}

// Over its cited lines only: later facts never support an old warning nor make it dearer.
Tier PairTrack::recomputeLines(const EventTable& table, const DerivedSignal& signal) {
    const auto& version = *signal.model_version;
    m_lines.clear();
    m_slots.clear();
    for (const CitedLine& cited : signal.lines) {
        const auto slot = table.eventOf(cited.record);
        if (!slot || !table.counts(*slot, m_model))
            continue;
        const Event& event = table.event(*slot);
        ScoreLine line = cited.line; // caps and floors as on the sheet
        line.age = signal.asof - event.occurred_on;
        if (line.age < 0 || line.age >= version.rules->window_days)
            continue;
        line.points = std::min(line.points, table.points(*slot, m_model));
        line.direct = std::min(line.direct, table.direct(*slot, m_model));
        line.grade = std::min(line.grade, event.grade);
        const auto known = std::find(m_slots.begin(), m_slots.end(), *slot);
        if (known == m_slots.end()) {
            m_lines.push_back(line);
            m_slots.push_back(static_cast<std::uint32_t>(*slot));
            continue;
        }
        // Cited as several, one by now: it counts once.
        ScoreLine& one = m_lines[static_cast<std::size_t>(known - m_slots.begin())];
        if (std::pair(line.points, one.bucket) > std::pair(one.points, line.bucket))
            one.bucket = line.bucket; // of the larger one, whatever their ids
        one.points = std::max(one.points, line.points);
        one.direct = std::max(one.direct, line.direct);
        one.grade = std::max(one.grade, line.grade);
    }
    return version.caps.evaluate(m_lines, m_scratch).level();
}

Tier PairTrack::live(const EventTable& table) {
    Tier highest = Tier::None;
    if (const TrackedSignal* waiting = pending())
        highest = std::min(waiting->signal.tier, recompute(table, waiting->signal));
    for (const TrackedSignal& tracked : m_signals)
        if (tracked.isLive() && tracked.present > highest)
            highest =
                std::max(highest, std::min(tracked.present, recompute(table, tracked.signal)));
    return highest;
}

// A line is fresh if no signal that stands at this level or higher cites it with as many points.
// Only signals with a decision of their own stand.
bool PairTrack::mayFire(const EventTable& table, const Outcome& outcome) {
    const std::vector<ScoreLine> lines = m_lines; // recomputing uses the buffers
    const std::vector<std::uint32_t> eventSlots = m_slots;
    std::vector<bool> fresh(lines.size(), true);
    for (const TrackedSignal& tracked : m_signals) {
        const Tier own = tracked.issued ? tracked.lowered : tracked.signal.tier;
        if (!tracked.isDecided() || tracked.revoked || own < outcome.level()
            || recompute(table, tracked.signal) < outcome.level())
            continue;
        for (const CitedLine& cited : tracked.signal.lines)
            for (std::size_t i = 0; i < lines.size(); ++i)
                if (table.eventOf(cited.record) == eventSlots[i]
                    && cited.line.points >= lines[i].points)
                    fresh[i] = false;
    }
    m_lines = lines;
    m_slots = eventSlots;
    bool anyFresh = false;
    bool freshLift = false;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        anyFresh = anyFresh || fresh[i];
        freshLift = freshLift || (fresh[i] && lines[i].lift >= outcome.level());
    }
    return anyFresh && (m_rearm == 0 || outcome.score > m_rearm || freshLift);
}

// Whether a look into the past could find more than is live: everything it can see, without caps.
bool PairTrack::mayExceed(const EventTable& table, const Standards::CompiledModel& version,
                          base::Day D, Tier live) {
    if (live == Tier::Red)
        return false;
    const ModelRules& model = *version.rules;
    MilliPoints sum = 0;
    for (const std::uint32_t slot : table.between(D - (model.grace_days + model.window_days), D)) {
        if (!counts(table, slot))
            continue;
        const Grade grade = table.event(slot).grade;
        const bool lifts =
            std::any_of(model.floors.begin(), model.floors.end(), [&](const Floor& floor) {
                return floor.grade == grade && floor.at_least > live;
            });
        if (lifts || table.direct(slot, m_model) > live)
            return true;
        sum += table.points(slot, m_model);
    }
    const MilliPoints threshold = model.thresholds[static_cast<std::size_t>(live)];
    m_scratch.room.note(live, sum, threshold); // scores that are not looked at are below it, too
    return sum >= threshold;
}

// Where the level can be highest while a late record counts: its first day within reach, and every
// day on which another one joins it (section 7). Sorted, without D.
std::vector<base::Day> PairTrack::daysInThePast(const EventTable& table, const ModelRules& model,
                                                base::Day D) const {
    std::vector<base::Day> days;
    for (const std::uint32_t slot : m_evidence) {
        const base::Day occurred = table.event(slot).occurred_on;
        const base::Day first = std::max(occurred, D - model.grace_days);
        const base::Day last = std::min(occurred + (model.window_days - 1), D);
        if (first > last || first == D)
            continue;
        days.push_back(first);
        for (const std::uint32_t other : table.between(first, std::min(last, D - 1)))
            if (counts(table, other))
                days.push_back(table.event(other).occurred_on);
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

// The highest level; among equals D itself, then the highest score, then the earliest day.
PairTrack::Evaluation PairTrack::strongest(const EventTable& table,
                                           const Standards::CompiledModel& version, base::Day D,
                                           Tier live) {
    Evaluation best{D, evaluate(table, version, D)};
    const bool isLate = std::any_of(m_evidence.begin(), m_evidence.end(), [&](std::uint32_t slot) {
        return table.event(slot).occurred_on < D;
    });
    if (!isLate || !mayExceed(table, version, D, live))
        return best;
    for (const base::Day day : daysInThePast(table, *version.rules, D)) {
        const Outcome outcome = evaluate(table, version, day);
        const Tier known = best.outcome.level();
        if (outcome.level() > known
            || (outcome.level() == known && best.asof != D && outcome.score > best.outcome.score))
            best = {day, outcome};
    }
    return best;
}

void PairTrack::fire(const domain::SubjectRef& subject, const EventTable& table, base::Day D,
                     FoldCauses causes) {
    const auto* version = m_standards->modelVersion(m_model, D);
    if (version == nullptr)
        return;
    const Tier before = live(table);
    const auto [asof, outcome] = strongest(table, *version, D, before);
    if (outcome.level() <= before)
        return;
    static_cast<void>(evaluate(table, *version, asof)); // the lines of that day
    if (!mayFire(table, outcome))
        return;
    TrackedSignal tracked;
    DerivedSignal& signal = tracked.signal;
    signal.day = D;
    signal.asof = asof;
    signal.raw = outcome.level();
    signal.live_before = before;
    signal.score = outcome.score;
    signal.rearm = m_rearm;
    signal.causes = causes;
    if (asof != D)
        signal.causes.add(FoldCause::Late);
    signal.consumed = m_consumedRecords;
    signal.model_version = version;
    signal.tier = raised(signal, signal.raw);
    if (signal.tier > signal.raw) {
        signal.causes.add(FoldCause::Repeat);
        for (const auto& [case_id, tier] : otherCases(signal))
            signal.raised_by.emplace_back(case_id);
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const Event& event = table.event(m_slots[i]);
        signal.lines.push_back({event.record, event.rev, event.occurred_on, m_lines[i]});
    }
    signal.key = signalKey(subject, version->rules->id, signal.tier, signal.lines);
    m_signals.push_back(std::move(tracked));
}

void PairTrack::day(const domain::SubjectRef& subject, const EventTable& table, base::Day D,
                    std::span<const DecisionFact> decisions,
                    std::span<const IssuedWarning> warnings) {
    m_warnings = warnings;
    releaseCheck(table, D);
    table.evidenceInto(m_model, m_evidence);
    if (!m_evidence.empty())
        fire(subject, table, D, {});
    bool hasClosed = false;
    for (const DecisionFact& decision : decisions)
        if (decision.kind == DecisionFactKind::Lapse)
            lapse(subject, table, decision);
        else if (decision.kind == DecisionFactKind::Close)
            hasClosed = close(table, decision) || hasClosed;
        else if (decision.model == m_model)
            decide(table, decision);
    if (decisions.empty())
        return;
    releaseCheck(table, D);
    const bool hasFired = !m_signals.empty() && m_signals.back().signal.day == D;
    if (!hasClosed || hasFired)
        return;
    m_evidence.clear(); // a closing never looks back
    fire(subject, table, D, FoldCauses(FoldCause::Closure));
}

domain::SignalStatus PairTrack::statusOf(const EventTable& table, const TrackedSignal& tracked) {
    using domain::SignalStatus;
    if (tracked.dismissed)
        return SignalStatus::Dismissed;
    if (tracked.adopted || tracked.issued)
        return SignalStatus::Adopted;
    if (&tracked != pending())
        return SignalStatus::Superseded;
    return recompute(table, tracked.signal) == Tier::None ? SignalStatus::Lapsed
                                                          : SignalStatus::Pending;
}

void PairTrack::addWarnings(std::vector<IssuedWarning>& warnings) const {
    for (const TrackedSignal& tracked : m_signals)
        if (tracked.isWarning())
            warnings.push_back({m_model, tracked.case_id, tracked.issued_on, tracked.present});
}

void PairTrack::stateOn(const EventTable& table, base::Day K,
                        std::span<const IssuedWarning> warnings, PairState& state) {
    m_warnings = warnings;
    state.model = m_model;
    state.room = m_scratch.room;
    state.live = live(table);
    state.rearm = m_rearm;
    state.consumed = m_consumedRecords;
    state.findings = m_findings;
    state.reviews.clear();
    state.history.clear();
    for (TrackedSignal& tracked : m_signals) {
        tracked.signal.status = statusOf(table, tracked);
        state.history.push_back(tracked.signal);
        if (!tracked.isWarning())
            continue;
        const Tier now = recompute(table, tracked.signal);
        if (now < std::min(tracked.present, tracked.upheld.value_or(tracked.present)))
            state.reviews.push_back({tracked.issue, tracked.present, now});
    }
    const auto* version = m_standards->modelVersion(m_model, K);
    const Outcome outcome = version == nullptr ? Outcome() : evaluate(table, *version, K);
    state.score = outcome.score;
    state.level = outcome.level();
}

} // namespace sizao::rules
