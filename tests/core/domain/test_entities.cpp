// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/domain/any_entity.h"

#include <QStringList>
#include <QTest>

#include <map>
#include <set>

using namespace sizao;
using namespace sizao::domain;
using test::objectOf;

namespace {

template <Entity E>
QStringList namesOf(const char* group = nullptr) {
    QStringList names;
    forEachField<E>([&](const auto& field) {
        if (group == nullptr || std::strcmp(field.group, group) == 0)
            names.append(QLatin1String(field.name));
    });
    return names;
}

template <Entity E>
QStringList groupsOf() {
    std::set<QString> groups;
    forEachField<E>([&](const auto& field) { groups.insert(QLatin1String(field.group)); });
    return {groups.begin(), groups.end()};
}

QStringList words(const char* text) {
    return QString::fromLatin1(text).split(u' ');
}

// Exactly one refusal, and it names what it is about.
template <Entity E>
bool isRefused(const QJsonObject& json, const QString& names) {
    E entity;
    const auto read = readFields(json, entity);
    return !read && read.error().code == base::ErrorCode::Invalid
           && read.error().message.contains(names)
           && read.error().message.contains(QLatin1String(Description<E>::type));
}

} // namespace

// Each kind of entity against its line in the domain text, and what holds for all of them.
class TestEntities : public QObject {
    Q_OBJECT
private slots:
    void fieldsOfPeople();
    void fieldsOfStandards();
    void fieldsOfRecords();
    void fieldsOfWarnings();
    void groupsThatMergeApart();
    void everyFieldIsInExactlyOneGroup();
    void namesAreColumns();
    void everyFieldRefusesWhatNoFieldIs();
    void unknownFieldsAreRefusedEverywhere();
    void oneBadFieldSpoilsTheChange();
    void nothingChangesNothing();
    void fieldsNotNamedStay();
    void everyFieldIsReadAlone();
    void aNewEntityIsUndecided();
    void aWholeRecord();
    void derivedIdsAreKnown();
};

// The order is that of exports and forms; the names are columns of every database there is.
void TestEntities::fieldsOfPeople() {
    QCOMPARE(namesOf<Unit>(),
             words("code name short_name parent kind staff_quota active_from active_to"));
    QCOMPARE(namesOf<Person>(), words("name pinyin staff_no status"));
    QCOMPARE(namesOf<PersonProfile>(),
             words("sex birth_year entered_service cadre_class rank education political_status "
                   "grassroots_years"));
    QCOMPARE(namesOf<Tenure>(), words("person unit post held_from held_to"));
    QCOMPARE(namesOf<User>(), words("name roles unit active"));
}

void TestEntities::fieldsOfStandards() {
    QCOMPARE(namesOf<Channel>(),
             words("code name pillar mode silent_after_days explain_first scoring_condition"));
    QCOMPARE(namesOf<Catalogue>(), words("code valid_from body"));
    QCOMPARE(namesOf<IndicatorVersion>(), words("code valid_from name body"));
    QCOMPARE(namesOf<ModelVersion>(), words("code valid_from name body"));
}

void TestEntities::fieldsOfRecords() {
    QCOMPARE(namesOf<ImportBatch>(), words("target channel file_name file_digest profile "
                                           "imported_on rows accepted rejected unchanged"));
    QCOMPARE(namesOf<Record>(),
             words("subject_kind person unit subject_text unit_at_time post_at_time occurred_on "
                   "found_on channel external_id batch indicator level grade influence urgency "
                   "facts anchor_quote state source_digest"));
    QCOMPARE(namesOf<Verification>(),
             words("record conclusion indicator level grade influence urgency verified_on "
                   "verifier_1 verifier_2 authority evidence explanation reason"));
}

void TestEntities::fieldsOfWarnings() {
    QCOMPARE(namesOf<SignalDecision>(),
             words("signal_key subject_kind person unit model model_version signal_on tier kind "
                   "reason_code reason referral_answer referral_reason proposed_by decided_by "
                   "decided_on sheet sheet_digest warning_case"));
    QCOMPARE(namesOf<WarningCase>(),
             words("case_number subject_kind person unit model tier state outcome suspended_on "
                   "suspend_cause decision handler_1 handler_2 opened_on upgraded_from"));
}

// Groups are compared and merged as a whole. What two people change independently lies apart;
// what belongs together (a state and its outcome, both handlers) lies together.
void TestEntities::groupsThatMergeApart() {
    QCOMPARE(groupsOf<Record>(), words("core state"));
    QCOMPARE(namesOf<Record>("state"), words("state"));
    QCOMPARE(groupsOf<WarningCase>(), words("core handler state"));
    QCOMPARE(namesOf<WarningCase>("state"), words("tier state outcome suspended_on suspend_cause"));
    QCOMPARE(namesOf<WarningCase>("handler"), words("handler_1 handler_2"));
    QCOMPARE(groupsOf<ImportBatch>(), words("core result"));
    QCOMPARE(namesOf<ImportBatch>("result"), words("rows accepted rejected unchanged"));
    QCOMPARE(groupsOf<Letter>(), words("core draft state"));
    QCOMPARE(groupsOf<RectItem>(), words("core plan state"));
    for (const QStringList& groups :
         {groupsOf<LetterService>(), groupsOf<Statement>(), groupsOf<Review>()})
        QCOMPARE(groups, words("core state"));
    for (const QStringList& groups :
         {groupsOf<CaseStep>(), groupsOf<TalkRecord>(), groupsOf<Progress>(), groupsOf<Proof>()})
        QCOMPARE(groups, words("core"));
    // Written once, as a whole: a part of a decision or conclusion is never merged in.
    QCOMPARE(groupsOf<SignalDecision>(), words("core"));
    QCOMPARE(groupsOf<Verification>(), words("core"));
    for (const QStringList& groups : {groupsOf<Catalogue>(), groupsOf<IndicatorVersion>(),
                                      groupsOf<ModelVersion>(), groupsOf<Person>()})
        QCOMPARE(groups, words("core"));
}

void TestEntities::everyFieldIsInExactlyOneGroup() {
    forEachEntity([]<Entity E>() {
        QVERIFY2(rc::check(Description<E>::type,
                           [] {
                               const E entity = test::anyEntity<E>();
                               std::map<QString, int> written;
                               for (const QString& group : groupsOf<E>()) {
                                   const QByteArray json =
                                       groupToJson(entity, group.toLatin1().constData());
                                   for (const QString& name : objectOf(json).keys())
                                       ++written[name];
                               }
                               RC_ASSERT(written.size() == std::size_t(fieldCount<E>()));
                               for (const auto& [name, times] : written)
                                   RC_ASSERT(times == 1);
                           }),
                 Description<E>::type);
        QCOMPARE(groupToJson(E(), "no such group"), QByteArray("{}"));
    });
}

// Names go into SQL as they are: letters that need no quoting, and never the key.
void TestEntities::namesAreColumns() {
    forEachEntity([]<Entity E>() {
        QStringList names = namesOf<E>();
        names.append(QLatin1String(Description<E>::type));
        names.append(QLatin1String(Description<E>::table));
        for (const QString& name : names) {
            QVERIFY2(name.front() >= u'a' && name.front() <= u'z', qPrintable(name));
            for (const QChar letter : name)
                QVERIFY2((letter >= u'a' && letter <= u'z') || letter == u'_'
                             || (letter >= u'0' && letter <= u'9'),
                         qPrintable(name));
            QVERIFY(name != QLatin1String("id") && name != QLatin1String("rev"));
        }
        QCOMPARE(QLatin1String(Description<E>::type), QLatin1String(Description<E>::table));
    });
}

// No field of any entity is an object, a fraction or a list of lists.
void TestEntities::everyFieldRefusesWhatNoFieldIs() {
    const QJsonValue strange[] = {QJsonObject(), QJsonObject{{QStringLiteral("a"), 1}}, 0.5,
                                  QJsonArray{QJsonArray()}, QJsonArray{QJsonValue()}};
    forEachEntity([&]<Entity E>() {
        for (const QString& name : namesOf<E>())
            for (const QJsonValue& value : strange)
                QVERIFY2(isRefused<E>({{name, value}}, name), qPrintable(name));
    });
}

void TestEntities::unknownFieldsAreRefusedEverywhere() {
    forEachEntity([]<Entity E>() {
        QVERIFY(isRefused<E>({{QStringLiteral("colour"), 1}}, QStringLiteral("?")));
        QVERIFY(isRefused<E>({{QStringLiteral("id"), QStringLiteral("x")}}, QStringLiteral("?")));
        QVERIFY(isRefused<E>({{QString(), QJsonValue()}}, QStringLiteral("?")));
        for (const QString& name : namesOf<E>()) { // names are exact
            QVERIFY(isRefused<E>({{name.toUpper(), QJsonValue()}}, QStringLiteral("?")));
            QVERIFY(isRefused<E>({{name + u' ', QJsonValue()}}, QStringLiteral("?")));
        }
    });
}

void TestEntities::oneBadFieldSpoilsTheChange() {
    QJsonObject json{{QStringLiteral("name"), QStringLiteral("王某")},
                     {QStringLiteral("status"), QStringLiteral("ACTIVE")}};
    Person person;
    QVERIFY(readFields(json, person));
    json[QLatin1String("status")] = QStringLiteral("GONE");
    QVERIFY(isRefused<Person>(json, QStringLiteral("status")));
    json[QLatin1String("status")] = QStringLiteral("MOVED");
    json[QLatin1String("extra")] = 1;
    QVERIFY(isRefused<Person>(json, QStringLiteral("person")));
}

void TestEntities::nothingChangesNothing() {
    forEachEntity([]<Entity E>() {
        QVERIFY2(rc::check(Description<E>::type,
                           [] {
                               const E before = test::anyEntity<E>();
                               E after = before;
                               RC_ASSERT(readFields(QJsonObject(), after).has_value());
                               RC_ASSERT(after == before);
                           }),
                 Description<E>::type);
    });
}

// A change of one group leaves the fields of the others as they are.
void TestEntities::fieldsNotNamedStay() {
    WarningCase before;
    before.case_number = QStringLiteral("云纪案〔2026〕1号");
    before.handler_1 = UserId::fromName("li");
    WarningCase after = before;
    QVERIFY(readFields(objectOf(R"({"tier":"RED","state":"CLOSED","outcome":"REVOKED"})"), after));
    QCOMPARE(after.case_number, before.case_number);
    QCOMPARE(after.handler_1, before.handler_1);
    QCOMPARE(after.state, CaseState::Closed);
    QCOMPARE(after.outcome, std::optional(CaseOutcome::Revoked));
    QVERIFY(readFields(objectOf(R"({"outcome":null})"), after));
    QVERIFY(!after.outcome.has_value());
    QCOMPARE(after.state, CaseState::Closed);
}

// No field reads another one's member: one field written, all others as new.
void TestEntities::everyFieldIsReadAlone() {
    forEachEntity([]<Entity E>() {
        QVERIFY2(rc::check(Description<E>::type,
                           [] {
                               const E entity = test::anyEntity<E>();
                               const QJsonObject all = objectOf(toJson(entity));
                               for (const QString& name : all.keys()) {
                                   E one;
                                   RC_ASSERT(readFields({{name, all[name]}}, one).has_value());
                                   QJsonObject others = objectOf(toJson(one));
                                   RC_ASSERT(others[name] == all[name]);
                                   others.remove(name);
                                   QJsonObject fresh = objectOf(toJson(E()));
                                   fresh.remove(name);
                                   RC_ASSERT(others == fresh);
                               }
                           }),
                 Description<E>::type);
    });
}

// Defaults never say more than is known: no grade, no tier, the lightest factors, not decided.
void TestEntities::aNewEntityIsUndecided() {
    const Record record;
    QCOMPARE(record.state, RecordState::Draft);
    QVERIFY(!record.grade && !record.occurred_on && !record.person && !record.unit);
    QCOMPARE(record.influence, 1);
    QCOMPARE(record.urgency, 1);
    const Verification verification;
    QCOMPARE(verification.conclusion, Conclusion::Unproven);
    QVERIFY(!verification.grade && !verification.verifier_1);
    const SignalDecision decision;
    QCOMPARE(decision.kind, DecisionKind::Dismiss);
    QCOMPARE(decision.tier, Tier::None);
    QVERIFY(!decision.referral_answer);
    const WarningCase warning;
    QCOMPARE(warning.state, CaseState::Checking);
    QVERIFY(!warning.outcome && !warning.upgraded_from);
    QVERIFY(warning.case_number.isEmpty()); // 待编号
}

// The bytes of one change as they are hashed and signed, written by hand.
void TestEntities::aWholeRecord() {
    Record record;
    record.person = PersonId::fromText(u"00000000000000000000000001");
    record.occurred_on = base::Day(20780);
    record.found_on = base::Day(20781);
    record.channel = QStringLiteral("C02");
    record.indicator = QStringLiteral("YL03");
    record.level = 2;
    record.grade = Grade::I;
    record.urgency = 3;
    record.facts = QStringLiteral("抽查\"不在岗\"");
    record.state = RecordState::Submitted;
    record.source_digest = QByteArray::fromHex("00ff");
    QCOMPARE(toJson(record),
             QByteArray("{\"subject_kind\":\"PERSON\",\"person\":\"00000000000000000000000001\","
                        "\"occurred_on\":\"2026-11-23\",\"found_on\":\"2026-11-24\","
                        "\"channel\":\"C02\",\"indicator\":\"YL03\",\"level\":2,\"grade\":\"I\","
                        "\"influence\":1,\"urgency\":3,\"facts\":\"抽查\\\"不在岗\\\"\","
                        "\"state\":\"SUBMITTED\",\"source_digest\":\"00ff\"}"));
    QCOMPARE(groupToJson(record, "state"), QByteArray(R"({"state":"SUBMITTED"})"));
}

// Two devices that conclude or decide at the same time must meet at one id, so the recipe of these
// ids is part of the wire format: SHA-256 of the name, first 16 bytes.
void TestEntities::derivedIdsAreKnown() {
    const RecordId record = *RecordId::fromText(u"00000000000000000000000001");
    QCOMPARE(Verification::idFor(record),
             VerificationId::fromName("verification:00000000000000000000000001"));
    QVERIFY(Verification::idFor(record) != Verification::idFor(RecordId()));
    QCOMPARE(SignalDecision::idFor(QStringLiteral("ab12")),
             SignalDecisionId::fromName("decision:ab12"));
    QVERIFY(base::RawId(SignalDecision::idFor(QStringLiteral("a")))
            != base::RawId(Verification::idFor(record)));
}

QTEST_GUILESS_MAIN(TestEntities)
#include "test_entities.moc"
