// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/describe.h"
#include "core/domain/ids.h"

// What is to become of the standards: a draft with the versions it changes (domain text, section 5,
// Version). Published versions lie in core/domain/standard.h; a draft never touches them.
namespace sizao::domain {

using StandardsDraftId = base::Id<struct StandardsDraftTag>;
using DraftVersionId = base::Id<struct DraftVersionTag>;

enum class DraftState : std::uint8_t { Editing, Submitted, Agreed, Published, Discarded };
template <>
struct EnumText<DraftState> {
    static constexpr EnumEntry<DraftState> entries[] = {
        {DraftState::Editing, "DRAFT", QT_TRANSLATE_NOOP("Vocabulary", "起草中")},
        {DraftState::Submitted, "SUBMITTED", QT_TRANSLATE_NOOP("Vocabulary", "待审批")},
        {DraftState::Agreed, "AGREED", QT_TRANSLATE_NOOP("Vocabulary", "一人已同意")},
        {DraftState::Published, "PUBLISHED", QT_TRANSLATE_NOOP("Vocabulary", "已公布")},
        {DraftState::Discarded, "DISCARDED", QT_TRANSLATE_NOOP("Vocabulary", "已作废")},
    };
};

enum class StandardKind : std::uint8_t { Catalogue, Indicator, Model };
template <>
struct EnumText<StandardKind> {
    static constexpr EnumEntry<StandardKind> entries[] = {
        {StandardKind::Catalogue, "CATALOGUE", QT_TRANSLATE_NOOP("Vocabulary", "总则")},
        {StandardKind::Indicator, "INDICATOR", QT_TRANSLATE_NOOP("Vocabulary", "指标")},
        {StandardKind::Model, "MODEL", QT_TRANSLATE_NOOP("Vocabulary", "预警模型")},
    };
};

struct StandardsDraft { // 标准草案
    StandardsDraftId id;
    QString title;
    std::optional<base::Day> valid_from;
    std::optional<base::Day> valid_until; // 阶段重点: last day; then the former versions return
    QString reason;
    QString back_test; // digest of the back-test that was seen; empty: none
    std::optional<base::Day> back_test_on;
    QString waiver; // why it is published without a back-test
    DraftState state = DraftState::Editing;
    std::optional<UserId> proposed_by;
    std::optional<base::Day> proposed_on;
    std::optional<UserId> agreed_by; // the first of the two who publish
    std::optional<base::Day> agreed_on;
    std::optional<UserId> published_by;
    std::optional<base::Day> published_on;
    QString remark; // why it was given back
    bool operator==(const StandardsDraft&) const = default;
};
template <>
struct Description<StandardsDraft> {
    static constexpr const char* type = "standards_draft";
    static constexpr const char* table = "standards_draft";
    using D = StandardsDraft;
    static constexpr auto fields = std::make_tuple(
        field("title", &D::title, "core", QT_TRANSLATE_NOOP("Field", "草案名称")),
        field("valid_from", &D::valid_from, "core", QT_TRANSLATE_NOOP("Field", "施行日")),
        field("valid_until", &D::valid_until, "core", QT_TRANSLATE_NOOP("Field", "阶段重点止日")),
        field("reason", &D::reason, "core", QT_TRANSLATE_NOOP("Field", "修改理由")),
        field("back_test", &D::back_test, "proof", QT_TRANSLATE_NOOP("Field", "回测摘要")),
        field("back_test_on", &D::back_test_on, "proof", QT_TRANSLATE_NOOP("Field", "回测日")),
        field("waiver", &D::waiver, "proof", QT_TRANSLATE_NOOP("Field", "不作回测的理由")),
        field("state", &D::state, "state", QT_TRANSLATE_NOOP("Field", "状态")),
        field("proposed_by", &D::proposed_by, "state", QT_TRANSLATE_NOOP("Field", "提出人")),
        field("proposed_on", &D::proposed_on, "state", QT_TRANSLATE_NOOP("Field", "提出日")),
        field("agreed_by", &D::agreed_by, "state", QT_TRANSLATE_NOOP("Field", "同意人")),
        field("agreed_on", &D::agreed_on, "state", QT_TRANSLATE_NOOP("Field", "同意日")),
        field("published_by", &D::published_by, "state", QT_TRANSLATE_NOOP("Field", "公布人")),
        field("published_on", &D::published_on, "state", QT_TRANSLATE_NOOP("Field", "公布日")),
        field("remark", &D::remark, "state", QT_TRANSLATE_NOOP("Field", "退回理由")));
};

// One version as the draft wants it. Its days are those of the draft.
struct DraftVersion {
    DraftVersionId id;
    StandardsDraftId draft;
    StandardKind kind = StandardKind::Indicator;
    QString code;
    QString name;
    QString body; // JSON, in the form of the published versions; empty: taken back
    bool operator==(const DraftVersion&) const = default;

    // One per thing and draft: saying it again is a change of the same row.
    [[nodiscard]] static DraftVersionId idFor(StandardsDraftId draft, StandardKind kind,
                                              const QString& code) {
        return DraftVersionId::fromName("draft:" + draft.toText() + ':' + toCode(kind) + ':'
                                        + code.toUtf8());
    }
};
template <>
struct Description<DraftVersion> {
    static constexpr const char* type = "draft_version";
    static constexpr const char* table = "draft_version";
    using V = DraftVersion;
    static constexpr auto fields =
        std::make_tuple(field("draft", &V::draft, "core", QT_TRANSLATE_NOOP("Field", "草案")),
                        field("kind", &V::kind, "core", QT_TRANSLATE_NOOP("Field", "种类")),
                        field("code", &V::code, "core", QT_TRANSLATE_NOOP("Field", "代码")),
                        field("name", &V::name, "core", QT_TRANSLATE_NOOP("Field", "名称")),
                        field("body", &V::body, "core", QT_TRANSLATE_NOOP("Field", "内容")));
};

} // namespace sizao::domain
