// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pair_events.h"
#include "tests/core/rules/generated_unit.h"
#include "tests/core/rules/small_history.h"

#include <QTest>

#include <map>

// The rows of what counts, kept from day to day, and the sums over a window that moves along them
// (warning model, sections 10 and 16; property A1).
using namespace sizao;
using namespace sizao::test;
using rules::CountingEvent;
using rules::EventTable;
using rules::PairEvents;

class TestPairEvents : public QObject {
    Q_OBJECT
private slots:
    void theRangeOfDaysIsHalfOpen();
    void followingIsReadingAnew();
    void whoFellBehindCatchesUp();
};

namespace {

std::string textOf(std::span<const CountingEvent> events) {
    std::string text;
    for (const CountingEvent& event : events)
        for (const std::int64_t part :
             {std::int64_t(event.day.number()), std::int64_t(event.slot), event.points,
              std::int64_t(event.person), std::int64_t(event.bucket), std::int64_t(event.grade),
              std::int64_t(event.direct), std::int64_t(event.per_item)})
            text += std::to_string(part) + " ";
    return text;
}

// What the sums should be, one event after another.
std::string slowSums(std::span<const CountingEvent> events, const rules::ModelRules& model,
                     domain::MilliPoints cap) {
    std::array<domain::MilliPoints, 2> own{};
    std::array<int, 5> grades{};
    domain::Tier lift = domain::Tier::None;
    std::map<std::uint32_t, domain::MilliPoints> persons;
    int ofPeople = 0;
    for (const CountingEvent& event : events) {
        if (event.person != 0) {
            persons[event.person] += event.points;
            ++ofPeople;
            continue;
        }
        own[event.per_item ? 1 : 0] += event.points;
        lift = std::max(lift, event.direct);
        for (const rules::Floor& floor : model.floors)
            if (floor.grade == event.grade
                && ++grades[static_cast<std::size_t>(event.grade)] >= floor.count)
                lift = std::max(lift, floor.at_least);
    }
    domain::MilliPoints people = 0;
    for (const auto& [person, points] : persons)
        people += std::min(points, cap);
    std::string text;
    for (const std::int64_t part : {own[0], own[1], std::int64_t(lift), people,
                                    std::int64_t(persons.size()), std::int64_t(ofPeople)})
        text += std::to_string(part) + " ";
    return text;
}

std::string sumsOf(PairEvents& events, const rules::ModelRules& model, domain::MilliPoints cap) {
    rules::WindowSums& sums = events.sums();
    const auto people = sums.people(cap);
    std::string text;
    for (const std::int64_t part :
         {sums.own().points, sums.ownItems().points, std::int64_t(sums.liftAtMost(model)),
          people.points, std::int64_t(people.persons), std::int64_t(people.events)})
        text += std::to_string(part) + " ";
    return text;
}

} // namespace

// between(after, until): after < occurrence ≤ until.
void TestPairEvents::theRangeOfDaysIsHalfOpen() {
    SmallHistory history;
    EventTable table(history.standards);
    for (const int day : {10, 20, 20, 30})
        table.apply(history.sameDay(1 + static_cast<int>(table.size()), day, Grade::I));
    PairEvents events(0);
    events.readAll(table);
    const auto size = [&](int after, int until) {
        const auto found = events.between(base::Day(after), base::Day(until));
        events.moveTo(base::Day(after), base::Day(until));
        if (after <= until) // a window is never turned round
            QTest::qCompare(events.window().size(), found.size(), "window", "between", "", 0);
        return found.size();
    };
    QCOMPARE(size(9, 10), 1U);
    QCOMPARE(size(10, 20), 2U);
    QCOMPARE(size(10, 19), 0U);
    QCOMPARE(size(19, 30), 3U);
    QCOMPARE(size(30, 99), 0U);
    QCOMPARE(size(-9, 99), 4U);
}

// Whatever becomes known, is changed, merged, undone or consumed, and wherever the window stands
// meanwhile: rows and sums are those of the table as it is.
void TestPairEvents::followingIsReadingAnew() {
    QVERIFY(rc::check([] {
        GeneratedWorld world;
        generateStandards(world.parts);
        generateFacts(world, false);
        if (oneIn(2))
            makeUnit(world);
        if (oneIn(2))
            generateMerges(world);
        rules::sortFacts(world.facts);
        const rules::Standards standards = world.standards();
        const std::size_t model = static_cast<std::size_t>(between(0, 1));
        const rules::ModelRules& version = *standards.model(model).front().rules;
        EventTable table(standards);
        table.begin(world.facts, world.unit.get());
        PairEvents kept(model);
        kept.begin(table);
        for (std::size_t next = 0; next < world.facts.size();) {
            const base::Day D = world.facts[next].known_on;
            table.startDay();
            for (; next < world.facts.size() && world.facts[next].known_on == D; ++next)
                table.apply(world.facts[next]);
            kept.follow(table);
            if (oneIn(3))
                kept.consume(table, D - between(0, 300));
            const std::string rows = textOf(kept.all());
            PairEvents anew = kept;
            anew.readAll(table);
            RC_ASSERT(textOf(anew.all()) == rows);
            if (oneIn(3)) {
                const base::Day asof = D - (oneIn(2) ? 0 : between(0, 400));
                kept.moveTo(asof - between(1, 400), asof);
            }
            const domain::MilliPoints cap = between(1, 4) * 4000;
            RC_ASSERT(sumsOf(kept, version, cap) == slowSums(kept.window(), version, cap));
            // The bound stands beside the window and does not move it.
            const base::Day from = D - between(200, 900);
            PairEvents wide = kept;
            wide.moveTo(from, D);
            RC_ASSERT(kept.reach(from, D).ownPoints() == wide.sums().ownPoints());
            RC_ASSERT(kept.reach(from, D).liftAtMost(version) == wide.sums().liftAtMost(version));
            const auto window = kept.window();
            if (!window.empty())
                RC_ASSERT(textOf(window)
                          == textOf(kept.between(window.front().day - 1, window.back().day)));
        }
    }));
}

// Days that were put off are read at once later: what occurred after the given day is there, as if
// every day had been followed.
void TestPairEvents::whoFellBehindCatchesUp() {
    QVERIFY(rc::check([] {
        GeneratedWorld world;
        generateStandards(world.parts);
        generateFacts(world, false);
        if (oneIn(2))
            generateMerges(world);
        rules::sortFacts(world.facts);
        const rules::Standards standards = world.standards();
        EventTable table(standards);
        table.begin(world.facts);
        PairEvents lazy(0);
        PairEvents kept(0);
        lazy.begin(table);
        kept.begin(table);
        base::Day after = rules::farPast; // goes forward only, as the days do
        for (std::size_t next = 0; next < world.facts.size();) {
            const base::Day D = world.facts[next].known_on;
            table.startDay();
            for (; next < world.facts.size() && world.facts[next].known_on == D; ++next)
                table.apply(world.facts[next]);
            kept.follow(table);
            if (oneIn(2)) {
                lazy.fallBehind();
                continue;
            }
            after = std::max(after, D - between(0, 500));
            if (oneIn(2)) {
                lazy.follow(table, after);
            } else {
                lazy.fallBehind();
                lazy.catchUp(table, after);
            }
            lazy.catchUp(table, D); // nothing is put off: nothing is left out
            const base::Day far = D + 4000;
            RC_ASSERT(textOf(lazy.between(after, far)) == textOf(kept.between(after, far)));
            lazy.moveTo(after, D);
            kept.moveTo(after, D);
            RC_ASSERT(lazy.sums().ownPoints() == kept.sums().ownPoints());
        }
    }));
}

QTEST_GUILESS_MAIN(TestPairEvents)
#include "test_pair_events.moc"
