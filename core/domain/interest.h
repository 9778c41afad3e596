// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/describe.h"
#include "core/domain/ids.h"

// Who has an interest in whom (domain text, section 2; section 8, separation 6).
namespace sizao::domain {

using InterestId = base::Id<struct InterestTag>;

// why somebody is kept out of the cases about another
enum class InterestKind : std::uint8_t { Kin, Business, Dispute, Other };
template <>
struct EnumText<InterestKind> {
    static constexpr EnumEntry<InterestKind> entries[] = {
        {InterestKind::Kin, "KIN", QT_TRANSLATE_NOOP("Vocabulary", "近亲属")},
        {InterestKind::Business, "BUSINESS", QT_TRANSLATE_NOOP("Vocabulary", "经济利益往来")},
        {InterestKind::Dispute, "DISPUTE", QT_TRANSLATE_NOOP("Vocabulary", "纠纷或者检举关系")},
        {InterestKind::Other, "OTHER",
         QT_TRANSLATE_NOOP("Vocabulary", "其他可能影响公正办理的关系")},
    };
};

struct Interest { // 利害关系 (stream sys): of a user with a cadre or a unit, exactly one of them
    InterestId id;
    UserId user;
    std::optional<PersonId> person;
    std::optional<UnitId> unit;
    InterestKind kind = InterestKind::Other;
    QString note;
    base::Day declared_on;
    std::optional<base::Day> ended_on; // it keeps nobody out any more
    bool operator==(const Interest&) const = default;
};
template <>
struct Description<Interest> {
    static constexpr const char* type = "interest";
    static constexpr const char* table = "interest";
    using E = Interest;
    static constexpr auto fields = std::make_tuple(
        field("user", &E::user, "core", QT_TRANSLATE_NOOP("Field", "办案人员")),
        field("person", &E::person, "core", QT_TRANSLATE_NOOP("Field", "干部")),
        field("unit", &E::unit, "core", QT_TRANSLATE_NOOP("Field", "单位")),
        field("kind", &E::kind, "core", QT_TRANSLATE_NOOP("Field", "关系")),
        field("note", &E::note, "core", QT_TRANSLATE_NOOP("Field", "说明")),
        field("declared_on", &E::declared_on, "core", QT_TRANSLATE_NOOP("Field", "申报日期")),
        field("ended_on", &E::ended_on, "state", QT_TRANSLATE_NOOP("Field", "解除日期")));
};

} // namespace sizao::domain
