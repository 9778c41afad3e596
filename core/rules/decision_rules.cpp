// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/decision_rules.h"

#include "core/base/limits.h"
#include "core/rules/permissions.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace sizao::rules {

namespace {

using domain::DecisionKind;
using domain::Role;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DecisionRules)
};

tl::unexpected<base::Error> refuse(const QString& message,
                                   base::ErrorCode code = base::ErrorCode::Refused) {
    return base::fail(code, message);
}

base::Result<void> checkSignal(const DecisionRequest& request) {
    if (request.open_signal == nullptr)
        return refuse(
            Text::tr("这个对象在该模型下没有待研判的信号，可能已经有人办理。请刷新后再看。"),
            base::ErrorCode::Conflict);
    const domain::Signal& open = *request.open_signal;
    if (open.status != domain::SignalStatus::Pending)
        return refuse(
            Text::tr("这个信号已经处于“%1”，不能再作研判决定。").arg(domain::toLabel(open.status)),
            base::ErrorCode::Conflict);
    if (open.key != request.signal_key || open.tier != request.tier || !open.sheet)
        return refuse(
            Text::tr("信号在您打开之后发生了变化，决定没有保存。请核对新的依据单后再作决定。"),
            base::ErrorCode::Conflict);
    return {};
}

// Referring belongs to the supervising leader; the matrix of roles gives it to the principal too.
base::Result<void> checkPeople(const DecisionRequest& request) {
    if (!request.proposer.has(Role::Handler))
        return refuse(Text::tr("研判意见应当由承办人提出。"));
    const bool refers = request.kind == DecisionKind::Refer;
    if (refers && !request.decider.hasAny({Role::SupervisingLeader, Role::Principal}))
        return refuse(Text::tr("移送线索应当由分管领导或者主要负责人决定。"));
    if (!request.decider.hasAny({Role::SectionHead, Role::SupervisingLeader, Role::Principal}))
        return refuse(Text::tr("研判决定应当由承办部门负责人、分管领导或者主要负责人作出。"));
    if (request.proposer.user == request.decider.user)
        return refuse(Text::tr("提出人和决定人不能是同一人。"));
    if (request.kind == DecisionKind::Adopt && request.uncalibrated
        && !request.decider.hasAny({Role::SupervisingLeader, Role::Principal}))
        return refuse(Text::tr("单位人均计分的预警线尚未校准，采纳这个信号应当由分管领导决定。"));
    return {};
}

// Invariant 6: who has an interest neither proposes nor decides nor handles.
base::Result<void> checkRecusal(const DecisionRequest& request) {
    std::vector<Actor> people{request.proposer, request.decider};
    people.insert(people.end(), request.handlers.begin(), request.handlers.end());
    for (const Actor& person : people)
        if (std::find(request.recused.begin(), request.recused.end(), person.user)
            != request.recused.end())
            return refuse(Text::tr("%1与预警对象有利害关系，应当回避。").arg(person.name));
    return {};
}

base::Result<void> checkReason(const DecisionRequest& request) {
    if (request.reason.trimmed().isEmpty())
        return refuse(Text::tr("应当写明研判理由。"));
    if (request.reason.size() > base::limits::reasonCharacters
        || request.referral_reason.size() > base::limits::reasonCharacters)
        return refuse(Text::tr("理由最多 %1 字，请精简。").arg(base::limits::reasonCharacters),
                      base::ErrorCode::LimitReached);
    if (request.kind == DecisionKind::Dismiss && !request.reason_code)
        return refuse(Text::tr("不予警示应当选定理由类别。"));
    return {};
}

base::Result<void> checkHandlers(const DecisionRequest& request) {
    if (request.kind != DecisionKind::Adopt)
        return {};
    if (request.handlers.size() != 2)
        return refuse(Text::tr("采纳信号应当指定两名承办人。"));
    if (request.handlers[0].user == request.handlers[1].user)
        return refuse(Text::tr("两名承办人不能是同一人。"));
    for (const Actor& handler : request.handlers) {
        if (!handler.has(Role::Handler))
            return refuse(Text::tr("指定的承办人没有承办人职责。"));
        if (handler.user == request.decider.user)
            return refuse(Text::tr("决定人不能同时担任承办人。"));
    }
    return {};
}

// Invariant 3: a fact of grade Ⅳ always asks whether a clue is to be referred.
base::Result<void> checkReferral(const DecisionRequest& request) {
    using domain::ReferralAnswer;
    const bool compulsory =
        request.open_signal->sheet->citesGradeFour() || request.kind == DecisionKind::Refer;
    if (!compulsory && !request.referral_answer)
        return {};
    if (!request.referral_answer)
        return refuse(Text::tr("依据中有Ⅳ级事实，应当先答复是否移送线索，不得以警示代替处置。"));
    if (request.referral_reason.trimmed().isEmpty())
        return refuse(Text::tr("应当写明移送线索或者不移送的理由。"));
    if (request.kind == DecisionKind::Refer && *request.referral_answer != ReferralAnswer::Referred)
        return refuse(Text::tr("决定移送线索时，答复应当是移送。"));
    return *request.referral_answer == ReferralAnswer::NotAClue
               ? require(request.decider, Action::RuleOutClue)
               : base::Result<void>();
}

} // namespace

base::Result<void> check(const DecisionRequest& request) {
    for (const auto step :
         {checkSignal, checkPeople, checkRecusal, checkReason, checkHandlers, checkReferral})
        if (auto checked = step(request); !checked)
            return checked;
    return {};
}

base::Result<void> checkTogether(std::span<const domain::Signal> of_one_subject) {
    QSet<QString> keys;
    for (const domain::Signal& signal : of_one_subject) {
        if (signal.day != of_one_subject.front().day)
            return refuse(
                Text::tr("合并研判只限同一对象同一天的信号；不是同一天的，请分别作出决定。"));
        if (keys.contains(signal.key))
            return refuse(Text::tr("同一个信号写了两次，请去掉重复的。"));
        keys.insert(signal.key);
    }
    if (keys.isEmpty())
        return refuse(Text::tr("请选定要决定的信号。"), base::ErrorCode::Invalid);
    return {};
}

} // namespace sizao::rules
