// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/case_effects.h"

#include "core/rules/letter_rules.h"

namespace sizao::rules {
namespace {

using domain::CaseOutcome;
using domain::Letter;
using domain::LetterState;
using domain::RectItem;
using domain::RectState;
using domain::Statement;
using domain::StatementState;

// A draft that is rewritten keeps its place and its state.
template <class Part>
base::RawId place(std::vector<Part>& parts, Part given) {
    if (Part* known = findPart(parts, given.id)) {
        given.state = known->state;
        *known = given;
    } else {
        given.state = {};
        parts.push_back(given);
    }
    return given.id;
}

void issue(RectItem& item, const CaseFile& file, const StepRequest& step, base::Day served_on) {
    item.state = RectState::Issued;
    item.issued_on = step.today;
    if (!item.due && step.around.term)
        item.due = step.around.term(rectificationTerm(file.warning_case.tier), served_on);
}

// What an upgraded case left open goes on here where it stood, by the term of the heavier letter;
// what waited for its acceptance is shown anew, with its proof.
void takeOver(CaseFile& file, const StepRequest& step) {
    for (RectItem item : step.around.left_open) {
        item.id = domain::RectItemId::fromName("moved:" + item.id.toText());
        item.warning_case = file.warning_case.id;
        item.number = static_cast<int>(file.items.size()) + 1;
        item.due.reset();
        const RectState state = item.state == RectState::Reported ? RectState::Active : item.state;
        issue(item, file, step, step.today);
        item.state = std::max(state, RectState::Issued);
        file.items.push_back(item);
    }
}

// Service opens the window of the statement: of an intent notice before the approval, of a yellow
// letter after it; with a warning letter the items that were drafted are issued.
void served(CaseFile& file, const StepRequest& step, const base::RawId& service) {
    domain::LetterService* done = findPart(file.services, service);
    Letter* letter = done == nullptr ? nullptr : findPart(file.letters, done->letter);
    if (letter == nullptr)
        return;
    done->done_on = step.today;
    done->receipt = step.text.trimmed();
    done->witness = step.witness.trimmed();
    letter->state = LetterState::Served;
    letter->served_on = step.today;
    const bool isHeardNow = letter->kind == domain::LetterKind::IntentNotice
                            || letter->kind == domain::LetterKind::Reminder;
    if (isHeardNow) {
        Statement statement;
        statement.id = domain::StatementId::fromName("statement:" + letter->id.toText());
        statement.warning_case = file.warning_case.id;
        statement.about = letter->id;
        statement.opened_on = step.today;
        file.statements.push_back(statement);
    }
    if (letter != warningLetter(file))
        return;
    for (RectItem& item : file.items)
        if (item.state == RectState::Draft)
            issue(item, file, step, step.today);
    takeOver(file, step);
    for (Letter& before : file.letters) // one warning holds at a time
        if (&before != letter && isWarning(before.kind) && before.state == LetterState::Served)
            before.state = LetterState::Annulled;
}

void settle(Statement& statement, const StepRequest& step) {
    if (step.act == CaseAct::FileStatement || step.act == CaseAct::WaiveStatement) {
        statement.filed_on = step.today;
        statement.text = step.text.trimmed();
    } else if (step.act == CaseAct::AnswerStatement) {
        statement.answer = step.answer;
        statement.answer_reasons = step.reason.trimmed();
        statement.answered_on = step.today;
    }
}

void letterStep(const StepRequest& step, Letter& letter) {
    if (step.act == CaseAct::SubmitLetter)
        letter.content_digest = contentDigest(letter);
    else if (step.act == CaseAct::ReturnLetter)
        letter.content_digest.clear();
    else if (step.act == CaseAct::NumberLetter)
        letter.letter_number = step.around.number;
    else if (step.act == CaseAct::SignLetter) {
        letter.signed_by = step.actor.user;
        letter.signed_on = step.today;
    }
}

void submit(Letter* letter) {
    if (letter == nullptr)
        return;
    letter->state = LetterState::Submitted;
    letter->content_digest = contentDigest(*letter);
}

void giveBack(Letter* letter) {
    if (letter == nullptr)
        return;
    letter->state = LetterState::Draft;
    letter->content_digest.clear();
}

void endWith(domain::WarningCase& of, CaseOutcome outcome) {
    of.outcome = outcome;
    of.suspended_on.reset();
    of.suspend_cause.reset();
}

// The warning is as if it had not been (invariant 14): its letter is annulled, nothing is left to
// be put right.
void revoke(CaseFile& file) {
    for (Letter& letter : file.letters)
        if (isWarning(letter.kind)
            && (letter.state == LetterState::Served || letter.state == LetterState::Signed))
            letter.state = LetterState::Annulled;
    for (RectItem& item : file.items)
        if (isOpen(item))
            item.state = RectState::Terminated;
    endWith(file.warning_case, CaseOutcome::Revoked);
}

void reviewStep(CaseFile& file, const StepRequest& step, domain::Review& review) {
    if (step.act == CaseAct::AcceptReview || step.act == CaseAct::RefuseReview)
        review.reviewer = step.actor.user;
    if (isOpen(review))
        return;
    review.reasons =
        step.act == CaseAct::WithdrawReview ? step.text.trimmed() : step.reason.trimmed();
    review.minutes = step.minutes.trimmed();
    review.decided_on = step.today;
    if (step.act == CaseAct::Change) {
        review.tier = step.tier;
        file.warning_case.tier = *step.tier;
        file.warning_case.outcome.reset();
    } else if (step.act == CaseAct::Annul) {
        revoke(file);
    }
}

void itemStep(CaseFile& file, const StepRequest& step, RectItem& item) {
    switch (step.act) {
    case CaseAct::IssueItem: {
        const Letter* letter = warningLetter(file);
        issue(item, file, step,
              letter != nullptr ? letter->served_on.value_or(step.today) : step.today);
        break;
    }
    case CaseAct::PlanItem:
        if (const auto* plan = std::get_if<RectItem>(&step.part))
            item.measures = plan->measures.trimmed();
        break;
    case CaseAct::ExtendItem:
        item.due = step.due;
        item.extended = true;
        break;
    case CaseAct::AcceptItem:
        item.closed_on = step.today;
        break;
    case CaseAct::RejectItem:
        if (step.due)
            item.due = step.due;
        break;
    case CaseAct::Rebound:
        item.rebounded = true;
        item.closed_on.reset();
        if (step.due)
            item.due = step.due;
        else if (step.around.term) // the old day is past: its term begins anew
            item.due = step.around.term(rectificationTerm(file.warning_case.tier), step.today);
        if (file.warning_case.outcome == CaseOutcome::Rectified)
            file.warning_case.outcome.reset();
        break;
    case CaseAct::ReportProgress:
        if (const auto* made = std::get_if<domain::Progress>(&step.part))
            file.progress.push_back(*made);
        file.proofs.insert(file.proofs.end(), step.proofs.begin(), step.proofs.end());
        break;
    default:
        break;
    }
}

void caseStep(CaseFile& file, const StepRequest& step) {
    domain::WarningCase& of = file.warning_case;
    switch (step.act) {
    case CaseAct::Assign:
        of.handler_1 = step.handlers[0].user;
        of.handler_2 = step.handlers[1].user;
        break;
    case CaseAct::Propose:
        if (of.state == CaseState::Approving)
            submit(warningLetter(file));
        break;
    case CaseAct::Heard:
        submit(warningLetter(file));
        break;
    case CaseAct::Approve:
        if (of.state == CaseState::Signing)
            warningLetter(file)->state = LetterState::Approved;
        break;
    case CaseAct::Return:
        giveBack(warningLetter(file));
        break;
    case CaseAct::Raise:
    case CaseAct::Lower:
        giveBack(warningLetter(file)); // of the tier there was
        of.tier = *step.tier;
        break;
    case CaseAct::Drop:
        endWith(of, CaseOutcome::Dropped);
        break;
    case CaseAct::Close:
        endWith(of, CaseOutcome::Rectified);
        break;
    case CaseAct::Suspend:
    case CaseAct::Refer:
        of.suspended_on = step.today;
        of.suspend_cause =
            step.act == CaseAct::Refer ? domain::SuspendCause::Referred : *step.cause;
        break;
    case CaseAct::Resume:
        of.suspended_on.reset();
        of.suspend_cause.reset();
        break;
    case CaseAct::TakenOver:
        endWith(of, CaseOutcome::Referred);
        break;
    case CaseAct::Supersede:
        for (RectItem& item : file.items)
            if (isOpen(item))
                item.state = RectState::Terminated;
        endWith(of, CaseOutcome::Superseded);
        break;
    case CaseAct::Revoke:
        revoke(file);
        break;
    default:
        break;
    }
}

} // namespace

base::RawId placePart(CaseFile& file, const StepRequest& step) {
    if (!makesPart(step.act))
        return {};
    if (const auto* letter = std::get_if<Letter>(&step.part))
        return place(file.letters, *letter);
    if (const auto* service = std::get_if<domain::LetterService>(&step.part))
        return place(file.services, *service);
    if (const auto* review = std::get_if<domain::Review>(&step.part))
        return place(file.reviews, *review);
    if (const auto* item = std::get_if<RectItem>(&step.part))
        return place(file.items, *item);
    if (const auto* talk = std::get_if<domain::TalkRecord>(&step.part)) {
        file.talks.push_back(*talk);
        return talk->id;
    }
    return {};
}

void carryOut(CaseFile& file, const StepRequest& step, const base::RawId& object) {
    switch (partOf(step.act)) {
    case CasePart::Case:
        caseStep(file, step);
        break;
    case CasePart::Letter:
        if (Letter* letter = findPart(file.letters, object))
            letterStep(step, *letter);
        break;
    case CasePart::Service:
        if (step.act == CaseAct::Receipt || step.act == CaseAct::LeaveBehind) {
            served(file, step, object);
        } else if (step.act == CaseAct::FailService) {
            domain::LetterService* service = findPart(file.services, object);
            service->done_on = step.today;
            service->receipt = step.reason.trimmed();
        }
        break;
    case CasePart::Statement:
        if (Statement* statement = findPart(file.statements, object))
            settle(*statement, step);
        break;
    case CasePart::Review:
        if (domain::Review* review = findPart(file.reviews, object))
            reviewStep(file, step, *review);
        break;
    case CasePart::Talk:
        break;
    case CasePart::Item:
        if (RectItem* item = findPart(file.items, object))
            itemStep(file, step, *item);
        break;
    }
}

} // namespace sizao::rules
