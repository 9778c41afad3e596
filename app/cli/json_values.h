// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/id.h"
#include "core/domain/enum_text.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

// Values as json.md promises them: days ISO, ids 26 characters, vocabularies by code. What is not
// there is null; a text that is not there is empty.
namespace sizao::cli {

[[nodiscard]] inline QJsonValue toJson(base::Day day) {
    return day.toIso();
}
[[nodiscard]] inline QJsonValue toJson(const base::RawId& id) {
    return id.isNull() ? QJsonValue(QJsonValue::Null)
                       : QJsonValue(QString::fromLatin1(id.toText()));
}
template <domain::DescribedEnum E>
[[nodiscard]] QJsonValue toJson(E value) {
    return QString::fromLatin1(domain::toCode(value));
}
[[nodiscard]] inline QJsonValue toJson(const QString& text) {
    return text;
}
template <class T>
[[nodiscard]] QJsonValue toJson(const std::optional<T>& value) {
    return value ? toJson(*value) : QJsonValue(QJsonValue::Null);
}

// What people see where nothing is.
template <class T>
[[nodiscard]] QString dayText(const std::optional<T>& day) {
    return day ? day->toIso() : QString();
}
[[nodiscard]] inline QString idText(const base::RawId& id) {
    return QString::fromLatin1(id.toText());
}

} // namespace sizao::cli
