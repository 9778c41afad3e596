// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/draft_fields.h"

#include "core/base/limits.h"
#include "core/intake/tidy.h"

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
    {"birth_year", &PersonDraft::birth_year, FieldRule::Text, 2100, 1900},
    {"entered_service_year", &PersonDraft::entered_service_year, FieldRule::Text, 2100, 1900},
    {"unit_name", &PersonDraft::unit_name, FieldRule::Name, nameCharacters},
    {"post", &PersonDraft::post, FieldRule::Name, nameCharacters},
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
    const char16_t* text;
    const char* code;
};

constexpr Word grades[] = {
    {u"i", "I"},   {u"ii", "II"},  {u"iii", "III"}, {u"iv", "IV"},    {u"Ⅰ", "I"},
    {u"Ⅱ", "II"},  {u"Ⅲ", "III"},  {u"Ⅳ", "IV"},    {u"1", "I"},      {u"2", "II"},
    {u"3", "III"}, {u"4", "IV"},   {u"一", "I"},    {u"二", "II"},    {u"三", "III"},
    {u"四", "IV"}, {u"轻微", "I"}, {u"一般", "II"}, {u"较重", "III"}, {u"严重", "IV"},
};

constexpr Word conclusions[] = {
    {u"verified", "VERIFIED"},
    {u"partly_verified", "PARTLY_VERIFIED"},
    {u"unfounded", "UNFOUNDED"},
    {u"unproven", "UNPROVEN"},
    {u"属实", "VERIFIED"},
    {u"基本属实", "PARTLY_VERIFIED"},
    {u"部分属实", "PARTLY_VERIFIED"},
    {u"不属实", "UNFOUNDED"},
    {u"失实", "UNFOUNDED"},
    {u"无法查实", "UNPROVEN"},
    {u"查无实据", "UNPROVEN"},
};

constexpr Word subjectKinds[] = {
    {u"person", "PERSON"}, {u"unit", "UNIT"},        {u"个人", "PERSON"}, {u"干部", "PERSON"},
    {u"党员", "PERSON"},   {u"单位", "UNIT"},        {u"部门", "UNIT"},   {u"unknown", "UNKNOWN"},
    {u"不明", "UNKNOWN"},  {u"对象不明", "UNKNOWN"},
};

std::optional<QString> lookUp(std::span<const Word> words, QStringView key) {
    for (const Word& word : words)
        if (key == QStringView(word.text))
            return QString(QLatin1String(word.code));
    return std::nullopt;
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
    case FieldRule::Grade: {
        // `Ⅱ级 一般` as the catalogue writes it; Unicode has ⅰ for Ⅰ in lower case.
        QString key = headingKey(text);
        if (const qsizetype end = key.indexOf(u'级'); end > 0)
            key.truncate(end);
        for (QChar& letter : key)
            letter = letter >= u'ⅰ' && letter <= u'ⅳ' ? letter.toUpper() : letter;
        return lookUp(grades, key);
    }
    }
    return std::nullopt;
}

} // namespace sizao::intake
