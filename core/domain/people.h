// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/describe.h"
#include "core/domain/ids.h"
#include "core/domain/vocabulary.h"

#include <algorithm>

// Units, cadres and their posts (domain text, section 2).
namespace sizao::domain {

struct Unit { // 单位
    UnitId id;
    QString code; // the office's own, e.g. U083; may be empty
    QString name;
    QString short_name;
    std::optional<UnitId> parent;
    QString kind;
    int staff_quota = 0; // 0: not known
    std::optional<base::Day> active_from;
    std::optional<base::Day> active_to;
    bool operator==(const Unit&) const = default;
};
template <>
struct Description<Unit> {
    static constexpr const char* type = "unit";
    static constexpr const char* table = "unit";
    static constexpr auto fields = std::make_tuple(
        field("code", &Unit::code, "core", QT_TRANSLATE_NOOP("Field", "单位代码")),
        field("name", &Unit::name, "core", QT_TRANSLATE_NOOP("Field", "单位名称")),
        field("short_name", &Unit::short_name, "core", QT_TRANSLATE_NOOP("Field", "简称")),
        field("parent", &Unit::parent, "core", QT_TRANSLATE_NOOP("Field", "上级单位")),
        field("kind", &Unit::kind, "core", QT_TRANSLATE_NOOP("Field", "单位类别")),
        field("staff_quota", &Unit::staff_quota, "core", QT_TRANSLATE_NOOP("Field", "在编人数")),
        field("active_from", &Unit::active_from, "core", QT_TRANSLATE_NOOP("Field", "设立日期")),
        field("active_to", &Unit::active_to, "core", QT_TRANSLATE_NOOP("Field", "撤销日期")));
};

struct Person { // 干部: what everyone may read (stream ref)
    PersonId id;
    QString name;
    QString pinyin; // sort key, computed when saved
    QString staff_no;
    PersonStatus status = PersonStatus::Active;
    bool operator==(const Person&) const = default;
};
template <>
struct Description<Person> {
    static constexpr const char* type = "person";
    static constexpr const char* table = "person";
    static constexpr auto fields = std::make_tuple(
        field("name", &Person::name, "core", QT_TRANSLATE_NOOP("Field", "姓名")),
        field("pinyin", &Person::pinyin, "core", QT_TRANSLATE_NOOP("Field", "拼音")),
        field("staff_no", &Person::staff_no, "core", QT_TRANSLATE_NOOP("Field", "工号")),
        field("status", &Person::status, "core", QT_TRANSLATE_NOOP("Field", "状态")));
};

// Details used in analysis only (stream hr). Never an input to points or tiers. Its id has the
// same bytes as that of its person.
struct PersonProfile {
    PersonProfileId id;
    std::optional<Sex> sex;  // in aggregates only
    int birth_year = 0;      // 0: not known
    int entered_service = 0; // year; 0: not known
    std::optional<CadreClass> cadre_class;
    QString rank;
    QString education;
    QString political_status;
    int grassroots_years = 0;
    bool operator==(const PersonProfile&) const = default;
};
template <>
struct Description<PersonProfile> {
    static constexpr const char* type = "person_profile";
    static constexpr const char* table = "person_profile";
    static constexpr auto fields = std::make_tuple(
        field("sex", &PersonProfile::sex, "core", QT_TRANSLATE_NOOP("Field", "性别")),
        field("birth_year", &PersonProfile::birth_year, "core",
              QT_TRANSLATE_NOOP("Field", "出生年份")),
        field("entered_service", &PersonProfile::entered_service, "core",
              QT_TRANSLATE_NOOP("Field", "参加工作年份")),
        field("cadre_class", &PersonProfile::cadre_class, "core",
              QT_TRANSLATE_NOOP("Field", "干部类别")),
        field("rank", &PersonProfile::rank, "core", QT_TRANSLATE_NOOP("Field", "职级")),
        field("education", &PersonProfile::education, "core", QT_TRANSLATE_NOOP("Field", "学历")),
        field("political_status", &PersonProfile::political_status, "core",
              QT_TRANSLATE_NOOP("Field", "政治面貌")),
        field("grassroots_years", &PersonProfile::grassroots_years, "core",
              QT_TRANSLATE_NOOP("Field", "基层工作年限")));
};

struct Tenure { // 任职经历: the unit held on a day is looked up here
    TenureId id;
    PersonId person;
    UnitId unit;
    QString post;
    std::optional<base::Day> held_from; // nullopt: since before the files begin
    std::optional<base::Day> held_to;   // last day; nullopt: still
    bool operator==(const Tenure&) const = default;
};
template <>
struct Description<Tenure> {
    static constexpr const char* type = "tenure";
    static constexpr const char* table = "tenure";
    static constexpr auto fields = std::make_tuple(
        field("person", &Tenure::person, "core", QT_TRANSLATE_NOOP("Field", "姓名")),
        field("unit", &Tenure::unit, "core", QT_TRANSLATE_NOOP("Field", "单位")),
        field("post", &Tenure::post, "core", QT_TRANSLATE_NOOP("Field", "职务")),
        field("held_from", &Tenure::held_from, "core", QT_TRANSLATE_NOOP("Field", "任职时间")),
        field("held_to", &Tenure::held_to, "core", QT_TRANSLATE_NOOP("Field", "免职时间")));
};

struct User { // 用户
    UserId id;
    QString name;
    std::vector<Role> roles;
    std::optional<UnitId> unit;
    bool active = true;
    bool operator==(const User&) const = default;
};
template <>
struct Description<User> {
    static constexpr const char* type = "user";
    static constexpr const char* table = "user";
    static constexpr auto fields =
        std::make_tuple(field("name", &User::name, "core", QT_TRANSLATE_NOOP("Field", "姓名")),
                        field("roles", &User::roles, "core", QT_TRANSLATE_NOOP("Field", "角色")),
                        field("unit", &User::unit, "core", QT_TRANSLATE_NOOP("Field", "单位")),
                        field("active", &User::active, "core", QT_TRANSLATE_NOOP("Field", "启用")));
};

// Who acts. No store writes without one.
struct Actor {
    UserId user;
    QString name;
    std::vector<Role> roles;

    [[nodiscard]] bool has(Role role) const {
        return std::find(roles.begin(), roles.end(), role) != roles.end();
    }
    [[nodiscard]] bool hasAny(std::initializer_list<Role> wanted) const {
        return std::any_of(wanted.begin(), wanted.end(), [this](Role role) { return has(role); });
    }
};

} // namespace sizao::domain
