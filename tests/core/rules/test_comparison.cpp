// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/group_shares.h"
#include "core/rules/level.h"
#include "core/rules/score_peaks.h"
#include "core/rules/unit_peaks.h"
#include "tests/core/rules/generated_population.h"
#include "tests/core/rules/small_history.h"

#include <QTest>

#include <cmath>

// What is told of two sides: by hand, and what holds of any two.
using namespace sizao;
using namespace sizao::test;
using rules::Comparison;
using rules::GroupShare;
using rules::Proposal;
using rules::ReplaySide;

namespace {

base::Day day(int month, int dayOfMonth) {
    return *base::Day::fromCivil(2025, month, dayOfMonth);
}
const rules::Period year{day(1, 1), day(12, 31)};

ReplaySide side(const std::vector<std::vector<Proposal>>& subjects) {
    ReplaySide made;
    made.standards = std::make_shared<const rules::Standards>(built(smallParts()));
    for (const auto& proposals : subjects)
        made.subjects.push_back({proposals, {}});
    return made;
}

Proposal yellow(base::Day on) {
    return {on, 0, Tier::Yellow};
}
Proposal red(base::Day on) {
    return {on, 0, Tier::Red};
}

} // namespace

class TestComparison : public QObject {
    Q_OBJECT
private slots:
    void countsByHand();
    void onlyThePeriodCounts();
    void largestChangesComeFirst();
    void monthsOverTheCapacity();
    void sumsAgree();
    void sharesHaveWilsonIntervals();
    void smallGroupsAreNotTold();
    void peaksAreTheHighestLevelOfAnyDay();
    void whoNeverReachesALineIsNeverProposed();
};

void TestComparison::countsByHand() {
    const Comparison comparison =
        rules::compare(side({{yellow(day(2, 1))}, {yellow(day(3, 1)), red(day(3, 5))}, {}, {}}),
                       side({{yellow(day(1, 22))}, {}, {red(day(12, 31))}, {}}), year);
    const rules::ModelComparison& model = comparison.models.at(0);
    QCOMPARE(model.model, u"M"_qs);
    QCOMPARE(model.subjects[1][1], 1);
    QCOMPARE(model.subjects[3][0], 1);
    QCOMPARE(model.subjects[0][3], 1);
    QCOMPARE(model.subjects[0][0], 1);
    QVERIFY((model.baseline == rules::TierCounts{2, 0, 1}));
    QVERIFY((model.draft == rules::TierCounts{1, 0, 1}));
    QCOMPARE(model.earlier, 1);
    QCOMPARE(model.later, 0);
    QCOMPARE(model.median_days, -10);
    QCOMPARE(comparison.months.size(), std::size_t{12});
    QVERIFY((comparison.months[2].baseline == rules::TierCounts{1, 0, 1}));
    QVERIFY((comparison.months[11].draft == rules::TierCounts{0, 0, 1}));
    QCOMPARE(comparison.changed.size(), std::size_t{3}); // a day moved is a change, too
    QCOMPARE(comparison.before.at(1), Tier::Red);
    QCOMPARE(comparison.after.at(1), Tier::None);
}

void TestComparison::onlyThePeriodCounts() {
    const rules::Period june{day(6, 1), day(6, 30)};
    const Comparison comparison =
        rules::compare(side({{red(day(5, 31)), yellow(day(6, 1)), yellow(day(6, 30))}}),
                       side({{yellow(day(6, 1)), yellow(day(6, 30)), red(day(7, 1))}}), june);
    QVERIFY(comparison.changed.empty());
    QCOMPARE(comparison.overall.subjects[1][1], 1);
    QCOMPARE(comparison.months.size(), std::size_t{1});
    QCOMPARE(rules::totalOf(comparison.overall.draft), 2);
}

void TestComparison::largestChangesComeFirst() {
    const Comparison comparison =
        rules::compare(side({{yellow(day(2, 1))}, {}, {red(day(2, 1))}}),
                       side({{yellow(day(2, 2))}, {red(day(2, 1))}, {}}), year);
    QCOMPARE(comparison.changed.at(0).subject, std::size_t{1}); // none → red before red → none
    QCOMPARE(comparison.changed.at(1).subject, std::size_t{2});
    QCOMPARE(comparison.changed.at(2).first_after, day(2, 2));
}

void TestComparison::monthsOverTheCapacity() {
    std::vector<rules::MonthComparison> months(3);
    months[0].draft = {2, 1, 0};
    months[1].draft = {2, 1, 1};
    QCOMPARE(rules::monthsOver(months, 3, &rules::MonthComparison::draft), 1);
    QCOMPARE(rules::monthsOver(months, 2, &rules::MonthComparison::draft), 2);
    QCOMPARE(rules::monthsOver(months, 2, &rules::MonthComparison::baseline), 0);
}

// Every subject stands once in every matrix; every proposal once in a model and in a month.
void TestComparison::sumsAgree() {
    QVERIFY(rc::check([] {
        const auto population = generatedPopulation();
        rules::WhatIf run = whatIf(*population, generatedMode());
        RC_ASSERT(
            run.setDraft(draftOf(*population, generatedAdjustments(*population)), base::Progress())
                .has_value());
        const Comparison comparison = run.comparison();
        rules::TierCounts before{};
        rules::TierCounts after{};
        for (const rules::ModelComparison& model : comparison.models) {
            int subjects = 0;
            for (const auto& row : model.subjects)
                for (const int count : row)
                    subjects += count;
            RC_ASSERT(subjects == int(population->subjects.size()));
            for (std::size_t tier = 0; tier < 3; ++tier) {
                before[tier] += model.baseline[tier];
                after[tier] += model.draft[tier];
            }
        }
        RC_ASSERT(before == comparison.overall.baseline && after == comparison.overall.draft);
        for (const rules::MonthComparison& month : comparison.months)
            for (std::size_t tier = 0; tier < 3; ++tier) {
                before[tier] -= month.baseline[tier];
                after[tier] -= month.draft[tier];
            }
        RC_ASSERT((before == rules::TierCounts{} && after == rules::TierCounts{}));
    }));
}

// Newcombe, Statistics in Medicine 17 (1998), 857–872, table I, method 3.
void TestComparison::sharesHaveWilsonIntervals() {
    const std::tuple<int, int, double, double> known[] = {{81, 263, 0.2553, 0.3662},
                                                          {15, 148, 0.0624, 0.1605},
                                                          {0, 20, 0.0, 0.1611},
                                                          {1, 29, 0.0061, 0.1718}};
    for (const auto& [warned, people, low, high] : known) {
        const rules::Share share = rules::shareOf(warned, people);
        QVERIFY(std::abs(share.low - low) < 0.00006);
        QVERIFY(std::abs(share.high - high) < 0.00006);
    }
    QCOMPARE(rules::shareOf(7, 7).high, 1.0);
    QCOMPARE(rules::shareOf(0, 0).share, 0.0);
}

void TestComparison::smallGroupsAreNotTold() {
    Comparison comparison;
    comparison.before.assign(20, Tier::None);
    comparison.after.assign(20, Tier::None);
    comparison.after[0] = Tier::Red;
    rules::Grouping grouping{u"职级"_qs, std::vector<QString>(20, u"科级"_qs)};
    for (std::size_t i = 0; i < 6; ++i)
        grouping.groups[i] = u"处级"_qs;
    const auto told = [&] {
        QStringList names;
        for (const GroupShare& share : rules::sharesOf(comparison, std::span(&grouping, 1)))
            if (share.draft)
                names.append(share.group);
        return names;
    };
    QCOMPARE(told(), (QStringList{u"处级"_qs, u"科级"_qs}));
    const auto shares = rules::sharesOf(comparison, std::span(&grouping, 1));
    QCOMPARE(shares[0].people, 6);
    QCOMPARE(shares[0].draft->warned, 1);
    QCOMPARE(shares[0].baseline->ratio, 0.0);
    QVERIFY(std::abs(shares[0].draft->ratio - (1.0 / 6) / (1.0 / 20)) < 1e-9);
    grouping.groups[0] = grouping.groups[1] = u"厅级"_qs; // 2, 4 and 14 people
    QCOMPARE(told(), QStringList{u"科级"_qs});
    grouping.groups[0] = grouping.groups[1] = u"处级"_qs;
    grouping.groups[19] = u"厅级"_qs; // 1, 6 and 13: the six would tell of the one
    QCOMPARE(told(), QStringList{u"科级"_qs});
    grouping.groups[18] = QString(); // 1, 1, 6 and 12: the total would tell of the two
    QCOMPARE(told(), QStringList{u"科级"_qs});
    grouping.groups[17] = grouping.groups[16] = QString(); // 1, 3, 6 and 10: of four
    QCOMPARE(told(), QStringList{u"科级"_qs});
    grouping.groups[15] = QString(); // 1, 4, 6 and 9: five are enough
    QCOMPARE(told(), (QStringList{u"处级"_qs, u"科级"_qs}));
}

void TestComparison::peaksAreTheHighestLevelOfAnyDay() {
    QVERIFY(rc::check([] {
        const auto population = generatedPopulation();
        const auto& standards = *population->standards;
        const base::Day K(firstDay + 1500);
        const rules::Period period{base::Day(firstDay + between(0, 400)),
                                   base::Day(firstDay + between(401, 1200))};
        const rules::ReplayPopulation facts(standards, population->subjects,
                                            rules::WhatIfMode::AsIf, K);
        const auto peaks =
            facts.isOfUnits()
                ? rules::unitPeaksOf(standards, facts.subjects(), period, K, base::Progress())
                : rules::peaksOf(standards, rules::pointsOf(standards, facts.events()), period,
                                 base::Progress());
        for (std::size_t model = 0; model < standards.modelCodes().size(); ++model) {
            std::vector<rules::MilliPoints> highest;
            std::vector<rules::Rate> rates;
            for (std::size_t subject = 0; subject < facts.subjects().size(); ++subject) {
                rules::MilliPoints score = 0;
                rules::Rate rate;
                for (base::Day at = period.from; at <= period.to; at = at + 1) {
                    // Of the version of that day, whenever things became known.
                    auto known = std::vector<Fact>(facts.subjects()[subject].facts.begin(),
                                                   facts.subjects()[subject].facts.end());
                    std::erase_if(known, [at](const Fact& f) { return f.occurred_on > at; });
                    const auto level = rules::levelOf(standards, known, model, at, at,
                                                      facts.subjects()[subject].unit);
                    score = std::max(score, level.score);
                    if (level.rate.has_evidence)
                        rate = std::max(rate, level.rate.rate);
                }
                RC_ASSERT(peaks->of(subject, model).score == score);
                RC_ASSERT(peaks->of(subject, model).rate == rate);
                highest.push_back(score);
                rates.push_back(rate);
            }
            for (const rules::MilliPoints threshold : {1000, 3000, 6000, 9000})
                RC_ASSERT(peaks->reaching(model, rules::LinesOf::Persons, threshold)
                          == std::count_if(highest.begin(), highest.end(),
                                           [&](auto score) { return score >= threshold; }));
            for (const rules::MilliPoints threshold : {20'000, 30'000, 60'000})
                RC_ASSERT(peaks->reaching(model, rules::LinesOf::UnitRate, threshold)
                          == std::count_if(rates.begin(), rates.end(), [&](const rules::Rate& r) {
                                 return r.numerator >= threshold * r.denominator;
                             }));
        }
    }));
}

// The exact fold and the crossing pass agree on who can be proposed at all.
void TestComparison::whoNeverReachesALineIsNeverProposed() {
    int proposed = 0;
    QVERIFY(rc::check([&] {
        const auto population = generatedPopulation();
        rules::WhatIf run = whatIf(*population, rules::WhatIfMode::AsIf);
        RC_ASSERT(
            run.setDraft(draftOf(*population, generatedAdjustments(*population)), base::Progress())
                .has_value());
        const auto peaks = run.draftPeaks(base::Progress());
        const auto& standards = *run.draft().standards;
        const rules::Period period = population->question(rules::WhatIfMode::AsIf).period;
        for (std::size_t subject = 0; subject < population->subjects.size(); ++subject)
            for (const Proposal& proposal : run.draft().subjects[subject].proposals) {
                if (proposal.day < period.from || proposal.day > period.to)
                    continue;
                const rules::ModelRules& rules = *standards.model(proposal.model).back().rules;
                const rules::ScorePeak& peak = peaks->of(subject, proposal.model);
                const bool isReached =
                    !population->isOfUnits
                        ? peak.score >= rules.thresholds[0]
                        : peak.rate.reaches(rules.unit->thresholds[0])
                              || (rules.unit->own && peak.score >= (*rules.unit->own)[0]);
                RC_ASSERT(isReached || peak.lifted > Tier::None);
                ++proposed;
            }
        for (std::size_t model = 0; model < peaks->models; ++model) {
            const auto& lines = standards.model(model).back().rules->thresholds;
            const auto counts = peaks->byTier(model, lines);
            RC_ASSERT(counts[0] + counts[1] + counts[2] + counts[3]
                      == int(population->subjects.size()));
        }
    }));
    QVERIFY2(proposed > 100, "the worlds are too quiet to show anything");
}

QTEST_GUILESS_MAIN(TestComparison)
#include "test_comparison.moc"
