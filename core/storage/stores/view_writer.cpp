// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/view_writer.h"

#include "core/storage/stores/record_change_store.h"
#include "core/storage/stores/verified_facts.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace sizao::storage {
namespace {

struct Writers {
    QJsonObject later; // groups written after creation
    QByteArray origin; // the creating change
};

base::Result<Writers> writersOf(Database& database, const char* table, const base::RawId& id) {
    const std::string text = std::string("SELECT e.grp, c.device, e.origin_n FROM ") + table
                             + " e LEFT JOIN chain c ON c.dev = e.origin_dev WHERE e.id = ?1";
    auto statement = database.prepare(Sql::assembled("entity.writers", text));
    if (!statement)
        return base::fail(statement.error());
    statement->bind(1, id);
    const auto row = statement->step();
    if (!row)
        return base::fail(row.error());
    if (!*row)
        return base::fail(base::ErrorCode::NotFound,
                          QCoreApplication::translate("Storage", "要修改的内容在本机已找不到。"));
    Writers writers;
    writers.later = QJsonDocument::fromJson(statement->get<QByteArray>(0)).object();
    writers.origin = statement->isNull(1) ? QByteArray("seed")
                                          : statement->get<QString>(1).toLatin1() + ':'
                                                + QByteArray::number(statement->get<qint64>(2));
    return writers;
}

} // namespace

base::Result<qint64> ViewWriter::stream(const QString& name) {
    const auto known =
        m_database->value<qint64>({"stream.find", "SELECT id FROM stream WHERE name = ?1"}, name);
    if (!known)
        return base::fail(known.error());
    if (*known)
        return **known;
    return m_database->run({"stream.insert", "INSERT INTO stream(name) VALUES (?1)"}, name)
        .map([&] { return m_database->lastInsertRowid(); });
}

base::Result<Statement*> ViewWriter::insertOf(Sql sql) {
    const auto known = m_inserts.find(sql.name());
    if (known != m_inserts.end())
        return &known->second;
    return m_database->prepare(sql).map([&](Statement statement) {
        return &m_inserts.emplace(sql.name(), std::move(statement)).first->second;
    });
}

base::Result<QByteArray> ViewWriter::groupWriter(const char* table, const base::RawId& id,
                                                 const char* group) {
    return writersOf(*m_database, table, id).map([&](const Writers& writers) {
        const QJsonValue later = writers.later.value(QLatin1String(group));
        return later.isString() ? later.toString().toLatin1() : writers.origin;
    });
}

base::Result<> ViewWriter::noteGroupWriter(const char* table, const base::RawId& id,
                                           const char* group, const QByteArray& change_id) {
    auto writers = writersOf(*m_database, table, id);
    if (!writers)
        return base::fail(writers.error());
    writers->later.insert(QLatin1String(group), QLatin1String(change_id));
    const std::string text = std::string("UPDATE ") + table
                             + " SET grp = ?1, rev = rev + 1, pending = pending + 1 WHERE id = ?2";
    auto statement = m_database->prepare(Sql::assembled("entity.note_writer", text));
    if (!statement)
        return base::fail(statement.error());
    statement->bindUtf8(1, QJsonDocument(writers->later).toJson(QJsonDocument::Compact));
    statement->bind(2, id);
    return statement->run();
}

base::Result<> ViewWriter::refreshRecord(domain::RecordId id) {
    auto row = m_database->prepare(
        {"record.facet", "SELECT r.state, r.channel, r.indicator, r.subject_kind, r.facet, "
                         "v.conclusion FROM record r LEFT JOIN verification v "
                         "ON v.record = r.id WHERE r.id = ?1"});
    if (!row)
        return base::fail(row.error());
    row->bind(1, id);
    const auto found = row->step();
    if (!found)
        return base::fail(found.error());
    if (!*found) // the record lies in a stream this desk does not hold
        return {};
    domain::Record record;
    std::optional<domain::Conclusion> conclusion;
    entity_table::readField(*row, 0, record.state);
    entity_table::readField(*row, 1, record.channel);
    entity_table::readField(*row, 2, record.indicator);
    entity_table::readField(*row, 3, record.subject_kind);
    const auto before = row->get<qint64>(4);
    entity_table::readField(*row, 5, conclusion);
    const auto changes = changesOfRecord(*m_database, id);
    if (!changes)
        return base::fail(changes.error());
    const auto standing = domain::standingOf(record.state, conclusion, *changes);
    const auto facet = m_facets.idOf(*m_database, facetOf(record, standing));
    if (!facet)
        return base::fail(facet.error());
    m_facets.count(before, -1);
    m_facets.count(*facet, 1);
    if (auto set = m_database->run(
            {"record.set_facet", "UPDATE record SET facet = ?2 WHERE id = ?1"}, id, *facet);
        !set)
        return set;
    return refreshVerifiedFact(*m_database, id);
}

} // namespace sizao::storage
