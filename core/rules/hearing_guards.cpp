// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/case_guards.h"
#include "core/rules/letter_rules.h"

#include <QCoreApplication>

namespace sizao::rules {
namespace {

using base::Result;
using domain::Tier;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CaseFlow)
};

const domain::Statement* noticeStatement(const CaseFile& file) {
    const domain::Letter* notice = intentNotice(file);
    return notice == nullptr ? nullptr : statementOn(file, notice->id);
}

Result<> noticeServed(const CaseFile& file) {
    return demand(noticeStatement(file) != nullptr,
                  Text::tr("拟警示告知书送达以后，才能进入这一步。"));
}

// Yellow is heard after service.
Result<> heard(const CaseFile& file) {
    if (file.warning_case.tier == Tier::Yellow)
        return {};
    const domain::Statement* statement = noticeStatement(file);
    return demand(statement != nullptr && !isOpen(*statement),
                  Text::tr("申辩期没有结束，或者陈述申辩还没有答复，不能审批橙色、红色警示。"));
}

Result<> windowOver(const CaseFile& file, const StepRequest& step) {
    const domain::Statement* statement = findPart(file.statements, step.object);
    if (statement == nullptr || !step.around.term)
        return {};
    const base::Day last = step.around.term(domain::DeadlineCode::Statement, statement->opened_on);
    return demand(step.today > last, Text::tr("申辩期到 %1 为止，还没有届满。").arg(last.toIso()));
}

// What came late is accepted until the letter is signed.
Result<> windowOpen(const CaseFile& file) {
    return demand(file.warning_case.state < CaseState::Serving,
                  Text::tr("文书已经签发，不再受理逾期的申辩；可以申请复核。"));
}

Result<> answered(const StepRequest& step) {
    if (!step.answer)
        return refuseStep(Text::tr("请选定采纳、部分采纳或者不予采纳。"));
    return demand(!step.reason.trimmed().isEmpty(), Text::tr("答复陈述申辩应当写明理由。"));
}

Result<> content(const StepRequest& step) {
    if (const auto* review = std::get_if<domain::Review>(&step.part))
        return demand(!review->grounds.trimmed().isEmpty(), Text::tr("请写明申请复核的理由。"));
    if (const auto* progress = std::get_if<domain::Progress>(&step.part))
        return demand(!progress->text.trimmed().isEmpty() && progress->percent >= 0
                          && progress->percent <= 100,
                      Text::tr("请写明进展情况，完成比例在 0 到 100 之间。"));
    return demand(!step.text.trimmed().isEmpty(),
                  Text::tr("请录入“%1”的书面内容。").arg(domain::toLabel(step.act)));
}

Result<> reviewFresh(const CaseFile& file, const StepRequest& step) {
    const auto* review = std::get_if<domain::Review>(&step.part);
    const domain::Letter* letter =
        review == nullptr ? nullptr : findPart(file.letters, review->about);
    if (letter == nullptr || !isWarning(letter->kind)
        || letter->state != domain::LetterState::Served || !letter->served_on)
        return refuseStep(Text::tr("只有已经送达的警示文书可以申请复核。"));
    const bool isKnown =
        std::any_of(file.reviews.begin(), file.reviews.end(), [&](const domain::Review& known) {
            return known.about == review->about && known.state != domain::ReviewState::Withdrawn;
        });
    if (isKnown)
        return refuseStep(Text::tr("这份文书已经申请过复核。"));
    if (!step.around.term)
        return {};
    const base::Day last = step.around.term(domain::DeadlineCode::ReviewApply, *letter->served_on);
    return demand(review->applied_on <= last,
                  Text::tr("申请复核的期限到 %1 为止，已经超过。").arg(last.toIso()));
}

Result<> reviewerApart(const CaseFile& file, const StepRequest& step) {
    return demand(!hasActed(file, step.actor.user),
                  Text::tr("%1参与过本案，不能复核。").arg(step.actor.name));
}

Result<> reviewDecider(const CaseFile& file, const StepRequest& step) {
    const domain::Review* review = findPart(file.reviews, step.object);
    const Role wanted =
        file.warning_case.tier == Tier::Yellow ? Role::SupervisingLeader : Role::Principal;
    if (!step.actor.has(wanted))
        return refuseStep(Text::tr("本案的复核由%1决定。").arg(domain::toLabel(wanted)));
    if (hasActed(file, step.actor.user))
        return refuseStep(Text::tr("%1参与过本案，不能作出复核决定。").arg(step.actor.name));
    const bool isBeside = review != nullptr && review->reviewer && step.second
                          && step.second->user == *review->reviewer
                          && step.second->user != step.actor.user;
    return demand(isBeside, Text::tr("复核决定由复核人提出、另一人决定，请选定复核人。"));
}

Result<> talkers(const StepRequest& step) {
    const auto* talk = std::get_if<domain::TalkRecord>(&step.part);
    if (talk == nullptr || talk->text.trimmed().isEmpty())
        return refuseStep(Text::tr("请填写谈话记录。"));
    const bool isPair = !talk->talker_1.isNull() && !talk->talker_2.isNull()
                        && talk->talker_1 != talk->talker_2
                        && (talk->talker_1 == step.actor.user || talk->talker_2 == step.actor.user);
    return demand(isPair, Text::tr("谈话应当由两名谈话人进行，登记人是其中之一。"));
}

} // namespace

Result<> hearingHolds(CaseGuard guard, const CaseFile& file, const StepRequest& step) {
    switch (guard) {
    case CaseGuard::NoticeServed:
        return noticeServed(file);
    case CaseGuard::Heard:
        return heard(file);
    case CaseGuard::WindowOver:
        return windowOver(file, step);
    case CaseGuard::WindowOpen:
        return windowOpen(file);
    case CaseGuard::Answered:
        return answered(step);
    case CaseGuard::Content:
        return content(step);
    case CaseGuard::ReviewFresh:
        return reviewFresh(file, step);
    case CaseGuard::ReviewerApart:
        return reviewerApart(file, step);
    case CaseGuard::ReviewDecider:
        return reviewDecider(file, step);
    case CaseGuard::Minutes:
        return demand(file.warning_case.tier != Tier::Red || !step.minutes.trimmed().isEmpty(),
                      Text::tr("红色警示的复核应当集体研究，请录入研究记录。"));
    case CaseGuard::Talkers:
        return talkers(step);
    case CaseGuard::TalkHeld:
        return demand(file.warning_case.tier == Tier::Yellow || !file.talks.empty(),
                      Text::tr("橙色、红色警示应当谈话，还没有谈话记录。"));
    case CaseGuard::NoOpenHearing: {
        const auto isStillOpen = [](const auto& part) { return isOpen(part); };
        return demand(std::none_of(file.statements.begin(), file.statements.end(), isStillOpen)
                          && std::none_of(file.reviews.begin(), file.reviews.end(), isStillOpen),
                      Text::tr("还有陈述申辩或者复核没有办结，不能结案。"));
    }
    default:
        return {};
    }
}

} // namespace sizao::rules
