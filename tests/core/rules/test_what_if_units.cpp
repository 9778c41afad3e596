// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/sheet_json.h"
#include "core/rules/unit_facts.h"
#include "core/rules/what_if.h"
#include "core/rules/what_if_standards.h"
#include "tests/core/rules/generated_world.h"
#include "tests/core/rules/small_history.h"

#include <QTest>

#include <algorithm>
#include <deque>

// A back-test of units, by hand: three units in which the same things happened, of a model without
// own track, κ = 20, r0 = 20 per hundred, window 365. On day 20020 each has P = 12.000:
//   steady    5 people all the time     (100·12000 + 20·20000)·365 / (1825 + 7300) = 64000
//   growing   5, from day 19900 on 8                                 584000000 / 9488 = 61551.43…
//   shrinking 8, from day 20051 on 4    1600000 / 28 = 57142.86, on day 20364 584000000 / 8964
using namespace sizao;
using namespace sizao::test;
using rules::LinesOf;
using rules::WhatIf;

namespace {

const auto M = QStringLiteral("M");
const base::Day until(20400);

std::shared_ptr<const rules::Standards> unitStandards() {
    auto parts = smallParts();
    rules::UnitRules unit;
    unit.reference_rate = 20'000;
    parts.models[0].unit = unit;
    return std::make_shared<const rules::Standards>(built(parts));
}

enum Which : std::size_t { Steady, Growing, Shrinking };

// Each unit of two people with three facts on the days 20000, 20010 and 20020: Ⅱ, Ⅱ, Ⅲ.
struct Units {
    std::shared_ptr<const rules::Standards> standards = unitStandards();
    std::deque<rules::UnitFacts> facts;
    std::vector<rules::SubjectFacts> subjects;

    Units() {
        add({{base::Day(19000), 5}});
        add({{base::Day(19000), 5}, {base::Day(19900), 8}});
        add({{base::Day(19000), 8}, {base::Day(20051), 4}});
    }

    void add(std::vector<rules::Headcount> headcounts) {
        const int number = static_cast<int>(facts.size()) * 10;
        const base::RawId unit = numbered(900 + number);
        SmallHistory first;
        first.sameDay(number + 1, 20000, Grade::II).unit = unit;
        first.sameDay(number + 3, 20020, Grade::III, u"Y"_qs).unit = unit;
        SmallHistory second;
        second.sameDay(number + 2, 20010, Grade::II).unit = unit;
        const rules::StaffFacts staff[] = {
            {domain::PersonId(numbered(501 + number)), first.facts},
            {domain::PersonId(numbered(502 + number)), second.facts}};
        facts.push_back(
            rules::gatherUnit(unit, {}, staff, rules::Exposure(std::move(headcounts), {})));
        subjects.push_back(facts.back().view({}));
    }

    [[nodiscard]] WhatIf run(rules::WhatIfMode mode = rules::WhatIfMode::AsIf) const {
        rules::WhatIfQuestion question;
        question.mode = mode;
        question.period = {base::Day(19990), until};
        question.since = question.period.from;
        question.known = until;
        auto made = WhatIf::create(standards, subjects, question, base::Progress());
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        return std::move(*made);
    }

    void set(WhatIf& run, const rules::Adjustments& adjustments) const {
        auto draft = rules::adjusted(*standards, adjustments, until);
        if (!draft)
            qFatal("%s", qPrintable(draft.error().message));
        const auto done = run.setDraft(std::make_shared<const rules::Standards>(std::move(*draft)),
                                       base::Progress());
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
    }
    // The tier of each under a yellow line of so much per hundred.
    [[nodiscard]] std::vector<Tier> tiersAt(WhatIf& run, rules::MilliPoints yellow) const {
        set(run, {{{M, {yellow, 90'000, 120'000}, LinesOf::UnitRate}}, {}});
        return run.comparison().after;
    }
};

} // namespace

class TestWhatIfUnits : public QObject {
    Q_OBJECT
private slots:
    void aLineMovesWhoReachesIt();
    void aHeadcountDecides();
    void linesOfPersonsMoveNoUnit();
    void aPersonsWeightMovesTheUnit();
    void firstDaysMove();
    void bothSheetsHaveTheFraction();
    void curvesCountUnitsExactly();
    void theOwnTrackHasItsOwnCurve();
    void asIfIsTheHistoryOfItsPeople();
    void stopsBetweenTwoUnits();
};

void TestWhatIfUnits::aLineMovesWhoReachesIt() {
    const Units units;
    WhatIf run = units.run();
    const std::vector active{Tier::Yellow, Tier::Yellow, Tier::None};
    QCOMPARE(run.comparison().before, active);
    QVERIFY(run.comparison().changed.empty());
    QCOMPARE(units.tiersAt(run, 62'000), (std::vector{Tier::Yellow, Tier::None, Tier::None}));
    const rules::Comparison comparison = run.comparison();
    QCOMPARE(comparison.overall.subjects[0][0], 1);
    QCOMPARE(comparison.overall.subjects[1][0], 1);
    QCOMPARE(comparison.overall.subjects[1][1], 1);
    QCOMPARE(comparison.changed.size(), 1U);
    QCOMPARE(comparison.changed[0].subject, std::size_t(Growing));
    QCOMPARE(comparison.changed[0].first_before, base::Day(20020));
    QVERIFY(!comparison.changed[0].first_after);
    QCOMPARE(comparison.months[1].month, base::Day(20020).month());
    QCOMPARE(comparison.months[1].baseline[0], 2);
    QCOMPARE(comparison.months[1].draft[0], 1);
    // On the fraction, not on what is shown of it.
    QCOMPARE(units.tiersAt(run, 64'000)[Steady], Tier::Yellow);
    QCOMPARE(units.tiersAt(run, 64'001)[Steady], Tier::None);
    QCOMPARE(units.tiersAt(run, 61'551)[Growing], Tier::Yellow);
    QCOMPARE(units.tiersAt(run, 61'552)[Growing], Tier::None);
}

// The same facts: who has fewer people on those days stands higher. A unit that shrinks later is
// not proposed for it: a headcount is no evidence.
void TestWhatIfUnits::aHeadcountDecides() {
    const Units units;
    WhatIf run = units.run();
    QCOMPARE(units.tiersAt(run, 57'142)[Shrinking], Tier::Yellow);
    QCOMPARE(units.tiersAt(run, 57'143)[Shrinking], Tier::None);
}

void TestWhatIfUnits::linesOfPersonsMoveNoUnit() {
    const Units units;
    WhatIf run = units.run();
    units.set(run, {{{M, {1000, 2000, 3000}}}, {}});
    QVERIFY(run.comparison().changed.empty());
}

// Y counts half: P = 9.000, 52000 per hundred with 5 people.
void TestWhatIfUnits::aPersonsWeightMovesTheUnit() {
    const Units units;
    for (const auto mode : {rules::WhatIfMode::AsIf, rules::WhatIfMode::Prospective}) {
        WhatIf run = units.run(mode);
        units.set(run, {{}, {{u"Y"_qs, {}, 50}}});
        QCOMPARE(run.comparison().overall.subjects[1][0], 2);
        units.set(run, {{{M, {52'000, 90'000, 120'000}, LinesOf::UnitRate}}, {{u"Y"_qs, {}, 50}}});
        QCOMPARE(run.comparison().after[Steady], Tier::Yellow);
        units.set(run, {{{M, {52'001, 90'000, 120'000}, LinesOf::UnitRate}}, {{u"Y"_qs, {}, 50}}});
        QCOMPARE(run.comparison().after[Steady], Tier::None);
    }
}

// Ten days later another 3.000 come: (100·15000 + 20·20000) / 25 = 76000.
void TestWhatIfUnits::firstDaysMove() {
    Units units;
    SmallHistory more;
    Fact& fact = more.sameDay(99, 20030, Grade::II, u"Z"_qs);
    fact.unit = units.facts[Steady].context.unit;
    fact.person = 2;
    auto facts = units.facts[Steady].facts;
    facts.push_back(fact);
    units.subjects[Steady].facts = facts;
    WhatIf run = units.run();
    QCOMPARE(units.tiersAt(run, 75'000)[Steady], Tier::Yellow);
    const rules::Comparison comparison = run.comparison();
    const auto& steady = *std::find_if(comparison.changed.begin(), comparison.changed.end(),
                                       [](const auto& each) { return each.subject == Steady; });
    QCOMPARE(steady.first_before, base::Day(20020));
    QCOMPARE(steady.first_after, base::Day(20030));
    QCOMPARE(comparison.overall.later, 1);
    QCOMPARE(comparison.overall.median_days, 10);
}

void TestWhatIfUnits::bothSheetsHaveTheFraction() {
    const Units units;
    WhatIf run = units.run();
    units.set(run, {{{M, {30'000, 45'000, 60'000}, LinesOf::UnitRate}}, {}});
    const auto sheetOf = [](const rules::SubjectSide& side) {
        const rules::DerivedSignal& signal = side.pairs.front().history.back();
        return rules::signalOf(*side.standards, side.input, side.pairs.front(), signal, {}).sheet;
    };
    const auto before = sheetOf(run.baselineOf(Growing));
    const auto after = sheetOf(run.draftOf(Growing));
    for (const auto& sheet : {before, after}) {
        QCOMPARE(sheet->subject.kind, domain::SubjectKind::Unit);
        QCOMPARE(sheet->rate->points, 12'000);
        QCOMPARE(sheet->rate->person_days, 2188);
        QCOMPARE(sheet->rate->numerator, 584'000'000);
        QCOMPARE(sheet->rate->denominator, 9488);
        QVERIFY(rules::verifySheet(*sheet).has_value());
    }
    QCOMPARE(before->tier, Tier::Yellow);
    QCOMPARE(before->rate->yellow, 60'000);
    QCOMPARE(after->tier, Tier::Red);
    QCOMPARE(after->rate->yellow, 30'000);
}

// Of every day: a unit may reach a line by its headcount alone.
void TestWhatIfUnits::curvesCountUnitsExactly() {
    const Units units;
    WhatIf run = units.run();
    const auto reaching = [&](rules::MilliPoints threshold) {
        return run.draftPeaks(base::Progress())->reaching(0, LinesOf::UnitRate, threshold);
    };
    QCOMPARE(reaching(61'551), 3);
    QCOMPARE(reaching(61'552), 2);
    QCOMPARE(reaching(64'000), 2);
    QCOMPARE(reaching(64'001), 1);
    QCOMPARE(reaching(65'149), 1); // 584000000 / 8964 = 65149.4…
    QCOMPARE(reaching(65'150), 0);
    units.set(run, {{}, {{u"Y"_qs, {}, 50}}});
    QCOMPARE(reaching(52'000), 2); // the steady one, and the shrinking one later
    QCOMPARE(run.baselinePeaks(base::Progress())->reaching(0, LinesOf::UnitRate, 64'000), 2);
}

// Two own records of the unit, 3.000 each, in a model with an own track: they count there alone.
void TestWhatIfUnits::theOwnTrackHasItsOwnCurve() {
    Units units;
    auto parts = units.standards->parts();
    parts.models[0].unit->own = {5000, 9000, 12'000};
    units.standards = std::make_shared<const rules::Standards>(built(parts));
    SmallHistory own;
    own.sameDay(97, 20001, Grade::II);
    own.sameDay(98, 20002, Grade::II, u"Z"_qs);
    const rules::UnitFacts made = rules::gatherUnit(numbered(990), own.facts, {},
                                                    rules::Exposure({{base::Day(19000), 9}}, {}));
    units.subjects.push_back(made.view({}));
    WhatIf run = units.run();
    QCOMPARE(run.comparison().before.back(), Tier::Yellow);
    const auto peaks = *run.baselinePeaks(base::Progress());
    QCOMPARE(peaks.reaching(0, LinesOf::UnitOwn, 6000), 1);
    QCOMPARE(peaks.reaching(0, LinesOf::UnitOwn, 6001), 0);
    units.set(run, {{{M, {6001, 9000, 12'000}, LinesOf::UnitOwn}}, {}});
    QCOMPARE(run.comparison().after.back(), Tier::None);
    QCOMPARE(run.comparison().after[Steady], Tier::Yellow); // by the rate, as before
}

// What a unit counts as if everything had been known at once is what each of its people counts so.
void TestWhatIfUnits::asIfIsTheHistoryOfItsPeople() {
    QVERIFY(rc::check([] {
        const GeneratedWorld world = generatedWorld(false, false, false, true);
        const rules::Standards standards = world.standards();
        const base::Day K(firstDay + 1500);
        std::vector<Fact> apart;
        for (std::uint32_t person = 0; person <= staffOfUnits; ++person) {
            std::vector<Fact> own = world.facts;
            std::erase_if(own, [&](const Fact& fact) { return fact.person != person; });
            for (Fact& fact : own)
                fact.person = 0;
            for (Fact& fact : rules::canonicalHistory(standards, own, K)) {
                fact.person = person;
                apart.push_back(fact);
            }
        }
        rules::sortFacts(apart);
        const auto together = rules::canonicalHistory(standards, world.facts, K, world.unit.get());
        const auto isSame = [](const Fact& a, const Fact& b) {
            return a.id == b.id && a.known_on == b.known_on && a.occurred_on == b.occurred_on
                   && a.indicator == b.indicator && a.grade == b.grade && a.person == b.person
                   && a.unit == b.unit && a.influence == b.influence && a.urgency == b.urgency;
        };
        RC_ASSERT(std::equal(together.begin(), together.end(), apart.begin(), apart.end(), isSame));
    }));
}

// A unit is as much work as many people: between two large ones somebody is asked.
void TestWhatIfUnits::stopsBetweenTwoUnits() {
    Units units;
    std::vector<Fact> many;
    for (int number = 0; number < 30'000; ++number) {
        Fact fact = units.facts[Steady].facts[0];
        fact.id = domain::RecordId(numbered(100'000 + number));
        fact.record = domain::RecordId(numbered(100'000 + number));
        fact.occurred_on = fact.known_on = base::Day(20'000 - number);
        many.push_back(fact);
    }
    rules::sortFacts(many);
    for (rules::SubjectFacts& unit : units.subjects)
        unit.facts = many;
    const rules::ReplayPopulation population(*units.standards, units.subjects,
                                             rules::WhatIfMode::Prospective, until);
    std::vector<qint64> told;
    const base::Progress* asked = nullptr;
    const base::Progress progress([&](qint64 done, qint64) {
        told.push_back(done);
        if (done == 1)
            asked->cancel();
    });
    asked = &progress;
    const auto side =
        rules::replay(units.standards, population, {{15, 30, 60}, until}, {}, progress);
    QCOMPARE(side.error().code, base::ErrorCode::Cancelled);
    QCOMPARE(told, (std::vector<qint64>{0, 1}));
}

QTEST_GUILESS_MAIN(TestWhatIfUnits)
#include "test_what_if_units.moc"
