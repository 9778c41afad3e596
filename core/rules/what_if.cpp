// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/what_if.h"

#include "core/rules/unit_peaks.h"
#include "core/rules/what_if_standards.h"

#include <QCoreApplication>

#include <limits>

namespace sizao::rules {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(WhatIf)
};

constexpr base::Day endOfTime(std::numeric_limits<std::int32_t>::max());
constexpr int sensitivityStep = 10; // percent

TierCounts proposalsOf(const ReplaySide& side, const Period& period) {
    TierCounts counts{};
    for (const SubjectReplay& subject : side.subjects)
        for (const Proposal& proposal : subject.proposals)
            if (proposal.day >= period.from && proposal.day <= period.to)
                ++counts[static_cast<std::size_t>(proposal.tier) - 1];
    return counts;
}

// Both sides run under the terms of the catalogue in force.
RectificationTerms termsOf(const Standards& standards, base::Day day) {
    const CatalogueRules* catalogue = standards.catalogueOn(day);
    return catalogue == nullptr ? RectificationTerms{15, 30, 60} : catalogue->rectification_days;
}

} // namespace

WhatIf::WhatIf(std::shared_ptr<const Standards> active, ReplayPopulation population,
               const WhatIfQuestion& question)
    : m_active(std::move(active)),
      m_given(m_active),
      m_population(std::move(population)),
      m_question(question),
      m_policy{termsOf(*m_active, question.known), question.period.to} {}

base::Result<WhatIf> WhatIf::create(std::shared_ptr<const Standards> active,
                                    std::span<const SubjectFacts> subjects,
                                    const WhatIfQuestion& question,
                                    const base::Progress& progress) {
    if (question.period.from > question.period.to)
        return base::fail(base::ErrorCode::Invalid, Text::tr("回测期间的开始晚于结束。"));
    if (question.period.to > question.known)
        return base::fail(base::ErrorCode::Invalid, Text::tr("回测期间不能晚于今天。"));
    WhatIf made(active, ReplayPopulation(*active, subjects, question.mode, question.known),
                question);
    std::shared_ptr<const Standards> baseline = active;
    if (question.mode == WhatIfMode::AsIf) {
        auto always = alwaysInForce(
            *active, made.m_population.firstDay().value_or(question.period.from), question.known);
        if (!always)
            return base::fail(always.error());
        baseline = std::make_shared<const Standards>(std::move(*always));
        if (baseline->indicatorCodes() != active->indicatorCodes())
            made.m_population = made.m_population.renumbered(*active, *baseline);
    }
    auto side = replay(baseline, made.m_population, made.m_policy, {}, progress);
    if (!side)
        return base::fail(side.error());
    made.m_baseline = std::move(*side);
    made.m_draft = made.m_baseline;
    return made;
}

base::Result<Standards> WhatIf::prepared(const Standards& draft) const {
    if (m_question.mode == WhatIfMode::Prospective)
        return draftSince(*m_active, draft, m_question.since, m_question.known);
    return alwaysInForce(draft, m_population.firstDay().value_or(m_question.period.from));
}

const ReplayPopulation& WhatIf::populationFor(const ReplaySide& side) const {
    const bool isOther = side.standards->indicatorCodes() != m_baseline.standards->indicatorCodes();
    return isOther && m_renumbered ? *m_renumbered : m_population;
}

base::Result<> WhatIf::setDraft(std::shared_ptr<const Standards> draft,
                                const base::Progress& progress) {
    auto standards = prepared(*draft);
    if (!standards)
        return base::fail(standards.error());
    const auto next = std::make_shared<const Standards>(std::move(*standards));
    std::optional<ReplayPopulation> renumbered;
    if (next->indicatorCodes() != m_baseline.standards->indicatorCodes())
        renumbered = m_population.renumbered(*m_baseline.standards, *next);
    const ReplaySide* known[] = {&m_draft, &m_baseline};
    auto side = replay(next, renumbered ? *renumbered : m_population, m_policy, known, progress);
    if (!side)
        return base::fail(side.error());
    m_draft = std::move(*side);
    m_given = std::move(draft);
    m_renumbered = std::move(renumbered);
    return {};
}

base::Result<std::vector<WeightEffect>> WhatIf::sensitivity(const base::Progress& progress) const {
    std::vector<WeightEffect> effects;
    for (const IndicatorRules* indicator : lastVersionsOf(*m_given))
        for (const ModelWeight& weight : indicator->weights)
            for (const int percent : {sensitivityStep, -sensitivityStep})
                if (weight.weight > 0)
                    effects.push_back({indicator->code, weight.model, percent, {}});
    const TierCounts unmoved = proposalsOf(m_draft, m_question.period);
    const ReplaySide* known[] = {&m_draft};
    for (std::size_t i = 0; i < effects.size(); ++i) {
        WeightEffect& effect = effects[i];
        const auto moved = adjusted(
            *m_given, {{}, {{effect.indicator, effect.model, 100 + effect.percent}}}, endOfTime);
        if (!moved)
            return base::fail(moved.error());
        auto standards = prepared(*moved);
        if (!standards)
            return base::fail(standards.error());
        base::Progress quiet; // one run is not the whole
        const auto side = replay(std::make_shared<const Standards>(std::move(*standards)),
                                 populationFor(m_draft), m_policy, known, quiet);
        if (!side)
            return base::fail(side.error());
        const TierCounts counts = proposalsOf(*side, m_question.period);
        for (std::size_t tier = 0; tier < counts.size(); ++tier)
            effect.change[tier] = counts[tier] - unmoved[tier];
        progress.report(static_cast<qint64>(i + 1), static_cast<qint64>(effects.size()));
        if (progress.isCancelled())
            return base::fail(base::ErrorCode::Cancelled, Text::tr("已停止，没有改动。"));
    }
    return effects;
}

base::Result<ScorePeaks> WhatIf::peaksOf(const ReplaySide& side,
                                         const base::Progress& progress) const {
    const ReplayPopulation& population = populationFor(side);
    const auto& standards = *side.standards;
    return population.isOfUnits()
               ? unitPeaksOf(standards, population.subjects(), m_question.period, m_question.known,
                             progress)
               : rules::peaksOf(standards, pointsOf(standards, population.events()),
                                m_question.period, progress);
}

base::Result<ScorePeaks> WhatIf::baselinePeaks(const base::Progress& progress) const {
    return peaksOf(m_baseline, progress);
}

base::Result<ScorePeaks> WhatIf::draftPeaks(const base::Progress& progress) const {
    return peaksOf(m_draft, progress);
}

SubjectSide WhatIf::sideOf(const ReplaySide& side, std::size_t subject) const {
    SubjectSide result{side.standards, populationFor(side).subjects()[subject], {}};
    IssueAtOnce decisions(m_policy.terms);
    result.pairs = Folder(*side.standards).fold(result.input, m_policy.until, decisions);
    return result;
}

SubjectSide WhatIf::baselineOf(std::size_t subject) const {
    return sideOf(m_baseline, subject);
}

SubjectSide WhatIf::draftOf(std::size_t subject) const {
    return sideOf(m_draft, subject);
}

} // namespace sizao::rules
