// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/storage/engine/connection.h"
#include "core/storage/engine/database.h"
#include "tests/support/temp_vault.h"

#include <QTest>

#include <limits>
#include <rapidcheck.h>

using namespace sizao;
using base::ErrorCode;
using namespace sizao::storage;

namespace {

struct PersonTag {};
using PersonId = base::Id<PersonTag>;

const Sql insertRow{"row.insert", "INSERT INTO t(a, b, c) VALUES (?1, ?2, ?3)"};
const Sql readA{"row.read", "SELECT a FROM t"};

} // namespace

class TestStatement : public QObject {
    Q_OBJECT

private slots:
    void init();
    void everyTypeComesBack();
    void nullAndEmptyDiffer();
    void anyTextComesBack();
    void anyRowsComeBackInOrder();
    void boundValuesNeedNotLive();
    void largeValues();
    void bindErrorIsToldByStep();
    void valuesDoNotStayForTheNextRow();
    void cachedByText();
    void usedTwiceAtOnce();
    void cacheIsBounded();
    void outlivesItsDatabase();
    void constraints_data();
    void constraints();
    void wrongLengthIsNoId();

private:
    std::unique_ptr<support::TempVault> m_vault;
    std::optional<Database> m_database;
    Database& database() { return *m_database; }
    template <class T>
    T roundTrip(const T& value) {
        if (!database().run({"clear", "DELETE FROM t"}) || !database().run(insertRow, value, 0, 0))
            qFatal("cannot write");
        return **database().value<T>(readA);
    }
};

void TestStatement::init() {
    m_database.reset();
    m_vault = std::make_unique<support::TempVault>();
    m_database = m_vault->open();
    QVERIFY(database().runScript(
        {"schema", "CREATE TABLE t(a, b, c);"
                   "CREATE TABLE u(id INTEGER PRIMARY KEY, name TEXT UNIQUE NOT NULL,"
                   " n INTEGER CHECK (n > 0), up INTEGER REFERENCES u(id));"
                   "CREATE TRIGGER keep BEFORE DELETE ON u BEGIN SELECT RAISE(ABORT, 'kept'); END;"
                   "INSERT INTO u VALUES (1, 'x', 1, NULL)"}));
}

void TestStatement::everyTypeComesBack() {
    QCOMPARE(roundTrip(std::numeric_limits<qint64>::min()), std::numeric_limits<qint64>::min());
    QCOMPARE(roundTrip(std::numeric_limits<int>::max()), std::numeric_limits<int>::max());
    QCOMPARE(roundTrip(std::numeric_limits<quint32>::max()), std::numeric_limits<quint32>::max());
    QCOMPARE(roundTrip(std::int64_t{-5}), std::int64_t{-5});
    QCOMPARE(roundTrip(true), true);
    QCOMPARE(roundTrip(false), false);
    QCOMPARE(roundTrip(0.1), 0.1);
    QCOMPARE(roundTrip(QStringLiteral("纪检监察")), QStringLiteral("纪检监察"));
    QCOMPARE(roundTrip(QByteArray("\0\xff", 2)), QByteArray("\0\xff", 2));
    QCOMPARE(roundTrip(base::Day(-1)), base::Day(-1));
    const auto id = PersonId::fromName("person");
    QVERIFY(roundTrip(id) == id);
    QVERIFY(roundTrip(std::optional<PersonId>(id)) == id);
    QVERIFY(roundTrip(std::optional<PersonId>()) == std::nullopt);
    QVERIFY(roundTrip(std::optional<QString>(QStringLiteral("x"))) == QStringLiteral("x"));
    QVERIFY(roundTrip(std::optional<int>(0)) == 0);
}

void TestStatement::nullAndEmptyDiffer() {
    const auto typeOf = [&](const auto& value) {
        return database()
            .run({"clear", "DELETE FROM t"})
            .and_then([&] { return database().run(insertRow, value, 0, 0); })
            .and_then([&] {
                return database().value<QString>({"type", "SELECT typeof(a) FROM t"});
            })
            .value()
            .value();
    };
    QCOMPARE(typeOf(QString()), QStringLiteral("null"));
    QCOMPARE(typeOf(QStringLiteral("")), QStringLiteral("text"));
    QCOMPARE(typeOf(QByteArray()), QStringLiteral("null"));
    QCOMPARE(typeOf(QByteArray("")), QStringLiteral("blob"));
    QCOMPARE(typeOf(nullptr), QStringLiteral("null"));
    QCOMPARE(typeOf(base::RawId()), QStringLiteral("blob"));
    auto statement = database().prepare(insertRow);
    QVERIFY(statement->bindUtf8(1, "json").bind(2, nullptr).bind(3, 1).run());
    QCOMPARE(database().value<QString>({"last", "SELECT typeof(a) FROM t WHERE c = 1"})->value(),
             QStringLiteral("text"));
}

void TestStatement::anyTextComesBack() {
    const bool holds = rc::check("valid text comes back as it was", [this] {
        const auto units =
            *rc::gen::container<std::u16string>(rc::gen::inRange<char16_t>(0, 0xffff));
        const QString text = QStringLiteral("x") + QString::fromStdU16String(units);
        RC_PRE(text.isValidUtf16());
        RC_ASSERT(roundTrip(text) == text);
    });
    QVERIFY(holds);
    QCOMPARE(roundTrip(QString(QChar(0xd800))), QString(QChar(0xfffd))); // half a character
    const QString zero = QStringLiteral("a") + QChar(0) + QStringLiteral("b");
    QCOMPARE(roundTrip(zero), zero);
}

void TestStatement::anyRowsComeBackInOrder() {
    const bool holds = rc::check("what was bound for one row is in that row", [this] {
        const auto rows =
            *rc::gen::arbitrary<std::vector<std::tuple<std::string, qint64, std::string>>>();
        RC_ASSERT(database().run({"clear", "DELETE FROM t"}).has_value());
        auto insert = database().prepare(insertRow);
        for (const auto& [a, b, c] : rows)
            RC_ASSERT(insert
                          ->bindAll(QByteArray::fromStdString(a + "."), b,
                                    QByteArray::fromStdString(c + "."))
                          .run()
                          .has_value());
        auto select = database().prepare({"rows", "SELECT a, b, c FROM t ORDER BY rowid"});
        for (const auto& [a, b, c] : rows) {
            RC_ASSERT(select->step().value());
            RC_ASSERT(select->get<QByteArray>(0).toStdString() == a + ".");
            RC_ASSERT(select->get<qint64>(1) == b);
            RC_ASSERT(select->view(2).toByteArray().toStdString() == c + ".");
        }
        RC_ASSERT(!select->step().value());
    });
    QVERIFY(holds);
}

void TestStatement::boundValuesNeedNotLive() {
    auto statement = database().prepare(insertRow);
    {
        QString text(1000, u'甲');
        QByteArray bytes(1000, 'b');
        statement->bind(1, text).bind(2, bytes).bind(3, PersonId::fromName("temporary"));
        text.fill(u'乙');
        bytes.fill('c');
    }
    QVERIFY(statement->run());
    QCOMPARE(database().value<QString>(readA)->value(), QString(1000, u'甲'));
    QCOMPARE(database().value<QByteArray>({"b", "SELECT b FROM t"})->value(),
             QByteArray(1000, 'b'));
    QVERIFY(database().value<PersonId>({"c", "SELECT c FROM t"})->value()
            == PersonId::fromName("temporary"));
}

void TestStatement::largeValues() {
    for (const auto size : {qsizetype{4095}, qsizetype{4096}, qsizetype{4097},
                            qsizetype{base::limits::statementBufferBytes} + 1}) {
        const QByteArray bytes(size, 'x');
        auto statement = database().prepare(insertRow);
        QVERIFY(statement->bind(1, bytes).bind(2, QString(size, u'早')).bind(3, size).run());
        QVERIFY(statement->bindBorrowed(1, bytes).bind(2, nullptr).bind(3, -size).run());
        for (const qsizetype key : {size, -size})
            QCOMPARE(
                database().value<QByteArray>({"a", "SELECT a FROM t WHERE c = ?1"}, key)->value(),
                bytes);
        QCOMPARE(
            database().value<qint64>({"b", "SELECT length(b) FROM t WHERE c = ?1"}, size)->value(),
            qint64{size});
    }
}

void TestStatement::bindErrorIsToldByStep() {
    auto statement = database().prepare(insertRow);
    const auto result = statement->bind(4, 1).run();
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Internal);
    QVERIFY(statement->bindAll(1, 2, 3).run()); // and is forgotten then
    QCOMPARE(database().value<int>({"n", "SELECT count(*) FROM t"})->value(), 1);
}

void TestStatement::valuesDoNotStayForTheNextRow() {
    auto statement = database().prepare(insertRow);
    QVERIFY(statement->bindAll(1, 2, 3).run());
    QVERIFY(statement->bind(1, 5).run());
    QVERIFY(!database().value<std::optional<int>>({"b", "SELECT b FROM t WHERE a = 5"})->value());
}

void TestStatement::cachedByText() {
    const auto handleOf = [&](Sql sql) {
        auto statement = database().prepare(sql);
        return statement->columnCount();
    };
    sqlite3* db = database().handle();
    handleOf(readA);
    int before = 0;
    for (sqlite3_stmt* s = nullptr; (s = sqlite3_next_stmt(db, s));)
        ++before;
    for (int i = 0; i < 10; ++i)
        handleOf(Sql{"another name", "SELECT a FROM t"});
    int after = 0;
    for (sqlite3_stmt* s = nullptr; (s = sqlite3_next_stmt(db, s));)
        ++after;
    QCOMPARE(after, before);
}

void TestStatement::usedTwiceAtOnce() {
    for (int i = 0; i < 3; ++i)
        QVERIFY(database().run(insertRow, i, 0, 0));
    auto outer = database().prepare(readA);
    int pairs = 0;
    while (outer->step().value()) {
        auto inner = database().prepare(readA);
        while (inner->step().value())
            ++pairs;
    }
    QCOMPARE(pairs, 9);
}

void TestStatement::cacheIsBounded() {
    for (unsigned i = 0; i < base::limits::cachedStatements + 10; ++i) {
        const std::string sql = "SELECT " + std::to_string(i);
        QCOMPARE(database().value<unsigned>(Sql::assembled("n", sql))->value(), i);
    }
    unsigned count = 0;
    for (sqlite3_stmt* s = nullptr; (s = sqlite3_next_stmt(database().handle(), s));)
        ++count;
    QCOMPARE(count, base::limits::cachedStatements);
}

void TestStatement::outlivesItsDatabase() {
    QVERIFY(database().run(insertRow, 7, 0, 0));
    auto statement = database().prepare(readA);
    QVERIFY(statement->step().value());
    QVERIFY(m_database->close());
    m_database.reset();
    QCOMPARE(statement->get<int>(0), 7);
    statement = m_vault->open().prepare({"one", "SELECT 1"}); // and this one's database is gone too
    QVERIFY(statement->step().value());
}

void TestStatement::constraints_data() {
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char* name, const char* sql, ErrorCode code) {
        QTest::newRow(name) << QByteArray(sql) << code;
    };
    row("primary key", "INSERT INTO u VALUES (1, 'y', 1, NULL)", ErrorCode::Conflict);
    row("unique", "INSERT INTO u VALUES (2, 'x', 1, NULL)", ErrorCode::Conflict);
    row("check", "INSERT INTO u VALUES (2, 'y', 0, NULL)", ErrorCode::Refused);
    row("not null", "INSERT INTO u VALUES (2, NULL, 1, NULL)", ErrorCode::Refused);
    row("foreign key", "INSERT INTO u VALUES (2, 'y', 1, 9)", ErrorCode::Refused);
    row("trigger", "DELETE FROM u", ErrorCode::Refused);
    row("no such table", "DELETE FROM nowhere", ErrorCode::Internal);
    row("double quotes are no text", "SELECT \"text\"", ErrorCode::Internal);
}

void TestStatement::constraints() {
    QFETCH(QByteArray, sql);
    QFETCH(ErrorCode, code);
    const auto result = database().run(
        Sql::assembled("constraint", std::string_view(sql.data(), size_t(sql.size()))));
    QVERIFY(!result);
    QCOMPARE(result.error().code, code);
    QVERIFY(!result.error().message.isEmpty());
    QCOMPARE(database().value<int>({"n", "SELECT count(*) FROM u"})->value(), 1);
}

void TestStatement::wrongLengthIsNoId() {
    QVERIFY(database().run(insertRow, QByteArray("short"), 0, 0));
    QVERIFY(database().value<PersonId>(readA)->value().isNull());
}

QTEST_GUILESS_MAIN(TestStatement)
#include "test_statement.moc"
