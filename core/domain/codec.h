// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/id.h"
#include "core/domain/enum_text.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonValue>
#include <QString>

#include <optional>
#include <type_traits>
#include <vector>

// How the value of one field is written to and read from JSON. Together with the description of
// an entity this is all that JSON of changes, exports and snapshots need.
namespace sizao::domain::codec {

// Appends a JSON string with its quotes; escapes what JSON asks for and nothing else.
void appendString(QByteArray& out, QStringView text);

template <class T>
struct IsOptional : std::false_type {};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {};
template <class T>
struct IsVector : std::false_type {};
template <class T>
struct IsVector<std::vector<T>> : std::true_type {};

// Absent values are left out of a creating change and written as null in a later one.
template <class T>
[[nodiscard]] bool isAbsent(const T& value) {
    if constexpr (IsOptional<T>::value)
        return !value.has_value();
    else if constexpr (std::is_same_v<T, QString> || std::is_same_v<T, QByteArray>)
        return value.isEmpty();
    else if constexpr (IsVector<T>::value)
        return value.empty();
    else if constexpr (std::is_base_of_v<base::RawId, T>)
        return value.isNull();
    else
        return false;
}

template <class T>
void append(QByteArray& out, const T& value) {
    if constexpr (IsOptional<T>::value) {
        append(out, *value);
    } else if constexpr (std::is_same_v<T, QString>) {
        appendString(out, value);
    } else if constexpr (std::is_same_v<T, QByteArray>) { // bytes travel as hex
        out.append('"').append(value.toHex()).append('"');
    } else if constexpr (std::is_same_v<T, bool>) {
        out.append(value ? "true" : "false");
    } else if constexpr (std::is_same_v<T, base::Day>) {
        out.append('"').append(value.toIso().toLatin1()).append('"');
    } else if constexpr (std::is_base_of_v<base::RawId, T>) {
        out.append('"').append(value.toText()).append('"');
    } else if constexpr (DescribedEnum<T>) {
        out.append('"').append(toCode(value)).append('"');
    } else if constexpr (IsVector<T>::value) {
        out.append('[');
        for (std::size_t i = 0; i < value.size(); ++i) {
            if (i > 0)
                out.append(',');
            append(out, value[i]);
        }
        out.append(']');
    } else {
        static_assert(std::is_integral_v<T>);
        out.append(QByteArray::number(static_cast<qlonglong>(value)));
    }
}

// False when the JSON value does not fit the field; the field is then unchanged.
[[nodiscard]] bool readText(const QJsonValue& json, QString& value);
[[nodiscard]] bool readBytes(const QJsonValue& json, QByteArray& value);
[[nodiscard]] bool readInteger(const QJsonValue& json, qint64& value);

template <class T>
[[nodiscard]] bool read(const QJsonValue& json, T& value) {
    if constexpr (IsOptional<T>::value) {
        typename T::value_type inner{};
        if (json.isNull()) {
            value.reset();
            return true;
        }
        if (!read(json, inner))
            return false;
        value = std::move(inner);
        return true;
    } else if constexpr (std::is_same_v<T, QString>) {
        return readText(json, value);
    } else if constexpr (std::is_same_v<T, QByteArray>) {
        return readBytes(json, value);
    } else if constexpr (std::is_same_v<T, bool>) {
        value = json.toBool();
        return json.isBool();
    } else if constexpr (std::is_same_v<T, base::Day>) {
        const auto day = base::Day::fromIso(json.toString());
        value = day.value_or(value);
        return day.has_value();
    } else if constexpr (std::is_base_of_v<base::RawId, T>) {
        const auto id = base::RawId::fromText(json.toString());
        value = id ? T(*id) : T();
        return id.has_value() || json.isNull();
    } else if constexpr (DescribedEnum<T>) {
        const auto known = fromCode<T>(json.toString());
        value = known.value_or(value);
        return known.has_value();
    } else if constexpr (IsVector<T>::value) {
        value.clear();
        for (const QJsonValue item : json.toArray()) {
            typename T::value_type inner{};
            if (!read(item, inner))
                return false;
            value.push_back(std::move(inner));
        }
        return json.isArray() || json.isNull();
    } else {
        qint64 number = 0;
        if (!readInteger(json, number) || number != static_cast<qint64>(static_cast<T>(number)))
            return false;
        value = static_cast<T>(number);
        return true;
    }
}

} // namespace sizao::domain::codec
