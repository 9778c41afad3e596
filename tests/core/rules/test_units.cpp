// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/unit_facts.h"
#include "tests/core/rules/slow_points.h"

#include <QTest>

// Units (warning model, section 10): the rate a second time from the text, and what a unit may not
// depend on.
using namespace sizao;
using namespace sizao::test;

class TestUnits : public QObject {
    Q_OBJECT
private slots:
    void levelIsTheExactRational();          // A14
    void laterTransferChangesNoUnitPoints(); // A15
    void headcountsAreNoEvidence();          // B8
    void exposureSumsDays();
    void postsOfOnePersonCountOnce();
    void gathersWhoHadAFactThere();
};
namespace {

template <class Property>
void holds(Property&& property) {
    QVERIFY(rc::check(std::forward<Property>(property)));
}

std::int64_t slowDays(const rules::ModelRules& model, const rules::Exposure& exposure,
                      base::Day T) {
    std::int64_t days = 0;
    for (base::Day day = T - (model.window_days - 1); day <= T; day = day + 1)
        days += model.unit->basis == rules::RateBasis::Staff
                    ? exposure.headcountOn(day)
                    : exposure.matters(day - 1, day) * model.window_days;
    return days;
}

// The rate once more from the text: sums by person, days one by one.
Tier slowRate(const rules::ModelRules& model, const std::vector<SlowEvent>& events, base::Day T,
              const rules::Exposure& exposure, const base::RawId& unit, MilliPoints& points) {
    const rules::UnitRules& rules = *model.unit;
    std::map<std::uint32_t, MilliPoints> sums;
    int count = 0;
    Tier direct = Tier::None;
    std::map<domain::Grade, int> grades;
    std::map<std::pair<domain::Grade, QString>, int> sameIndicator;
    for (const SlowEvent& event : events) {
        const int age = T - event.now.occurred_on;
        const bool isOwn = event.now.person == 0;
        if (age < 0 || age >= model.window_days || (!isOwn && event.now.unit != unit)
            || (event.points == 0 && event.direct == Tier::None)
            || (rules.own && isOwn && !event.v1->per_item))
            continue;
        ++count;
        sums[event.now.person] += event.points;
        if (!isOwn)
            continue;
        direct = std::max(direct, event.direct);
        if (age < 365)
            ++sameIndicator[{event.now.grade, event.v1->code}];
    }
    for (const rules::Floor& floor : model.floors)
        for (const auto& [key, number] : sameIndicator)
            if (key.first == floor.grade && number >= floor.count)
                direct = std::max(direct, floor.at_least);
    for (const auto& [person, sum] : sums)
        points += person == 0 ? sum : std::min(sum, rules.person_cap);
    const std::int64_t days = slowDays(model, exposure, T);
    if (days == 0)
        return Tier::None;
    const auto persons =
        std::count_if(sums.begin(), sums.end(), [](const auto& entry) { return entry.first != 0; });
    Tier level = direct;
    for (int tier = 1; tier <= 3; ++tier) {
        using Wide = __int128;
        const Wide left =
            (Wide(100) * points + Wide(rules.kappa) * rules.reference_rate) * model.window_days;
        const Wide right = Wide(rules.thresholds[static_cast<std::size_t>(tier - 1)])
                           * (days + Wide(rules.kappa) * model.window_days);
        if (left >= right && count >= rules.min_events
            && (persons >= rules.min_persons || sums.contains(0)))
            level = std::max(level, static_cast<Tier>(tier));
    }
    return level;
}

} // namespace

void TestUnits::levelIsTheExactRational() {
    holds([] {
        const GeneratedWorld world = generatedWorld(false, false, false, true);
        const rules::Standards standards = world.standards();
        const base::Day day(between(firstDay, lastDay));
        for (std::size_t index = 0; index < standards.modelCodes().size(); ++index) {
            const auto* version = standards.modelVersion(index, day);
            const QString& code = standards.modelCodes()[index];
            // Repeats follow the person: each of them by himself.
            std::vector<SlowEvent> events;
            for (std::uint32_t person = 0; person <= staffOfUnits; ++person) {
                std::vector<Fact> facts = world.facts;
                std::erase_if(facts, [&](const Fact& fact) { return fact.person != person; });
                auto own = slowEvents(world.parts, facts, day);
                slowPoints(world.parts, code, own);
                events.insert(events.end(), own.begin(), own.end());
            }
            MilliPoints points = 0;
            const Tier rate = slowRate(*version->rules, events, day, world.unit->exposure,
                                       world.unit->unit, points);
            std::erase_if(events, [](const SlowEvent& event) {
                return event.now.person != 0 || event.v1->per_item;
            });
            Tier own = Tier::None;
            if (const auto& lines = version->rules->unit->own) {
                rules::ModelRules asPerson = *version->rules;
                asPerson.thresholds = *lines;
                own = slowScore(asPerson, events, day).level;
            }
            const auto level =
                rules::levelOf(standards, world.facts, index, day, day, world.unit.get());
            RC_ASSERT(level.rate.points == points);
            RC_ASSERT(level.level == std::max(own, rate));
        }
    });
}

void TestUnits::laterTransferChangesNoUnitPoints() {
    holds([] {
        GeneratedWorld world = generatedWorld(true, false, false, true);
        const rules::Standards standards = world.standards();
        const base::Day moved(firstDay + between(100, lastOccurrence));
        const auto pointsBefore = [&] {
            return rules::levelOf(standards, world.facts, 0, moved - 1, base::Day(lastDay),
                                  world.unit.get())
                .rate.points;
        };
        const MilliPoints before = pointsBefore();
        for (Fact& fact : world.facts)
            if (fact.occurred_on >= moved)
                fact.unit = numbered(3);
        RC_ASSERT(pointsBefore() == before);
    });
}

void TestUnits::headcountsAreNoEvidence() {
    holds([] {
        GeneratedWorld world = generatedWorld(false, false, true, true);
        const rules::Standards standards = world.standards();
        auto context = std::make_shared<rules::UnitContext>(*world.unit);
        context->exposure = generatedExposure();
        world.unit = context;
        for (const rules::PairState& pair : foldAt(world, standards))
            for (const rules::DerivedSignal& signal : pair.history)
                RC_ASSERT(std::any_of(world.facts.begin(), world.facts.end(),
                                      [&](const Fact& f) { return f.known_on == signal.day; }));
    });
}

void TestUnits::exposureSumsDays() {
    const rules::Exposure exposure({{base::Day(100), 8}, {base::Day(110), 3}},
                                   {{base::Day(100), 5}, {base::Day(105), 7}});
    QCOMPARE(exposure.headcountOn(base::Day(99)), std::int64_t(0));
    QCOMPARE(exposure.headcountOn(base::Day(109)), std::int64_t(8));
    QCOMPARE(exposure.headcountOn(base::Day(110)), std::int64_t(3));
    QCOMPARE(exposure.personDays(base::Day(90), base::Day(99)), std::int64_t(0));
    QCOMPARE(exposure.personDays(base::Day(90), base::Day(100)), std::int64_t(8));
    QCOMPARE(exposure.personDays(base::Day(108), base::Day(112)), std::int64_t(8 + 3 * 3));
    QCOMPARE(exposure.matters(base::Day(100), base::Day(105)), std::int64_t(7));
    QCOMPARE(exposure.matters(base::Day(99), base::Day(104)), std::int64_t(5));
}

void TestUnits::postsOfOnePersonCountOnce() {
    using rules::Membership;
    const auto day = [](int number) { return base::Day(number); };
    const base::RawId a = numbered(1);
    const base::RawId b = numbered(2);
    const rules::Exposure counted(
        rules::headcountsOf({{a, day(100), day(109)},
                             {a, day(105), day(119)}, // both at once, then one after the other
                             {a, day(120), day(129)},
                             {b, std::nullopt, day(104)},
                             {b, day(112), std::nullopt},
                             {b, day(115), day(117)}}), // within a longer one
        {});
    for (const auto& [number, persons] : std::map<int, int>{{-20000, 1},
                                                            {99, 1},
                                                            {100, 2},
                                                            {104, 2},
                                                            {105, 1},
                                                            {111, 1},
                                                            {112, 2},
                                                            {117, 2},
                                                            {118, 2},
                                                            {129, 2},
                                                            {130, 1},
                                                            {9000, 1}})
        QCOMPARE(counted.headcountOn(day(number)), std::int64_t(persons));
}

void TestUnits::gathersWhoHadAFactThere() {
    const base::RawId unit = numbered(2);
    std::vector<Fact> own(1);
    std::vector<Fact> here(2);
    std::vector<Fact> elsewhere(1);
    own[0].id = numbered(13);
    here[0].id = numbered(12);
    here[0].unit = unit;
    here[1].id = numbered(11);
    here[1].unit = numbered(3); // of the same person, in another unit
    elsewhere[0].id = numbered(10);
    elsewhere[0].unit = numbered(3);
    const domain::PersonId stays(numbered(101));
    const std::vector<rules::StaffFacts> people{{domain::PersonId(numbered(100)), elsewhere},
                                                {stays, here}};
    const rules::UnitFacts gathered = rules::gatherUnit(unit, own, people, {});
    QCOMPARE(gathered.context.staff, std::vector<domain::PersonId>{stays});
    QCOMPARE(gathered.facts.size(), 3U);
    QCOMPARE(gathered.facts[0].id, numbered(11));
    QCOMPARE(gathered.facts[0].person, 1U);
    QCOMPARE(gathered.facts[2].id, numbered(13));
    QCOMPARE(gathered.facts[2].person, 0U);
    QVERIFY(gathered.view({}).unit == &gathered.context);
}

QTEST_GUILESS_MAIN(TestUnits)
#include "test_units.moc"
