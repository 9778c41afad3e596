// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/next_steps.h"
#include "ui/pages/step_asking.h"

namespace sizao::pages {

using Text = AskingText;

void Asking::askService() {
    using domain::LetterService;
    askLetter(lettersToServe(file()), [](StepEntry& entry, domain::LetterId id) {
        partOf<LetterService>(entry).letter = id;
    });
    askWord<domain::ServiceMethod>("method", Text::tr("送达方式"), allOf<domain::ServiceMethod>(),
                                   [](StepEntry& entry) -> domain::ServiceMethod& {
                                       return partOf<LetterService>(entry).method;
                                   });
    askLine("recipient", Text::tr("受送达人"), Need::Required,
            [](StepEntry& entry) -> QString& { return partOf<LetterService>(entry).recipient; });
    askOfficer(
        "server_2", Text::tr("另一名送达人"),
        [](StepEntry& entry) -> domain::UserId& { return partOf<LetterService>(entry).server_2; },
        [this](const domain::User& user) { return isOtherHandler(user); });
    askDay(
        "planned_on", Text::tr("计划日期"), Need::Required, DateSense::Future,
        [](StepEntry& entry) -> base::Day& { return partOf<LetterService>(entry).planned_on; },
        m_desk.session.today());
}

void Asking::askReview() {
    using domain::Review;
    askLetter(lettersToReview(file()),
              [](StepEntry& entry, domain::LetterId id) { partOf<Review>(entry).about = id; });
    askText("grounds", Text::tr("申请理由"), Need::Required,
            [](StepEntry& entry) -> QString& { return partOf<Review>(entry).grounds; });
    askDay(
        "applied_on", Text::tr("申请日期"), Need::Required, DateSense::Past,
        [](StepEntry& entry) -> base::Day& { return partOf<Review>(entry).applied_on; },
        m_desk.session.today());
    askOnBehalf();
}

void Asking::askTalk() {
    using domain::TalkRecord;
    askOfficer(
        "talker_2", Text::tr("另一名谈话人"),
        [](StepEntry& entry) -> domain::UserId& { return partOf<TalkRecord>(entry).talker_2; },
        [this](const domain::User& user) { return isOtherHandler(user); });
    askDay(
        "talked_on", Text::tr("谈话日期"), Need::Required, DateSense::Past,
        [](StepEntry& entry) -> base::Day& { return partOf<TalkRecord>(entry).talked_on; },
        m_desk.session.today());
    askLine("place", Text::tr("谈话地点"), Need::Optional,
            [](StepEntry& entry) -> QString& { return partOf<TalkRecord>(entry).place; });
    askText(
        "text", Text::tr("谈话记录"), Need::Required,
        [](StepEntry& entry) -> QString& { return partOf<TalkRecord>(entry).text; },
        base::limits::caseTextCharacters);
}

void Asking::askContent() {
    switch (act()) {
    case CaseAct::Assign:
        for (const char* name : {"handler_1", "handler_2"})
            askOfficer(
                name, Text::tr("承办人"),
                [](StepEntry& entry) -> domain::UserId& { return entry.handlers.emplace_back(); },
                [](const domain::User& user) {
                    return domain::Actor{user.id, user.name, user.roles}.has(domain::Role::Handler);
                });
        return askReason(Text::tr("理由"), Need::Required);
    case CaseAct::Raise:
    case CaseAct::Lower:
        askTier(act() == CaseAct::Raise);
        return askReason(Text::tr("理由"), Need::Required);
    case CaseAct::Change:
        askTier(false);
        return askReviewDecision();
    case CaseAct::Maintain:
    case CaseAct::Annul:
        return askReviewDecision();
    case CaseAct::Suspend:
        askWord<domain::SuspendCause>(
            "cause", Text::tr("中止的原因"), allOf<domain::SuspendCause>(),
            [](StepEntry& entry) -> std::optional<domain::SuspendCause>& { return entry.cause; });
        return askReason(Text::tr("理由"), Need::Required);
    case CaseAct::Return:
    case CaseAct::Drop:
    case CaseAct::Resume:
    case CaseAct::Refer:
    case CaseAct::Revoke:
    case CaseAct::ReturnLetter:
    case CaseAct::VoidLetter:
    case CaseAct::FailService:
    case CaseAct::RefuseReview:
        return askReason(Text::tr("理由"), Need::Required);
    case CaseAct::PlanService:
        return askService();
    case CaseAct::Receipt:
        return askWritten(Text::tr("送达回证内容"));
    case CaseAct::LeaveBehind:
        askLine("witness", Text::tr("见证人"), Need::Required,
                [](StepEntry& entry) -> QString& { return entry.witness; });
        return askText("text", Text::tr("留置情况"), Need::Optional,
                       [](StepEntry& entry) -> QString& { return entry.text; });
    case CaseAct::FileStatement:
        askWritten(Text::tr("申辩内容"));
        return askOnBehalf();
    case CaseAct::WaiveStatement:
    case CaseAct::WithdrawReview:
        askWritten(Text::tr("书面内容"));
        return askOnBehalf();
    case CaseAct::AnswerStatement:
        askWord<domain::StatementAnswer>(
            "answer", Text::tr("采纳情况"), allOf<domain::StatementAnswer>(),
            [](StepEntry& entry) -> std::optional<domain::StatementAnswer>& {
                return entry.answer;
            });
        return askReason(Text::tr("答复理由"), Need::Required);
    case CaseAct::ApplyReview:
        return askReview();
    case CaseAct::Talk:
        return askTalk();
    default:
        break;
    }
    if (rules::partOf(act()) == rules::CasePart::Item)
        return askItemStep();
    askOpinion();
}

std::vector<StepEditor> stepEditors(const models::Desk& desk, const service::CaseworkView& work,
                                    const service::NextStep& next) {
    return Asking(desk, work, next).ask();
}

void fillKnown(StepEntry& entry, const service::CaseworkView& work, const service::NextStep& next) {
    const CaseFile& file = work.file;
    const domain::WarningCase& of = file.warning_case;
    entry.warning_case = of.id;
    entry.act = next.step.act;
    entry.object = next.step.object;
    if (entry.act == CaseAct::Propose && entry.taken_by)
        entry.second = *entry.taken_by == of.handler_1 ? of.handler_2 : of.handler_1;
    if (const auto* review = domain::findPart(file.reviews, entry.object))
        if (entry.act == CaseAct::Maintain || entry.act == CaseAct::Change
            || entry.act == CaseAct::Annul)
            entry.second = review->reviewer;
    if (auto* service = std::get_if<domain::LetterService>(&entry.part)) {
        service->server_1 = entry.taken_by.value_or(domain::UserId());
        if (const auto letters = lettersToServe(file); letters.size() == 1)
            service->letter = letters.front();
    } else if (auto* review = std::get_if<domain::Review>(&entry.part)) {
        if (const auto letters = lettersToReview(file); letters.size() == 1)
            review->about = letters.front();
    } else if (auto* talk = std::get_if<domain::TalkRecord>(&entry.part)) {
        talk->talker_1 = entry.taken_by.value_or(domain::UserId());
    } else if (auto* item = std::get_if<domain::RectItem>(&entry.part)) {
        item->id = domain::RectItemId(entry.object);
    } else if (auto* progress = std::get_if<domain::Progress>(&entry.part)) {
        progress->item = domain::RectItemId(entry.object);
    }
}

} // namespace sizao::pages
