// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/standards_build.h"
#include "tests/core/rules/small_history.h"

#include <QTest>

#include <functional>

// Which standards are refused, at the very edge of each rule, and which version is in force on
// which day (warning model, section 1; domain text, section 3).
using namespace sizao;
using namespace sizao::test;
using namespace sizao::rules;

namespace {

using Spoil = std::function<void(StandardsParts&)>;

// `refusal`: words of the message; empty: accepted.
void row(const char* name, const Spoil& spoil, const char16_t* refusal = u"") {
    QTest::newRow(name) << spoil << QString::fromUtf16(refusal);
}

void expectBuild(const Spoil& spoil, const QString& refusal) {
    StandardsParts parts = smallParts();
    spoil(parts);
    const auto built = Standards::build(parts);
    QVERIFY2(built.has_value() == refusal.isEmpty(),
             built ? "accepted" : qPrintable(built.error().message));
    if (built)
        return;
    QCOMPARE(built.error().code, base::ErrorCode::Refused);
    QVERIFY2(built.error().message.contains(refusal), qPrintable(built.error().message));
    QVERIFY(built.error().message.contains(QStringLiteral("未作任何改动")));
}

using P = StandardsParts;

} // namespace

class TestStandardsBuild : public QObject {
    Q_OBJECT
private slots:
    void models_data();
    void models();
    void scales_data();
    void scales();
    void indicators_data();
    void indicators();
    void ladder_data();
    void ladder();
    void versionsNeedNoOrder();
    void aVersionHoldsFromItsFirstDay();
    void repeatKeysJoinIndicators();
    void eachVersionHasItsScale();
    void theLongestLookBackIsKnown();
    void cataloguesTakeTurns();
    void codesAreSortedAndFound();
    void onlyTheRightKindIsOffered();
};

void TestStandardsBuild::models_data() {
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("refusal");
    row("as shipped", [](P&) {});
    row(
        "yellow 0",
        [](P& p) {
            p.models[0].thresholds = {0, 9000, 12000};
        },
        u"大于零");
    row("yellow 0.001", [](P& p) { p.models[0].thresholds = {1, 2, 3}; });
    row(
        "yellow negative",
        [](P& p) {
            p.models[0].thresholds = {-1, 9000, 12000};
        },
        u"大于零");
    row(
        "yellow = orange",
        [](P& p) {
            p.models[0].thresholds = {9000, 9000, 12000};
        },
        u"升高");
    row(
        "orange = red",
        [](P& p) {
            p.models[0].thresholds = {6000, 12000, 12000};
        },
        u"升高");
    row(
        "red lowest",
        [](P& p) {
            p.models[0].thresholds = {6000, 9000, 5000};
        },
        u"升高");
    row(
        "window 0", [](P& p) { p.models[0].window_days = 0; }, u"窗口");
    row("window 1", [](P& p) { p.models[0].window_days = 1; });
    row("window 3660", [](P& p) { p.models[0].window_days = 3660; });
    row(
        "window 3661", [](P& p) { p.models[0].window_days = 3661; }, u"窗口");
    row("grace 0", [](P& p) { p.models[0].grace_days = 0; });
    row(
        "grace -1", [](P& p) { p.models[0].grace_days = -1; }, u"回溯");
    row("release 0 %", [](P& p) { p.models[0].hysteresis_percent = 100; });
    row(
        "release below 0 %", [](P& p) { p.models[0].hysteresis_percent = 101; }, u"解除");
    row("release at 100 %", [](P& p) { p.models[0].hysteresis_percent = 0; });
    row(
        "release above 100 %", [](P& p) { p.models[0].hysteresis_percent = -1; }, u"解除");
    row("equal indicator caps", [](P& p) { p.models[0].indicator_caps = {5, 5, 5, 5}; });
    row(
        "caps fall",
        [](P& p) {
            p.models[0].indicator_caps = {5, 4, 5, 5};
        },
        u"越低");
    row(
        "no cap, then one",
        [](P& p) {
            p.models[0].indicator_caps = {std::nullopt, 5000, 5000, std::nullopt};
        },
        u"越低");
    row(
        "negative indicator cap",
        [](P& p) {
            p.models[0].indicator_caps = {-1, 0, 0, std::nullopt};
        },
        u"越低");
    row("cap 0", [](P& p) { p.models[0].caps = {{u"K"_qs, 0}}; });
    row(
        "cap -0.001",
        [](P& p) {
            p.models[0].caps = {{u"K"_qs, -1}};
        },
        u"为负");
    row(
        "floor of no fact",
        [](P& p) {
            p.models[0].floors = {{u"D9"_qs, Grade::I, 0, false, 1, Tier::Red}};
        },
        u"D9");
    row(
        "floor of no day",
        [](P& p) {
            p.models[0].floors = {{u"D9"_qs, Grade::I, 1, false, 0, Tier::Red}};
        },
        u"D9");
    row("smallest floor", [](P& p) {
        p.models[0].floors = {{u"D9"_qs, Grade::I, 1, false, 1, Tier::Red}};
    });
    row(
        "two of one day", [](P& p) { p.models.push_back(p.models[0]); }, u"同一天");
    row("two of two days", [](P& p) {
        p.models.push_back(p.models[0]);
        p.models[1].valid_from = base::Day(1);
    });
    row(
        "lenient in one version only",
        [](P& p) {
            p.models.push_back(p.models[0]);
            p.models[1].valid_from = base::Day(1);
            p.models[1].lenient = false;
        },
        u"从旧兼从轻");
    row("lenient in one model only", [](P& p) {
        p.models.push_back(p.models[0]);
        p.models[1].code = u"N"_qs;
        p.models[1].lenient = false;
    });
}

void TestStandardsBuild::models() {
    QFETCH(Spoil, spoil);
    QFETCH(QString, refusal);
    expectBuild(spoil, refusal);
}

void TestStandardsBuild::scales_data() {
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("refusal");
    const auto scale = [](const char* name, const std::function<void(Scale&)>& spoil,
                          bool accepted = false) {
        row(
            name, [spoil](P& p) { spoil(p.catalogues[0].scale); }, accepted ? u"" : u"等级分");
    };
    scale("negative points", [](Scale& s) { s.grade_points[0] = -1; });
    scale(
        "0 points", [](Scale& s) { s.grade_points[0] = 0; }, true);
    scale("graver is lighter", [](Scale& s) { s.grade_points = {1000, 3000, 2000, 12000}; });
    scale(
        "all the same",
        [](Scale& s) {
            s.grade_points = {1, 1, 1, 1};
        },
        true);
    scale(
        "1000 points", [](Scale& s) { s.grade_points[3] = 1'000'000; }, true);
    scale("1000.001 points", [](Scale& s) { s.grade_points[3] = 1'000'001; });
    scale("influence falls", [](Scale& s) { s.influence = {100, 90, 150, 200}; });
    scale("negative influence", [](Scale& s) { s.influence[0] = -1; });
    scale("urgency falls", [](Scale& s) { s.urgency = {100, 160, 150}; });
    scale("negative urgency", [](Scale& s) { s.urgency[0] = -1; });
    scale("repeats get milder", [](Scale& s) { s.repeat_step = -1; });
    scale(
        "no step", [](Scale& s) { s.repeat_step = 0; }, true);
    scale("repeat maximum 0.99", [](Scale& s) { s.repeat_maximum = 99; });
    scale(
        "repeat maximum 1.00", [](Scale& s) { s.repeat_maximum = 100; }, true);
    scale("look-back 0", [](Scale& s) { s.repeat_days = 0; });
    scale(
        "look-back 1", [](Scale& s) { s.repeat_days = 1; }, true);
    scale("product 0", [](Scale& s) { s.influence_urgency_maximum = 0; });
    scale(
        "product 0.0001", [](Scale& s) { s.influence_urgency_maximum = 1; }, true);
}

void TestStandardsBuild::scales() {
    QFETCH(Spoil, spoil);
    QFETCH(QString, refusal);
    expectBuild(spoil, refusal);
}

void TestStandardsBuild::indicators_data() {
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("refusal");
    const auto weight = [](int value) {
        return [value](P& p) { p.indicators[0].weights[0].weight = value; };
    };
    row("weight 0: not in this model", weight(0));
    row("weight 0.09", weight(9), u"0.10");
    row("weight 0.10", weight(10));
    row("weight 3.00", weight(300));
    row("weight 3.01", weight(301), u"3.00");
    row("weight -0.01", weight(-1), u"为负");
    row("no weights at all", [](P& p) { p.indicators[0].weights.clear(); });
    row(
        "unknown model", [](P& p) { p.indicators[0].weights[0].model = u"Q"_qs; }, u"Q");
    row(
        "unknown scale", [](P& p) { p.indicators[0].scale = u"Q"_qs; }, u"Q");
    row(
        "same day", [](P& p) { p.indicators.push_back(p.indicators[0]); }, u"同一天");
    row("next day", [](P& p) {
        p.indicators.push_back(p.indicators[0]);
        p.indicators.back().valid_from = base::Day(1);
    });
    row("no indicators", [](P& p) { p.indicators.clear(); });
    row(
        "no catalogue", [](P& p) { p.catalogues.clear(); }, u"量表");
}

void TestStandardsBuild::indicators() {
    QFETCH(Spoil, spoil);
    QFETCH(QString, refusal);
    expectBuild(spoil, refusal);
}

// Cap Ⅰ < yellow, cap Ⅱ < orange, cap Ⅲ < red, every cap group < yellow: at the line is too much.
void TestStandardsBuild::ladder_data() {
    QTest::addColumn<ModelRules>("model");
    QTest::addColumn<bool>("holds");
    const auto caps = [](MilliPoints one, MilliPoints two, MilliPoints three) {
        ModelRules model;
        model.indicator_caps = {one, two, three, std::nullopt};
        return model;
    };
    const auto group = [](MilliPoints points) {
        ModelRules model;
        model.caps = {{u"ATT"_qs, points}};
        return model;
    };
    QTest::newRow("shipped") << caps(5000, 8000, 11000) << true;
    QTest::newRow("just below") << caps(5999, 8999, 11999) << true;
    QTest::newRow("I at yellow") << caps(6000, 8000, 11000) << false;
    QTest::newRow("II at orange") << caps(5000, 9000, 11000) << false;
    QTest::newRow("III at red") << caps(5000, 8000, 12000) << false;
    QTest::newRow("no caps") << ModelRules() << true;
    QTest::newRow("group just below yellow") << group(5999) << true;
    QTest::newRow("group at yellow") << group(6000) << false;
}

void TestStandardsBuild::ladder() {
    QFETCH(ModelRules, model);
    QFETCH(bool, holds);
    model.code = u"M-ZF"_qs;
    const auto checked = checkLadder(model);
    QCOMPARE(checked.has_value(), holds);
    if (!holds)
        QVERIFY(checked.error().message.contains(u"M-ZF"_qs));
}

// However they are listed, the newest not later than the day is in force: [from, next).
void TestStandardsBuild::versionsNeedNoOrder() {
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

void TestStandardsBuild::aVersionHoldsFromItsFirstDay() {
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
void TestStandardsBuild::repeatKeysJoinIndicators() {
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

void TestStandardsBuild::eachVersionHasItsScale() {
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
void TestStandardsBuild::theLongestLookBackIsKnown() {
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

void TestStandardsBuild::cataloguesTakeTurns() {
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

void TestStandardsBuild::codesAreSortedAndFound() {
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

void TestStandardsBuild::onlyTheRightKindIsOffered() {
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

QTEST_GUILESS_MAIN(TestStandardsBuild)
#include "test_standards_build.moc"
