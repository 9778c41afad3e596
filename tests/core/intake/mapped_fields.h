// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/draft_fields.h"
#include "tests/core/intake/intake_files.h"

// One field of a draft through a mapper, for tests.
namespace sizao::intake::files {

inline const base::Day today = *base::Day::fromCivil(2026, 11, 25);

// A profile whose only varying field reads column x; the rest is constant and right.
inline MappingProfile profileOf(Target target, const QString& field) {
    MappingProfile profile;
    profile.target = target;
    profile.channel = u"C01"_qs;
    const auto constant = [&](const QString& name, const QString& value) {
        FieldMapping mapping;
        mapping.field = name;
        mapping.constant = value;
        if (name != field)
            profile.fields.push_back(mapping);
    };
    if (target == Target::Record) {
        constant(u"person_no"_qs, u"1"_qs);
        constant(u"unit_name"_qs, u"局"_qs);
        constant(u"facts"_qs, u"f"_qs);
    } else {
        constant(u"name"_qs, u"n"_qs);
    }
    FieldMapping read;
    read.field = field;
    read.sources = {{{u"x"_qs}, {}}};
    profile.fields.push_back(read);
    return profile;
}

inline FieldMapping& lastField(MappingProfile& profile) {
    return profile.fields.back();
}

inline MappedRow mapped(const MappingProfile& profile, const QStringList& headings,
                        const QStringList& cells) {
    auto mapper = RowMapper::create(profile, headings, today);
    if (!mapper)
        qFatal("%s", qPrintable(mapper.error().message));
    MappedRow out;
    mapper->map(rowOf(cells, 9), out);
    return out;
}

// What stands in a field of a draft, as text; null: nothing.
template <class D>
QString shown(const D& draft, const QString& name) {
    for (const FieldOf<D>& field : fieldsOf<D>()) {
        if (name != QLatin1String(field.name))
            continue;
        if (const auto text = std::get_if<QString D::*>(&field.member))
            return draft.*(*text);
        if (const auto day = std::get_if<std::optional<base::Day> D::*>(&field.member))
            return draft.*(*day) ? (draft.*(*day))->toIso() : QString();
        const auto number = std::get<std::optional<int> D::*>(field.member);
        return draft.*number ? QString::number(*(draft.*number)) : QString();
    }
    qFatal("no such field");
}

inline QString shown(const MappedRow& row, const QString& name) {
    return std::visit([&](const auto& draft) { return shown(draft, name); }, row.draft);
}

inline QStringList reasonsOf(const MappedRow& row) {
    QStringList reasons;
    for (const RowIssue& issue : row.issues)
        reasons.append(issue.column + u'|' + issue.reason);
    return reasons;
}

} // namespace sizao::intake::files
