// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/enum_text.h"

#include <cstdint>

// Words of the clocks (domain text, section 7). Amounts, units and kinds are data of the catalogue.
namespace sizao::domain {

// in what a term is counted
enum class DeadlineUnit : std::uint8_t { Workday, CalendarDay, Month };
template <>
struct EnumText<DeadlineUnit> {
    static constexpr EnumEntry<DeadlineUnit> entries[] = {
        {DeadlineUnit::Workday, "WORKDAY", QT_TRANSLATE_NOOP("Vocabulary", "个工作日")},
        {DeadlineUnit::CalendarDay, "CALENDAR_DAY", QT_TRANSLATE_NOOP("Vocabulary", "日")},
        {DeadlineUnit::Month, "MONTH", QT_TRANSLATE_NOOP("Vocabulary", "个月")},
    };
};

// what it means that a term has run out
enum class DeadlineKind : std::uint8_t { Due, Window, Alarm, Cap, Grace };
template <>
struct EnumText<DeadlineKind> {
    static constexpr EnumEntry<DeadlineKind> entries[] = {
        {DeadlineKind::Due, "DUE", QT_TRANSLATE_NOOP("Vocabulary", "办理期限")},
        {DeadlineKind::Window, "WINDOW", QT_TRANSLATE_NOOP("Vocabulary", "有效期间")},
        {DeadlineKind::Alarm, "ALARM", QT_TRANSLATE_NOOP("Vocabulary", "告警间隔")},
        {DeadlineKind::Cap, "CAP", QT_TRANSLATE_NOOP("Vocabulary", "上限")},
        {DeadlineKind::Grace, "GRACE", QT_TRANSLATE_NOOP("Vocabulary", "宽限")},
    };
};

// how a clock stands on a day
enum class DeadlineState : std::uint8_t { Running, DueSoon, Overdue, Suspended, Met, MetLate };
template <>
struct EnumText<DeadlineState> {
    static constexpr EnumEntry<DeadlineState> entries[] = {
        {DeadlineState::Running, "RUNNING", QT_TRANSLATE_NOOP("Vocabulary", "办理中")},
        {DeadlineState::DueSoon, "DUE_SOON", QT_TRANSLATE_NOOP("Vocabulary", "临期")},
        {DeadlineState::Overdue, "OVERDUE", QT_TRANSLATE_NOOP("Vocabulary", "逾期")},
        {DeadlineState::Suspended, "SUSPENDED", QT_TRANSLATE_NOOP("Vocabulary", "中止计时")},
        {DeadlineState::Met, "MET", QT_TRANSLATE_NOOP("Vocabulary", "按期办结")},
        {DeadlineState::MetLate, "MET_LATE", QT_TRANSLATE_NOOP("Vocabulary", "逾期办结")},
    };
};

// the clocks the program itself starts; a catalogue may have more
enum class DeadlineCode : std::uint8_t {
    Triage,
    Refer,
    Own,
    Idle,
    Explain,
    Check,
    Statement,
    Answer,
    Approve,
    Sign,
    Serve,
    RectYellow,
    RectOrange,
    RectRed,
    Plan,
    Selfcrit,
    Stage,
    Extend,
    Accept,
    Grace,
    Lookback,
    ReviewApply,
    ReviewAccept,
    ReviewDecide,
    Clarify,
    Archive,
    Access,
    Lease,
    Entry,
    Effect,
    ReportAck,
    ReportReply,
    Inquiry,
    ArchiveUpdate,
    ThresholdReview,
};
template <>
struct EnumText<DeadlineCode> {
    static constexpr EnumEntry<DeadlineCode> entries[] = {
        {DeadlineCode::Triage, "DL_TRIAGE", QT_TRANSLATE_NOOP("Vocabulary", "信号研判")},
        {DeadlineCode::Refer, "DL_REFER", QT_TRANSLATE_NOOP("Vocabulary", "线索移送案管")},
        {DeadlineCode::Own, "DL_OWN", QT_TRANSLATE_NOOP("Vocabulary", "承办人确认接案")},
        {DeadlineCode::Idle, "DL_IDLE", QT_TRANSLATE_NOOP("Vocabulary", "无动作告警")},
        {DeadlineCode::Explain, "DL_EXPLAIN", QT_TRANSLATE_NOOP("Vocabulary", "本人说明")},
        {DeadlineCode::Check, "DL_CHECK", QT_TRANSLATE_NOOP("Vocabulary", "案件核查")},
        {DeadlineCode::Statement, "DL_STATEMENT", QT_TRANSLATE_NOOP("Vocabulary", "陈述申辩")},
        {DeadlineCode::Answer, "DL_ANSWER", QT_TRANSLATE_NOOP("Vocabulary", "答复陈述申辩")},
        {DeadlineCode::Approve, "DL_APPROVE", QT_TRANSLATE_NOOP("Vocabulary", "逐级审批（每级）")},
        {DeadlineCode::Sign, "DL_SIGN", QT_TRANSLATE_NOOP("Vocabulary", "编号签发")},
        {DeadlineCode::Serve, "DL_SERVE", QT_TRANSLATE_NOOP("Vocabulary", "送达")},
        {DeadlineCode::RectYellow, "DL_RECT_YELLOW", QT_TRANSLATE_NOOP("Vocabulary", "黄色整改")},
        {DeadlineCode::RectOrange, "DL_RECT_ORANGE", QT_TRANSLATE_NOOP("Vocabulary", "橙色整改")},
        {DeadlineCode::RectRed, "DL_RECT_RED", QT_TRANSLATE_NOOP("Vocabulary", "红色整改")},
        {DeadlineCode::Plan, "DL_PLAN", QT_TRANSLATE_NOOP("Vocabulary", "报送整改方案")},
        {DeadlineCode::Selfcrit, "DL_SELFCRIT",
         QT_TRANSLATE_NOOP("Vocabulary", "书面检查（橙、红）")},
        {DeadlineCode::Stage, "DL_STAGE", QT_TRANSLATE_NOOP("Vocabulary", "阶段报告（红）")},
        {DeadlineCode::Extend, "DL_EXTEND", QT_TRANSLATE_NOOP("Vocabulary", "延期上限（一次）")},
        {DeadlineCode::Accept, "DL_ACCEPT", QT_TRANSLATE_NOOP("Vocabulary", "验收")},
        {DeadlineCode::Grace, "DL_GRACE", QT_TRANSLATE_NOOP("Vocabulary", "逾期升级宽限")},
        {DeadlineCode::Lookback, "DL_LOOKBACK", QT_TRANSLATE_NOOP("Vocabulary", "回头看")},
        {DeadlineCode::ReviewApply, "DL_REVIEW_APPLY", QT_TRANSLATE_NOOP("Vocabulary", "申请复核")},
        {DeadlineCode::ReviewAccept, "DL_REVIEW_ACCEPT",
         QT_TRANSLATE_NOOP("Vocabulary", "复核受理答复")},
        {DeadlineCode::ReviewDecide, "DL_REVIEW_DECIDE",
         QT_TRANSLATE_NOOP("Vocabulary", "复核决定")},
        {DeadlineCode::Clarify, "DL_CLARIFY", QT_TRANSLATE_NOOP("Vocabulary", "澄清")},
        {DeadlineCode::Archive, "DL_ARCHIVE", QT_TRANSLATE_NOOP("Vocabulary", "归档")},
        {DeadlineCode::Access, "DL_ACCESS", QT_TRANSLATE_NOOP("Vocabulary", "廉政档案调阅许可")},
        {DeadlineCode::Lease, "DL_LEASE", QT_TRANSLATE_NOOP("Vocabulary", "案卷离线借阅")},
        {DeadlineCode::Entry, "DL_ENTRY", QT_TRANSLATE_NOOP("Vocabulary", "档案条目期满")},
        {DeadlineCode::Effect, "DL_EFFECT",
         QT_TRANSLATE_NOOP("Vocabulary", "诫勉影响期（仅作为组织措施使用时）")},
        {DeadlineCode::ReportAck, "DL_REPORT_ACK",
         QT_TRANSLATE_NOOP("Vocabulary", "实名举报受理告知")},
        {DeadlineCode::ReportReply, "DL_REPORT_REPLY",
         QT_TRANSLATE_NOOP("Vocabulary", "实名举报结果反馈")},
        {DeadlineCode::Inquiry, "DL_INQUIRY", QT_TRANSLATE_NOOP("Vocabulary", "函询回复")},
        {DeadlineCode::ArchiveUpdate, "DL_ARCHIVE_UPDATE",
         QT_TRANSLATE_NOOP("Vocabulary", "廉政档案年度更新")},
        {DeadlineCode::ThresholdReview, "DL_THRESHOLD_REVIEW",
         QT_TRANSLATE_NOOP("Vocabulary", "区间与权重年度复核")},
    };
};

} // namespace sizao::domain
