// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/rules/small_history.h"

#include <QTest>

#include <algorithm>

// Which version, scale and name is in force on which day (warning model, sections 1 and 3).
using namespace sizao;
using namespace sizao::test;
using namespace sizao::rules;

class TestVersions : public QObject {
    Q_OBJECT
private slots:
    void versionsNeedNoOrder();
    void aVersionHoldsFromItsFirstDay();
    void repeatKeysJoinIndicators();
    void eachVersionHasItsScale();
    void theLongestLookBackIsKnown();
    void cataloguesTakeTurns();
    void codesAreSortedAndFound();
    void onlyTheRightKindIsOffered();
};

// However they are listed, the newest not later than the day is in force: [from, next).
void TestVersions::versionsNeedNoOrder() {
    for (const auto& order : {std::array{0, 1, 2}, {2, 1, 0}, {1, 2, 0}}) {
        StandardsParts parts = smallParts();
        const IndicatorRules indicator = parts.indicators[0];
        const ModelRules model = parts.models[0];
        parts.indicators.clear();
        parts.models.clear();
        for (const int version : order) {
            parts.indicators.push_back(indicator);
            parts.indicators.back().valid_from = base::Day(100 * version);
            parts.indicators.back().name = QString::number(version);
            parts.models.push_back(model);
            parts.models.back().valid_from = base::Day(100 * version);
            parts.models.back().name = QString::number(version);
        }
        const Standards standards = built(parts);
        for (const auto& [day, name] :
             {std::pair{0, "0"}, {99, "0"}, {100, "1"}, {199, "1"}, {200, "2"}, {90'000, "2"}}) {
            QCOMPARE(standards.indicatorOn(u"X", base::Day(day))->name, QLatin1String(name));
            QCOMPARE(standards.modelOn(u"M", base::Day(day))->name, QLatin1String(name));
        }
        QCOMPARE(standards.model(0).size(), std::size_t{3});
    }
}

void TestVersions::aVersionHoldsFromItsFirstDay() {
    StandardsParts parts = smallParts();
    parts.indicators[0].valid_from = base::Day(50);
    parts.models[0].valid_from = base::Day(60);
    const Standards standards = built(parts);
    const IndicatorIndex x = standards.indicatorIndex(u"X");
    QCOMPARE(standards.indicatorVersion(x, base::Day(49)), noVersion);
    QVERIFY(standards.indicatorVersion(x, base::Day(50)) != noVersion);
    QVERIFY(standards.indicatorOn(u"X", base::Day(49)) == nullptr);
    QVERIFY(standards.modelVersion(0, base::Day(59)) == nullptr);
    QVERIFY(standards.modelVersion(0, base::Day(60)) != nullptr);
    QCOMPARE(standards.indicatorVersion(unknownIndicator, base::Day(99)), noVersion);
    QVERIFY(standards.indicatorOn(u"none", base::Day(99)) == nullptr);
}

// With one repeat key X and Y are repeats of each other; without, each of its own only.
void TestVersions::repeatKeysJoinIndicators() {
    for (const bool joined : {false, true}) {
        StandardsParts parts = smallParts();
        if (joined)
            parts.indicators[0].repeat_key = parts.indicators[1].repeat_key = u"R"_qs;
        SmallHistory history;
        history.standards = built(parts);
        history.sameDay(1, 100, Grade::I);
        history.sameDay(2, 110, Grade::I, u"Y"_qs);
        history.sameDay(3, 120, Grade::I, u"Z"_qs);
        // 1 + 1.25 + 1 or 1 + 1 + 1
        QCOMPARE(history.level(130).score, MilliPoints(joined ? 3250 : 3000));
    }
    // A key that is another indicator's code joins the two.
    StandardsParts parts = smallParts();
    parts.indicators[2].repeat_key = u"X"_qs;
    SmallHistory history;
    history.standards = built(parts);
    history.sameDay(1, 100, Grade::I);
    history.sameDay(2, 110, Grade::I, u"Z"_qs);
    QCOMPARE(history.level(130).score, MilliPoints(2250));
}

void TestVersions::eachVersionHasItsScale() {
    StandardsParts parts = smallParts();
    parts.catalogues.push_back(parts.catalogues[0]);
    parts.catalogues[1].scale.id = u"T"_qs;
    parts.catalogues[1].scale.grade_points = {2000, 4000, 8000, 16000};
    parts.indicators[1].scale = u"T"_qs;
    SmallHistory history;
    history.standards = built(parts);
    history.sameDay(1, 100, Grade::II);
    QCOMPARE(history.level(100).score, MilliPoints(3000));
    history.sameDay(2, 100, Grade::II, u"Y"_qs);
    QCOMPARE(history.level(100).score, MilliPoints(7000));
}

// Every look-back reaches as far as its own scale says, also beside one that reaches farther.
void TestVersions::theLongestLookBackIsKnown() {
    StandardsParts parts = smallParts();
    parts.catalogues.push_back(parts.catalogues[0]);
    parts.catalogues[0].scale.repeat_days = 30;
    parts.catalogues[1].scale.id = u"T"_qs;
    parts.catalogues[1].scale.repeat_days = 400;
    parts.indicators[1].scale = u"T"_qs;
    parts.models[0].window_days = 1000;
    SmallHistory history;
    history.standards = built(parts);
    QCOMPARE(history.standards.longestRepeat(), 400);
    history.sameDay(1, 100, Grade::I);
    history.sameDay(2, 129, Grade::I); // 29 days: a repeat
    history.sameDay(3, 159, Grade::I); // 30 days after the second: none
    QCOMPARE(history.level(160).score, MilliPoints(3250));
    history.facts.clear();
    history.sameDay(1, 100, Grade::I, u"Y"_qs);
    history.sameDay(2, 499, Grade::I, u"Y"_qs); // 399 days: a repeat
    QCOMPARE(history.level(500).score, MilliPoints(2250));
    history.facts[1].occurred_on = base::Day(500);
    QCOMPARE(history.level(500).score, MilliPoints(2000));
}

void TestVersions::cataloguesTakeTurns() {
    StandardsParts parts = smallParts();
    parts.catalogues.push_back(parts.catalogues[0]);
    parts.catalogues[0].valid_from = base::Day(200);
    parts.catalogues[0].categories = {{u"K"_qs, u"新名"_qs}};
    parts.catalogues[1].valid_from = base::Day(100);
    parts.catalogues[1].categories = {{u"K"_qs, u"旧名"_qs}, {u"Q"_qs, u"已废止"_qs}};
    const Standards standards = built(parts);
    const auto name = [&](int day) {
        return standards.catalogueOn(base::Day(day))->categories[0].name;
    };
    QCOMPARE(name(99), u"旧名"_qs); // before all: the first
    QCOMPARE(name(199), u"旧名"_qs);
    QCOMPARE(name(200), u"新名"_qs);
    QCOMPARE(standards.categoryName(u"K"_qs), u"新名"_qs);
    QCOMPARE(standards.categoryName(u"Q"_qs), u"已废止"_qs); // an old sheet still finds its name
    QCOMPARE(standards.categoryName(u"?"_qs), u"?"_qs);
    StandardsParts none;
    QVERIFY(built(none).catalogueOn(base::Day(0)) == nullptr);
}

void TestVersions::codesAreSortedAndFound() {
    StandardsParts parts = smallParts();
    std::reverse(parts.indicators.begin(), parts.indicators.end());
    parts.models.push_back(parts.models[0]);
    parts.models[1].code = u"A"_qs;
    const Standards standards = built(parts);
    QCOMPARE(standards.indicatorCodes(), (std::vector<QString>{u"X"_qs, u"Y"_qs, u"Z"_qs}));
    QCOMPARE(standards.modelCodes(), (std::vector<QString>{u"A"_qs, u"M"_qs}));
    QCOMPARE(standards.indicatorIndex(u"Z"), IndicatorIndex(2));
    QCOMPARE(standards.modelIndex(u"M"), std::optional<std::size_t>(1));
    for (const auto* absent : {u"", u"W", u"Y1", u"ZZ", u"x"}) {
        QCOMPARE(standards.indicatorIndex(absent), unknownIndicator);
        QVERIFY(!standards.modelIndex(absent).has_value());
    }
}

void TestVersions::onlyTheRightKindIsOffered() {
    StandardsParts parts = smallParts();
    parts.indicators[0].units = false;
    parts.indicators[1].persons = false;
    parts.indicators[2].valid_from = base::Day(100);
    const Standards standards = built(parts);
    const auto codes = [&](int day, domain::SubjectKind kind) {
        QString text;
        for (const IndicatorRules* rules : standards.indicatorsOn(base::Day(day), kind))
            text += rules->code;
        return text;
    };
    QCOMPARE(codes(99, domain::SubjectKind::Person), u"X"_qs);
    QCOMPARE(codes(100, domain::SubjectKind::Person), u"XZ"_qs);
    QCOMPARE(codes(100, domain::SubjectKind::Unit), u"YZ"_qs);
    QCOMPARE(codes(100, domain::SubjectKind::Unknown), QString());
}

QTEST_GUILESS_MAIN(TestVersions)
#include "test_versions.moc"
