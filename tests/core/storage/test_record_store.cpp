// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/outbox/integrity.h"
#include "core/storage/stores/record_store.h"

#include "tests/core/storage/store_fixture.h"

#include <rapidcheck.h>

#include <algorithm>
#include <random>

using namespace sizao;
using domain::RecordState;
using storage::RecordFilter;
using storage::RecordKey;
using storage::RecordRow;
using storage::WriteContext;
using tests::StoreFixture;
using tests::text;

namespace {

const base::Day firstDay = *base::Day::fromCivil(2026, 1, 1);

struct Known { // one record as a naive reader remembers it
    domain::Record record;
    RecordState standing = RecordState::Draft;
    qint64 seq = 0;
};

// About 400 records over forty days, so that many share a day.
class Model {
public:
    explicit Model(StoreFixture& fixture) {
        persons = {tests::personNamed("张伟", "zhang wei", "G001"),
                   tests::personNamed("张百分%", "zhang bai fen", "G%02"),
                   tests::personNamed("李_四", "li si", "G_03"),
                   tests::personNamed("反斜\\杠", "fan xie gang", "X004"),
                   tests::personNamed("Li Ming", "li ming", "G001A")};
        units = {tests::unitNamed("甲局"), tests::unitNamed("乙局")};
        for (const auto& person : persons)
            fixture.create(person);
        for (const auto& unit : units)
            fixture.create(unit);
        std::mt19937 random(4711); // NOLINT: the same records every time
        tests::expected(fixture.write([&](WriteContext& context) -> base::Result<> {
            for (int i = 0; i < 400; ++i)
                if (auto done = add(context, random, i); !done)
                    return done;
            return {};
        }));
    }
    [[nodiscard]] std::vector<Known> matching(const RecordFilter& filter) const {
        std::vector<Known> found;
        std::copy_if(records.begin(), records.end(), std::back_inserter(found),
                     [&](const Known& known) { return matches(known, filter); });
        std::sort(found.begin(), found.end(), [&](const Known& a, const Known& b) {
            const auto key = [](const Known& k) { return std::pair(k.record.found_on, k.seq); };
            return filter.oldest_first ? key(a) < key(b) : key(b) < key(a);
        });
        return found;
    }

    std::vector<domain::Person> persons;
    std::vector<domain::Unit> units;
    std::vector<Known> records;

private:
    base::Result<> add(WriteContext& context, std::mt19937& random, int number) {
        const auto below = [&](int limit) {
            return static_cast<int>(random() % static_cast<unsigned>(limit));
        };
        Known known;
        domain::Record& record = known.record;
        record.id = domain::RecordId::fromName(QByteArray::number(number));
        record.found_on = firstDay + below(40);
        record.channel = text("C0") + QString::number(1 + below(3));
        record.indicator = text("YL0") + QString::number(1 + below(3));
        record.state = below(4) == 0 ? RecordState::Submitted : RecordState::Verifying;
        const int kind = below(10);
        if (kind < 7) {
            record.person = persons[static_cast<std::size_t>(below(5))].id;
            if (below(3) > 0)
                record.unit_at_time = units[static_cast<std::size_t>(below(2))].id;
        } else if (kind < 9) {
            record.subject_kind = domain::SubjectKind::Unit;
            record.unit = units[static_cast<std::size_t>(below(2))].id;
        } else {
            record.subject_kind = domain::SubjectKind::Unknown;
        }
        known.standing = record.state;
        known.seq = number + 1;
        auto done = context.create("a", record, text("in/C01"));
        if (done && record.state == RecordState::Verifying && below(3) > 0) {
            domain::Verification verification;
            verification.id = domain::Verification::idFor(record.id);
            verification.record = record.id;
            verification.conclusion = static_cast<domain::Conclusion>(below(4));
            verification.verified_on = record.found_on + below(10);
            known.standing = domain::standingOf(record.state, verification.conclusion);
            done = context.create("b", verification, text("org/1"));
        }
        records.push_back(known);
        return done;
    }
    [[nodiscard]] bool begins(const Known& known, const QString& beginning) const {
        return std::any_of(persons.begin(), persons.end(), [&](const domain::Person& person) {
            QString initials;
            for (const QString& syllable : person.pinyin.split(u' '))
                initials += syllable.first(1);
            QStringList texts{person.name, person.staff_no, person.pinyin, initials};
            texts.append(QString(person.pinyin).remove(u' '));
            return known.record.person == person.id
                   && std::any_of(texts.begin(), texts.end(), [&](const QString& text) {
                          return text.startsWith(beginning, Qt::CaseInsensitive);
                      });
        });
    }
    [[nodiscard]] bool matches(const Known& known, const RecordFilter& filter) const {
        const domain::Record& record = known.record;
        const auto& standings = filter.standings;
        return (standings.empty()
                || std::find(standings.begin(), standings.end(), known.standing) != standings.end())
               && (filter.channel.isEmpty() || filter.channel == record.channel)
               && (filter.indicator.isEmpty() || filter.indicator == record.indicator)
               && (!filter.person || filter.person == record.person)
               && (!filter.unit || filter.unit == record.unit || filter.unit == record.unit_at_time)
               && (!filter.found_from || *filter.found_from <= record.found_on)
               && (!filter.found_to || *filter.found_to >= record.found_on)
               && (!filter.only_unknown_subject
                   || record.subject_kind == domain::SubjectKind::Unknown)
               && (filter.subject_begins.isEmpty() || begins(known, filter.subject_begins));
    }
};

RecordFilter anyFilter(const Model& model) {
    const auto maybe = [](int times) { return *rc::gen::inRange(0, times) == 0; };
    RecordFilter filter;
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
        filter.standings.push_back(static_cast<RecordState>(*rc::gen::inRange(1, 9)));
    if (maybe(3))
        filter.channel = text("C0") + QString::number(*rc::gen::inRange(1, 5));
    if (maybe(3))
        filter.indicator = text("YL0") + QString::number(*rc::gen::inRange(1, 4));
    if (maybe(4))
        filter.person = model.persons[*rc::gen::inRange<std::size_t>(0, 5)].id;
    if (maybe(4))
        filter.unit = model.units[*rc::gen::inRange<std::size_t>(0, 2)].id;
    if (maybe(3))
        filter.found_from = firstDay + *rc::gen::inRange(0, 40);
    if (maybe(3))
        filter.found_to = firstDay + *rc::gen::inRange(0, 40);
    if (maybe(4))
        filter.subject_begins = *rc::gen::element(
            text("张"), text("zh"), text("ZHANGW"), text("g"), text("G%"), text("g_"), text("%"),
            text("_"), text("\\"), text("李_"), text("张百分%"), text("反斜\\"), text("lim"),
            text("LI M"), text("不"), text("zw"), text("LM"), text("fx"), text("zx"));
    filter.only_unknown_subject = maybe(8);
    filter.oldest_first = maybe(2);
    return filter;
}

std::vector<RecordRow> page(StoreFixture& fixture, const RecordFilter& filter,
                            std::optional<RecordKey> after, int limit) {
    return tests::expected(fixture.read([&](storage::Database& database) {
        return storage::recordPage(database, filter, after, limit);
    }));
}

std::optional<qint64> count(StoreFixture& fixture, const RecordFilter& filter) {
    return tests::expected(fixture.read(
        [&](storage::Database& database) { return storage::countRecords(database, filter); }));
}

} // namespace

class TestRecordStore : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        m_fixture = std::make_unique<StoreFixture>();
        m_model = std::make_unique<Model>(*m_fixture);
    }
    void cleanupTestCase() { m_fixture.reset(); }
    void pagesAreTheModel();
    void everyFilterAlone_data();
    void everyFilterAlone();
    void rowsByKey();
    void counts();
    void correctedRecordsMove();
    void textsAndDigest();

private:
    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<Model> m_model;
};

// Page by page, complete and without a row twice, under any combination of filters.
void TestRecordStore::pagesAreTheModel() {
    QVERIFY(rc::check("paging equals the naive list", [&] {
        const RecordFilter filter = anyFilter(*m_model);
        const int limit = *rc::gen::inRange(1, 60);
        const auto wanted = m_model->matching(filter);
        std::vector<RecordRow> all;
        std::optional<RecordKey> after;
        for (;;) {
            const auto rows = page(*m_fixture, filter, after, limit);
            RC_ASSERT(static_cast<int>(rows.size()) <= limit);
            all.insert(all.end(), rows.begin(), rows.end());
            if (static_cast<int>(rows.size()) < limit)
                break;
            after = rows.back().key();
        }
        RC_ASSERT(all.size() == wanted.size());
        const auto kept = count(*m_fixture, filter);
        RC_ASSERT(!kept || *kept == static_cast<qint64>(wanted.size()));
        for (std::size_t i = 0; i < all.size(); ++i) {
            RC_ASSERT(all[i].seq == wanted[i].seq);
            RC_ASSERT(all[i].record == wanted[i].record);
            RC_ASSERT(all[i].standing == wanted[i].standing);
        }
    }));
}

void TestRecordStore::everyFilterAlone_data() {
    QTest::addColumn<QString>("beginning");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("name") << text("张") << QStringList{text("张伟"), text("张百分%")};
    QTest::newRow("percent") << text("%") << QStringList();
    QTest::newRow("underscore") << text("_") << QStringList();
    QTest::newRow("number with percent") << text("G%") << QStringList{text("张百分%")};
    QTest::newRow("number with underscore") << text("g_") << QStringList{text("李_四")};
    QTest::newRow("backslash") << text("反斜\\") << QStringList{text("反斜\\杠")};
    QTest::newRow("number") << text("g001") << QStringList{text("Li Ming"), text("张伟")};
    QTest::newRow("pinyin") << text("li") << QStringList{text("Li Ming"), text("李_四")};
    QTest::newRow("initials") << text("lm") << QStringList{text("Li Ming")};
    QTest::newRow("blanks around") << text(" zhangwei ") << QStringList{text("张伟")};
}

void TestRecordStore::everyFilterAlone() {
    QFETCH(QString, beginning);
    QFETCH(QStringList, names);
    RecordFilter filter;
    filter.subject_begins = beginning;
    QSet<QString> seen;
    for (const RecordRow& row : page(*m_fixture, filter, {}, 1000))
        seen.insert(row.subject_name);
    QCOMPARE(seen, QSet<QString>(names.begin(), names.end()));
}

void TestRecordStore::rowsByKey() {
    for (const Known& known : m_model->records) {
        const auto row = tests::expected(m_fixture->read([&](storage::Database& database) {
            return storage::findRecordRow(database, known.record.id);
        }));
        QCOMPARE(row->record, known.record);
        QCOMPARE(row->standing, known.standing);
    }
    QVERIFY(!tests::expected(m_fixture->read([](storage::Database& database) {
        return storage::findRecordRow(database, tests::named<domain::RecordId>("none"));
    })));
}

void TestRecordStore::counts() {
    QHash<RecordState, qint64> wanted;
    for (const Known& known : m_model->records)
        ++wanted[known.standing];
    QCOMPARE(tests::expected(m_fixture->read(
                 [](storage::Database& database) { return storage::countByStanding(database); })),
             wanted);
    // A count is kept for what a facet knows, and for nothing else.
    QCOMPARE(count(*m_fixture, {}), std::optional<qint64>(400));
    RecordFilter filter;
    filter.channel = text("C01");
    filter.only_unknown_subject = true;
    filter.standings = {RecordState::Submitted, RecordState::Verified};
    QCOMPARE(count(*m_fixture, filter),
             std::optional<qint64>(static_cast<qint64>(m_model->matching(filter).size())));
    QVERIFY(count(*m_fixture, filter).value() > 0);
    filter.channel = text("C09");
    QCOMPARE(count(*m_fixture, filter), std::optional<qint64>(0));
    for (const auto narrow : {+[](RecordFilter& f) { f.found_from = firstDay; },
                              +[](RecordFilter& f) { f.found_to = firstDay; },
                              +[](RecordFilter& f) { f.person = domain::PersonId(); },
                              +[](RecordFilter& f) { f.unit = domain::UnitId(); },
                              +[](RecordFilter& f) { f.subject_begins = text("x"); }}) {
        RecordFilter narrowed;
        narrow(narrowed);
        QVERIFY(!count(*m_fixture, narrowed));
    }
}

// A record that is corrected moves from facet to facet; no count is left behind.
void TestRecordStore::correctedRecordsMove() {
    StoreFixture fixture;
    domain::Record record;
    record.id = tests::named<domain::RecordId>("r");
    record.channel = text("C01");
    record.state = RecordState::Submitted;
    fixture.create(record);
    const auto counted = [&](const QString& channel, const QString& indicator) {
        RecordFilter filter;
        filter.channel = channel;
        filter.indicator = indicator;
        return count(fixture, filter).value();
    };
    QCOMPARE(counted(text("C01"), {}), 1);
    record.channel = text("C02");
    record.indicator = text("YL03");
    record.subject_kind = domain::SubjectKind::Unknown;
    tests::expected(fixture.write([&](WriteContext& context) -> base::Result<> {
        return context.update("a", record, "core");
    }));
    QCOMPARE(counted(text("C01"), {}), 0);
    QCOMPARE(counted(text("C02"), text("YL03")), 1);
    RecordFilter unknown;
    unknown.only_unknown_subject = true;
    QCOMPARE(page(fixture, unknown, {}, 10).size(), 1U);
    QCOMPARE(fixture.number("SELECT sum(n) FROM record_facet"), 1);
    QVERIFY(tests::expected(fixture.read([](storage::Database& database) {
                return storage::verifyView(database);
            })).isSound());
}

void TestRecordStore::textsAndDigest() {
    StoreFixture fixture;
    domain::Record record;
    record.id = tests::named<domain::RecordId>("r");
    record.channel = text("C05");
    record.external_id = text("审〔2026〕1");
    record.facts = text("多付工程款");
    record.source_digest = QByteArray("0123456789abcdef");
    fixture.create(record);
    const auto texts = tests::expected(fixture.read(
        [&](storage::Database& database) { return storage::textsOfRecord(database, record.id); }));
    QCOMPARE(texts.channel + texts.external_id + texts.facts, text("C05审〔2026〕1多付工程款"));
    const auto digest = tests::expected(fixture.read(
        [&](storage::Database& database) { return storage::sourceDigestOf(database, record.id); }));
    QCOMPARE(digest, std::optional(record.source_digest));
    QVERIFY(!tests::expected(fixture.read([](storage::Database& database) {
        return storage::sourceDigestOf(database, tests::named<domain::RecordId>("none"));
    })));
}

QTEST_GUILESS_MAIN(TestRecordStore)
#include "test_record_store.moc"
