// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/day_lines.h"
#include "core/rules/fold.h"

// What the fold remembers of one (subject, model) from day to day. Internal to the fold.
namespace sizao::rules {

// A signal with what people decided about it.
struct TrackedSignal {
    DerivedSignal signal;
    bool adopted = false;
    bool dismissed = false;
    bool issued = false;
    bool revoked = false;
    std::optional<base::Day> closed_on; // the case of its letter
    Tier present = Tier::None;          // of the letter: as issued, or lowered by a review
    Tier lowered = Tier::None;  // what the signal stands for: its own tier, or lowered by a review
    std::optional<Tier> upheld; // what it recomputed to when it was last upheld
    base::RawId issue;
    base::RawId case_id;
    base::Day issued_on;
    // What its lines still amount to, as of that revision of the table.
    mutable std::uint64_t lines_known_at = EventTable::noRevision;
    mutable Tier lines_level = Tier::None;

    [[nodiscard]] bool isDecided() const { return issued || dismissed; }
    [[nodiscard]] bool isWarning() const { return issued && !revoked; }
    [[nodiscard]] bool isLive() const { return isWarning() && !closed_on; }
};

// An issued, unrevoked warning of the subject, whichever model it is of.
struct IssuedWarning {
    std::size_t model = 0;
    base::RawId case_id;
    base::Day issued_on;
    Tier present = Tier::None;
};

class PairTrack {
public:
    PairTrack(const Standards& standards, std::size_t model)
        : m_standards(&standards), m_model(model) {}

    void clear();
    // Release checks, firing tests, decisions of one day; the table holds the facts of that day.
    // `warnings` of the subject as on the eve: models do not influence each other within a day.
    void day(const domain::SubjectRef& subject, const EventTable& table, base::Day D,
             std::span<const DecisionFact> decisions, std::span<const IssuedWarning> warnings);
    // Release checks on the days after `from` and before `to`, on which nothing became known.
    void passDays(const EventTable& table, base::Day from, base::Day to);
    void stateOn(const EventTable& table, base::Day K, std::span<const IssuedWarning> warnings,
                 PairState& state);
    void addWarnings(std::vector<IssuedWarning>& warnings) const;
    // The signal of that day that waits for a decision; nullptr: none.
    [[nodiscard]] const DerivedSignal* proposedOn(base::Day D) const;
    // Of the signal that waits, as it was derived. There is one.
    void issueProposed(const DecisionFact& letter) { issue(m_signals.back(), letter); }

private:
    struct Evaluation {
        base::Day asof;
        Outcome outcome;
    };

    [[nodiscard]] bool counts(const EventTable& table, std::size_t slot) const {
        return table.counts(slot, m_model) && (m_consumed.empty() || !isConsumed(table, slot));
    }
    [[nodiscard]] bool isConsumed(const EventTable& table, std::size_t slot) const;
    [[nodiscard]] Outcome evaluate(const EventTable& table, const Standards::CompiledModel& version,
                                   base::Day asof);
    void releaseCheck(const EventTable& table, base::Day D);

    // Proposes a signal if the strongest day of the evidence asks for it (section 6.4). Without
    // evidence, D itself is evaluated.
    [[nodiscard]] TrackedSignal newSignal(const Standards::CompiledModel& version, base::Day D,
                                          Tier live) const;
    void cite(DerivedSignal& signal, const EventTable& table, const Outcome& outcome) const;
    void fire(const domain::SubjectRef& subject, const EventTable& table, base::Day D,
              FoldCauses causes);
    [[nodiscard]] Evaluation strongest(const EventTable& table,
                                       const Standards::CompiledModel& version, base::Day D);
    [[nodiscard]] bool mayExceed(const EventTable& table, const Standards::CompiledModel& version,
                                 base::Day D, Tier live);
    [[nodiscard]] std::vector<base::Day> daysInThePast(const EventTable& table,
                                                       const ModelRules& model, base::Day D) const;
    [[nodiscard]] std::vector<bool> freshLines(const EventTable& table, Tier level);
    [[nodiscard]] bool mayFire(const EventTable& table, const Outcome& outcome, Track track,
                               Tier live);
    [[nodiscard]] Outcome firing(const EventTable& table, const Outcome& outcome, Tier live);

    // Escalation (section 11).
    using CaseTiers = std::vector<std::pair<base::RawId, Tier>>; // highest tier of each case
    [[nodiscard]] CaseTiers otherCases(const DerivedSignal& signal) const;
    [[nodiscard]] Tier raised(const DerivedSignal& signal, Tier level) const;
    [[nodiscard]] bool isOtherCase(const TrackedSignal& tracked, const DerivedSignal& signal) const;
    void raiseForCase(const domain::SubjectRef& subject, const EventTable& table, base::Day D,
                      const base::RawId& case_id, FoldCause cause);
    DerivedSignal* raiseOn(const domain::SubjectRef& subject, const EventTable& table,
                           const Standards::CompiledModel& version, base::Day D, Tier tier,
                           FoldCause cause, bool citesFacts);
    void raiseForEvidence(const domain::SubjectRef& subject, const EventTable& table, base::Day D);
    [[nodiscard]] bool raises(const EventTable& table, const base::RawId& case_id, base::Day before,
                              std::size_t slot, FoldCause cause) const;
    [[nodiscard]] bool raisesStill(const EventTable& table, const DerivedSignal& signal) const;
    [[nodiscard]] Tier caseTier(const EventTable& table, const base::RawId& case_id,
                                base::Day before);
    void meetFloor(const domain::SubjectRef& subject, const EventTable& table,
                   const DecisionFact& floor);
    [[nodiscard]] Tier floorOf(const DerivedSignal& signal) const;

    void decide(const EventTable& table, const DecisionFact& decision);
    void issue(TrackedSignal& tracked, const DecisionFact& decision);
    void review(const EventTable& table, const DecisionFact& decision);
    [[nodiscard]] bool close(const EventTable& table, const DecisionFact& decision);
    void consume(const EventTable& table, base::Day until);
    [[nodiscard]] bool isClosed(const base::RawId& case_id) const;
    [[nodiscard]] TrackedSignal* freeze(const DecisionFact& decision);

    [[nodiscard]] const TrackedSignal* pending() const;
    [[nodiscard]] Tier live(const EventTable& table);
    // What a signal still amounts to (section 8).
    [[nodiscard]] Tier recompute(const EventTable& table, const TrackedSignal& tracked);
    [[nodiscard]] Tier recomputeLines(const EventTable& table, const DerivedSignal& signal);
    [[nodiscard]] domain::SignalStatus statusOf(const EventTable& table,
                                                const TrackedSignal& tracked);

    const Standards* m_standards;
    std::size_t m_model;
    std::vector<TrackedSignal> m_signals; // by day
    Rearm m_rearm;
    FoldCauses m_floors; // unit floors that hold at present
    std::vector<base::RawId> m_findings;
    std::vector<base::RawId> m_closed; // cases
    std::vector<bool> m_consumed;      // by slot
    Consumed m_consumedRecords;        // the same as records
    std::vector<std::uint32_t> m_evidence;
    std::span<const IssuedWarning> m_warnings; // of the day at hand
    DayLines m_day;                            // the evaluation at hand
    DayLines m_again;                          // the lines of a signal that is being recomputed
    CapScratch m_scratch;
};

} // namespace sizao::rules
