// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record_change.h"
#include "core/storage/stores/entity_table.h"
#include "core/storage/stores/record_facets.h"

#include <cstring>
#include <map>
#include <string_view>

namespace sizao::storage {

namespace entity_table {
template <>
struct Derived<domain::Record> {
    static constexpr const char* names = ", facet";
    static constexpr int count = 1;
};
} // namespace entity_table

// The one path by which a change becomes rows of the view, whoever made it: the desk itself now,
// another desk through a server later. Lives inside one transaction; finish() ends it.
class ViewWriter {
public:
    explicit ViewWriter(Database& database) : m_database(&database) {}

    // Key of a stream by its name; made when it is new.
    [[nodiscard]] base::Result<qint64> stream(const QString& name);

    // False: the id is taken, and nothing was written.
    template <domain::Entity E>
    [[nodiscard]] base::Result<bool> create(const E& entity, const entity_table::RowMeta& meta);

    // Writes one group and notes the change as its writer, raising rev and pending.
    template <domain::Entity E>
    [[nodiscard]] base::Result<> update(const E& after, const char* group,
                                        const QByteArray& change_id);

    // Who wrote the group last: a change id `device:n`, or `seed`. NotFound without the entity.
    [[nodiscard]] base::Result<QByteArray> groupWriter(const char* table, const base::RawId& id,
                                                       const char* group);

    [[nodiscard]] base::Result<> finish() { return m_facets.flush(*m_database); }

private:
    [[nodiscard]] base::Result<Statement*> insertOf(Sql sql);
    [[nodiscard]] base::Result<> noteGroupWriter(const char* table, const base::RawId& id,
                                                 const char* group, const QByteArray& change_id);
    // Facet and verified fact of a record whose standing or subject may have changed.
    [[nodiscard]] base::Result<> refreshRecord(domain::RecordId id);
    template <domain::Entity E>
    [[nodiscard]] base::Result<> refreshDerived(const E& entity) {
        if constexpr (std::is_same_v<E, domain::Record>)
            return refreshRecord(entity.id);
        else if constexpr (std::is_same_v<
                               E, domain::Verification> || std::is_same_v<E, domain::RecordChange>)
            return refreshRecord(entity.record);
        else
            return {};
    }

    Database* m_database;
    RecordFacets m_facets;
    std::map<std::string_view, Statement> m_inserts; // by name, for an import has many rows
};

template <domain::Entity E>
base::Result<bool> ViewWriter::create(const E& entity, const entity_table::RowMeta& meta) {
    constexpr bool isRecord = std::is_same_v<E, domain::Record>;
    const auto statement = insertOf(entity_table::insertSql<E>());
    if (!statement)
        return base::fail(statement.error());
    Statement* insert = *statement;
    entity_table::bindMeta(*insert, entity.id, meta);
    const int next = entity_table::bindFields(*insert, entity_table::metaColumns + 1, entity);
    qint64 facet = 0;
    if constexpr (isRecord) {
        const auto standing = domain::standingOf(entity.state, std::nullopt);
        const auto found = m_facets.idOf(*m_database, facetOf(entity, standing));
        if (!found)
            return base::fail(found.error());
        facet = *found;
        insert->bind(next, facet);
    }
    if (auto stored = insert->run(); !stored)
        return base::fail(stored.error());
    if (m_database->changes() == 0)
        return false;
    if constexpr (isRecord) {
        m_facets.count(facet, 1);
        return true; // its facet went in with the row
    } else {
        return refreshDerived(entity).map([] { return true; });
    }
}

template <domain::Entity E>
base::Result<> ViewWriter::update(const E& after, const char* group, const QByteArray& change_id) {
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
    auto update = m_database->prepare(Sql::assembled("entity.update_group", text));
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
    if (auto noted = noteGroupWriter(domain::Description<E>::table, after.id, group, change_id);
        !noted)
        return noted;
    return refreshDerived(after);
}

} // namespace sizao::storage
