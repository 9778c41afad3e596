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

Role deciderOf(Tier tier) {
    return tier == Tier::Yellow ? Role::SectionHead : Role::SupervisingLeader;
}

Result<> needsRole(const StepRequest& step, Role role) {
    return demand(step.actor.has(role),
                  Text::tr("“%1”由%2办理，%3没有这个职责。")
                      .arg(domain::toLabel(step.act), domain::toLabel(role), step.actor.name));
}

Result<> byBothHandlers(const CaseFile& file, const StepRequest& step) {
    if (auto one = caseHolds(CaseGuard::ByHandler, file, step); !one)
        return one;
    const bool isPair =
        step.second && step.second->user != step.actor.user && file.isHandler(step.second->user);
    return demand(
        isPair,
        Text::tr("“%1”由两名承办人共同办理，请选定另一名承办人。").arg(domain::toLabel(step.act)));
}

Result<> nextInChain(const CaseFile& file, const StepRequest& step) {
    const auto given = approvals(file);
    const auto chain = approvalChain(file.warning_case.tier);
    if (given.size() >= chain.size())
        return refuseStep(Text::tr("审批已经办完。"));
    for (const domain::CaseStep* approval : given)
        if (approval->taken_by == step.actor.user)
            return refuseStep(Text::tr("%1已经审批过，后一级由另一人审批。").arg(step.actor.name));
    return needsRole(step, chain[given.size()]);
}

Result<> inChain(const CaseFile& file, const StepRequest& step) {
    const auto chain = approvalChain(file.warning_case.tier);
    const bool isIn =
        std::any_of(chain.begin(), chain.end(), [&](Role role) { return step.actor.has(role); });
    return demand(isIn, Text::tr("%1不在这个级别的审批人之列。").arg(step.actor.name));
}

Result<> otherHandlers(const CaseFile& file, const StepRequest& step) {
    if (step.handlers.size() != 2 || step.handlers[0].user == step.handlers[1].user)
        return refuseStep(Text::tr("承办人应当是两个人。"));
    for (const Actor& handler : step.handlers) {
        if (!handler.has(Role::Handler))
            return refuseStep(Text::tr("%1没有承办人职责。").arg(handler.name));
        if (std::find(step.around.recused.begin(), step.around.recused.end(), handler.user)
            != step.around.recused.end())
            return refuseStep(Text::tr("%1应当回避这个案件，不能承办。").arg(handler.name));
    }
    const bool isSame =
        file.isHandler(step.handlers[0].user) && file.isHandler(step.handlers[1].user);
    return demand(!isSame, Text::tr("承办人没有变化。"));
}

// What was decided to be a clue has been referred, whatever goes on beside that.
Result<> clueAnswered(const CaseFile& file, const StepRequest& step) {
    if (!step.around.cites_grade_four)
        return {};
    if (!step.around.referral_answer)
        return refuseStep(Text::tr("案件涉及 Ⅳ 级事实，还没有答复是否移送线索。"));
    const bool isReferred =
        std::any_of(file.steps.begin(), file.steps.end(),
                    [](const domain::CaseStep& taken) { return taken.act == CaseAct::Refer; });
    return demand(
        *step.around.referral_answer != domain::ReferralAnswer::Referred || isReferred,
        Text::tr("案件涉及 Ⅳ 级事实，研判时决定移送线索，不能以警示代替。请先办理“移送线索”。"));
}

bool hasOwned(const CaseFile& file, domain::UserId user) {
    return std::any_of(file.steps.begin(), file.steps.end(), [&](const domain::CaseStep& step) {
        return step.act == CaseAct::Own && step.taken_by == user;
    });
}

Result<> tierMoves(const CaseFile& file, const StepRequest& step, bool up) {
    const Tier now = file.warning_case.tier;
    const bool isRight =
        step.tier && *step.tier != Tier::None && (up ? *step.tier > now : *step.tier < now);
    return demand(isRight, up ? Text::tr("请选定比现在更高的级别。")
                              : Text::tr("请选定比现在更轻的级别；认为不应警示的，另按程序办理。"));
}

} // namespace

tl::unexpected<base::Error> refuseStep(const QString& why) {
    return base::fail(base::ErrorCode::Refused, why);
}

Result<> demand(bool isTrue, const QString& otherwise) {
    return isTrue ? Result<>() : Result<>(refuseStep(otherwise));
}

Result<> caseHolds(CaseGuard guard, const CaseFile& file, const StepRequest& step) {
    const domain::WarningCase& of = file.warning_case;
    switch (guard) {
    case CaseGuard::Reason:
        return demand(!step.reason.trimmed().isEmpty(),
                      Text::tr("“%1”应当写明理由。").arg(domain::toLabel(step.act)));
    case CaseGuard::ByHandler:
        return demand(file.isHandler(step.actor.user),
                      Text::tr("“%1”由本案承办人办理，%2不是本案承办人。")
                          .arg(domain::toLabel(step.act), step.actor.name));
    case CaseGuard::ByBothHandlers:
        return byBothHandlers(file, step);
    case CaseGuard::NotOwned:
        return demand(!hasOwned(file, step.actor.user),
                      Text::tr("%1已经确认接案。").arg(step.actor.name));
    case CaseGuard::NotHandler:
        return demand(!file.isHandler(step.actor.user),
                      Text::tr("%1是本案承办人，不能审批自己承办的案件。").arg(step.actor.name));
    case CaseGuard::OtherHandlers:
        return otherHandlers(file, step);
    case CaseGuard::Suspended:
        return demand(of.suspended_on.has_value(), Text::tr("案件没有中止。"));
    case CaseGuard::Referred:
        return demand(of.suspend_cause == domain::SuspendCause::Referred,
                      Text::tr("案件没有移送线索，无从接收。"));
    case CaseGuard::Cause:
        return demand(step.cause && *step.cause != domain::SuspendCause::Referred,
                      Text::tr("请选定中止的原因；移送线索的，用“移送线索”办理。"));
    case CaseGuard::SheetHolds:
        return demand(step.around.sheet_holds,
                      Text::tr("依据单按现在的记录重算，达不到原来的级别。请先复查所依据的信息。"));
    case CaseGuard::ClueAnswered:
        return clueAnswered(file, step);
    case CaseGuard::NextInChain:
        return nextInChain(file, step);
    case CaseGuard::InChain:
        return inChain(file, step);
    case CaseGuard::Heavier:
        return tierMoves(file, step, true);
    case CaseGuard::Lighter:
        return tierMoves(file, step, false);
    case CaseGuard::Decider:
        return needsRole(step, deciderOf(of.tier));
    case CaseGuard::Revoker:
        return needsRole(step, of.tier == Tier::Red ? Role::Principal : Role::SupervisingLeader);
    case CaseGuard::DossierSealed:
        return demand(step.around.dossier_sealed, Text::tr("案卷还没有封卷，不能归档。"));
    default:
        return {};
    }
}

Result<> holds(CaseGuard guard, const CaseFile& file, const StepRequest& step) {
    return caseHolds(guard, file, step)
        .and_then([&] { return letterHolds(guard, file, step); })
        .and_then([&] { return hearingHolds(guard, file, step); })
        .and_then([&] { return itemHolds(guard, file, step); });
}

} // namespace sizao::rules
