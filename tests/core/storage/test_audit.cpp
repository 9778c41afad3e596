// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/outbox/audit.h"

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
using storage::AuditEvent;
using storage::WriteContext;
using tests::StoreFixture;
using tests::text;

namespace {

constexpr const char* chainOfAudit = "SELECT hash, bytes FROM audit ORDER BY seq";

std::vector<QJsonObject> eventsOf(StoreFixture& fixture) {
    std::vector<QJsonObject> events;
    for (const auto& [hash, bytes] : fixture.chain(chainOfAudit)) {
        QJsonParseError error;
        events.push_back(QJsonDocument::fromJson(bytes, &error).object());
        if (error.error != QJsonParseError::NoError)
            qFatal("an audit row is no JSON");
    }
    return events;
}

} // namespace

// Who did what, in a chain that shows when somebody was at it.
class TestAudit : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(text("sizao.storage=false")); }
    void bytesOfAnEvent();
    void aboutTheVaultItself();
    void anyPortions();
    void goesOnAfterOpening();
    void refusedActLeavesNoRow();
    void noRowNoAct();
    void byWhomever();
};

void TestAudit::bytesOfAnEvent() {
    StoreFixture fixture;
    const auto object = base::RawId::fromName("case");
    tests::expected(fixture.write([&](WriteContext& context) -> base::Result<> {
        return context.audit({.act = "case.view",
                              .object_type = "warning_case",
                              .object = object,
                              .result = "refused",
                              .count = 3});
    }));
    const QJsonObject event = eventsOf(fixture).at(0);
    QCOMPARE(event[u"v"].toInt(), 1);
    QCOMPARE(event[u"seq"].toInt(), 1);
    QCOMPARE(event[u"actor"].toString(),
             QString::fromLatin1(StoreFixture::stamp().actor.user.toText()));
    QCOMPARE(event[u"act"].toString(), text("case.view"));
    QCOMPARE(event[u"type"].toString(), text("warning_case"));
    QCOMPARE(event[u"id"].toString(), QString::fromLatin1(object.toText()));
    QCOMPARE(event[u"result"].toString(), text("refused"));
    QCOMPARE(event[u"count"].toInt(), 3);
    QCOMPARE(event[u"at"].toString(), base::toIsoInstant(StoreFixture::stamp().at_ms));
    QCOMPARE(event[u"up"].toInt(), 77);
    QCOMPARE(event.size(), 10); // ids, act and result, never content: no name, no text
    // The columns that lists filter by say the same as the bytes.
    QCOMPARE(fixture.number("SELECT count(*) FROM audit WHERE act = 'case.view' AND object_type = "
                            "'warning_case' AND length(object) = 16 AND at = 1795500000000"),
             1);
}

void TestAudit::aboutTheVaultItself() {
    StoreFixture fixture;
    tests::expected(fixture.write([](WriteContext& context) -> base::Result<> {
        return context.audit({.act = "vault.unlock", .object = {}});
    }));
    const QJsonObject event = eventsOf(fixture).at(0);
    QVERIFY(!event.contains(text("id")));
    QCOMPARE(event[u"type"].toString(), QString());
    QCOMPARE(event[u"result"].toString(), text("done"));
    QCOMPARE(event[u"count"].toInt(), 1);
}

// However many events a transaction has, and whether or not it is kept: the chain is that of the
// rule, and its numbers count without a hole.
void TestAudit::anyPortions() {
    StoreFixture fixture;
    int kept = 0;
    QVERIFY(rc::check("chain of the audit", [&] {
        const int events = *rc::gen::inRange(0, 5);
        const bool commits = *rc::gen::inRange(0, 3) > 0;
        const auto result = fixture.write([&](WriteContext& context) -> base::Result<> {
            for (int i = 0; i < events; ++i)
                if (auto done = context.audit({.act = "a", .object = {}, .count = i}); !done)
                    return done;
            return commits ? base::Result<>() : base::fail(ErrorCode::Refused, text("不"));
        });
        RC_ASSERT(result.has_value() == commits);
        kept += commits ? events : 0;
        const auto rows = fixture.chain(chainOfAudit);
        RC_ASSERT(static_cast<int>(rows.size()) == kept);
        RC_ASSERT(StoreFixture::isChained(rows));
        RC_ASSERT(kept == 0 || fixture.number("SELECT max(seq) - min(seq) FROM audit") == kept - 1);
    }));
    const auto report = tests::expected(
        fixture.read([](storage::Database& database) { return storage::verifyAudit(database); }));
    QCOMPARE(report.rows, kept);
    QVERIFY(!report.first_broken);
}

void TestAudit::goesOnAfterOpening() {
    StoreFixture fixture;
    for (int i = 1; i <= 3; ++i) {
        tests::expected(fixture.write([](WriteContext& context) -> base::Result<> {
            return context.audit({.act = "a", .object = {}});
        }));
        QVERIFY(fixture.open());
        QCOMPARE(eventsOf(fixture).back()[u"seq"].toInt(), i);
    }
    QVERIFY(StoreFixture::isChained(fixture.chain(chainOfAudit)));
}

void TestAudit::refusedActLeavesNoRow() {
    StoreFixture fixture;
    const auto refused = fixture.write([](WriteContext& context) -> base::Result<> {
        return context.audit({.act = "a", .object = {}}).and_then([&] {
            return context.update("a", tests::unitNamed("nowhere"), "core");
        });
    });
    QCOMPARE(refused.error().code, ErrorCode::NotFound);
    QVERIFY(eventsOf(fixture).empty());
}

// An act whose trace cannot be written does not happen.
void TestAudit::noRowNoAct() {
    StoreFixture fixture;
    QVERIFY(fixture.script("CREATE TRIGGER full BEFORE INSERT ON audit BEGIN "
                           "SELECT RAISE(ABORT, 'full'); END"));
    const auto result = fixture.write([](WriteContext& context) -> base::Result<> {
        return context.create("a", tests::unitNamed("甲"), text("ref")).and_then([&] {
            return context.audit({.act = "a", .object = {}});
        });
    });
    QVERIFY(!result.has_value());
    QVERIFY(fixture.all<domain::Unit>().empty());
    QCOMPARE(fixture.number("SELECT last_n FROM chain"), 0);
}

// The actor of the row is the one of the stamp, not the one who opened the vault.
void TestAudit::byWhomever() {
    StoreFixture fixture;
    for (const char* name : {"one", "two", "one"}) {
        storage::Stamp stamp = StoreFixture::stamp();
        stamp.actor.user = tests::named<domain::UserId>(name);
        stamp.at_ms += 1;
        tests::expected(fixture.store()
                            .write(stamp,
                                   [](WriteContext& context) -> base::Result<> {
                                       return context.audit({.act = "a", .object = {}});
                                   })
                            .takeResult());
    }
    const auto events = eventsOf(fixture);
    QCOMPARE(events[0][u"actor"], events[2][u"actor"]);
    QVERIFY(events[0][u"actor"] != events[1][u"actor"]);
    QCOMPARE(fixture.number("SELECT count(DISTINCT actor) FROM audit"), 2);
}

QTEST_GUILESS_MAIN(TestAudit)
#include "test_audit.moc"
