// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case_act.h"
#include "core/domain/case_words.h"
#include "core/domain/vocabulary.h"

#include <span>
#include <vector>

// How a case and its parts move (domain text, section 5). The tables are the only source: pages,
// commands and sync ask them, and a pair of state and act that is not listed is refused.
namespace sizao::rules {

using domain::CaseAct;
using domain::CaseState;
using domain::Role;

// What must hold for a step; each is told to people in its own words (case_guards.h).
enum class CaseGuard : std::uint8_t {
    Reason,          // a reason is given
    ByHandler,       // the actor is one of the two handlers
    ByBothHandlers,  // and the other one takes the step with him
    NotOwned,        // he has not confirmed yet
    NotHandler,      // invariant 6: nobody approves his own work
    OtherHandlers,   // two persons, not recused, not the ones there are
    Suspended,       // the case stands still
    Referred,        // because its clue was referred
    Cause,           // a cause of suspension is named
    SheetHolds,      // the sheet still comes to its tier
    ClueAnswered,    // invariant 3: no warning in place of a referral
    ItemsDrafted,    // something is to be put right, and by what that is seen
    LetterReady,     // the warning letter is drafted and says everything it has to
    NoticeServed,    // the intent notice was served
    Heard,           // the statement is answered, waived or lapsed (invariant 9)
    NextInChain,     // the role whose turn it is; nobody approves twice
    LetterUnchanged, // what was submitted is what is there (invariant 7)
    InChain,         // a role of the chain
    Heavier,         // another tier than now, in that direction
    Lighter,         //
    Decider,         // yellow the head of the section, else the supervising leader
    Revoker,         // red the principal, else the supervising leader
    LastApprover,    // who gave the last approval
    LetterTurn,      // the warning letter goes with its case; alone only in place of another one
    ElementsClean,   // the letter says everything it has to
    NewKind,         // no other letter of that kind is on its way
    TwoServers,      // invariant 10: two persons, one of them the actor
    Signed,          // only what is signed is served
    ReceiptGiven,    // invariant 10
    Witness,         // or somebody who saw it
    Content,         // what the step is about is written down
    Answered,        // adopted or not, with written reasons
    WindowOver,      // the term has ended
    WindowOpen,      // the term runs
    ReviewFresh,     // a letter that was served, and no other review of it
    ReviewerApart,   // who took no part in the case (section 8, separation 2)
    ReviewDecider,   // yellow the supervising leader, orange and red the principal; no part before
    Minutes,         // red: of the collective decision
    AnnulSigned,     // invariant 14: the decision document is signed
    Talkers,         // two persons, one of them the actor
    TalkHeld,        // orange and red
    Owner,           // the owner, or a handler who enters what he handed in
    AcceptorApart,   // neither owner nor handler (separation 3)
    PlanComplete,    // problem, owner, close-out standard
    Measures,        // measures and, unless at once, dates
    ExtensionOnce,   // before the due day, once, within the limit
    ProofGiven,      // at least one
    ReuseExplained,  // proof that was used elsewhere
    ItemsDone,       // invariant 11
    NoOpenHearing,   //
    WarningStands,   // there is a warning letter that was signed and not annulled
    WasRectified,    // the case ended with its rectification
    DossierSealed,   // archived with its file only
};

// Which of several rows of one state and act it is.
enum class When : std::uint8_t {
    Always,
    Yellow,       // the case's tier
    Heavier,      // orange or red
    LastApproval, // of the chain
    Earlier,      // an approval before the last
    WarningDone,  // the warning letter is served, and nothing is left to be put right
    Warning,      // the letter is the case's warning letter
    OtherLetter,  //
    AllReported,  // with this step no item is left to work on
    AtOnce,       // the item: what is to be put right at once needs no plan
    InSteps,
    Unfinished, //
};

template <class State>
struct FlowRow {
    State from;
    CaseAct act;
    State to;
    std::vector<CaseGuard> guards;
    std::vector<Role> who; // empty: the case's own row says it, or the program on a day
    When when = When::Always;
};

// Every act there is, in every state of the case that allows it; most leave the state as it is.
[[nodiscard]] std::span<const FlowRow<CaseState>> caseFlow();
[[nodiscard]] std::span<const FlowRow<domain::LetterState>> letterFlow();
[[nodiscard]] std::span<const FlowRow<domain::ServiceState>> serviceFlow();
[[nodiscard]] std::span<const FlowRow<domain::StatementState>> statementFlow();
[[nodiscard]] std::span<const FlowRow<domain::ReviewState>> reviewFlow();
[[nodiscard]] std::span<const FlowRow<domain::RectState>> itemFlow();

// Everything else waits until a suspended case is resumed.
[[nodiscard]] bool goesOnWhileSuspended(CaseAct act);

// What an act is about.
enum class CasePart : std::uint8_t { Case, Letter, Service, Statement, Review, Talk, Item };
[[nodiscard]] CasePart partOf(CaseAct act);
// Acts that bring a new part into the case, or rewrite its draft.
[[nodiscard]] bool makesPart(CaseAct act);

} // namespace sizao::rules
