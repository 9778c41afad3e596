// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/all_entities.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <rapidcheck.h>
#include <string>

// Entities with arbitrary values in every field, and the JSON of changes as an object.
namespace sizao::test {

inline QString anyText() {
    const auto letters = *rc::gen::container<std::u16string>(
        rc::gen::oneOf(rc::gen::inRange<char16_t>(0x20, 0x7F), rc::gen::inRange<char16_t>(1, 0x20),
                       rc::gen::inRange<char16_t>(0x4E00, 0x9FA5)));
    return QString::fromStdU16String(letters);
}

// Fills a field with an arbitrary value of its type.
template <class T>
void fill(T& value) {
    using namespace domain;
    if constexpr (codec::IsOptional<T>::value) {
        if (*rc::gen::arbitrary<bool>())
            fill(value.emplace());
    } else if constexpr (codec::IsVector<T>::value) {
        value.resize(*rc::gen::inRange<std::size_t>(0, 4));
        for (auto& item : value)
            fill(item);
    } else if constexpr (std::is_same_v<T, QString>) {
        value = anyText();
    } else if constexpr (std::is_same_v<T, QByteArray>) {
        const auto bytes = *rc::gen::arbitrary<std::string>();
        value = QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
    } else if constexpr (std::is_same_v<T, base::Day>) {
        value = base::Day(*rc::gen::inRange(-100'000, 100'000));
    } else if constexpr (std::is_base_of_v<base::RawId, T>) {
        value = T(base::RawId::fromName(anyText().toUtf8()));
    } else if constexpr (DescribedEnum<T>) {
        value = (*rc::gen::elementOf(
                     std::vector(std::begin(EnumText<T>::entries), std::end(EnumText<T>::entries))))
                    .value;
    } else if constexpr (std::is_same_v<T, bool>) {
        value = *rc::gen::arbitrary<bool>();
    } else {
        value = static_cast<T>(*rc::gen::inRange(-1'000'000, 1'000'000));
    }
}

template <domain::Entity E>
E anyEntity() {
    E entity;
    domain::forEachField<E>([&](const auto& field) { fill(entity.*field.member); });
    return entity;
}

inline QJsonObject objectOf(const QByteArray& json) {
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        qWarning("%s: %s", qPrintable(problem.errorString()), json.constData());
    return document.object();
}

} // namespace sizao::test
