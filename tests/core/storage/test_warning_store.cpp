// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/warning_store.h"

#include "core/storage/stores/lookup.h"
#include "core/storage/stores/record_store.h"
#include "tests/core/storage/store_fixture.h"

using namespace sizao;
using tests::StoreFixture;
using tests::text;

namespace {

const base::Day start = *base::Day::fromCivil(2026, 3, 1);

domain::SignalDecision decision(const char* key, base::Day day) {
    domain::SignalDecision made;
    made.id = domain::SignalDecision::idFor(text(key));
    made.signal_key = text(key);
    made.person = tests::named<domain::PersonId>("p");
    made.model = text("M-ZF");
    made.model_version = tests::named<domain::ModelVersionId>("m");
    made.signal_on = day;
    made.tier = domain::Tier::Yellow;
    made.proposed_by = tests::named<domain::UserId>("a");
    made.decided_by = tests::named<domain::UserId>("b");
    made.decided_on = day;
    made.sheet = text("{}");
    made.sheet_digest = text("d");
    return made;
}

domain::WarningCase caseOf(const domain::SignalDecision& decided, const char* number) {
    domain::WarningCase made;
    made.id = domain::CaseId::fromName(number);
    made.case_number = text(number);
    made.person = decided.person;
    made.unit = decided.unit;
    made.subject_kind = decided.subject_kind;
    made.model = decided.model;
    made.tier = decided.tier;
    made.decision = decided.id;
    made.handler_1 = tests::named<domain::UserId>("a");
    made.handler_2 = tests::named<domain::UserId>("b");
    made.opened_on = decided.decided_on;
    return made;
}

} // namespace

class TestWarningStore : public QObject {
    Q_OBJECT
private slots:
    void decisions();
    void decidedOnce();
    void cases();
    void caseOfAUnit();
    void subjects_data();
    void subjects();
    void namesOfUsers();
};

void TestWarningStore::decisions() {
    StoreFixture fixture;
    const auto later = decision("k2", start + 5);
    const auto earlier = decision("k1", start);
    auto unit = decision("k3", start + 2);
    unit.person.reset();
    unit.unit = tests::named<domain::UnitId>("u");
    unit.subject_kind = domain::SubjectKind::Unit;
    unit.reason_code = domain::DismissReason::Tolerance;
    for (const auto& each : {later, earlier, unit})
        fixture.create(each, "org/1");
    const auto list = [&](std::optional<base::RawId> subject) {
        return tests::expected(fixture.read([&](storage::Database& database) {
            return storage::listDecisions(database, subject);
        }));
    };
    QCOMPARE(list({}), (std::vector{earlier, unit, later})); // in order of the day
    QCOMPARE(list(*earlier.person), (std::vector{earlier, later}));
    QCOMPARE(list(*unit.unit), std::vector{unit});
    QVERIFY(list(base::RawId::fromName("nobody")).empty());
}

void TestWarningStore::decidedOnce() {
    StoreFixture fixture;
    fixture.create(decision("k", start), "org/1");
    auto other = decision("k", start + 1);
    other.kind = domain::DecisionKind::Adopt;
    const auto again = fixture.write([&](storage::WriteContext& context) -> base::Result<> {
        return context.create("a", other, text("org/1"));
    });
    QCOMPARE(again.error().code, base::ErrorCode::Conflict);
    QCOMPARE(fixture.all<domain::SignalDecision>()[0].kind, domain::DecisionKind::Dismiss);
}

void TestWarningStore::cases() {
    StoreFixture fixture;
    auto person = tests::personNamed("张伟", "zhang wei", "G001");
    person.id = tests::named<domain::PersonId>("p");
    fixture.create(person);
    for (const auto& [id, name] : {std::pair("a", "王芳"), std::pair("b", "李强")})
        fixture.create(domain::User{tests::named<domain::UserId>(id),
                                    text(name),
                                    {domain::Role::Handler},
                                    std::nullopt,
                                    true},
                       "sys");
    auto first = decision("k1", start);
    auto joined = decision("k0", start); // of the same notice, though it was stored before
    const auto second = decision("k2", start + 1);
    first.warning_case = joined.warning_case = domain::CaseId::fromName("1号");
    for (const auto& each : {joined, first, second})
        fixture.create(each, "org/1");
    fixture.create(caseOf(first, "1号"), "org/1");
    fixture.create(caseOf(second, "2号"), "org/1");
    const auto rows = tests::expected(
        fixture.read([](storage::Database& database) { return storage::listCases(database); }));
    QCOMPARE(rows.size(), 2U);
    QCOMPARE(rows[0].warning_case, caseOf(second, "2号")); // newest first
    QCOMPARE(rows[1].warning_case, caseOf(first, "1号"));
    QCOMPARE(rows[0].subject_name, text("张伟"));
    QCOMPARE(rows[0].handler_names, text("王芳、李强"));
    QVERIFY(rows[0].unit_name.isEmpty());
    const auto read = [&](auto query) { return tests::expected(fixture.read(query)); };
    QCOMPARE(
        read([](storage::Database& d) { return storage::findCaseByNumber(d, text("1号")); })->id,
        rows[1].warning_case.id);
    QVERIFY(!read([](storage::Database& d) { return storage::findCaseByNumber(d, text("9号")); }));
    const auto basesOf = [&](const domain::WarningCase& known) {
        return read([&](storage::Database& d) { return storage::decisionsOfCase(d, known.id); });
    };
    QCOMPARE(basesOf(rows[1].warning_case), (std::vector{first, joined})); // the leading one first
    QVERIFY(basesOf(rows[0].warning_case).empty());
    QCOMPARE(read([&](storage::Database& d) {
                 return storage::findCaseRow(d, rows[1].warning_case.id);
             })->subject_name,
             text("张伟"));
    QVERIFY(!read([](storage::Database& d) {
        return storage::findCaseRow(d, tests::named<domain::CaseId>("none"));
    }));
}

void TestWarningStore::caseOfAUnit() {
    StoreFixture fixture;
    const auto unit = tests::unitNamed("区教育局");
    fixture.create(unit);
    auto decided = decision("k", start);
    decided.person.reset();
    decided.unit = unit.id;
    decided.subject_kind = domain::SubjectKind::Unit;
    fixture.create(decided, "org/1");
    fixture.create(caseOf(decided, "1号"), "org/1");
    const auto rows = tests::expected(
        fixture.read([](storage::Database& database) { return storage::listCases(database); }));
    QCOMPARE(rows[0].subject_name, text("区教育局"));
    QVERIFY(rows[0].unit_name.isEmpty());
    QVERIFY(rows[0].handler_names.isEmpty()); // users that are not here
}

void TestWarningStore::subjects_data() {
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("known");
    QTest::newRow("record") << QByteArray("record") << true;
    QTest::newRow("verification") << QByteArray("verification") << true;
    QTest::newRow("decision") << QByteArray("signal_decision") << true;
    QTest::newRow("person") << QByteArray("person") << false;
    QTest::newRow("case") << QByteArray("warning_case") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestWarningStore::subjects() {
    QFETCH(QByteArray, type);
    QFETCH(bool, known);
    StoreFixture fixture;
    domain::Record record;
    record.id = tests::named<domain::RecordId>("r");
    record.person = tests::named<domain::PersonId>("p");
    record.channel = text("C01");
    fixture.create(record);
    domain::Record nobody = record;
    nobody.id = tests::named<domain::RecordId>("n");
    nobody.person.reset();
    nobody.subject_kind = domain::SubjectKind::Unknown;
    fixture.create(nobody);
    domain::Verification verification;
    verification.id = domain::Verification::idFor(record.id);
    verification.record = record.id;
    fixture.create(verification);
    fixture.create(decision("k", start));
    const base::RawId id = type == "record"         ? base::RawId(record.id)
                           : type == "verification" ? base::RawId(verification.id)
                                                    : domain::SignalDecision::idFor(text("k"));
    const auto subject = [&](const base::RawId& of) {
        return tests::expected(fixture.read([&](storage::Database& database) {
            return storage::subjectOfChange(database, type.constData(), of);
        }));
    };
    QCOMPARE(subject(id).has_value(), known);
    if (known)
        QVERIFY(*subject(id)
                == (domain::SubjectRef{domain::SubjectKind::Person,
                                       tests::named<domain::PersonId>("p")}));
    QVERIFY(!subject(nobody.id));
    QVERIFY(!subject(base::RawId::fromName("none")));
}

void TestWarningStore::namesOfUsers() {
    StoreFixture fixture;
    const auto a = tests::named<domain::UserId>("a");
    const auto b = tests::named<domain::UserId>("b");
    fixture.create(domain::User{a, text("王芳"), {}, std::nullopt, true}, "sys");
    fixture.create(domain::User{b, text("李强"), {}, std::nullopt, false}, "sys");
    QCOMPARE(tests::expected(fixture.read([&](storage::Database& database) {
                 return storage::userNames(database,
                                           {b, std::nullopt, tests::named<domain::UserId>("x"), a});
             })),
             (QStringList{text("李强"), text("王芳")}));
}

QTEST_GUILESS_MAIN(TestWarningStore)
#include "test_warning_store.moc"
