// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/event_table.h"
#include "core/rules/points.h"
#include "tests/core/rules/generated_world.h"
#include "tests/core/rules/slow_points.h"

#include <QTest>

#include <algorithm>

// Points and levels against a second, slow computation from the text of the model, and the
// properties A1–A16 that concern persons (warning model, section 17).
using namespace sizao;
using namespace sizao::test;
using domain::MilliPoints;
using domain::Tier;

class TestPoints : public QObject {
    Q_OBJECT
private slots:
    void roundings_data();
    void roundings();
    void windowAndLookBackEdges();  // A7
    void thresholdEdge();           // A8
    void equalsSlowComputation();   // A1
    void moreNeverLowers();         // A4
    void addAndRetractIsIdentity(); // A5
    void scalingLeavesLevels();     // A10
    void lenientIsNeverHeavier();   // A11
    void renamingChangesNothing();  // A16
    void secondGradeIsForTheSecondVersion();
    void correctionKeepsTheDayOfVerification();
    void directTierNeedsNoPoints();
    void levelsOutsideTheScaleAreKeptWithin();
};

namespace {

// One indicator X, one model M; what is not said has its default.
rules::StandardsParts simpleParts() {
    rules::StandardsParts parts;
    rules::CatalogueRules catalogue;
    catalogue.scale.id = QStringLiteral("S");
    parts.catalogues = {catalogue};
    rules::ModelRules model;
    model.code = QStringLiteral("M");
    parts.models = {model};
    rules::IndicatorRules indicator;
    indicator.code = QStringLiteral("X");
    indicator.category = QStringLiteral("K");
    indicator.scale = QStringLiteral("S");
    rules::ModelWeight weight;
    weight.model = QStringLiteral("M");
    weight.weight = 100;
    indicator.weights = {weight};
    parts.indicators = {indicator};
    return parts;
}

Fact simpleFact(int number, int occurred, int known, domain::Grade grade) {
    Fact fact;
    fact.id = numbered(number);
    fact.record = domain::RecordId(numbered(100 + number));
    fact.occurred_on = base::Day(occurred);
    fact.known_on = base::Day(known);
    fact.indicator = 0;
    fact.grade = grade;
    return fact;
}

template <class Property>
void holds(Property&& property) {
    QVERIFY(rc::check(std::forward<Property>(property)));
}

} // namespace

void TestPoints::roundings_data() {
    QTest::addColumn<qint64>("grade");
    QTest::addColumn<int>("weight");
    QTest::addColumn<int>("iu");
    QTest::addColumn<int>("factor");
    QTest::addColumn<qint64>("base");
    QTest::addColumn<qint64>("points");
    QTest::newRow("exact") << qint64(3000) << 100 << 10000 << 125 << qint64(3000) << qint64(3750);
    QTest::newRow("half up") << qint64(1000) << 101 << 22500 << 100 << qint64(2273) << qint64(2273);
    QTest::newRow("repeat half up")
        << qint64(1000) << 119 << 10000 << 125 << qint64(1190) << qint64(1488);
    QTest::newRow("largest") << qint64(12000) << 300 << 30000 << 200 << qint64(108000)
                             << qint64(216000);
}

void TestPoints::roundings() {
    QFETCH(qint64, grade);
    QFETCH(int, weight);
    QFETCH(int, iu);
    QFETCH(int, factor);
    QTEST(qint64(rules::basePoints(grade, weight, iu)), "base");
    QTEST(qint64(rules::withRepeat(rules::basePoints(grade, weight, iu), factor)), "points");
    const rules::Scale scale;
    QCOMPARE(rules::influenceUrgency(scale, 4, 3), 30000);
    QCOMPARE(rules::influenceUrgency(scale, 3, 3), 22500);
    QCOMPARE(rules::repeatFactor(scale, 3), 175);
    QCOMPARE(rules::repeatFactor(scale, 4), 200);
    QCOMPARE(rules::repeatFactor(scale, 5), 200);
}

void TestPoints::windowAndLookBackEdges() {
    const rules::Standards standards = *rules::Standards::build(simpleParts());
    const std::vector<Fact> one{simpleFact(1, 1000, 1000, domain::Grade::II)};
    const auto score = [&](int day) {
        return rules::levelOf(standards, one, 0, base::Day(day), base::Day(5000)).score;
    };
    QCOMPARE(score(999), 0);
    QCOMPARE(score(1000), 3000);
    QCOMPARE(score(1364), 3000);
    QCOMPARE(score(1365), 0);
    for (const auto& [apart, earlier] : {std::pair{0, 0}, {1, 1}, {364, 1}, {365, 0}}) {
        const std::vector<Fact> two{one[0],
                                    simpleFact(2, 1000 + apart, 1000 + apart, domain::Grade::I)};
        const auto points = rules::pointsOf(standards, two, 0, base::Day(5000));
        QCOMPARE(points[1].earlier, earlier);
    }
}

void TestPoints::thresholdEdge() {
    for (const auto& [threshold, tier] : {std::pair{3000, Tier::Yellow}, {3001, Tier::None}}) {
        rules::StandardsParts parts = simpleParts();
        parts.models[0].thresholds = {threshold, 9000, 12000};
        const rules::Standards standards = *rules::Standards::build(parts);
        const std::vector<Fact> facts{simpleFact(1, 1000, 1000, domain::Grade::II)};
        QCOMPARE(rules::levelOf(standards, facts, 0, base::Day(1000), base::Day(1000)).level, tier);
        const auto pair = rules::foldSubject(standards, {{}, facts, {}}, base::Day(1000))[0];
        QCOMPARE(pair.history.size(), tier == Tier::None ? 0U : 1U);
    }
}

void TestPoints::equalsSlowComputation() {
    holds([] {
        const GeneratedWorld world = generatedWorld(false, false, false);
        const rules::Standards standards = world.standards();
        const base::Day K(between(firstDay, lastDay));
        for (std::size_t model = 0; model < standards.modelCodes().size(); ++model) {
            std::vector<SlowEvent> slow = slowEvents(world.parts, world.facts, K);
            slowPoints(world.parts, standards.modelCodes()[model], slow);
            std::size_t at = 0;
            for (const auto& points : rules::pointsOf(standards, world.facts, model, K)) {
                while (at < slow.size() && slow[at].now.record != points.record
                       && slow[at].points == 0 && slow[at].direct == Tier::None)
                    ++at;
                if (!points.counted)
                    continue;
                RC_ASSERT(at < slow.size());
                RC_ASSERT(slow[at].now.record == points.record);
                RC_ASSERT(slow[at].points == points.points);
                RC_ASSERT(slow[at].direct == points.direct);
                ++at;
            }
            const auto* version = standards.modelVersion(model, K);
            const SlowScore expected = slowScore(*version->rules, slow, K);
            const auto level = rules::levelOf(standards, world.facts, model, K, K);
            RC_ASSERT(level.score == expected.score);
            RC_ASSERT(level.level == expected.level);
        }
    });
}

void TestPoints::moreNeverLowers() {
    holds([] {
        GeneratedWorld world = generatedWorld(true, false);
        const base::Day T(between(firstDay, lastDay));
        const auto scores = [&] {
            std::vector<MilliPoints> list;
            const rules::Standards standards = world.standards();
            for (std::size_t model = 0; model < 2; ++model)
                list.push_back(
                    rules::levelOf(standards, world.facts, model, T, base::Day(lastDay)).score);
            return list;
        };
        const auto before = scores();
        switch (between(0, 4)) {
        case 0:
            world.facts.push_back(generatedConfirm(300));
            rules::sortFacts(world.facts);
            break;
        case 1:
            for (rules::CatalogueRules& catalogue : world.parts.catalogues)
                for (MilliPoints& points : catalogue.scale.grade_points)
                    points += 500;
            break;
        case 2:
            for (rules::IndicatorRules& indicator : world.parts.indicators)
                for (rules::ModelWeight& weight : indicator.weights)
                    weight.weight = std::min(300, weight.weight == 0 ? 0 : weight.weight + 50);
            break;
        case 3:
            for (rules::CatalogueRules& catalogue : world.parts.catalogues) {
                catalogue.scale.repeat_step += 10;
                catalogue.scale.repeat_maximum += 50;
                catalogue.scale.repeat_days += 30;
            }
            break;
        default:
            for (rules::ModelRules& model : world.parts.models) {
                model.window_days += 20;
                for (rules::Cap& cap : model.caps)
                    cap.points += 700;
            }
        }
        const auto after = scores();
        for (std::size_t model = 0; model < 2; ++model)
            RC_ASSERT(after[model] >= before[model]);
    });
}

void TestPoints::addAndRetractIsIdentity() {
    holds([] {
        GeneratedWorld world = generatedWorld(false, false);
        const rules::Standards standards = world.standards();
        rules::EventTable table(standards);
        table.applyUntil(world.facts, base::Day(lastDay));
        const auto snapshot = [&] {
            std::string text;
            for (const std::uint32_t slot : table.order())
                if (table.takesPart(slot))
                    text += std::to_string(table.points(slot, 0)) + " "
                            + std::to_string(table.event(slot).earlier) + "\n";
            return text;
        };
        const std::string before = snapshot();
        Fact added = generatedConfirm(300);
        table.apply(added);
        const std::string with = snapshot();
        added.kind = FactKind::Retract;
        table.apply(added);
        RC_ASSERT(snapshot() == before);
        added.kind = FactKind::Reinstate;
        table.apply(added);
        RC_ASSERT(snapshot() == with);
    });
}

void TestPoints::scalingLeavesLevels() {
    holds([] {
        GeneratedWorld world = generatedWorld(false, false);
        for (rules::IndicatorRules& indicator : world.parts.indicators)
            for (rules::ModelWeight& weight : indicator.weights)
                weight.weight = weight.weight == 0 ? 0 : 100;
        for (Fact& fact : world.facts)
            fact.influence = fact.urgency = 1;
        const int k = between(2, 7);
        const rules::Standards plain = world.standards(); // what the signals refer to
        const std::string before = textOf(foldSubject(plain, world.view(), base::Day(lastDay)));
        for (rules::CatalogueRules& catalogue : world.parts.catalogues)
            for (MilliPoints& points : catalogue.scale.grade_points)
                points *= k;
        for (rules::ModelRules& model : world.parts.models) {
            for (MilliPoints& threshold : model.thresholds)
                threshold *= k;
            for (auto& cap : model.indicator_caps)
                if (cap)
                    *cap *= k;
            for (rules::Cap& cap : model.caps)
                cap.points *= k;
        }
        const rules::Standards scaled = world.standards();
        auto after = foldSubject(scaled, world.view(), base::Day(lastDay));
        for (rules::PairState& pair : after) {
            pair.score /= k;
            for (rules::DerivedSignal& signal : pair.history) {
                signal.score /= k;
                for (rules::CitedLine& line : signal.lines) {
                    line.line.points /= k;
                    line.line.counted /= k;
                }
            }
        }
        RC_ASSERT(textOf(after) == before);
    });
}

void TestPoints::lenientIsNeverHeavier() {
    holds([] {
        GeneratedWorld world = generatedWorld(true, false);
        const base::Day T(between(firstDay, lastDay));
        const auto level = [&](bool lenient) {
            for (rules::ModelRules& model : world.parts.models)
                model.lenient = lenient;
            return rules::levelOf(world.standards(), world.facts, 0, T, base::Day(lastDay));
        };
        const auto mild = level(true);
        const auto strict = level(false);
        RC_ASSERT(mild.score <= strict.score);
        RC_ASSERT(mild.level <= strict.level);
    });
}

void TestPoints::renamingChangesNothing() {
    holds([] {
        GeneratedWorld world = generatedWorld(false, false);
        // A signal cites a united fact by its name; after undoing it that is one of the two.
        std::erase_if(world.facts, [](const Fact& fact) { return fact.kind == FactKind::Unmerge; });
        const rules::Standards standards = world.standards();
        const auto tiers = [&] {
            std::string text;
            for (const auto& pair : foldSubject(standards, world.view(), base::Day(lastDay))) {
                text += std::to_string(pair.score) + " " + std::to_string(int(pair.live));
                for (const auto& signal : pair.history)
                    text += " " + std::to_string(signal.day.number()) + ":"
                            + std::to_string(int(signal.tier)) + ":" + std::to_string(signal.score);
                text += "\n";
            }
            return text;
        };
        const std::string before = tiers();
        for (Fact& fact : world.facts) { // the order of names turns round
            auto bytes = fact.record.bytes();
            for (std::uint8_t& byte : bytes)
                byte = static_cast<std::uint8_t>(~byte);
            fact.record = domain::RecordId(base::RawId(bytes));
            auto others = fact.other.bytes();
            for (std::uint8_t& byte : others)
                byte = static_cast<std::uint8_t>(~byte);
            fact.other = domain::RecordId(base::RawId(others));
        }
        RC_ASSERT(tiers() == before);
    });
}

void TestPoints::secondGradeIsForTheSecondVersion() {
    rules::StandardsParts parts = simpleParts();
    parts.indicators.push_back(parts.indicators[0]);
    parts.indicators[1].valid_from = base::Day(1010);
    const rules::Standards standards = *rules::Standards::build(parts);
    std::vector<Fact> facts{simpleFact(1, 1000, 1020, domain::Grade::III)};
    facts[0].grade_at_verifying = domain::Grade::II;
    QCOMPARE(rules::pointsOf(standards, facts, 0, base::Day(1020))[0].points, 3000);
    facts[0].grade_at_verifying = domain::Grade::IV;
    QCOMPARE(rules::pointsOf(standards, facts, 0, base::Day(1020))[0].points, 6000);
}

// Verified under the heavier version, corrected after a lighter one: the first day counts.
void TestPoints::correctionKeepsTheDayOfVerification() {
    rules::StandardsParts parts = simpleParts();
    parts.indicators.push_back(parts.indicators[0]);
    parts.indicators[1].valid_from = base::Day(1010);
    parts.indicators[1].weights[0].weight = 50;
    const rules::Standards standards = *rules::Standards::build(parts);
    std::vector<Fact> facts{simpleFact(1, 1000, 1005, domain::Grade::II)};
    Fact correction = facts[0];
    correction.id = numbered(9);
    correction.kind = FactKind::Correct;
    correction.known_on = base::Day(1020);
    correction.corrected = Fact::Influence;
    correction.influence = 2;
    facts.push_back(correction);
    QCOMPARE(rules::pointsOf(standards, facts, 0, base::Day(1030))[0].points, 3600);
}

void TestPoints::directTierNeedsNoPoints() {
    rules::StandardsParts parts = simpleParts();
    parts.indicators[0].weights[0].weight = 0;
    parts.indicators[0].weights[0].direct[3] = Tier::Red;
    const rules::Standards standards = *rules::Standards::build(parts);
    const std::vector<Fact> facts{simpleFact(1, 1000, 1005, domain::Grade::IV)};
    const auto level = rules::levelOf(standards, facts, 0, base::Day(1005), base::Day(1005));
    QCOMPARE(level.score, 0);
    QCOMPARE(level.level, Tier::Red);
}

void TestPoints::levelsOutsideTheScaleAreKeptWithin() {
    const rules::Standards standards = *rules::Standards::build(simpleParts());
    std::vector<Fact> facts{simpleFact(1, 1000, 1000, domain::Grade::I)};
    facts[0].influence = 0;
    facts[0].urgency = 0;
    QCOMPARE(rules::pointsOf(standards, facts, 0, base::Day(1000))[0].points, 1000);
    facts[0].influence = 200;
    facts[0].urgency = 200;
    QCOMPARE(rules::pointsOf(standards, facts, 0, base::Day(1000))[0].points, 3000);
}

QTEST_GUILESS_MAIN(TestPoints)
#include "test_points.moc"
