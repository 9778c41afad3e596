// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/mapping_profile.h"

#include <span>

namespace sizao::intake {

// How a value is tidied and judged before it goes into a field.
enum class FieldRule {
    Text,
    Name,       // of a unit, post and the like
    PersonName, // blanks inside a Chinese name go
    Number,     // of a person or a source: half-width, leading zeros kept
    Indicator,
    SubjectKind,
    Grade,
    Conclusion,
    Sex,
    CadreClass,
};

template <class D>
struct FieldOf {
    const char* name;
    std::variant<QString D::*, std::optional<base::Day> D::*, std::optional<int> D::*> member;
    FieldRule rule = FieldRule::Text; // for texts
    int most = 0;                     // characters of a text, greatest whole number
    int least = 0;                    // smallest whole number
};

// Every draft is described once: the names a profile may use, and where the values go.
template <class D>
[[nodiscard]] std::span<const FieldOf<D>> fieldsOf();
template <>
std::span<const FieldOf<RecordDraft>> fieldsOf();
template <>
std::span<const FieldOf<PersonDraft>> fieldsOf();
template <>
std::span<const FieldOf<UnitDraft>> fieldsOf();

[[nodiscard]] QStringList fieldNames(Target target);
[[nodiscard]] bool isDateField(Target target, QStringView field);

// The code for what an office writes (`Ⅱ级`, `属实`); nullopt: not understood.
[[nodiscard]] std::optional<QString> codeFor(FieldRule rule, QStringView text);
// What may be written where only a few words have a meaning, as a clerk writes them; else empty.
[[nodiscard]] QStringList choicesOf(FieldRule rule);

} // namespace sizao::intake
