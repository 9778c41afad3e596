// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/outbox/integrity.h"

#include "tests/core/storage/store_fixture.h"

#include <rapidcheck.h>

using namespace sizao;
using storage::ChainReport;
using storage::ViewReport;
using storage::WriteContext;
using tests::StoreFixture;
using tests::text;

namespace {

constexpr const char* unguarded =
    "DROP TRIGGER IF EXISTS outbox_keeps_rows; DROP TRIGGER IF EXISTS outbox_keeps_bytes; "
    "DROP TRIGGER IF EXISTS audit_keeps_rows; DROP TRIGGER IF EXISTS audit_keeps_bytes; ";

ChainReport outboxOf(StoreFixture& fixture) {
    return tests::expected(
        fixture.read([](storage::Database& database) { return storage::verifyOutbox(database); }));
}
ChainReport auditOf(StoreFixture& fixture) {
    return tests::expected(
        fixture.read([](storage::Database& database) { return storage::verifyAudit(database); }));
}
ViewReport viewOf(StoreFixture& fixture) {
    return tests::expected(
        fixture.read([](storage::Database& database) { return storage::verifyView(database); }));
}

// Twenty changes and twenty audit rows; every second record is concluded.
void fill(StoreFixture& fixture) {
    for (int i = 0; i < 10; ++i)
        tests::expected(fixture.write([i](WriteContext& context) -> base::Result<> {
            domain::Record record;
            record.id = domain::RecordId::fromName(QByteArray::number(i));
            record.channel = text("C01");
            record.facts = text("\"expect\":{},"); // looks like the mark of a creating change
            record.state = domain::RecordState::Verifying;
            domain::Verification verification;
            verification.id = domain::Verification::idFor(record.id);
            verification.record = record.id;
            verification.conclusion = static_cast<domain::Conclusion>(i % 4);
            return context.create("a", record, text("in/C01"))
                .and_then([&]() -> base::Result<> {
                    return i % 2 == 0 ? context.create("b", verification, text("org/1"))
                                      : context.update("c", record, "state");
                })
                .and_then([&] { return context.audit({.act = "a", .object = record.id}); })
                .and_then([&] { return context.audit({.act = "b", .object = record.id}); });
        }));
}

void tamper(StoreFixture& fixture, const std::string& script) {
    tests::expected(fixture.script(unguarded + script));
}

} // namespace

class TestIntegrity : public QObject {
    Q_OBJECT
private slots:
    void sound();
    void anyByteOfTheOutbox();
    void anyRowOfTheAudit();
    void endCutOff();
    void auditChain();
    void view_data();
    void view();
    void standings();
    void facets_data();
    void facets();
    void cancelled();
};

void TestIntegrity::sound() {
    StoreFixture fixture;
    QCOMPARE(outboxOf(fixture).rows, 0);
    QVERIFY(!outboxOf(fixture).first_broken);
    QVERIFY(viewOf(fixture).isSound());
    fill(fixture);
    QCOMPARE(outboxOf(fixture).rows, 20);
    QVERIFY(!outboxOf(fixture).first_broken);
    QCOMPARE(auditOf(fixture).rows, 20);
    QVERIFY(!auditOf(fixture).first_broken);
    QVERIFY(viewOf(fixture).isSound());
}

// Whatever bit of whatever row is turned, it is found at that row.
void TestIntegrity::anyByteOfTheOutbox() {
    StoreFixture fixture;
    fill(fixture);
    QVERIFY(rc::check("a changed byte is found", [&] {
        const int row = *rc::gen::inRange(1, 21);
        const bool inHash = *rc::gen::arbitrary<bool>();
        const char* column = inHash ? "hash" : "bytes";
        auto before = tests::expected(fixture.read([&](storage::Database& database) {
            const std::string sql = std::string("SELECT ") + column + " FROM outbox WHERE n = ?1";
            return database.value<QByteArray>(storage::Sql::assembled("test", sql), row);
        }));
        QByteArray changed = *before;
        const int at = *rc::gen::inRange(0, static_cast<int>(changed.size()));
        changed[at] = static_cast<char>(changed[at] ^ (1 << *rc::gen::inRange(0, 8)));
        const auto put = [&](const QByteArray& bytes) {
            tamper(fixture, std::string("UPDATE outbox SET ") + column + " = x'"
                                + bytes.toHex().toStdString()
                                + "' WHERE n = " + std::to_string(row));
        };
        put(changed);
        const ChainReport report = outboxOf(fixture);
        put(*before);
        RC_ASSERT(report.first_broken == std::optional<qint64>(row));
    }));
    QVERIFY(!outboxOf(fixture).first_broken);
}

void TestIntegrity::anyRowOfTheAudit() {
    for (const int row : {1, 7, 19}) {
        StoreFixture fixture;
        fill(fixture);
        tamper(fixture, "DELETE FROM audit WHERE seq = " + std::to_string(row));
        QCOMPARE(auditOf(fixture).first_broken, std::optional<qint64>(row));
    }
}

void TestIntegrity::endCutOff() {
    StoreFixture fixture;
    fill(fixture);
    tamper(fixture, "DELETE FROM outbox WHERE n > 17");
    QCOMPARE(outboxOf(fixture).first_broken, std::optional<qint64>(18));
    tamper(fixture, "DELETE FROM outbox");
    QCOMPARE(outboxOf(fixture).first_broken, std::optional<qint64>(1));
}

void TestIntegrity::auditChain() {
    StoreFixture fixture;
    fill(fixture);
    const auto rows = fixture.chain("SELECT hash, bytes FROM audit ORDER BY seq");
    QVERIFY(StoreFixture::isChained(rows));
    const QByteArray user = StoreFixture::stamp().actor.user.toText();
    const QByteArray first =
        QByteArray(R"({"v":1,"seq":1,"actor":")") + user + R"(","act":"a","type":"","id":")"
        + base::RawId::fromName("0").toText() + R"(","result":"done","count":1,"at":")"
        + base::toIsoInstant(StoreFixture::stamp().at_ms).toLatin1() + R"(","up":77})";
    QCOMPARE(rows[0].second, first);
    // A refused act leaves its trace only in its own transaction.
    QVERIFY(fixture.write([](WriteContext& context) -> base::Result<> {
        return context.audit(
            {.act = "x", .object_type = "record", .object = {}, .result = "refused", .count = 7});
    }));
    const auto last = fixture.chain("SELECT hash, bytes FROM audit ORDER BY seq").back().second;
    QVERIFY(last.contains(R"("result":"refused","count":7)"));
    QVERIFY(!last.contains("\"id\""));
    QVERIFY(!auditOf(fixture).first_broken);
}

void TestIntegrity::view_data() {
    QTest::addColumn<QString>("script");
    QTest::addColumn<int>("without");
    QTest::addColumn<int>("missing");
    QTest::newRow("row removed") << text("DELETE FROM unit WHERE name = '甲'") << 0 << 1;
    QTest::newRow("change removed") << text("DELETE FROM outbox WHERE n = 1") << 1 << 0;
    QTest::newRow("row from nowhere")
        << text("INSERT INTO unit(id, home, rev, origin_dev, origin_n, pending, created_at, name, "
                "staff_quota) VALUES (randomblob(16), 1, 1, 1, 4711, 1, 0, '假', 0)")
        << 1 << 0;
    QTest::newRow("seed is no change")
        << text("INSERT INTO unit(id, home, rev, origin_dev, origin_n, pending, created_at, name, "
                "staff_quota) VALUES (randomblob(16), 1, 1, 0, 0, 1, 0, '种子', 0)")
        << 0 << 0;
}

void TestIntegrity::view() {
    QFETCH(QString, script);
    QFETCH(int, without);
    QFETCH(int, missing);
    StoreFixture fixture;
    fill(fixture);
    fixture.create(tests::unitNamed("甲"));
    tamper(fixture, script.toStdString());
    const ViewReport report = viewOf(fixture);
    QCOMPARE(report.rows_without_change, without);
    QCOMPARE(report.changes_without_row, missing);
    QCOMPARE(report.stale_facets, 0);
    QCOMPARE(report.isSound(), without + missing == 0);
}

// The check in SQL and the rule in C++ agree for every state and conclusion.
void TestIntegrity::standings() {
    for (const auto& state : domain::EnumText<domain::RecordState>::entries) {
        StoreFixture fixture;
        domain::Record record;
        record.id = tests::named<domain::RecordId>("r");
        record.channel = text("C01");
        record.state = state.value;
        fixture.create(record);
        QCOMPARE(viewOf(fixture).stale_facets, 0);
        domain::Verification verification;
        verification.id = domain::Verification::idFor(record.id);
        verification.record = record.id;
        for (const auto& conclusion : domain::EnumText<domain::Conclusion>::entries) {
            verification.conclusion = conclusion.value;
            if (fixture.all<domain::Verification>().empty())
                fixture.create(verification);
            else
                QVERIFY(fixture.write([&](WriteContext& context) -> base::Result<> {
                    return context.update("a", verification, "core");
                }));
            QCOMPARE(viewOf(fixture).stale_facets, 0);
        }
        tamper(fixture, "UPDATE record_facet SET standing = 'NONE' WHERE n = 1");
        QCOMPARE(viewOf(fixture).stale_facets, 1);
        QVERIFY(!viewOf(fixture).isSound());
    }
}

void TestIntegrity::facets_data() {
    QTest::addColumn<QString>("script");
    QTest::addColumn<int>("stale");
    QTest::addColumn<int>("miscounted");
    QTest::newRow("counted wrongly")
        << text("UPDATE record_facet SET n = n + 1 WHERE id = 1") << 0 << 1;
    QTest::newRow("facet gone") << text("DELETE FROM record_facet WHERE id = 1") << 3 << 0;
    for (const char* column :
         {"channel = 'C99'", "indicator = 'YL99'", "unknown = 1", "standing = 'RETRACTED'"})
        QTest::newRow(column)
            << text("UPDATE record_facet SET %1 WHERE id = 1").arg(QString::fromLatin1(column)) << 3
            << 0;
}

// What lists filter by is what the records say.
void TestIntegrity::facets() {
    QFETCH(QString, script);
    QFETCH(int, stale);
    QFETCH(int, miscounted);
    StoreFixture fixture;
    for (int i = 0; i < 3; ++i) {
        domain::Record record;
        record.id = domain::RecordId::fromName(QByteArray::number(i));
        record.channel = text("C01");
        record.state = domain::RecordState::Submitted;
        fixture.create(record);
    }
    QVERIFY(viewOf(fixture).isSound());
    tamper(fixture, script.toStdString());
    QCOMPARE(viewOf(fixture).stale_facets, stale);
    QCOMPARE(viewOf(fixture).miscounted_facets, miscounted);
    QVERIFY(!viewOf(fixture).isSound());
}

void TestIntegrity::cancelled() {
    StoreFixture fixture;
    QVERIFY(fixture.write([](WriteContext& context) -> base::Result<> {
        for (int i = 0; i < 4100; ++i)
            if (auto done = context.audit({.act = "a", .object = {}}); !done)
                return done;
        return {};
    }));
    qint64 told = 0;
    const base::Progress progress([&](qint64 done, qint64) { told = done; });
    progress.cancel();
    const auto result = fixture.read(
        [&](storage::Database& database) { return storage::verifyAudit(database, progress); });
    QCOMPARE(result.error().code, base::ErrorCode::Cancelled);
    QCOMPARE(told, 4096);
}

QTEST_GUILESS_MAIN(TestIntegrity)
#include "test_integrity.moc"
