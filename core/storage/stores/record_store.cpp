// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/record_store.h"

#include "core/storage/stores/entity_table.h"
#include "core/storage/stores/record_keys.h"

namespace sizao::storage {
namespace {

using domain::Record;
using domain::RecordState;
using domain::Verification;

std::string rowSelect() {
    return "SELECT r.seq, f.standing, coalesce(p.name, u.name), w.name, v.verified_on, "
           + entity_table::selectList<Record>("r")
           + " FROM record r LEFT JOIN record_facet f ON f.id = r.facet "
             "LEFT JOIN person p ON p.id = r.person LEFT JOIN unit u ON u.id = r.unit "
             "LEFT JOIN unit w ON w.id = r.unit_at_time LEFT JOIN verification v ON v.record = r.id ";
}

RecordRow readRow(const Statement& statement) {
    RecordRow row;
    row.seq = statement.get<qint64>(0);
    row.standing =
        domain::fromCode<RecordState>(statement.get<QString>(1)).value_or(RecordState::Draft);
    row.subject_name = statement.get<QString>(2);
    row.unit_name = statement.get<QString>(3);
    row.verified_on = statement.get<std::optional<base::Day>>(4);
    row.record = entity_table::readEntity<Record>(statement, 5);
    return row;
}

} // namespace

base::Result<std::vector<RecordRow>> recordPage(Database& database, const RecordFilter& filter,
                                                std::optional<RecordKey> after, int limit) {
    const auto keys = recordKeys(database, filter, after, limit);
    if (!keys)
        return base::fail(keys.error());
    const std::string text = rowSelect() + "WHERE r.seq = ?1";
    auto statement = database.prepare(Sql::assembled("record.page", text));
    if (!statement)
        return base::fail(statement.error());
    std::vector<RecordRow> rows;
    rows.reserve(keys->size());
    for (const RecordKey& key : *keys) {
        statement->bind(1, key.seq);
        const auto row = statement->step();
        if (!row)
            return base::fail(row.error());
        if (*row)
            rows.push_back(readRow(*statement));
        statement->reset();
    }
    return rows;
}

base::Result<std::optional<RecordRow>> findRecordRow(Database& database, domain::RecordId id) {
    const std::string text = rowSelect() + "WHERE r.id = ?1";
    auto statement = database.prepare(Sql::assembled("record.row", text));
    if (!statement)
        return base::fail(statement.error());
    statement->bind(1, id);
    const auto row = statement->step();
    if (!row)
        return base::fail(row.error());
    return *row ? std::optional<RecordRow>(readRow(*statement)) : std::nullopt;
}

// By the index of its kind: the cost is that of the subject's own records.
base::Result<std::vector<RecordRow>> recordsOfSubject(Database& database,
                                                      const domain::SubjectRef& subject,
                                                      base::Day from, base::Day to) {
    const bool isUnit = subject.kind == domain::SubjectKind::Unit;
    const std::string text =
        rowSelect()
        + (isUnit ? "WHERE coalesce(r.unit_at_time, r.unit) = ?1 AND r.unit = ?1 "
                  : "WHERE r.person = ?1 ")
        + "AND r.occurred_on BETWEEN ?2 AND ?3 ORDER BY r.occurred_on, r.seq";
    auto statement = database.prepare(Sql::assembled("record.of_subject", text));
    if (!statement)
        return base::fail(statement.error());
    statement->bind(1, subject.id).bind(2, from).bind(3, to);
    return statement->collect([](const Statement& row) { return readRow(row); });
}

base::Result<QHash<RecordState, qint64>> countByStanding(Database& database) {
    auto statement = database.prepare(
        {"record.count_by_standing",
         "SELECT standing, sum(n) FROM record_facet GROUP BY standing HAVING sum(n) > 0"});
    if (!statement)
        return base::fail(statement.error());
    QHash<RecordState, qint64> counts;
    return statement
        ->forEachRow([&](const Statement& row) {
            if (const auto standing = domain::fromCode<RecordState>(row.get<QString>(0)))
                counts.insert(*standing, row.get<qint64>(1));
        })
        .map([&] { return std::move(counts); });
}

base::Result<std::optional<Verification>> findVerificationOf(Database& database,
                                                             domain::RecordId record) {
    return entity_table::find<Verification>(database, Verification::idFor(record));
}

base::Result<std::optional<domain::SubjectRef>>
subjectOfChange(Database& database, const char* type, const base::RawId& id) {
    static constexpr Sql byRecord{"record.subject",
                                  "SELECT subject_kind, coalesce(person, unit) FROM record "
                                  "WHERE id = ?1"};
    static constexpr Sql byVerification{"verification.subject",
                                        "SELECT r.subject_kind, coalesce(r.person, r.unit) "
                                        "FROM verification v JOIN record r ON r.id = v.record "
                                        "WHERE v.id = ?1"};
    static constexpr Sql byChange{"record_change.subject",
                                  "SELECT r.subject_kind, coalesce(r.person, r.unit) "
                                  "FROM record_change c JOIN record r ON r.id = c.record "
                                  "WHERE c.id = ?1"};
    static constexpr Sql byDecision{"signal_decision.subject",
                                    "SELECT subject_kind, coalesce(person, unit) "
                                    "FROM signal_decision WHERE id = ?1"};
    static constexpr Sql byStep{"case_step.subject",
                                "SELECT c.subject_kind, coalesce(c.person, c.unit) "
                                "FROM case_step s JOIN warning_case c ON c.id = s.warning_case "
                                "WHERE s.id = ?1"};
    const std::string_view wanted = type;
    const Sql* sql = wanted == "record"            ? &byRecord
                     : wanted == "verification"    ? &byVerification
                     : wanted == "record_change"   ? &byChange
                     : wanted == "signal_decision" ? &byDecision
                     : wanted == "case_step"       ? &byStep
                                                   : nullptr;
    if (sql == nullptr)
        return std::nullopt;
    auto statement = database.prepare(*sql);
    if (!statement)
        return base::fail(statement.error());
    statement->bind(1, id);
    return statement->step().map([&](bool row) -> std::optional<domain::SubjectRef> {
        domain::SubjectRef subject;
        if (!row || statement->isNull(1))
            return std::nullopt;
        entity_table::readField(*statement, 0, subject.kind);
        entity_table::readField(*statement, 1, subject.id);
        return subject;
    });
}

base::Result<RecordTextRow> textsOfRecord(Database& database, domain::RecordId id) {
    auto statement = database.prepare(
        {"record.texts", "SELECT r.channel, r.external_id, r.facts, p.name FROM record r "
                         "LEFT JOIN person p ON p.id = r.person WHERE r.id = ?1"});
    if (!statement)
        return base::fail(statement.error());
    statement->bind(1, id);
    return statement->step().map([&](bool row) {
        return row ? RecordTextRow{statement->get<QString>(0), statement->get<QString>(1),
                                   statement->get<QString>(2), statement->get<QString>(3)}
                   : RecordTextRow();
    });
}

base::Result<std::optional<QByteArray>> sourceDigestOf(Database& database, domain::RecordId id) {
    return database.value<QByteArray>(
        {"record.source_digest", "SELECT source_digest FROM record WHERE id = ?1"}, id);
}

} // namespace sizao::storage
