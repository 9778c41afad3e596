// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/write_context.h"

#include "core/storage/outbox/integrity.h"
#include "tests/core/storage/store_fixture.h"
#include "tests/support/failing_vfs.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

#include <rapidcheck.h>
#include <sqlite3.h>

using namespace sizao;
using base::ErrorCode;
using storage::WriteContext;
using tests::StoreFixture;
using tests::text;

namespace {

domain::WarningCase someCase() {
    domain::WarningCase made;
    made.id = tests::named<domain::CaseId>("case");
    made.case_number = text("云纪预〔2026〕1号");
    made.model = text("M-ZF");
    made.decision = tests::named<domain::SignalDecisionId>("decision");
    made.handler_1 = tests::named<domain::UserId>("a");
    made.handler_2 = tests::named<domain::UserId>("b");
    return made;
}

QString writersOf(StoreFixture& fixture) {
    return tests::expected(fixture.read([](storage::Database& database) {
               return database.value<QString>({"test", "SELECT grp FROM warning_case"});
           }))
        .value_or(QString());
}

QString lastExpect(StoreFixture& fixture) {
    const auto rows = fixture.chain("SELECT hash, bytes FROM outbox ORDER BY n");
    return QString::fromUtf8(
        QJsonDocument(QJsonDocument::fromJson(rows.back().second)[u"expect"].toObject())
            .toJson(QJsonDocument::Compact));
}

base::Result<> update(StoreFixture& fixture, const domain::WarningCase& after, const char* group) {
    return fixture.write([&](WriteContext& context) -> base::Result<> {
        return context.update("case.update", after, group);
    });
}

} // namespace

class TestWriteContext : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(text("sizao.storage=false")); }
    void metaOfANewRow();
    void groupsHaveTheirOwnWriters();
    void onlyTheGroupIsWritten();
    void updateOfNothing();
    void seedRowsAreUpdated();
    void streams();
    void changesOfATransaction();
    void numbersHaveNoGaps();
    void seriesAreApart();
    void failingCalls_data();
    void failingCalls();
};

void TestWriteContext::metaOfANewRow() {
    StoreFixture fixture;
    fixture.create(someCase(), "org/1");
    QCOMPARE(fixture.number("SELECT count(*) FROM warning_case w JOIN stream s ON s.id = w.home "
                            "JOIN chain c ON c.dev = w.origin_dev WHERE s.name = 'org/1' AND "
                            "w.rev = 1 AND w.origin_n = 1 AND w.pending = 1 AND w.grp IS NULL AND "
                            "w.extra IS NULL AND w.created_at = 1795500000000 AND w.seq = 1"),
             1);
    const auto author = tests::expected(fixture.read([](storage::Database& database) {
        return database.value<base::RawId>({"test", "SELECT created_by FROM warning_case"});
    }));
    QCOMPARE(*author, base::RawId(StoreFixture::stamp().actor.user));
}

// expect names who wrote the group last: the creation, then the latest change of that group.
void TestWriteContext::groupsHaveTheirOwnWriters() {
    StoreFixture fixture;
    domain::WarningCase made = someCase();
    fixture.create(made);
    const QString device = QString::fromLatin1(StoreFixture::birth().device.toText());
    made.state = domain::CaseState::Hearing;
    QVERIFY(update(fixture, made, "state"));
    QCOMPARE(lastExpect(fixture), text("{\"state\":\"%1:1\"}").arg(device));
    made.handler_1 = tests::named<domain::UserId>("c");
    QVERIFY(update(fixture, made, "handler"));
    QCOMPARE(lastExpect(fixture), text("{\"handler\":\"%1:1\"}").arg(device));
    made.state = domain::CaseState::Approving;
    QVERIFY(update(fixture, made, "state"));
    QCOMPARE(lastExpect(fixture), text("{\"state\":\"%1:2\"}").arg(device));
    QCOMPARE(writersOf(fixture), text("{\"handler\":\"%1:3\",\"state\":\"%1:4\"}").arg(device));
    QCOMPARE(fixture.number("SELECT rev FROM warning_case"), 4);
    QCOMPARE(fixture.number("SELECT pending FROM warning_case"), 4);
    QCOMPARE(fixture.all<domain::WarningCase>()[0], made);
}

void TestWriteContext::onlyTheGroupIsWritten() {
    StoreFixture fixture;
    fixture.create(someCase());
    domain::WarningCase other = someCase();
    other.state = domain::CaseState::Hearing;
    other.case_number = text("改不了");
    other.handler_2 = tests::named<domain::UserId>("z");
    QVERIFY(update(fixture, other, "state"));
    domain::WarningCase wanted = someCase();
    wanted.state = domain::CaseState::Hearing;
    QCOMPARE(fixture.all<domain::WarningCase>()[0], wanted);
    // A value that is taken away is written as null, not left out.
    other = wanted;
    other.outcome = domain::CaseOutcome::Dropped;
    QVERIFY(update(fixture, other, "state"));
    other.outcome.reset();
    QVERIFY(update(fixture, other, "state"));
    QVERIFY(!fixture.all<domain::WarningCase>()[0].outcome);
    QVERIFY(fixture.chain("SELECT hash, bytes FROM outbox ORDER BY n")
                .back()
                .second.contains("\"outcome\":null"));
}

void TestWriteContext::updateOfNothing() {
    StoreFixture fixture;
    const auto result = update(fixture, someCase(), "state");
    QCOMPARE(result.error().code, ErrorCode::NotFound);
    QCOMPARE(fixture.number("SELECT last_n FROM chain"), 0);
}

void TestWriteContext::seedRowsAreUpdated() {
    StoreFixture fixture;
    QVERIFY(fixture.write([](WriteContext& context) -> base::Result<> {
        storage::entity_table::RowMeta meta;
        meta.home = *context.view().stream(text("ref"));
        return context.view().create(someCase(), meta).map([](bool) {});
    }));
    QCOMPARE(fixture.number("SELECT last_n FROM chain"), 0);
    QVERIFY(update(fixture, someCase(), "state"));
    QCOMPARE(lastExpect(fixture), text("{\"state\":\"seed\"}"));
}

void TestWriteContext::streams() {
    StoreFixture fixture;
    fixture.create(tests::unitNamed("x"), "in/C01");
    fixture.create(tests::unitNamed("y"), "in/C01");
    fixture.create(tests::unitNamed("z"), "in/C02");
    QCOMPARE(fixture.number("SELECT count(*) FROM stream WHERE name LIKE 'in/%'"), 2);
    QCOMPARE(fixture.number("SELECT count(DISTINCT home) FROM unit WHERE name IN ('x', 'y')"), 1);
}

void TestWriteContext::changesOfATransaction() {
    StoreFixture fixture;
    storage::ChangeSet seen;
    fixture.store().setOnCommitted([&](const storage::ChangeSet& changes) { seen = changes; });
    domain::WarningCase made = someCase();
    QVERIFY(fixture.write([&](WriteContext& context) -> base::Result<> {
        return context.create("a", made, text("org/1")).and_then([&] {
            return context.update("b", made, "state");
        });
    }));
    QCOMPARE(seen.position, 2);
    QCOMPARE(seen.items.size(), 2U);
    QVERIFY(seen.items[0].created && !seen.items[1].created);
    QCOMPARE(seen.items[1].id, base::RawId(made.id));
    QVERIFY(seen.concerns("warning_case") && !seen.concerns("record"));
}

void TestWriteContext::numbersHaveNoGaps() {
    StoreFixture fixture;
    qint64 given = 0;
    QVERIFY(rc::check("a number that was not used is given again", [&] {
        const auto commits = *rc::gen::container<std::vector<bool>>(rc::gen::arbitrary<bool>());
        for (std::size_t i = 0; i < std::min<std::size_t>(commits.size(), 5); ++i) {
            const auto result = fixture.write([&](WriteContext& context) -> base::Result<qint64> {
                const auto number = context.allocateNumber(text("云纪预〔2026〕"));
                if (!commits[i])
                    return base::fail(ErrorCode::Refused, text("不"));
                return number;
            });
            RC_ASSERT(result.has_value() == commits[i]);
            if (result)
                RC_ASSERT(*result == ++given);
        }
    }));
}

void TestWriteContext::seriesAreApart() {
    StoreFixture fixture;
    const auto take = [&](const char* series) {
        return tests::expected(fixture.write(
            [&](WriteContext& context) { return context.allocateNumber(text(series)); }));
    };
    QCOMPARE(take("A"), 1);
    QCOMPARE(take("A"), 2);
    QCOMPARE(take("B"), 1);
    QVERIFY(fixture.open());
    QCOMPARE(take("A"), 3);
    QCOMPARE(take("B"), 2);
}

void TestWriteContext::failingCalls_data() {
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("lasting");
    QTest::newRow("full once") << SQLITE_FULL << false;
    QTest::newRow("full") << SQLITE_FULL << true;
    QTest::newRow("gone") << SQLITE_IOERR << true;
}

// The i-th write to the disk fails: either everything of the transaction is there or nothing.
void TestWriteContext::failingCalls() {
    QFETCH(int, code);
    QFETCH(bool, lasting);
    int failures = 0;
    for (int call = 1; call < 1000; ++call) {
        support::FailingVfs vfs;
        storage::StoreOptions options;
        options.vfs = vfs.name();
        StoreFixture fixture(options);
        fixture.create(someCase());
        int told = 0;
        fixture.store().setOnCommitted([&](const storage::ChangeSet&) { ++told; });
        vfs.failAt(call, code, lasting);
        const auto result = fixture.write([](WriteContext& context) -> base::Result<> {
            context.beginGroup(2);
            return context.update("case.state", someCase(), "state")
                .and_then([&] { return context.create("u", tests::unitNamed("u"), text("ref")); })
                .and_then([&] { return context.allocateNumber(text("A")); })
                .and_then([&](qint64) { return context.audit({.act = "a", .object = {}}); });
        });
        const bool hasFailed = vfs.hasFailed();
        vfs.failNever();
        QCOMPARE(told, result ? 1 : 0);
        QVERIFY(fixture.open());
        const qint64 units = fixture.number("SELECT count(*) FROM unit");
        QVERIFY(result ? units == 1 : units <= 1);
        QCOMPARE(fixture.number("SELECT last_n FROM chain"), 1 + 2 * units);
        QCOMPARE(fixture.number("SELECT rev FROM warning_case"), 1 + units);
        QCOMPARE(fixture.number("SELECT count(*) FROM number"), units);
        QCOMPARE(fixture.number("SELECT count(*) FROM audit"), units);
        QVERIFY(
            StoreFixture::isChained(fixture.chain("SELECT hash, bytes FROM outbox ORDER BY n")));
        if (!hasFailed)
            break;
        failures += result ? 0 : 1;
    }
    QVERIFY(failures > 1);
}

QTEST_GUILESS_MAIN(TestWriteContext)
#include "test_write_context.moc"
