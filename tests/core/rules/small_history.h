// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/fold.h"
#include "core/rules/level.h"
#include "core/rules/signals.h"
#include "tests/core/rules/generated_standards.h"

// Little histories written by hand: one model M, indicators of weight 1.00, everything not said
// as the shipped defaults are (6 / 9 / 12 points, 365 days, repeat 25 % up to 200 %).
namespace sizao::test {

using domain::Grade;
using domain::Tier;
using rules::Fact;
using rules::FactKind;

inline rules::IndicatorRules smallIndicator(const QString& code,
                                            const QString& category = QStringLiteral("K")) {
    rules::IndicatorRules indicator;
    indicator.code = code;
    indicator.name = code;
    indicator.category = category;
    indicator.scale = QStringLiteral("S");
    indicator.weights = {{QStringLiteral("M"), 100, {}}};
    return indicator;
}

// Indicators X and Y of category K, Z of category L; model M without caps and floors.
inline rules::StandardsParts smallParts() {
    rules::StandardsParts parts;
    rules::CatalogueRules catalogue;
    catalogue.code = QStringLiteral("C");
    catalogue.scale.id = QStringLiteral("S");
    parts.catalogues = {catalogue};
    rules::ModelRules model;
    model.code = QStringLiteral("M");
    model.name = QStringLiteral("模型");
    model.id = domain::ModelVersionId(numbered(77));
    parts.models = {model};
    parts.indicators = {smallIndicator(QStringLiteral("X")), smallIndicator(QStringLiteral("Y")),
                        smallIndicator(QStringLiteral("Z"), QStringLiteral("L"))};
    return parts;
}

inline rules::Standards built(rules::StandardsParts parts) {
    auto standards = rules::Standards::build(std::move(parts));
    if (!standards)
        qFatal("%s", qPrintable(standards.error().message));
    return std::move(*standards);
}

// Facts and decisions of one person, in the order of writing; days are numbers.
struct SmallHistory {
    rules::Standards standards = built(smallParts());
    std::vector<Fact> facts;
    std::vector<rules::DecisionFact> decisions;
    domain::SubjectRef subject{domain::SubjectKind::Person, numbered(1)};

    static domain::RecordId record(int number) { return domain::RecordId(numbered(1000 + number)); }

    // Record `number` of indicator X verified on `known`; change the result for more.
    Fact& confirm(int number, int occurred, int known, Grade grade, const QString& code = u"X"_qs) {
        Fact fact;
        fact.id = numbered(number);
        fact.record = record(number);
        fact.occurred_on = base::Day(occurred);
        fact.known_on = base::Day(known);
        fact.indicator = standards.indicatorIndex(code);
        fact.grade = grade;
        return facts.emplace_back(fact);
    }
    // Verified on the day it happened.
    Fact& sameDay(int number, int day, Grade grade, const QString& code = u"X"_qs) {
        return confirm(number, day, day, grade, code);
    }
    Fact& change(int number, int known, FactKind kind, std::uint8_t corrected = 0) {
        Fact fact;
        fact.id = numbered(200 + static_cast<int>(facts.size()));
        fact.record = record(number);
        fact.known_on = base::Day(known);
        fact.kind = kind;
        fact.corrected = corrected;
        return facts.emplace_back(fact);
    }

    [[nodiscard]] rules::PairState on(int day) {
        rules::sortFacts(facts);
        rules::sortDecisions(decisions);
        return rules::foldSubject(standards, {subject, facts, decisions}, base::Day(day))[0];
    }
    [[nodiscard]] rules::Level level(int day) const { return level(day, day); }
    [[nodiscard]] rules::Level level(int asof, int known) const {
        auto sorted = facts;
        rules::sortFacts(sorted);
        return rules::levelOf(standards, sorted, 0, base::Day(asof), base::Day(known));
    }

    // A decision about the signal of `signal_on`, with its sheet as it is on `decided_on`.
    rules::DecisionFact& decide(int number, rules::DecisionFactKind kind, int signal_on,
                                int decided_on, Tier tier = Tier::Red) {
        const rules::PairState pair = on(decided_on);
        rules::DecisionFact decision;
        decision.id = numbered(500 + number);
        decision.kind = kind;
        decision.signal_on = base::Day(signal_on);
        decision.decided_on = base::Day(decided_on);
        decision.tier = tier;
        for (const rules::DerivedSignal& signal : pair.history)
            if (signal.day == decision.signal_on)
                decision.sheet =
                    rules::signalOf(standards, {subject, facts, decisions}, pair, signal, {}).sheet;
        return decisions.emplace_back(decision);
    }
    // The result of a review of the warning issued by decision `issue`.
    rules::DecisionFact& review(int number, rules::DecisionFactKind kind, int issue, int decided_on,
                                Tier tier = Tier::None) {
        rules::DecisionFact decision;
        decision.id = numbered(500 + number);
        decision.kind = kind;
        decision.decided_on = base::Day(decided_on);
        decision.about = numbered(500 + issue);
        decision.tier = tier;
        return decisions.emplace_back(decision);
    }
};

} // namespace sizao::test
