// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/engine/database.h"

namespace sizao::storage {

// All or nothing. What was not committed is rolled back when the object goes away.
// The database must not be moved or closed while one is open.
class Transaction {
public:
    // BEGIN IMMEDIATE: the right to write is taken at once, so a later statement cannot fail Busy.
    [[nodiscard]] static base::Result<Transaction> begin(Database& database);
    // One fixed snapshot for several reads.
    [[nodiscard]] static base::Result<Transaction> beginRead(Database& database);

    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    // Success means: on the disk. After a failure everything is rolled back.
    [[nodiscard]] base::Result<void> commit();
    void rollback();
    [[nodiscard]] bool isActive() const { return m_database != nullptr; }

private:
    explicit Transaction(Database& database) : m_database(&database) {}
    Database* m_database = nullptr;
};

// A part of a transaction that can be taken back by itself: one row of an import. Nests.
class Savepoint {
public:
    [[nodiscard]] static base::Result<Savepoint> begin(Database& database);

    Savepoint(Savepoint&& other) noexcept;
    Savepoint& operator=(Savepoint&&) = delete;
    ~Savepoint();

    [[nodiscard]] base::Result<void> release();
    void rollback();

private:
    explicit Savepoint(Database& database) : m_database(&database) {}
    Database* m_database = nullptr;
};

} // namespace sizao::storage
