// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/outbox/journal.h"

#include "core/base/limits.h"
#include "core/storage/outbox/integrity.h"
#include "tests/core/storage/store_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <rapidcheck.h>

using namespace sizao;
using base::ErrorCode;
using storage::WriteContext;
using tests::StoreFixture;
using tests::text;

namespace {

constexpr const char* outbox = "SELECT hash, bytes FROM outbox ORDER BY n";

domain::Record recordOf(int number, const QString& facts = {}) {
    domain::Record record;
    record.id = domain::RecordId::fromName("record " + QByteArray::number(number));
    record.channel = text("C01");
    record.facts = facts;
    return record;
}

std::vector<QJsonObject> changesOf(StoreFixture& fixture) {
    std::vector<QJsonObject> changes;
    for (const auto& [hash, bytes] : fixture.chain(outbox))
        changes.push_back(QJsonDocument::fromJson(bytes).object());
    return changes;
}

} // namespace

class TestJournal : public QObject {
    Q_OBJECT
private slots:
    void chained();
    void bytesOfAChange();
    void createdTwiceFromTheOutbox();
    void groups();
    void unfinishedGroup();
    void largestChange_data();
    void largestChange();
    void appendOnly_data();
    void appendOnly();
    void position();
    void withoutAChain();
};

// Whatever is written in whatever portions, the chain is that of the rule.
void TestJournal::chained() {
    StoreFixture fixture;
    int number = 0;
    QVERIFY(rc::check("hash rule", [&] {
        const auto portions = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 4));
        for (std::size_t i = 0; i < std::min<std::size_t>(portions.size(), 4); ++i) {
            const QString facts = QString::fromStdString(*rc::gen::arbitrary<std::string>());
            const auto stored = fixture.write([&](WriteContext& context) -> base::Result<> {
                for (int k = 0; k < portions[i]; ++k)
                    if (auto done = context.create("record.submit", recordOf(++number, facts),
                                                   text("in/C01"));
                        !done)
                        return done;
                return {};
            });
            RC_ASSERT(stored.has_value());
        }
        const auto rows = fixture.chain(outbox);
        RC_ASSERT(static_cast<int>(rows.size()) == number);
        RC_ASSERT(StoreFixture::isChained(rows));
    }));
    const auto report =
        fixture.read([](storage::Database& database) { return storage::verifyOutbox(database); });
    QVERIFY(!report->first_broken);
    QCOMPARE(report->rows, number);
    QCOMPARE(fixture.number("SELECT count(*) FROM outbox o JOIN chain c ON c.last_n = o.n AND "
                            "c.last_hash = o.hash"),
             number > 0 ? 1 : 0);
}

void TestJournal::bytesOfAChange() {
    StoreFixture fixture;
    domain::Record record = recordOf(1, text("引号\" 反斜\\ 换行\n 与\t控制\u0001"));
    record.occurred_on = base::Day::fromCivil(2026, 5, 1);
    record.state = domain::RecordState::Submitted;
    fixture.create(record, "in/C01");
    const auto rows = fixture.chain(outbox);
    const QByteArray& bytes = rows.at(0).second;
    QJsonParseError error;
    const QJsonObject change = QJsonDocument::fromJson(bytes, &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(change[u"v"].toInt(), 1);
    QCOMPARE(change[u"n"].toInt(), 1);
    QCOMPARE(change[u"dev"].toString(), QString::fromLatin1(StoreFixture::birth().device.toText()));
    QCOMPARE(change[u"tx"].toArray(), QJsonArray({1, 1}));
    QCOMPARE(change[u"act"].toString(), text("test.create"));
    QCOMPARE(change[u"type"].toString(), text("record"));
    QCOMPARE(change[u"id"].toString(), QString::fromLatin1(record.id.toText()));
    QCOMPARE(change[u"stream"].toString(), text("in/C01"));
    QVERIFY(change[u"expect"].toObject().isEmpty());
    QCOMPARE(change[u"set"][u"facts"].toString(), record.facts);
    QVERIFY(!change[u"set"].toObject().contains(text("person"))); // absent values are left out
    QCOMPARE(change[u"actor"].toString(),
             QString::fromLatin1(StoreFixture::stamp().actor.user.toText()));
    QCOMPARE(change[u"at"].toString(), base::toIsoInstant(StoreFixture::stamp().at_ms));
    QCOMPARE(change[u"up"].toInt(), 77);
}

// The view can be made again from the changes alone.
void TestJournal::createdTwiceFromTheOutbox() {
    StoreFixture fixture;
    domain::Record record = recordOf(1, text("事实"));
    record.person = tests::named<domain::PersonId>("p");
    record.occurred_on = base::Day::fromCivil(2026, 5, 1);
    record.grade = domain::Grade::III;
    record.source_digest = QByteArray("0123456789abcdef");
    fixture.create(record);
    record.state = domain::RecordState::Verifying;
    QVERIFY(fixture.write([&](WriteContext& context) -> base::Result<> {
        return context.update("record.take", record, "state");
    }));
    domain::Record again;
    again.id = record.id;
    for (const QJsonObject& change : changesOf(fixture))
        QVERIFY(domain::readFields(change[u"set"].toObject(), again).has_value());
    QCOMPARE(again, record);
    QCOMPARE(fixture.all<domain::Record>()[0], record);
}

void TestJournal::groups() {
    StoreFixture fixture;
    QVERIFY(fixture.write([](WriteContext& context) -> base::Result<> {
        int number = 0;
        for (const int size : {3, 1, 2}) {
            context.beginGroup(size);
            for (int i = 0; i < size; ++i)
                if (auto done = context.create("a", recordOf(++number), text("in/C01")); !done)
                    return done;
        }
        return context.create("a", recordOf(++number), text("in/C01")); // alone again
    }));
    std::vector<QJsonArray> seen;
    for (const QJsonObject& change : changesOf(fixture))
        seen.push_back(change[u"tx"].toArray());
    const std::vector<QJsonArray> wanted{{1, 3}, {2, 3}, {3, 3}, {1, 1}, {1, 2}, {2, 2}, {1, 1}};
    QCOMPARE(seen, wanted);
}

void TestJournal::unfinishedGroup() {
    StoreFixture fixture;
    fixture.create(recordOf(1));
    const auto result = fixture.write([](WriteContext& context) -> base::Result<> {
        context.beginGroup(3);
        return context.create("a", recordOf(2), text("in/C01")).and_then([&] {
            return context.create("a", recordOf(3), text("in/C01"));
        });
    });
    QCOMPARE(result.error().code, ErrorCode::Internal);
    QCOMPARE(fixture.all<domain::Record>().size(), 1U);
    QCOMPARE(fixture.number("SELECT last_n FROM chain"), 1);
    fixture.create(recordOf(4));
    QVERIFY(StoreFixture::isChained(fixture.chain(outbox)));
}

void TestJournal::largestChange_data() {
    QTest::addColumn<int>("more");
    QTest::addColumn<bool>("fits");
    QTest::newRow("n-1") << -1 << true;
    QTest::newRow("n") << 0 << true;
    QTest::newRow("n+1") << 1 << false;
}

void TestJournal::largestChange() {
    QFETCH(int, more);
    QFETCH(bool, fits);
    StoreFixture fixture;
    fixture.create(recordOf(1, text("x")));
    const qint64 around = fixture.chain(outbox)[0].second.size() - 1;
    const auto facts =
        QString(static_cast<qsizetype>(base::limits::changeBytes - around + more), QChar(u'x'));
    // record 2 differs from record 1 by as many bytes: `n` is one digit in both
    const auto result = fixture.write([&](WriteContext& context) -> base::Result<> {
        return context.create("test.create", recordOf(2, facts), text("ref"));
    });
    QCOMPARE(result.has_value(), fits);
    if (fits)
        QCOMPARE(fixture.chain(outbox)[1].second.size(), base::limits::changeBytes + more);
    else
        QCOMPARE(result.error().code, ErrorCode::LimitReached);
    QCOMPARE(fixture.all<domain::Record>().size(), fits ? 2U : 1U);
}

void TestJournal::appendOnly_data() {
    QTest::addColumn<QString>("statement");
    QTest::newRow("delete") << text("DELETE FROM outbox");
    QTest::newRow("bytes") << text("UPDATE outbox SET bytes = x'00'");
    QTest::newRow("hash") << text("UPDATE outbox SET hash = x'00'");
    QTest::newRow("place") << text("UPDATE outbox SET place = place + 1");
    QTest::newRow("audit delete") << text("DELETE FROM audit");
    QTest::newRow("audit update") << text("UPDATE audit SET act = 'x'");
}

void TestJournal::appendOnly() {
    QFETCH(QString, statement);
    StoreFixture fixture;
    QVERIFY(fixture.write([](WriteContext& context) -> base::Result<> {
        return context.create("a", recordOf(1), text("in/C01")).and_then([&] {
            return context.audit({.act = "a", .object = {}});
        });
    }));
    const auto before = fixture.chain(outbox);
    QCOMPARE(fixture.script(statement.toStdString()).error().code, ErrorCode::Refused);
    QCOMPARE(fixture.chain(outbox), before);
    // The verdict of a server is written beside the bytes, later.
    QVERIFY(fixture.script("UPDATE outbox SET verdict = 'ok', why = NULL").has_value());
}

void TestJournal::position() {
    StoreFixture fixture;
    const auto position = [&] {
        return tests::expected(fixture.read(
            [](storage::Database& database) { return storage::outboxPosition(database); }));
    };
    QCOMPARE(position(), 0);
    for (int i = 1; i <= 3; ++i) {
        fixture.create(recordOf(i));
        QCOMPARE(position(), i);
    }
    QVERIFY(fixture.open());
    QCOMPARE(position(), 3);
}

void TestJournal::withoutAChain() {
    StoreFixture fixture;
    QVERIFY(fixture.script("DELETE FROM chain").has_value());
    const auto result = fixture.write([](WriteContext& context) -> base::Result<> {
        return context.create("a", recordOf(1), text("in/C01"));
    });
    QCOMPARE(result.error().code, ErrorCode::Damaged);
    QVERIFY(fixture.all<domain::Record>().empty());
}

QTEST_GUILESS_MAIN(TestJournal)
#include "test_journal.moc"
