// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/points.h"
#include "core/rules/sheet_json.h"
#include "core/rules/what_if.h"
#include "core/rules/what_if_standards.h"
#include "tests/core/rules/generated_population.h"
#include "tests/core/rules/small_history.h"

#include <QTest>

#include <algorithm>
#include <numeric>

// Properties of a back-test (warning model, sections 14 and 17).
using namespace sizao;
using namespace sizao::test;
using rules::Comparison;
using rules::WhatIf;
using rules::WhatIfMode;

class TestWhatIf : public QObject {
    Q_OBJECT
private slots:
    void theActiveStandardsDifferInNothing(); // B9
    void whatIsKnownFromAnotherDraftIsTheSame();
    void aLowerLineFindsWhatALookBackWouldHaveFound();
    void beforeItsFirstDayADraftChangesNothing();
    void asIfForgetsWhenThingsBecameKnown();
    void asIfIsAFoldOfTheCanonicalHistory();
    void otherIndicatorsAreNumberedAnew();
    void effectsOfWeightsAreRealRuns();
    void bothSidesHaveTheSheetsOfTheirProposals();
    void aWrongQuestionIsRefused();
    void stopsWhenAskedTo();
};

namespace {

void set(WhatIf& run, const std::shared_ptr<const rules::Standards>& draft) {
    const auto done = run.setDraft(draft, base::Progress());
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
}

bool isEmpty(const Comparison& comparison) {
    const auto isDiagonal = [](const rules::ModelComparison& model) {
        for (std::size_t i = 0; i < 4; ++i)
            for (std::size_t j = 0; j < 4; ++j)
                if (i != j && model.subjects[i][j] != 0)
                    return false;
        return model.baseline == model.draft && model.earlier == 0 && model.later == 0
               && !model.median_days;
    };
    return comparison.changed.empty() && isDiagonal(comparison.overall)
           && std::all_of(comparison.models.begin(), comparison.models.end(), isDiagonal)
           && std::all_of(comparison.months.begin(), comparison.months.end(),
                          [](const auto& month) { return month.baseline == month.draft; })
           && comparison.before == comparison.after;
}

} // namespace

void TestWhatIf::theActiveStandardsDifferInNothing() {
    int proposals = 0;
    QVERIFY(rc::check([&] {
        const auto population = generatedPopulation();
        WhatIf run = whatIf(*population, generatedMode());
        RC_ASSERT(isEmpty(run.comparison()));
        set(run, population->standards);
        const Comparison comparison = run.comparison();
        RC_ASSERT(isEmpty(comparison));
        RC_ASSERT(run.draft().folded == 0U); // nothing needed to be folded again
        proposals += rules::totalOf(comparison.overall.baseline);
        // The same, folded from the start: equality is not for want of looking.
        auto copy = population->standards->parts();
        copy.models.front().name += u'x';
        set(run, shared(rules::Standards::build(copy)));
        RC_ASSERT(isEmpty(run.comparison()));
    }));
    QVERIFY2(proposals > 100, "the worlds are too quiet to show anything");
}

// One after another or each on its own, drafts give the same; subjects are taken over only if
// nothing of theirs can differ.
void TestWhatIf::whatIsKnownFromAnotherDraftIsTheSame() {
    std::size_t taken = 0;
    int changed = 0;
    QVERIFY(rc::check([&] {
        const auto population = generatedPopulation();
        const WhatIfMode mode = generatedMode();
        WhatIf dragged = whatIf(*population, mode);
        for (int step = 0; step < 5; ++step) {
            const auto draft = draftOf(*population, generatedAdjustments(*population));
            set(dragged, draft);
            taken += population->subjects.size() - dragged.draft().folded;
            const auto alone = rules::replay(
                dragged.draft().standards,
                rules::ReplayPopulation(*population->standards, population->subjects, mode,
                                        population->question(mode).known),
                {{15, 30, 60}, population->question(mode).period.to}, {}, base::Progress());
            RC_ASSERT(textOf(dragged.draft()) == textOf(*alone));
            changed += isEmpty(dragged.comparison()) ? 0 : 1;
        }
    }));
    QVERIFY2(taken > 200, "hardly anything is taken over");
    QVERIFY2(changed > 50, "hardly any draft changes anything");
}

// No look into the past was worth while under the higher line, so its scores were never compared;
// still the subject must be folded again.
void TestWhatIf::aLowerLineFindsWhatALookBackWouldHaveFound() {
    SmallHistory history;
    history.sameDay(1, 20000, Grade::II);
    history.confirm(2, 20100, 20400, Grade::II, u"Y"_qs); // with the first: 6.000 on day 20280
    rules::sortFacts(history.facts);
    const auto active = std::make_shared<const rules::Standards>(history.standards);
    const rules::SubjectFacts subject{history.subject, history.facts, {}};
    rules::WhatIfQuestion question;
    question.mode = WhatIfMode::Prospective;
    question.period = {base::Day(20000), base::Day(20500)};
    question.since = base::Day(20000);
    question.known = base::Day(20500);
    auto run = WhatIf::create(active, std::span(&subject, 1), question, base::Progress());
    QVERIFY(run.has_value());
    QCOMPARE(run->comparison().overall.baseline[0], 1);
    const auto line = [&](rules::MilliPoints yellow) {
        set(*run, shared(rules::adjusted(*active, {{{u"M"_qs, {yellow, 9000, 12000}}}, {}},
                                         question.known)));
        return run->comparison().overall.draft[0];
    };
    QCOMPARE(line(7000), 0);
    QCOMPARE(line(5000), 1);
}

void TestWhatIf::beforeItsFirstDayADraftChangesNothing() {
    QVERIFY(rc::check([] {
        const auto population = generatedPopulation();
        WhatIf run = whatIf(*population, WhatIfMode::Prospective);
        set(run, draftOf(*population, generatedAdjustments(*population)));
        const base::Day since = population->question(WhatIfMode::Prospective).since;
        for (std::size_t subject = 0; subject < population->subjects.size(); ++subject) {
            auto before = run.baseline().subjects[subject].proposals;
            auto after = run.draft().subjects[subject].proposals;
            const auto isLater = [since](const rules::Proposal& p) { return p.day >= since; };
            std::erase_if(before, isLater);
            std::erase_if(after, isLater);
            RC_ASSERT(before == after);
        }
    }));
}

void TestWhatIf::asIfForgetsWhenThingsBecameKnown() {
    QVERIFY(rc::check([] {
        const auto population = generatedPopulation(true);
        const auto draft = draftOf(*population, generatedAdjustments(*population));
        WhatIf run = whatIf(*population, WhatIfMode::AsIf);
        set(run, draft);
        const std::string known = textOf(run.baseline()) + textOf(run.draft());
        for (GeneratedWorld& world : population->worlds) {
            for (Fact& fact : world.facts)
                fact.known_on = fact.occurred_on + between(0, 300);
            rules::sortFacts(world.facts);
        }
        for (std::size_t i = 0; i < population->worlds.size(); ++i)
            population->subjects[i].facts = population->worlds[i].facts;
        WhatIf other = whatIf(*population, WhatIfMode::AsIf);
        set(other, draft);
        // Known by K on both occasions: nothing is left out.
        RC_ASSERT(known == textOf(other.baseline()) + textOf(other.draft()));
    }));
}

void TestWhatIf::asIfIsAFoldOfTheCanonicalHistory() {
    QVERIFY(rc::check([] {
        const auto population = generatedPopulation();
        const auto& standards = *population->standards;
        const base::Day K(firstDay + 1500);
        for (const rules::SubjectFacts& subject : population->subjects) {
            const auto history = rules::canonicalHistory(standards, subject.facts, K, subject.unit);
            for (const Fact& fact : history) {
                RC_ASSERT(fact.kind == FactKind::Confirm);
                RC_ASSERT(fact.known_on == fact.occurred_on);
            }
            // Each event that stands, as it stands.
            for (std::size_t model = 0; model < standards.modelCodes().size(); ++model) {
                auto before = rules::pointsOf(standards, subject.facts, model, K);
                std::erase_if(before, [](const auto& line) { return !line.counted; });
                std::vector<base::RawId> counted;
                for (const auto& line : before)
                    counted.push_back(line.record);
                for (const base::RawId& id : counted)
                    RC_ASSERT(std::any_of(history.begin(), history.end(),
                                          [&](const Fact& fact) { return fact.record == id; }));
            }
            auto twice = rules::canonicalHistory(standards, history, K, subject.unit);
            RC_ASSERT(twice.size() == history.size()); // and again: the same
            for (std::size_t i = 0; i < twice.size(); ++i)
                RC_ASSERT(twice[i].record == history[i].record
                          && twice[i].occurred_on == history[i].occurred_on
                          && twice[i].grade == history[i].grade);
        }
    }));
}

// A draft with one indicator more in front of the others: everybody else's facts still mean what
// they meant.
void TestWhatIf::otherIndicatorsAreNumberedAnew() {
    QVERIFY(rc::check([] {
        const auto population = generatedPopulation();
        auto parts = population->standards->parts();
        rules::IndicatorRules more = parts.indicators.front();
        more.code = QStringLiteral("0");
        more.valid_from = base::Day(firstDay);
        parts.indicators.insert(parts.indicators.begin(), more);
        WhatIf run = whatIf(*population, generatedMode());
        set(run, shared(rules::Standards::build(parts)));
        RC_ASSERT(isEmpty(run.comparison()));
    }));
}

void TestWhatIf::effectsOfWeightsAreRealRuns() {
    QVERIFY(rc::check([] {
        const auto population = generatedPopulation();
        const WhatIfMode mode = generatedMode();
        const auto draft = draftOf(*population, generatedAdjustments(*population));
        WhatIf run = whatIf(*population, mode);
        set(run, draft);
        const auto effects = run.sensitivity(base::Progress());
        RC_ASSERT(effects.has_value());
        const auto unmoved = run.comparison().overall.draft;
        for (const rules::WeightEffect& effect : *effects) {
            const auto moved = rules::adjusted(
                *draft, {{}, {{effect.indicator, effect.model, 100 + effect.percent}}},
                base::Day(lastDay * 2));
            WhatIf other = whatIf(*population, mode);
            set(other, shared(moved));
            const auto counts = other.comparison().overall.draft;
            for (std::size_t tier = 0; tier < 3; ++tier)
                RC_ASSERT(counts[tier] - unmoved[tier] == effect.change[tier]);
        }
    }));
}

void TestWhatIf::bothSidesHaveTheSheetsOfTheirProposals() {
    QVERIFY(rc::check([] {
        const auto population = generatedPopulation();
        WhatIf run = whatIf(*population, generatedMode());
        set(run, draftOf(*population, generatedAdjustments(*population)));
        for (std::size_t subject = 0; subject < population->subjects.size(); ++subject)
            for (const bool isDraft : {false, true}) {
                const rules::SubjectSide side =
                    isDraft ? run.draftOf(subject) : run.baselineOf(subject);
                const auto& replayed = (isDraft ? run.draft() : run.baseline()).subjects[subject];
                std::size_t count = 0;
                for (const rules::PairState& pair : side.pairs)
                    for (const rules::DerivedSignal& signal : pair.history) {
                        const auto sheet =
                            rules::signalOf(*side.standards, side.input, pair, signal, {}).sheet;
                        RC_ASSERT(sheet->tier == signal.tier);
                        RC_ASSERT(rules::verifySheet(*sheet).has_value());
                        const rules::Proposal proposal{
                            signal.day, static_cast<std::uint16_t>(pair.model), signal.tier};
                        RC_ASSERT(std::count(replayed.proposals.begin(), replayed.proposals.end(),
                                             proposal)
                                  == 1);
                        ++count;
                    }
                RC_ASSERT(count == replayed.proposals.size());
            }
    }));
}

void TestWhatIf::aWrongQuestionIsRefused() {
    const auto standards = shared(rules::Standards::build({}));
    rules::WhatIfQuestion question;
    question.period = {base::Day(20010), base::Day(20000)};
    question.known = base::Day(20100);
    QVERIFY(!WhatIf::create(standards, {}, question, base::Progress()));
    question.period = {base::Day(20000), base::Day(20101)};
    QVERIFY(!WhatIf::create(standards, {}, question, base::Progress()));
    question.period.to = base::Day(20100);
    QVERIFY(WhatIf::create(standards, {}, question, base::Progress()));
}

void TestWhatIf::stopsWhenAskedTo() {
    QVERIFY(rc::check([] {
        const auto population = generatedPopulation();
        base::Progress stopped;
        stopped.cancel();
        const auto none = WhatIf::create(population->standards, population->subjects,
                                         population->question(WhatIfMode::AsIf), stopped);
        RC_ASSERT(none.error().code == base::ErrorCode::Cancelled);
        WhatIf run = whatIf(*population, WhatIfMode::AsIf);
        const std::string before = textOf(run.draft());
        const auto draft = draftOf(*population, {{{QStringLiteral("M1"), {1, 2, 3}}}, {}});
        RC_ASSERT(run.setDraft(draft, stopped).error().code == base::ErrorCode::Cancelled);
        RC_ASSERT(textOf(run.draft()) == before); // the last one stays
        RC_ASSERT(run.draftPeaks(stopped).error().code == base::ErrorCode::Cancelled);
    }));
}

QTEST_GUILESS_MAIN(TestWhatIf)
#include "test_what_if.moc"
