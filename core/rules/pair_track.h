// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/day_lines.h"
#include "core/rules/pair_events.h"
#include "core/rules/tracked_signal.h"

// What the fold remembers of one (subject, model) from day to day. Internal to the fold.
namespace sizao::rules {

class PairTrack {
public:
    PairTrack(const Standards& standards, std::size_t model);

    // Begins with the subject of the table, of whom nothing is known yet.
    void begin(const EventTable& table);
    // Whether a day without decisions that does not affect the model may do something all the same.
    [[nodiscard]] bool isArmed() const { return m_rearm.isSet(); }
    // Release checks, firing tests, decisions of one day; the table holds the facts of that day.
    // `warnings` of the subject as on the eve, by day: models do not influence each other within a day.
    void day(const EventTable& table, base::Day D, std::span<const DecisionFact> decisions,
             std::span<const IssuedWarning> warnings);
    // Release checks on the days after `from` and before `to`, on which nothing became known.
    void passDays(const EventTable& table, base::Day from, base::Day to);
    // The state at the end. The signals are handed over: nothing but begin() may follow.
    void stateOn(const EventTable& table, base::Day K, std::span<const IssuedWarning> warnings,
                 PairState& state);
    // The signal of that day that waits for a decision; nullptr: none.
    [[nodiscard]] const DerivedSignal* proposedOn(base::Day D) const {
        const TrackedSignal* waiting = pending();
        return waiting != nullptr && waiting->signal.day == D ? &waiting->signal : nullptr;
    }
    // Of the signal that waits, as it was derived. There is one.
    IssuedWarning issueProposed(const DecisionFact& letter) {
        issue(m_signals.back(), letter);
        return warningOf(m_signals.back());
    }
    friend void collectWarnings(std::span<const PairTrack> tracks,
                                std::vector<IssuedWarning>& warnings);

private:
    [[nodiscard]] IssuedWarning warningOf(const TrackedSignal& tracked) const {
        return {m_model, tracked.case_id, tracked.issued_on, tracked.present};
    }
    struct Evaluation {
        base::Day asof;
        Outcome outcome;
    };

    void noteChanges(const EventTable& table);
    // As of a day. For a unit the lines at hand are its own alone: its people's are sums.
    [[nodiscard]] Outcome sumsOn(const EventTable& table, const Standards::CompiledModel& version,
                                 base::Day asof);
    // The same with every line, allotted and ready to be cited.
    [[nodiscard]] Outcome citableOn(const EventTable& table,
                                    const Standards::CompiledModel& version, base::Day asof);
    void releaseCheck(const EventTable& table, base::Day D);

    // Proposes a signal if the strongest day of the evidence asks for it (section 6.4). Without
    // evidence, D itself is evaluated.
    void fire(const EventTable& table, base::Day D, Tier before, FoldCauses causes);
    // False: no evidence of that day could make it. Most days end here.
    [[nodiscard]] bool mayFireOn(const EventTable& table, base::Day D, Tier before);
    [[nodiscard]] bool hasOpenCase() const;
    [[nodiscard]] TrackedSignal newSignal(const Standards::CompiledModel& version, base::Day D,
                                          Tier live) const;
    void cite(TrackedSignal& tracked, const EventTable& table, const Outcome& outcome);
    [[nodiscard]] Evaluation strongest(const EventTable& table,
                                       const Standards::CompiledModel& version, base::Day D,
                                       Tier live);
    [[nodiscard]] bool mayExceed(const EventTable& table, const Standards::CompiledModel& version,
                                 base::Day asof, Tier live);
    void findDaysInThePast(const EventTable& table, const ModelRules& model, base::Day D);
    void findFreshLines(const EventTable& table, Tier level);
    [[nodiscard]] bool maySignal(const EventTable& table, const Outcome& outcome, Track track,
                                 Tier live);
    [[nodiscard]] Outcome firing(const EventTable& table, const Outcome& outcome, Tier live);

    // Escalation (section 11).
    using CaseTiers = std::vector<std::pair<base::RawId, Tier>>; // highest tier of each case
    // What is returned stands until the next call.
    [[nodiscard]] const CaseTiers& otherCases(const DerivedSignal& signal) const;
    [[nodiscard]] Tier raised(const DerivedSignal& signal, Tier level) const;
    [[nodiscard]] bool isOtherCase(const TrackedSignal& tracked, const DerivedSignal& signal) const;
    void raiseForCase(const EventTable& table, base::Day D, const base::RawId& case_id,
                      FoldCause cause);
    DerivedSignal* raiseOn(const EventTable& table, const Standards::CompiledModel& version,
                           base::Day D, Tier tier, FoldCause cause, bool citesFacts);
    void raiseForEvidence(const EventTable& table, base::Day D);
    [[nodiscard]] bool raises(const EventTable& table, const base::RawId& case_id, base::Day before,
                              std::size_t slot, FoldCause cause) const;
    [[nodiscard]] bool raisesStill(const EventTable& table, const TrackedSignal& tracked) const;
    [[nodiscard]] Tier caseTier(const EventTable& table, const base::RawId& case_id,
                                base::Day before);
    void meetFloor(const EventTable& table, const DecisionFact& floor);
    [[nodiscard]] Tier floorOf(const DerivedSignal& signal) const;

    void decide(const EventTable& table, const DecisionFact& decision);
    void issue(TrackedSignal& tracked, const DecisionFact& decision);
    void review(const EventTable& table, const DecisionFact& decision);
    [[nodiscard]] bool close(const EventTable& table, const DecisionFact& decision);
    [[nodiscard]] bool isClosed(const base::RawId& case_id) const;
    [[nodiscard]] bool isSpent(const EventTable& table, const TrackedSignal& tracked) const;
    [[nodiscard]] TrackedSignal* freeze(const EventTable& table, const DecisionFact& decision);

    // A decision settles every earlier signal of the pair with it, and it never concerns a later
    // one than the latest: so the latest one waits unless it was decided itself.
    [[nodiscard]] const TrackedSignal* pending() const {
        const bool waits = !m_signals.empty() && !m_signals.back().isDecided();
        return waits ? &m_signals.back() : nullptr;
    }
    // Of the others none is live: in a long history, most of them.
    [[nodiscard]] std::span<const TrackedSignal> unsettled() const {
        return std::span(m_signals).subspan(m_settled);
    }
    void settle();
    [[nodiscard]] Tier live(const EventTable& table);
    // What a signal still amounts to (section 8).
    [[nodiscard]] Tier recompute(const EventTable& table, const TrackedSignal& tracked);
    [[nodiscard]] Tier recomputeLines(const EventTable& table, const TrackedSignal& tracked);
    void noteCited(const TrackedSignal& tracked);
    [[nodiscard]] static std::optional<std::size_t>
    citedEvent(const EventTable& table, const TrackedSignal& tracked, std::size_t line);
    [[nodiscard]] domain::SignalStatus statusOf(const EventTable& table,
                                                const TrackedSignal& tracked);

    const Standards* m_standards;
    std::size_t m_model;
    std::int32_t m_reachDays;             // no window of any version begins so long before its day
    std::vector<TrackedSignal> m_signals; // by day
    std::size_t m_settled = 0;            // so many of the first are settled
    Rearm m_rearm;
    FoldCauses m_floors; // unit floors that hold at present
    std::vector<base::RawId> m_findings;
    std::vector<base::RawId> m_closed; // cases
    Consumed m_closings;
    PairEvents m_events;
    std::vector<std::uint8_t> m_cited; // by slot: some signal of the pair cites it
    bool m_citesUnknown = false;       // or a record that is not confirmed
    std::uint64_t m_citedRevision = 1; // changes whenever a cited event stands otherwise
    std::vector<std::uint32_t> m_evidence;
    std::span<const IssuedWarning> m_warnings; // of the day at hand
    mutable CaseTiers m_cases;                 // see otherCases
    std::vector<base::Day> m_past;             // days to look back to
    DayLines m_day;                            // the evaluation at hand
    base::Day m_dayOf;                         // as of
    std::vector<std::uint8_t> m_fresh;         // of its lines
    std::vector<MilliPoints> m_citedPoints;    // by slot; good for these lines alone
    DayLines m_again;                          // the lines of a signal that is being recomputed
    CapScratch m_scratch;
};

// Those of all models of a subject that are not revoked, by day.
void collectWarnings(std::span<const PairTrack> tracks, std::vector<IssuedWarning>& warnings);

} // namespace sizao::rules
