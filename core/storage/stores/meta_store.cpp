// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/meta_store.h"

namespace sizao::storage {
namespace {

// An empty text; a null one would bind NULL, which these columns refuse.
QString present(const QString& value) {
    return value.isNull() ? QStringLiteral("") : value;
}

} // namespace

base::Result<> writeMeta(Database& database, const char* key, const QString& value) {
    return database.run({"meta.write", "INSERT INTO meta(key, value) VALUES (?1, ?2) "
                                       "ON CONFLICT(key) DO UPDATE SET value = excluded.value"},
                        QString::fromLatin1(key), present(value));
}

base::Result<QString> readMeta(Database& database, const char* key) {
    return database
        .value<QString>({"meta.read", "SELECT value FROM meta WHERE key = ?1"},
                        QString::fromLatin1(key))
        .map([](const std::optional<QString>& value) { return value.value_or(QString()); });
}

base::Result<> writeDraft(Database& database, const base::RawId& user, const QString& form,
                          const QString& body, qint64 at_ms) {
    return database.run({"draft.write",
                         "INSERT INTO draft(user, form, body, saved_at) VALUES (?1, ?2, ?3, ?4) "
                         "ON CONFLICT(user, form) DO UPDATE SET body = excluded.body, "
                         "saved_at = excluded.saved_at"},
                        user, form, present(body), at_ms);
}

base::Result<QString> readDraft(Database& database, const base::RawId& user, const QString& form) {
    return database
        .value<QString>({"draft.read", "SELECT body FROM draft WHERE user = ?1 AND form = ?2"},
                        user, form)
        .map([](const std::optional<QString>& value) { return value.value_or(QString()); });
}

base::Result<> removeDraft(Database& database, const base::RawId& user, const QString& form) {
    return database.run({"draft.remove", "DELETE FROM draft WHERE user = ?1 AND form = ?2"}, user,
                        form);
}

} // namespace sizao::storage
