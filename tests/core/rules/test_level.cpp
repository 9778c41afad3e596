// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/points.h"
#include "core/rules/sheet_json.h"
#include "tests/core/rules/default_catalogue.h"
#include "tests/core/rules/small_history.h"

#include <QTest>

#include <map>

// Score, level and sheet of a day without memory of signals (warning model, sections 5 and 13).
using namespace sizao;
using namespace sizao::test;
using domain::ComputationSheet;
using domain::MilliPoints;

namespace {

struct Given {
    const char16_t* indicator;
    Grade grade;
    int day;
};

// One sheet of model M-ZF of the shipped catalogue.
ComputationSheet shippedSheet(const std::vector<Given>& given, int day) {
    SmallHistory history;
    history.standards = defaultStandards(base::Day(0));
    int number = 0;
    for (const Given& each : given)
        history.sameDay(++number, each.day, each.grade, QString::fromUtf16(each.indicator));
    rules::sortFacts(history.facts);
    rules::SheetRequest request;
    request.subject = history.subject;
    request.model = *history.standards.modelIndex(u"M-ZF");
    request.asof = request.known = base::Day(day);
    return rules::sheetOf(history.standards, history.facts, request, {});
}

ComputationSheet sheetOf(SmallHistory& history, int asof, int known) {
    rules::sortFacts(history.facts);
    rules::SheetRequest request;
    request.subject = history.subject;
    request.asof = base::Day(asof);
    request.known = base::Day(known);
    return rules::sheetOf(history.standards, history.facts, request, {});
}

std::vector<Given> months(const char16_t* indicator, int count, int first) {
    std::vector<Given> given;
    for (int i = 0; i < count; ++i)
        given.push_back({indicator, Grade::I, first + 30 * i});
    return given;
}

} // namespace

class TestLevel : public QObject {
    Q_OBJECT
private slots:
    void workedCases_data();
    void workedCases();
    void attendanceStaysBelowYellow();
    void onlyWhatIsKnownCounts();
    void aModelNotYetInForceSaysNothing();
    void theSheetNamesItsRequest();
    void theSheetCitesBothVersions();
    void theLighterGradeStandsBesideTheFirst();
    void factorsAreOnTheLine();
    void reasonsNotCounted();
    void categoriesAddUp();
    void distanceToTheNextTier_data();
    void distanceToTheNextTier();
    void theNextExpiry();
    void theRealBeforeAndAfter();
    void withoutOneItsRepeatsFall();
    void causesNameTheFloors();
};

// The worked cases of the domain text, section 3, on the shipped catalogue (factors 1.00, repeat
// +25 % per earlier one).
void TestLevel::workedCases_data() {
    QTest::addColumn<std::vector<Given>>("given");
    QTest::addColumn<qint64>("score");
    QTest::addColumn<Tier>("tier");
    using G = std::vector<Given>;
    // 3 + 3 × 1.25 = 6.75
    QTest::newRow("two II of one indicator")
        << G{{u"BX01", Grade::II, 100}, {u"BX01", Grade::II, 110}} << qint64(6750) << Tier::Yellow;
    // 3 + 3.75 + 3 × 1.5 = 11.25, capped at 8 for II
    QTest::newRow("three II of one indicator")
        << G{{u"BX01", Grade::II, 100}, {u"BX01", Grade::II, 110}, {u"BX01", Grade::II, 120}}
        << qint64(8000) << Tier::Yellow;
    QTest::newRow("one III") << G{{u"BX01", Grade::III, 100}} << qint64(6000) << Tier::Yellow;
    QTest::newRow("one III and one II")
        << G{{u"BX01", Grade::III, 100}, {u"BX02", Grade::II, 110}} << qint64(9000) << Tier::Orange;
    // 6 + 7.5 = 13.5, capped at 11; D3 asks for orange at least
    QTest::newRow("two III of one indicator")
        << G{{u"BX01", Grade::III, 100}, {u"BX01", Grade::III, 110}} << qint64(11000)
        << Tier::Orange;
    QTest::newRow("two III of two indicators")
        << G{{u"BX01", Grade::III, 100}, {u"BX02", Grade::III, 110}} << qint64(12000) << Tier::Red;
    QTest::newRow("one IV") << G{{u"BX01", Grade::IV, 100}} << qint64(12000) << Tier::Red;
    // same day: no repeat, 3 + 3
    QTest::newRow("two II of one day")
        << G{{u"BX01", Grade::II, 100}, {u"BX01", Grade::II, 100}} << qint64(6000) << Tier::Yellow;
}

void TestLevel::workedCases() {
    QFETCH(std::vector<Given>, given);
    QFETCH(qint64, score);
    QFETCH(Tier, tier);
    const ComputationSheet sheet = shippedSheet(given, 130);
    QCOMPARE(qint64(sheet.score), score);
    QCOMPARE(sheet.level, tier);
    const auto verified = rules::verifySheet(sheet);
    QVERIFY2(verified.has_value(), verified ? "" : qPrintable(verified.error().message));
}

// Eight months late, five absences, three idle hours: "attendance alone never reaches yellow".
void TestLevel::attendanceStaysBelowYellow() {
    std::vector<Given> given = months(u"YL02", 8, 100);
    for (const auto& more : {months(u"YL03", 5, 105), months(u"XL01", 3, 107)})
        given.insert(given.end(), more.begin(), more.end());
    const ComputationSheet sheet = shippedSheet(given, 320);
    QCOMPARE(sheet.score, MilliPoints(5000));
    QCOMPARE(sheet.level, Tier::None);
    QCOMPARE(sheet.lines.size(), 16U);
    QCOMPARE(sheet.categories.size(), 1U);
    QCOMPARE(sheet.categories[0].code, u"ATT"_qs);
    QCOMPARE(sheet.categories[0].cap, std::optional<MilliPoints>(5000));
}

void TestLevel::onlyWhatIsKnownCounts() {
    SmallHistory history;
    history.confirm(1, 100, 140, Grade::III);
    QCOMPARE(history.level(150, 139).score, MilliPoints(0));
    QCOMPARE(history.level(150, 140).score, MilliPoints(6000));
    QCOMPARE(history.level(99, 140).score, MilliPoints(0)); // evaluated before it happened
    QCOMPARE(history.level(100, 140).score, MilliPoints(6000));
    rules::sortFacts(history.facts);
    QVERIFY(rules::pointsOf(history.standards, history.facts, 0, base::Day(139)).empty());
    QCOMPARE(rules::pointsOf(history.standards, history.facts, 0, base::Day(140)).size(), 1U);
    // The sheet knows what K knows, whatever the day evaluated.
    QVERIFY(sheetOf(history, 150, 139).lines.empty());
    QCOMPARE(sheetOf(history, 120, 140).lines.size(), 1U);
}

void TestLevel::aModelNotYetInForceSaysNothing() {
    rules::StandardsParts parts = smallParts();
    parts.models[0].valid_from = base::Day(200);
    SmallHistory history;
    history.standards = built(std::move(parts));
    history.sameDay(1, 100, Grade::IV);
    QCOMPARE(history.level(199).level, Tier::None);
    QCOMPARE(history.level(200).level, Tier::Red);
    const ComputationSheet sheet = sheetOf(history, 199, 199);
    QVERIFY(sheet.lines.empty());
    QVERIFY(sheet.model_name.isEmpty());
    QCOMPARE(sheet.thresholds[0], MilliPoints(0));
    QVERIFY(history.on(199).history.empty());
}

void TestLevel::theSheetNamesItsRequest() {
    SmallHistory history;
    history.sameDay(1, 100, Grade::II);
    rules::SheetRequest request;
    request.subject = {domain::SubjectKind::Unit, numbered(9)};
    request.asof = base::Day(110);
    request.known = base::Day(120);
    request.live_before = Tier::Orange;
    request.rearm.score = 4711;
    const auto texts = [](const domain::RecordId& record) {
        return record == SmallHistory::record(1)
                   ? rules::RecordTexts{u"C02"_qs, u"第7号"_qs, u"不在岗"_qs, {}}
                   : rules::RecordTexts();
    };
    const ComputationSheet sheet = rules::sheetOf(history.standards, history.facts, request, texts);
    QCOMPARE(sheet.subject, request.subject);
    QCOMPARE(sheet.asof_day, base::Day(110));
    QCOMPARE(sheet.knowledge_day, base::Day(120));
    QCOMPARE(sheet.live_before, Tier::Orange);
    QCOMPARE(sheet.rearm, MilliPoints(4711));
    QCOMPARE(sheet.model, u"M"_qs);
    QCOMPARE(sheet.model_name, u"模型"_qs);
    QCOMPARE(sheet.model_version, domain::ModelVersionId(numbered(77)));
    QCOMPARE(sheet.engine, QLatin1String(rules::engineVersion));
    QCOMPARE(sheet.lines[0].channel, u"C02"_qs);
    QCOMPARE(sheet.lines[0].external_id, u"第7号"_qs);
    QCOMPARE(sheet.lines[0].facts, u"不在岗"_qs);
    QCOMPARE(sheet.lines[0].age, 10);
    QCOMPARE(sheet.lines[0].drops_out, base::Day(465));
}

// v1 of weight 1.50, v2 of weight 0.50 from day 200: both amounts, and the lighter one counts.
void TestLevel::theSheetCitesBothVersions() {
    rules::StandardsParts parts = smallParts();
    parts.indicators.resize(1);
    parts.indicators[0].weights[0].weight = 150;
    parts.indicators.push_back(parts.indicators[0]);
    parts.indicators[1].valid_from = base::Day(200);
    parts.indicators[1].weights[0].weight = 50;
    SmallHistory history;
    history.standards = built(std::move(parts));
    history.confirm(1, 199, 200, Grade::II);
    history.confirm(2, 180, 199, Grade::II);
    const ComputationSheet sheet = sheetOf(history, 210, 210);
    QCOMPARE(sheet.lines.size(), 2U);
    const domain::SheetLine& old = sheet.lines[0]; // day 180, verified under v1
    QCOMPARE(old.version_from, base::Day(0));
    QCOMPARE(old.version_at_verifying, base::Day(0));
    QCOMPARE(old.weight_at_verifying, 150);
    QCOMPARE(old.base_points, MilliPoints(4500)); // 3 × 1.5
    const domain::SheetLine& mild = sheet.lines[1];
    QCOMPARE(mild.version_at_verifying, base::Day(200));
    QCOMPARE(mild.weight, 150);
    QCOMPARE(mild.weight_at_verifying, 50);
    QCOMPARE(mild.base_at_occurrence, MilliPoints(4500));
    QCOMPARE(mild.base_at_verifying, MilliPoints(1500)); // 3 × 0.5
    QCOMPARE(mild.base_points, MilliPoints(1500));
    QCOMPARE(mild.repeat_factor, 125);
    QCOMPARE(mild.points, MilliPoints(1875)); // 1.5 × 1.25
    QVERIFY(rules::verifySheet(sheet).has_value());
}

void TestLevel::theLighterGradeStandsBesideTheFirst() {
    SmallHistory history;
    history.sameDay(1, 100, Grade::III).grade_at_verifying = Grade::II;
    const ComputationSheet sheet = sheetOf(history, 110, 110);
    const domain::SheetLine& line = sheet.lines[0];
    QCOMPARE(line.grade, Grade::III);
    QCOMPARE(line.grade_at_verifying, Grade::II);
    QCOMPARE(line.grade_points_at_verifying, MilliPoints(3000));
    QCOMPARE(line.base_at_occurrence, MilliPoints(6000));
    QCOMPARE(line.base_points, MilliPoints(3000));
    QVERIFY(rules::verifySheet(sheet).has_value());
}

// I = 1.20, U = 1.50: 1.80; 3 points × 1.80 = 5.400. I = 2.00, U = 1.50: 3.00, the maximum.
void TestLevel::factorsAreOnTheLine() {
    SmallHistory history;
    Fact& fact = history.sameDay(1, 100, Grade::II);
    fact.influence = 2;
    fact.urgency = 3;
    domain::SheetLine line = sheetOf(history, 110, 110).lines[0];
    QCOMPARE(line.influence, 120);
    QCOMPARE(line.urgency, 150);
    QCOMPARE(line.influence_urgency, 18000);
    QCOMPARE(line.points, MilliPoints(5400));
    // A scale with a lower ceiling: 1.80 is cut to 1.50.
    rules::StandardsParts parts = smallParts();
    parts.catalogues[0].scale.influence_urgency_maximum = 15000;
    history.standards = built(std::move(parts));
    line = sheetOf(history, 110, 110).lines[0];
    QCOMPARE(line.influence_urgency, 15000);
    QCOMPARE(line.points, MilliPoints(4500));
    QVERIFY(rules::verifySheet(sheetOf(history, 110, 110)).has_value());
}

// Everything known stands on the sheet: what does not count, with the reason.
void TestLevel::reasonsNotCounted() {
    rules::StandardsParts parts = smallParts();
    parts.indicators[1].weights[0].weight = 0;
    parts.indicators[2].valid_from = base::Day(900);
    SmallHistory history;
    history.standards = built(std::move(parts));
    history.sameDay(1, 1000, Grade::II);
    history.sameDay(2, 990, Grade::II);
    history.sameDay(3, 991, Grade::II);
    history.sameDay(4, 1000 - 365, Grade::II); // age 365: out
    history.sameDay(5, 1000 - 364, Grade::II); // age 364: in
    history.sameDay(6, 995, Grade::II, u"Y"_qs);
    history.confirm(7, 899, 901, Grade::II, u"Z"_qs); // the day before its first version
    history.confirm(8, 1001, 1002, Grade::II);
    history.sameDay(9, 992, Grade::II, u"?"_qs); // an indicator that does not exist
    history.change(2, 999, FactKind::Retract);
    history.change(3, 999, FactKind::Exempt);
    const ComputationSheet sheet = sheetOf(history, 1000, 1010);
    QCOMPARE(sheet.lines.size(), 2U); // 5 and 1
    std::map<base::RawId, QString> reasons;
    for (const domain::SheetNotCounted& each : sheet.not_counted)
        reasons[each.record] = QLatin1String(domain::toCode(each.reason)) + u' ' + each.indicator;
    const std::map<base::RawId, QString> expected{{SmallHistory::record(2), u"retracted X"_qs},
                                                  {SmallHistory::record(3), u"exempt X"_qs},
                                                  {SmallHistory::record(4), u"outside_window X"_qs},
                                                  {SmallHistory::record(6), u"weight_zero Y"_qs},
                                                  {SmallHistory::record(7), u"no_version Z"_qs},
                                                  {SmallHistory::record(8), u"after_day X"_qs},
                                                  {SmallHistory::record(9), u"no_version "_qs}};
    QVERIFY(reasons == expected);
    // On its own day a fact is neither too old nor too new.
    QVERIFY(sheetOf(history, 1001, 1010).lines.back().record == SmallHistory::record(8));
}

// Category K is capped at 4: 3 + 3 counts 4; L has no cap and no line in the subtotal of K.
void TestLevel::categoriesAddUp() {
    rules::StandardsParts parts = smallParts();
    parts.models[0].caps = {{u"K"_qs, 4000}};
    parts.catalogues[0].categories = {{u"K"_qs, u"八项规定"_qs}};
    SmallHistory history;
    history.standards = built(std::move(parts));
    history.sameDay(1, 100, Grade::II);
    history.sameDay(2, 101, Grade::II, u"Y"_qs);
    history.sameDay(3, 102, Grade::I, u"Z"_qs);
    const ComputationSheet sheet = sheetOf(history, 110, 110);
    QCOMPARE(sheet.categories.size(), 2U);
    QCOMPARE(sheet.categories[0].code, u"K"_qs);
    QCOMPARE(sheet.categories[0].name, u"八项规定"_qs);
    QCOMPARE(sheet.categories[0].sum, MilliPoints(6000));
    QCOMPARE(sheet.categories[0].cap, std::optional<MilliPoints>(4000));
    QCOMPARE(sheet.categories[0].counted, MilliPoints(4000));
    QCOMPARE(sheet.categories[1].code, u"L"_qs);
    QCOMPARE(sheet.categories[1].name, u"L"_qs); // without a name the code stands
    QVERIFY(!sheet.categories[1].cap.has_value());
    QCOMPARE(sheet.categories[1].counted, MilliPoints(1000));
    QCOMPARE(sheet.score, MilliPoints(5000));
    QCOMPARE(sheet.lines[1].counted, MilliPoints(1000));
    QCOMPARE(sheet.lines[1].over_cap, MilliPoints(2000));
    QCOMPARE(sheet.lines[1].capped_by, u"K"_qs);
    QVERIFY(sheet.lines[0].capped_by.isEmpty());
}

void TestLevel::distanceToTheNextTier_data() {
    QTest::addColumn<std::vector<Grade>>("grades"); // of X, Y, Z
    QTest::addColumn<Tier>("level");
    QTest::addColumn<qint64>("missing");
    using G = std::vector<Grade>;
    QTest::newRow("4 of 6") << G{Grade::II, Grade::I} << Tier::None << qint64(2000);
    QTest::newRow("7 of 9") << G{Grade::III, Grade::I} << Tier::Yellow << qint64(2000);
    QTest::newRow("9 of 12") << G{Grade::III, Grade::II} << Tier::Orange << qint64(3000);
    QTest::newRow("red") << G{Grade::IV, Grade::I} << Tier::Red << qint64(0);
}

void TestLevel::distanceToTheNextTier() {
    QFETCH(std::vector<Grade>, grades);
    QFETCH(Tier, level);
    QFETCH(qint64, missing);
    SmallHistory history;
    const QString codes[] = {u"X"_qs, u"Y"_qs, u"Z"_qs};
    for (std::size_t i = 0; i < grades.size(); ++i)
        history.sameDay(static_cast<int>(i) + 1, 100, grades[i], codes[i]);
    const ComputationSheet sheet = sheetOf(history, 110, 110);
    QCOMPARE(sheet.level, level);
    QCOMPARE(qint64(sheet.missing_to_next), missing);
    // A direct tier may be ahead of the points; the distance is never negative.
    rules::StandardsParts parts = smallParts();
    parts.indicators[0].weights[0].direct = {Tier::Yellow, Tier::Yellow, Tier::Yellow, Tier::Red};
    parts.models[0].thresholds = {1000, 2000, 3000};
    history.standards = built(std::move(parts));
    QVERIFY(sheetOf(history, 110, 110).missing_to_next >= 0);
    rules::StandardsParts direct = smallParts();
    direct.indicators[0].weights[0].direct = {Tier::Yellow, Tier::None, Tier::None, Tier::None};
    history.standards = built(std::move(direct));
    history.facts.clear();
    history.sameDay(1, 100, Grade::I); // 1 point, yellow by itself: 8 are missing to orange
    QCOMPARE(sheetOf(history, 110, 110).missing_to_next, MilliPoints(8000));
}

void TestLevel::theNextExpiry() {
    SmallHistory history;
    history.sameDay(1, 100, Grade::III);
    history.sameDay(2, 100, Grade::I, u"Z"_qs); // both go on one day
    history.sameDay(3, 150, Grade::II, u"Y"_qs);
    const ComputationSheet sheet = sheetOf(history, 200, 200);
    QCOMPARE(sheet.score, MilliPoints(10000));
    QCOMPARE(sheet.next_expiry, std::optional(base::Day(465)));
    QCOMPARE(sheet.score_after_expiry, MilliPoints(3000));
    QCOMPARE(sheet.level_after_expiry, Tier::None);
    const ComputationSheet later = sheetOf(history, 465, 465);
    QCOMPARE(later.score, MilliPoints(3000));
    QCOMPARE(later.next_expiry, std::optional(base::Day(515)));
    QVERIFY(!sheetOf(history, 515, 515).next_expiry.has_value());
}

// Whatever the sheet of today says of the day of the next expiry, the level of that day says too.
void TestLevel::theRealBeforeAndAfter() {
    SmallHistory history;
    for (int i = 0; i < 6; ++i)
        history.sameDay(i + 1, 100 + 40 * i, i % 2 == 0 ? Grade::II : Grade::I);
    for (int day = 100; day < 700; day += 7) {
        const ComputationSheet sheet = sheetOf(history, day, 400);
        QCOMPARE(sheet.score, history.level(day, 400).score);
        if (!sheet.next_expiry)
            continue;
        QVERIFY(*sheet.next_expiry > base::Day(day));
        const rules::Level after = history.level(sheet.next_expiry->number(), 400);
        QCOMPARE(sheet.score_after_expiry, after.score);
        QCOMPARE(sheet.level_after_expiry, after.level);
    }
}

// 3 and 3 × 1.25: without the first the second is 3, without the second the first stays 3. Taking
// one away for the count may not change the sheet itself.
void TestLevel::withoutOneItsRepeatsFall() {
    SmallHistory history;
    history.sameDay(1, 100, Grade::II);
    history.sameDay(2, 110, Grade::II);
    history.sameDay(3, 120, Grade::III, u"Y"_qs);
    const ComputationSheet sheet = sheetOf(history, 130, 130);
    QCOMPARE(sheet.score, MilliPoints(12750)); // 3 + 3.75 + 6
    QCOMPARE(sheet.lines[0].score_without, MilliPoints(9000));
    QCOMPARE(sheet.lines[0].level_without, Tier::Orange);
    QCOMPARE(sheet.lines[1].score_without, MilliPoints(9000));
    QCOMPARE(sheet.lines[2].score_without, MilliPoints(6750));
    QCOMPARE(sheet.lines[2].level_without, Tier::Yellow);
    QCOMPARE(sheet.lines[1].earlier_records, std::vector{SmallHistory::record(1)});
}

void TestLevel::causesNameTheFloors() {
    const ComputationSheet sheet =
        shippedSheet({{u"BX01", Grade::III, 100}, {u"BX01", Grade::III, 110}}, 120);
    QCOMPARE(sheet.causes, (std::vector<QString>{u"D2"_qs, u"D3"_qs}));
    QCOMPARE(sheet.direct, Tier::Orange);
    // A stage weight below 1.00 does not soften D2.
    const ComputationSheet one = shippedSheet({{u"BX01", Grade::IV, 100}}, 120);
    QCOMPARE(one.causes, std::vector<QString>{u"D1"_qs});
    QVERIFY(one.citesGradeFour());
    QVERIFY(!sheet.citesGradeFour());
}

QTEST_GUILESS_MAIN(TestLevel)
#include "test_level.moc"
