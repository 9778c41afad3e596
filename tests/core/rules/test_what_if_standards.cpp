// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/what_if_standards.h"
#include "tests/core/rules/default_catalogue.h"
#include "tests/core/rules/small_history.h"

#include <QTest>

// Drafts made from the standards in force.
using namespace sizao;
using namespace sizao::test;
using rules::Adjustments;
using rules::MilliPoints;
using rules::Standards;

namespace {

const base::Day today(20500);
const auto M = QStringLiteral("M");
const auto X = QStringLiteral("X");

int weightOf(const Standards& standards, const QString& indicator, base::Day day = today) {
    const auto* rules = standards.indicatorOn(indicator, day);
    return rules == nullptr || rules->weights.empty() ? -1 : rules->weights.front().weight;
}

MilliPoints yellowOf(const Standards& standards, base::Day day = today) {
    return standards.modelOn(M, day)->thresholds[0];
}

Standards changed(const Standards& standards, const Adjustments& adjustments) {
    auto draft = rules::adjusted(standards, adjustments, today);
    if (!draft)
        qFatal("%s", qPrintable(draft.error().message));
    return std::move(*draft);
}

// X from day 0 with weight 1.00 and from day 20300 with 2.00; yellow 6.000, from day 20400 5.000.
Standards twoVersions() {
    auto parts = smallParts();
    rules::IndicatorRules heavier = parts.indicators[0];
    heavier.valid_from = base::Day(20300);
    heavier.weights[0].weight = 200;
    parts.indicators.push_back(heavier);
    rules::ModelRules stricter = parts.models[0];
    stricter.valid_from = base::Day(20400);
    stricter.thresholds = {5000, 9000, 12000};
    parts.models.push_back(stricter);
    return built(parts);
}

} // namespace

class TestWhatIfStandards : public QObject {
    Q_OBJECT
private slots:
    void factorsScaleWeights_data();
    void factorsScaleWeights();
    void linesReplaceThresholds();
    void unitsHaveLinesOfTheirOwn();
    void unknownCodesAreRefused();
    void onlyTheVersionInForceIsAdjusted();
    void alwaysInForceIsTheNewestVersion();
    void aDraftHoldsFromItsDay();
    void whatADraftDoesNotChangeKeepsItsHistory();
    void whatADraftNoLongerHasCountsNoMore();
    void aDraftMayBringItsOwnScale();
    void changesAreFound();
    void catalogueTellsItsTerms();
    void tellsWhatCannotBePublished();
};

void TestWhatIfStandards::factorsScaleWeights_data() {
    QTest::addColumn<QString>("of");
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("x"); // hundredths
    QTest::addColumn<int>("z");
    QTest::newRow("indicator") << X << 120 << 120 << 100;
    QTest::newRow("category") << u"L"_qs << 80 << 100 << 80;
    QTest::newRow("half up") << X << 105 << 105 << 100;
    QTest::newRow("never above 3.00") << X << 400 << 300 << 100;
    QTest::newRow("never below 0.10") << X << 1 << 10 << 100;
    QTest::newRow("out of the model") << X << 0 << 0 << 100;
}

void TestWhatIfStandards::factorsScaleWeights() {
    QFETCH(QString, of);
    QFETCH(int, percent);
    const Standards draft = changed(built(smallParts()), {{}, {{of, {}, percent}}});
    QTEST(weightOf(draft, X), "x");
    QTEST(weightOf(draft, u"Z"_qs), "z");
}

void TestWhatIfStandards::linesReplaceThresholds() {
    const Standards draft = changed(built(smallParts()), {{{M, {5000, 8000, 11000}}}, {}});
    const std::array<MilliPoints, 3> wanted{5000, 8000, 11000};
    QVERIFY(draft.modelOn(M, today)->thresholds == wanted);
    QVERIFY(!rules::adjusted(draft, {{{M, {9000, 8000, 11000}}}, {}}, today)); // not rising
}

void TestWhatIfStandards::unitsHaveLinesOfTheirOwn() {
    using rules::LinesOf;
    auto parts = smallParts();
    parts.models[0].unit.emplace().reference_rate = 20000;
    const auto kinds = [&](domain::SubjectKind kind) {
        return rules::linesFor(parts.models[0], kind);
    };
    QCOMPARE(kinds(domain::SubjectKind::Person), std::vector{LinesOf::Persons});
    QCOMPARE(kinds(domain::SubjectKind::Unit), std::vector{LinesOf::UnitRate});
    const Adjustments rate{{{M, {61000, 80000, 110000}, LinesOf::UnitRate}}, {}};
    const Adjustments own{{{M, {5000, 8000, 11000}, LinesOf::UnitOwn}}, {}};
    const Standards draft = changed(built(parts), rate);
    QCOMPARE(draft.modelOn(M, today)->unit->thresholds[0], 61000);
    QCOMPARE(yellowOf(draft), 6000); // a person's stay
    QCOMPARE(rules::adjusted(draft, own, today).error().code, base::ErrorCode::NotFound);
    parts.models[0].unit->own = {6000, 9000, 12000};
    QCOMPARE(changed(built(parts), own).modelOn(M, today)->unit->own->at(0), 5000);
    QCOMPARE(kinds(domain::SubjectKind::Unit), (std::vector{LinesOf::UnitRate, LinesOf::UnitOwn}));
    parts.models[0].unit->basis = rules::RateBasis::Matters; // of which nothing is known
    QCOMPARE(kinds(domain::SubjectKind::Unit), std::vector{LinesOf::UnitOwn});
    parts.models[0].persons = false;
    QVERIFY(kinds(domain::SubjectKind::Person).empty());
    QVERIFY(!rules::adjusted(built(parts), {{{M, {5000, 8000, 11000}}}, {}}, today));
}

void TestWhatIfStandards::unknownCodesAreRefused() {
    const Standards active = built(smallParts());
    for (const Adjustments& wrong :
         {Adjustments{{{u"N"_qs, {5000, 8000, 11000}}}, {}}, Adjustments{{}, {{u"Q"_qs, {}, 50}}},
          Adjustments{{}, {{X, u"N"_qs, 50}}}}) {
        const auto draft = rules::adjusted(active, wrong, today);
        QVERIFY(!draft);
        QCOMPARE(draft.error().code, base::ErrorCode::NotFound);
    }
}

void TestWhatIfStandards::onlyTheVersionInForceIsAdjusted() {
    const Standards active = twoVersions();
    const auto before = rules::adjusted(active, {{}, {{X, {}, 50}}}, base::Day(20299));
    QCOMPARE(weightOf(*before, X, base::Day(20299)), 50);
    QCOMPARE(weightOf(*before, X), 50); // the heavier one is not in force yet: left out
    const Standards after = changed(active, {{}, {{X, {}, 50}}});
    QCOMPARE(weightOf(after, X, base::Day(20299)), 100); // history stays
    QCOMPARE(weightOf(after, X), 100);                   // 2.00 × 50 %
}

void TestWhatIfStandards::alwaysInForceIsTheNewestVersion() {
    const auto always = rules::alwaysInForce(twoVersions(), base::Day(19000));
    QCOMPARE(weightOf(*always, X, base::Day(19000)), 200);
    QCOMPARE(yellowOf(*always, base::Day(19000)), 5000);
    QCOMPARE(weightOf(*always, X, base::Day(18999)), -1);
    const auto earlier = rules::alwaysInForce(twoVersions(), base::Day(19000), base::Day(20350));
    QCOMPARE(weightOf(*earlier, X), 200);
    QCOMPARE(yellowOf(*earlier), 6000);
}

void TestWhatIfStandards::aDraftHoldsFromItsDay() {
    const Standards active = twoVersions();
    const Standards draft = changed(active, {{{M, {4000, 8000, 11000}}}, {{X, {}, 150}}});
    const base::Day since(20350);
    const auto merged = rules::draftSince(active, draft, since, today);
    QVERIFY(merged.has_value());
    QCOMPARE(weightOf(*merged, X, base::Day(20299)), 100);
    QCOMPARE(weightOf(*merged, X, base::Day(20349)), 200);
    QCOMPARE(weightOf(*merged, X, since), 300);
    QCOMPARE(yellowOf(*merged, base::Day(20349)), 6000);
    QCOMPARE(yellowOf(*merged, since), 4000);
    QCOMPARE(yellowOf(*merged, base::Day(20400)), 4000); // the baseline's later one is replaced
}

void TestWhatIfStandards::whatADraftDoesNotChangeKeepsItsHistory() {
    const Standards active = twoVersions();
    const auto merged = rules::draftSince(active, active, base::Day(20000), today);
    const auto change = rules::changeBetween(active, *merged);
    QVERIFY(change.has_value());
    QVERIFY(change->moved.empty());
    QCOMPARE(std::count(change->indicators.begin(), change->indicators.end(), true), 0);
}

void TestWhatIfStandards::whatADraftNoLongerHasCountsNoMore() {
    const Standards active = built(smallParts());
    auto parts = smallParts();
    parts.indicators.erase(parts.indicators.begin());
    const auto merged = rules::draftSince(active, built(parts), base::Day(20100), today);
    QCOMPARE(weightOf(*merged, X, base::Day(20099)), 100);
    QCOMPARE(weightOf(*merged, X, base::Day(20100)), -1);
}

void TestWhatIfStandards::aDraftMayBringItsOwnScale() {
    const Standards active = built(smallParts());
    auto parts = smallParts();
    parts.catalogues[0].scale.grade_points = {2000, 4000, 6000, 12000}; // of the same name
    const auto merged = rules::draftSince(active, built(parts), base::Day(20100), today);
    const auto pointsOn = [&](int day) {
        const int version = merged->indicatorVersion(merged->indicatorIndex(X), base::Day(day));
        return merged->indicator(version).scale->grade_points[0];
    };
    QCOMPARE(pointsOn(20099), 1000);
    QCOMPARE(pointsOn(20100), 2000);
}

void TestWhatIfStandards::changesAreFound() {
    const Standards active = built(smallParts());
    const auto heavier = rules::changeBetween(active, changed(active, {{}, {{X, {}, 150}}}));
    QVERIFY(heavier && heavier->moved.empty());
    QCOMPARE(heavier->indicators, (std::vector<bool>{true, false, false}));
    const auto lower =
        rules::changeBetween(active, changed(active, {{{M, {5000, 8000, 11000}}}, {}}));
    QVERIFY(lower.has_value());
    QCOMPARE(lower->moved.size(), std::size_t{1});
    QCOMPARE(lower->moved[0].thresholds[1], 8000);
    auto parts = smallParts();
    parts.models[0].window_days = 300;
    QVERIFY(!rules::changeBetween(active, built(parts)));
    parts = smallParts();
    parts.catalogues[0].scale.repeat_step = 0;
    const auto scale = rules::changeBetween(active, built(parts));
    QVERIFY(scale.has_value());
    QCOMPARE(std::count(scale->indicators.begin(), scale->indicators.end(), true), 3);
    parts = smallParts();
    parts.indicators.pop_back();
    QVERIFY(!rules::changeBetween(active, built(parts)));
}

void TestWhatIfStandards::catalogueTellsItsTerms() {
    const Standards shipped = defaultStandards();
    const std::array<int, 3> wanted{15, 30, 60}; // DL_RECT_YELLOW, _ORANGE, _RED
    QVERIFY(shipped.catalogueOn(today)->rectification_days == wanted);
}

void TestWhatIfStandards::tellsWhatCannotBePublished() {
    const Standards shipped = defaultStandards();
    QCOMPARE(rules::whyNotPublishable(shipped), QString());
    const auto lower =
        rules::adjusted(shipped, {{{u"M-ZF"_qs, {5000, 9000, 12000}}}, {}}, base::Day(30000));
    QVERIFY(rules::whyNotPublishable(*lower).contains(u"M-ZF"_qs)); // cap Ⅰ is 5.000
}

QTEST_GUILESS_MAIN(TestWhatIfStandards)
#include "test_what_if_standards.moc"
