// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <optional>

namespace sizao::intake {

// Reads one JSON object strictly. The first thing that is wrong is kept, with its path; after that
// every answer is empty. Children share the place where the error is kept.
class JsonObject {
public:
    JsonObject(const QJsonValue& value, const QString& path, std::optional<base::Error>& error);

    [[nodiscard]] bool has(const char* key) const { return m_object.contains(QLatin1String(key)); }
    [[nodiscard]] QStringList keys() const { return m_object.keys(); }
    [[nodiscard]] QString path(const QString& key) const;
    [[nodiscard]] QString path(const char* key) const { return path(QLatin1String(key)); }
    [[nodiscard]] QJsonValue take(const QString& key);

    [[nodiscard]] QString text(const char* key, bool required = false);
    [[nodiscard]] std::optional<QString> optionalText(const char* key);
    [[nodiscard]] bool boolean(const char* key, bool fallback);
    [[nodiscard]] std::optional<int> number(const char* key, int least, int most);
    // An array of texts, or one text as an array of one.
    [[nodiscard]] QStringList texts(const char* key);
    // The position of the text among `words`; `fallback` when the key is absent.
    [[nodiscard]] int choice(const char* key, const QStringList& words, int fallback);
    // Complains about every key that was not asked for.
    void finish();

    void fail(const QString& path, const QString& reason);

private:
    [[nodiscard]] QJsonValue take(const char* key) { return take(QLatin1String(key)); }
    QJsonObject m_object;
    QString m_path;
    QStringList m_seen;
    std::optional<base::Error>& m_error;
};

} // namespace sizao::intake
