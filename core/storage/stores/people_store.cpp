// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/people_store.h"

#include "core/storage/stores/name_search.h"

namespace sizao::storage {
namespace {

using domain::Person;
using domain::Tenure;
using domain::Unit;

template <class E, class... Values>
base::Result<std::vector<E>> query(Database& database, std::string_view name, const char* rest,
                                   const Values&... values) {
    const std::string text = "SELECT " + entity_table::selectList<E>("e") + " FROM "
                             + domain::Description<E>::table + " e " + rest;
    auto statement = database.prepare(Sql::assembled(name, text));
    if (!statement)
        return base::fail(statement.error());
    statement->bindAll(values...);
    return statement->collect(
        [](const Statement& row) { return entity_table::readEntity<E>(row); });
}

template <class E>
base::Result<std::optional<E>> firstOf(base::Result<std::vector<E>> found) {
    return std::move(found).map([](std::vector<E> all) {
        return all.empty() ? std::nullopt : std::optional<E>(std::move(all.front()));
    });
}

} // namespace

base::Result<std::optional<Person>> findPersonByStaffNo(Database& database, const QString& no) {
    return firstOf(query<Person>(database, "person.by_staff_no",
                                 "WHERE e.staff_no = ?1 ORDER BY e.seq LIMIT 1", no));
}

base::Result<std::vector<Person>> findPersonsByName(Database& database, const QString& name) {
    return query<Person>(database, "person.by_name", "WHERE e.name = ?1 ORDER BY e.seq", name);
}

base::Result<std::optional<Unit>> findUnitByText(Database& database, const QString& text) {
    for (const auto& [name, rest] :
         {std::pair("unit.by_code", "WHERE e.code = ?1 LIMIT 1"),
          std::pair("unit.by_name", "WHERE e.name = ?1 LIMIT 1"),
          std::pair("unit.by_short_name", "WHERE e.short_name = ?1 LIMIT 1")}) {
        auto found = firstOf(query<Unit>(database, name, rest, text));
        if (!found || *found)
            return found;
    }
    return std::nullopt;
}

base::Result<std::optional<Tenure>> findTenureOn(Database& database, domain::PersonId person,
                                                 base::Day day) {
    return firstOf(
        query<Tenure>(database, "tenure.on_day",
                      "WHERE e.person = ?1 AND (e.held_from IS NULL OR e.held_from <= ?2) "
                      "AND (e.held_to IS NULL OR e.held_to >= ?2) "
                      "ORDER BY e.held_from DESC, e.seq DESC LIMIT 1",
                      person, day));
}

base::Result<std::vector<Tenure>> tenuresOf(Database& database, domain::PersonId person) {
    return query<Tenure>(database, "tenure.of_person",
                         "WHERE e.person = ?1 ORDER BY e.held_from, e.seq", person);
}

base::Result<> visitTenures(Database& database, std::optional<domain::UnitId> unit,
                            const std::function<void(const Tenure&)>& visit) {
    const std::string text = "SELECT t.unit, t.person, t.held_from, t.held_to FROM tenure t "
                             + std::string(unit ? "WHERE t.unit = ?1 " : "")
                             + "ORDER BY t.unit, t.person, t.held_from";
    auto statement = database.prepare(Sql::assembled("tenure.spans", text));
    if (!statement)
        return base::fail(statement.error());
    if (unit)
        statement->bind(1, *unit);
    return statement->forEachRow([&](const Statement& row) {
        Tenure tenure;
        entity_table::readField(row, 0, tenure.unit);
        entity_table::readField(row, 1, tenure.person);
        entity_table::readField(row, 2, tenure.held_from);
        entity_table::readField(row, 3, tenure.held_to);
        visit(tenure);
    });
}

namespace {

template <class... Values>
base::Result<std::vector<base::RawId>> idsOf(Database& database, const Sql& sql,
                                             const Values&... values) {
    auto statement = database.prepare(sql);
    if (!statement)
        return base::fail(statement.error());
    statement->bindAll(values...);
    return statement->collect([](const Statement& row) { return row.get<base::RawId>(0); });
}

// The peers with those for whom `sql` asks, if the group is known.
template <class... Values>
base::Result<Peers> completed(Peers peers, Database& database, const Sql& sql,
                              const Values&... values) {
    if (peers.group.isEmpty())
        return peers;
    return idsOf(database, sql, values...).map([&](std::vector<base::RawId> ids) {
        peers.subjects = std::move(ids);
        return std::move(peers);
    });
}

} // namespace

base::Result<Peers> peersOfPerson(Database& database, domain::PersonId person, base::Day day) {
    const auto profile = entity_table::find<domain::PersonProfile>(
        database, domain::PersonProfileId(static_cast<const base::RawId&>(person)));
    if (!profile)
        return base::fail(profile.error());
    Peers peers;
    if (!*profile || !(*profile)->cadre_class)
        return peers;
    peers.cadre_class = (*profile)->cadre_class;
    peers.group = (*profile)->rank;
    const QString code = QLatin1String(domain::toCode(*peers.cadre_class));
    return completed(
        peers, database,
        {"peers.of_rank",
         "SELECT p.id FROM person_profile r JOIN person p ON p.id = r.id "
         "WHERE r.rank = ?1 AND r.cadre_class = ?3 AND p.status = 'ACTIVE' AND EXISTS (SELECT 1 "
         "FROM tenure t WHERE t.person = p.id AND (t.held_from IS NULL OR t.held_from <= ?2) "
         "AND (t.held_to IS NULL OR t.held_to >= ?2)) ORDER BY p.id"},
        peers.group, day, code);
}

base::Result<Peers> peersOfUnit(Database& database, domain::UnitId unit, base::Day day) {
    const auto known = entity_table::find<Unit>(database, unit);
    if (!known)
        return base::fail(known.error());
    Peers peers;
    if (*known)
        peers.group = (*known)->kind;
    return completed(peers, database,
                     {"peers.of_kind", "SELECT id FROM unit WHERE kind = ?1 "
                                       "AND (active_from IS NULL OR active_from <= ?2) "
                                       "AND (active_to IS NULL OR active_to >= ?2) ORDER BY id"},
                     peers.group, day);
}

base::Result<std::vector<PersonRow>> searchPersons(Database& database, const QString& text,
                                                   int limit) {
    const Conditions where = nameBegins(text);
    // The post held now is the last one without an end.
    const std::string query =
        "SELECT p.id, p.name, p.pinyin, p.staff_no, u.id, u.name, t.post FROM person p "
        "LEFT JOIN tenure t ON t.seq = (SELECT seq FROM tenure WHERE person = p.id "
        "AND held_to IS NULL ORDER BY held_from DESC, seq DESC LIMIT 1) "
        "LEFT JOIN unit u ON u.id = t.unit "
        + (where.isEmpty() ? std::string() : "WHERE " + where.text())
        + " ORDER BY p.pinyin, p.seq LIMIT ?";
    auto statement = database.prepare(Sql::assembled("person.search", query));
    if (!statement)
        return base::fail(statement.error());
    statement->bind(where.bindTo(*statement, 1), limit);
    return statement->collect([](const Statement& row) {
        return PersonRow{row.get<domain::PersonId>(0), row.get<QString>(1),
                         row.get<QString>(2),          row.get<QString>(3),
                         row.get<domain::UnitId>(4),   row.get<QString>(5),
                         row.get<QString>(6)};
    });
}

base::Result<qint64> countPersons(Database& database) {
    return database.value<qint64>({"person.count", "SELECT count(*) FROM person"})
        .map([](std::optional<qint64> count) { return count.value_or(0); });
}

} // namespace sizao::storage
