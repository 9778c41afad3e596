// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/lookup.h"

#include "core/storage/stores/entity_table.h"
#include "core/storage/stores/people_store.h"

namespace sizao::storage {

base::Result<std::optional<domain::Channel>> findChannel(Database& database, const QString& code) {
    static const std::string text = "SELECT " + entity_table::selectList<domain::Channel>("c")
                                    + " FROM channel c WHERE c.code = ?1";
    auto statement = database.prepare(Sql::assembled("channel.by_code", text));
    if (!statement)
        return base::fail(statement.error());
    statement->bind(1, code);
    return statement->step().map([&](bool row) {
        return row ? std::optional(entity_table::readEntity<domain::Channel>(*statement))
                   : std::nullopt;
    });
}

base::Result<QStringList> userNames(Database& database,
                                    const std::vector<std::optional<domain::UserId>>& users) {
    QStringList names;
    for (const auto& user : users) {
        if (!user)
            continue;
        const auto name =
            database.value<QString>({"user.name", "SELECT name FROM user WHERE id = ?1"}, *user);
        if (!name)
            return base::fail(name.error());
        if (*name)
            names.append(**name);
    }
    return names;
}

// Of the latest traces only: an audit of years is not read for it.
base::Result<std::vector<TouchedRow>> lastTouched(Database& database, domain::UserId user,
                                                  int most) {
    auto statement = database.prepare(
        {"audit.last_touched",
         "SELECT object_type, object FROM audit "
         "WHERE seq > (SELECT coalesce(max(seq), 0) FROM audit) - 5000 AND actor = ?1 "
         "AND object_type IN ('warning_case', 'record') "
         "GROUP BY object_type, object ORDER BY max(seq) DESC LIMIT ?2"});
    if (!statement)
        return base::fail(statement.error());
    statement->bind(1, user).bind(2, most);
    return statement->collect([](const Statement& row) {
        return TouchedRow{row.get<QString>(0), row.get<base::RawId>(1)};
    });
}

base::Result<QString> fileNameOfBatch(Database& database,
                                      std::optional<domain::ImportBatchId> batch) {
    if (!batch)
        return QString();
    return database
        .value<QString>({"import_batch.file", "SELECT file_name FROM import_batch WHERE id = ?1"},
                        *batch)
        .map([](const std::optional<QString>& name) { return name.value_or(QString()); });
}

base::Result<QString> decisionStream(Database& database, std::optional<domain::PersonId> person,
                                     std::optional<domain::UnitId> unit, base::Day day) {
    if (person) {
        const auto tenure = findTenureOn(database, *person, day);
        if (!tenure)
            return base::fail(tenure.error());
        if (*tenure)
            unit = (*tenure)->unit;
    }
    return unit ? QStringLiteral("org/") + QString::fromLatin1(unit->toText())
                : QStringLiteral("org/unassigned");
}

} // namespace sizao::storage
