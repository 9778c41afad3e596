// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/world.h"
#include "core/rules/worlds.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <functional>

// Reading one world of a `sizao-worlds/1` file: what it says, what the defaults say, and what is
// refused with the place.
using namespace sizao;
using namespace sizao::rules;

namespace {

QJsonObject parsed(const char* json) {
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        qFatal("%s", qPrintable(problem.errorString()));
    return document.object();
}

QJsonObject defaults() {
    return parsed(R"({"scale": {"grade": [10, 20, 30, 40], "repeat_step": 50},
                      "model": {"threshold": [100, 200, 300], "window": 90, "caps": {"K": 70}}})");
}

QJsonObject world() {
    return parsed(R"({
        "id": "w", "title": "t", "until": "2026-12-31",
        "models": [{"id": "M", "versions": [
            {"valid_from": "2025-01-01"},
            {"valid_from": "2026-07-01", "threshold": [1, 2, 3], "hysteresis": 20, "grace": 7,
             "caps": {}, "indicator_caps": [5, 7, null, null],
             "floors": [{"code": "D1", "grade": 4, "tier": 3}]}]}],
        "indicators": [{"id": "X", "versions": [
            {"valid_from": "2025-01-01", "category": "K", "cap_group": "G", "weight": {"M": 100},
             "direct": {"M": [0, 0, 1, 3]}},
            {"valid_from": "2026-01-01", "category": "L", "weight": {"M": 50},
             "scale": {"repeat_days": 30}}]}],
        "facts": [
            {"id": "f2", "k": "2026-02-02", "type": "correct", "event": "e1", "set": {"grade": 3}},
            {"id": "f1", "k": "2026-02-01", "type": "confirm", "event": "e1", "subject": "p1",
             "occ": "2026-01-31", "indicator": "X", "grade": 2, "influence": 2, "urgency": 3},
            {"id": "d1", "k": "2026-03-01", "type": "issue", "subject": "p1", "model": "M",
             "signal": "2026-02-02", "tier": 2, "case": "c1"},
            {"id": "d2", "k": "2026-04-01", "type": "revoke", "issue": "d1"}],
        "expect": {}})");
}

// The world with its facts in an order that can be read: a confirmation before what follows it.
QJsonObject orderedWorld() {
    QJsonObject json = world();
    QJsonArray facts = json[QLatin1String("facts")].toArray();
    const QJsonValue correction = facts.takeAt(0);
    facts.insert(1, correction);
    json[QLatin1String("facts")] = facts;
    return json;
}

using Spoil = std::function<void(QJsonObject&)>;

QString messageOf(const Spoil& spoil) {
    QJsonObject json = orderedWorld();
    spoil(json);
    const auto read = readWorld(json, defaults());
    return read ? QString() : read.error().message;
}

Spoil factValue(int number, const char* key, const QJsonValue& value) {
    return [=](QJsonObject& json) {
        QJsonArray facts = json[QLatin1String("facts")].toArray();
        QJsonObject fact = facts[number].toObject();
        fact[QLatin1String(key)] = value;
        facts[number] = fact;
        json[QLatin1String("facts")] = facts;
    };
}

} // namespace

class TestWorldReader : public QObject {
    Q_OBJECT
private slots:
    void versionsAndDefaults();
    void factsAreReadAndSorted();
    void decisionsAreRead();
    void idsKeepTheOrderOfTheirTexts();
    void refusals_data();
    void refusals();
    void unknownNeedsSkipAWorld();
    void aBadWorldIsADifference();
};

// What a version does not say, the defaults say; what those do not say is as shipped.
void TestWorldReader::versionsAndDefaults() {
    const auto read = readWorld(orderedWorld(), defaults());
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->id, u"w"_qs);
    QCOMPARE(read->until.toIso(), u"2026-12-31"_qs);
    const auto day = [](const char16_t* iso) { return *base::Day::fromIso(QStringView(iso)); };
    const ModelRules& old = *read->standards.modelOn(u"M", day(u"2026-06-30"));
    QCOMPARE(old.thresholds, (std::array<MilliPoints, 3>{100, 200, 300}));
    QCOMPARE(old.window_days, 90);
    QCOMPARE(old.hysteresis_percent, 10); // as shipped
    QCOMPARE(old.caps.size(), 1U);
    QVERIFY(old.floors.empty());
    const ModelRules& young = *read->standards.modelOn(u"M", day(u"2026-07-01"));
    QCOMPARE(young.thresholds, (std::array<MilliPoints, 3>{1, 2, 3}));
    QCOMPARE(young.window_days, 90);
    QCOMPARE(young.hysteresis_percent, 20);
    QCOMPARE(young.grace_days, 7);
    QVERIFY(young.caps.empty());
    QCOMPARE(young.indicator_caps[0], std::optional<MilliPoints>(5));
    QCOMPARE(young.indicator_caps[1], std::optional<MilliPoints>(7));
    QVERIFY(!young.indicator_caps[2].has_value());
    QCOMPARE(young.floors[0].grade, Grade::IV);
    QCOMPARE(young.floors[0].count, 1);
    QCOMPARE(young.floors[0].window_days, 365);
    QCOMPARE(young.floors[0].at_least, Tier::Red);
    QVERIFY(old.id != young.id);
    const IndicatorIndex x = read->standards.indicatorIndex(u"X");
    const auto& first =
        read->standards.indicator(read->standards.indicatorVersion(x, day(u"2025-12-31")));
    QCOMPARE(first.scale->grade_points, (std::array<MilliPoints, 4>{10, 20, 30, 40}));
    QCOMPARE(first.scale->repeat_step, 50);
    QCOMPARE(first.scale->repeat_days, 365);
    QCOMPARE(first.models[0].direct, (std::array{Tier::None, Tier::None, Tier::Yellow, Tier::Red}));
    QCOMPARE(first.rules->cap_group, u"G"_qs);
    const auto& second =
        read->standards.indicator(read->standards.indicatorVersion(x, day(u"2026-01-01")));
    QCOMPARE(second.scale->repeat_days, 30);
    QCOMPARE(second.scale->repeat_step, 50);
    QCOMPARE(second.models[0].weight, 50);
    QCOMPARE(second.rules->category, u"L"_qs);
}

void TestWorldReader::factsAreReadAndSorted() {
    const auto read = readWorld(orderedWorld(), defaults());
    QVERIFY(read.has_value());
    QCOMPARE(read->subjects.size(), std::size_t{1});
    const WorldSubject& subject = read->subjects.at(u"p1"_qs);
    QCOMPARE(subject.subject.kind, domain::SubjectKind::Person);
    QCOMPARE(subject.facts.size(), 2U);
    const Fact& confirm = subject.facts[0];
    QCOMPARE(confirm.kind, FactKind::Confirm);
    QCOMPARE(confirm.occurred_on.toIso(), u"2026-01-31"_qs);
    QCOMPARE(confirm.known_on.toIso(), u"2026-02-01"_qs);
    QCOMPARE(confirm.grade, Grade::II);
    QCOMPARE(int(confirm.influence), 2);
    QCOMPARE(int(confirm.urgency), 3);
    const Fact& correct = subject.facts[1];
    QCOMPARE(correct.kind, FactKind::Correct);
    QCOMPARE(correct.record, confirm.record);
    QCOMPARE(int(correct.corrected), int(Fact::GradeField)); // the only one named
    QCOMPARE(correct.grade, Grade::III);
    QCOMPARE(read->names.at(confirm.record), u"e1"_qs);
    QCOMPARE(read->names.at(confirm.id), u"f1"_qs);
}

void TestWorldReader::decisionsAreRead() {
    const auto read = readWorld(orderedWorld(), defaults());
    QVERIFY(read.has_value());
    const auto& decisions = read->subjects.at(u"p1"_qs).decisions;
    QCOMPARE(decisions.size(), 2U);
    QCOMPARE(decisions[0].kind, DecisionFactKind::Issue);
    QCOMPARE(decisions[0].signal_on.toIso(), u"2026-02-02"_qs);
    QCOMPARE(decisions[0].tier, Tier::Orange);
    QCOMPARE(decisions[0].case_id, worldId(u"c1"_qs));
    QCOMPARE(decisions[1].kind, DecisionFactKind::Revoke);
    QCOMPARE(decisions[1].about, decisions[0].id); // the subject comes from the warning
    QVERIFY(decisions[0].sheet == nullptr);        // frozen while the world runs
}

void TestWorldReader::idsKeepTheOrderOfTheirTexts() {
    QVERIFY(worldId(u"a"_qs) < worldId(u"b"_qs));
    QVERIFY(worldId(u"a"_qs) < worldId(u"aa"_qs));
    QVERIFY(worldId(u"e10"_qs) < worldId(u"e9"_qs));
    QVERIFY(worldId(QString()).isNull());
    QCOMPARE(worldId(u"ab"_qs).view().toByteArray().toHex(),
             QByteArray("61620000000000000000000000000000"));
}

void TestWorldReader::refusals_data() {
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const Spoil& spoil, const char16_t* says) {
        QTest::newRow(name) << spoil << QString::fromUtf16(says);
    };
    row(
        "no end", [](QJsonObject& json) { json.remove(QLatin1String("until")); }, u"日期");
    row("bad day", factValue(0, "k", u"2026-02-30"_qs), u"2026-02-30");
    row("bad occurrence", factValue(0, "occ", u"31.01.2026"_qs), u"31.01.2026");
    row("grade 0", factValue(0, "grade", 0), u"超出范围");
    row("grade 5", factValue(0, "grade", 5), u"超出范围");
    row("influence 0", factValue(0, "influence", 0), u"超出范围");
    row("influence 5", factValue(0, "influence", 5), u"超出范围");
    row("urgency 0", factValue(0, "urgency", 0), u"超出范围");
    row("urgency 4", factValue(0, "urgency", 4), u"超出范围");
    row("unknown type", factValue(0, "type", u"rumour"_qs), u"rumour");
    row("correction of nothing", factValue(1, "event", u"e9"_qs), u"e9");
    row("unknown model", factValue(2, "model", u"Q"_qs), u"d1");
    row("signal without day", factValue(2, "signal", QJsonValue()), u"d1");
    row("review of nothing", factValue(3, "issue", u"d9"_qs), u"d9");
    row(
        "facts before the confirmation", [](QJsonObject& json) { json = world(); }, u"e1");
    row(
        "thresholds that fall",
        [](QJsonObject& json) {
            QJsonObject model = json[QLatin1String("models")].toArray()[0].toObject();
            model[QLatin1String("versions")] =
                QJsonArray{QJsonObject{{QStringLiteral("valid_from"), QStringLiteral("2025-01-01")},
                                       {QStringLiteral("threshold"), QJsonArray{3, 2, 1}}}};
            json[QLatin1String("models")] = QJsonArray{model};
        },
        u"升高");
}

void TestWorldReader::refusals() {
    QFETCH(Spoil, spoil);
    QFETCH(QString, says);
    QVERIFY(messageOf([](QJsonObject&) {}).isEmpty());
    const QString message = messageOf(spoil);
    QVERIFY2(message.contains(says) && !message.isEmpty(), qPrintable(message));
}

namespace {

std::vector<WorldReport> run(const QJsonObject& json) {
    const QJsonObject file{
        {QStringLiteral("about"),
         QJsonObject{{QStringLiteral("format"), QStringLiteral("sizao-worlds/1")}}},
        {QStringLiteral("defaults"), defaults()},
        {QStringLiteral("worlds"), QJsonArray{json}}};
    const auto reports = runWorlds(QJsonDocument(file).toJson());
    return reports ? *reports : std::vector<WorldReport>();
}

} // namespace

void TestWorldReader::unknownNeedsSkipAWorld() {
    QJsonObject json = orderedWorld();
    json[QLatin1String("needs")] = QJsonArray{QStringLiteral("points"), QStringLiteral("magic")};
    const auto reports = run(json);
    QCOMPARE(reports.size(), 1U);
    QVERIFY(reports[0].skipped);
    QVERIFY(reports[0].skipped_why.contains(u"magic"_qs));
    QVERIFY(!reports[0].skipped_why.contains(u"points"_qs));
    QCOMPARE(reports[0].compared, 0);
    for (const QString& need : supportedNeeds()) {
        json[QLatin1String("needs")] = QJsonArray{need};
        QVERIFY2(!run(json)[0].skipped, qPrintable(need));
    }
}

void TestWorldReader::aBadWorldIsADifference() {
    QJsonObject json = orderedWorld();
    json[QLatin1String("until")] = QStringLiteral("never");
    const auto reports = run(json);
    QCOMPARE(reports.size(), 1U);
    QVERIFY(!reports[0].skipped);
    QCOMPARE(reports[0].id, u"w"_qs);
    QCOMPARE(reports[0].differences.size(), 1);
    QVERIFY(reports[0].differences[0].contains(u"never"_qs));
}

QTEST_GUILESS_MAIN(TestWorldReader)
#include "test_world_reader.moc"
