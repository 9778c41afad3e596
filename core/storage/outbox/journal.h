// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hash.h"
#include "core/base/result.h"
#include "core/storage/engine/database.h"
#include "core/storage/outbox/change.h"

#include <optional>

namespace sizao::storage {

// How far the outbox goes in this snapshot: the position that ChangeSets and caches speak of.
[[nodiscard]] base::Result<qint64> outboxPosition(Database& database);

// The end of this device's chain during one transaction: appends changes to the outbox and, at
// the end, notes how far the chain goes. Lives as long as the transaction.
class Journal {
public:
    [[nodiscard]] static base::Result<Journal> open(Database& database, const Stamp& stamp);

    // Gives the change its place, hashes and stores it. LimitReached over 64 KiB.
    [[nodiscard]] base::Result<qint64> append(Change change);
    // The next `count` changes apply together or not at all.
    void beginGroup(int count);
    // A group of which nothing is written yet is given up.
    void dropGroup();

    // Ready to commit: the group is complete and the end of the chain is noted.
    [[nodiscard]] base::Result<> finish();

    [[nodiscard]] qint64 device() const { return m_dev; } // key of the chain table
    [[nodiscard]] qint64 position() const { return m_lastN; }
    // `device:n`, as others name a change of this device.
    [[nodiscard]] QByteArray changeId(qint64 n) const;

private:
    Journal(Database& database, const Stamp& stamp) : m_database(&database), m_stamp(&stamp) {}

    Database* m_database;
    const Stamp* m_stamp;
    QByteArray m_instant;
    qint64 m_dev = 0;
    QByteArray m_device;
    qint64 m_lastN = 0;
    base::Sha256Digest m_lastHash{};
    int m_groupSize = 1;
    int m_groupDone = 0;
    std::optional<Statement> m_insert;
};

} // namespace sizao::storage
