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
    void hostileTextIsOnlyText_data();
    void hostileTextIsOnlyText();
    void halvesOfCharacters();
    void zerosWithinText();
    void edgesOfNumbers();
    void typesThatDoNotFit();

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

void TestStatement::hostileTextIsOnlyText_data() {
    QTest::addColumn<QString>("text");
    for (const char* text : {"'", "''", "\"", "'); DROP TABLE t; --", "x' OR '1'='1", "?1", ":name",
                             "$name", "NULL", "x'00'", "\\", "%_", "/* */", ";", "甲\xEF\xBB\xBF",
                             "\xE2\x80\xAE覆盖", "\r\n\t\x7f", "e\xCC\x81", "\xF0\x9F\x98\x80"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

// A bound text is found by itself and by nothing else, and does nothing.
void TestStatement::hostileTextIsOnlyText() {
    QFETCH(QString, text);
    QCOMPARE(roundTrip(text), text);
    const Sql find{"find", "SELECT count(*) FROM t WHERE a = ?1"};
    QCOMPARE(database().value<int>(find, text)->value(), 1);
    QCOMPARE(database().value<int>(find, text + u'x')->value(), 0);
    QCOMPARE(database().value<int>(find, QStringLiteral("甲"))->value(), 0);
    QCOMPARE(database().value<int>({"rows", "SELECT count(*) FROM t"})->value(), 1);
}

// Half a character is no text in UTF-8: it becomes the sign for that, its neighbours stay.
void TestStatement::halvesOfCharacters() {
    const QChar high(0xd83d);
    const QChar low(0xde00);
    const QChar lost(0xfffd);
    const auto between = [](std::initializer_list<QChar> middle) {
        QString text = QStringLiteral("前");
        for (const QChar letter : middle)
            text += letter;
        return text + QStringLiteral("后");
    };
    QCOMPARE(roundTrip(between({high})), between({lost}));
    QCOMPARE(roundTrip(between({low})), between({lost}));
    QCOMPARE(roundTrip(between({low, high})), between({lost, lost}));
    QCOMPARE(roundTrip(between({high, high, low})), between({lost, high, low}));
    QCOMPARE(roundTrip(between({high, low})), between({high, low}));
    QCOMPARE(roundTrip(between({high}) + high), between({lost}) + lost); // at the very end
    // Nothing of one row is left over for the next.
    QCOMPARE(roundTrip(QString(low)), QString(lost));
}

void TestStatement::zerosWithinText() {
    const QString zeros = QString(QChar(0)) + QStringLiteral("甲") + QChar(0) + QChar(0);
    QCOMPARE(roundTrip(zeros), zeros);
    const Sql find{"find", "SELECT count(*) FROM t WHERE a = ?1"};
    QCOMPARE(database().value<int>(find, zeros)->value(), 1);
    QCOMPARE(database().value<int>(find, zeros.left(3))->value(), 0); // not cut at a zero
    QCOMPARE(database().value<int>(find, QString(QChar(0)))->value(), 0);
}

void TestStatement::edgesOfNumbers() {
    using Wide = std::numeric_limits<qint64>;
    for (const qint64 value : {Wide::min(), Wide::min() + 1, qint64{-1}, qint64{0}, qint64{1},
                               Wide::max() - 1, Wide::max()}) {
        QCOMPARE(roundTrip(value), value);
        QCOMPARE(database().value<int>({"same", "SELECT a = ?1 FROM t"}, value)->value(), 1);
    }
    using Narrow = std::numeric_limits<std::int32_t>;
    for (const std::int32_t day : {Narrow::min(), -1, 0, Narrow::max()})
        QCOMPARE(roundTrip(base::Day(day)), base::Day(day));
    // In SQL a sum that has no place in 64 bits is an error, not another number.
    QVERIFY(database().run({"clear", "DELETE FROM t"}));
    QVERIFY(database().run(insertRow, Wide::max(), 0, 0));
    QVERIFY(database().run(insertRow, 1, 0, 0));
    QVERIFY(!database().value<qint64>({"sum", "SELECT sum(a) FROM t"}).has_value());
}

// A damaged row is read as something harmless, never beyond its end.
void TestStatement::typesThatDoNotFit() {
    QVERIFY(database().run(insertRow, QStringLiteral("12甲"), QByteArray("\xff\x00\xfe", 3), 1.5));
    auto row = database().prepare({"row", "SELECT a, b, c FROM t"});
    QVERIFY(row->step().value());
    QCOMPARE(row->get<int>(0), 12);
    QVERIFY(row->get<QString>(1).isValidUtf16());
    QCOMPARE(row->get<int>(2), 1);
    QCOMPARE(row->get<base::Day>(0), base::Day(12));
    QVERIFY(row->get<PersonId>(0).isNull());
    QVERIFY(row->get<PersonId>(1).isNull());
}

QTEST_GUILESS_MAIN(TestStatement)
#include "test_statement.moc"
