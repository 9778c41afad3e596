// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/standards_json.h"
#include "tests/core/rules/default_catalogue.h"
#include "tests/support/shared_data.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <map>
#include <set>

// The shipped catalogue against numbers written down by hand from the domain text, section 3, and
// against its own promises.
using namespace sizao;
using namespace sizao::test;
using namespace sizao::rules;

namespace {

const base::Day from(20000);

const Standards& standards() {
    static const Standards compiledOnce = defaultStandards(from);
    return compiledOnce;
}

const ModelRules& model(const char16_t* code) {
    return *standards().modelOn(code, from);
}

int weightOf(const IndicatorRules& indicator, const QString& code) {
    for (const ModelWeight& weight : indicator.weights)
        if (weight.model == code)
            return weight.weight;
    return 0;
}

QByteArray edited(const std::function<void(QJsonObject&)>& edit) {
    QJsonObject object = QJsonDocument::fromJson(catalogueBytes()).object();
    edit(object);
    return QJsonDocument(object).toJson();
}

} // namespace

class TestSeed : public QObject {
    Q_OBJECT
private slots:
    void isTheReference();
    void scaleOfTheDefaults();
    void modelsOfTheDefaults();
    void floorsOfTheDefaults();
    void weightsPerModel();
    void everyIndicatorIsComplete();
    void aFewIndicatorsByHand_data();
    void aFewIndicatorsByHand();
    void attendanceIsOneGroup();
    void channelsByHand_data();
    void channelsByHand();
    void idsAreOfCodeAndDay();
    void refusesOddChannels();
    void aRuleForUnitsIsNoFloorOfPersons();
    void aLowerProductIsTaken();
    void calibratedUnitLinesTakeThePlaceOfTheShipped();
};

void TestSeed::isTheReference() {
    const QString path = support::sharedPath(QStringLiteral("reference/catalogue.json"));
    SIZAO_NEEDS_SHARED(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject reference = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject shipped = QJsonDocument::fromJson(catalogueBytes()).object();
    for (const QString& key : reference.keys())
        QVERIFY2(reference[key] == shipped[key], qPrintable(key));
    QCOMPARE(shipped.size(), reference.size());
}

// 1 / 3 / 6 / 12 points; 1.00–2.00 and 1.00–1.50, product at most 3.00; +25 % up to 200 %.
void TestSeed::scaleOfTheDefaults() {
    const CatalogueRules& catalogue = *standards().catalogueOn(from);
    QCOMPARE(catalogue.code, u"CN-DEFAULT"_qs);
    const Scale& scale = catalogue.scale;
    QCOMPARE(scale.id, u"CN-DEFAULT/1"_qs);
    QCOMPARE(scale.grade_points, (std::array<MilliPoints, 4>{1000, 3000, 6000, 12000}));
    QCOMPARE(scale.influence, (std::array{100, 120, 150, 200}));
    QCOMPARE(scale.urgency, (std::array{100, 120, 150}));
    QCOMPARE(scale.influence_urgency_maximum, 30000);
    QCOMPARE(scale.repeat_step, 25);
    QCOMPARE(scale.repeat_maximum, 200);
    QCOMPARE(scale.repeat_days, 365);
    QCOMPARE(catalogue.influence.size(), 4U);
    QCOMPARE(catalogue.influence[3].name, u"社会面"_qs);
    QCOMPARE(catalogue.influence[3].percent, 200);
    QCOMPARE(catalogue.urgency[1].level, 2);
    QCOMPARE(catalogue.categories.size(), 11U); // ten and the cap group 出勤纪律类
    QCOMPARE(catalogue.categories[0].name, u"八项规定"_qs);
}

void TestSeed::modelsOfTheDefaults() {
    QCOMPARE(standards().modelCodes(),
             (std::vector<QString>{u"M-QZ"_qs, u"M-XN"_qs, u"M-YF"_qs, u"M-ZF"_qs}));
    for (const char16_t* code : {u"M-ZF", u"M-XN", u"M-YF", u"M-QZ"}) {
        const ModelRules& rules = model(code);
        QCOMPARE(rules.thresholds, (std::array<MilliPoints, 3>{6000, 9000, 12000}));
        QCOMPARE(rules.window_days, 365);
        QCOMPARE(rules.grace_days, 120);
        QCOMPARE(rules.hysteresis_percent, 10); // released below 90 %
        QVERIFY(rules.lenient);
        QCOMPARE(rules.indicator_caps[0].value(), MilliPoints(5000));
        QCOMPARE(rules.indicator_caps[1].value(), MilliPoints(8000));
        QCOMPARE(rules.indicator_caps[2].value(), MilliPoints(11000));
        QVERIFY(!rules.indicator_caps[3].has_value());
        QCOMPARE(rules.caps.size(), code == QStringLiteral("M-ZF") ? 1U : 0U); // only it has ATT
    }
    QCOMPARE(model(u"M-ZF").caps[0].key, u"ATT"_qs);
    QCOMPARE(model(u"M-ZF").caps[0].points, MilliPoints(5000));
    QCOMPARE(model(u"M-ZF").name, u"作风建设预警模型"_qs);
}

void TestSeed::floorsOfTheDefaults() {
    for (const char16_t* code : {u"M-ZF", u"M-XN", u"M-YF", u"M-QZ"}) {
        const std::vector<Floor>& floors = model(code).floors;
        QCOMPARE(floors.size(), 3U);
        QCOMPARE(floors[0].code, u"D1"_qs);
        QCOMPARE(floors[0].grade, Grade::IV);
        QCOMPARE(floors[0].count, 1);
        QCOMPARE(floors[0].at_least, Tier::Red);
        QCOMPARE(floors[1].code, u"D2"_qs);
        QCOMPARE(floors[1].grade, Grade::III);
        QCOMPARE(floors[1].at_least, Tier::Yellow);
        QVERIFY(!floors[1].same_indicator);
        QCOMPARE(floors[2].code, u"D3"_qs);
        QCOMPARE(floors[2].count, 2);
        QVERIFY(floors[2].same_indicator);
        QCOMPARE(floors[2].at_least, Tier::Orange);
        QCOMPARE(floors[2].window_days, 365);
    }
}

// 32 + 9 + 6 + 10 memberships, each with weight 1.00; nobody is in no model at all.
void TestSeed::weightsPerModel() {
    std::map<QString, int> members;
    for (const QString& code : standards().indicatorCodes()) {
        const IndicatorRules& rules = *standards().indicatorOn(code, from);
        QVERIFY2(!rules.weights.empty(), qPrintable(code));
        for (const ModelWeight& weight : rules.weights) {
            ++members[weight.model];
            QCOMPARE(weight.weight, 100);
            QCOMPARE(weight.direct, (std::array<Tier, 4>{})); // floors do it, for all alike
        }
    }
    const std::map<QString, int> expected{
        {u"M-ZF"_qs, 32}, {u"M-XN"_qs, 9}, {u"M-YF"_qs, 6}, {u"M-QZ"_qs, 10}};
    QVERIFY(members == expected);
    const IndicatorRules& both = *standards().indicatorOn(u"GL04", from); // in three models
    QCOMPARE(weightOf(both, u"M-ZF"_qs) + weightOf(both, u"M-XN"_qs) + weightOf(both, u"M-QZ"_qs),
             300);
    QCOMPARE(weightOf(both, u"M-YF"_qs), 0);
}

void TestSeed::everyIndicatorIsComplete() {
    std::set<QString> categories;
    for (const Category& category : standards().catalogueOn(from)->categories)
        categories.insert(category.code);
    QCOMPARE(standards().indicatorCodes().size(), 48U);
    std::set<QString> channels;
    for (const domain::Channel& channel : defaultSeed().channels)
        channels.insert(channel.code);
    for (const QString& code : standards().indicatorCodes()) {
        const IndicatorRules& rules = *standards().indicatorOn(code, from);
        QVERIFY2(categories.contains(rules.category), qPrintable(code));
        QCOMPARE(code.left(2), rules.category);
        QVERIFY2(!rules.name.isEmpty() && !rules.evidence.isEmpty(), qPrintable(code));
        QVERIFY2(rules.persons || rules.units, qPrintable(code));
        QVERIFY2(!rules.channels.isEmpty(), qPrintable(code));
        for (const QString& channel : rules.channels)
            QVERIFY2(channels.contains(channel), qPrintable(code));
        // Levels rise by one, their grades never fall, and the highest is scored.
        std::optional<Grade> last;
        for (std::size_t i = 0; i < rules.levels.size(); ++i) {
            QCOMPARE(rules.levels[i].level - rules.levels[0].level, static_cast<int>(i));
            QVERIFY2(!last || rules.levels[i].grade >= last, qPrintable(code));
            last = rules.levels[i].grade;
        }
        QVERIFY2(last.has_value(), qPrintable(code));
    }
}

void TestSeed::aFewIndicatorsByHand_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("grades"); // per level, - for none
    QTest::addColumn<bool>("persons");
    QTest::addColumn<bool>("units");
    QTest::addColumn<domain::IndicatorKind>("kind");
    using enum domain::IndicatorKind;
    QTest::newRow("BX01") << u"BX01"_qs << u"II III"_qs << true << true << Quant;
    QTest::newRow("BX06") << u"BX06"_qs << u"- II IV IV"_qs << true << false << Anchor;
    QTest::newRow("XS01") << u"XS01"_qs << u"I"_qs << false << true << Quant;
    QTest::newRow("YL03") << u"YL03"_qs << u"- - I II"_qs << true << false << Anchor;
    QTest::newRow("GL05") << u"GL05"_qs << u"- - II III"_qs << false << true << Anchor;
    QTest::newRow("XN01") << u"XN01"_qs << u"I II III"_qs << true << true << Quant;
    QTest::newRow("YF05") << u"YF05"_qs << u"- I III IV"_qs << true << true << Anchor;
}

void TestSeed::aFewIndicatorsByHand() {
    QFETCH(QString, code);
    QFETCH(QString, grades);
    QFETCH(bool, persons);
    QFETCH(bool, units);
    QFETCH(domain::IndicatorKind, kind);
    const IndicatorRules& rules = *standards().indicatorOn(code, from);
    QStringList found;
    for (const IndicatorLevel& level : rules.levels)
        found.append(level.grade ? QLatin1String(domain::toCode(*level.grade))
                                 : QLatin1String("-"));
    QCOMPARE(found.join(u' '), grades);
    QCOMPARE(rules.persons, persons);
    QCOMPARE(rules.units, units);
    QCOMPARE(rules.kind, kind);
}

void TestSeed::attendanceIsOneGroup() {
    QStringList members;
    for (const QString& code : standards().indicatorCodes())
        if (standards().indicatorOn(code, from)->cap_group == QStringLiteral("ATT"))
            members.append(code);
    QCOMPARE(members, QStringList({u"XL01"_qs, u"YL02"_qs, u"YL03"_qs}));
}

// The 1 + 6: whoever supervises, and whether the person is asked first.
void TestSeed::channelsByHand_data() {
    QTest::addColumn<int>("number");
    QTest::addColumn<domain::Pillar>("pillar");
    QTest::addColumn<domain::CollectionMode>("mode");
    QTest::addColumn<int>("silent");
    using enum domain::CollectionMode;
    using domain::Pillar;
    const auto row = [](int number, Pillar pillar, domain::CollectionMode mode, int silent) {
        QTest::addRow("C%02d", number) << number << pillar << mode << silent;
    };
    row(1, Pillar::Party, Direct, 30);
    row(2, Pillar::Admin, Auto, 3);
    row(3, Pillar::Npc, Periodic, 120);
    row(4, Pillar::Cppcc, Periodic, 120);
    row(5, Pillar::Admin, Periodic, 120);
    row(6, Pillar::Admin, Periodic, 45);
    row(7, Pillar::Judicial, Periodic, 45);
    row(8, Pillar::Party, Periodic, 120);
    row(9, Pillar::Media, Media, 7);
    row(10, Pillar::Mass, Petition, 30);
    row(11, Pillar::Mass, Appraisal, 120);
    row(12, Pillar::Mass, Direct, 30);
}

void TestSeed::channelsByHand() {
    QFETCH(int, number);
    QFETCH(domain::Pillar, pillar);
    QFETCH(domain::CollectionMode, mode);
    QFETCH(int, silent);
    static const Seed seed = defaultSeed();
    const domain::Channel& channel = seed.channels[static_cast<std::size_t>(number - 1)];
    QCOMPARE(channel.code, QStringLiteral("C%1").arg(number, 2, 10, QLatin1Char('0')));
    QCOMPARE(channel.pillar, pillar);
    QCOMPARE(channel.mode, mode);
    QCOMPARE(channel.silent_after_days, silent);
    QCOMPARE(channel.explain_first, mode == domain::CollectionMode::Auto);
    QVERIFY(!channel.name.isEmpty() && !channel.scoring_condition.isEmpty());
}

// Two offices that start apart and connect later must have the same standards under the same ids.
void TestSeed::idsAreOfCodeAndDay() {
    const Seed seed = defaultSeed(base::Day(20780)); // 2026-11-23
    QCOMPARE(seed.indicators[0].id,
             domain::IndicatorVersionId::fromName("indicator:BX01@2026-11-23"));
    QCOMPARE(seed.models[0].id, domain::ModelVersionId::fromName("model:M-ZF@2026-11-23"));
    QCOMPARE(seed.catalogue.id, domain::CatalogueId::fromName("catalogue:CN-DEFAULT@2026-11-23"));
    QCOMPARE(seed.channels[0].id, domain::ChannelId::fromName("channel:C01"));
    std::set<base::RawId> ids{seed.catalogue.id};
    for (const auto& each : seed.indicators)
        QVERIFY(ids.insert(each.id).second);
    for (const auto& each : seed.models)
        QVERIFY(ids.insert(each.id).second);
    for (const auto& each : seed.channels)
        QVERIFY(ids.insert(each.id).second);
}

void TestSeed::refusesOddChannels() {
    for (const char* key : {"pillar", "mode"}) {
        const QByteArray json = edited([&](QJsonObject& object) {
            QJsonArray channels = object[QLatin1String("channels")].toArray();
            QJsonObject channel = channels[4].toObject();
            channel[QLatin1String(key)] = QStringLiteral("ELSE");
            channels[4] = channel;
            object[QLatin1String("channels")] = channels;
        });
        const auto seed = seedFromCatalogue(json, from);
        QVERIFY(!seed.has_value());
        QCOMPARE(seed.error().code, base::ErrorCode::Invalid);
        QVERIFY2(seed.error().message.contains(u"C05"_qs), qPrintable(seed.error().message));
    }
    for (const char* key : {"models", "indicators"})
        QVERIFY(!seedFromCatalogue(edited([&](QJsonObject& object) {
                                       object[QLatin1String(key)] = QJsonArray();
                                   }),
                                   from)
                     .has_value());
}

void TestSeed::aRuleForUnitsIsNoFloorOfPersons() {
    const auto seed =
        seedFromCatalogue(edited([](QJsonObject& object) {
                              QJsonObject all = object[QLatin1String("rules")].toObject();
                              QJsonArray direct = all[QLatin1String("direct")].toArray();
                              QJsonObject first = direct[0].toObject();
                              first[QLatin1String("subjects")] = QJsonArray{QStringLiteral("UNIT")};
                              direct[0] = first;
                              all[QLatin1String("direct")] = direct;
                              object[QLatin1String("rules")] = all;
                          }),
                          from);
    QVERIFY(seed.has_value());
    const auto built = compiled(*seed);
    QVERIFY(built.has_value());
    const std::vector<Floor>& floors = built->modelOn(u"M-ZF", from)->floors;
    QCOMPARE(floors.size(), 2U);
    QCOMPARE(floors[0].code, u"D2"_qs);
}

void TestSeed::aLowerProductIsTaken() {
    const auto seed = seedFromCatalogue(edited([](QJsonObject& object) {
                                            QJsonObject sums =
                                                object[QLatin1String("arithmetic")].toObject();
                                            sums[QLatin1String("factor_product_max_percent")] = 250;
                                            object[QLatin1String("arithmetic")] = sums;
                                        }),
                                        from);
    QCOMPARE(compiled(*seed)->catalogueOn(from)->scale.influence_urgency_maximum, 25000);
}

void TestSeed::calibratedUnitLinesTakeThePlaceOfTheShipped() {
    auto seed = seedFromCatalogue(catalogueBytes(), base::Day(20000));
    calibrateUnits(*seed, {100, 150, 200});
    const auto standards = Standards::compile({seed->catalogue}, seed->indicators, seed->models);
    QVERIFY(standards.has_value());
    for (const char* code : {"M-ZF", "M-XN", "M-YF"}) {
        const UnitRules& unit =
            *standards->modelOn(QString::fromLatin1(code), base::Day(20000))->unit;
        QCOMPARE(unit.thresholds, (std::array<domain::MilliPoints, 3>{100000, 150000, 200000}));
        QVERIFY(unit.calibrated);
    }
    const UnitRules& matters = *standards->modelOn(u"M-QZ"_qs, base::Day(20000))->unit;
    QCOMPARE(matters.thresholds, (std::array<domain::MilliPoints, 3>{4000, 8000, 12000}));
    QVERIFY(!matters.calibrated);
}

QTEST_GUILESS_MAIN(TestSeed)
#include "test_seed.moc"
