// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pair_track.h"

#include <algorithm>

// Raising signals for other warnings and for lateness (warning model, section 11).
namespace sizao::rules {

namespace {

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
PairTrack::CaseTiers PairTrack::otherCases(const DerivedSignal& signal) const {
    const std::int32_t days = signal.model_version->rules->repeat_days;
    CaseTiers cases;
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
    for (const IssuedWarning& warning : m_warnings)
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
    const CaseTiers cases = otherCases(signal);
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
Tier PairTrack::overdueTier(const EventTable& table, const base::RawId& case_id, base::Day before) {
    Tier highest = Tier::None;
    for (const TrackedSignal& tracked : m_signals)
        if (tracked.isLive() && tracked.case_id == case_id && tracked.signal.day < before)
            highest =
                std::max(highest, std::min(tracked.present, recompute(table, tracked.signal)));
    return highest == Tier::None ? Tier::None : above(highest);
}

void PairTrack::lapse(const domain::SubjectRef& subject, const EventTable& table,
                      const DecisionFact& lapse) {
    const base::Day D = lapse.decided_on;
    const auto* version = m_standards->modelVersion(m_model, D);
    const Tier tier = overdueTier(table, lapse.case_id, D);
    if (version == nullptr || tier == Tier::None)
        return;
    const DerivedSignal& latest = m_signals.back().signal; // there is the one of the case
    const bool isOfTheDay = latest.day == D;
    const Tier before = isOfTheDay ? latest.live_before : live(table);
    if (tier <= before)
        return;
    if (!isOfTheDay) {
        TrackedSignal tracked;
        tracked.signal.day = D;
        tracked.signal.asof = D;
        tracked.signal.live_before = before;
        tracked.signal.rearm = m_rearm;
        tracked.signal.consumed = m_consumedRecords;
        tracked.signal.model_version = version;
        m_signals.push_back(std::move(tracked));
    }
    DerivedSignal& signal = m_signals.back().signal;
    signal.tier = std::max(signal.tier, tier);
    signal.causes.add(FoldCause::Overdue);
    signal.overdue_case = lapse.case_id;
    signal.key = signalKey(subject, version->rules->id, signal.tier, signal.lines);
}

} // namespace sizao::rules
