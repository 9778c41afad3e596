// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/view_writer.h"

#include "core/storage/outbox/integrity.h"
#include "tests/core/storage/store_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <rapidcheck.h>

using namespace sizao;
using base::ErrorCode;
using domain::RecordState;
using storage::WriteContext;
using tests::StoreFixture;
using tests::text;

namespace {

domain::Record recordOf(int number) {
    domain::Record record;
    record.id = domain::RecordId::fromName("record " + QByteArray::number(number));
    record.channel = text("C01");
    record.state = RecordState::Verifying;
    return record;
}

domain::Verification conclusionOf(const domain::Record& record, domain::Conclusion conclusion) {
    domain::Verification verification;
    verification.id = domain::Verification::idFor(record.id);
    verification.record = record.id;
    verification.conclusion = conclusion;
    return verification;
}

template <domain::Entity E>
base::Result<bool> addIfNew(WriteContext& context, const E& entity) {
    return context.createIfNew("a", entity, domain::toJson(entity), text("in/C01"));
}

std::vector<QJsonArray> groupsOf(StoreFixture& fixture) {
    std::vector<QJsonArray> groups;
    for (const auto& [hash, bytes] : fixture.chain("SELECT hash, bytes FROM outbox ORDER BY n"))
        groups.push_back(QJsonDocument::fromJson(bytes).object()[u"tx"].toArray());
    return groups;
}

bool isSound(StoreFixture& fixture) {
    return tests::expected(fixture.read([](storage::Database& database) {
               return storage::verifyView(database);
           }))
        .isSound();
}

} // namespace

// The path from a change to its row: what is there already, what belongs together, and what of a
// record follows from its conclusion.
class TestViewWriter : public QObject {
    Q_OBJECT
private slots:
    void takenIdWritesNothing();
    void takenIdOfAnotherKind();
    void droppedGroup();
    void takenWithinAGroup();
    void conclusionBeforeItsRecord();
    void conclusionIsCorrected();
    void changesMoveTheStanding();
    void anyOrderOfStandings();
};

void TestViewWriter::takenIdWritesNothing() {
    StoreFixture fixture;
    domain::Record record = recordOf(1);
    fixture.create(record, "in/C01");
    record.facts = text("别的内容");
    int told = 0;
    fixture.store().setOnCommitted([&](const storage::ChangeSet&) { ++told; });
    QCOMPARE(fixture.write([&](WriteContext& context) { return addIfNew(context, record); }),
             false);
    QCOMPARE(fixture.all<domain::Record>(), std::vector{recordOf(1)});
    QCOMPARE(fixture.number("SELECT last_n FROM chain"), 1);
    QCOMPARE(told, 0); // nobody hears of what did not happen
    // As a plain creation it is an error, which takes the whole transaction back.
    const auto created = fixture.write([&](WriteContext& context) -> base::Result<> {
        return context.create("a", recordOf(2), text("in/C01")).and_then([&] {
            return context.create("a", record, text("in/C01"));
        });
    });
    QCOMPARE(created.error().code, ErrorCode::Conflict);
    QCOMPARE(fixture.all<domain::Record>().size(), 1U);
    QVERIFY(isSound(fixture));
}

// A profile has the bytes of its person's id: ids are taken within their kind only.
void TestViewWriter::takenIdOfAnotherKind() {
    StoreFixture fixture;
    const auto person = tests::personNamed("张伟", "zhang wei", "G001");
    fixture.create(person);
    domain::PersonProfile profile;
    profile.id = domain::PersonProfileId(static_cast<const base::RawId&>(person.id));
    QCOMPARE(fixture.write([&](WriteContext& context) { return addIfNew(context, profile); }),
             true);
    QCOMPARE(fixture.all<domain::PersonProfile>().size(), 1U);
    QCOMPARE(fixture.all<domain::Person>().size(), 1U);
}

// The first of a group is here already: the group falls away, and those after it are whole.
void TestViewWriter::droppedGroup() {
    StoreFixture fixture;
    fixture.create(recordOf(1), "in/C01");
    QVERIFY(fixture.write([](WriteContext& context) -> base::Result<> {
        for (const int number : {1, 2, 1, 1, 3}) {
            context.beginGroup(2);
            const auto isNew = addIfNew(context, recordOf(number));
            if (!isNew)
                return base::fail(isNew.error());
            if (!*isNew)
                continue;
            if (auto done = context.create(
                    "b", conclusionOf(recordOf(number), domain::Conclusion::Verified),
                    text("org/1"));
                !done)
                return done;
        }
        return context.create("a", recordOf(4), text("in/C01")); // alone
    }));
    const std::vector<QJsonArray> wanted{{1, 1}, {1, 2}, {2, 2}, {1, 2}, {2, 2}, {1, 1}};
    QCOMPARE(groupsOf(fixture), wanted);
    QVERIFY(isSound(fixture));
}

// A later one of a group is here already: half a group is not kept, nor anything beside it.
void TestViewWriter::takenWithinAGroup() {
    StoreFixture fixture;
    const auto conclusion = conclusionOf(recordOf(1), domain::Conclusion::Verified);
    fixture.create(conclusion, "org/1");
    const auto result = fixture.write([&](WriteContext& context) -> base::Result<> {
        context.beginGroup(2);
        return addIfNew(context, recordOf(1)).and_then([&](bool) {
            return addIfNew(context, conclusion).map([](bool) {});
        });
    });
    QCOMPARE(result.error().code, ErrorCode::Internal);
    QVERIFY(fixture.all<domain::Record>().empty());
    QCOMPARE(fixture.number("SELECT last_n FROM chain"), 1);
    QCOMPARE(fixture.number("SELECT count(*) FROM record_facet"), 0);
    QVERIFY(isSound(fixture));
}

// The record may lie in a stream this desk does not hold; its conclusion is kept all the same.
void TestViewWriter::conclusionBeforeItsRecord() {
    StoreFixture fixture;
    fixture.create(conclusionOf(recordOf(1), domain::Conclusion::Verified), "org/1");
    QCOMPARE(fixture.all<domain::Verification>().size(), 1U);
    QCOMPARE(fixture.number("SELECT count(*) FROM record_facet"), 0);
}

void TestViewWriter::conclusionIsCorrected() {
    StoreFixture fixture;
    const auto record = recordOf(1);
    fixture.create(record, "in/C01");
    auto conclusion = conclusionOf(record, domain::Conclusion::Verified);
    fixture.create(conclusion, "org/1");
    for (const auto next : {domain::Conclusion::Unfounded, domain::Conclusion::PartlyVerified,
                            domain::Conclusion::PartlyVerified, domain::Conclusion::Verified}) {
        conclusion.conclusion = next;
        const char* group = nullptr;
        domain::forEachField<domain::Verification>([&](const auto& field) {
            if (std::string_view(field.name) == "conclusion")
                group = field.group;
        });
        QVERIFY(fixture.write([&](WriteContext& context) -> base::Result<> {
            return context.update("a", conclusion, group);
        }));
        const auto row = tests::expected(fixture.read([&](storage::Database& database) {
            return database.value<QString>(
                {"test", "SELECT f.standing FROM record r JOIN record_facet f ON f.id = r.facet"});
        }));
        QCOMPARE(*row, QString::fromLatin1(
                           domain::toCode(domain::standingOf(RecordState::Verifying, next))));
        QVERIFY(isSound(fixture));
    }
}

// What was decided later stands in the lists, and a doctor sees where it does not.
void TestViewWriter::changesMoveTheStanding() {
    StoreFixture fixture;
    const auto record = recordOf(1);
    fixture.create(record, "in/C01");
    fixture.create(conclusionOf(record, domain::Conclusion::Verified), "org/1");
    const auto standing = [&] {
        return *tests::expected(fixture.read([](storage::Database& database) {
            return database.value<QString>(
                {"test", "SELECT f.standing FROM record r JOIN record_facet f ON f.id = r.facet"});
        }));
    };
    using Kind = domain::RecordChangeKind;
    int number = 0;
    const auto change = [&](Kind kind, std::optional<domain::RecordChangeId> undone = {}) {
        domain::RecordChange made;
        made.id = domain::RecordChange::idFor(record.id, ++number);
        made.record = record.id;
        made.number = number;
        made.kind = kind;
        made.decided_on = base::Day(100 + number);
        made.undone = undone;
        made.decided_by = domain::UserId::fromName("head");
        fixture.create(made, "org/1");
        return made.id;
    };
    const auto merge = change(Kind::Merge);
    QCOMPARE(standing(), text("MERGED"));
    change(Kind::Unmerge, merge);
    QCOMPARE(standing(), text("VERIFIED"));
    change(Kind::Retract);
    QCOMPARE(standing(), text("RETRACTED"));
    change(Kind::Reinstate);
    change(Kind::Exempt);
    QCOMPARE(standing(), text("EXEMPTED"));
    change(Kind::Reinstate);
    change(Kind::Correct);
    QCOMPARE(standing(), text("VERIFIED"));
    QVERIFY(isSound(fixture));
    QCOMPARE(fixture.number("SELECT sum(n) FROM record_facet"), 1);
    tests::expected(fixture.write([&](WriteContext& context) -> base::Result<> {
        return context.database().run(
            {"test", "UPDATE record_facet SET standing = 'UNPROVEN' WHERE n > 0"});
    }));
    QVERIFY(!isSound(fixture));
}

// State and conclusion in any order: the standing is always what follows from both.
void TestViewWriter::anyOrderOfStandings() {
    StoreFixture fixture;
    int number = 0;
    QVERIFY(rc::check("standing follows", [&] {
        domain::Record record = recordOf(++number);
        std::optional<domain::Conclusion> conclusion;
        record.state = RecordState::Submitted;
        fixture.create(record, "in/C01");
        for (int step = *rc::gen::inRange(1, 5); step > 0; --step) {
            const bool concludes = !conclusion && *rc::gen::arbitrary<bool>();
            if (concludes)
                conclusion = static_cast<domain::Conclusion>(*rc::gen::inRange(0, 4));
            else
                record.state = static_cast<RecordState>(*rc::gen::inRange(0, 5));
            tests::expected(fixture.write([&](WriteContext& context) -> base::Result<> {
                return concludes
                           ? context.create("b", conclusionOf(record, *conclusion), text("org/1"))
                           : context.update("a", record, "state");
            }));
            const auto standing = tests::expected(fixture.read([&](storage::Database& database) {
                return database.value<QString>(
                    {"test", "SELECT f.standing FROM record r JOIN record_facet f "
                             "ON f.id = r.facet WHERE r.id = ?1"},
                    record.id);
            }));
            RC_ASSERT(*standing
                      == QString::fromLatin1(
                          domain::toCode(domain::standingOf(record.state, conclusion))));
        }
        RC_ASSERT(isSound(fixture));
    }));
}

QTEST_GUILESS_MAIN(TestViewWriter)
#include "test_view_writer.moc"
