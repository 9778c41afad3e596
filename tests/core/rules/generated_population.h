// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/what_if.h"
#include "core/rules/what_if_standards.h"
#include "tests/core/rules/generated_world.h"

// Several random persons or several random units under the same random standards, and random drafts
// of these.
namespace sizao::test {

struct GeneratedPopulation {
    std::vector<GeneratedWorld> worlds; // of the same parts
    std::vector<rules::SubjectFacts> subjects;
    std::shared_ptr<const rules::Standards> standards;
    bool isOfUnits = false;

    [[nodiscard]] rules::WhatIfQuestion question(rules::WhatIfMode mode) const {
        rules::WhatIfQuestion question;
        question.mode = mode;
        question.period = {base::Day(firstDay + 100), base::Day(firstDay + 1200)};
        question.since = base::Day(firstDay + 400);
        question.known = base::Day(firstDay + 1500);
        return question;
    }
};

[[nodiscard]] inline std::shared_ptr<const rules::Standards>
shared(base::Result<rules::Standards> standards) {
    if (!standards)
        qFatal("%s", qPrintable(standards.error().message));
    return std::make_shared<const rules::Standards>(std::move(*standards));
}

[[nodiscard]] inline std::unique_ptr<GeneratedPopulation>
generatedPopulation(bool confirmsOnly = false, bool isOfUnits = oneIn(2)) {
    auto made = std::make_unique<GeneratedPopulation>();
    made->isOfUnits = isOfUnits;
    rules::StandardsParts parts;
    generateStandards(parts);
    if (isOfUnits)
        makeUnitStandards(parts);
    made->standards = shared(rules::Standards::build(parts));
    for (int i = between(1, 4); i > 0; --i) {
        GeneratedWorld world;
        world.parts = parts;
        world.subject.id = numbered(i);
        generateFacts(world, confirmsOnly, 20);
        if (isOfUnits)
            giveToUnit(world);
        if (!confirmsOnly && oneIn(2)) {
            generateMerges(world);
            rules::sortFacts(world.facts);
        }
        made->worlds.push_back(std::move(world));
    }
    for (const GeneratedWorld& world : made->worlds)
        made->subjects.push_back(world.view());
    return made;
}

[[nodiscard]] inline rules::Adjustments
generatedAdjustments(const GeneratedPopulation& population) {
    rules::Adjustments adjustments;
    const QString models[] = {QStringLiteral("M1"), QStringLiteral("M2")};
    const QString codes[] = {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C"),
                             QStringLiteral("K"), QStringLiteral("L")};
    if (oneIn(2)) {
        const bool isRate = population.isOfUnits && oneIn(2);
        const int step = isRate ? 2000 : 250;
        const int yellow = between(isRate ? 11 : 1, 40) * step; // above any reference rate
        const int orange = yellow + between(1, 16) * step;
        adjustments.lines.push_back({models[between(0, 1)],
                                     {yellow, orange, orange + between(1, 16) * step},
                                     !population.isOfUnits ? rules::LinesOf::Persons
                                     : isRate              ? rules::LinesOf::UnitRate
                                                           : rules::LinesOf::UnitOwn});
    }
    if (oneIn(2))
        adjustments.factors.push_back({codes[between(0, 4)],
                                       oneIn(2) ? models[between(0, 1)] : QString(),
                                       oneIn(5) ? 0 : between(1, 30) * 10});
    return adjustments;
}

// Fails for a factor or lines of something that is in no model; then it is the active standards.
[[nodiscard]] inline std::shared_ptr<const rules::Standards>
draftOf(const GeneratedPopulation& population, const rules::Adjustments& adjustments) {
    auto draft = rules::adjusted(*population.standards, adjustments, base::Day(firstDay + 1500));
    return draft ? shared(std::move(draft)) : population.standards;
}

[[nodiscard]] inline rules::WhatIf whatIf(const GeneratedPopulation& population,
                                          rules::WhatIfMode mode) {
    auto made = rules::WhatIf::create(population.standards, population.subjects,
                                      population.question(mode), base::Progress());
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    return std::move(*made);
}

[[nodiscard]] inline rules::WhatIfMode generatedMode() {
    return oneIn(2) ? rules::WhatIfMode::AsIf : rules::WhatIfMode::Prospective;
}

// Every proposal of a side as text.
[[nodiscard]] inline std::string textOf(const rules::ReplaySide& side) {
    std::ostringstream text;
    for (const rules::SubjectReplay& subject : side.subjects) {
        for (const rules::Proposal& proposal : subject.proposals)
            text << proposal.day.number() << '/' << proposal.model << '/' << int(proposal.tier)
                 << ' ';
        text << '\n';
    }
    return text.str();
}

} // namespace sizao::test
