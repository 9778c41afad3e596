// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/store.h"

#include "core/storage/stores/meta_store.h"
#include "tests/core/storage/store_fixture.h"
#include "tests/support/failing_vfs.h"

#include <QDir>
#include <QLoggingCategory>
#include <QSemaphore>
#include <QThread>

#include <atomic>
#include <map>
#include <rapidcheck.h>
#include <sqlite3.h>

using namespace sizao;
using base::ErrorCode;
using storage::ChangeSet;
using storage::WriteContext;
using tests::StoreFixture;
using tests::text;

namespace {

base::Result<> addUnit(WriteContext& context, const char* name) {
    return context.create("a", tests::unitNamed(name), text("ref"));
}

base::Result<qint64> countUnits(storage::Database& database) {
    return database.value<qint64>({"test", "SELECT count(*) FROM unit"})
        .map([](std::optional<qint64> count) { return count.value_or(-1); });
}

} // namespace

class TestStore : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(text("sizao.storage=false")); }
    void birth();
    void refusedToOverwrite();
    void snapshotStays();
    void toldAfterTheCommit();
    void notToldOfFailures();
    void notToldOfNothing();
    void writesAreInOrder();
    void queuedWritesAreFinished();
    void readersCannotWrite();
    void bulkNamesItsType();
    void creationOnAFailingDisk();
    void drafts();
    void emptyDrafts();
    void anyDrafts();
    void meta();
    void manyWritersAndReaders();
    void readAfterAFailedRead();
};

void TestStore::birth() {
    StoreFixture fixture;
    const auto read = [&](const char* key) {
        return tests::expected(fixture.read(
            [&](storage::Database& database) { return storage::readMeta(database, key); }));
    };
    QCOMPARE(read(storage::meta::organisation), text("云湖区纪委监委"));
    QCOMPARE(read(storage::meta::agencyWord), text("云纪"));
    QCOMPARE(read(storage::meta::createdAt), base::toIsoInstant(1'795'500'000'000));
    QVERIFY(read(storage::meta::training).isEmpty());
    QCOMPARE(fixture.number("SELECT count(*) FROM chain WHERE last_n = 0 AND acked = 0 AND "
                            "last_hash = zeroblob(32)"),
             1);
}

void TestStore::refusedToOverwrite() {
    StoreFixture fixture;
    fixture.create(tests::unitNamed("甲"));
    const auto again = storage::Store::create(fixture.vault().path(), fixture.vault().key(),
                                              StoreFixture::birth());
    QCOMPARE(again.error().code, ErrorCode::Refused);
    QVERIFY(fixture.open());
    QCOMPARE(fixture.all<domain::Unit>().size(), 1U); // it was not removed after all
}

// A read sees one moment, however much is written meanwhile.
void TestStore::snapshotStays() {
    StoreFixture fixture;
    fixture.create(tests::unitNamed("甲"));
    QSemaphore hasBegun;
    QSemaphore mayGoOn;
    auto reading = fixture.store().read(
        [&](storage::Database& database) -> base::Result<std::pair<qint64, qint64>> {
            const qint64 first = tests::expected(countUnits(database));
            hasBegun.release();
            mayGoOn.acquire();
            return std::pair(first, tests::expected(countUnits(database)));
        });
    hasBegun.acquire();
    fixture.create(tests::unitNamed("乙"));
    mayGoOn.release();
    QCOMPARE(*reading.takeResult(), std::pair(qint64{1}, qint64{1}));
    QCOMPARE(fixture.all<domain::Unit>().size(), 2U);
}

void TestStore::toldAfterTheCommit() {
    StoreFixture fixture;
    qint64 seen = 0;
    qint64 position = 0;
    fixture.store().setOnCommitted([&](const ChangeSet& changes) {
        seen = tests::expected(fixture.read(countUnits)); // another connection sees it already
        position = changes.position;
    });
    QVERIFY(fixture.write([](WriteContext& context) { return addUnit(context, "甲"); }));
    QCOMPARE(seen, 1);
    QCOMPARE(position, 1);
}

void TestStore::notToldOfFailures() {
    support::FailingVfs vfs;
    storage::StoreOptions options;
    options.vfs = vfs.name();
    StoreFixture fixture(options);
    int told = 0;
    fixture.store().setOnCommitted([&](const ChangeSet&) { ++told; });
    const auto refused = fixture.write([](WriteContext& context) -> base::Result<> {
        return addUnit(context, "甲").and_then([]() -> base::Result<> {
            return base::fail(ErrorCode::Refused, text("不"));
        });
    });
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    const auto conflict = fixture.write([](WriteContext& context) -> base::Result<> {
        return addUnit(context, "甲").and_then([&] { return addUnit(context, "甲"); });
    });
    QCOMPARE(conflict.error().code, ErrorCode::Conflict);
    vfs.failAt(1, SQLITE_FULL, true);
    QVERIFY(!fixture.write([](WriteContext& context) { return addUnit(context, "乙"); }));
    vfs.failNever();
    QCOMPARE(told, 0);
    QCOMPARE(fixture.all<domain::Unit>().size(), 0U);
    QVERIFY(fixture.write([](WriteContext& context) { return addUnit(context, "丙"); }));
    QCOMPARE(told, 1);
}

void TestStore::notToldOfNothing() {
    StoreFixture fixture;
    int told = 0;
    fixture.store().setOnCommitted([&](const ChangeSet&) { ++told; });
    QVERIFY(fixture.write([](WriteContext& context) -> base::Result<> {
        return context.audit({.act = "seen", .object = {}});
    }));
    QCOMPARE(told, 0);
}

void TestStore::writesAreInOrder() {
    StoreFixture fixture;
    std::vector<QFuture<base::Result<>>> pending;
    for (int i = 0; i < 50; ++i)
        pending.push_back(fixture.store().write(
            StoreFixture::stamp(), [i](WriteContext& context) -> base::Result<> {
                return addUnit(context, QByteArray::number(i).constData());
            }));
    for (auto& each : pending)
        QVERIFY(each.takeResult().has_value());
    const auto units = fixture.all<domain::Unit>();
    for (int i = 0; i < 50; ++i)
        QCOMPARE(units[static_cast<std::size_t>(i)].name, QString::number(i));
}

void TestStore::queuedWritesAreFinished() {
    StoreFixture fixture;
    for (int i = 0; i < 20; ++i)
        (void)fixture.store().write(StoreFixture::stamp(),
                                    [i](WriteContext& context) -> base::Result<> {
                                        return addUnit(context, QByteArray::number(i).constData());
                                    });
    QVERIFY(fixture.open());
    QCOMPARE(fixture.all<domain::Unit>().size(), 20U);
}

void TestStore::readersCannotWrite() {
    StoreFixture fixture;
    const auto result = fixture.read(
        [](storage::Database& database) { return storage::writeMeta(database, "x", text("y")); });
    QVERIFY(!result.has_value());
    QVERIFY(fixture.write([](WriteContext& context) { return addUnit(context, "甲"); }));
}

void TestStore::bulkNamesItsType() {
    const auto id = base::RawId::fromName("x");
    ChangeSet changes;
    QVERIFY(changes.isEmpty());
    for (std::size_t i = 0; i < ChangeSet::mostItems; ++i)
        changes.add("record", id, true);
    QVERIFY(!changes.concernsBulk("record")); // n
    QVERIFY(changes.concerns("record"));
    changes.add("unit", id, true);
    changes.add("unit", id, true);
    QVERIFY(changes.concernsBulk("unit")); // n + 1
    QCOMPARE(changes.bulkTypes.size(), 1U);
    QCOMPARE(changes.items.size(), ChangeSet::mostItems);
    QVERIFY(changes.concerns("unit") && !changes.concerns("person"));
}

void TestStore::creationOnAFailingDisk() {
    int failures = 0;
    for (int call = 1; call < 3000; call += 1 + call / 6) {
        support::TempVault vault;
        support::FailingVfs vfs;
        storage::StoreOptions options;
        options.vfs = vfs.name();
        vfs.failAt(call, SQLITE_FULL, true);
        const auto made =
            storage::Store::create(vault.path(), vault.key(), StoreFixture::birth(), options);
        if (!vfs.hasFailed())
            break;
        QVERIFY(!made.has_value());
        QCOMPARE(QDir(vault.file(QString())).entryList(QDir::Files), QStringList());
        ++failures;
    }
    QVERIFY(failures > 5);
}

void TestStore::drafts() {
    StoreFixture fixture;
    const auto one = base::RawId::fromName("one");
    const auto two = base::RawId::fromName("two");
    const auto write = [&](const base::RawId& user, const char* form, const char* body) {
        tests::expected(fixture.write([&](WriteContext& context) -> base::Result<> {
            return storage::writeDraft(context.database(), user, text(form), text(body), 5);
        }));
    };
    const auto read = [&](const base::RawId& user, const char* form) {
        return tests::expected(fixture.read([&](storage::Database& database) {
            return storage::readDraft(database, user, text(form));
        }));
    };
    write(one, "enter", "一");
    write(two, "enter", "二");
    write(one, "verify", "三");
    write(one, "enter", "四");
    QCOMPARE(read(one, "enter"), text("四"));
    QCOMPARE(read(two, "enter"), text("二"));
    QCOMPARE(read(one, "verify"), text("三"));
    QVERIFY(read(two, "verify").isEmpty());
    tests::expected(fixture.write([&](WriteContext& context) -> base::Result<> {
        return storage::removeDraft(context.database(), one, text("enter"));
    }));
    QVERIFY(read(one, "enter").isEmpty());
    QCOMPARE(read(two, "enter"), text("二"));
}

// A form that was emptied again is a draft too: it says so and is no error.
void TestStore::emptyDrafts() {
    StoreFixture fixture;
    const auto user = base::RawId::fromName("user");
    for (const QString& body : {text("一"), QString(), text(""), QString(QChar(0))}) {
        const auto written = fixture.write([&](WriteContext& context) -> base::Result<> {
            return storage::writeDraft(context.database(), user, text("enter"), body, 5);
        });
        QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().message));
        QCOMPARE(tests::expected(fixture.read([&](storage::Database& database) {
                     return storage::readDraft(database, user, text("enter"));
                 })),
                 body);
    }
}

// Drafts are a table of (user, form): the last one written is read, whoever else writes.
void TestStore::anyDrafts() {
    StoreFixture fixture;
    std::map<std::pair<int, int>, QString> model;
    QVERIFY(rc::check("drafts are the model", [&] {
        const int user = *rc::gen::inRange(0, 3);
        const int form = *rc::gen::inRange(0, 3);
        const bool removes = *rc::gen::inRange(0, 3) == 0;
        const QString body =
            QString::fromUtf8(QByteArray::fromStdString(*rc::gen::arbitrary<std::string>()));
        const auto id = [](int number) {
            return base::RawId::fromName(QByteArray::number(number));
        };
        tests::expected(fixture.write([&](WriteContext& context) -> base::Result<> {
            return removes
                       ? storage::removeDraft(context.database(), id(user), QString::number(form))
                       : storage::writeDraft(context.database(), id(user), QString::number(form),
                                             body, 5);
        }));
        model[{user, form}] = removes ? QString() : body;
        for (const auto& [key, wanted] : model)
            RC_ASSERT(tests::expected(fixture.read([&](storage::Database& database) {
                          return storage::readDraft(database, id(key.first),
                                                    QString::number(key.second));
                      }))
                      == wanted);
    }));
}

void TestStore::meta() {
    StoreFixture fixture;
    for (const char* value : {"一", "二", ""}) {
        tests::expected(fixture.write([&](WriteContext& context) -> base::Result<> {
            return storage::writeMeta(context.database(), "key", text(value));
        }));
        QCOMPARE(tests::expected(fixture.read([](storage::Database& database) {
                     return storage::readMeta(database, "key");
                 })),
                 text(value));
    }
}

// Four desks' worth of threads write and read at once: every read sees whole transactions, the
// number never falls, and at the end all of them are there in one unbroken chain.
void TestStore::manyWritersAndReaders() {
    constexpr int threads = 4;
    constexpr int writes = 40;
    StoreFixture fixture;
    std::atomic<int> wrong = 0;
    std::vector<std::unique_ptr<QThread>> running;
    for (int number = 0; number < threads; ++number) {
        running.emplace_back(QThread::create([&, number] {
            qint64 seen = 0;
            for (int i = 0; i < writes; ++i) {
                const QByteArray name = QByteArray::number(number) + '/' + QByteArray::number(i);
                const auto written = fixture.write([&](WriteContext& context) -> base::Result<> {
                    return addUnit(context, (name + "a").constData()).and_then([&] {
                        return addUnit(context, (name + "b").constData());
                    });
                });
                const qint64 now = fixture.read(countUnits).value_or(-1);
                wrong += written && now % 2 == 0 && now >= seen + 2 ? 0 : 1;
                seen = now;
            }
        }));
        running.back()->start();
    }
    for (const auto& thread : running)
        thread->wait();
    QCOMPARE(wrong.load(), 0);
    QCOMPARE(fixture.number("SELECT count(*) FROM unit"), 2 * threads * writes);
    const auto rows = fixture.chain("SELECT hash, bytes FROM outbox ORDER BY n");
    QCOMPARE(rows.size(), std::size_t{2 * threads * writes});
    QVERIFY(StoreFixture::isChained(rows));
}

// A statement that fails in a snapshot ends that snapshot; the next read sees today's rows.
void TestStore::readAfterAFailedRead() {
    StoreFixture fixture;
    const auto failed = fixture.read([](storage::Database& database) {
        return database.value<qint64>({"test", "SELECT count(*) FROM nowhere"});
    });
    QVERIFY(!failed.has_value());
    fixture.create(tests::unitNamed("甲"));
    QCOMPARE(fixture.read(countUnits), 1);
}

QTEST_GUILESS_MAIN(TestStore)
#include "test_store.moc"
