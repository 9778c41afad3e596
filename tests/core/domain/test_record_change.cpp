// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/record_change.h"

#include <QTest>

#include <algorithm>
#include <rapidcheck.h>
#include <set>

using namespace sizao;
using namespace sizao::domain;
using Kind = RecordChangeKind;

namespace {

const RecordId record = RecordId::fromName("a record");
const RecordId other = RecordId::fromName("another record");

RecordChange change(int number, Kind kind, int day) {
    RecordChange made;
    made.id = RecordChange::idFor(record, number);
    made.record = record;
    made.number = number;
    made.kind = kind;
    made.decided_on = base::Day(day);
    if (kind == Kind::Merge)
        made.survivor = other;
    return made;
}

RecordState standing(std::vector<RecordChange> changes,
                     std::optional<Conclusion> conclusion = Conclusion::PartlyVerified) {
    std::sort(changes.begin(), changes.end(), changeBefore);
    return standingOf(RecordState::Verifying, conclusion, changes);
}

} // namespace

// What stands of a record is read from it, its verification and its changes.
class TestRecordChange : public QObject {
    Q_OBJECT
private slots:
    void idsOfOneRecordGrowWithTheNumber();
    void theSecondOfTwoCollides();
    void theLastWordStands();
    void withinADayTheKindDecides();
    void aSeparatedRecordIsWhatItWas();
    void withoutAConclusionTheStateComesBack();
    void arrivalIsNoOrder();
    void corrections();
};

void TestRecordChange::idsOfOneRecordGrowWithTheNumber() {
    std::set<RecordChangeId> ids;
    RecordChangeId last;
    for (const int number : {1, 2, 3, 255, 256, 257, 65'536, 16'777'216}) {
        const RecordChangeId id = RecordChange::idFor(record, number);
        QVERIFY(ids.insert(id).second);
        QVERIFY(number == 1 || last < id);
        QVERIFY(ids.insert(RecordChange::idFor(other, number)).second);
        QCOMPARE(RecordChange::seriesOf(id), RecordChange::idFor(record, 0));
        QVERIFY(RecordChange::seriesOf(id) != RecordChange::idFor(other, 0));
        last = id;
    }
}

void TestRecordChange::theSecondOfTwoCollides() {
    QCOMPARE(change(1, Kind::Retract, 5).id, change(1, Kind::Exempt, 9).id);
}

void TestRecordChange::theLastWordStands() {
    QCOMPARE(standing({}), RecordState::PartlyVerified);
    QCOMPARE(standing({change(1, Kind::Correct, 5)}), RecordState::PartlyVerified);
    QCOMPARE(standing({change(1, Kind::Retract, 5)}), RecordState::Retracted);
    QCOMPARE(standing({change(1, Kind::Exempt, 5)}), RecordState::Exempted);
    QCOMPARE(standing({change(1, Kind::Exempt, 5), change(2, Kind::Reinstate, 6)}),
             RecordState::PartlyVerified);
    QCOMPARE(standing({change(1, Kind::Retract, 5), change(2, Kind::Reinstate, 6),
                       change(3, Kind::Retract, 7)}),
             RecordState::Retracted);
    QCOMPARE(standing({change(1, Kind::Merge, 5)}), RecordState::Merged);
}

// As the rules order the facts of one day: a retraction wins over a reinstatement.
void TestRecordChange::withinADayTheKindDecides() {
    QCOMPARE(standing({change(1, Kind::Retract, 5), change(2, Kind::Reinstate, 5)}),
             RecordState::Retracted);
    QCOMPARE(standing({change(1, Kind::Exempt, 5), change(2, Kind::Reinstate, 5)}),
             RecordState::Exempted);
}

void TestRecordChange::aSeparatedRecordIsWhatItWas() {
    RecordChange separated = change(2, Kind::Unmerge, 5); // of the same day
    separated.undone = change(1, Kind::Merge, 5).id;
    std::vector<RecordChange> changes{change(1, Kind::Merge, 5), separated};
    QCOMPARE(standing(changes), RecordState::PartlyVerified);
    QVERIFY(standingMerge(changes) == nullptr);
    changes.push_back(change(3, Kind::Merge, 5));
    QCOMPARE(standing(changes), RecordState::Merged);
    QCOMPARE(standingMerge(changes)->number, 3);
    // Undoing another merge leaves this one.
    changes[1].undone = RecordChange::idFor(other, 1);
    QCOMPARE(standingMerge(changes)->number, 1);
}

void TestRecordChange::withoutAConclusionTheStateComesBack() {
    const std::vector<RecordChange> gone{change(1, Kind::Retract, 5)};
    QCOMPARE(standingOf(RecordState::Submitted, std::nullopt, gone), RecordState::Retracted);
    const std::vector<RecordChange> back{change(1, Kind::Retract, 5),
                                         change(2, Kind::Reinstate, 6)};
    QCOMPARE(standingOf(RecordState::Submitted, std::nullopt, back), RecordState::Submitted);
}

void TestRecordChange::arrivalIsNoOrder() {
    QVERIFY(rc::check("every order of arrival gives one standing", [] {
        std::vector<RecordChange> changes;
        for (int number = 1; number <= *rc::gen::inRange(1, 6); ++number)
            changes.push_back(change(
                number,
                *rc::gen::element(Kind::Retract, Kind::Reinstate, Kind::Exempt, Kind::Correct),
                *rc::gen::inRange(0, 4)));
        const RecordState known = standing(changes);
        for (std::size_t i = changes.size(); i > 1; --i)
            std::swap(changes[i - 1], changes[*rc::gen::inRange<std::size_t>(0, i)]);
        RC_ASSERT(standing(changes) == known);
    }));
}

void TestRecordChange::corrections() {
    Record reported;
    reported.occurred_on = base::Day(100);
    reported.indicator = QStringLiteral("YL03");
    reported.level = 2;
    reported.grade = Grade::II;
    reported.influence = 3;
    Verification verified;
    verified.indicator = QStringLiteral("YL02");
    verified.level = 1;
    verified.grade = Grade::I;
    verified.urgency = 2;
    QCOMPARE(findingOf(reported, {}, {}).indicator, reported.indicator);
    Finding found = findingOf(reported, verified, {});
    QCOMPARE(found, (Finding{base::Day(100), QStringLiteral("YL02"), 1, Grade::I, 1, 2}));
    RecordChange first = change(1, Kind::Correct, 5);
    first.grade = Grade::III;
    first.level = 3;
    first.occurred_on = base::Day(90);
    RecordChange second = change(2, Kind::Correct, 5);
    second.influence = 4;
    second.urgency = 3;
    second.indicator = QStringLiteral("XL01");
    second.level = 2;
    found = findingOf(reported, verified, std::vector{first, second});
    QCOMPARE(found, (Finding{base::Day(90), QStringLiteral("XL01"), 2, Grade::III, 4, 3}));
    // Imported as unfounded: nothing was established beside what was reported.
    verified.indicator.clear();
    QCOMPARE(findingOf(reported, verified, {}).indicator, reported.indicator);
}

QTEST_GUILESS_MAIN(TestRecordChange)
#include "test_record_change.moc"
