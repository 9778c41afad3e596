// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case_words.h"
#include "core/domain/describe.h"
#include "core/domain/ids.h"
#include "core/domain/vocabulary.h"

// What the person or unit concerned says, and how it is answered (domain text, section 5).
namespace sizao::domain {

struct Statement { // 陈述申辩 about an intent notice, or a yellow letter that was served
    StatementId id;
    CaseId warning_case;
    LetterId about;
    base::Day opened_on; // day of service
    StatementState state = StatementState::Window;
    std::optional<base::Day> filed_on;
    QString text;
    std::optional<StatementAnswer> answer;
    QString answer_reasons;
    std::optional<base::Day> answered_on;
    bool operator==(const Statement&) const = default;
};
template <>
struct Description<Statement> {
    static constexpr const char* type = "statement";
    static constexpr const char* table = "statement";
    using E = Statement;
    static constexpr auto fields = std::make_tuple(
        field("warning_case", &E::warning_case, "core", QT_TRANSLATE_NOOP("Field", "案件")),
        field("about", &E::about, "core", QT_TRANSLATE_NOOP("Field", "所涉文书")),
        field("opened_on", &E::opened_on, "core", QT_TRANSLATE_NOOP("Field", "送达日期")),
        field("state", &E::state, "state", QT_TRANSLATE_NOOP("Field", "状态")),
        field("filed_on", &E::filed_on, "state", QT_TRANSLATE_NOOP("Field", "申辩日期")),
        field("text", &E::text, "state", QT_TRANSLATE_NOOP("Field", "申辩内容")),
        field("answer", &E::answer, "state", QT_TRANSLATE_NOOP("Field", "采纳情况")),
        field("answer_reasons", &E::answer_reasons, "state",
              QT_TRANSLATE_NOOP("Field", "答复理由")),
        field("answered_on", &E::answered_on, "state", QT_TRANSLATE_NOOP("Field", "答复日期")));
};

struct Review { // 复核 of a letter that was served
    ReviewId id;
    CaseId warning_case;
    LetterId about;
    base::Day applied_on;
    QString grounds;
    ReviewState state = ReviewState::Applied;
    std::optional<UserId> reviewer;
    std::optional<Tier> tier; // changed to
    QString reasons;
    QString minutes; // red: of the collective decision
    std::optional<base::Day> decided_on;
    bool operator==(const Review&) const = default;
};
template <>
struct Description<Review> {
    static constexpr const char* type = "review";
    static constexpr const char* table = "review";
    using E = Review;
    static constexpr auto fields = std::make_tuple(
        field("warning_case", &E::warning_case, "core", QT_TRANSLATE_NOOP("Field", "案件")),
        field("about", &E::about, "core", QT_TRANSLATE_NOOP("Field", "所涉文书")),
        field("applied_on", &E::applied_on, "core", QT_TRANSLATE_NOOP("Field", "申请日期")),
        field("grounds", &E::grounds, "core", QT_TRANSLATE_NOOP("Field", "申请理由")),
        field("state", &E::state, "state", QT_TRANSLATE_NOOP("Field", "状态")),
        field("reviewer", &E::reviewer, "state", QT_TRANSLATE_NOOP("Field", "复核人")),
        field("tier", &E::tier, "state", QT_TRANSLATE_NOOP("Field", "变更后级别")),
        field("reasons", &E::reasons, "state", QT_TRANSLATE_NOOP("Field", "复核理由")),
        field("minutes", &E::minutes, "state", QT_TRANSLATE_NOOP("Field", "集体研究记录")),
        field("decided_on", &E::decided_on, "state", QT_TRANSLATE_NOOP("Field", "办结日期")));
};

struct TalkRecord { // 谈话记录
    TalkRecordId id;
    CaseId warning_case;
    UserId talker_1;
    UserId talker_2; // never the same person
    base::Day talked_on;
    QString place;
    QString text;
    bool operator==(const TalkRecord&) const = default;
};
template <>
struct Description<TalkRecord> {
    static constexpr const char* type = "talk_record";
    static constexpr const char* table = "talk_record";
    using E = TalkRecord;
    static constexpr auto fields = std::make_tuple(
        field("warning_case", &E::warning_case, "core", QT_TRANSLATE_NOOP("Field", "案件")),
        field("talker_1", &E::talker_1, "core", QT_TRANSLATE_NOOP("Field", "谈话人一")),
        field("talker_2", &E::talker_2, "core", QT_TRANSLATE_NOOP("Field", "谈话人二")),
        field("talked_on", &E::talked_on, "core", QT_TRANSLATE_NOOP("Field", "谈话日期")),
        field("place", &E::place, "core", QT_TRANSLATE_NOOP("Field", "谈话地点")),
        field("text", &E::text, "core", QT_TRANSLATE_NOOP("Field", "谈话内容")));
};

} // namespace sizao::domain
