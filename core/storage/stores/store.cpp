// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/store.h"

#include "core/storage/migrations/schema.h"
#include "core/storage/stores/meta_store.h"

#include <QFile>

namespace sizao::storage {
namespace {

OpenOptions engineOptions(int cache_kib, const StoreOptions& options) {
    OpenOptions engine;
    engine.cache_kib = cache_kib;
    engine.vfs = options.vfs;
    return engine;
}

base::Result<> giveBirth(Database& database, const Store::Birth& birth) {
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return base::fail(transaction.error());
    const auto steps = {
        writeMeta(database, meta::organisation, birth.organisation),
        writeMeta(database, meta::agencyWord, birth.agency_word),
        writeMeta(database, meta::createdAt, base::toIsoInstant(birth.at_ms)),
        database.run({"chain.insert", "INSERT INTO chain(device, last_n, last_hash, acked, shown) "
                                      "VALUES (?1, 0, ?2, 0, 0)"},
                     QString::fromLatin1(birth.device.toText()),
                     QByteArrayView(QByteArray(32, '\0'))),
    };
    for (const auto& step : steps)
        if (!step)
            return step;
    return transaction->commit();
}

void removeDatabase(const QString& path) {
    for (const char* suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(suffix));
}

} // namespace

base::Result<std::unique_ptr<Store>> Store::create(const QString& path, const base::Secret& key,
                                                   const Birth& birth,
                                                   const StoreOptions& options) {
    auto writer = Database::open(path, key, OpenMode::Create,
                                 engineOptions(options.writerCache_kib, options));
    if (!writer)
        return base::fail(writer.error());
    auto born = migrate(*writer, schemaMigrations()).and_then([&](const MigrationReport&) {
        return giveBirth(*writer, birth);
    });
    auto closed = writer->close();
    if (!born || !closed) {
        removeDatabase(path);
        return base::fail(born ? closed.error() : born.error());
    }
    auto opened = open(path, key, options);
    if (!opened)
        removeDatabase(path);
    return opened;
}

base::Result<std::unique_ptr<Store>> Store::open(const QString& path, const base::Secret& key,
                                                 const StoreOptions& options) {
    auto writer = Database::open(path, key, OpenMode::ReadWrite,
                                 engineOptions(options.writerCache_kib, options));
    if (!writer)
        return base::fail(writer.error());
    if (auto migrated = migrate(*writer, schemaMigrations()); !migrated)
        return base::fail(migrated.error());
    auto reader = Database::open(path, key, OpenMode::ReadOnly,
                                 engineOptions(options.readerCache_kib, options));
    if (!reader)
        return base::fail(reader.error());
    return std::unique_ptr<Store>(new Store(std::move(*writer), std::move(*reader)));
}

Store::~Store() {
    m_readThread.stop();
    m_writeThread.stop();
}

} // namespace sizao::storage
