// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/engine/executor.h"
#include "core/storage/engine/transaction.h"
#include "core/storage/stores/change_set.h"
#include "core/storage/stores/write_context.h"

#include <functional>
#include <memory>

namespace sizao::storage {

struct StoreOptions {
    int writerCache_kib = 88 * 1024; // the pages of all random keys of a million records
    int readerCache_kib = 24 * 1024;
    std::string vfs; // tests inject faults
};

// An open database with its two threads: db-write owns the writer connection, db-read a
// read-only one. Both answer with futures; nobody else touches a connection.
class Store {
public:
    // What a new database is told at birth.
    struct Birth {
        QString organisation;
        QString agency_word; // first part of numbers, e.g. 云纪
        base::RawId device;
        qint64 at_ms = 0;
    };

    // Makes the file with today's schema. Refused when it exists; on failure no file is left.
    [[nodiscard]] static base::Result<std::unique_ptr<Store>>
    create(const QString& path, const base::Secret& key, const Birth& birth,
           const StoreOptions& options = {});
    // Opens and, where needed, migrates (after a verified backup). Errors as Database::open.
    [[nodiscard]] static base::Result<std::unique_ptr<Store>>
    open(const QString& path, const base::Secret& key, const StoreOptions& options = {});
    ~Store(); // finishes what is queued, then closes

    // One transaction on db-write. `work` gets the WriteContext and returns Result<T>; success
    // means: on the disk, and only then `onCommitted` is told. A failure leaves no trace.
    template <class Work>
    auto write(Stamp stamp, Work work) {
        using R = std::invoke_result_t<Work&, WriteContext&>;
        return m_writeThread.run(
            [this, stamp = std::move(stamp), work = std::move(work)]() mutable -> R {
                return writeNow(stamp, work);
            });
    }

    // On db-read, in one snapshot.
    template <class Work>
    auto read(Work work) {
        using R = std::invoke_result_t<Work&, Database&>;
        return m_readThread.run([this, work = std::move(work)]() mutable -> R {
            auto snapshot = Transaction::beginRead(m_reader);
            if (!snapshot)
                return base::fail(snapshot.error());
            return work(m_reader);
        });
    }
    // Makes the read that is running end with Cancelled.
    void interruptRead() { m_reader.interrupt(); }
    // Outside any transaction, on db-write: backups and checks.
    template <class Work>
    auto maintain(Work work) {
        return m_writeThread.run(
            [this, work = std::move(work)]() mutable { return work(m_writer); });
    }

    // Called on db-write after each commit that changed something; set before the first write.
    void setOnCommitted(std::function<void(const ChangeSet&)> told) { m_told = std::move(told); }

private:
    Store(Database writer, Database reader)
        : m_writer(std::move(writer)), m_reader(std::move(reader)) {}

    template <class Work>
    auto writeNow(const Stamp& stamp, Work& work) {
        using R = std::invoke_result_t<Work&, WriteContext&>;
        auto transaction = Transaction::begin(m_writer);
        if (!transaction)
            return R(base::fail(transaction.error()));
        ChangeSet changes;
        R result = [&]() -> R { // statements of the context are gone before the commit
            auto context = WriteContext::open(m_writer, stamp);
            if (!context)
                return base::fail(context.error());
            R done = work(*context);
            if (!done)
                return done;
            if (auto finished = context->finish(); !finished)
                return base::fail(finished.error());
            changes = context->changes();
            changes.position = context->position();
            return done;
        }();
        if (!result)
            return result;
        if (auto committed = transaction->commit(); !committed)
            return R(base::fail(committed.error()));
        if (m_told && !changes.isEmpty())
            m_told(changes);
        return result;
    }

    Database m_writer;
    Database m_reader;
    std::function<void(const ChangeSet&)> m_told;
    Executor m_readThread{QStringLiteral("db-read")};
    Executor m_writeThread{QStringLiteral("db-write")};
};

} // namespace sizao::storage
