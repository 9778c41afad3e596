// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/caps.h"

#include <QStringList>
#include <QTest>

#include <rapidcheck.h>

using namespace sizao;
using namespace sizao::rules;
using CappedBy = ScoreLine::CappedBy;

namespace {

// Buckets of the tests: X and Y of category K, Y in group ATT, X again in category L (as after a
// version that moved it), Z of category K.
const std::vector<CapBucket> buckets{{u"X"_qs, u"K"_qs, {}},
                                     {u"Y"_qs, u"K"_qs, u"ATT"_qs},
                                     {u"X"_qs, u"L"_qs, {}},
                                     {u"Z"_qs, u"K"_qs, {}}};
enum Bucket : std::uint16_t { X, YofGroup, XofOtherCategory, Z };

ScoreLine line(std::uint16_t bucket, MilliPoints points, Grade grade = Grade::I, int age = 0,
               Tier direct = Tier::None) {
    ScoreLine line;
    line.bucket = bucket;
    line.points = points;
    line.grade = grade;
    line.age = age;
    line.direct = direct;
    return line;
}

Outcome evaluate(const ModelRules& model, std::vector<ScoreLine>& lines) {
    CapScratch scratch;
    return CapPlan(model, buckets).evaluate(lines, scratch);
}

std::vector<MilliPoints> counted(const std::vector<ScoreLine>& lines) {
    std::vector<MilliPoints> list;
    for (const ScoreLine& each : lines)
        list.push_back(each.counted);
    return list;
}

ModelRules withIndicatorCaps() {
    ModelRules model;
    model.indicator_caps = {5000, 8000, 11000, std::nullopt};
    return model;
}

using Points = std::vector<MilliPoints>;

} // namespace

// Layer A behind the points of one fact (warning model, section 5; design map, points 2 and 3).
class TestCaps : public QObject {
    Q_OBJECT
private slots:
    void thresholds_data();
    void thresholds();
    void nothingWithoutLines();
    void capOfTheHighestGrade_data();
    void capOfTheHighestGrade();
    void capIsAllottedInOrder();
    void exactlyFullIsNotOver();
    void indicatorCapHoldsAcrossCategories();
    void groupComesAfterIndicator();
    void groupBeforeCategory();
    void unknownGroupFallsBackToItsCategory();
    void aCapOfZeroCountsNothing();
    void resultsOfTheLastTimeAreForgotten();
    void directTiersIgnoreCaps();
    void floors_data();
    void floors();
    void sameIndicatorHoldsAcrossCategories();
    void linesKnowWhatTheyLift();
    void countedNeverExceeds();
    void floorsAndLevelAgree();
};

// 6 / 9 / 12; a score on the line counts (A8).
void TestCaps::thresholds_data() {
    QTest::addColumn<qint64>("score");
    QTest::addColumn<Tier>("tier");
    QTest::newRow("0") << qint64(0) << Tier::None;
    QTest::newRow("5.999") << qint64(5999) << Tier::None;
    QTest::newRow("6.000") << qint64(6000) << Tier::Yellow;
    QTest::newRow("8.999") << qint64(8999) << Tier::Yellow;
    QTest::newRow("9.000") << qint64(9000) << Tier::Orange;
    QTest::newRow("11.999") << qint64(11999) << Tier::Orange;
    QTest::newRow("12.000") << qint64(12000) << Tier::Red;
    QTest::newRow("much") << qint64(1'000'000'000) << Tier::Red;
}

void TestCaps::thresholds() {
    QFETCH(qint64, score);
    QFETCH(Tier, tier);
    const ModelRules model;
    QCOMPARE(tierOfScore(model, score), tier);
    std::vector<ScoreLine> lines{line(X, score)};
    QCOMPARE(evaluate(model, lines).level(), tier);
}

void TestCaps::nothingWithoutLines() {
    ModelRules model = withIndicatorCaps();
    model.floors = {{u"D1"_qs, Grade::IV, 1, false, 365, Tier::Red}};
    std::vector<ScoreLine> lines;
    const Outcome outcome = evaluate(model, lines);
    QCOMPARE(outcome.score, MilliPoints(0));
    QCOMPARE(outcome.level(), Tier::None);
    QVERIFY(CapPlan(model, buckets).floorsHolding(lines).empty());
}

// One indicator, caps 5 / 8 / 11 / none by its highest grade, whatever the order of the facts.
void TestCaps::capOfTheHighestGrade_data() {
    QTest::addColumn<std::vector<Grade>>("grades");
    QTest::addColumn<qint64>("score"); // of lines of 4 points each
    using G = std::vector<Grade>;
    QTest::newRow("I I: 8 → 5") << G{Grade::I, Grade::I} << qint64(5000);
    QTest::newRow("I II: 8 → 8") << G{Grade::I, Grade::II} << qint64(8000);
    QTest::newRow("II I I: 12 → 8") << G{Grade::II, Grade::I, Grade::I} << qint64(8000);
    QTest::newRow("I I II: 12 → 8") << G{Grade::I, Grade::I, Grade::II} << qint64(8000);
    QTest::newRow("I I III: 12 → 11") << G{Grade::I, Grade::I, Grade::III} << qint64(11000);
    QTest::newRow("III I II: 12 → 11") << G{Grade::III, Grade::I, Grade::II} << qint64(11000);
    QTest::newRow("IV I I I: 16") << G{Grade::IV, Grade::I, Grade::I, Grade::I} << qint64(16000);
    QTest::newRow("I I I IV: 16") << G{Grade::I, Grade::I, Grade::I, Grade::IV} << qint64(16000);
}

void TestCaps::capOfTheHighestGrade() {
    QFETCH(std::vector<Grade>, grades);
    QFETCH(qint64, score);
    std::vector<ScoreLine> lines;
    for (const Grade grade : grades)
        lines.push_back(line(X, 4000, grade));
    QCOMPARE(evaluate(withIndicatorCaps(), lines).score, score);
}

// 3 + 3 + 3 under 5: the first counts whole, the second 2, the third nothing.
void TestCaps::capIsAllottedInOrder() {
    std::vector<ScoreLine> lines{line(X, 3000), line(X, 3000), line(X, 3000), line(Z, 3000)};
    QCOMPARE(evaluate(withIndicatorCaps(), lines).score, MilliPoints(8000));
    QCOMPARE(counted(lines), (Points{3000, 2000, 0, 3000})); // Z has a cap of its own
    QCOMPARE(lines[0].capped_by, CappedBy::Nothing);
    QCOMPARE(lines[1].capped_by, CappedBy::Indicator);
    QCOMPARE(lines[2].capped_by, CappedBy::Indicator);
    QCOMPARE(lines[3].capped_by, CappedBy::Nothing);
}

// 超限 names a cap that bit; filling one to the brim is not over it.
void TestCaps::exactlyFullIsNotOver() {
    std::vector<ScoreLine> lines{line(X, 2000), line(X, 3000)};
    QCOMPARE(evaluate(withIndicatorCaps(), lines).score, MilliPoints(5000));
    QCOMPARE(lines[1].capped_by, CappedBy::Nothing);
    ModelRules model;
    model.caps = {{u"K"_qs, 5000}};
    lines = {line(X, 2000), line(Z, 3000), line(Z, 1)};
    QCOMPARE(evaluate(model, lines).score, MilliPoints(5000));
    QCOMPARE(lines[1].capped_by, CappedBy::Nothing);
    QCOMPARE(lines[2].capped_by, CappedBy::Group);
}

// A habit does not get a second ceiling because a version moved its indicator to another category.
void TestCaps::indicatorCapHoldsAcrossCategories() {
    std::vector<ScoreLine> lines{line(X, 4000), line(XofOtherCategory, 4000)};
    QCOMPARE(evaluate(withIndicatorCaps(), lines).score, MilliPoints(5000));
    QCOMPARE(counted(lines), (Points{4000, 1000}));
    lines = {line(X, 4000), line(XofOtherCategory, 4000, Grade::II)}; // the highest grade of both
    QCOMPARE(evaluate(withIndicatorCaps(), lines).score, MilliPoints(8000));
}

// Layer by layer: Y stops at 5 by itself and leaves nothing of the group's 5 for others; what the
// first layer cut off never fills the second.
void TestCaps::groupComesAfterIndicator() {
    ModelRules model = withIndicatorCaps();
    model.caps = {{u"ATT"_qs, 6000}};
    std::vector<ScoreLine> lines{line(YofGroup, 4000), line(YofGroup, 4000), line(YofGroup, 1000)};
    QCOMPARE(evaluate(model, lines).score, MilliPoints(5000));
    QCOMPARE(counted(lines), (Points{4000, 1000, 0}));
    QCOMPARE(lines[1].capped_by, CappedBy::Indicator);
    model.caps = {{u"ATT"_qs, 3000}};
    QCOMPARE(evaluate(model, lines).score, MilliPoints(3000));
    QCOMPARE(counted(lines), (Points{3000, 0, 0}));
    QCOMPARE(lines[0].capped_by, CappedBy::Group);
}

// An indicator with a capped group does not fill the cap of its category.
void TestCaps::groupBeforeCategory() {
    ModelRules model;
    model.caps = {{u"K"_qs, 4000}, {u"ATT"_qs, 2000}};
    std::vector<ScoreLine> lines{line(YofGroup, 3000), line(X, 3000), line(Z, 3000),
                                 line(XofOtherCategory, 3000)};
    // Y: 2 of the group; X 3 and Z 1 of category K; the last in category L without a cap: 3.
    QCOMPARE(evaluate(model, lines).score, MilliPoints(9000));
    QCOMPARE(counted(lines), (Points{2000, 3000, 1000, 3000}));
    const CapPlan plan(model, buckets);
    QCOMPARE(plan.groupKey(YofGroup), u"ATT"_qs);
    QCOMPARE(plan.groupCap(YofGroup), std::optional<MilliPoints>(2000));
    QCOMPARE(plan.groupKey(X), u"K"_qs);
    QVERIFY(plan.groupKey(XofOtherCategory).isEmpty());
    QVERIFY(!plan.groupCap(XofOtherCategory).has_value());
}

void TestCaps::unknownGroupFallsBackToItsCategory() {
    ModelRules model;
    model.caps = {{u"K"_qs, 4000}}; // this model knows no group ATT
    std::vector<ScoreLine> lines{line(YofGroup, 3000), line(X, 3000)};
    QCOMPARE(evaluate(model, lines).score, MilliPoints(4000));
    QCOMPARE(CapPlan(model, buckets).groupKey(YofGroup), u"K"_qs);
}

void TestCaps::aCapOfZeroCountsNothing() {
    ModelRules model;
    model.caps = {{u"K"_qs, 0}};
    std::vector<ScoreLine> lines{line(X, 3000, Grade::I, 0, Tier::Yellow)};
    const Outcome outcome = evaluate(model, lines);
    QCOMPARE(outcome.score, MilliPoints(0));
    QCOMPARE(outcome.level(), Tier::Yellow); // the direct tier stays
    QCOMPARE(lines[0].capped_by, CappedBy::Group);
}

// Lines and scratch are used again and again by the fold.
void TestCaps::resultsOfTheLastTimeAreForgotten() {
    const ModelRules capped = withIndicatorCaps();
    const ModelRules free;
    CapScratch scratch;
    std::vector<ScoreLine> lines{line(X, 4000), line(X, 4000)};
    const CapPlan plan(capped, buckets);
    for (int again = 0; again < 3; ++again) {
        QCOMPARE(plan.evaluate(lines, scratch).score, MilliPoints(5000));
        QCOMPARE(lines[1].capped_by, CappedBy::Indicator);
    }
    QCOMPARE(CapPlan(free, buckets).evaluate(lines, scratch).score, MilliPoints(8000));
    QCOMPARE(lines[1].capped_by, CappedBy::Nothing);
    std::vector<ScoreLine> graver{line(X, 4000, Grade::III), line(X, 4000)};
    QCOMPARE(plan.evaluate(graver, scratch).score, MilliPoints(8000));
    QCOMPARE(plan.evaluate(lines, scratch).score, MilliPoints(5000));
}

void TestCaps::directTiersIgnoreCaps() {
    ModelRules model = withIndicatorCaps();
    model.caps = {{u"K"_qs, 1000}};
    std::vector<ScoreLine> lines{line(X, 500, Grade::I, 0, Tier::Orange),
                                 line(X, 500, Grade::I, 0, Tier::Yellow)};
    const Outcome outcome = evaluate(model, lines);
    QCOMPARE(outcome.by_score, Tier::None);
    QCOMPARE(outcome.direct, Tier::Orange);
    QCOMPARE(outcome.level(), Tier::Orange);
    QCOMPARE(lines[1].lift, Tier::Yellow);
}

// D1 one IV: red; D2 one III: yellow; D3 two III of one indicator: orange (domain, section 3).
void TestCaps::floors_data() {
    QTest::addColumn<std::vector<ScoreLine>>("lines");
    QTest::addColumn<Tier>("level");
    QTest::addColumn<QString>("causes");
    using L = std::vector<ScoreLine>;
    const auto row = [](const char* name, const L& lines, Tier level, const char* causes) {
        QTest::newRow(name) << lines << level << QString::fromLatin1(causes);
    };
    row("II", {line(X, 10, Grade::II)}, Tier::None, "");
    row("one III", {line(X, 10, Grade::III)}, Tier::Yellow, "D2");
    row("one IV is not also a III", {line(X, 10, Grade::IV)}, Tier::Red, "D1");
    row("two III of one indicator", {line(X, 10, Grade::III), line(X, 10, Grade::III)},
        Tier::Orange, "D2 D3");
    row("two III of two indicators", {line(X, 10, Grade::III), line(Z, 10, Grade::III)},
        Tier::Yellow, "D2");
    row("one III and one IV", {line(X, 10, Grade::III), line(X, 10, Grade::IV)}, Tier::Red,
        "D1 D2");
    row("age 364", {line(X, 10, Grade::III, 364)}, Tier::Yellow, "D2");
    row("age 365", {line(X, 10, Grade::III, 365)}, Tier::None, "");
    row("the second is too old", {line(X, 10, Grade::III, 365), line(X, 10, Grade::III, 1)},
        Tier::Yellow, "D2");
    row("points lift higher than the floor", {line(X, 9000, Grade::III)}, Tier::Orange, "D2");
}

void TestCaps::floors() {
    QFETCH(std::vector<ScoreLine>, lines);
    QFETCH(Tier, level);
    QFETCH(QString, causes);
    ModelRules model;
    model.floors = {{u"D1"_qs, Grade::IV, 1, false, 365, Tier::Red},
                    {u"D2"_qs, Grade::III, 1, false, 365, Tier::Yellow},
                    {u"D3"_qs, Grade::III, 2, true, 365, Tier::Orange}};
    QCOMPARE(evaluate(model, lines).level(), level);
    const std::vector<QString> holding = CapPlan(model, buckets).floorsHolding(lines);
    QCOMPARE(QStringList(holding.begin(), holding.end()).join(u' '), causes);
}

// "Of one indicator" asks for the indicator, not for its category; "of any" counts all together.
void TestCaps::sameIndicatorHoldsAcrossCategories() {
    ModelRules model;
    model.floors = {{u"D3"_qs, Grade::III, 2, true, 365, Tier::Orange}};
    std::vector<ScoreLine> lines{line(X, 10, Grade::III), line(XofOtherCategory, 10, Grade::III)};
    QCOMPARE(evaluate(model, lines).level(), Tier::Orange);
    QCOMPARE(CapPlan(model, buckets).floorsHolding(lines).size(), 1U);
    model.floors = {{u"D4"_qs, Grade::III, 3, false, 365, Tier::Red}};
    lines = {line(X, 10, Grade::III), line(Z, 10, Grade::III), line(YofGroup, 10, Grade::III)};
    QCOMPARE(evaluate(model, lines).level(), Tier::Red);
    QCOMPARE(CapPlan(model, buckets).floorsHolding(lines).size(), 1U);
    lines.pop_back();
    QCOMPARE(evaluate(model, lines).level(), Tier::None);
    QVERIFY(CapPlan(model, buckets).floorsHolding(lines).empty());
}

// The re-arm test asks which line lifts: every fact of a floor that holds, and no other.
void TestCaps::linesKnowWhatTheyLift() {
    ModelRules model;
    model.floors = {{u"D2"_qs, Grade::III, 1, false, 365, Tier::Yellow},
                    {u"D3"_qs, Grade::III, 2, true, 365, Tier::Orange}};
    std::vector<ScoreLine> lines{line(X, 10, Grade::III),      line(X, 10, Grade::III),
                                 line(Z, 10, Grade::III),      line(Z, 10, Grade::II),
                                 line(X, 10, Grade::III, 400), line(Z, 10, Grade::I, 0, Tier::Red)};
    (void)evaluate(model, lines);
    QCOMPARE(lines[0].lift, Tier::Orange);
    QCOMPARE(lines[1].lift, Tier::Orange);
    QCOMPARE(lines[2].lift, Tier::Yellow);
    QCOMPARE(lines[3].lift, Tier::None);
    QCOMPARE(lines[4].lift, Tier::None);
    QCOMPARE(lines[5].lift, Tier::Red);
}

namespace {

std::vector<ScoreLine> anyLines() {
    std::vector<ScoreLine> lines;
    for (int i = *rc::gen::inRange(0, 12); i > 0; --i)
        lines.push_back(
            line(static_cast<std::uint16_t>(*rc::gen::inRange(0, 4)), *rc::gen::inRange(0, 6000),
                 static_cast<Grade>(*rc::gen::inRange(1, 5)), *rc::gen::inRange(0, 700),
                 static_cast<Tier>(*rc::gen::weightedElement<int>({{8, 0}, {1, 1}, {1, 3}}))));
    return lines;
}

ModelRules anyModel() {
    ModelRules model = withIndicatorCaps();
    model.caps = {{u"ATT"_qs, *rc::gen::inRange(0, 9000)}, {u"K"_qs, *rc::gen::inRange(0, 9000)}};
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
        model.floors.push_back({QString::number(i), static_cast<Grade>(*rc::gen::inRange(1, 5)),
                                *rc::gen::inRange(1, 4), *rc::gen::arbitrary<bool>(),
                                *rc::gen::inRange(1, 700),
                                static_cast<Tier>(*rc::gen::inRange(1, 4))});
    return model;
}

} // namespace

// Σ counted = score, no line counts more than its points, no cap is exceeded (A13).
void TestCaps::countedNeverExceeds() {
    QVERIFY(rc::check("caps", [] {
        const ModelRules model = anyModel();
        std::vector<ScoreLine> lines = anyLines();
        const Outcome outcome = evaluate(model, lines);
        MilliPoints sum = 0;
        MilliPoints group = 0;
        MilliPoints categoryK = 0;
        for (const ScoreLine& each : lines) {
            RC_ASSERT(each.counted >= 0);
            RC_ASSERT(each.counted <= each.points);
            RC_ASSERT((each.counted < each.points) == (each.capped_by != CappedBy::Nothing));
            sum += each.counted;
            group += each.bucket == YofGroup ? each.counted : 0;
            categoryK += each.bucket == X || each.bucket == Z ? each.counted : 0;
        }
        RC_ASSERT(sum == outcome.score);
        RC_ASSERT(group <= model.caps[0].points);
        RC_ASSERT(categoryK <= model.caps[1].points);
    }));
}

// The codes on the sheet and the level come from one rule.
void TestCaps::floorsAndLevelAgree() {
    QVERIFY(rc::check("floors", [] {
        const ModelRules model = anyModel();
        std::vector<ScoreLine> lines = anyLines();
        const Outcome outcome = evaluate(model, lines);
        Tier highest = Tier::None;
        for (const ScoreLine& each : lines)
            highest = std::max(highest, each.direct);
        for (const QString& code : CapPlan(model, buckets).floorsHolding(lines))
            for (const Floor& floor : model.floors)
                if (floor.code == code)
                    highest = std::max(highest, floor.at_least);
        RC_ASSERT(outcome.direct == highest);
    }));
}

QTEST_GUILESS_MAIN(TestCaps)
#include "test_caps.moc"
