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
        at->lines_known_at = EventTable::noRevision;
        return &*at;
    }
    TrackedSignal tracked;
    tracked.signal = std::move(*frozen);
    return &*m_signals.insert(at, std::move(tracked));
}

void PairTrack::decide(const EventTable& table, const DecisionFact& decision) {
    if (!decision.isAboutSignal())
        return review(table, decision);
    const bool comesTooLate =
        decision.kind == DecisionFactKind::Issue && isClosed(decision.case_id);
    TrackedSignal* tracked = comesTooLate ? nullptr : freeze(decision);
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
    if (last)
        consume(table, *last);
    return true;
}

// An event is consumed with any record that tells of it.
bool PairTrack::isConsumed(const EventTable& table, std::size_t slot) const {
    const auto isOne = [this](std::size_t each) {
        return each < m_consumed.size() && m_consumed[each];
    };
    if (!table.hasMerges())
        return isOne(slot);
    const auto members = table.membersOf(slot);
    return std::any_of(members.begin(), members.end(), isOne);
}

// Everything verified by now that happened up to `until`, whether or not it counts at present.
void PairTrack::consume(const EventTable& table, base::Day until) {
    m_consumed.resize(table.size(), false);
    std::vector<domain::RecordId> records;
    for (std::size_t slot = 0; slot < table.size(); ++slot) {
        const Event& event = table.event(slot);
        if (event.occurred_on <= until)
            m_consumed[slot] = true;
        if (m_consumed[slot])
            records.push_back(event.record);
    }
    std::sort(records.begin(), records.end());
    m_consumedRecords = std::make_shared<const std::vector<domain::RecordId>>(std::move(records));
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
