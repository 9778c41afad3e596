// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/frozen.h"
#include "core/rules/pair_track.h"

#include <algorithm>

// What people decided, as the fold sees it (warning model, sections 6.5 and 8).
namespace sizao::rules {

// The frozen sheet replaces the derived signal of that day, also where none is derived any more.
TrackedSignal* PairTrack::freeze(const EventTable& table, const DecisionFact& decision) {
    if (!decision.sheet || decision.signal_on > decision.decided_on)
        return nullptr;
    auto frozen = signalFromSheet(*m_standards, m_model, decision.signal_on, *decision.sheet);
    if (!frozen)
        return nullptr;
    frozen->frozen = decision.sheet;
    TrackedSignal tracked;
    tracked.signal = std::move(*frozen);
    for (const CitedLine& cited : tracked.signal.lines)
        tracked.cited_slots.push_back(
            static_cast<std::uint32_t>(table.slotOf(cited.record).value_or(TrackedSignal::noSlot)));
    noteCited(tracked);
    const auto at = std::lower_bound(
        m_signals.begin(), m_signals.end(), decision.signal_on,
        [](const TrackedSignal& known, base::Day day) { return known.signal.day < day; });
    if (at != m_signals.end() && at->signal.day == decision.signal_on) {
        if (at->isDecided())
            return nullptr; // the first decision stands
        tracked.adopted = at->adopted;
        *at = std::move(tracked);
        return &*at;
    }
    m_settled = std::min(m_settled, static_cast<std::size_t>(at - m_signals.begin()));
    return &*m_signals.insert(at, std::move(tracked));
}

void PairTrack::decide(const EventTable& table, const DecisionFact& decision) {
    if (!decision.isAboutSignal())
        return review(table, decision);
    const bool comesTooLate =
        decision.kind == DecisionFactKind::Issue && isClosed(decision.case_id);
    TrackedSignal* tracked = comesTooLate ? nullptr : freeze(table, decision);
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
        m_rearm.score = std::max(m_rearm.score, tracked->signal.score);
        m_rearm.rate = std::max(m_rearm.rate, tracked->signal.rate.rate);
        return;
    }
    issue(*tracked, decision);
}

void PairTrack::issue(TrackedSignal& tracked, const DecisionFact& decision) {
    tracked.issued = true;
    tracked.issue = decision.id;
    tracked.case_id = decision.case_id;
    tracked.issued_on = decision.decided_on;
    tracked.present = std::min(decision.tier, tracked.signal.tier);
    tracked.lowered = tracked.signal.tier;
    m_rearm = {};
}

bool PairTrack::isClosed(const base::RawId& case_id) const {
    return std::find(m_closed.begin(), m_closed.end(), case_id) != m_closed.end();
}

bool PairTrack::isSpent(const EventTable& table, const TrackedSignal& tracked) const {
    return std::all_of(
        tracked.cited_slots.begin(), tracked.cited_slots.end(), [&](std::uint32_t slot) {
            return slot != TrackedSignal::noSlot && m_events.consumption().has(table, slot);
        });
}

// True: a case of this pair ended. What its last unrevoked warning could have known of is consumed.
bool PairTrack::close(const EventTable& table, const DecisionFact& decision) {
    std::optional<base::Day> last;
    bool isOwn = false;
    for (TrackedSignal& tracked : m_signals) {
        if (!tracked.issued || tracked.closed_on || tracked.case_id != decision.case_id)
            continue;
        isOwn = true;
        tracked.closed_on = decision.decided_on;
        if (!tracked.revoked)
            last = std::max(last.value_or(tracked.issued_on), tracked.issued_on);
    }
    if (!isOwn)
        return false;
    m_closed.push_back(decision.case_id);
    if (!last)
        return true;
    m_events.consume(table, *last);
    for (TrackedSignal& tracked : m_signals)
        tracked.spent = tracked.spent || isSpent(table, tracked);
    auto closings = m_closings ? *m_closings : std::vector<Closing>();
    closings.push_back({decision.decided_on, *last});
    m_closings = std::make_shared<const std::vector<Closing>>(std::move(closings));
    return true;
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
        issued->upheld = recompute(table, *issued);
    }
}

} // namespace sizao::rules
