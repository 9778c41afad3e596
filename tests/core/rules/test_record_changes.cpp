// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/record_changes.h"

#include "tests/core/rules/reported_record.h"
#include "tests/core/rules/small_history.h"

#include <QTest>

#include <functional>

using namespace sizao;
using namespace sizao::rules;
using namespace sizao::test;
using domain::Finding;
using domain::RecordChange;
using domain::RecordChangeKind;

namespace {

struct Case {
    domain::Record record = reportedRecord();
    CorrectionRequest request{nullptr,
                              sizao::test::today,
                              {record.occurred_on, record.indicator, 2, Grade::I, 1, 1},
                              {},
                              sizao::test::today};
};
using Spoil = std::function<void(Case&)>;

// `refusal`: words of the message; empty: accepted.
void row(const char* name, const char16_t* refusal, const Spoil& spoil) {
    QTest::newRow(name) << spoil << QString::fromUtf16(refusal);
}

const Standards& shipped() {
    static const Standards standards = defaultStandards();
    return standards;
}

base::Result<RecordChange> corrected(Case& made) {
    made.request.record = &made.record;
    RecordChange change;
    return fillCorrection(change, made.request, shipped()).map([&] { return change; });
}

RecordChange mergeOf(int record, std::optional<int> survivor) {
    RecordChange change;
    change.id = RecordChange::idFor(SmallHistory::record(record), 1);
    change.record = SmallHistory::record(record);
    change.kind = RecordChangeKind::Merge;
    if (survivor)
        change.survivor = SmallHistory::record(*survivor);
    change.decided_on = base::Day(200);
    return change;
}

} // namespace

class TestRecordChanges : public QObject {
    Q_OBJECT
private slots:
    void corrections_data();
    void corrections();
    void onlyWhatDiffersIsNamed();
    void theGradeFollowsTheLevel();
    void factsSayWhatTheChangeSays();
    void merges();
    void aCorrectionOnTheDayOfAMergeIsOverruled();
    void theUnitedFactIsWhatCounts();
};

void TestRecordChanges::corrections_data() {
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("refusal");
    row("a day earlier", u"", [](Case& c) { c.request.wanted.occurred_on = base::Day(20489); });
    row("another level", u"", [](Case& c) { c.request.wanted.level = 3; });
    row("factors", u"", [](Case& c) {
        c.request.wanted.influence = 4;
        c.request.wanted.urgency = 3;
    });
    row("nothing", u"完全相同", [](Case&) {});
    row("the same again", u"完全相同", [](Case& c) {
        c.request.wanted = {c.record.occurred_on, c.record.indicator, 2, 1, 1};
    });
    row("in the future", u"今天之后",
        [](Case& c) { c.request.wanted.occurred_on = c.request.today + 1; });
    row("on the day of the verification", u"",
        [](Case& c) { c.request.wanted.occurred_on = c.request.verified_on; });
    row("after the verification", u"晚于核实日", [](Case& c) {
        c.request.verified_on = c.request.today - 2;
        c.request.wanted.occurred_on = c.request.today - 1;
    });
    row("before the indicator", u"没有施行",
        [](Case& c) { c.request.wanted.occurred_on = base::Day(19999); });
    row("no such indicator", u"XX99",
        [](Case& c) { c.request.wanted.indicator = QStringLiteral("XX99"); });
    row("no such level", u"第 9 档", [](Case& c) { c.request.wanted.level = 9; });
    row("no such influence", u"1 至 4", [](Case& c) { c.request.wanted.influence = 5; });
    row("no influence", u"1 至 4", [](Case& c) { c.request.wanted.influence = 0; });
    row("no such urgency", u"1 至 3", [](Case& c) { c.request.wanted.urgency = 4; });
    row("no urgency", u"1 至 3", [](Case& c) { c.request.wanted.urgency = 0; });
}

void TestRecordChanges::corrections() {
    QFETCH(Spoil, spoil);
    QFETCH(QString, refusal);
    Case made;
    spoil(made);
    const auto change = corrected(made);
    QCOMPARE(change.has_value(), refusal.isEmpty());
    if (!change) {
        QCOMPARE(change.error().code, base::ErrorCode::Refused);
        QVERIFY2(change.error().message.contains(refusal), qPrintable(change.error().message));
    }
}

void TestRecordChanges::onlyWhatDiffersIsNamed() {
    Case made;
    made.request.wanted = {made.record.occurred_on, made.record.indicator, 2, 3, 1};
    const auto change = corrected(made);
    QVERIFY(change.has_value());
    RecordChange expected;
    expected.influence = 3;
    QCOMPARE(*change, expected);
}

void TestRecordChanges::theGradeFollowsTheLevel() {
    const IndicatorRules* rules = shipped().indicatorOn(QStringLiteral("YL03"), base::Day(20490));
    for (const IndicatorLevel& level : rules->levels) {
        Case made;
        made.request.wanted.level = level.level;
        const auto change = corrected(made);
        if (level.level == 2) {
            QVERIFY(!change.has_value());
        } else if (!level.grade) {
            QVERIFY2(change.error().message.contains(QStringLiteral("不计等级")),
                     qPrintable(change.error().message));
        } else {
            QCOMPARE(change->level, level.level);
            QCOMPARE(change->grade, level.grade == Grade::I ? std::nullopt : level.grade);
        }
    }
}

void TestRecordChanges::factsSayWhatTheChangeSays() {
    SmallHistory history;
    RecordChange change = mergeOf(1, 2);
    change.number = 3;
    Fact fact = factOf(change, 2, history.standards);
    QCOMPARE(fact.kind, FactKind::Merge);
    QCOMPARE(fact.id, base::RawId(change.id));
    QCOMPARE(fact.record, SmallHistory::record(1));
    QCOMPARE(fact.other, SmallHistory::record(2));
    QCOMPARE(fact.known_on, base::Day(200));
    QCOMPARE(fact.rev, 5);
    QCOMPARE(int(fact.corrected), 0);
    change = {};
    change.kind = RecordChangeKind::Correct;
    change.grade = Grade::III;
    change.urgency = 2;
    change.indicator = QStringLiteral("Y");
    fact = factOf(change, 1, history.standards);
    QCOMPARE(int(fact.corrected), Fact::GradeField | Fact::Urgency | Fact::Indicator);
    QCOMPARE(fact.grade, Grade::III);
    QCOMPARE(int(fact.urgency), 2);
    QCOMPARE(fact.indicator, history.standards.indicatorIndex(QStringLiteral("Y")));
    change.kind = RecordChangeKind::Unmerge;
    change.undone = RecordChange::idFor(SmallHistory::record(1), 3);
    QCOMPARE(factOf(change, 1, history.standards).undone, base::RawId(*change.undone));
    for (const auto& entry : domain::EnumText<RecordChangeKind>::entries) {
        change.kind = entry.value;
        QCOMPARE(int(factOf(change, 1, history.standards).kind), int(entry.value) + 1);
    }
}

void TestRecordChanges::merges() {
    SmallHistory history;
    history.sameDay(1, 100, Grade::I);
    history.sameDay(2, 101, Grade::II);
    history.sameDay(3, 102, Grade::I);
    history.sameDay(4, 103, Grade::I);
    history.change(3, 110, FactKind::Retract);
    history.change(4, 110, FactKind::Exempt);
    const auto says = [&](const RecordChange& change) {
        rules::sortFacts(history.facts);
        const auto checked = checkMerge(change, history.facts, base::Day(200), history.standards);
        return checked ? QString() : checked.error().message;
    };
    QCOMPARE(says(mergeOf(1, 2)), QString());
    QCOMPARE(says(mergeOf(2, 1)), QString());
    QVERIFY(says(mergeOf(1, 1)).contains(QStringLiteral("自己")));
    QVERIFY(says(mergeOf(1, std::nullopt)).contains(QStringLiteral("另一条")));
    QVERIFY(says(mergeOf(1, 9)).contains(QStringLiteral("同一对象"))); // of nobody known here
    QVERIFY(says(mergeOf(9, 1)).contains(QStringLiteral("同一对象")));
    QVERIFY(says(mergeOf(1, 3)).contains(QStringLiteral("都在计分")));
    QVERIFY(says(mergeOf(4, 1)).contains(QStringLiteral("都在计分")));
    history.facts.push_back(factOf(mergeOf(1, 2), 1, history.standards));
    QVERIFY(says(mergeOf(2, 1)).contains(QStringLiteral("已经归并")));
}

void TestRecordChanges::aCorrectionOnTheDayOfAMergeIsOverruled() {
    SmallHistory history;
    history.sameDay(1, 100, Grade::III);
    history.sameDay(2, 101, Grade::I);
    history.facts.push_back(factOf(mergeOf(1, 2), 1, history.standards));
    rules::sortFacts(history.facts);
    RecordChange lighter;
    lighter.id = RecordChange::idFor(SmallHistory::record(2), 1);
    lighter.record = SmallHistory::record(2);
    lighter.kind = RecordChangeKind::Correct;
    lighter.grade = Grade::II;
    const auto holds = [&](int day) {
        lighter.decided_on = base::Day(day);
        return checkCorrectionHolds(factOf(lighter, 1, history.standards), history.facts,
                                    base::Day(day), history.standards);
    };
    QVERIFY(!holds(200)); // the merge takes the graver of both afterwards
    QCOMPARE(holds(200).error().message, overruledToday());
    QVERIFY(holds(201).has_value());
    lighter.record = SmallHistory::record(9); // found untrue: no event
    QVERIFY(holds(200).has_value());
}

void TestRecordChanges::theUnitedFactIsWhatCounts() {
    SmallHistory history;
    history.sameDay(1, 100, Grade::III).influence = 2;
    history.sameDay(2, 101, Grade::I, QStringLiteral("Y")).urgency = 3;
    const Finding own{base::Day(101), QStringLiteral("Y"), 4, Grade::I, 1, 3};
    const auto counted = [&] {
        rules::sortFacts(history.facts);
        return countedFinding(own, SmallHistory::record(2), history.facts, base::Day(200),
                              history.standards);
    };
    QCOMPARE(counted(), own);
    history.facts.push_back(factOf(mergeOf(1, 2), 1, history.standards));
    const Finding united = counted();
    QCOMPARE(united.occurred_on, base::Day(100));
    QCOMPARE(united.indicator, QStringLiteral("X"));
    QCOMPARE(united.grade, Grade::III);
    QCOMPARE(united.influence, 2);
    QCOMPARE(united.urgency, 3);
}

QTEST_GUILESS_MAIN(TestRecordChanges)
#include "test_record_changes.moc"
