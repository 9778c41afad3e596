// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/decision_words.h"

#include "app/cli/lookup.h"
#include "app/cli/text.h"

namespace sizao::cli {

std::vector<Option> decisionOptions() {
    return {{"proposer", QT_TRANSLATE_NOOP("Cli", "姓名"),
             QT_TRANSLATE_NOOP("Cli", "提出人的姓名或编号；决定人是开启文件的人，不能是同一人"),
             true},
            {"reason", QT_TRANSLATE_NOOP("Cli", "文字"), QT_TRANSLATE_NOOP("Cli", "理由"), true},
            {"referral", QT_TRANSLATE_NOOP("Cli", "答复"),
             QT_TRANSLATE_NOOP("Cli", "是否移送线索；依据里有 Ⅳ级 事实时必须写"), false, false,
             choicesOf<domain::ReferralAnswer>},
            {"referral-reason", QT_TRANSLATE_NOOP("Cli", "文字"),
             QT_TRANSLATE_NOOP("Cli", "移送或不移送的理由")}};
}

Outcome<> checkDecision(const Arguments& arguments) {
    const auto referral = arguments.choice<domain::ReferralAnswer>("referral");
    if (!referral)
        return stop(referral.error());
    for (const QString& prefix : arguments.operands())
        if (prefix.size() < signalPrefixCharacters)
            return stop(Exit::Usage, Cli::tr("信号标识至少写前 %1 个字符，见 sizaoctl signals。")
                                         .arg(signalPrefixCharacters));
    return {};
}

Outcome<service::DecisionEntry> decisionFrom(const Invocation& call, service::Session& session,
                                             const service::WarningService& warnings) {
    const auto referral = call.arguments.choice<domain::ReferralAnswer>("referral");
    const auto proposer = findOfficer(session, call.arguments.text("proposer"));
    if (!referral || !proposer)
        return stop(!referral ? referral.error() : proposer.error());
    service::DecisionEntry entry;
    for (const QString& prefix : call.arguments.operands()) {
        const auto signal = findSignal(warnings, prefix, std::nullopt);
        if (!signal)
            return stop(signal.error());
        if (!entry.shown.empty() && entry.subject.id != signal->subject.id)
            return stop(Exit::Refused, Cli::tr("合并研判只限同一对象的信号。"));
        const auto shown = await(warnings.explain(signal->key));
        if (!shown)
            return stop(shown.error());
        entry.shown.push_back({signal->key, shown->sheet->context});
        entry.subject = signal->subject;
    }
    entry.proposed_by = *proposer;
    entry.reason = call.arguments.text("reason");
    entry.referral_answer = *referral;
    entry.referral_reason = call.arguments.text("referral-reason");
    return entry;
}

QJsonArray keysOf(const service::DecisionEntry& entry) {
    QJsonArray keys;
    for (const service::ShownSignal& shown : entry.shown)
        keys.append(shown.key);
    return keys;
}

} // namespace sizao::cli
