// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pair_track.h"

#include <algorithm>

namespace sizao::rules {

PairTrack::PairTrack(const Standards& standards, std::size_t model)
    : m_standards(&standards), m_model(model), m_events(model) {
    for (const Standards::CompiledModel& version : standards.model(model))
        m_reachDays = std::max(m_reachDays, version.rules->window_days + version.rules->grace_days);
}

void PairTrack::begin(const EventTable& table) {
    m_signals.clear();
    m_settled = 0;
    m_rearm = {};
    m_findings.clear();
    m_closed.clear();
    m_closings.reset();
    m_events.begin(table);
    m_cited.clear();
    m_citesUnknown = false;
    m_floors = {};
    m_scratch.room = {};
}

Outcome PairTrack::sumsOn(const EventTable& table, const Standards::CompiledModel& version,
                          base::Day asof) {
    m_dayOf = asof;
    return outcomeOn(m_events, version, table.unit(), asof, m_day, m_scratch);
}

Outcome PairTrack::citableOn(const EventTable& table, const Standards::CompiledModel& version,
                             base::Day asof) {
    m_dayOf = asof;
    return evaluateDay(m_events, version, table.unit(), asof, m_day, m_scratch);
}

void PairTrack::releaseCheck(const EventTable& table, base::Day D) {
    if (!m_rearm.isSet())
        return;
    const auto* version = m_standards->modelVersion(m_model, D);
    if (version == nullptr)
        return;
    const Outcome outcome = sumsOn(table, *version, D);
    const int percent = 100 - version->rules->hysteresis_percent;
    if (100 * outcome.score < percent * m_rearm.score)
        m_rearm.score = 0;
    if (Rate::isBelow(outcome.rate.rate, percent, m_rearm.rate))
        m_rearm.rate = {};
}

// Between days with facts a score changes only when an event drops out of the window or another
// model version comes into force; checking those days is checking every day. A rate moves with
// the headcounts too: of a unit every day is checked.
void PairTrack::passDays(const EventTable& table, base::Day from, base::Day to) {
    if (!m_rearm.isSet())
        return;
    if (table.unit() != nullptr) {
        for (base::Day day = from + 1; day < to && m_rearm.isSet(); day = day + 1)
            releaseCheck(table, day);
        return;
    }
    const auto versions = m_standards->model(m_model);
    for (std::size_t i = 0; i < versions.size() && m_rearm.isSet(); ++i) {
        const base::Day begin = std::max(from + 1, versions[i].valid_from);
        const base::Day end =
            i + 1 < versions.size() ? std::min(to, versions[i + 1].valid_from) : to;
        if (begin >= end)
            continue;
        releaseCheck(table, begin);
        const std::int32_t window = versions[i].rules->window_days;
        base::Day checked = begin;
        for (const CountingEvent& event : m_events.between(begin - window, end - 1 - window)) {
            const base::Day drops_out = event.day + window;
            if (!m_rearm.isSet())
                break;
            if (drops_out > checked)
                releaseCheck(table, drops_out);
            checked = drops_out;
        }
    }
}

bool PairTrack::maySignal(const EventTable& table, const Outcome& outcome, Track track, Tier live) {
    const Tier level = outcome.level(track);
    if (level <= live)
        return false;
    findFreshLines(table, level);
    bool anyFresh = false;
    bool freshLift = false;
    for (std::size_t i = 0; i < m_fresh.size(); ++i) {
        const ScoreLine& line = m_day.lines[i];
        const bool isFresh = m_fresh[i] != 0 && line.track == track;
        anyFresh = anyFresh || isFresh;
        freshLift = freshLift || (isFresh && line.lift >= level);
    }
    const bool isArmed = track == Track::Own
                             ? m_rearm.score == 0 || outcome.score > m_rearm.score
                             : m_rearm.rate.numerator == 0 || outcome.rate.rate > m_rearm.rate;
    return anyFresh && (isArmed || freshLift);
}

// Of the evaluation at hand only the tracks that may propose a signal are left, with their lines.
Outcome PairTrack::firing(const EventTable& table, const Outcome& outcome, Tier live) {
    const bool own = maySignal(table, outcome, Track::Own, live);
    const bool rate = maySignal(table, outcome, Track::Rate, live);
    return restrictTo(own, rate, outcome, m_day);
}

// Everything in reach of the look-back at once, without caps: each of its days is below that.
bool PairTrack::mayFireOn(const EventTable& table, base::Day D, Tier before) {
    const auto* version = m_standards->modelVersion(m_model, D);
    if (version == nullptr || before == Tier::Red)
        return false;
    if (table.unit() != nullptr)
        return true;
    const ModelRules& model = *version->rules;
    const WindowSums& sums = m_events.reach(D - model.grace_days - model.window_days, D);
    const MilliPoints threshold = model.thresholds[static_cast<std::size_t>(before)];
    if (sums.ownPoints() >= threshold || sums.liftAtMost(model) > before)
        return true;
    m_scratch.room.note(before, sums.ownPoints(), threshold);
    return false;
}

// Whether that day could be above what is live: everything in its window without caps. A unit's
// outcome is sums already.
bool PairTrack::mayExceed(const EventTable& table, const Standards::CompiledModel& version,
                          base::Day asof, Tier live) {
    if (table.unit() != nullptr)
        return true;
    const ModelRules& model = *version.rules;
    m_events.moveTo(asof - model.window_days, asof);
    if (m_events.sums().liftAtMost(model) > live)
        return true;
    const MilliPoints sum = m_events.sums().ownPoints();
    const MilliPoints threshold = model.thresholds[static_cast<std::size_t>(live)];
    if (sum < threshold)
        m_scratch.room.note(live, sum, threshold); // the score that is not looked at is, too
    return sum >= threshold;
}

// Where the level can be highest while a late record counts: its first day within reach, and every
// day on which another one joins it (section 7). Sorted, without D.
void PairTrack::findDaysInThePast(const EventTable& table, const ModelRules& model, base::Day D) {
    m_past.clear();
    for (const std::uint32_t slot : m_evidence) {
        const base::Day occurred = table.event(slot).occurred_on;
        const base::Day first = std::max(occurred, D - model.grace_days);
        const base::Day last = std::min(occurred + (model.window_days - 1), D);
        if (first > last || first == D)
            continue;
        m_past.push_back(first);
        for (const CountingEvent& other : m_events.between(first, std::min(last, D - 1)))
            m_past.push_back(other.day);
    }
    if (!std::is_sorted(m_past.begin(), m_past.end()))
        std::sort(m_past.begin(), m_past.end());
    m_past.erase(std::unique(m_past.begin(), m_past.end()), m_past.end());
}

namespace {

// Of a unit the rate is compared first.
bool isHigher(const Outcome& a, const Outcome& b) {
    return a.rate.rate == b.rate.rate ? a.score > b.score : a.rate.rate > b.rate.rate;
}

} // namespace

// The highest level; among equals D itself, then the highest score, then the earliest day. Days
// that cannot be above what is live are not looked at: if any is the strongest, nothing fires.
PairTrack::Evaluation PairTrack::strongest(const EventTable& table,
                                           const Standards::CompiledModel& version, base::Day D,
                                           Tier live) {
    Evaluation best{D, {}};
    if (mayExceed(table, version, D, live))
        best.outcome = sumsOn(table, version, D);
    findDaysInThePast(table, *version.rules, D);
    for (const base::Day day : m_past) {
        if (!mayExceed(table, version, day, live))
            continue;
        const Outcome outcome = sumsOn(table, version, day);
        const Tier known = best.outcome.level();
        if (outcome.level() > known
            || (outcome.level() == known && best.asof != D && isHigher(outcome, best.outcome)))
            best = {day, outcome};
    }
    return best;
}

void PairTrack::fire(const EventTable& table, base::Day D, Tier before, FoldCauses causes) {
    const auto* version = m_standards->modelVersion(m_model, D);
    if (version == nullptr || before == Tier::Red)
        return;
    const Evaluation best = strongest(table, *version, D, before);
    if (best.outcome.level() <= before)
        return;
    const bool hasLines = table.unit() == nullptr && m_dayOf == best.asof;
    const Outcome outcome =
        firing(table, hasLines ? best.outcome : citableOn(table, *version, best.asof), before);
    if (outcome.level() == Tier::None)
        return;
    TrackedSignal tracked = newSignal(*version, D, before);
    DerivedSignal& signal = tracked.signal;
    signal.asof = best.asof;
    signal.causes = causes;
    if (best.asof != D)
        signal.causes.add(FoldCause::Late);
    cite(tracked, table, outcome);
    signal.tier = raised(signal, signal.raw);
    if (signal.tier > signal.raw) {
        signal.causes.add(FoldCause::Repeat);
        for (const auto& [case_id, tier] : otherCases(signal))
            signal.raised_by.emplace_back(case_id);
    }
    m_signals.push_back(std::move(tracked));
}

TrackedSignal PairTrack::newSignal(const Standards::CompiledModel& version, base::Day D,
                                   Tier live) const {
    TrackedSignal tracked;
    DerivedSignal& signal = tracked.signal;
    signal.day = D;
    signal.asof = D;
    signal.live_before = live;
    signal.rearm = m_rearm;
    signal.consumed = m_closings;
    signal.model_version = &version;
    return tracked;
}

// The evaluation at hand becomes the proof of a signal.
void PairTrack::cite(TrackedSignal& tracked, const EventTable& table, const Outcome& outcome) {
    DerivedSignal& signal = tracked.signal;
    signal.raw = outcome.level();
    signal.score = outcome.score;
    signal.rate = outcome.rate;
    signal.lines.reserve(m_day.lines.size());
    for (std::size_t i = 0; i < m_day.lines.size(); ++i) {
        const Event& event = table.event(m_day.events[i]);
        signal.lines.push_back({event.record, event.rev, event.occurred_on, m_day.lines[i]});
    }
    tracked.cited_slots = m_day.events;
    noteCited(tracked);
}

void PairTrack::day(const EventTable& table, base::Day D, std::span<const DecisionFact> decisions,
                    std::span<const IssuedWarning> warnings) {
    m_warnings = warnings;
    noteChanges(table);
    const Tier before = live(table);
    if (before == Tier::Red && decisions.empty() && !isArmed())
        return m_events.fallBehind(); // nothing goes beyond red
    m_events.follow(table, D - m_reachDays);
    releaseCheck(table, D);
    const bool mayFire = mayFireOn(table, D, before);
    if (mayFire || hasOpenCase())
        table.evidenceInto(m_model, m_evidence);
    else
        m_evidence.clear();
    if (!m_evidence.empty()) {
        if (mayFire)
            fire(table, D, before, {});
        raiseForEvidence(table, D);
    }
    bool hasClosed = false;
    for (const DecisionFact& decision : decisions)
        if (decision.kind == DecisionFactKind::Lapse)
            raiseForCase(table, D, decision.case_id, FoldCause::Overdue);
        else if (decision.kind == DecisionFactKind::UnitFloor)
            meetFloor(table, decision);
        else if (decision.kind == DecisionFactKind::Close)
            hasClosed = close(table, decision) || hasClosed;
        else if (decision.model == m_model)
            decide(table, decision);
    if (decisions.empty())
        return;
    settle();
    releaseCheck(table, D);
    const bool hasFired = !m_signals.empty() && m_signals.back().signal.day == D;
    if (!hasClosed || hasFired)
        return;
    m_evidence.clear(); // a closing never looks back
    fire(table, D, live(table), FoldCauses(FoldCause::Closure));
}

domain::SignalStatus PairTrack::statusOf(const EventTable& table, const TrackedSignal& tracked) {
    using domain::SignalStatus;
    if (tracked.dismissed)
        return SignalStatus::Dismissed;
    if (tracked.adopted || tracked.issued)
        return SignalStatus::Adopted;
    if (&tracked != pending())
        return SignalStatus::Superseded;
    return recompute(table, tracked) == Tier::None ? SignalStatus::Lapsed : SignalStatus::Pending;
}

void collectWarnings(std::span<const PairTrack> tracks, std::vector<IssuedWarning>& warnings) {
    warnings.clear();
    for (const PairTrack& track : tracks)
        for (const TrackedSignal& tracked : track.m_signals)
            if (tracked.isWarning())
                warnings.push_back(track.warningOf(tracked));
    std::stable_sort(
        warnings.begin(), warnings.end(),
        [](const IssuedWarning& a, const IssuedWarning& b) { return a.issued_on < b.issued_on; });
}

void PairTrack::stateOn(const EventTable& table, base::Day K,
                        std::span<const IssuedWarning> warnings, PairState& state) {
    m_warnings = warnings;
    m_events.catchUp(table, K - m_reachDays);
    state.model = m_model;
    state.room = m_scratch.room;
    state.live = live(table);
    state.rearm = m_rearm;
    state.consumed = m_closings;
    state.findings = m_findings;
    state.reviews.clear();
    state.history.clear();
    for (TrackedSignal& tracked : m_signals) {
        tracked.signal.status = statusOf(table, tracked);
        if (!tracked.isWarning())
            continue;
        const Tier now = recompute(table, tracked);
        if (now < std::min(tracked.present, tracked.upheld.value_or(tracked.present)))
            state.reviews.push_back({tracked.issue, tracked.present, now});
    }
    for (TrackedSignal& tracked : m_signals)
        state.history.push_back(std::move(tracked.signal));
    const auto* version = m_standards->modelVersion(m_model, K);
    const Outcome outcome = version == nullptr ? Outcome() : sumsOn(table, *version, K);
    state.score = outcome.score;
    state.rate = outcome.rate;
    state.level = outcome.level();
}

} // namespace sizao::rules
