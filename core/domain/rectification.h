// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case_words.h"
#include "core/domain/describe.h"
#include "core/domain/ids.h"

// What is to be put right, and the proof that it was (domain text, section 5, RectItem).
namespace sizao::domain {

struct RectItem { // 整改事项
    RectItemId id;
    CaseId warning_case;
    int number = 1; // within its case
    QString problem;
    RectClass kind = RectClass::Immediate;
    QString leader;
    QString owner;
    std::optional<UserId> owner_user; // where the owner uses the program
    QString measures;
    QString standard;             // by what it is seen to be done
    std::optional<base::Day> due; // known from its issue on
    bool extended = false;        // once at most
    RectState state = RectState::Draft;
    std::optional<base::Day> issued_on;
    std::optional<base::Day> closed_on;
    bool rebounded = false; // the follow-up found it back; its acceptance is marked
    bool operator==(const RectItem&) const = default;
};
template <>
struct Description<RectItem> {
    static constexpr const char* type = "rect_item";
    static constexpr const char* table = "rect_item";
    using E = RectItem;
    static constexpr auto fields = std::make_tuple(
        field("warning_case", &E::warning_case, "core", QT_TRANSLATE_NOOP("Field", "案件")),
        field("number", &E::number, "core", QT_TRANSLATE_NOOP("Field", "序号")),
        field("problem", &E::problem, "plan", QT_TRANSLATE_NOOP("Field", "问题")),
        field("kind", &E::kind, "plan", QT_TRANSLATE_NOOP("Field", "整改类别")),
        field("leader", &E::leader, "plan", QT_TRANSLATE_NOOP("Field", "责任领导")),
        field("owner", &E::owner, "plan", QT_TRANSLATE_NOOP("Field", "责任人")),
        field("owner_user", &E::owner_user, "plan", QT_TRANSLATE_NOOP("Field", "责任人账户")),
        field("measures", &E::measures, "plan", QT_TRANSLATE_NOOP("Field", "整改措施")),
        field("standard", &E::standard, "plan", QT_TRANSLATE_NOOP("Field", "销号标准")),
        field("due", &E::due, "plan", QT_TRANSLATE_NOOP("Field", "整改期限")),
        field("extended", &E::extended, "plan", QT_TRANSLATE_NOOP("Field", "已延期")),
        field("state", &E::state, "state", QT_TRANSLATE_NOOP("Field", "状态")),
        field("issued_on", &E::issued_on, "state", QT_TRANSLATE_NOOP("Field", "下达日期")),
        field("closed_on", &E::closed_on, "state", QT_TRANSLATE_NOOP("Field", "销号日期")),
        field("rebounded", &E::rebounded, "state", QT_TRANSLATE_NOOP("Field", "曾反弹")));
};

struct Progress { // 整改进展: written once
    ProgressId id;
    CaseId warning_case;
    RectItemId item;
    base::Day made_on;
    int percent = 0;
    QString text;
    bool operator==(const Progress&) const = default;
};
template <>
struct Description<Progress> {
    static constexpr const char* type = "progress";
    static constexpr const char* table = "progress";
    using E = Progress;
    static constexpr auto fields = std::make_tuple(
        field("warning_case", &E::warning_case, "core", QT_TRANSLATE_NOOP("Field", "案件")),
        field("item", &E::item, "core", QT_TRANSLATE_NOOP("Field", "整改事项")),
        field("made_on", &E::made_on, "core", QT_TRANSLATE_NOOP("Field", "报告日期")),
        field("percent", &E::percent, "core", QT_TRANSLATE_NOOP("Field", "完成比例")),
        field("text", &E::text, "core", QT_TRANSLATE_NOOP("Field", "进展情况")));
};

struct Proof { // 整改佐证: written once
    ProofId id;
    CaseId warning_case;
    RectItemId item;
    QString name;      // of the file
    QByteArray digest; // SHA-256 of its bytes
    std::optional<base::Day> captured_on;
    QString place;
    bool operator==(const Proof&) const = default;
};
template <>
struct Description<Proof> {
    static constexpr const char* type = "proof";
    static constexpr const char* table = "proof";
    using E = Proof;
    static constexpr auto fields = std::make_tuple(
        field("warning_case", &E::warning_case, "core", QT_TRANSLATE_NOOP("Field", "案件")),
        field("item", &E::item, "core", QT_TRANSLATE_NOOP("Field", "整改事项")),
        field("name", &E::name, "core", QT_TRANSLATE_NOOP("Field", "佐证名称")),
        field("digest", &E::digest, "core", QT_TRANSLATE_NOOP("Field", "佐证摘要")),
        field("captured_on", &E::captured_on, "core", QT_TRANSLATE_NOOP("Field", "拍摄日期")),
        field("place", &E::place, "core", QT_TRANSLATE_NOOP("Field", "拍摄地点")));
};

} // namespace sizao::domain
