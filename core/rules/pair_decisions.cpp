// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/frozen.h"
#include "core/rules/pair_track.h"

#include <algorithm>

// What people decided, as the fold sees it (warning model, sections 6.5 and 8).
namespace sizao::rules {

// The frozen sheet replaces the derived signal of that day, also where none is derived any more.
TrackedSignal* PairTrack::freeze(const DecisionFact& decision) {
    if (!decision.sheet || decision.signal_on > decision.decided_on)
        return nullptr;
    auto frozen = signalFromSheet(*m_standards, m_model, decision.signal_on, *decision.sheet);
    if (!frozen)
        return nullptr;
    frozen->frozen = decision.sheet;
    const auto at = std::lower_bound(
        m_signals.begin(), m_signals.end(), decision.signal_on,
        [](const TrackedSignal& known, base::Day day) { return known.signal.day < day; });
    if (at != m_signals.end() && at->signal.day == decision.signal_on) {
        if (at->isDecided())
            return nullptr; // the first decision stands
        at->signal = std::move(*frozen);
        return &*at;
    }
    TrackedSignal tracked;
    tracked.signal = std::move(*frozen);
    return &*m_signals.insert(at, std::move(tracked));
}

void PairTrack::decide(const EventTable& table, const DecisionFact& decision) {
    if (decision.kind >= DecisionFactKind::Downgrade)
        return review(table, decision);
    TrackedSignal* tracked = freeze(decision);
    if (tracked == nullptr) {
        m_findings.push_back(decision.id);
        return;
    }
    if (decision.kind == DecisionFactKind::Adopt) {
        tracked->adopted = true; // decides nothing: the letter does
        return;
    }
    if (decision.kind == DecisionFactKind::Dismiss) {
        tracked->dismissed = true;
        m_rearm = std::max(m_rearm, tracked->signal.score);
        return;
    }
    tracked->issued = true;
    tracked->issue = decision.id;
    tracked->present = std::min(decision.tier, tracked->signal.tier);
    tracked->lowered = tracked->signal.tier;
    m_rearm = 0;
}

void PairTrack::review(const EventTable& table, const DecisionFact& decision) {
    const auto issued =
        std::find_if(m_signals.begin(), m_signals.end(), [&](const TrackedSignal& tracked) {
            return tracked.issued && tracked.issue == decision.about;
        });
    if (issued == m_signals.end()) {
        m_findings.push_back(decision.id);
        return;
    }
    if (decision.kind == DecisionFactKind::Revoke) {
        issued->revoked = true;
    } else if (decision.kind == DecisionFactKind::Downgrade) {
        issued->present = std::min(issued->present, decision.tier);
        issued->lowered = std::min(issued->lowered, decision.tier);
    } else {
        issued->upheld = recompute(table, issued->signal);
    }
}

} // namespace sizao::rules
