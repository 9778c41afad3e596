// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/verification_rules.h"

#include "core/base/limits.h"
#include "core/rules/entry_rules.h"

#include <QCoreApplication>

namespace sizao::rules {

namespace {

using domain::Conclusion;
using domain::Verification;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(VerificationRules)
};

tl::unexpected<base::Error> refuse(const QString& message) {
    return base::fail(base::ErrorCode::Refused, message);
}

bool isFound(const Verification& verification) {
    return verification.conclusion == Conclusion::Verified
           || verification.conclusion == Conclusion::PartlyVerified;
}

// Two people, or the body whose written conclusion was imported.
base::Result<void> checkVerifiers(const VerificationRequest& request) {
    const Verification& verification = *request.verification;
    if (!verification.authority.trimmed().isEmpty() && !verification.verifier_1
        && !verification.verifier_2)
        return {};
    if (!verification.verifier_1 || !verification.verifier_2 || request.verifiers.size() != 2)
        return refuse(Text::tr("核实应当由两人进行；转入以往结论的，应当写明作出结论的机关。"));
    if (*verification.verifier_1 == *verification.verifier_2)
        return refuse(Text::tr("两名核实人不能是同一人。"));
    if (request.verifiers[0].user != *verification.verifier_1
        || request.verifiers[1].user != *verification.verifier_2)
        return refuse(Text::tr("核实人与登记的人员不符。"));
    for (const Actor& verifier : request.verifiers)
        if (!verifier.has(domain::Role::Handler))
            return refuse(Text::tr("核实人应当具有承办人职责。"));
    return {};
}

base::Result<void> checkPapers(const VerificationRequest& request) {
    const Verification& verification = *request.verification;
    if (verification.evidence.trimmed().isEmpty())
        return refuse(Text::tr("应当写明核实所依据的证据。"));
    if (request.explain_first && isFound(verification)
        && verification.explanation.trimmed().isEmpty())
        return refuse(
            Text::tr("这条信息来自自动采集的渠道，应当先记下本人说明；逾期未说明的，写明送达和"
                     "期满情况。"));
    if (verification.explanation.size() > base::limits::reasonCharacters
        || verification.reason.size() > base::limits::reasonCharacters
        || verification.evidence.size() > base::limits::factsCharacters)
        return base::fail(base::ErrorCode::LimitReached,
                          Text::tr("说明、理由最多 %1 字，证据最多 %2 字，请精简。")
                              .arg(base::limits::reasonCharacters)
                              .arg(base::limits::factsCharacters));
    return {};
}

base::Result<void> checkDay(const VerificationRequest& request) {
    const base::Day verified = request.verification->verified_on;
    if (verified > request.today)
        return refuse(Text::tr("核实日 %1 在今天之后，请核对。").arg(verified.toIso()));
    if (request.record->occurred_on && verified < *request.record->occurred_on)
        return refuse(Text::tr("核实日 %1 早于事发日 %2，请核对。")
                          .arg(verified.toIso(), request.record->occurred_on->toIso()));
    return {};
}

base::Result<void> checkFinding(const VerificationRequest& request, const Standards& standards) {
    const Verification& verification = *request.verification;
    const domain::Record& record = *request.record;
    if (!isFound(verification))
        return {};
    if (record.subject_kind == domain::SubjectKind::Unknown)
        return refuse(Text::tr("对象不明的信息不能认定属实，请先选定对象。"));
    if (!record.occurred_on)
        return refuse(Text::tr("没有事发日的信息不能认定属实，请先补填。"));
    if (verification.indicator.isEmpty() || !verification.grade)
        return refuse(Text::tr("认定属实应当选定指标和等级。"));
    if (verification.influence < 1 || verification.influence > 4 || verification.urgency < 1
        || verification.urgency > 3)
        return refuse(Text::tr("影响程度应当在 1 至 4 之间，轻重缓急应当在 1 至 3 之间。"));
    return checkAssessment(standards, record.subject_kind, verification.indicator,
                           verification.level, verification.grade, *record.occurred_on);
}

} // namespace

base::Result<void> check(const VerificationRequest& request, const Standards& standards) {
    if (request.verification->record != request.record->id)
        return refuse(Text::tr("核实结论与这条信息对不上。"));
    for (const auto& checked : {checkVerifiers(request), checkPapers(request), checkDay(request),
                                checkFinding(request, standards)})
        if (!checked)
            return checked;
    return {};
}

} // namespace sizao::rules
