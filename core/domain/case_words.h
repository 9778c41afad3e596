// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/enum_text.h"

#include <cstdint>

// The words of casework: letters, hearing, review, rectification (domain text, sections 5 and 6).
namespace sizao::domain {

// what a document of a case is
enum class LetterKind : std::uint8_t {
    Reminder,
    Admonition,
    Accountability,
    IntentNotice,
    ReviewDecision,
    AnnulDecision,
    Clarification
};
template <>
struct EnumText<LetterKind> {
    static constexpr EnumEntry<LetterKind> entries[] = {
        {LetterKind::Reminder, "REMINDER_LETTER", QT_TRANSLATE_NOOP("Vocabulary", "警示提醒函")},
        {LetterKind::Admonition, "ADMONITION_LETTER",
         QT_TRANSLATE_NOOP("Vocabulary", "警示诫勉书")},
        {LetterKind::Accountability, "ACCOUNTABILITY_LETTER",
         QT_TRANSLATE_NOOP("Vocabulary", "警示追究书")},
        {LetterKind::IntentNotice, "INTENT_NOTICE",
         QT_TRANSLATE_NOOP("Vocabulary", "拟警示告知书")},
        {LetterKind::ReviewDecision, "REVIEW_DECISION",
         QT_TRANSLATE_NOOP("Vocabulary", "复核决定书")},
        {LetterKind::AnnulDecision, "ANNUL_DECISION",
         QT_TRANSLATE_NOOP("Vocabulary", "撤销、变更决定书")},
        {LetterKind::Clarification, "CLARIFICATION_LETTER",
         QT_TRANSLATE_NOOP("Vocabulary", "澄清函")},
    };
};

// where a letter stands
enum class LetterState : std::uint8_t {
    Draft,
    Submitted,
    Approved,
    Numbered,
    Signed,
    Served,
    Void,
    Annulled
};
template <>
struct EnumText<LetterState> {
    static constexpr EnumEntry<LetterState> entries[] = {
        {LetterState::Draft, "DRAFT", QT_TRANSLATE_NOOP("Vocabulary", "草拟")},
        {LetterState::Submitted, "SUBMITTED", QT_TRANSLATE_NOOP("Vocabulary", "送审")},
        {LetterState::Approved, "APPROVED", QT_TRANSLATE_NOOP("Vocabulary", "已批准（待编号）")},
        {LetterState::Numbered, "NUMBERED", QT_TRANSLATE_NOOP("Vocabulary", "已编号")},
        {LetterState::Signed, "SIGNED", QT_TRANSLATE_NOOP("Vocabulary", "已签发")},
        {LetterState::Served, "SERVED", QT_TRANSLATE_NOOP("Vocabulary", "已送达")},
        {LetterState::Void, "VOID", QT_TRANSLATE_NOOP("Vocabulary", "作废")},
        {LetterState::Annulled, "ANNULLED", QT_TRANSLATE_NOOP("Vocabulary", "已撤销")},
    };
};

// how a letter reaches whom it concerns
enum class ServiceMethod : std::uint8_t { InPerson, ConfidentialPost, RegisteredPost };
template <>
struct EnumText<ServiceMethod> {
    static constexpr EnumEntry<ServiceMethod> entries[] = {
        {ServiceMethod::InPerson, "IN_PERSON", QT_TRANSLATE_NOOP("Vocabulary", "直接送达")},
        {ServiceMethod::ConfidentialPost, "CONFIDENTIAL_POST",
         QT_TRANSLATE_NOOP("Vocabulary", "机要交换")},
        {ServiceMethod::RegisteredPost, "REGISTERED_POST",
         QT_TRANSLATE_NOOP("Vocabulary", "挂号邮寄")},
    };
};

// what came of one attempt to serve a letter
enum class ServiceState : std::uint8_t { Planned, Receipted, Left, Failed };
template <>
struct EnumText<ServiceState> {
    static constexpr EnumEntry<ServiceState> entries[] = {
        {ServiceState::Planned, "PLANNED", QT_TRANSLATE_NOOP("Vocabulary", "待送")},
        {ServiceState::Receipted, "RECEIPTED", QT_TRANSLATE_NOOP("Vocabulary", "已签收")},
        {ServiceState::Left, "LEFT", QT_TRANSLATE_NOOP("Vocabulary", "留置")},
        {ServiceState::Failed, "FAILED", QT_TRANSLATE_NOOP("Vocabulary", "未达")},
    };
};

// where a statement stands; its window opens with the service of what it is about
enum class StatementState : std::uint8_t { Window, Filed, Waived, Lapsed, Answered };
template <>
struct EnumText<StatementState> {
    static constexpr EnumEntry<StatementState> entries[] = {
        {StatementState::Window, "WINDOW", QT_TRANSLATE_NOOP("Vocabulary", "申辩期内")},
        {StatementState::Filed, "FILED", QT_TRANSLATE_NOOP("Vocabulary", "已申辩")},
        {StatementState::Waived, "WAIVED", QT_TRANSLATE_NOOP("Vocabulary", "已放弃")},
        {StatementState::Lapsed, "LAPSED", QT_TRANSLATE_NOOP("Vocabulary", "逾期未申辩")},
        {StatementState::Answered, "ANSWERED", QT_TRANSLATE_NOOP("Vocabulary", "已答复")},
    };
};

// what became of what a statement asks for
enum class StatementAnswer : std::uint8_t { Adopted, Partly, Rejected };
template <>
struct EnumText<StatementAnswer> {
    static constexpr EnumEntry<StatementAnswer> entries[] = {
        {StatementAnswer::Adopted, "ADOPTED", QT_TRANSLATE_NOOP("Vocabulary", "采纳")},
        {StatementAnswer::Partly, "PARTLY", QT_TRANSLATE_NOOP("Vocabulary", "部分采纳")},
        {StatementAnswer::Rejected, "REJECTED", QT_TRANSLATE_NOOP("Vocabulary", "不予采纳")},
    };
};

// where a review stands
enum class ReviewState : std::uint8_t {
    Applied,
    Accepted,
    Refused,
    Withdrawn,
    Maintained,
    Changed,
    Revoked
};
template <>
struct EnumText<ReviewState> {
    static constexpr EnumEntry<ReviewState> entries[] = {
        {ReviewState::Applied, "APPLIED", QT_TRANSLATE_NOOP("Vocabulary", "已申请")},
        {ReviewState::Accepted, "ACCEPTED", QT_TRANSLATE_NOOP("Vocabulary", "已受理")},
        {ReviewState::Refused, "REFUSED", QT_TRANSLATE_NOOP("Vocabulary", "不予受理")},
        {ReviewState::Withdrawn, "WITHDRAWN", QT_TRANSLATE_NOOP("Vocabulary", "已撤回")},
        {ReviewState::Maintained, "MAINTAINED", QT_TRANSLATE_NOOP("Vocabulary", "维持")},
        {ReviewState::Changed, "CHANGED", QT_TRANSLATE_NOOP("Vocabulary", "变更")},
        {ReviewState::Revoked, "REVOKED", QT_TRANSLATE_NOOP("Vocabulary", "撤销")},
    };
};

// how a problem is to be put right
enum class RectClass : std::uint8_t { Immediate, Phased, Continuous };
template <>
struct EnumText<RectClass> {
    static constexpr EnumEntry<RectClass> entries[] = {
        {RectClass::Immediate, "IMMEDIATE", QT_TRANSLATE_NOOP("Vocabulary", "立行立改")},
        {RectClass::Phased, "PHASED", QT_TRANSLATE_NOOP("Vocabulary", "分阶段整改")},
        {RectClass::Continuous, "CONTINUOUS", QT_TRANSLATE_NOOP("Vocabulary", "持续整改")},
    };
};

// where a rectification item stands; overdue is no state, the clock says it
enum class RectState : std::uint8_t {
    Draft,
    Issued,
    Claimed,
    PlanReview,
    Active,
    Reported,
    Closed,
    FollowedUp,
    Terminated
};
template <>
struct EnumText<RectState> {
    static constexpr EnumEntry<RectState> entries[] = {
        {RectState::Draft, "DRAFT", QT_TRANSLATE_NOOP("Vocabulary", "草拟")},
        {RectState::Issued, "ISSUED", QT_TRANSLATE_NOOP("Vocabulary", "已下达")},
        {RectState::Claimed, "CLAIMED", QT_TRANSLATE_NOOP("Vocabulary", "已认领")},
        {RectState::PlanReview, "PLAN_REVIEW", QT_TRANSLATE_NOOP("Vocabulary", "方案待审")},
        {RectState::Active, "ACTIVE", QT_TRANSLATE_NOOP("Vocabulary", "整改中")},
        {RectState::Reported, "REPORTED", QT_TRANSLATE_NOOP("Vocabulary", "待验收")},
        {RectState::Closed, "CLOSED", QT_TRANSLATE_NOOP("Vocabulary", "已销号")},
        {RectState::FollowedUp, "FOLLOWED_UP", QT_TRANSLATE_NOOP("Vocabulary", "回头看通过")},
        {RectState::Terminated, "TERMINATED", QT_TRANSLATE_NOOP("Vocabulary", "终止")},
    };
};

// why a case stands still
enum class SuspendCause : std::uint8_t { FiledCase, Referred, Transfer, Illness, ForceMajeure };
template <>
struct EnumText<SuspendCause> {
    static constexpr EnumEntry<SuspendCause> entries[] = {
        {SuspendCause::FiledCase, "FILED_CASE", QT_TRANSLATE_NOOP("Vocabulary", "已另行立案")},
        {SuspendCause::Referred, "REFERRED", QT_TRANSLATE_NOOP("Vocabulary", "线索移送中")},
        {SuspendCause::Transfer, "TRANSFER", QT_TRANSLATE_NOOP("Vocabulary", "调离")},
        {SuspendCause::Illness, "ILLNESS", QT_TRANSLATE_NOOP("Vocabulary", "患病")},
        {SuspendCause::ForceMajeure, "FORCE_MAJEURE", QT_TRANSLATE_NOOP("Vocabulary", "不可抗力")},
    };
};

} // namespace sizao::domain
