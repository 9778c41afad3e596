// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/case_flow.h"

#include <initializer_list>

namespace sizao::rules {
namespace {

using enum CaseState;
using enum CaseAct;
using Guard = CaseGuard;
using domain::LetterState;
using domain::RectState;
using domain::ReviewState;
using domain::ServiceState;
using domain::StatementState;

using Roles = std::vector<Role>;
const Roles handler{Role::Handler};
const Roles head{Role::SectionHead};
const Roles leader{Role::SupervisingLeader};
const Roles deciders{Role::SectionHead, Role::SupervisingLeader};
const Roles chain{Role::SectionHead, Role::SupervisingLeader, Role::Principal};
const Roles topTwo{Role::SupervisingLeader, Role::Principal};
const Roles liaison{Role::Liaison, Role::Handler}; // a handler enters what is handed in on paper
const Roles acceptor{Role::Acceptor};
const Roles nobody; // the program

using Rows = std::vector<FlowRow<CaseState>>;
using States = std::initializer_list<CaseState>;
constexpr std::array beforeClosed{Checking, Hearing,    Approving, Signing,
                                  Serving,  Rectifying, Accepting};

// The same row in several states, which it leaves as they are.
template <class From>
void stays(Rows& rows, const From& states, CaseAct act, const std::vector<Guard>& guards,
           const Roles& who) {
    for (const CaseState state : states)
        rows.push_back({state, act, state, guards, who});
}

// The part's own table says who.
void allows(Rows& rows, States states, std::initializer_list<CaseAct> acts) {
    for (const CaseAct act : acts)
        stays(rows, states, act, {}, {});
}

void addMoves(Rows& rows) {
    const std::vector<Guard> proposal{Guard::ByBothHandlers, Guard::SheetHolds, Guard::ItemsDrafted,
                                      Guard::ClueAnswered};
    auto yellow = proposal;
    yellow.push_back(Guard::LetterReady);
    auto heavier = proposal;
    heavier.push_back(Guard::NoticeServed);
    rows.push_back({Checking, Propose, Approving, yellow, handler, When::Yellow});
    rows.push_back({Checking, Propose, Hearing, heavier, handler, When::Heavier});
    rows.push_back({Hearing,
                    Heard,
                    Approving,
                    {Guard::ByHandler, Guard::NoticeServed, Guard::Heard, Guard::LetterReady},
                    handler});
    const std::vector<Guard> approval{Guard::NotHandler, Guard::NextInChain, Guard::LetterUnchanged,
                                      Guard::Heard};
    rows.push_back({Approving, Approve, Approving, approval, chain, When::Earlier});
    rows.push_back({Approving, Approve, Signing, approval, chain, When::LastApproval});
    rows.push_back(
        {Approving, Return, Checking, {Guard::NotHandler, Guard::InChain, Guard::Reason}, chain});
    rows.push_back({Approving,
                    Raise,
                    Hearing,
                    {Guard::NotHandler, Guard::InChain, Guard::Heavier, Guard::Reason},
                    chain});
    rows.push_back({Approving,
                    Lower,
                    Approving,
                    {Guard::NotHandler, Guard::InChain, Guard::Lighter, Guard::Reason},
                    chain});
    for (const CaseState state : {Checking, Hearing, Approving})
        rows.push_back({state, Drop, Closed, {Guard::Decider, Guard::Reason}, deciders});
    rows.push_back({Signing, SignLetter, Serving, {}, {}, When::Warning});
    for (const CaseAct served : {Receipt, LeaveBehind}) {
        rows.push_back({Serving, served, Accepting, {}, {}, When::WarningDone});
        rows.push_back({Serving, served, Rectifying, {}, {}, When::Warning});
    }
    for (const CaseAct done : {ReportItem, TerminateItem}) {
        rows.push_back({Rectifying, done, Accepting, {}, {}, When::AllReported});
        rows.push_back({Rectifying, done, Rectifying, {}, {}, When::Unfinished});
    }
    rows.push_back({Accepting, RejectItem, Rectifying, {}, {}});
    rows.push_back({Accepting,
                    Close,
                    Closed,
                    {Guard::Decider, Guard::NotHandler, Guard::ItemsDone, Guard::NoOpenHearing,
                     Guard::TalkHeld, Guard::ClueAnswered},
                    deciders});
    for (const CaseState state : {Rectifying, Accepting})
        rows.push_back({state, Supersede, Closed, {}, nobody});
    for (const CaseState state : {Serving, Rectifying, Accepting, Closed, Archived}) {
        rows.push_back({state, Change, Signing, {Guard::WarningStands}, {}});
        rows.push_back({state, Annul, Closed, {Guard::WarningStands}, {}});
        rows.push_back({state,
                        Revoke,
                        Closed,
                        {Guard::WarningStands, Guard::Revoker, Guard::NotHandler, Guard::Reason,
                         Guard::AnnulSigned},
                        topTwo});
    }
    rows.push_back({Closed, Archive, Archived, {Guard::DossierSealed}, {Role::Archivist}});
    for (const CaseState state : {Closed, Archived})
        rows.push_back({state, Rebound, Rectifying, {Guard::WasRectified}, {}});
}

void addStays(Rows& rows) {
    stays(rows, States{Checking}, Own, {Guard::ByHandler, Guard::NotOwned}, handler);
    stays(rows, beforeClosed, Assign, {Guard::OtherHandlers, Guard::Reason},
          {Role::SectionHead, Role::SupervisingLeader, Role::CaseControl});
    stays(rows, beforeClosed, Suspend, {Guard::Cause, Guard::Reason}, leader);
    stays(rows, beforeClosed, Resume, {Guard::Suspended, Guard::Reason}, leader);
    stays(rows, beforeClosed, Refer, {Guard::Reason}, leader);
    for (const CaseState state : beforeClosed)
        rows.push_back({state, TakenOver, Closed, {Guard::Referred}, leader});
}

// Where the parts of a case may move, by what it is about at that time.
void addParts(Rows& rows) {
    const States early{Checking, Hearing, Approving, Signing};
    const States late{Serving, Rectifying, Accepting, Closed, Archived};
    allows(rows, early, {DraftLetter, SubmitLetter, ReturnLetter, ApproveLetter, NumberLetter});
    allows(rows, late, {DraftLetter, SubmitLetter, ReturnLetter, ApproveLetter, NumberLetter});
    for (const CaseState state :
         {Checking, Hearing, Approving, Signing, Serving, Rectifying, Accepting, Closed, Archived})
        rows.push_back({state, SignLetter, state, {}, {}, When::OtherLetter});
    for (const CaseAct served : {Receipt, LeaveBehind})
        for (const CaseState state :
             {Checking, Hearing, Serving, Rectifying, Accepting, Closed, Archived})
            rows.push_back({state, served, state, {}, {}, When::OtherLetter});
    rows.push_back({Serving, VoidLetter, Signing, {}, {}, When::Warning});
    rows.push_back({Serving, VoidLetter, Serving, {}, {}, When::OtherLetter});
    allows(rows, {Checking, Hearing, Approving, Signing, Rectifying, Accepting, Closed, Archived},
           {VoidLetter});
    allows(rows, {Checking, Hearing, Serving, Rectifying, Accepting, Closed, Archived},
           {PlanService, FailService});
    allows(rows, {Checking, Hearing, Approving, Signing, Rectifying, Accepting},
           {FileStatement, WaiveStatement, LapseStatement, AnswerStatement});
    allows(rows, {Rectifying, Accepting, Closed, Archived},
           {ApplyReview, AcceptReview, RefuseReview, WithdrawReview, Maintain});
    stays(rows, beforeClosed, Talk, {Guard::ByHandler, Guard::Talkers}, handler);
    allows(rows, {Checking, Hearing, Approving, Signing, Serving, Rectifying}, {DraftItem});
    allows(rows, {Rectifying},
           {IssueItem, ClaimItem, PlanItem, ApprovePlan, ReturnPlan, ExtendItem, RejectItem});
    allows(rows, {Rectifying, Accepting}, {ReportProgress, AcceptItem});
    allows(rows, {Rectifying, Accepting, Closed, Archived}, {FollowUp});
    allows(rows, {Rectifying, Accepting}, {Rebound});
    allows(rows, {Accepting}, {TerminateItem});
}

} // namespace

std::span<const FlowRow<CaseState>> caseFlow() {
    static const Rows table = [] {
        Rows rows;
        addMoves(rows);
        addStays(rows);
        addParts(rows);
        return rows;
    }();
    return table;
}

std::span<const FlowRow<LetterState>> letterFlow() {
    using enum LetterState;
    static const std::vector<FlowRow<LetterState>> table{
        {Draft, DraftLetter, Draft, {Guard::ByHandler, Guard::NewKind}, handler},
        {Draft,
         SubmitLetter,
         Submitted,
         {Guard::ByHandler, Guard::LetterTurn, Guard::ElementsClean},
         handler},
        {Submitted, ReturnLetter, Draft, {Guard::NotHandler, Guard::Reason}, chain},
        {Submitted,
         ApproveLetter,
         Approved,
         {Guard::NotHandler, Guard::LetterTurn, Guard::LetterUnchanged},
         chain},
        {Approved, NumberLetter, Numbered, {}, {Role::CaseControl}},
        {Numbered,
         SignLetter,
         LetterState::Signed,
         {Guard::LastApprover, Guard::LetterUnchanged, Guard::ElementsClean},
         chain},
        {LetterState::Signed, Receipt, Served, {}, {}},
        {LetterState::Signed, LeaveBehind, Served, {}, {}},
        {Approved, VoidLetter, Void, {Guard::Reason}, {Role::CaseControl}},
        {Numbered, VoidLetter, Void, {Guard::Reason}, {Role::CaseControl}},
        {LetterState::Signed, VoidLetter, Void, {Guard::Reason}, {Role::CaseControl}},
    };
    return table;
}

std::span<const FlowRow<ServiceState>> serviceFlow() {
    using enum ServiceState;
    static const std::vector<FlowRow<ServiceState>> table{
        {Planned,
         PlanService,
         Planned,
         {Guard::ByHandler, Guard::TwoServers, Guard::Signed},
         handler},
        {Planned,
         Receipt,
         Receipted,
         {Guard::ByHandler, Guard::TwoServers, Guard::ReceiptGiven},
         handler},
        {Planned,
         LeaveBehind,
         Left,
         {Guard::ByHandler, Guard::TwoServers, Guard::Witness},
         handler},
        {Planned, FailService, Failed, {Guard::ByHandler, Guard::Reason}, handler},
    };
    return table;
}

// Accepted late until the letter is signed: a window that lapsed opens again by filing.
std::span<const FlowRow<StatementState>> statementFlow() {
    using enum StatementState;
    static const std::vector<FlowRow<StatementState>> table{
        {Window, FileStatement, Filed, {Guard::ByHandler, Guard::Content}, handler},
        {Lapsed,
         FileStatement,
         Filed,
         {Guard::ByHandler, Guard::Content, Guard::WindowOpen},
         handler},
        {Window, WaiveStatement, Waived, {Guard::ByHandler, Guard::Content}, handler},
        {Window, LapseStatement, Lapsed, {Guard::WindowOver}, nobody},
        {Filed,
         AnswerStatement,
         StatementState::Answered,
         {Guard::NotHandler, Guard::Answered},
         head},
    };
    return table;
}

std::span<const FlowRow<ReviewState>> reviewFlow() {
    using enum ReviewState;
    const std::vector<Guard> decision{Guard::ReviewDecider, Guard::Reason, Guard::Minutes};
    auto change = decision;
    change.push_back(Guard::Lighter);
    auto annul = decision;
    annul.push_back(Guard::AnnulSigned);
    static const std::vector<FlowRow<ReviewState>> table{
        {Applied,
         ApplyReview,
         Applied,
         {Guard::ByHandler, Guard::Content, Guard::ReviewFresh},
         handler},
        {Applied, AcceptReview, ReviewState::Accepted, {Guard::ReviewerApart}, {Role::Reviewer}},
        {Applied, RefuseReview, Refused, {Guard::ReviewerApart, Guard::Reason}, {Role::Reviewer}},
        {Applied, WithdrawReview, Withdrawn, {Guard::ByHandler, Guard::Content}, handler},
        {ReviewState::Accepted,
         WithdrawReview,
         Withdrawn,
         {Guard::ByHandler, Guard::Content},
         handler},
        {ReviewState::Accepted, Maintain, Maintained, decision, topTwo},
        {ReviewState::Accepted, Change, Changed, change, topTwo},
        {ReviewState::Accepted, Annul, Revoked, annul, topTwo},
    };
    return table;
}

std::span<const FlowRow<RectState>> itemFlow() {
    using enum RectState;
    static const std::vector<FlowRow<RectState>> table = [] {
        std::vector<FlowRow<RectState>> rows{
            {Draft, DraftItem, Draft, {Guard::ByHandler, Guard::PlanComplete}, handler},
            {Draft, IssueItem, Issued, {Guard::ByHandler, Guard::PlanComplete}, handler},
            {Issued, ClaimItem, Claimed, {Guard::Owner}, liaison},
            {Claimed, PlanItem, Active, {Guard::Owner, Guard::Measures}, liaison, When::AtOnce},
            {Claimed,
             PlanItem,
             PlanReview,
             {Guard::Owner, Guard::Measures},
             liaison,
             When::InSteps},
            {PlanReview, ApprovePlan, Active, {Guard::ByHandler}, handler},
            {PlanReview, ReturnPlan, Claimed, {Guard::ByHandler, Guard::Reason}, handler},
            {Active, ExtendItem, Active, {Guard::ExtensionOnce, Guard::Reason}, leader},
            {Active, ReportProgress, Active, {Guard::Owner, Guard::Content}, liaison},
            {Active,
             ReportItem,
             Reported,
             {Guard::Owner, Guard::ProofGiven, Guard::ReuseExplained},
             liaison},
            {Reported, AcceptItem, RectState::Closed, {Guard::AcceptorApart}, acceptor},
            {Reported, RejectItem, Active, {Guard::AcceptorApart, Guard::Reason}, acceptor},
            {RectState::Closed, FollowUp, FollowedUp, {Guard::AcceptorApart}, acceptor},
            {RectState::Closed, Rebound, Active, {Guard::AcceptorApart, Guard::Reason}, acceptor},
            {FollowedUp, Rebound, Active, {Guard::AcceptorApart, Guard::Reason}, acceptor},
        };
        for (const RectState state : {Draft, Issued, Claimed, PlanReview, Active, Reported})
            rows.push_back({state, TerminateItem, Terminated, {Guard::Reason}, leader});
        return rows;
    }();
    return table;
}

bool goesOnWhileSuspended(CaseAct act) {
    switch (act) {
    case Assign:
    case Resume:
    case TakenOver:
    case Supersede:
    case Change:
    case Annul:
    case Revoke:
        return true;
    default:
        return false;
    }
}

CasePart partOf(CaseAct act) {
    if (act < DraftLetter)
        return CasePart::Case;
    if (act < PlanService)
        return CasePart::Letter;
    if (act < FileStatement)
        return CasePart::Service;
    if (act < ApplyReview)
        return CasePart::Statement;
    if (act < Talk)
        return CasePart::Review;
    return act == Talk ? CasePart::Talk : CasePart::Item;
}

bool makesPart(CaseAct act) {
    return act == DraftLetter || act == PlanService || act == ApplyReview || act == Talk
           || act == DraftItem;
}

} // namespace sizao::rules
