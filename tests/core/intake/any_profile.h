// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/draft_fields.h"
#include "core/intake/mapping_profile.h"
#include "tests/core/intake/intake_files.h"

#include <rapidcheck.h>

// Any mapping profile that can be written as JSON, for properties.
namespace sizao::intake::files {

inline QString anyText() {
    return textOf(*rc::gen::nonEmpty(rc::gen::container<std::u32string>(
        rc::gen::elementOf(std::u32string(U"ab中𠮷 *,:\"\\\n／")))));
}

inline std::optional<QString> perhapsText() {
    return *rc::gen::arbitrary<bool>() ? std::optional(anyText()) : std::nullopt;
}

template <class E>
E anyOf(int count) {
    return static_cast<E>(*rc::gen::inRange(0, count));
}

inline QStringList someTexts(int least) {
    QStringList texts;
    for (int i = *rc::gen::inRange(least, least + 3); i > 0; --i)
        texts.append(anyText());
    return texts;
}

inline ColumnSource anySource() {
    ColumnSource source{someTexts(1), {}};
    QSet<QString> used;
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
        if (const QString key = anyText(); !used.contains(key)) {
            used.insert(key);
            source.values.add(key, anyText());
        }
    return source;
}

inline FieldMapping anyField(const QString& name, Target target) {
    FieldMapping field;
    field.field = name;
    switch (*rc::gen::inRange(0, 4)) {
    case 0:
        field.sources = {anySource()};
        break;
    case 1:
        field.sources = {anySource(), anySource()};
        break;
    case 2:
        field.constant = u"c"_qs + anyText();
        break;
    default:
        field.join = {{anyText(), anyText(), QString()}, {anyText(), anyText()}};
        break;
    }
    if (isDateField(target, name) && *rc::gen::arbitrary<bool>())
        field.dateStyles = {anyOf<DateStyle>(8), anyOf<DateStyle>(8)};
    field.whenEmpty = perhapsText();
    field.whenUnknown = perhapsText();
    field.trim = *rc::gen::arbitrary<bool>();
    field.required = *rc::gen::arbitrary<bool>();
    return field;
}

inline SheetOptions anySheet() {
    SheetOptions sheet;
    sheet.sheet = perhapsText().value_or(QString());
    if (*rc::gen::arbitrary<bool>())
        sheet.headerRow = *rc::gen::inRange(1, 31);
    sheet.headerHeight = *rc::gen::inRange(1, 6);
    sheet.encoding = anyOf<Encoding>(6);
    sheet.separator =
        *rc::gen::element(QChar(), QChar(u','), QChar(u';'), QChar(u'\t'), QChar(u'|'));
    sheet.skipRows = someTexts(0);
    sheet.includeHiddenRows = *rc::gen::arbitrary<bool>();
    return sheet;
}

inline MappingProfile anyProfile() {
    MappingProfile profile;
    profile.name = u"名"_qs + anyText();
    profile.about = perhapsText().value_or(QString());
    profile.target = anyOf<Target>(3);
    profile.channel = u"C10"_qs;
    profile.sheet = anySheet();
    profile.keyColumns = someTexts(0);
    const bool records = profile.target == Target::Record;
    if (records) {
        profile.subjects = anyOf<SubjectRule>(3);
        profile.unknownSubject = anyOf<UnknownSubject>(2);
        for (CheckLevel* level :
             {&profile.checks.occurredAfterFound, &profile.checks.inFuture, &profile.checks.longAgo,
              &profile.checks.concludedBeforeFound, &profile.checks.concludedIncomplete})
            *level = anyOf<CheckLevel>(3);
    }
    QStringList names = fieldNames(profile.target);
    names.sort();
    const QStringList needed =
        records ? QStringList{u"unit_name"_qs, u"facts"_qs} : QStringList{u"name"_qs};
    for (const QString& name : names)
        if (needed.contains(name) || *rc::gen::arbitrary<bool>())
            profile.fields.push_back(anyField(name, profile.target));
    return profile;
}

} // namespace sizao::intake::files
