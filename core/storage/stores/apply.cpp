// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/apply.h"

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

base::Result<qint64> applyStream(Database& database, const QString& name) {
    const auto known =
        database.value<qint64>({"stream.find", "SELECT id FROM stream WHERE name = ?1"}, name);
    if (!known)
        return base::fail(known.error());
    if (*known)
        return **known;
    return database.run({"stream.insert", "INSERT INTO stream(name) VALUES (?1)"}, name).map([&] {
        return database.lastInsertRowid();
    });
}

base::Result<QByteArray> groupWriter(Database& database, const char* table, const base::RawId& id,
                                     const char* group) {
    return writersOf(database, table, id).map([&](const Writers& writers) {
        const QJsonValue later = writers.later.value(QLatin1String(group));
        return later.isString() ? later.toString().toLatin1() : writers.origin;
    });
}

base::Result<> noteGroupWriter(Database& database, const char* table, const base::RawId& id,
                               const char* group, const QByteArray& change_id) {
    auto writers = writersOf(database, table, id);
    if (!writers)
        return base::fail(writers.error());
    writers->later.insert(QLatin1String(group), QLatin1String(change_id));
    const std::string text = std::string("UPDATE ") + table
                             + " SET grp = ?1, rev = rev + 1, pending = pending + 1 WHERE id = ?2";
    auto statement = database.prepare(Sql::assembled("entity.note_writer", text));
    if (!statement)
        return base::fail(statement.error());
    statement->bindUtf8(1, QJsonDocument(writers->later).toJson(QJsonDocument::Compact));
    statement->bind(2, id);
    return statement->run();
}

base::Result<> refreshDerived(Database& database, const domain::Record& record) {
    const auto conclusion = database.value<QString>(
        {"verification.conclusion", "SELECT conclusion FROM verification WHERE record = ?1"},
        record.id);
    if (!conclusion)
        return base::fail(conclusion.error());
    const auto concluded =
        *conclusion ? domain::fromCode<domain::Conclusion>(**conclusion) : std::nullopt;
    auto update =
        database.prepare({"record.set_standing", "UPDATE record SET standing = ?1 WHERE id = ?2"});
    if (!update)
        return base::fail(update.error());
    update->bindUtf8(1, domain::toCode(domain::standingOf(record.state, concluded)));
    update->bind(2, record.id);
    return update->run();
}

base::Result<> refreshDerived(Database& database, const domain::Verification& verification) {
    const auto state = database.value<QString>(
        {"record.state", "SELECT state FROM record WHERE id = ?1"}, verification.record);
    if (!state)
        return base::fail(state.error());
    if (!*state) // the record lies in a stream this desk does not hold
        return {};
    domain::Record record;
    record.id = verification.record;
    record.state = domain::fromCode<domain::RecordState>(**state).value_or(record.state);
    return refreshDerived(database, record);
}

} // namespace sizao::storage
