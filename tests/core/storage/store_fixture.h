// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/all_entities.h"
#include "core/storage/stores/store.h"
#include "tests/support/temp_vault.h"

#include <QCryptographicHash>
#include <QTest>

namespace sizao::tests {

template <class T>
T expected(base::Result<T> result) {
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

inline QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

template <class T>
T named(const char* name) {
    return T::fromName(name);
}

// A store in a folder that goes away, without any standards in it.
class StoreFixture {
public:
    explicit StoreFixture(const storage::StoreOptions& options = {}) : m_options(options) {
        m_store = expected(storage::Store::create(m_vault.path(), m_vault.key(), birth(), options));
    }
    [[nodiscard]] static storage::Store::Birth birth() {
        return {text("云湖区纪委监委"), text("云纪"), base::RawId::fromName("device"),
                1'795'500'000'000};
    }
    [[nodiscard]] storage::Store& store() { return *m_store; }
    [[nodiscard]] const support::TempVault& vault() const { return m_vault; }
    [[nodiscard]] static storage::Stamp stamp() {
        return {{named<domain::UserId>("user"), text("王芳"), {domain::Role::Handler}},
                1'795'500'000'000,
                77};
    }
    void close() { m_store.reset(); }
    [[nodiscard]] base::Result<> open(const storage::StoreOptions& options = {}) {
        close();
        auto opened = storage::Store::open(m_vault.path(), m_vault.key(), options);
        if (!opened)
            return base::fail(opened.error());
        m_store = std::move(*opened);
        return {};
    }
    template <class Work>
    auto write(Work work) {
        return m_store->write(stamp(), std::move(work)).takeResult();
    }
    template <class Work>
    auto read(Work work) {
        return m_store->read(std::move(work)).takeResult();
    }
    template <domain::Entity E>
    void create(const E& entity, const char* stream = "ref") {
        expected(write([&](storage::WriteContext& context) -> base::Result<> {
            return context.create("test.create", entity, QString::fromLatin1(stream));
        }));
    }
    template <domain::Entity E>
    [[nodiscard]] std::vector<E> all() {
        return expected(read(
            [](storage::Database& database) { return storage::entity_table::all<E>(database); }));
    }
    [[nodiscard]] qint64 number(const std::string& sql) {
        return expected(m_store
                            ->maintain([sql](storage::Database& database) {
                                return database.value<qint64>(storage::Sql::assembled("test", sql));
                            })
                            .takeResult())
            .value_or(-1);
    }
    [[nodiscard]] base::Result<> script(const std::string& sql) {
        return m_store
            ->maintain([sql](storage::Database& database) {
                return database.runScript(storage::Sql::assembled("test", sql));
            })
            .takeResult();
    }
    // The rows of outbox or audit: (hash, bytes) in order.
    [[nodiscard]] std::vector<std::pair<QByteArray, QByteArray>> chain(const char* sql) {
        const std::string statementText = sql;
        return expected(read([&](storage::Database& database)
                                 -> base::Result<std::vector<std::pair<QByteArray, QByteArray>>> {
            std::vector<std::pair<QByteArray, QByteArray>> rows;
            auto statement = database.prepare(storage::Sql::assembled("test", statementText));
            if (!statement)
                return base::fail(statement.error());
            while (statement->step().value())
                rows.emplace_back(statement->get<QByteArray>(0), statement->get<QByteArray>(1));
            return rows;
        }));
    }
    // hash(n) = H(hash(n-1) || H(bytes(n))) from 32 zero bytes, by another library.
    [[nodiscard]] static bool
    isChained(const std::vector<std::pair<QByteArray, QByteArray>>& rows) {
        QByteArray end(32, '\0');
        for (const auto& [hash, bytes] : rows) {
            const auto body = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
            end = QCryptographicHash::hash(end + body, QCryptographicHash::Sha256);
            if (end != hash)
                return false;
        }
        return true;
    }

private:
    support::TempVault m_vault;
    storage::StoreOptions m_options;
    std::unique_ptr<storage::Store> m_store;
};

inline domain::Person personNamed(const char* name, const char* pinyin, const char* number) {
    domain::Person person;
    person.id = domain::PersonId::fromName(QByteArray("person ") + number + name);
    person.name = text(name);
    person.pinyin = text(pinyin);
    person.staff_no = text(number);
    return person;
}

inline domain::Unit unitNamed(const char* name, const char* code = "", const char* brief = "") {
    domain::Unit unit;
    unit.id = domain::UnitId::fromName(name);
    unit.name = text(name);
    unit.code = text(code);
    unit.short_name = text(brief);
    return unit;
}

} // namespace sizao::tests
