// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/outbox/journal.h"

#include "core/base/limits.h"

#include <QCoreApplication>

#include <algorithm>

namespace sizao::storage {

base::Result<qint64> outboxPosition(Database& database) {
    return database
        .value<qint64>({"chain.position", "SELECT last_n FROM chain ORDER BY dev DESC LIMIT 1"})
        .map([](std::optional<qint64> position) { return position.value_or(0); });
}

base::Result<Journal> Journal::open(Database& database, const Stamp& stamp) {
    Journal journal(database, stamp);
    journal.m_instant = base::toIsoInstant(stamp.at_ms).toLatin1();
    auto chain = database.prepare(
        {"chain.current",
         "SELECT dev, device, last_n, last_hash FROM chain ORDER BY dev DESC LIMIT 1"});
    if (!chain)
        return base::fail(chain.error());
    const auto found = chain->step();
    if (!found)
        return base::fail(found.error());
    if (!*found)
        return base::fail(base::ErrorCode::Damaged,
                          QCoreApplication::translate("Storage", "数据文件里没有本机的登记，"
                                                                 "请用最近的备份恢复。"));
    journal.m_dev = chain->get<qint64>(0);
    journal.m_device = chain->get<QString>(1).toLatin1();
    journal.m_lastN = chain->get<qint64>(2);
    const QByteArrayView hash = chain->view(3);
    if (hash.size() == static_cast<qsizetype>(journal.m_lastHash.size()))
        std::copy(hash.begin(), hash.end(), reinterpret_cast<char*>(journal.m_lastHash.data()));
    auto insert = database.prepare(
        {"outbox.insert",
         "INSERT INTO outbox(place, hash, bytes) VALUES ((?1 << 40) + ?2, ?3, ?4)"});
    if (!insert)
        return base::fail(insert.error());
    journal.m_insert.emplace(std::move(*insert));
    return journal;
}

void Journal::beginGroup(int count) {
    Q_ASSERT(m_groupDone == 0 || m_groupDone == m_groupSize);
    m_groupSize = count;
    m_groupDone = 0;
}

void Journal::dropGroup() {
    if (m_groupDone == 0)
        m_groupSize = 0;
}

base::Result<qint64> Journal::append(Change change) {
    if (m_groupDone == m_groupSize)
        beginGroup(1);
    change.n = m_lastN + 1;
    change.part = ++m_groupDone;
    change.parts = m_groupSize;
    const QByteArray bytes = toBytes(change, m_device, *m_stamp, m_instant);
    if (bytes.size() > base::limits::changeBytes)
        return base::fail(base::ErrorCode::LimitReached,
                          QCoreApplication::translate("Storage",
                                                      "这一条内容超过 64 KB，没有保存。请精简文字，"
                                                      "长篇材料作为附件存入。"));
    const base::Sha256Digest body = base::sha256(bytes);
    m_lastHash = base::sha256({base::viewOf(m_lastHash), base::viewOf(body)});
    m_lastN = change.n;
    m_insert->bind(1, m_dev).bind(2, m_lastN).bindBorrowed(3, base::viewOf(m_lastHash));
    m_insert->bindBorrowed(4, bytes);
    if (auto stored = m_insert->run(); !stored)
        return base::fail(stored.error());
    return m_lastN;
}

base::Result<> Journal::finish() {
    if (m_groupDone != 0 && m_groupDone != m_groupSize)
        return base::fail(base::ErrorCode::Internal,
                          QCoreApplication::translate("Storage", "成组的修改不完整，没有保存。"));
    return m_database->run({"chain.advance", "UPDATE chain SET last_n = ?2, last_hash = ?3 "
                                             "WHERE dev = ?1"},
                           m_dev, m_lastN, base::viewOf(m_lastHash));
}

QByteArray Journal::changeId(qint64 n) const {
    return m_device + ':' + QByteArray::number(n);
}

} // namespace sizao::storage
