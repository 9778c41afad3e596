// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pair_track.h"

#include <algorithm>

namespace sizao::rules {

void PairTrack::clear() {
    m_signals.clear();
    m_rearm = {};
    m_findings.clear();
    m_closed.clear();
    m_consumed.clear();
    m_consumedRecords.reset();
    m_floors = {};
    m_scratch.room = {};
}

Outcome PairTrack::evaluate(const EventTable& table, const Standards::CompiledModel& version,
                            base::Day asof) {
    return evaluateDay(
        table, version, m_model, asof, [&](std::uint32_t slot) { return counts(table, slot); },
        m_day, m_scratch);
}

void PairTrack::releaseCheck(const EventTable& table, base::Day D) {
    if (!m_rearm.isSet())
        return;
    const auto* version = m_standards->modelVersion(m_model, D);
    if (version == nullptr)
        return;
    const Outcome outcome = evaluate(table, *version, D);
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
        for (const std::uint32_t slot : table.between(begin - window, end - 1 - window)) {
            const base::Day drops_out = table.event(slot).occurred_on + window;
            if (!m_rearm.isSet())
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

Tier PairTrack::recompute(const EventTable& table, const TrackedSignal& tracked) {
    const DerivedSignal& signal = tracked.signal;
    if (tracked.lines_known_at != table.revision()) {
        tracked.lines_level = recomputeLines(table, signal);
        tracked.lines_known_at = table.revision();
    }
    Tier tier = tracked.lines_level;
    if (tier != Tier::None && signal.causes.has(FoldCause::Repeat))
        tier = raised(signal, tier);
    if (raisesStill(table, signal))
        tier = std::max(tier, caseTier(table, signal.raising_case, signal.day));
    return std::max(tier, floorOf(signal));
}

// Over its cited lines only: later facts never support an old warning nor make it dearer.
Tier PairTrack::recomputeLines(const EventTable& table, const DerivedSignal& signal) {
    const auto& version = *signal.model_version;
    std::vector<ScoreLine>& lines = m_again.lines;
    std::vector<std::uint32_t>& found = m_again.events;
    m_again.clear();
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
        line.person = event.person;
        const auto known = std::find(found.begin(), found.end(), *slot);
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

Tier PairTrack::live(const EventTable& table) {
    Tier highest = Tier::None;
    if (const TrackedSignal* waiting = pending())
        highest = std::min(waiting->signal.tier, recompute(table, *waiting));
    for (const TrackedSignal& tracked : m_signals)
        if (tracked.isLive() && tracked.present > highest)
            highest = std::max(highest, std::min(tracked.present, recompute(table, tracked)));
    return highest;
}

// Which lines no signal that stands at this level or higher cites with as many points. Only
// signals with a decision of their own stand.
std::vector<bool> PairTrack::freshLines(const EventTable& table, Tier level) {
    std::vector<bool> fresh(m_day.lines.size(), true);
    for (const TrackedSignal& tracked : m_signals) {
        const Tier own = tracked.issued ? tracked.lowered : tracked.signal.tier;
        if (!tracked.isDecided() || tracked.revoked || own < level
            || recompute(table, tracked) < level)
            continue;
        for (const CitedLine& cited : tracked.signal.lines)
            for (std::size_t i = 0; i < fresh.size(); ++i)
                if (table.eventOf(cited.record) == m_day.events[i]
                    && cited.line.points >= m_day.lines[i].points)
                    fresh[i] = false;
    }
    return fresh;
}

bool PairTrack::mayFire(const EventTable& table, const Outcome& outcome, Track track, Tier live) {
    const Tier level = outcome.level(track);
    if (level <= live)
        return false;
    const std::vector<bool> fresh = freshLines(table, level);
    bool anyFresh = false;
    bool freshLift = false;
    for (std::size_t i = 0; i < fresh.size(); ++i) {
        const ScoreLine& line = m_day.lines[i];
        anyFresh = anyFresh || (fresh[i] && line.track == track);
        freshLift = freshLift || (fresh[i] && line.track == track && line.lift >= level);
    }
    const bool isArmed = track == Track::Own
                             ? m_rearm.score == 0 || outcome.score > m_rearm.score
                             : m_rearm.rate.numerator == 0 || outcome.rate.rate > m_rearm.rate;
    return anyFresh && (isArmed || freshLift);
}

// Of the evaluation at hand only the tracks that may propose a signal are left, with their lines.
Outcome PairTrack::firing(const EventTable& table, const Outcome& outcome, Tier live) {
    const bool own = mayFire(table, outcome, Track::Own, live);
    const bool rate = mayFire(table, outcome, Track::Rate, live);
    return restrictTo(own, rate, outcome, m_day);
}

// Whether D, or a look into the past, could find more than is live: everything they can see,
// without caps. Most days end here.
bool PairTrack::mayExceed(const EventTable& table, const Standards::CompiledModel& version,
                          base::Day D, Tier live) {
    if (live == Tier::Red)
        return false;
    if (table.unit() != nullptr)
        return true; // its caps and headcounts move with the day
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

namespace {

// Of a unit the rate is compared first.
bool isHigher(const Outcome& a, const Outcome& b) {
    return a.rate.rate == b.rate.rate ? a.score > b.score : a.rate.rate > b.rate.rate;
}

} // namespace

// The highest level; among equals D itself, then the highest score, then the earliest day.
PairTrack::Evaluation PairTrack::strongest(const EventTable& table,
                                           const Standards::CompiledModel& version, base::Day D) {
    Evaluation best{D, evaluate(table, version, D)};
    const bool isLate = std::any_of(m_evidence.begin(), m_evidence.end(), [&](std::uint32_t slot) {
        return table.event(slot).occurred_on < D;
    });
    if (!isLate)
        return best;
    for (const base::Day day : daysInThePast(table, *version.rules, D)) {
        const Outcome outcome = evaluate(table, version, day);
        const Tier known = best.outcome.level();
        if (outcome.level() > known
            || (outcome.level() == known && best.asof != D && isHigher(outcome, best.outcome)))
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
    if (!mayExceed(table, *version, D, before))
        return;
    const Evaluation best = strongest(table, *version, D);
    if (best.outcome.level() <= before)
        return;
    static_cast<void>(evaluate(table, *version, best.asof)); // the lines of that day
    const Outcome outcome = firing(table, best.outcome, before);
    if (outcome.level() == Tier::None)
        return;
    TrackedSignal tracked = newSignal(*version, D, before);
    DerivedSignal& signal = tracked.signal;
    signal.asof = best.asof;
    signal.causes = causes;
    if (best.asof != D)
        signal.causes.add(FoldCause::Late);
    cite(signal, table, outcome);
    signal.tier = raised(signal, signal.raw);
    if (signal.tier > signal.raw) {
        signal.causes.add(FoldCause::Repeat);
        for (const auto& [case_id, tier] : otherCases(signal))
            signal.raised_by.emplace_back(case_id);
    }
    signal.key = signalKey(subject, version->rules->id, signal.tier, signal.lines);
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
    signal.consumed = m_consumedRecords;
    signal.model_version = &version;
    return tracked;
}

// The evaluation at hand becomes the proof of a signal.
void PairTrack::cite(DerivedSignal& signal, const EventTable& table, const Outcome& outcome) const {
    signal.raw = outcome.level();
    signal.score = outcome.score;
    signal.rate = outcome.rate;
    for (std::size_t i = 0; i < m_day.lines.size(); ++i) {
        const Event& event = table.event(m_day.events[i]);
        signal.lines.push_back({event.record, event.rev, event.occurred_on, m_day.lines[i]});
    }
}

void PairTrack::day(const domain::SubjectRef& subject, const EventTable& table, base::Day D,
                    std::span<const DecisionFact> decisions,
                    std::span<const IssuedWarning> warnings) {
    m_warnings = warnings;
    releaseCheck(table, D);
    table.evidenceInto(m_model, m_evidence);
    if (!m_evidence.empty()) {
        fire(subject, table, D, {});
        raiseForEvidence(subject, table, D);
    }
    bool hasClosed = false;
    for (const DecisionFact& decision : decisions)
        if (decision.kind == DecisionFactKind::Lapse)
            raiseForCase(subject, table, D, decision.case_id, FoldCause::Overdue);
        else if (decision.kind == DecisionFactKind::UnitFloor)
            meetFloor(subject, table, decision);
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
    return recompute(table, tracked) == Tier::None ? SignalStatus::Lapsed : SignalStatus::Pending;
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
        const Tier now = recompute(table, tracked);
        if (now < std::min(tracked.present, tracked.upheld.value_or(tracked.present)))
            state.reviews.push_back({tracked.issue, tracked.present, now});
    }
    const auto* version = m_standards->modelVersion(m_model, K);
    const Outcome outcome = version == nullptr ? Outcome() : evaluate(table, *version, K);
    state.score = outcome.score;
    state.rate = outcome.rate;
    state.level = outcome.level();
}

} // namespace sizao::rules
