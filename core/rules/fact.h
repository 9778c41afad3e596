// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sheet.h"
#include "core/rules/exposure.h"
#include "core/rules/standards.h"

#include <memory>
#include <span>

// What is known and since when (warning model, section 2). Facts are sorted by
// (known_on, kind, id); the order of the enumerators is that of the text.
namespace sizao::rules {

enum class FactKind : std::uint8_t {
    Confirm,   // 核实: creates the event; a later one of the same record is ignored
    Reinstate, // 恢复: ends a retraction or exemption
    Correct,   // 更正: the named fields change, the day of verification stays
    Merge,     // 并案: this record and `other` tell of one fact
    Unmerge,   // makes the merge `undone` as if it had never been
    Retract,   // 不实·撤销
    Exempt,    // 容错免责
};

// About one verified record of one subject. Compact: texts are fetched for sheets only.
struct Fact {
    base::RawId id; // of the verification, correction, retraction
    domain::RecordId record;
    base::Day known_on; // k; for a confirmation verified_on
    base::Day occurred_on;
    std::int32_t rev = 1; // revision of the record as it stood then
    IndicatorIndex indicator = unknownIndicator;
    FactKind kind = FactKind::Confirm;
    Grade grade = Grade::I;
    std::optional<Grade> grade_at_verifying; // assessed against the version in force then
    std::uint8_t influence = 1;              // 1..4
    std::uint8_t urgency = 1;                // 1..3
    enum Field : std::uint8_t {              // for Correct: what is set
        OccurredOn = 1,
        Indicator = 2,
        GradeField = 4,
        Influence = 8,
        Urgency = 16,
        GradeAtVerifying = 32,
    };
    std::uint8_t corrected = 0; // for Merge too: what the united fact is to have
    domain::RecordId other;     // Merge
    base::RawId undone;         // Unmerge: id of the Merge
    base::RawId unit;           // Confirm: of the subject when it happened; null: unknown
    std::uint32_t person = 0;   // in the facts of a unit: number in its staff; 0: its own
};

enum class DecisionFactKind : std::uint8_t {
    Lapse,     // 逾期: derived by the clock rules, not decided
    UnitFloor, // a floor of units (N1, N2) was reached, or holds no more; derived likewise
    Adopt,     // opens the case; the signal stays pending until its letter is issued
    Issue,     // 签发: the letter is signed
    Dismiss,   // 不予警示
    Downgrade, // 降级, 维持, 撤销: result of a review of an issued warning
    Uphold,
    Revoke,
    Close, // 整改验收合格: ends the case
};

// A person's decision about the signal of one pair and day, with the sheet as it was then, or
// about the case that came of it; and what the clocks say of a case.
struct DecisionFact {
    base::RawId id;
    base::Day decided_on; // k
    DecisionFactKind kind = DecisionFactKind::Dismiss;
    std::size_t model = 0; // index in Standards; Lapse and Close concern every model of their case,
                           // UnitFloor every model that has it
    base::Day signal_on;   // day D of the signal
    Tier tier = Tier::None; // Issue: the tier of the letter; Downgrade: the lowered tier
    base::RawId case_id;    // Issue, Lapse, Close
    base::RawId about;      // Downgrade, Uphold, Revoke: id of the Issue
    domain::FoldCause floor = domain::FoldCause::StaffWarned; // UnitFloor: which
    bool holds = true;                                        // UnitFloor: reached, else ended
    std::shared_ptr<const domain::ComputationSheet> sheet;    // Adopt, Issue, Dismiss

    // Else it is about a warning that was issued, or about a case.
    [[nodiscard]] bool isAboutSignal() const {
        return kind == DecisionFactKind::Adopt || kind == DecisionFactKind::Issue
               || kind == DecisionFactKind::Dismiss;
    }
};

// What the facts of a unit refer to.
struct UnitContext {
    base::RawId unit;
    std::vector<domain::PersonId> staff; // whoever had a fact there; Fact::person − 1
    Exposure exposure;
};

// Everything known about one subject, each list in its order (see sortFacts). Those of a unit hold
// its own facts and all facts of its staff, also those of other units: they count as repeats.
struct SubjectFacts {
    domain::SubjectRef subject;
    std::span<const Fact> facts;
    std::span<const DecisionFact> decisions;
    const UnitContext* unit = nullptr; // exactly for units
};

[[nodiscard]] bool factBefore(const Fact& a, const Fact& b);
void sortFacts(std::vector<Fact>& facts); // also drops second copies of one id
void sortDecisions(std::vector<DecisionFact>& decisions);

} // namespace sizao::rules
