// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/transaction.h"

#include <utility>

namespace sizao::storage {

namespace {

// Rolling back cannot fail in a way that matters: SQLite has then already done it by itself
// (after a full disk, for example) and says that no transaction is active.
void runQuietly(Database& database, Sql sql) {
    static_cast<void>(database.run(sql));
}

} // namespace

base::Result<Transaction> Transaction::begin(Database& database) {
    return database.run({"transaction.begin", "BEGIN IMMEDIATE"}).map([&] {
        return Transaction(database);
    });
}

base::Result<Transaction> Transaction::beginRead(Database& database) {
    auto begun = database.run({"transaction.begin_read", "BEGIN DEFERRED"}).map([&] {
        return Transaction(database);
    });
    // The snapshot is only taken by the first read.
    if (begun) {
        const auto first =
            database.value<qint64>({"transaction.snapshot", "SELECT 1 FROM sqlite_schema LIMIT 1"});
        if (!first)
            return base::fail(first.error());
    }
    return begun;
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)) {}

Transaction::~Transaction() {
    rollback();
}

base::Result<void> Transaction::commit() {
    if (!m_database)
        return {};
    auto done = m_database->run({"transaction.commit", "COMMIT"});
    if (!done) {
        rollback(); // a COMMIT that failed may leave the transaction open
        return done;
    }
    m_database = nullptr;
    return {};
}

void Transaction::rollback() {
    if (Database* database = std::exchange(m_database, nullptr);
        database && database->isInTransaction())
        runQuietly(*database, {"transaction.rollback", "ROLLBACK"});
}

// All savepoints share one name: SQLite takes the innermost, which is what nesting wants.
base::Result<Savepoint> Savepoint::begin(Database& database) {
    return database.run({"savepoint.begin", "SAVEPOINT sizao"}).map([&] {
        return Savepoint(database);
    });
}

Savepoint::Savepoint(Savepoint&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)) {}

Savepoint::~Savepoint() {
    rollback();
}

base::Result<void> Savepoint::release() {
    if (!m_database)
        return {};
    auto done = m_database->run({"savepoint.release", "RELEASE sizao"});
    if (done)
        m_database = nullptr;
    else
        rollback();
    return done;
}

void Savepoint::rollback() {
    Database* database = std::exchange(m_database, nullptr);
    if (!database || !database->isInTransaction())
        return; // the whole transaction is gone already
    runQuietly(*database, {"savepoint.rollback", "ROLLBACK TO sizao"});
    runQuietly(*database, {"savepoint.release", "RELEASE sizao"});
}

} // namespace sizao::storage
