// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pair_track.h"
#include "core/rules/sheet_json.h"
#include "tests/core/rules/generated_world.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>

// Properties of the fold (warning model, section 17, B and E; those of persons).
using namespace sizao;
using namespace sizao::test;
using rules::PairState;

class TestFoldProperties : public QObject {
    Q_OBJECT
private slots:
    void orderOfArrivalDoesNotMatter();        // B1, A2
    void repeatedConfirmationsChangeNothing(); // B2, A3
    void signalsComeFromEvidenceOnly();        // B3, B8, B12, B16
    void everySignalHasAFreshLine();           // B4
    void shiftingAllDaysShiftsResults();       // B5, A9
    void laterFactsDoNotChangeThePast();       // B6
    void confirmationsRiseAtMostThrice();      // B7
    void factDaysEqualEveryDay();              // B14
    void sheetsComputeToThemselves();          // B15, E1, A13
    void levelIsLiveWithoutDecisions();        // B17
    void graceWithoutLateRecords();            // B18
    void signalRecomputesToItself();           // B19
    void withoutIsARealRun();                  // E2
    void subjectsDoNotMeet();                  // A6
    void guardsDecideOftenEnough();
};
namespace {

template <class Property>
void holds(Property&& property) {
    QVERIFY(rc::check(std::forward<Property>(property)));
}

void countGuards(const GeneratedWorld& world, std::map<std::string, int>& seen) {
    ++seen["worlds"];
    for (const PairState& pair : foldAt(world, world.standards())) {
        seen["fired"] += pair.history.empty() ? 0 : 1;
        seen["fired again"] += pair.history.size() > 1 ? 1 : 0;
        seen["review"] += pair.reviews.empty() ? 0 : 1;
        for (const rules::DerivedSignal& signal : pair.history) {
            ++seen[domain::toCode(signal.status)];
            const bool isUnit = world.unit != nullptr;
            seen["own track"] += isUnit && signal.rate.rate.numerator == 0 ? 1 : 0;
            seen["rate"] += signal.rate.by_rate != domain::Tier::None ? 1 : 0;
            seen["rate while armed"] +=
                isUnit && signal.rearm.isSet() && signal.rate.rate.numerator > 0 ? 1 : 0;
            seen["fired while armed"] += signal.rearm.score > 0 ? 1 : 0;
            seen["merged"] += std::any_of(world.facts.begin(), world.facts.end(),
                                          [](const Fact& f) { return f.kind == FactKind::Merge; });
            seen["after a closing"] += signal.consumed ? 1 : 0;
            for (const QString& cause : signal.causes.codes())
                ++seen[cause.toStdString()];
        }
    }
}

} // namespace

void TestFoldProperties::orderOfArrivalDoesNotMatter() {
    holds([] {
        GeneratedWorld world = generatedSubject();
        const rules::Standards standards = world.standards();
        const std::string before = textOf(foldAt(world, standards));
        std::mt19937 random(static_cast<unsigned>(between(0, 1 << 20)));
        std::shuffle(world.facts.begin(), world.facts.end(), random);
        std::shuffle(world.decisions.begin(), world.decisions.end(), random);
        rules::sortFacts(world.facts);
        rules::sortDecisions(world.decisions);
        RC_ASSERT(textOf(foldAt(world, standards)) == before);
    });
}

void TestFoldProperties::repeatedConfirmationsChangeNothing() {
    holds([] {
        GeneratedWorld world = generatedSubject();
        const rules::Standards standards = world.standards();
        const std::string before = textOf(foldAt(world, standards));
        const std::size_t known = world.facts.size();
        for (std::size_t i = 0; i < known; ++i) {
            if (world.facts[i].kind != FactKind::Confirm || oneIn(2))
                continue;
            Fact again = world.facts[i];
            const bool same_id = oneIn(2);
            again.known_on = again.known_on + between(same_id ? 0 : 1, 300);
            if (!same_id)
                again.id = numbered(20000 + static_cast<int>(i));
            world.facts.push_back(again);
        }
        rules::sortFacts(world.facts);
        RC_ASSERT(textOf(foldAt(world, standards)) == before);
    });
}

void TestFoldProperties::signalsComeFromEvidenceOnly() {
    holds([] {
        const GeneratedWorld world = generatedSubject();
        const rules::Standards standards = world.standards();
        for (const PairState& pair : foldAt(world, standards)) {
            int pending = 0;
            std::optional<base::Day> last;
            for (const rules::DerivedSignal& signal : pair.history) {
                RC_ASSERT(!last || *last < signal.day);
                last = signal.day;
                pending += signal.status == domain::SignalStatus::Pending ? 1 : 0;
                RC_ASSERT(signal.tier > signal.live_before);
                const bool hasFact =
                    std::any_of(world.facts.begin(), world.facts.end(), [&](const Fact& f) {
                        return f.known_on == signal.day
                               && (f.kind == FactKind::Confirm || f.kind == FactKind::Correct
                                   || f.kind == FactKind::Reinstate || f.kind == FactKind::Unmerge);
                    });
                const bool hasClosing = std::any_of(
                    world.decisions.begin(), world.decisions.end(), [&](const auto& decision) {
                        return decision.decided_on == signal.day
                               && decision.kind == rules::DecisionFactKind::Close;
                    });
                const bool isClosure = signal.causes.has(rules::FoldCause::Closure);
                RC_ASSERT((isClosure ? hasClosing : hasFact));
            }
            RC_ASSERT(pending <= 1);
        }
    });
}

void TestFoldProperties::everySignalHasAFreshLine() {
    holds([] {
        const GeneratedWorld world = generatedSubject();
        const rules::Standards standards = world.standards();
        for (const PairState& pair : foldAt(world, standards)) {
            for (const rules::DerivedSignal& signal : pair.history) {
                // An unreviewed decided signal whose basis still holds on that day.
                const auto standing = [&](const rules::DerivedSignal& other) {
                    return other.frozen && other.day < signal.day && other.tier >= signal.raw
                           && std::any_of(world.decisions.begin(), world.decisions.end(),
                                          [&](const rules::DecisionFact& decision) {
                                              return decision.signal_on == other.day
                                                     && decision.model == pair.model
                                                     && decision.kind
                                                            != rules::DecisionFactKind::Adopt
                                                     && decision.decided_on < signal.day;
                                          });
                };
                // Facts that only grew heavier since keep every basis.
                const bool onlyConfirms =
                    std::all_of(world.facts.begin(), world.facts.end(),
                                [](const Fact& fact) { return fact.kind == FactKind::Confirm; });
                if (!onlyConfirms)
                    continue;
                const bool fresh =
                    std::any_of(signal.lines.begin(), signal.lines.end(), [&](const auto& line) {
                        return std::none_of(
                            pair.history.begin(), pair.history.end(), [&](const auto& other) {
                                return standing(other)
                                       && std::any_of(other.lines.begin(), other.lines.end(),
                                                      [&](const auto& cited) {
                                                          return cited.record == line.record
                                                                 && cited.line.points
                                                                        >= line.line.points;
                                                      });
                            });
                    });
                RC_ASSERT(fresh);
            }
        }
    });
}

void TestFoldProperties::shiftingAllDaysShiftsResults() {
    holds([] {
        GeneratedWorld world = generatedWorld(false, false);
        const std::string before = textOf(foldAt(world, world.standards()), 0, false);
        const int days = between(-3000, 3000);
        for (Fact& fact : world.facts) {
            fact.known_on = fact.known_on + days;
            fact.occurred_on = fact.occurred_on + days;
        }
        const auto shift = [&](auto& versions) {
            for (auto& version : versions)
                version.valid_from = version.valid_from + days;
        };
        shift(world.parts.models);
        shift(world.parts.indicators);
        const auto after =
            rules::foldSubject(world.standards(), world.view(), base::Day(lastDay + days));
        RC_ASSERT(textOf(after, days, false) == before);
    });
}

void TestFoldProperties::laterFactsDoNotChangeThePast() {
    holds([] {
        GeneratedWorld world = generatedSubject();
        const rules::Standards standards = world.standards();
        const int day = between(firstDay, lastDay);
        const std::string before = textOf(foldAt(world, standards, day));
        std::erase_if(world.facts, [&](const Fact& fact) { return fact.known_on.number() > day; });
        std::erase_if(world.decisions, [&](const rules::DecisionFact& decision) {
            return decision.decided_on.number() > day;
        });
        RC_ASSERT(textOf(foldAt(world, standards, day)) == before);
    });
}

void TestFoldProperties::confirmationsRiseAtMostThrice() {
    holds([] {
        const GeneratedWorld world = generatedWorld(true, false);
        const rules::Standards standards = world.standards();
        for (const PairState& pair : foldAt(world, standards)) {
            RC_ASSERT(pair.history.size() <= 3U);
            for (std::size_t i = 1; i < pair.history.size(); ++i)
                RC_ASSERT(pair.history[i - 1].tier < pair.history[i].tier);
        }
    });
}

void TestFoldProperties::factDaysEqualEveryDay() {
    holds([] {
        const GeneratedWorld world = generatedSubject();
        const rules::Standards standards = world.standards();
        rules::EventTable table(standards);
        table.begin(world.facts, world.unit.get());
        std::vector<rules::PairTrack> tracks;
        for (std::size_t model = 0; model < standards.modelCodes().size(); ++model)
            tracks.emplace_back(standards, model).begin(table);
        std::vector<rules::IssuedWarning> warnings;
        std::size_t nextFact = 0;
        std::size_t nextDecision = 0;
        for (base::Day day(firstDay - 1); day <= base::Day(lastDay); day = day + 1) {
            table.startDay();
            for (; nextFact < world.facts.size() && world.facts[nextFact].known_on == day;
                 ++nextFact)
                table.apply(world.facts[nextFact]);
            const std::size_t first = nextDecision;
            while (nextDecision < world.decisions.size()
                   && world.decisions[nextDecision].decided_on == day)
                ++nextDecision;
            const auto decisions = std::span(world.decisions).subspan(first, nextDecision - first);
            for (std::size_t model = 0; model < tracks.size(); ++model)
                tracks[model].day(table, day, decisions, warnings);
            rules::collectWarnings(tracks, warnings);
        }
        std::vector<PairState> states(tracks.size());
        for (std::size_t model = 0; model < tracks.size(); ++model)
            tracks[model].stateOn(table, base::Day(lastDay), warnings, states[model]);
        RC_ASSERT(textOf(states) == textOf(foldAt(world, standards)));
    });
}

void TestFoldProperties::sheetsComputeToThemselves() {
    holds([] {
        const GeneratedWorld world = generatedSubject();
        const rules::Standards standards = world.standards();
        for (const PairState& pair : foldAt(world, standards)) {
            for (const rules::DerivedSignal& derived : pair.history) {
                const domain::Signal signal =
                    rules::signalOf(standards, world.view(), pair, derived, {});
                RC_ASSERT(rules::verifySheet(*signal.sheet).has_value());
                RC_ASSERT(signal.sheet->tier == derived.tier);
                RC_ASSERT(signal.sheet->score == derived.score);
                const QByteArray json = rules::toSheetJson(*signal.sheet);
                const auto again = rules::fromSheetJson(json);
                RC_ASSERT(again.has_value());
                RC_ASSERT(rules::toSheetJson(*again) == json);
                domain::MilliPoints counted = 0;
                for (const domain::SheetLine& line : signal.sheet->lines)
                    counted += line.counted;
                domain::MilliPoints categories = 0;
                for (const domain::SheetCategory& category : signal.sheet->categories)
                    categories += category.counted;
                const domain::MilliPoints rate =
                    signal.sheet->rate ? signal.sheet->rate->points : 0;
                RC_ASSERT(counted == signal.sheet->score + rate);
                RC_ASSERT(categories == counted);
                RC_ASSERT(rate == derived.rate.points);
                for (const domain::SheetNotCounted& left : signal.sheet->not_counted) {
                    const int age = signal.sheet->asof_day - left.occurred_on;
                    if (left.reason == domain::NotCounted::OutsideWindow)
                        RC_ASSERT(age >= signal.sheet->window_days);
                    if (left.reason == domain::NotCounted::OtherTrack)
                        RC_ASSERT(world.unit && age >= 0 && age < signal.sheet->window_days);
                }
            }
        }
    });
}

void TestFoldProperties::levelIsLiveWithoutDecisions() {
    holds([] {
        const GeneratedWorld world = generatedSubject(true, false);
        const rules::Standards standards = world.standards();
        const Fact& fact =
            world.facts[static_cast<std::size_t>(between(0, int(world.facts.size()) - 1))];
        for (const PairState& pair : foldAt(world, standards, fact.known_on.number())) {
            const auto points = rules::levelOf(standards, world.facts, pair.model, fact.known_on,
                                               fact.known_on, world.unit.get());
            RC_ASSERT(points.level == pair.level);
            // Only a day with evidence for this model fires; a version change alone does not.
            const bool oneVersion = standards.model(pair.model).size() == 1;
            const bool counts = std::any_of(points.lines.begin(), points.lines.end(),
                                            [](const auto& line) { return line.age == 0; });
            if (oneVersion && counts && fact.known_on == fact.occurred_on)
                RC_ASSERT(pair.level <= pair.live);
        }
    });
}

void TestFoldProperties::graceWithoutLateRecords() {
    holds([] {
        GeneratedWorld world = generatedSubject(true, false);
        for (Fact& fact : world.facts)
            fact.known_on = fact.occurred_on;
        rules::sortFacts(world.facts);
        const std::string before = textOf(foldAt(world, world.standards()));
        for (rules::ModelRules& model : world.parts.models)
            model.grace_days = between(0, 400);
        RC_ASSERT(textOf(foldAt(world, world.standards())) == before);
    });
}

void TestFoldProperties::signalRecomputesToItself() {
    holds([] {
        const GeneratedWorld world = generatedSubject(false, false);
        const rules::Standards standards = world.standards();
        for (const PairState& pair : foldAt(world, standards)) {
            for (const rules::DerivedSignal& signal : pair.history) {
                const auto then = foldAt(world, standards, signal.day.number());
                RC_ASSERT(then[pair.model].live == signal.tier);
                RC_ASSERT(then[pair.model].pending() != nullptr);
            }
        }
    });
}

void TestFoldProperties::withoutIsARealRun() {
    holds([] {
        GeneratedWorld world = generatedSubject(false, false, false);
        const rules::Standards standards = world.standards();
        rules::SheetRequest request;
        request.subject = world.subject;
        request.unit = world.unit.get();
        request.asof = base::Day(between(firstDay, lastDay));
        request.known = request.asof;
        const auto sheet = rules::sheetOf(standards, world.facts, request, {});
        for (const domain::SheetLine& line : sheet.lines) {
            std::vector<Fact> others = world.facts;
            std::erase_if(others, [&](const Fact& fact) { return fact.record == line.record; });
            const auto without =
                rules::levelOf(standards, others, 0, request.asof, request.known, request.unit);
            RC_ASSERT(line.score_without == without.score);
            RC_ASSERT(line.rate_points_without == without.rate.points);
            RC_ASSERT(line.level_without == without.level);
        }
        if (sheet.next_expiry) {
            const auto after = rules::levelOf(standards, world.facts, 0, *sheet.next_expiry,
                                              request.known, request.unit);
            RC_ASSERT(sheet.level_after_expiry == after.level);
            RC_ASSERT(sheet.score_after_expiry == after.score);
        }
    });
}

void TestFoldProperties::subjectsDoNotMeet() {
    holds([] {
        GeneratedWorld world = generatedWorld();
        const rules::Standards standards = world.standards();
        std::vector<std::vector<Fact>> facts(3);
        std::vector<rules::SubjectFacts> population;
        for (int i = 0; i < 3; ++i) {
            GeneratedWorld other;
            generateFacts(other, false);
            facts[static_cast<std::size_t>(i)] = other.facts;
        }
        for (int i = 0; i < 3; ++i)
            population.push_back({{domain::SubjectKind::Person, numbered(i)},
                                  facts[static_cast<std::size_t>(i)],
                                  {}});
        population.push_back(world.view());
        population.insert(population.begin(), world.view()); // nothing of its decisions stays
        std::size_t at = 0;
        rules::foldAll(standards, population, base::Day(lastDay),
                       [&](const domain::SubjectRef& subject, const std::vector<PairState>& pairs) {
                           RC_ASSERT(subject == population[at].subject);
                           RC_ASSERT(textOf(pairs)
                                     == textOf(rules::foldSubject(standards, population[at],
                                                                  base::Day(lastDay))));
                           ++at;
                       });
        RC_ASSERT(at == population.size());
    });
}

// A generator that never reaches a guard would let every property pass.
void TestFoldProperties::guardsDecideOftenEnough() {
    std::map<std::string, int> seen;
    QVERIFY(rc::check([&] {
        constexpr int enough = 2000;
        for (int each = 0; each < 16 && seen["worlds"] < enough; ++each)
            countGuards(generatedSubject(), seen);
    }));
    for (const auto& [guard, count] : seen)
        qInfo("%s: %d", guard.c_str(), count);
    for (const char* guard :
         {"fired", "fired again", "review", "fired while armed", "PENDING", "SUPERSEDED", "LAPSED",
          "ADOPTED", "DISMISSED", "late", "closure", "after a closing", "repeat", "merged",
          "own track", "rate", "rate while armed"})
        QVERIFY2(seen[guard] * 100 >= seen["worlds"], qPrintable(QStringLiteral("%1: %2 of %3")
                                                                     .arg(QLatin1String(guard))
                                                                     .arg(seen[guard])
                                                                     .arg(seen["worlds"])));
}

QTEST_GUILESS_MAIN(TestFoldProperties)
#include "test_fold_properties.moc"
