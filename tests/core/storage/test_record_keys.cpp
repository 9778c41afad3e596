// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/record_keys.h"

#include "core/storage/outbox/integrity.h"
#include "tests/core/storage/store_fixture.h"

#include <rapidcheck.h>

#include <algorithm>

using namespace sizao;
using domain::Record;
using domain::RecordState;
using storage::RecordFilter;
using storage::RecordKey;
using storage::WriteContext;
using tests::StoreFixture;
using tests::text;

namespace {

const base::Day someDay = *base::Day::fromCivil(2026, 5, 1);

Record recordOf(int number, base::Day found, const char* channel = "C01",
                const char* indicator = "YL01") {
    Record record;
    record.id = domain::RecordId::fromName("record " + QByteArray::number(number));
    record.found_on = found;
    record.channel = text(channel);
    record.indicator = text(indicator);
    record.state = RecordState::Submitted;
    return record;
}

// Records of one facet on one day, from `first` on.
void addMany(StoreFixture& fixture, int first, int count, base::Day day,
             const char* channel = "C01") {
    tests::expected(fixture.write([&](WriteContext& context) -> base::Result<> {
        for (int i = first; i < first + count; ++i)
            if (auto done = context.create("a", recordOf(i, day, channel), text("in/C01")); !done)
                return done;
        return {};
    }));
}

std::vector<qint64> walk(StoreFixture& fixture, const RecordFilter& filter, int limit) {
    std::vector<qint64> seqs;
    std::optional<RecordKey> after;
    for (;;) {
        const auto page = tests::expected(fixture.read([&](storage::Database& database) {
            return storage::recordKeys(database, filter, after, limit);
        }));
        for (const RecordKey& key : page)
            seqs.push_back(key.seq);
        if (static_cast<int>(page.size()) < limit)
            return seqs;
        after = page.back();
    }
}

qint64 counted(StoreFixture& fixture, const RecordFilter& filter) {
    return tests::expected(fixture.read([&](storage::Database& database) {
               return storage::countRecords(database, filter);
           }))
        .value();
}

std::vector<qint64> numbersFrom(qint64 first, qint64 last) {
    std::vector<qint64> numbers;
    for (qint64 at = first; first <= last ? at <= last : at >= last; at += first <= last ? 1 : -1)
        numbers.push_back(at);
    return numbers;
}

bool isSound(StoreFixture& fixture) {
    return tests::expected(fixture.read([](storage::Database& database) {
               return storage::verifyView(database);
           }))
        .isSound();
}

} // namespace

// Pages of keys, read facet by facet in portions: where a portion or a page ends must not show.
class TestRecordKeys : public QObject {
    Q_OBJECT
private slots:
    void oneDay_data();
    void oneDay();
    void dayBetweenOthers();
    void manyFacetsOnOneDay();
    void rowsAddedWhilePaging();
    void pageOfNothing();
    void daysTurnedRound();
    void emptiedAndRefilled();
    void refusedWriteCountsNothing();
    void anyCorrections();
};

void TestRecordKeys::oneDay_data() {
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("limit");
    // One look brings 32 keys.
    for (const int rows : {0, 1, 31, 32, 33, 63, 64, 65, 200})
        for (const int limit : {1, 31, 32, 33, 64, 1000})
            QTest::addRow("%d by %d", rows, limit) << rows << limit;
}

// A register that was imported at once: every row has the same day, only the arrival orders them.
void TestRecordKeys::oneDay() {
    QFETCH(int, rows);
    QFETCH(int, limit);
    static StoreFixture fixture; // grows from row to row of the table
    static int there = 0;
    if (rows > there) {
        addMany(fixture, there, rows - there, someDay);
        there = rows;
    }
    RecordFilter filter;
    QCOMPARE(walk(fixture, filter, limit),
             there == 0 ? std::vector<qint64>() : numbersFrom(there, 1));
    filter.oldest_first = true;
    QCOMPARE(walk(fixture, filter, limit),
             there == 0 ? std::vector<qint64>() : numbersFrom(1, there));
    QCOMPARE(counted(fixture, filter), there);
}

// The rest of a long day comes before the days beyond it, in both orders.
void TestRecordKeys::dayBetweenOthers() {
    StoreFixture fixture;
    addMany(fixture, 0, 5, someDay - 1);
    addMany(fixture, 5, 100, someDay);
    addMany(fixture, 105, 5, someDay + 1);
    for (const int limit : {1, 7, 32, 33}) {
        RecordFilter filter;
        QCOMPARE(walk(fixture, filter, limit), numbersFrom(110, 1));
        filter.oldest_first = true;
        QCOMPARE(walk(fixture, filter, limit), numbersFrom(1, 110));
        filter.found_from = someDay;
        filter.found_to = someDay;
        QCOMPARE(walk(fixture, filter, limit), numbersFrom(6, 105));
        filter.oldest_first = false;
        QCOMPARE(walk(fixture, filter, limit), numbersFrom(105, 6));
    }
}

// Ties between facets: the arrival decides, as if there were no facets.
void TestRecordKeys::manyFacetsOnOneDay() {
    constexpr int facets = 40;
    constexpr int rows = 400;
    StoreFixture fixture;
    tests::expected(fixture.write([&](WriteContext& context) -> base::Result<> {
        for (int i = 0; i < rows; ++i) {
            Record record = recordOf(i, someDay);
            record.indicator = text("I%1").arg(i * 7 % facets);
            if (auto done = context.create("a", record, text("in/C01")); !done)
                return done;
        }
        return {};
    }));
    QCOMPARE(fixture.number("SELECT count(*) FROM record_facet"), facets);
    for (const int limit : {1, 3, 40, 399, 400, 401}) {
        RecordFilter filter;
        QCOMPARE(walk(fixture, filter, limit), numbersFrom(rows, 1));
        filter.oldest_first = true;
        QCOMPARE(walk(fixture, filter, limit), numbersFrom(1, rows));
    }
    RecordFilter one;
    one.indicator = text("I7"); // rows 1, 41, 81, …
    QCOMPARE(walk(fixture, one, 3).size(), std::size_t{rows / facets});
}

// Somebody imports while a clerk leafs through: what he has seen does not come again.
void TestRecordKeys::rowsAddedWhilePaging() {
    StoreFixture fixture;
    addMany(fixture, 0, 50, someDay);
    RecordFilter filter;
    const auto page = [&](std::optional<RecordKey> after) {
        return tests::expected(fixture.read([&](storage::Database& database) {
            return storage::recordKeys(database, filter, after, 20);
        }));
    };
    const auto first = page({});
    addMany(fixture, 50, 50, someDay, "C02"); // newer arrivals of the same day, another facet
    const auto second = page(first.back());
    QCOMPARE(second.front().seq, first.back().seq - 1);
    QCOMPARE(second.back().seq, 11);
    filter.oldest_first = true; // in the other order they stand at the end
    QCOMPARE(walk(fixture, filter, 20), numbersFrom(1, 100));
}

void TestRecordKeys::pageOfNothing() {
    StoreFixture fixture;
    addMany(fixture, 0, 3, someDay);
    for (const bool byPerson : {false, true}) {
        RecordFilter filter;
        if (byPerson)
            filter.person = tests::named<domain::PersonId>("nobody");
        const auto keys = tests::expected(fixture.read([&](storage::Database& database) {
            return storage::recordKeys(database, filter, {}, 0);
        }));
        QVERIFY(keys.empty());
    }
    RecordFilter beyond;
    const auto keys = tests::expected(fixture.read([&](storage::Database& database) {
        return storage::recordKeys(database, beyond, RecordKey{someDay, 1}, 10);
    }));
    QVERIFY(keys.empty()); // after the last row
}

void TestRecordKeys::daysTurnedRound() {
    StoreFixture fixture;
    addMany(fixture, 0, 3, someDay);
    RecordFilter filter;
    filter.found_from = someDay + 1;
    filter.found_to = someDay - 1;
    QVERIFY(walk(fixture, filter, 10).empty());
    filter.found_from = filter.found_to = someDay;
    QCOMPARE(walk(fixture, filter, 10).size(), 3U);
}

// A facet that lost its last record is not read any more, and comes back with the next one.
void TestRecordKeys::emptiedAndRefilled() {
    StoreFixture fixture;
    addMany(fixture, 0, 3, someDay);
    RecordFilter filter;
    filter.channel = text("C01");
    for (int round = 0; round < 3; ++round)
        for (const char* channel : {"C02", "C01"}) {
            for (int i = 0; i < 3; ++i)
                tests::expected(fixture.write([&](WriteContext& context) -> base::Result<> {
                    return context.update("a", recordOf(i, someDay, channel), "core");
                }));
            const bool isBack = text(channel) == filter.channel;
            QCOMPARE(walk(fixture, filter, 2).size(), isBack ? 3U : 0U);
            QCOMPARE(counted(fixture, filter), isBack ? 3 : 0);
            QVERIFY(isSound(fixture));
        }
    QCOMPARE(fixture.number("SELECT count(*) FROM record_facet"), 2); // the old ones are used again
}

void TestRecordKeys::refusedWriteCountsNothing() {
    StoreFixture fixture;
    addMany(fixture, 0, 3, someDay);
    const auto refused = fixture.write([](WriteContext& context) -> base::Result<> {
        return context.create("a", recordOf(3, someDay, "C07"), text("in/C07"))
            .and_then([&] { return context.update("a", recordOf(0, someDay, "C08"), "core"); })
            .and_then([&]() -> base::Result<> {
                return base::fail(base::ErrorCode::Refused, text("不"));
            });
    });
    QVERIFY(!refused.has_value());
    QCOMPARE(counted(fixture, {}), 3);
    QCOMPARE(fixture.number("SELECT count(*) FROM record_facet"), 1);
    // An id that is taken is not counted a second time either.
    const auto again = fixture.write([](WriteContext& context) -> base::Result<bool> {
        const Record record = recordOf(0, someDay);
        return context.createIfNew("a", record, domain::toJson(record), text("in/C01"));
    });
    QCOMPARE(again, false);
    QCOMPARE(counted(fixture, {}), 3);
    QVERIFY(isSound(fixture));
}

// Entered, corrected, concluded, in any order and portions: the kept numbers are those that a
// count would find, for every filter a facet answers.
void TestRecordKeys::anyCorrections() {
    StoreFixture fixture;
    std::vector<Record> records;
    QVERIFY(rc::check("numbers of facets", [&] {
        const int steps = *rc::gen::inRange(1, 8);
        tests::expected(fixture.write([&](WriteContext& context) -> base::Result<> {
            for (int i = 0; i < steps; ++i) {
                const bool isNew = records.empty() || *rc::gen::inRange(0, 2) == 0;
                const auto at =
                    isNew ? records.size() : *rc::gen::inRange<std::size_t>(0, records.size());
                Record changed = recordOf(static_cast<int>(at), someDay + *rc::gen::inRange(0, 3));
                changed.channel = text("C0%1").arg(*rc::gen::inRange(1, 4));
                changed.indicator = *rc::gen::element(QString(), text("YL01"), text("YL02"));
                changed.state = *rc::gen::element(RecordState::Submitted, RecordState::Verifying);
                auto done = base::Result<>();
                if (isNew) {
                    records.push_back(changed);
                    done = context.create("a", changed, text("in/C01"));
                } else {
                    changed.state = records[at].state; // another group
                    records[at] = changed;
                    done = context.update("b", changed, "core");
                }
                if (!done)
                    return done;
            }
            return {};
        }));
        RecordFilter filter;
        if (*rc::gen::arbitrary<bool>())
            filter.channel = text("C0%1").arg(*rc::gen::inRange(1, 5));
        if (*rc::gen::arbitrary<bool>())
            filter.indicator = text("YL01");
        if (*rc::gen::arbitrary<bool>())
            filter.standings = {RecordState::Submitted};
        const auto wanted =
            std::count_if(records.begin(), records.end(), [&](const Record& record) {
                return (filter.channel.isEmpty() || filter.channel == record.channel)
                       && (filter.indicator.isEmpty() || filter.indicator == record.indicator)
                       && (filter.standings.empty() || filter.standings[0] == record.state);
            });
        RC_ASSERT(counted(fixture, filter) == wanted);
        RC_ASSERT(static_cast<std::ptrdiff_t>(walk(fixture, filter, 9).size()) == wanted);
        RC_ASSERT(isSound(fixture));
    }));
}

QTEST_GUILESS_MAIN(TestRecordKeys)
#include "test_record_keys.moc"
