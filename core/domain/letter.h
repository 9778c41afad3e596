// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case_words.h"
#include "core/domain/describe.h"
#include "core/domain/ids.h"
#include "core/domain/vocabulary.h"

// Letters of a case and how they reach whom they concern (domain text, sections 5 and 6).
namespace sizao::domain {

struct Letter { // 文书 (stream of its case); fixed from its approval on
    LetterId id;
    CaseId warning_case;
    LetterKind kind = LetterKind::Reminder;
    std::optional<LetterId> about; // the letter that it annuls or changes
    UserId drafted_by;
    QString title;
    QString addressee;
    QString elements;        // JSON: code of the element → text
    QString template_digest; // SHA-256 of the template, hex; empty: the shipped one
    LetterState state = LetterState::Draft;
    QString letter_number;  // empty: 待编号
    QString content_digest; // SHA-256 of what was submitted, hex
    std::optional<UserId> signed_by;
    std::optional<base::Day> signed_on;
    std::optional<base::Day> served_on;
    bool operator==(const Letter&) const = default;
};
template <>
struct Description<Letter> {
    static constexpr const char* type = "letter";
    static constexpr const char* table = "letter";
    using E = Letter;
    static constexpr auto fields = std::make_tuple(
        field("warning_case", &E::warning_case, "core", QT_TRANSLATE_NOOP("Field", "案件")),
        field("kind", &E::kind, "core", QT_TRANSLATE_NOOP("Field", "文书种类")),
        field("about", &E::about, "core", QT_TRANSLATE_NOOP("Field", "所涉文书")),
        field("drafted_by", &E::drafted_by, "core", QT_TRANSLATE_NOOP("Field", "起草人")),
        field("title", &E::title, "draft", QT_TRANSLATE_NOOP("Field", "标题")),
        field("addressee", &E::addressee, "draft", QT_TRANSLATE_NOOP("Field", "主送")),
        field("elements", &E::elements, "draft", QT_TRANSLATE_NOOP("Field", "文书要素")),
        field("template_digest", &E::template_digest, "draft",
              QT_TRANSLATE_NOOP("Field", "模板摘要")),
        field("state", &E::state, "state", QT_TRANSLATE_NOOP("Field", "状态")),
        field("letter_number", &E::letter_number, "state", QT_TRANSLATE_NOOP("Field", "文号")),
        field("content_digest", &E::content_digest, "state",
              QT_TRANSLATE_NOOP("Field", "内容摘要")),
        field("signed_by", &E::signed_by, "state", QT_TRANSLATE_NOOP("Field", "签发人")),
        field("signed_on", &E::signed_on, "state", QT_TRANSLATE_NOOP("Field", "签发日期")),
        field("served_on", &E::served_on, "state", QT_TRANSLATE_NOOP("Field", "送达日期")));
};

struct LetterService { // 送达: one attempt
    LetterServiceId id;
    CaseId warning_case;
    LetterId letter;
    ServiceMethod method = ServiceMethod::InPerson;
    UserId server_1;
    UserId server_2; // never the same person
    QString recipient;
    base::Day planned_on;
    ServiceState state = ServiceState::Planned;
    std::optional<base::Day> done_on;
    QString witness; // left behind: who saw it
    QString receipt; // what the receipt says, or why it failed
    bool operator==(const LetterService&) const = default;
};
template <>
struct Description<LetterService> {
    static constexpr const char* type = "letter_service";
    static constexpr const char* table = "letter_service";
    using E = LetterService;
    static constexpr auto fields = std::make_tuple(
        field("warning_case", &E::warning_case, "core", QT_TRANSLATE_NOOP("Field", "案件")),
        field("letter", &E::letter, "core", QT_TRANSLATE_NOOP("Field", "文书")),
        field("method", &E::method, "core", QT_TRANSLATE_NOOP("Field", "送达方式")),
        field("server_1", &E::server_1, "core", QT_TRANSLATE_NOOP("Field", "送达人一")),
        field("server_2", &E::server_2, "core", QT_TRANSLATE_NOOP("Field", "送达人二")),
        field("recipient", &E::recipient, "core", QT_TRANSLATE_NOOP("Field", "受送达人")),
        field("planned_on", &E::planned_on, "core", QT_TRANSLATE_NOOP("Field", "计划日期")),
        field("state", &E::state, "state", QT_TRANSLATE_NOOP("Field", "状态")),
        field("done_on", &E::done_on, "state", QT_TRANSLATE_NOOP("Field", "完成日期")),
        field("witness", &E::witness, "state", QT_TRANSLATE_NOOP("Field", "见证人")),
        field("receipt", &E::receipt, "state", QT_TRANSLATE_NOOP("Field", "送达回证")));
};

} // namespace sizao::domain
