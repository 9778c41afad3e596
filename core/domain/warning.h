// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case_words.h"
#include "core/domain/describe.h"
#include "core/domain/ids.h"
#include "core/domain/vocabulary.h"

// What people decided about signals, and the cases that followed (domain text, sections 2, 5).
namespace sizao::domain {

struct SignalDecision { // 研判决定 (stream org/<unit>): written once, with the frozen sheet
    SignalDecisionId id;
    QString signal_key; // digest of subject, model version, tier and cited facts
    SubjectKind subject_kind = SubjectKind::Person;
    std::optional<PersonId> person;
    std::optional<UnitId> unit;
    QString model; // code, e.g. M-ZF
    ModelVersionId model_version;
    base::Day signal_on; // day D of the signal in the fold
    Tier tier = Tier::None;
    DecisionKind kind = DecisionKind::Dismiss;
    std::optional<DismissReason> reason_code; // dismissals only
    QString reason;
    std::optional<ReferralAnswer> referral_answer; // compulsory with a grade Ⅳ fact
    QString referral_reason;
    UserId proposed_by;
    UserId decided_by; // never the proposer
    base::Day decided_on;
    QString sheet;                      // computation sheet, JSON, exactly as it was decided on
    QString sheet_digest;               // SHA-256 named inside the sheet
    std::optional<CaseId> warning_case; // adopted: one case for all signals of a notice (合并研判)
    bool operator==(const SignalDecision&) const = default;

    // The second of two decisions on one signal collides.
    [[nodiscard]] static SignalDecisionId idFor(const QString& signal_key) {
        return SignalDecisionId::fromName("decision:" + signal_key.toUtf8());
    }
};
template <>
struct Description<SignalDecision> {
    static constexpr const char* type = "signal_decision";
    static constexpr const char* table = "signal_decision";
    using S = SignalDecision;
    static constexpr auto fields = std::make_tuple(
        field("signal_key", &S::signal_key, "core", QT_TRANSLATE_NOOP("Field", "信号标识")),
        field("subject_kind", &S::subject_kind, "core", QT_TRANSLATE_NOOP("Field", "对象类别")),
        field("person", &S::person, "core", QT_TRANSLATE_NOOP("Field", "干部")),
        field("unit", &S::unit, "core", QT_TRANSLATE_NOOP("Field", "单位")),
        field("model", &S::model, "core", QT_TRANSLATE_NOOP("Field", "预警模型")),
        field("model_version", &S::model_version, "core", QT_TRANSLATE_NOOP("Field", "模型版本")),
        field("signal_on", &S::signal_on, "core", QT_TRANSLATE_NOOP("Field", "信号日期")),
        field("tier", &S::tier, "core", QT_TRANSLATE_NOOP("Field", "预警级别")),
        field("kind", &S::kind, "core", QT_TRANSLATE_NOOP("Field", "决定")),
        field("reason_code", &S::reason_code, "core", QT_TRANSLATE_NOOP("Field", "理由类别")),
        field("reason", &S::reason, "core", QT_TRANSLATE_NOOP("Field", "理由")),
        field("referral_answer", &S::referral_answer, "core",
              QT_TRANSLATE_NOOP("Field", "是否移送线索")),
        field("referral_reason", &S::referral_reason, "core",
              QT_TRANSLATE_NOOP("Field", "移送或不移送的理由")),
        field("proposed_by", &S::proposed_by, "core", QT_TRANSLATE_NOOP("Field", "提出人")),
        field("decided_by", &S::decided_by, "core", QT_TRANSLATE_NOOP("Field", "决定人")),
        field("decided_on", &S::decided_on, "core", QT_TRANSLATE_NOOP("Field", "决定日期")),
        field("sheet", &S::sheet, "core", QT_TRANSLATE_NOOP("Field", "依据单")),
        field("sheet_digest", &S::sheet_digest, "core", QT_TRANSLATE_NOOP("Field", "依据单摘要")),
        field("warning_case", &S::warning_case, "core", QT_TRANSLATE_NOOP("Field", "案件")));
};

struct WarningCase { // 预警案件 (stream org/<unit>)
    CaseId id;
    QString case_number; // given locally in stand-alone mode; empty: 待编号
    SubjectKind subject_kind = SubjectKind::Person;
    std::optional<PersonId> person;
    std::optional<UnitId> unit;
    QString model;
    Tier tier = Tier::None;
    CaseState state = CaseState::Checking;
    std::optional<CaseOutcome> outcome;    // once closed
    std::optional<base::Day> suspended_on; // its clocks stand still since
    std::optional<SuspendCause> suspend_cause;
    SignalDecisionId decision; // the leading one of the notice: highest tier first
    UserId handler_1;
    UserId handler_2; // never the same person
    base::Day opened_on;
    std::optional<CaseId> upgraded_from;
    bool operator==(const WarningCase&) const = default;
};
template <>
struct Description<WarningCase> {
    static constexpr const char* type = "warning_case";
    static constexpr const char* table = "warning_case";
    using C = WarningCase;
    static constexpr auto fields = std::make_tuple(
        field("case_number", &C::case_number, "core", QT_TRANSLATE_NOOP("Field", "案号")),
        field("subject_kind", &C::subject_kind, "core", QT_TRANSLATE_NOOP("Field", "对象类别")),
        field("person", &C::person, "core", QT_TRANSLATE_NOOP("Field", "干部")),
        field("unit", &C::unit, "core", QT_TRANSLATE_NOOP("Field", "单位")),
        field("model", &C::model, "core", QT_TRANSLATE_NOOP("Field", "预警模型")),
        field("tier", &C::tier, "state", QT_TRANSLATE_NOOP("Field", "预警级别")),
        field("state", &C::state, "state", QT_TRANSLATE_NOOP("Field", "状态")),
        field("outcome", &C::outcome, "state", QT_TRANSLATE_NOOP("Field", "结案方式")),
        field("suspended_on", &C::suspended_on, "state", QT_TRANSLATE_NOOP("Field", "中止日期")),
        field("suspend_cause", &C::suspend_cause, "state", QT_TRANSLATE_NOOP("Field", "中止原因")),
        field("decision", &C::decision, "core", QT_TRANSLATE_NOOP("Field", "研判决定")),
        field("handler_1", &C::handler_1, "handler", QT_TRANSLATE_NOOP("Field", "承办人一")),
        field("handler_2", &C::handler_2, "handler", QT_TRANSLATE_NOOP("Field", "承办人二")),
        field("opened_on", &C::opened_on, "core", QT_TRANSLATE_NOOP("Field", "立案日期")),
        field("upgraded_from", &C::upgraded_from, "core", QT_TRANSLATE_NOOP("Field", "升级自")));
};

} // namespace sizao::domain
