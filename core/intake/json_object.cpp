// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/json_object.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace sizao::intake {

JsonObject::JsonObject(const QJsonValue& value, const QString& path,
                       std::optional<base::Error>& error)
    : m_object(value.toObject()), m_path(path), m_error(error) {
    if (!value.isObject())
        fail(path, QCoreApplication::translate("Intake", "这里应当是一个对象 {…}"));
}

QString JsonObject::path(const QString& key) const {
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

void JsonObject::fail(const QString& path, const QString& reason) {
    if (m_error)
        return;
    m_error =
        base::Error{base::ErrorCode::Invalid,
                    QCoreApplication::translate("Intake", "映射方案的“%1”有误：%2。方案没有启用。")
                        .arg(path, reason)};
}

QJsonValue JsonObject::take(const QString& key) {
    m_seen.append(key);
    return m_object.value(key);
}

std::optional<QString> JsonObject::optionalText(const char* key) {
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isString())
        fail(path(key), QCoreApplication::translate("Intake", "这里应当是文字"));
    return value.toString();
}

QString JsonObject::text(const char* key, bool required) {
    const QString value = optionalText(key).value_or(QString());
    if (required && value.trimmed().isEmpty())
        fail(path(key), QCoreApplication::translate("Intake", "必须填写"));
    return value;
}

bool JsonObject::boolean(const char* key, bool fallback) {
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isBool())
        fail(path(key), QCoreApplication::translate("Intake", "这里应当是 true 或 false"));
    return value.toBool(fallback);
}

std::optional<int> JsonObject::number(const char* key, int least, int most) {
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return std::nullopt;
    const int number = value.toInt(least - 1);
    if (number < least || number > most)
        fail(path(key), QCoreApplication::translate("Intake", "这里应当是 %1 到 %2 的整数")
                            .arg(least)
                            .arg(most));
    return number;
}

QStringList JsonObject::texts(const char* key) {
    const QJsonValue value = take(key);
    if (value.isString())
        return {value.toString()};
    QStringList texts;
    if (!value.isUndefined() && !value.isArray())
        fail(path(key), QCoreApplication::translate("Intake", "这里应当是文字或文字的数组"));
    for (const QJsonValue item : value.toArray()) {
        if (!item.isString())
            fail(path(key) + QStringLiteral("[%1]").arg(texts.size()),
                 QCoreApplication::translate("Intake", "这里应当是文字"));
        texts.append(item.toString());
    }
    return texts;
}

int JsonObject::choice(const char* key, const QStringList& words, int fallback) {
    const auto word = optionalText(key);
    if (!word)
        return fallback;
    const qsizetype at = words.indexOf(*word);
    if (at < 0)
        fail(path(key), QCoreApplication::translate("Intake", "“%1”不认识，只能是 %2")
                            .arg(*word, words.join(u'、')));
    return static_cast<int>(std::max<qsizetype>(at, 0));
}

void JsonObject::finish() {
    for (const QString& key : m_object.keys())
        if (!m_seen.contains(key))
            fail(path(key), QCoreApplication::translate("Intake", "没有这个设置项"));
}

} // namespace sizao::intake
