// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/verified_facts.h"

#include "core/storage/stores/entity_table.h"

namespace sizao::storage {
namespace {

// What the rows follow from, in the order of the columns.
constexpr std::string_view definition =
    "SELECT r.seq, r.person, r.unit, r.id, v.id, r.occurred_on, v.verified_on, "
    "r.rev + v.rev - 1, v.indicator, v.grade, v.influence, v.urgency, r.unit_at_time "
    "FROM record r JOIN verification v ON v.record = r.id "
    "WHERE v.conclusion IN ('VERIFIED', 'PARTLY_VERIFIED') AND r.occurred_on IS NOT NULL "
    "AND coalesce(r.person, r.unit) IS NOT NULL ";

VerifiedFact readFact(const Statement& row) {
    VerifiedFact fact;
    std::optional<domain::PersonId> person;
    std::optional<domain::UnitId> unit;
    int column = 0;
    const auto read = [&](auto& field) { entity_table::readField(row, column++, field); };
    read(person);
    read(unit);
    read(fact.record);
    read(fact.verification);
    read(fact.occurred_on);
    read(fact.verified_on);
    read(fact.rev);
    read(fact.indicator);
    read(fact.grade);
    read(fact.influence);
    read(fact.urgency);
    read(fact.unit_at_time);
    if (person)
        fact.subject = {domain::SubjectKind::Person, *person};
    else
        fact.subject = {domain::SubjectKind::Unit, *unit};
    return fact;
}

} // namespace

base::Result<> visitVerifiedFacts(Database& database, std::optional<base::RawId> subject,
                                  const std::function<void(VerifiedFact&&)>& visit) {
    // Of one subject the indexes of its records lead the way.
    std::string text = "SELECT f.person, f.unit, f.id, f.verification, f.occurred_on, "
                       "f.verified_on, f.rev, f.indicator, f.grade, f.influence, f.urgency, "
                       "f.unit_at_time FROM verified_fact f ";
    text += subject ? "WHERE f.record IN (SELECT seq FROM record WHERE person = ?1 UNION ALL "
                      "SELECT seq FROM record WHERE coalesce(unit_at_time, unit) = ?1 "
                      "AND unit = ?1) ORDER BY f.record"
                    : "ORDER BY f.record";
    auto statement = database.prepare(Sql::assembled("verified_fact.all", text));
    if (!statement)
        return base::fail(statement.error());
    if (subject)
        statement->bind(1, *subject);
    return statement->forEachRow([&](const Statement& row) { visit(readFact(row)); });
}

base::Result<std::vector<domain::PersonId>> peopleWithFactsIn(Database& database,
                                                              domain::UnitId unit) {
    static constexpr Sql sql{"verified_fact.people_of_unit",
                             "SELECT DISTINCT f.person FROM record r "
                             "JOIN verified_fact f ON f.record = r.seq "
                             "WHERE coalesce(r.unit_at_time, r.unit) = ?1 AND f.unit_at_time = ?1 "
                             "AND f.person IS NOT NULL ORDER BY f.person"};
    auto statement = database.prepare(sql);
    if (!statement)
        return base::fail(statement.error());
    statement->bind(1, unit);
    return statement->collect([](const Statement& row) { return row.get<domain::PersonId>(0); });
}

base::Result<> refreshVerifiedFact(Database& database, domain::RecordId record) {
    if (auto gone = database.run({"verified_fact.drop", "DELETE FROM verified_fact WHERE record = "
                                                        "(SELECT seq FROM record WHERE id = ?1)"},
                                 record);
        !gone)
        return gone;
    static const std::string insert =
        "INSERT INTO verified_fact " + std::string(definition) + "AND r.id = ?1";
    return database.run(Sql::assembled("verified_fact.add", insert), record);
}

base::Result<qint64> countStaleVerifiedFacts(Database& database) {
    static const std::string text = "WITH wanted AS (" + std::string(definition)
                                    + ") SELECT (SELECT count(*) FROM (SELECT * FROM wanted EXCEPT "
                                      "SELECT * FROM verified_fact)) + (SELECT count(*) FROM "
                                      "(SELECT * FROM verified_fact EXCEPT SELECT * FROM wanted))";
    return database.value<qint64>(Sql::assembled("verified_fact.stale", text))
        .map([](std::optional<qint64> stale) { return stale.value_or(0); });
}

} // namespace sizao::storage
