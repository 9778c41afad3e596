// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/write_context.h"

namespace sizao::storage {

base::Result<WriteContext> WriteContext::open(Database& database, const Stamp& stamp) {
    return Journal::open(database, stamp).map([&](Journal journal) {
        return WriteContext(database, stamp, std::move(journal));
    });
}

base::Result<qint64> WriteContext::streamKey(const QString& name) {
    const auto known = m_streams.constFind(name);
    if (known != m_streams.constEnd())
        return *known;
    return m_view.stream(name).map([&](qint64 key) {
        m_streams.insert(name, key);
        return key;
    });
}

entity_table::RowMeta WriteContext::metaOf(qint64 home, qint64 n) const {
    entity_table::RowMeta meta;
    meta.home = home;
    meta.origin_dev = m_journal.device();
    meta.origin_n = n;
    meta.pending = 1; // until a server has confirmed it; stand-alone: for good
    meta.author = m_stamp->actor.user;
    meta.at_ms = m_stamp->at_ms;
    return meta;
}

base::Result<qint64> WriteContext::allocateNumber(const QString& series) {
    const auto next = m_database->value<qint64>(
        {"number.take", "INSERT INTO number(series, next) VALUES (?1, 2) "
                        "ON CONFLICT(series) DO UPDATE SET next = next + 1 RETURNING next - 1"},
        series);
    if (!next)
        return base::fail(next.error());
    return next->value_or(1);
}

base::Result<qint64> nextNumber(Database& database, const QString& series) {
    return database
        .value<qint64>({"number.next", "SELECT next FROM number WHERE series = ?1"}, series)
        .map([](std::optional<qint64> next) { return next.value_or(1); });
}

base::Result<> WriteContext::finish() {
    return m_view.finish().and_then([&] { return m_journal.finish(); });
}

} // namespace sizao::storage
