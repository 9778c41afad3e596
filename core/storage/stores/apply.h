// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"
#include "core/storage/stores/entity_table.h"

#include <cstring>

// The one path by which a change becomes rows of the view, whoever made it: the desk itself now,
// another desk through a server later. Runs inside a transaction.
namespace sizao::storage {

namespace entity_table {
template <>
struct Derived<domain::Record> {
    static constexpr const char* names = ", standing";
    static constexpr int count = 1;
    static void bind(Statement& statement, int first, const domain::Record& record) {
        statement.bindUtf8(first, domain::toCode(domain::standingOf(record.state, std::nullopt)));
    }
};
} // namespace entity_table

// Key of a stream by its name; made when it is new.
[[nodiscard]] base::Result<qint64> applyStream(Database& database, const QString& name);

// What follows for derived columns of other rows when an entity arrives or changes.
template <domain::Entity E>
[[nodiscard]] base::Result<> refreshDerived(Database&, const E&) {
    return {};
}
[[nodiscard]] base::Result<> refreshDerived(Database& database, const domain::Record& record);
[[nodiscard]] base::Result<> refreshDerived(Database& database,
                                            const domain::Verification& verification);

template <domain::Entity E>
[[nodiscard]] base::Result<> applyCreate(Database& database, const E& entity,
                                         const entity_table::RowMeta& meta) {
    auto insert = database.prepare(entity_table::insertSql<E>());
    if (!insert)
        return base::fail(insert.error());
    entity_table::bindMeta(*insert, entity.id, meta);
    const int next = entity_table::bindFields(*insert, entity_table::metaColumns + 1, entity);
    entity_table::Derived<E>::bind(*insert, next, entity);
    if (auto stored = insert->run(); !stored)
        return stored;
    if constexpr (std::is_same_v<E, domain::Record>)
        return {}; // its derived columns went in with the row
    else
        return refreshDerived(database, entity);
}

// Who wrote the group last: a change id `device:n`, or `seed`. NotFound without the entity.
[[nodiscard]] base::Result<QByteArray> groupWriter(Database& database, const char* table,
                                                   const base::RawId& id, const char* group);
// Notes the change as writer of the group and raises rev and pending.
[[nodiscard]] base::Result<> noteGroupWriter(Database& database, const char* table,
                                             const base::RawId& id, const char* group,
                                             const QByteArray& change_id);

template <domain::Entity E>
[[nodiscard]] base::Result<> applyGroup(Database& database, const E& after, const char* group,
                                        const QByteArray& change_id) {
    std::string text = std::string("UPDATE ") + domain::Description<E>::table + " SET ";
    int parameter = 1;
    domain::forEachField<E>([&](const auto& field) {
        if (std::strcmp(field.group, group) != 0)
            return;
        text += (parameter == 1 ? "" : ", ") + std::string(field.name) + " = ?"
                + std::to_string(parameter);
        ++parameter;
    });
    text += " WHERE id = ?" + std::to_string(parameter);
    auto update = database.prepare(Sql::assembled("entity.update_group", text));
    if (!update)
        return base::fail(update.error());
    int index = 1;
    domain::forEachField<E>([&](const auto& field) {
        if (std::strcmp(field.group, group) == 0)
            entity_table::bindField(*update, index++, after.*field.member);
    });
    update->bind(index, after.id);
    if (auto stored = update->run(); !stored)
        return stored;
    if (auto noted =
            noteGroupWriter(database, domain::Description<E>::table, after.id, group, change_id);
        !noted)
        return noted;
    return refreshDerived(database, after);
}

} // namespace sizao::storage
