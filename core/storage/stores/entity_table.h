// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/describe.h"
#include "core/storage/engine/database.h"

#include <QJsonDocument>

#include <string>
#include <string_view>
#include <vector>

// What the description of an entity says in SQL: one table, its columns, how they are bound and
// read. Used by the one path of writes (apply) and by every store.
namespace sizao::storage::entity_table {

// Columns of every entity that come from the change, not from its fields.
struct RowMeta {
    qint64 home = 0; // key of the stream table
    qint64 rev = 1;
    qint64 origin_dev = 0; // 0: seed
    qint64 origin_n = 0;
    qint64 pending = 0;
    base::RawId author;
    qint64 at_ms = 0;
};

inline constexpr int metaColumns = 8; // id and RowMeta, in the order of bindMeta

template <domain::Entity E>
[[nodiscard]] const std::string& columns() {
    static const std::string list = [] {
        std::string names;
        domain::forEachField<E>([&](const auto& field) {
            names += names.empty() ? "" : ", ";
            names += field.name;
        });
        return names;
    }();
    return list;
}

// The columns of E with the alias of its table, id first: what readEntity expects.
template <domain::Entity E>
[[nodiscard]] std::string selectList(std::string_view alias) {
    std::string names = std::string(alias) + ".id";
    domain::forEachField<E>([&](const auto& field) {
        names.append(", ").append(alias).append(".").append(field.name);
    });
    return names;
}

template <class T>
void bindField(Statement& statement, int index, const T& value) {
    if (domain::codec::isAbsent(value)) {
        statement.bind(index, nullptr);
        return;
    }
    if constexpr (domain::codec::IsOptional<T>::value) {
        bindField(statement, index, *value);
    } else if constexpr (domain::DescribedEnum<T>) {
        statement.bindUtf8(index, domain::toCode(value));
    } else if constexpr (domain::codec::IsVector<T>::value) {
        QByteArray json;
        domain::codec::append(json, value);
        statement.bindUtf8(index, json);
    } else {
        statement.bind(index, value);
    }
}

template <class T>
void readField(const Statement& statement, int column, T& value) {
    if constexpr (domain::codec::IsOptional<T>::value) {
        value.reset();
        if (!statement.isNull(column))
            readField(statement, column, value.emplace());
    } else if constexpr (domain::DescribedEnum<T>) {
        value = domain::fromCode<T>(statement.get<QString>(column)).value_or(T{});
    } else if constexpr (domain::codec::IsVector<T>::value) {
        const QJsonDocument json = QJsonDocument::fromJson(statement.view(column).toByteArray());
        if (!domain::codec::read(QJsonValue(json.array()), value))
            value.clear();
    } else {
        value = statement.get<T>(column);
    }
}

// Binds the fields of E from parameter `first` on; returns the next free parameter.
template <domain::Entity E>
int bindFields(Statement& statement, int first, const E& entity) {
    domain::forEachField<E>([&](const auto& field) {
        bindField(statement, first, entity.*field.member);
        ++first;
    });
    return first;
}

// Reads what selectList() selected, from column `first` on.
template <domain::Entity E>
[[nodiscard]] E readEntity(const Statement& statement, int first = 0) {
    E entity;
    entity.id = statement.get<decltype(entity.id)>(first);
    domain::forEachField<E>(
        [&](const auto& field) { readField(statement, ++first, entity.*field.member); });
    return entity;
}

void bindMeta(Statement& statement, const base::RawId& id, const RowMeta& meta);
// "?1, ?2, … ?n"
[[nodiscard]] std::string placeholders(int count);

// Columns that a table keeps beside its fields because lists filter by them: `names` in SQL form,
// with a leading comma. They are functions of stored facts; ViewWriter binds them.
template <domain::Entity E>
struct Derived {
    static constexpr const char* names = "";
    static constexpr int count = 0;
};

// Statements that are put together once per entity from its description.
template <domain::Entity E>
[[nodiscard]] Sql insertSql() {
    using D = domain::Description<E>;
    static const std::string name = std::string(D::table) + ".insert";
    static const std::string text =
        std::string("INSERT INTO ") + D::table
        + "(id, home, rev, origin_dev, origin_n, pending, created_by, created_at, " + columns<E>()
        + Derived<E>::names + ") VALUES ("
        + placeholders(metaColumns + domain::fieldCount<E>() + Derived<E>::count)
        + ") ON CONFLICT(id) DO NOTHING";
    return Sql::assembled(name, text);
}

template <domain::Entity E>
[[nodiscard]] Sql findSql() {
    using D = domain::Description<E>;
    static const std::string name = std::string(D::table) + ".find";
    static const std::string text =
        "SELECT " + selectList<E>("e") + " FROM " + D::table + " e WHERE e.id = ?1";
    return Sql::assembled(name, text);
}

template <domain::Entity E>
[[nodiscard]] Sql allSql() {
    using D = domain::Description<E>;
    static const std::string name = std::string(D::table) + ".all";
    static const std::string text =
        "SELECT " + selectList<E>("e") + " FROM " + D::table + " e ORDER BY e.seq";
    return Sql::assembled(name, text);
}

// The entity with this id; nullopt when there is none here.
template <domain::Entity E>
[[nodiscard]] base::Result<std::optional<E>> find(Database& database, decltype(E::id) id) {
    auto statement = database.prepare(findSql<E>());
    if (!statement)
        return base::fail(statement.error());
    statement->bind(1, id);
    const auto row = statement->step();
    if (!row)
        return base::fail(row.error());
    return *row ? std::optional<E>(readEntity<E>(*statement)) : std::nullopt;
}

// Every entity of the kind, in order of arrival: for small tables (standards, units, users).
template <domain::Entity E>
[[nodiscard]] base::Result<std::vector<E>> all(Database& database) {
    auto statement = database.prepare(allSql<E>());
    if (!statement)
        return base::fail(statement.error());
    return statement->collect([](const Statement& row) { return readEntity<E>(row); });
}

} // namespace sizao::storage::entity_table
