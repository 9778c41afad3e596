// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sheet.h"
#include "tests/core/domain/any_entity.h"

#include <QTest>

#include <set>
#include <string>

using namespace sizao;
using namespace sizao::domain;
using namespace sizao::test;

class TestDescribe : public QObject {
    Q_OBJECT
private slots:
    void everyEntityRoundTripsThroughJson() {
        forEachEntity([]<Entity E>() {
            QVERIFY2(rc::check(Description<E>::type,
                               [] {
                                   const E entity = anyEntity<E>();
                                   E read;
                                   RC_ASSERT(
                                       readFields(objectOf(toJson(entity)), read).has_value());
                                   RC_ASSERT(read == entity);
                               }),
                     Description<E>::type);
        });
    }

    void groupsTogetherAreTheWhole() {
        forEachEntity([]<Entity E>() {
            QVERIFY2(
                rc::check(
                    Description<E>::type,
                    [] {
                        const E entity = anyEntity<E>();
                        std::set<std::string> groups;
                        forEachField<E>([&](const auto& field) { groups.insert(field.group); });
                        E read = anyEntity<E>(); // nulls must clear what was there
                        for (const std::string& group : groups)
                            RC_ASSERT(readFields(objectOf(groupToJson(entity, group.c_str())), read)
                                          .has_value());
                        RC_ASSERT(read == entity);
                    }),
                Description<E>::type);
        });
    }

    void namesAreUniqueAndLabelled() {
        std::set<std::string> types;
        forEachEntity([&]<Entity E>() {
            QVERIFY(types.insert(Description<E>::type).second);
            std::set<std::string> names;
            forEachField<E>([&](const auto& field) {
                QVERIFY2(names.insert(field.name).second, field.name);
                QVERIFY2(std::string(field.label).size() > 0, field.name);
                QVERIFY2(std::string(field.group).size() > 0, field.name);
            });
            QCOMPARE(static_cast<int>(names.size()), fieldCount<E>());
        });
    }

    void absentValuesAreLeftOutOfACreation() {
        Person person;
        person.name = QStringLiteral("王某");
        QCOMPARE(toJson(person), QByteArray(R"({"name":"王某","status":"ACTIVE"})"));
        QCOMPARE(groupToJson(person, "core"),
                 QByteArray(R"({"name":"王某","pinyin":null,"staff_no":null,"status":"ACTIVE"})"));
    }

    void refusesWhatDoesNotFit_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("unknown field") << QByteArray(R"({"name":"a","colour":"b"})");
        QTest::newRow("unknown code") << QByteArray(R"({"status":"SLEEPING"})");
        QTest::newRow("number for a text") << QByteArray(R"({"name":7})");
        QTest::newRow("text for a code") << QByteArray(R"({"status":3})");
    }
    void refusesWhatDoesNotFit() {
        QFETCH(QByteArray, json);
        Person person;
        const auto read = readFields(objectOf(json), person);
        QVERIFY(!read);
        QCOMPARE(read.error().code, base::ErrorCode::Invalid);
        QVERIFY(read.error().message.contains(QLatin1String("person")));
    }

    void integersMustBeWholeAndFit() {
        Unit unit;
        QVERIFY(readFields(objectOf(R"({"staff_quota":2147483647})"), unit));
        QVERIFY(!readFields(objectOf(R"({"staff_quota":2147483648})"), unit));
        QVERIFY(!readFields(objectOf(R"({"staff_quota":1.5})"), unit));
        ImportBatch batch;
        QVERIFY(readFields(objectOf(R"({"rows":9007199254740991})"), batch));
        QCOMPARE(batch.rows, 9007199254740991);
        QVERIFY(!readFields(objectOf(R"({"rows":9007199254740992})"), batch));
    }

    void codesAndLabelsAreComplete() {
        checkVocabulary<SubjectKind>();
        checkVocabulary<Grade>();
        checkVocabulary<Tier>();
        checkVocabulary<RecordState>();
        checkVocabulary<RecordChangeKind>();
        checkVocabulary<Conclusion>();
        checkVocabulary<Pillar>();
        checkVocabulary<CollectionMode>();
        checkVocabulary<IndicatorKind>();
        checkVocabulary<DecisionKind>();
        checkVocabulary<DismissReason>();
        checkVocabulary<ReferralAnswer>();
        checkVocabulary<CaseState>();
        checkVocabulary<CaseOutcome>();
        checkVocabulary<SuspendCause>();
        checkVocabulary<CaseAct>();
        checkVocabulary<LetterKind>();
        checkVocabulary<LetterState>();
        checkVocabulary<ServiceMethod>();
        checkVocabulary<ServiceState>();
        checkVocabulary<StatementState>();
        checkVocabulary<StatementAnswer>();
        checkVocabulary<ReviewState>();
        checkVocabulary<RectClass>();
        checkVocabulary<RectState>();
        checkVocabulary<PersonStatus>();
        checkVocabulary<Role>();
        checkVocabulary<SignalStatus>();
    }

    void theConclusionIsWhatPeopleSee() {
        QCOMPARE(standingOf(RecordState::Submitted, std::nullopt), RecordState::Submitted);
        QCOMPARE(standingOf(RecordState::Verifying, Conclusion::Verified), RecordState::Verified);
        QCOMPARE(standingOf(RecordState::Verifying, Conclusion::PartlyVerified),
                 RecordState::PartlyVerified);
        QCOMPARE(standingOf(RecordState::Verifying, Conclusion::Unfounded), RecordState::Unfounded);
        QCOMPARE(standingOf(RecordState::Verifying, Conclusion::Unproven), RecordState::Unproven);
    }

    void theSecondConclusionCollides() {
        const RecordId record = RecordId::fromName("a record");
        QCOMPARE(Verification::idFor(record), Verification::idFor(record));
        QVERIFY(Verification::idFor(record) != Verification::idFor(RecordId::fromName("other")));
        QCOMPARE(SignalDecision::idFor(QStringLiteral("k")),
                 SignalDecision::idFor(QStringLiteral("k")));
    }

    void aSheetKnowsItsGravestFact() {
        ComputationSheet sheet;
        QVERIFY(!sheet.citesGradeFour());
        sheet.lines.push_back({});
        sheet.lines.back().grade = Grade::III;
        QVERIFY(!sheet.citesGradeFour());
        sheet.lines.push_back({});
        sheet.lines.back().grade = Grade::IV;
        QVERIFY(sheet.citesGradeFour());
    }

    void anActorHasTheRolesGiven() {
        const Actor actor{UserId(), QStringLiteral("王某"), {Role::Handler}};
        QVERIFY(actor.has(Role::Handler));
        QVERIFY(!actor.has(Role::Auditor));
        QVERIFY(actor.hasAny({Role::Auditor, Role::Handler}));
        QVERIFY(!actor.hasAny({Role::Auditor}));
    }

private:
    template <DescribedEnum E>
    static void checkVocabulary() {
        std::set<std::string> codes;
        for (const auto& entry : EnumText<E>::entries) {
            QVERIFY(codes.insert(entry.code).second);
            QCOMPARE(fromCode<E>(QString::fromLatin1(toCode(entry.value))), entry.value);
            QVERIFY(!toLabel(entry.value).isEmpty());
        }
        QVERIFY(!fromCode<E>(u"NO_SUCH_CODE"));
        QVERIFY(!fromCode<E>(QString()));
    }
};

QTEST_GUILESS_MAIN(TestDescribe)
#include "test_describe.moc"
