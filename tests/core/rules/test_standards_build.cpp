// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/standards_build.h"
#include "tests/core/rules/small_history.h"

#include <QTest>

#include <functional>

// Which standards are refused, at the very edge of each rule (warning model, section 1; domain
// text, section 3).
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
    void capsAndFloors_data();
    void capsAndFloors();
    void scales_data();
    void scales();
    void indicators_data();
    void indicators();
    void ladder_data();
    void ladder();
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

void TestStandardsBuild::capsAndFloors_data() {
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("refusal");
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
}

void TestStandardsBuild::capsAndFloors() {
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

QTEST_GUILESS_MAIN(TestStandardsBuild)
#include "test_standards_build.moc"
