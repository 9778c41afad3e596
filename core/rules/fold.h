// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/decision_source.h"
#include "core/rules/level.h"

#include <functional>
#include <memory>

// Layer B: facts and decisions of one subject → signals, live tier, re-arm level per model
// (warning model, section 6). Pure: no clock; K is the last day of which facts are known.
namespace sizao::rules {

struct CitedLine {
    domain::RecordId record;
    std::int32_t rev = 1;
    base::Day occurred_on;
    ScoreLine line;
};

struct DerivedSignal {
    base::Day day;         // D
    base::Day asof;        // T*: D, or a day in the past on which a late record counted
    Tier raw = Tier::None; // level
    Tier tier = Tier::None;
    Tier live_before = Tier::None;
    MilliPoints score = 0;
    RateOutcome rate; // of a unit, where its rate proposed the signal
    Rearm rearm;      // as it stood before the signal
    FoldCauses causes;
    std::vector<domain::CaseId> raised_by;                   // of cause repeat
    base::RawId raising_case;                                // of causes overdue, U4 and U5
    Consumed consumed;                                       // when it was derived
    const Standards::CompiledModel* model_version = nullptr; // lives as long as the Standards
    std::vector<CitedLine> lines;                            // canonical order
    domain::SignalStatus status = domain::SignalStatus::Pending;
    std::shared_ptr<const domain::ComputationSheet> frozen; // of a decided one
};

// An issued warning whose basis no longer carries its tier: 建议撤销/降级.
struct ReviewItem {
    base::RawId issue;
    Tier tier = Tier::None; // as it stands now
    Tier recomputed = Tier::None;
};

// One (subject, model) at the end of day K.
struct PairState {
    std::size_t model = 0;
    MilliPoints score = 0; // layer A on K
    RateOutcome rate;
    Tier level = Tier::None;
    Tier live = Tier::None;
    Rearm rearm;
    Consumed consumed;
    std::vector<DerivedSignal> history; // every signal, in order of day
    std::vector<ReviewItem> reviews;
    std::vector<base::RawId> findings; // decisions dated before their signal: no effect
    ThresholdRoom room;                // of the comparisons the history came of
    // The one signal that waits for triage (待研判); nullptr: none.
    [[nodiscard]] const DerivedSignal* pending() const;
};

// The name of a signal: hex SHA-256 of subject, model version, tier and cited records with their
// revision. Made when asked for: of most signals nobody asks.
[[nodiscard]] QString signalKey(const domain::SubjectRef& subject,
                                const domain::ModelVersionId& model_version, Tier tier,
                                std::span<const CitedLine> lines);
[[nodiscard]] QString signalKey(const domain::SubjectRef& subject, const DerivedSignal& signal);

// Keeps its buffers between subjects: one for a whole population, one per thread.
class Folder {
public:
    explicit Folder(const Standards& standards);
    ~Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    // One entry per model of the standards, in their order. Facts later than K are not seen. A
    // model that does not evaluate subjects of this kind stays empty.
    [[nodiscard]] const std::vector<PairState>& fold(const SubjectFacts& input, base::Day K);
    // The same with decisions from elsewhere; those of the input are not looked at.
    [[nodiscard]] const std::vector<PairState>& fold(const SubjectFacts& input, base::Day K,
                                                     DecisionSource& decisions);

private:
    struct Work;
    std::unique_ptr<Work> m_work;
};

// The same for one subject, and for many one after another; `take` sees each result in turn.
[[nodiscard]] std::vector<PairState> foldSubject(const Standards& standards,
                                                 const SubjectFacts& input, base::Day K);
using TakePairs = std::function<void(const domain::SubjectRef&, const std::vector<PairState>&)>;
void foldAll(const Standards& standards, std::span<const SubjectFacts> population, base::Day K,
             const TakePairs& take);

} // namespace sizao::rules
