// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace sizao::domain {

// One line of a vocabulary: the value, its code on the wire and in the database, its name on
// screen (Chinese source text, translated in the context "Vocabulary").
template <class E>
struct EnumEntry {
    E value;
    const char* code;
    const char* label;
};

// Specialised beside each enum: `static constexpr EnumEntry<E> entries[]`.
template <class E>
struct EnumText;

template <class E>
concept DescribedEnum = requires {
    EnumText<E>::entries;
};

template <DescribedEnum E>
[[nodiscard]] constexpr const char* toCode(E value) {
    for (const auto& entry : EnumText<E>::entries)
        if (entry.value == value)
            return entry.code;
    return "";
}

template <DescribedEnum E>
[[nodiscard]] std::optional<E> fromCode(QStringView code) {
    for (const auto& entry : EnumText<E>::entries)
        if (code == QLatin1String(entry.code))
            return entry.value;
    return std::nullopt;
}

template <DescribedEnum E>
[[nodiscard]] QString toLabel(E value) {
    for (const auto& entry : EnumText<E>::entries)
        if (entry.value == value)
            return QCoreApplication::translate("Vocabulary", entry.label);
    return {};
}

} // namespace sizao::domain
