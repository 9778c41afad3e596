// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/deadline_words.h"
#include "core/domain/people.h"
#include "core/rules/case_file.h"
#include "core/rules/case_flow.h"

#include <functional>
#include <variant>

// One step of a case: checked by the tables and their guards, and carried out on its parts.
namespace sizao::rules {

using domain::Actor;

// What the case itself cannot say.
struct CaseSurroundings {
    std::vector<domain::UserId> recused; // 回避: kept out of this case
    bool sheet_holds = true;             // recomputed now, it comes to the tier of the case
    bool cites_grade_four = false;       // a fact that a warning alone does not answer
    std::optional<domain::ReferralAnswer> referral_answer; // what was decided on it
    bool dossier_sealed = false;
    QString number;            // NumberLetter: the next of its series
    QStringList reused_proofs; // names of this item's proofs that serve elsewhere too
    // Receipt, LeaveBehind of an upgraded letter: what the case it takes the place of left open.
    std::vector<domain::RectItem> left_open;
    // ExtendItem: the due day of the item with what stood still since it was set (nullopt: it
    // stands still now), and the last day that may be granted.
    std::optional<base::Day> item_due;
    base::Day extension_limit;
    // Last day of a term that starts on a day.
    std::function<base::Day(domain::DeadlineCode code, base::Day start)> term;
};

// A part as it was filled in: its id is new or that of the draft; states are set by the step.
using GivenPart =
    std::variant<std::monostate, domain::Letter, domain::LetterService, domain::Review,
                 domain::TalkRecord, domain::RectItem, domain::Progress>;

// What whoever takes a step fills in.
struct StepContent {
    CaseAct act = CaseAct::Own;
    base::RawId object;   // the part it is about; null for the case and for a new part
    QString reason;       // or opinion
    QString on_behalf_of; // who handed it in
    QString text;         // statement, receipt, written waiver
    QString witness;
    QString minutes;
    std::optional<domain::Tier> tier;          // Raise, Lower, Change
    std::optional<base::Day> due;              // ExtendItem, RejectItem, Rebound
    std::optional<domain::SuspendCause> cause; // Suspend
    std::optional<domain::StatementAnswer> answer;
    GivenPart part;
    std::vector<domain::Proof> proofs; // ReportProgress
};

struct StepRequest : StepContent {
    Actor actor;
    bool by_program = false; // on the day a term ends, or with a step of another case
    std::optional<Actor> second;
    std::vector<Actor> handlers; // Assign: two
    base::Day today;
    CaseSurroundings around;
};

// The case after the step, or a refusal that names the rule; the file given is unchanged.
[[nodiscard]] base::Result<CaseFile> take(const CaseFile& file, const StepRequest& step);

// Steps that the tables allow as the case stands, whoever takes them, about that part (null: the
// case). What is yet to be filled in is not asked.
struct PossibleStep {
    CaseAct act;
    base::RawId object;
    std::vector<Role> who; // empty: the program
};
[[nodiscard]] std::vector<PossibleStep> possibleSteps(const CaseFile& file);
// Whether it is for that person: by role, as handler or not, as approver whose turn it is.
[[nodiscard]] bool mayTake(const CaseFile& file, const PossibleStep& step, const Actor& actor);

// What still stands in the way of a step, one sentence each, in the order of the tables; empty: it
// can be taken. Text fields that are yet to be filled in count as missing.
[[nodiscard]] QStringList obstacles(const CaseFile& file, const StepRequest& step);

} // namespace sizao::rules
