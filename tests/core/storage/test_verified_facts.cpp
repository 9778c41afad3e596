// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/outbox/integrity.h"
#include "core/storage/stores/verified_facts.h"

#include "tests/core/storage/store_fixture.h"

#include <random>

// What the rules read of verified records follows the records and their verifications through
// every change, and doctor sees it when it does not.
using namespace sizao;
using domain::Conclusion;
using storage::VerifiedFact;
using storage::WriteContext;
using tests::StoreFixture;
using tests::text;

class TestVerifiedFacts : public QObject {
    Q_OBJECT
private slots:
    void whatWasEstablishedCounts();
    void onlyWhatWasFoundTrue();
    void ofOneSubject();
    void peopleOfAUnit();
    void followsEveryChange();
    void tamperedRowsAreCounted_data();
    void tamperedRowsAreCounted();
};

namespace {

const base::Day firstDay = *base::Day::fromCivil(2026, 1, 1);
const auto person = tests::named<domain::PersonId>("p");
const auto bureau = tests::named<domain::UnitId>("u");

domain::Record recordNumber(int number) {
    domain::Record record;
    record.id = domain::RecordId::fromName(QByteArray::number(number));
    record.subject_kind = domain::SubjectKind::Person;
    record.person = person;
    record.unit_at_time = bureau;
    record.occurred_on = firstDay;
    record.channel = text("C01");
    record.indicator = text("YL01");
    record.state = domain::RecordState::Verifying;
    return record;
}

domain::Verification verificationOf(const domain::Record& record, Conclusion conclusion) {
    domain::Verification verification;
    verification.id = domain::Verification::idFor(record.id);
    verification.record = record.id;
    verification.conclusion = conclusion;
    verification.indicator = text("YL02");
    verification.grade = domain::Grade::II;
    verification.influence = 2;
    verification.urgency = 3;
    verification.verified_on = firstDay + 5;
    return verification;
}

void add(StoreFixture& fixture, const domain::Record& record, Conclusion conclusion) {
    fixture.create(record);
    fixture.create(verificationOf(record, conclusion));
}

template <domain::Entity E>
void update(StoreFixture& fixture, const E& entity) {
    tests::expected(fixture.write([&](WriteContext& context) -> base::Result<> {
        return context.update("test.update", entity, "core");
    }));
}

std::vector<VerifiedFact> factsIn(StoreFixture& fixture,
                                  const std::optional<base::RawId>& subject = std::nullopt) {
    std::vector<VerifiedFact> facts;
    tests::expected(fixture.read([&](storage::Database& database) {
        return storage::visitVerifiedFacts(
            database, subject, [&](VerifiedFact&& fact) { facts.push_back(std::move(fact)); });
    }));
    return facts;
}

qint64 stale(StoreFixture& fixture) {
    const auto report = tests::expected(
        fixture.read([](storage::Database& database) { return storage::verifyView(database); }));
    if (report.stale_facts != 0 && report.isSound())
        qFatal("stale and yet sound");
    return report.stale_facts;
}

} // namespace

void TestVerifiedFacts::whatWasEstablishedCounts() {
    StoreFixture fixture;
    const domain::Record record = recordNumber(1);
    add(fixture, record, Conclusion::PartlyVerified);
    const auto facts = factsIn(fixture);
    QCOMPARE(facts.size(), 1U);
    const VerifiedFact& fact = facts.front();
    QCOMPARE(fact.subject, (domain::SubjectRef{domain::SubjectKind::Person, person}));
    QCOMPARE(fact.record, record.id);
    QCOMPARE(fact.verification, domain::Verification::idFor(record.id));
    QCOMPARE(fact.occurred_on, firstDay);
    QCOMPARE(fact.verified_on, firstDay + 5);
    QCOMPARE(fact.indicator, text("YL02"));
    QCOMPARE(fact.grade, std::optional(domain::Grade::II));
    QCOMPARE(fact.influence * 10 + fact.urgency, 23);
    QCOMPARE(fact.unit_at_time, std::optional(bureau));
    QCOMPARE(fact.rev, 1);
}

void TestVerifiedFacts::onlyWhatWasFoundTrue() {
    StoreFixture fixture;
    add(fixture, recordNumber(1), Conclusion::Verified);
    add(fixture, recordNumber(2), Conclusion::Unfounded);
    add(fixture, recordNumber(3), Conclusion::Unproven);
    domain::Record undated = recordNumber(4);
    undated.occurred_on.reset();
    add(fixture, undated, Conclusion::Verified);
    domain::Record unknown = recordNumber(5);
    unknown.subject_kind = domain::SubjectKind::Unknown;
    unknown.person.reset();
    add(fixture, unknown, Conclusion::Verified);
    fixture.create(recordNumber(6)); // not verified yet
    QCOMPARE(factsIn(fixture).size(), 1U);
    QCOMPARE(stale(fixture), 0);
}

// A unit's own facts are told from those of its people.
void TestVerifiedFacts::ofOneSubject() {
    StoreFixture fixture;
    add(fixture, recordNumber(1), Conclusion::Verified);
    domain::Record own = recordNumber(2);
    own.subject_kind = domain::SubjectKind::Unit;
    own.person.reset();
    own.unit = bureau;
    add(fixture, own, Conclusion::Verified);
    own = recordNumber(3);
    own.subject_kind = domain::SubjectKind::Unit;
    own.person.reset();
    own.unit = bureau;
    own.unit_at_time.reset();
    add(fixture, own, Conclusion::Verified);
    const auto ofPerson = factsIn(fixture, person);
    QCOMPARE(ofPerson.size(), 1U);
    QCOMPARE(ofPerson[0].record, domain::RecordId::fromName("1"));
    const auto ofUnit = factsIn(fixture, bureau);
    QCOMPARE(ofUnit.size(), 2U);
    QCOMPARE(ofUnit[0].record, domain::RecordId::fromName("2"));
    QCOMPARE(ofUnit[0].subject, (domain::SubjectRef{domain::SubjectKind::Unit, bureau}));
    QCOMPARE(factsIn(fixture, base::RawId::fromName("nobody")).size(), 0U);
}

void TestVerifiedFacts::peopleOfAUnit() {
    StoreFixture fixture;
    add(fixture, recordNumber(1), Conclusion::Verified);
    add(fixture, recordNumber(2), Conclusion::Verified); // the same cadre once more
    domain::Record other = recordNumber(3);
    other.person = tests::named<domain::PersonId>("q");
    add(fixture, other, Conclusion::Unfounded);
    other.id = domain::RecordId::fromName("4");
    other.unit_at_time = tests::named<domain::UnitId>("elsewhere");
    add(fixture, other, Conclusion::Verified);
    const auto people = tests::expected(fixture.read(
        [](storage::Database& database) { return storage::peopleWithFactsIn(database, bureau); }));
    QCOMPARE(people, std::vector{person});
}

// Whatever is written in whatever order, the rows are those that follow from it.
void TestVerifiedFacts::followsEveryChange() {
    StoreFixture fixture;
    std::mt19937 random(815); // NOLINT: the same changes every time
    const auto oneOf = [&](int count) {
        return std::uniform_int_distribution(0, count - 1)(random);
    };
    std::vector<domain::Record> records;
    std::vector<std::optional<domain::Verification>> verified;
    int seen = 0;
    for (int step = 0; step < 120; ++step) {
        if (records.size() < 8 && oneOf(3) == 0) {
            records.push_back(recordNumber(static_cast<int>(records.size())));
            verified.emplace_back();
            fixture.create(records.back());
            continue;
        }
        if (records.empty())
            continue;
        const auto at = static_cast<std::size_t>(oneOf(static_cast<int>(records.size())));
        domain::Record& record = records[at];
        if (oneOf(2) == 0) {
            record.occurred_on = oneOf(4) == 0 ? std::nullopt : std::optional(firstDay + oneOf(30));
            record.person = oneOf(4) == 0 ? std::nullopt : std::optional(person);
            record.subject_kind =
                record.person ? domain::SubjectKind::Person : domain::SubjectKind::Unknown;
            update(fixture, record);
        } else {
            const bool isNew = !verified[at];
            verified[at] = verificationOf(record, static_cast<Conclusion>(oneOf(4)));
            verified[at]->influence = 1 + oneOf(4);
            if (isNew)
                fixture.create(*verified[at]);
            else
                update(fixture, *verified[at]);
        }
        QCOMPARE(stale(fixture), 0);
        seen += static_cast<int>(factsIn(fixture).size());
    }
    QVERIFY(seen > 100); // not for want of facts
}

void TestVerifiedFacts::tamperedRowsAreCounted_data() {
    QTest::addColumn<QString>("script");
    QTest::addColumn<int>("stale");
    QTest::newRow("gone") << text("DELETE FROM verified_fact") << 1;
    QTest::newRow("too many") << text("INSERT INTO verified_fact SELECT 99, person, unit, id, "
                                      "verification, occurred_on, verified_on, rev, indicator, "
                                      "grade, influence, urgency, unit_at_time FROM verified_fact")
                              << 1;
    for (const char* change :
         {"grade = 'IV'", "occurred_on = occurred_on + 1", "verified_on = verified_on - 1",
          "rev = 2", "indicator = 'YL01'", "influence = 4", "urgency = 1", "unit_at_time = NULL",
          "person = unit_at_time"})
        QTest::newRow(change) << text("UPDATE verified_fact SET ") + QString::fromLatin1(change)
                              << 2;
}

// A row that differs is one that is missing and one too many.
void TestVerifiedFacts::tamperedRowsAreCounted() {
    QFETCH(QString, script);
    StoreFixture fixture;
    add(fixture, recordNumber(1), Conclusion::Verified);
    QCOMPARE(::stale(fixture), 0);
    QVERIFY(fixture.script(script.toStdString()));
    QFETCH(int, stale);
    QCOMPARE(::stale(fixture), stale);
}

QTEST_GUILESS_MAIN(TestVerifiedFacts)
#include "test_verified_facts.moc"
