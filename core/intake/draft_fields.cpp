// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/draft_fields.h"

#include "core/base/limits.h"
#include "core/domain/vocabulary.h"
#include "core/intake/tidy.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace sizao::intake {
namespace {

using namespace base::limits;

constexpr FieldOf<RecordDraft> recordFields[] = {
    {"subject_kind", &RecordDraft::subject_kind, FieldRule::SubjectKind, nameCharacters},
    {"person_no", &RecordDraft::person_no, FieldRule::Number, nameCharacters},
    {"person_name", &RecordDraft::person_name, FieldRule::PersonName, nameCharacters},
    {"unit_name", &RecordDraft::unit_name, FieldRule::Name, nameCharacters},
    {"unit_at_time", &RecordDraft::unit_at_time, FieldRule::Name, nameCharacters},
    {"post_at_time", &RecordDraft::post_at_time, FieldRule::Name, nameCharacters},
    {"occurred_on", &RecordDraft::occurred_on},
    {"found_on", &RecordDraft::found_on},
    {"indicator", &RecordDraft::indicator, FieldRule::Indicator, nameCharacters},
    {"level", &RecordDraft::level, FieldRule::Text, 3, 0},
    {"grade", &RecordDraft::grade, FieldRule::Grade, nameCharacters},
    {"influence", &RecordDraft::influence, FieldRule::Text, 4, 1},
    {"urgency", &RecordDraft::urgency, FieldRule::Text, 3, 1},
    {"title", &RecordDraft::title, FieldRule::Text, nameCharacters},
    {"facts", &RecordDraft::facts, FieldRule::Text, factsCharacters},
    {"external_id", &RecordDraft::external_id, FieldRule::Number, nameCharacters},
    {"conclusion", &RecordDraft::conclusion, FieldRule::Conclusion, nameCharacters},
    {"concluded_on", &RecordDraft::concluded_on},
    {"concluded_by", &RecordDraft::concluded_by, FieldRule::Name, nameCharacters},
};

constexpr FieldOf<PersonDraft> personFields[] = {
    {"person_no", &PersonDraft::person_no, FieldRule::Number, nameCharacters},
    {"name", &PersonDraft::name, FieldRule::PersonName, nameCharacters},
    {"sex", &PersonDraft::sex, FieldRule::Sex, nameCharacters},
    {"birth_year", &PersonDraft::birth_year, FieldRule::Text, 2100, 1900},
    {"entered_service_year", &PersonDraft::entered_service_year, FieldRule::Text, 2100, 1900},
    {"unit_name", &PersonDraft::unit_name, FieldRule::Name, nameCharacters},
    {"post", &PersonDraft::post, FieldRule::Name, nameCharacters},
    {"cadre_class", &PersonDraft::cadre_class, FieldRule::CadreClass, nameCharacters},
    {"rank", &PersonDraft::rank, FieldRule::Name, nameCharacters},
    {"education", &PersonDraft::education, FieldRule::Name, nameCharacters},
    {"political_status", &PersonDraft::political_status, FieldRule::Name, nameCharacters},
};

constexpr FieldOf<UnitDraft> unitFields[] = {
    {"name", &UnitDraft::name, FieldRule::Name, nameCharacters},
    {"short_name", &UnitDraft::short_name, FieldRule::Name, nameCharacters},
    {"parent_name", &UnitDraft::parent_name, FieldRule::Name, nameCharacters},
    {"kind", &UnitDraft::kind, FieldRule::Name, nameCharacters},
    {"staff_quota", &UnitDraft::staff_quota, FieldRule::Text, 1'000'000, 0},
};

struct Word {
    const char16_t* text; // as headingKey() makes it
    const char* code;
};

// What offices write besides the name and the code of a vocabulary.
constexpr Word gradeWords[] = {
    {u"Ⅰ", "I"},    {u"Ⅱ", "II"},    {u"Ⅲ", "III"},    {u"Ⅳ", "IV"},
    {u"1", "I"},    {u"2", "II"},    {u"3", "III"},    {u"4", "IV"},
    {u"一", "I"},   {u"二", "II"},   {u"三", "III"},   {u"四", "IV"},
    {u"轻微", "I"}, {u"一般", "II"}, {u"较重", "III"}, {u"严重", "IV"},
};

constexpr Word conclusionWords[] = {
    {u"基本属实", "PARTLY_VERIFIED"},
    {u"失实", "UNFOUNDED"},
    {u"查无实据", "UNPROVEN"},
};

constexpr Word subjectWords[] = {
    {u"个人", "PERSON"},
    {u"党员", "PERSON"},
    {u"部门", "UNIT"},
    {u"不明", "UNKNOWN"},
};

constexpr Word sexWords[] = {{u"男性", "MALE"}, {u"女性", "FEMALE"}};

constexpr Word cadreClassWords[] = {
    {u"领导干部", "LEADING"},
    {u"领导岗位", "LEADING"},
    {u"综合管理", "GENERAL"},
    {u"综合管理类公务员", "GENERAL"},
    {u"专业技术类公务员", "SPECIALIST"},
    {u"行政执法", "ENFORCEMENT"},
    {u"行政执法类公务员", "ENFORCEMENT"},
    {u"管理岗", "INSTITUTION_MANAGEMENT"},
    {u"管理岗位", "INSTITUTION_MANAGEMENT"},
    {u"专业技术岗", "INSTITUTION_PROFESSIONAL"},
    {u"专业技术岗位", "INSTITUTION_PROFESSIONAL"},
    {u"工勤", "SUPPORT"},
    {u"工勤人员", "SUPPORT"},
    {u"工勤技能岗位", "SUPPORT"},
    {u"国企管理人员", "ENTERPRISE"},
    {u"村干部", "GRASSROOTS"},
    {u"社区干部", "GRASSROOTS"},
    {u"村社区干部", "GRASSROOTS"},
    {u"其他", "OTHER"},
};

using Codes = QHash<QString, QString>;

template <domain::DescribedEnum E>
Codes codesOf(std::span<const Word> others) {
    Codes codes;
    for (const auto& entry : domain::EnumText<E>::entries)
        for (const char* word : {entry.code, entry.label})
            codes.insert(headingKey(QString::fromUtf8(word)), QLatin1String(entry.code));
    for (const Word& word : others)
        codes.insert(QString::fromUtf16(word.text), QLatin1String(word.code));
    return codes;
}

std::optional<QString> lookUp(const Codes& codes, const QString& key) {
    const auto found = codes.constFind(key);
    return found == codes.constEnd() ? std::nullopt : std::optional(*found);
}

// Not translated: a sheet is written in Chinese, whatever the language of the program.
template <domain::DescribedEnum E>
QStringList labelsOf() {
    QStringList labels;
    for (const auto& entry : domain::EnumText<E>::entries)
        labels.append(QString::fromUtf8(entry.label));
    return labels;
}

// Codes of indicators are what the catalogue has: a few letters and digits.
std::optional<QString> indicatorCode(QStringView text) {
    constexpr qsizetype longest = 32;
    const QString code = halfWidth(text).toUpper();
    const bool plain = std::all_of(code.begin(), code.end(), [](QChar letter) {
        return (letter >= u'A' && letter <= u'Z') || (letter >= u'0' && letter <= u'9')
               || letter == u'-' || letter == u'_' || letter == u'.';
    });
    return plain && code.size() <= longest ? std::optional(code) : std::nullopt;
}

// `Ⅱ级 一般` as the catalogue writes it; Unicode has ⅰ for Ⅰ in lower case.
QString gradeKey(QStringView text) {
    QString key = headingKey(text);
    if (const qsizetype end = key.indexOf(u'级'); end > 0)
        key.truncate(end);
    for (QChar& letter : key)
        letter = letter >= u'ⅰ' && letter <= u'ⅳ' ? letter.toUpper() : letter;
    return key;
}

template <class D>
QStringList namesOf() {
    QStringList names;
    for (const FieldOf<D>& field : fieldsOf<D>())
        names.append(QLatin1String(field.name));
    return names;
}

template <class D>
bool isDate(QStringView name) {
    for (const FieldOf<D>& field : fieldsOf<D>())
        if (name == QLatin1String(field.name))
            return std::holds_alternative<std::optional<base::Day> D::*>(field.member);
    return false;
}

} // namespace

template <>
std::span<const FieldOf<RecordDraft>> fieldsOf() {
    return recordFields;
}
template <>
std::span<const FieldOf<PersonDraft>> fieldsOf() {
    return personFields;
}
template <>
std::span<const FieldOf<UnitDraft>> fieldsOf() {
    return unitFields;
}

QStringList fieldNames(Target target) {
    switch (target) {
    case Target::Record:
        return namesOf<RecordDraft>();
    case Target::Person:
        return namesOf<PersonDraft>();
    case Target::Unit:
        return namesOf<UnitDraft>();
    }
    return {};
}

bool isDateField(Target target, QStringView field) {
    switch (target) {
    case Target::Record:
        return isDate<RecordDraft>(field);
    case Target::Person:
        return isDate<PersonDraft>(field);
    case Target::Unit:
        return isDate<UnitDraft>(field);
    }
    return false;
}

std::optional<QString> codeFor(FieldRule rule, QStringView text) {
    static const Codes subjectKinds = codesOf<domain::SubjectKind>(subjectWords);
    static const Codes conclusions = codesOf<domain::Conclusion>(conclusionWords);
    static const Codes grades = codesOf<domain::Grade>(gradeWords);
    static const Codes sexes = codesOf<domain::Sex>(sexWords);
    static const Codes cadreClasses = codesOf<domain::CadreClass>(cadreClassWords);
    switch (rule) {
    case FieldRule::Text:
    case FieldRule::Name:
        return text.toString();
    case FieldRule::PersonName:
        return personName(text);
    case FieldRule::Number:
        return halfWidth(text);
    case FieldRule::Indicator:
        return indicatorCode(text);
    case FieldRule::SubjectKind:
        return lookUp(subjectKinds, headingKey(text));
    case FieldRule::Conclusion:
        return lookUp(conclusions, headingKey(text));
    case FieldRule::Grade:
        return lookUp(grades, gradeKey(text));
    case FieldRule::Sex:
        return lookUp(sexes, headingKey(text));
    case FieldRule::CadreClass:
        return lookUp(cadreClasses, headingKey(text));
    }
    return std::nullopt;
}

QStringList choicesOf(FieldRule rule) {
    switch (rule) {
    case FieldRule::SubjectKind:
        return labelsOf<domain::SubjectKind>();
    case FieldRule::Conclusion:
        return labelsOf<domain::Conclusion>();
    case FieldRule::Grade:
        return labelsOf<domain::Grade>();
    case FieldRule::Sex:
        return labelsOf<domain::Sex>();
    case FieldRule::CadreClass:
        return labelsOf<domain::CadreClass>();
    case FieldRule::Text:
    case FieldRule::Name:
    case FieldRule::PersonName:
    case FieldRule::Number:
    case FieldRule::Indicator:
        return {};
    }
    return {};
}

} // namespace sizao::intake
