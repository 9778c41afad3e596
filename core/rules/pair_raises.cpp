// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pair_track.h"

#include <algorithm>

// Raising signals for other warnings and for lateness (warning model, section 11).
namespace sizao::rules {

namespace {

// N1 or N2.
const UnitFloor& ruleOf(const UnitRules& unit, FoldCause floor) {
    return floor == FoldCause::StaffWarned ? unit.staff_warned : unit.overdue;
}

Tier above(Tier tier) {
    return tier == Tier::Red ? Tier::Red : static_cast<Tier>(static_cast<int>(tier) + 1);
}

} // namespace

// The case that the pair had open when the signal was proposed does not count.
bool PairTrack::isOtherCase(const TrackedSignal& tracked, const DerivedSignal& signal) const {
    if (!tracked.isWarning() || !tracked.closed_on)
        return false;
    return tracked.closed_on < signal.day
           || (tracked.closed_on == signal.day && signal.causes.has(FoldCause::Closure));
}

// Unrevoked warnings of other cases in the year before, of whichever model.
const PairTrack::CaseTiers& PairTrack::otherCases(const DerivedSignal& signal) const {
    const std::int32_t days = signal.model_version->rules->repeat_days;
    CaseTiers& cases = m_cases;
    cases.clear();
    const auto consider = [&](const base::RawId& id, base::Day issued_on, Tier present) {
        if (issued_on >= signal.day || signal.day - issued_on >= days)
            return;
        const auto known = std::find_if(cases.begin(), cases.end(),
                                        [&](const auto& entry) { return entry.first == id; });
        if (known == cases.end())
            cases.emplace_back(id, present);
        else
            known->second = std::max(known->second, present);
    };
    const auto within = std::partition_point(
        m_warnings.begin(), m_warnings.end(),
        [&](const IssuedWarning& warning) { return signal.day - warning.issued_on >= days; });
    for (const IssuedWarning& warning : std::span(within, m_warnings.end()))
        if (warning.model != m_model)
            consider(warning.case_id, warning.issued_on, warning.present);
    for (const TrackedSignal& tracked : m_signals)
        if (isOtherCase(tracked, signal))
            consider(tracked.case_id, tracked.issued_on, tracked.present);
    return cases;
}

Tier PairTrack::raised(const DerivedSignal& signal, Tier level) const {
    const ModelRules& model = *signal.model_version->rules;
    if (model.repeat_cases == 0)
        return level;
    const CaseTiers& cases = otherCases(signal);
    const auto areEnough = [&](Tier least) {
        return std::count_if(cases.begin(), cases.end(),
                             [least](const auto& entry) { return entry.second >= least; })
               >= model.repeat_cases;
    };
    const Tier asked = areEnough(Tier::Orange)   ? Tier::Red
                       : areEnough(Tier::Yellow) ? Tier::Orange
                                                 : Tier::None;
    const int most = std::min(static_cast<int>(level) + model.raise_most, 3);
    return std::max(level, std::min(asked, static_cast<Tier>(most)));
}

// One above the highest live tier of the case's warnings of earlier signal days; none once the
// case is closed or nothing of it is live.
Tier PairTrack::caseTier(const EventTable& table, const base::RawId& case_id, base::Day before) {
    Tier highest = Tier::None;
    for (const TrackedSignal& tracked : unsettled())
        if (tracked.isLive() && tracked.case_id == case_id && tracked.signal.day < before)
            highest = std::max(highest, std::min(tracked.present, recompute(table, tracked)));
    return highest == Tier::None ? Tier::None : above(highest);
}

// A signal one tier above the open case, or the signal of that day takes the cause and the tier.
// Facts are cited where they are the cause; lateness cites the case alone.
void PairTrack::raiseForCase(const EventTable& table, base::Day D, const base::RawId& case_id,
                             FoldCause cause) {
    const auto* version = m_standards->modelVersion(m_model, D);
    const Tier tier = caseTier(table, case_id, D);
    if (version == nullptr || tier == Tier::None)
        return;
    if (DerivedSignal* signal =
            raiseOn(table, *version, D, tier, cause, cause != FoldCause::Overdue))
        signal->raising_case = case_id;
}

// A new signal of that tier, or the one of the day takes the cause and the higher tier; nullptr:
// that much is live already.
DerivedSignal* PairTrack::raiseOn(const EventTable& table, const Standards::CompiledModel& version,
                                  base::Day D, Tier tier, FoldCause cause, bool citesFacts) {
    const bool isOfTheDay = !m_signals.empty() && m_signals.back().signal.day == D;
    const Tier before = isOfTheDay ? m_signals.back().signal.live_before : live(table);
    if (tier <= before)
        return nullptr;
    if (!isOfTheDay) {
        m_signals.push_back(newSignal(version, D, before));
        if (citesFacts)
            cite(m_signals.back(), table, citableOn(table, version, D));
    }
    DerivedSignal& signal = m_signals.back().signal;
    signal.tier = std::max(signal.tier, tier);
    signal.causes.add(cause);
    return &signal;
}

// Whether this fact raises an open case by itself: 虚假整改 (U4) was found, or an indicator that the
// case is about was broken again after its letter (U5).
bool PairTrack::raises(const EventTable& table, const base::RawId& case_id, base::Day before,
                       std::size_t slot, FoldCause cause) const {
    const Event& event = table.event(slot);
    if (event.person != 0 || !table.counts(slot, m_model)) // of a unit, its own alone
        return false;
    const auto& indicator = m_standards->indicator(event.at_occurrence);
    const QString& code = indicator.rules->code;
    for (const TrackedSignal& tracked : unsettled()) {
        if (!tracked.isLive() || tracked.case_id != case_id || tracked.signal.day >= before
            || event.occurred_on < tracked.issued_on)
            continue;
        const auto& model = *tracked.signal.model_version;
        if (cause == FoldCause::FalseRectification) {
            if (!code.isEmpty() && code == model.rules->false_rectification
                && event.grade >= model.rules->false_rectification_grade)
                return true;
            continue;
        }
        const auto isSame = [&](const CitedLine& cited) {
            return model.caps.isSameIndicator(cited.line.bucket, indicator.bucket);
        };
        if (model.rules->relapse_raises
            && std::any_of(tracked.signal.lines.begin(), tracked.signal.lines.end(), isSame))
            return true;
    }
    return false;
}

bool PairTrack::hasOpenCase() const {
    const auto open = unsettled();
    return std::any_of(open.begin(), open.end(),
                       [](const TrackedSignal& tracked) { return tracked.isLive(); });
}

void PairTrack::raiseForEvidence(const EventTable& table, base::Day D) {
    std::vector<base::RawId> open; // allocates nothing while no case is open
    for (const TrackedSignal& tracked : unsettled())
        if (tracked.isLive() && std::find(open.begin(), open.end(), tracked.case_id) == open.end())
            open.push_back(tracked.case_id);
    for (const base::RawId& case_id : open)
        for (const FoldCause cause : {FoldCause::FalseRectification, FoldCause::Relapse})
            if (std::any_of(m_evidence.begin(), m_evidence.end(), [&](std::uint32_t slot) {
                    return raises(table, case_id, D, slot, cause);
                }))
                raiseForCase(table, D, case_id, cause);
}

// Lateness stays what it was; a fact raises as long as it counts.
bool PairTrack::raisesStill(const EventTable& table, const TrackedSignal& tracked) const {
    const DerivedSignal& signal = tracked.signal;
    if (signal.causes.has(FoldCause::Overdue))
        return true;
    for (const FoldCause cause : {FoldCause::FalseRectification, FoldCause::Relapse}) {
        if (!signal.causes.has(cause))
            continue;
        for (std::size_t i = 0; i < signal.lines.size(); ++i)
            if (const auto slot = citedEvent(table, tracked, i);
                slot && raises(table, signal.raising_case, signal.day, *slot, cause))
                return true;
    }
    return false;
}

// A share among the unit's people or items was reached (N1, N2): at least that tier while it holds.
void PairTrack::meetFloor(const EventTable& table, const DecisionFact& floor) {
    const base::Day D = floor.decided_on;
    const auto* version = m_standards->modelVersion(m_model, D);
    if (version == nullptr || !version->rules->unit || table.unit() == nullptr)
        return;
    if (!floor.holds) {
        m_floors.remove(floor.floor);
        return;
    }
    m_floors.add(floor.floor);
    const UnitFloor& rule = ruleOf(*version->rules->unit, floor.floor);
    if (rule.percent > 0)
        raiseOn(table, *version, D, rule.tier, floor.floor, false);
}

Tier PairTrack::floorOf(const DerivedSignal& signal) const {
    Tier tier = Tier::None;
    if (const auto& unit = signal.model_version->rules->unit)
        for (const FoldCause floor : {FoldCause::StaffWarned, FoldCause::OverdueShare})
            if (signal.causes.has(floor) && m_floors.has(floor))
                tier = std::max(tier, ruleOf(*unit, floor).tier);
    return tier;
}

} // namespace sizao::rules
