// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/level.h"
#include "core/rules/signals.h"
#include "tests/core/rules/generated_unit.h"

#include <sstream>

// Random little histories of one person or one unit: several versions of each indicator and model,
// ties on days, long delays, corrections, retractions, and decisions drawn along the fold.
namespace sizao::test {

// Some cases end up to 400 days after their letter.
inline void generateClosing(GeneratedWorld& world, const rules::DecisionFact& letter) {
    if (letter.kind != rules::DecisionFactKind::Issue || !oneIn(2))
        return;
    rules::DecisionFact closing;
    closing.id = numbered(30000 + static_cast<int>(world.decisions.size()));
    closing.kind = rules::DecisionFactKind::Close;
    closing.case_id = letter.case_id;
    closing.decided_on = letter.decided_on + (oneIn(5) ? 0 : between(1, 400));
    world.decisions.push_back(closing);
}

// Decides the signals of each pair one after another: skip, dismiss, adopt, issue, issue lower,
// into the same case or a new one, and close.
inline void generateDecisions(GeneratedWorld& world, const rules::Standards& standards) {
    int number = 9000;
    for (std::size_t model = 0; model < standards.modelCodes().size(); ++model) {
        std::optional<base::Day> last;
        for (int round = 0; round < 6; ++round) {
            const auto pairs = rules::foldSubject(standards, world.view(), base::Day(lastDay));
            const auto& history = pairs[model].history;
            const auto next = std::find_if(history.begin(), history.end(), [&](const auto& known) {
                return !last || known.day > *last;
            });
            if (next == history.end())
                break;
            last = next->day;
            if (oneIn(4))
                continue;
            rules::DecisionFact decision;
            decision.id = numbered(++number);
            decision.model = model;
            decision.signal_on = next->day;
            decision.decided_on = next->day + (oneIn(3) ? 0 : between(0, 200));
            decision.kind = oneIn(2)   ? rules::DecisionFactKind::Dismiss
                            : oneIn(5) ? rules::DecisionFactKind::Adopt
                                       : rules::DecisionFactKind::Issue;
            decision.tier = oneIn(5) ? domain::Tier::Yellow : next->tier;
            decision.case_id = numbered(40000 + (oneIn(3) ? 0 : number) + int(model) * 100);
            decision.sheet =
                rules::signalOf(standards, world.view(), pairs[model], *next, {}).sheet;
            world.decisions.push_back(decision);
            generateClosing(world, decision);
            rules::sortDecisions(world.decisions);
        }
    }
}

[[nodiscard]] inline GeneratedWorld generatedWorld(bool confirmsOnly = false,
                                                   bool withDecisions = true,
                                                   bool withMerges = true, bool ofUnit = false) {
    GeneratedWorld world;
    generateStandards(world.parts);
    generateFacts(world, confirmsOnly);
    if (ofUnit)
        makeUnit(world);
    if (withMerges && !confirmsOnly && oneIn(2)) {
        generateMerges(world);
        rules::sortFacts(world.facts);
    }
    if (withDecisions)
        generateDecisions(world, world.standards());
    return world;
}

// One in three is a unit.
[[nodiscard]] inline GeneratedWorld
generatedSubject(bool confirmsOnly = false, bool withDecisions = true, bool withMerges = true) {
    return generatedWorld(confirmsOnly, withDecisions, withMerges, oneIn(3));
}

// Everything a pair says, `shift` days earlier, as text: equal texts are equal results.
[[nodiscard]] inline std::string textOf(const std::vector<rules::PairState>& pairs, int shift = 0,
                                        bool withKeys = true) {
    std::ostringstream text;
    for (const rules::PairState& pair : pairs) {
        text << "pair " << pair.model << " score " << pair.score << " level " << int(pair.level)
             << " live " << int(pair.live) << " rearm " << pair.rearm.score << " rate "
             << pair.rate.rate.numerator << '/' << pair.rate.rate.denominator << " rearm "
             << pair.rearm.rate.numerator << '/' << pair.rearm.rate.denominator << '\n';
        for (const rules::DerivedSignal& signal : pair.history) {
            text << "  day " << signal.day.number() - shift << " tier " << int(signal.tier)
                 << " before " << int(signal.live_before) << " score " << signal.score << " asof "
                 << signal.asof.number() - shift << " points " << signal.rate.points << " status "
                 << domain::toCode(signal.status);
            for (const QString& cause : signal.causes.codes())
                text << ' ' << cause.toStdString();
            if (withKeys)
                text << ' ' << rules::signalKey({}, signal).toStdString();
            for (const rules::CitedLine& cited : signal.lines)
                text << ' ' << cited.line.points << '/' << cited.line.counted;
            text << '\n';
        }
        for (const rules::ReviewItem& item : pair.reviews)
            text << "  review " << item.issue.toText().toStdString() << ' ' << int(item.recomputed)
                 << '\n';
        text << "  findings " << pair.findings.size() << '\n';
    }
    return text.str();
}

[[nodiscard]] inline std::vector<rules::PairState>
foldAt(const GeneratedWorld& world, const rules::Standards& standards, int day = lastDay) {
    return rules::foldSubject(standards, world.view(), base::Day(day));
}

} // namespace sizao::test
