// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/transaction.h"
#include "tests/support/temp_vault.h"

#include <QTest>

#include <rapidcheck.h>
#include <set>

using namespace sizao;
using base::ErrorCode;
using namespace sizao::storage;

class TestTransaction : public QObject {
    Q_OBJECT

private slots:
    void init();
    void commitKeeps();
    void destructionTakesBack();
    void nestingIsRefused();
    void savepoints();
    void savepointsModel();
    void readersSeeSnapshots();
    void secondWriterIsBusy();
    void readOnlyRefusesWrites();
    void failedCommitTakesBack();

private:
    std::unique_ptr<support::TempVault> m_vault;
    std::optional<Database> m_database;
    Database& database() { return *m_database; }
    base::Result<void> add(int number) {
        return database().run({"add", "INSERT INTO t VALUES (?1)"}, number);
    }
    static int count(Database& in) {
        return in.value<int>({"count", "SELECT count(*) FROM t"})->value();
    }
};

void TestTransaction::init() {
    m_database.reset();
    m_vault = std::make_unique<support::TempVault>();
    m_database = m_vault->open();
    QVERIFY(database().runScript({"schema", "CREATE TABLE t(a INTEGER PRIMARY KEY)"}));
}

void TestTransaction::commitKeeps() {
    auto transaction = Transaction::begin(database());
    QVERIFY(transaction.has_value());
    QVERIFY(add(1));
    QVERIFY(database().isInTransaction());
    QVERIFY(transaction->commit());
    QVERIFY(!transaction->isActive());
    QVERIFY(transaction->commit()); // nothing to do
    m_database.reset();
    m_database = m_vault->open();
    QCOMPARE(count(database()), 1);
}

void TestTransaction::destructionTakesBack() {
    {
        auto transaction = Transaction::begin(database());
        QVERIFY(add(1));
        Transaction moved = std::move(*transaction);
        QVERIFY(add(2));
    }
    QCOMPARE(count(database()), 0);
    QVERIFY(!database().isInTransaction());
}

void TestTransaction::nestingIsRefused() {
    auto transaction = Transaction::begin(database());
    QVERIFY(add(1));
    QVERIFY(!Transaction::begin(database()));
    QVERIFY(database().isInTransaction()); // the outer one is untouched
    QVERIFY(transaction->commit());
    QCOMPARE(count(database()), 1);
}

void TestTransaction::savepoints() {
    auto transaction = Transaction::begin(database());
    QVERIFY(add(1));
    {
        auto row = Savepoint::begin(database());
        QVERIFY(add(2));
        QVERIFY(!add(1)); // this row of the import is bad
    }
    {
        auto row = Savepoint::begin(database());
        QVERIFY(add(3));
        QVERIFY(row->release());
    }
    QVERIFY(transaction->commit());
    QCOMPARE(database().value<int>({"sum", "SELECT sum(a) FROM t"})->value(), 4);
}

// Any nesting of savepoints against a stack of sets.
void TestTransaction::savepointsModel() {
    const bool holds = rc::check("nested savepoints behave like copies", [this] {
        const auto acts = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 4));
        auto transaction = Transaction::begin(database());
        RC_ASSERT(database().run({"clear", "DELETE FROM t"}).has_value());
        std::vector<Savepoint> open;
        std::vector<std::set<int>> model(1);
        int next = 0;
        for (const int act : acts) {
            if (act == 0) {
                RC_ASSERT(add(next).has_value());
                model.back().insert(next++);
            } else if (act == 1) {
                open.push_back(std::move(*Savepoint::begin(database())));
                model.push_back(model.back());
            } else if (!open.empty()) {
                if (act == 2) {
                    RC_ASSERT(open.back().release().has_value());
                    model[model.size() - 2] = model.back();
                } else {
                    open.back().rollback();
                }
                open.pop_back();
                model.pop_back();
            }
            RC_ASSERT(count(database()) == static_cast<int>(model.back().size()));
        }
        while (!open.empty())
            open.pop_back();
        RC_ASSERT(transaction->commit().has_value());
        RC_ASSERT(count(database()) == static_cast<int>(model.front().size()));
    });
    QVERIFY(holds);
}

void TestTransaction::readersSeeSnapshots() {
    QVERIFY(add(1));
    auto reader = m_vault->openReadOnly();
    {
        auto snapshot = Transaction::beginRead(reader);
        QVERIFY(snapshot.has_value());
        auto transaction = Transaction::begin(database());
        QVERIFY(add(2));
        QCOMPARE(count(reader), 1);
        QVERIFY(transaction->commit());
        QCOMPARE(count(reader), 1); // committed after the snapshot
        QVERIFY(database().checkpoint());
        QCOMPARE(count(reader), 1);
    }
    QCOMPARE(count(reader), 2);
}

void TestTransaction::secondWriterIsBusy() {
    OpenOptions impatient;
    impatient.busyTimeout_ms = 1;
    auto second = Database::open(m_vault->path(), m_vault->key(), OpenMode::ReadWrite, impatient);
    QVERIFY(second.has_value());
    auto transaction = Transaction::begin(database());
    const auto refused = Transaction::begin(*second);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Busy);
    QVERIFY(transaction->commit());
    QVERIFY(Transaction::begin(*second).has_value());
}

void TestTransaction::readOnlyRefusesWrites() {
    auto reader = m_vault->openReadOnly();
    const auto result = reader.run({"add", "INSERT INTO t VALUES (1)"});
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Unreadable);
    QCOMPARE(count(database()), 0);
}

void TestTransaction::failedCommitTakesBack() {
    QVERIFY(database().runScript(
        {"schema", "CREATE TABLE child(a REFERENCES t(a) DEFERRABLE INITIALLY DEFERRED)"}));
    auto transaction = Transaction::begin(database());
    QVERIFY(database().run({"orphan", "INSERT INTO child VALUES (9)"}));
    const auto committed = transaction->commit(); // the deferred key is only checked here
    QVERIFY(!committed);
    QCOMPARE(committed.error().code, ErrorCode::Refused);
    QVERIFY(!database().isInTransaction());
    QVERIFY(add(1));
}

QTEST_GUILESS_MAIN(TestTransaction)
#include "test_transaction.moc"
