// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/standards_json.h"
#include "tests/core/rules/default_catalogue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace sizao;
using namespace sizao::rules;
using test::compiled;

namespace {

const base::Day from(20000);

using Spoil = std::function<void(Seed&)>;

template <class Stored>
void edit(Stored& stored, const std::function<void(QJsonObject&)>& change) {
    QJsonObject body = QJsonDocument::fromJson(stored.body.toUtf8()).object();
    change(body);
    stored.body = QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
}

Spoil weight(const QJsonValue& value) {
    return [value](Seed& seed) {
        edit(seed.indicators[0], [&](QJsonObject& body) {
            body[QLatin1String("weights")] = QJsonObject{{QStringLiteral("M-ZF"), value}};
        });
    };
}

Spoil threshold(const char* tier, const QJsonValue& value) {
    return [tier, value](Seed& seed) {
        edit(seed.models[0], [&](QJsonObject& body) {
            QJsonObject person = body[QLatin1String("person")].toObject();
            QJsonObject lines = person[QLatin1String("thresholds")].toObject();
            lines[QLatin1String(tier)] = value;
            person[QLatin1String("thresholds")] = lines;
            body[QLatin1String("person")] = person;
        });
    };
}

Spoil modelValue(const char* key, const QJsonValue& value) {
    return [key, value](Seed& seed) {
        edit(seed.models[0], [&](QJsonObject& body) { body[QLatin1String(key)] = value; });
    };
}

} // namespace

class TestStandards : public QObject {
    Q_OBJECT
private slots:
    void seedHoldsTheWholeCatalogue();
    void seedIsTheSameEverywhere();
    void seedRefuses_data();
    void seedRefuses();
    void compileRefuses_data();
    void compileRefuses();
    void versionsTakeTurns();
    void indicatorsOfAKind();
    void threeDecimalsAreExact();
    void parametersComeBack();
};

void TestStandards::seedHoldsTheWholeCatalogue() {
    const auto seed = seedFromCatalogue(test::catalogueBytes(), from);
    QVERIFY2(seed.has_value(), seed ? "" : qPrintable(seed.error().message));
    QCOMPARE(seed->indicators.size(), 48U);
    QCOMPARE(seed->models.size(), 4U);
    QCOMPARE(seed->channels.size(), 12U);
    QVERIFY(seed->channels[1].explain_first);
    const auto standards = compiled(*seed);
    QVERIFY2(standards.has_value(), standards ? "" : qPrintable(standards.error().message));
    const ModelRules* model = standards->modelOn(u"M-ZF", from);
    QVERIFY(model != nullptr);
    QCOMPARE(model->thresholds[2], 12000);
    QCOMPARE(model->indicator_caps[1].value(), 8000);
    QVERIFY(!model->indicator_caps[3].has_value());
    QCOMPARE(model->caps.size(), 1U);
    QCOMPARE(model->caps[0].points, 5000);
    QCOMPARE(model->floors.size(), 3U);
    QCOMPARE(model->hysteresis_percent, 10);
    QVERIFY(standards->modelOn(u"M-XN", from)->caps.empty());
    QCOMPARE(standards->categoryName(QStringLiteral("YL")), QStringLiteral("慵懒散慢浮"));
    QCOMPARE(standards->categoryName(QStringLiteral("ATT")), QStringLiteral("出勤纪律类"));
    const IndicatorRules* absent = standards->indicatorOn(u"YL03", from);
    QVERIFY(absent != nullptr);
    QCOMPARE(absent->levels.size(), 4U);
    QVERIFY(!absent->levels[0].grade.has_value());
    QCOMPARE(absent->levels[3].grade.value(), domain::Grade::II);
    QCOMPARE(absent->cap_group, QStringLiteral("ATT"));
    QCOMPARE(standards->catalogueOn(from)->influence.size(), 4U);
}

void TestStandards::seedIsTheSameEverywhere() {
    const auto one = seedFromCatalogue(test::catalogueBytes(), from);
    const auto two = seedFromCatalogue(test::catalogueBytes(), from);
    QVERIFY(one->catalogue == two->catalogue);
    QVERIFY(one->indicators == two->indicators);
    QVERIFY(one->models == two->models);
    QVERIFY(one->channels == two->channels);
    const auto later = seedFromCatalogue(test::catalogueBytes(), from + 1);
    QVERIFY(one->models[0].id != later->models[0].id);
    QVERIFY(one->channels[0].id == later->channels[0].id);
}

void TestStandards::seedRefuses_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no json") << QByteArray("{\"schema\":");
    QTest::newRow("other schema") << QByteArray("{\"schema\":\"sizao.catalogue/2\"}");
    QTest::newRow("empty") << QByteArray("{\"schema\":\"sizao.catalogue/1\"}");
    QTest::newRow("unknown pillar")
        << test::catalogueBytes().replace("\"pillar\": \"PARTY\"", "\"pillar\": \"PARTIES\"");
    QByteArray repeat = test::catalogueBytes();
    const qsizetype at = repeat.indexOf("\"step_percent\": 25");
    repeat.replace(at, 18, "\"step_percent\": 30");
    QTest::newRow("models differ in the repeat factor") << repeat;
}

void TestStandards::seedRefuses() {
    QFETCH(QByteArray, json);
    const auto seed = seedFromCatalogue(json, from);
    QVERIFY(!seed.has_value());
    QVERIFY(seed.error().message.contains(QStringLiteral("清单文件不能采用")));
}

void TestStandards::compileRefuses_data() {
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("names"); // the line
    QTest::addColumn<QString>("says");  // the reason
    const QString bx = QStringLiteral("BX01");
    const QString zf = QStringLiteral("M-ZF");
    const auto row = [](const char* name, const Spoil& spoil, const QString& line,
                        const char16_t* reason) {
        QTest::newRow(name) << spoil << line << QString::fromUtf16(reason);
    };
    row("negative weight", weight(-1), bx, u"权重为负");
    row("weight too small", weight(9), bx, u"0.10");
    row("weight too large", weight(301), bx, u"3.00");
    row(
        "equal days", [](Seed& seed) { seed.indicators.push_back(seed.indicators[0]); }, bx,
        u"同一天");
    row(
        "equal days of a model", [](Seed& seed) { seed.models.push_back(seed.models[0]); }, zf,
        u"同一天");
    row(
        "unknown model", [](Seed& seed) { seed.models.erase(seed.models.begin()); }, bx, u"不存在");
    row(
        "unknown scale",
        [](Seed& seed) {
            edit(seed.indicators[0],
                 [](QJsonObject& body) { body[QLatin1String("scale")] = QStringLiteral("?"); });
        },
        bx, u"量表");
    row("thresholds equal", threshold("ORANGE", 12), zf, u"依次升高");
    row("thresholds fall", threshold("YELLOW", 9), zf, u"依次升高");
    row("no threshold", threshold("RED", QJsonValue()), zf, u"预警线");
    row("four decimals", threshold("RED", 12.0001), zf, u"预警线");
    row("no window", modelValue("window_days", 0), zf, u"窗口");
    row("ladder: cap of grade I", modelValue("indicator_caps", QJsonArray{6, 8, 11, QJsonValue()}),
        zf, u"封顶");
    row("ladder: cap of grade II", modelValue("indicator_caps", QJsonArray{5, 9, 11, QJsonValue()}),
        zf, u"封顶");
    row("ladder: cap of grade III",
        modelValue("indicator_caps", QJsonArray{5, 8, 12, QJsonValue()}), zf, u"封顶");
    row("ladder: cap group", modelValue("caps", QJsonObject{{QStringLiteral("ATT"), 6}}), zf,
        u"黄线");
    row("caps fall", modelValue("indicator_caps", QJsonArray{5, 4, 11, QJsonValue()}), zf, u"越低");
    row(
        "no json", [](Seed& seed) { seed.models[0].body = QStringLiteral("{"); }, zf, u"JSON");
    row(
        "unknown grade",
        [](Seed& seed) {
            edit(seed.indicators[0], [](QJsonObject& body) {
                body[QLatin1String("levels")] =
                    QJsonArray{QJsonObject{{QStringLiteral("grade"), QStringLiteral("V")}}};
            });
        },
        bx, u"等级");
    row(
        "grades incomplete",
        [](Seed& seed) {
            edit(seed.catalogue,
                 [](QJsonObject& body) { body[QLatin1String("grades")] = QJsonArray(); });
        },
        QStringLiteral("CN-DEFAULT"), u"等级分");
}

void TestStandards::compileRefuses() {
    QFETCH(Spoil, spoil);
    QFETCH(QString, names);
    QFETCH(QString, says);
    Seed seed = *seedFromCatalogue(test::catalogueBytes(), from);
    QVERIFY(compiled(seed).has_value());
    spoil(seed);
    const auto refused = compiled(seed);
    QVERIFY(!refused.has_value());
    QVERIFY2(refused.error().message.contains(names), qPrintable(refused.error().message));
    QVERIFY2(refused.error().message.contains(says), qPrintable(refused.error().message));
}

void TestStandards::versionsTakeTurns() {
    Seed seed = *seedFromCatalogue(test::catalogueBytes(), from);
    domain::IndicatorVersion second = seed.indicators[0];
    second.valid_from = from + 100;
    second.name = QStringLiteral("改名");
    seed.indicators.push_back(second);
    const Standards standards = *compiled(seed);
    QVERIFY(standards.indicatorOn(u"BX01", from - 1) == nullptr);
    QVERIFY(standards.indicatorOn(u"BX01", from)->name != second.name);
    QVERIFY(standards.indicatorOn(u"BX01", from + 99)->name != second.name);
    QCOMPARE(standards.indicatorOn(u"BX01", from + 100)->name, second.name);
    QVERIFY(standards.modelOn(u"M-ZF", from - 1) == nullptr);
    QVERIFY(standards.modelOn(u"M-??", from) == nullptr);
    QCOMPARE(standards.indicatorIndex(u"??"), unknownIndicator);
    QVERIFY(standards.indicatorOn(u"??", from) == nullptr);
}

void TestStandards::indicatorsOfAKind() {
    const Standards standards = *compiled(*seedFromCatalogue(test::catalogueBytes(), from));
    for (const IndicatorRules* rules : standards.indicatorsOn(from, domain::SubjectKind::Person))
        QVERIFY(rules->persons);
    const auto units = standards.indicatorsOn(from, domain::SubjectKind::Unit);
    for (const IndicatorRules* rules : units)
        QVERIFY(rules->units && rules->code != QStringLiteral("YL02"));
    QVERIFY(!units.empty());
    QVERIFY(standards.indicatorsOn(from, domain::SubjectKind::Unknown).empty());
}

void TestStandards::threeDecimalsAreExact() {
    for (int milli = 0; milli <= 20000; ++milli)
        QCOMPARE(milliPoints(QJsonValue(milli / 1000.0)).value(), milli);
    QVERIFY(!milliPoints(QJsonValue(0.0005)).has_value());
    QVERIFY(!milliPoints(QJsonValue(QStringLiteral("6"))).has_value());
}

void TestStandards::parametersComeBack() {
    const Standards standards = *compiled(*seedFromCatalogue(test::catalogueBytes(), from));
    const ModelRules& model = *standards.modelOn(u"M-ZF", from);
    const auto again = modelFromParameters(parametersOf(model));
    QVERIFY(again.has_value());
    QCOMPARE(parametersOf(*again), parametersOf(model));
    QCOMPARE(again->floors.size(), model.floors.size());
    QVERIFY(!modelFromParameters(QStringLiteral("{}")).has_value());
}

QTEST_GUILESS_MAIN(TestStandards)
#include "test_standards.moc"
