// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/replay.h"

#include "core/rules/event_table.h"
#include "core/rules/what_if_standards.h"

#include <QCoreApplication>

#include <algorithm>

namespace sizao::rules {

namespace {

constexpr std::size_t progressEvery = 25'000; // facts: a unit has as many as fifty people

bool standsToday(const Event& event) {
    return !event.retracted && !event.exempt && event.merged_into == notMerged;
}

// A side with what separates it from the standards at hand.
class Precedent {
public:
    Precedent(const ReplaySide& side, const Standards& standards)
        : m_side(&side), m_change(changeBetween(*side.standards, standards)) {}

    // nullptr: the subject has to be folded.
    [[nodiscard]] const SubjectReplay* find(std::size_t position,
                                            std::span<const Fact> facts) const {
        if (!m_change)
            return nullptr;
        const SubjectReplay& known = m_side->subjects[position];
        for (const StandardsChange::Moved& moved : m_change->moved)
            if (!known.rooms[moved.model].holds(moved.thresholds))
                return nullptr;
        const bool isTouched = std::any_of(facts.begin(), facts.end(), [&](const Fact& fact) {
            return fact.indicator != unknownIndicator && m_change->indicators[fact.indicator];
        });
        return isTouched ? nullptr : &known;
    }

private:
    const ReplaySide* m_side;
    std::optional<StandardsChange> m_change;
};

SubjectReplay outcomeOf(const std::vector<PairState>& pairs) {
    SubjectReplay outcome;
    for (const PairState& pair : pairs) {
        outcome.rooms.push_back(pair.room);
        for (const DerivedSignal& signal : pair.history)
            outcome.proposals.push_back(
                {signal.day, static_cast<std::uint16_t>(pair.model), signal.tier});
    }
    std::stable_sort(outcome.proposals.begin(), outcome.proposals.end(),
                     [](const Proposal& a, const Proposal& b) { return a.day < b.day; });
    return outcome;
}

} // namespace

std::vector<Fact> canonicalHistory(const Standards& standards, std::span<const Fact> facts,
                                   base::Day K, const UnitContext* unit) {
    EventTable table(standards);
    table.applyUntil(facts, K, unit);
    std::vector<const Fact*> confirmed(table.size(), nullptr);
    for (const Fact& fact : facts)
        if (fact.kind == FactKind::Confirm)
            if (const auto slot = table.slotOf(fact.record); slot && !confirmed[*slot])
                confirmed[*slot] = &fact;
    std::vector<Fact> history;
    for (const std::uint32_t slot : table.order()) {
        const Event& event = table.event(slot);
        if (!standsToday(event))
            continue;
        Fact fact = *confirmed[slot];
        fact.id = event.record;
        fact.known_on = event.occurred_on;
        fact.occurred_on = event.occurred_on;
        fact.rev = event.rev;
        fact.indicator = event.indicator;
        fact.grade = event.grade;
        fact.grade_at_verifying.reset(); // of a version that came later
        fact.influence = event.influence;
        fact.urgency = event.urgency;
        history.push_back(fact);
    }
    sortFacts(history);
    return history;
}

ReplayPopulation::ReplayPopulation(const Standards& standards,
                                   std::span<const SubjectFacts> subjects, WhatIfMode mode,
                                   base::Day K)
    : m_subjects(subjects.begin(), subjects.end()) {
    if (mode == WhatIfMode::AsIf)
        for (SubjectFacts& subject : m_subjects)
            subject.facts =
                m_own.emplace_back(canonicalHistory(standards, subject.facts, K, subject.unit));
    if (!isOfUnits())
        m_events = EventColumns(standards, m_subjects, K);
}

ReplayPopulation ReplayPopulation::renumbered(const Standards& first,
                                              const Standards& second) const {
    std::vector<IndicatorIndex> numbers;
    for (const QString& code : first.indicatorCodes())
        numbers.push_back(second.indicatorIndex(code));
    ReplayPopulation other;
    other.m_subjects = m_subjects;
    other.m_events = m_events;
    for (IndicatorIndex& indicator : other.m_events.indicator)
        if (indicator != unknownIndicator)
            indicator = numbers[indicator];
    for (SubjectFacts& subject : other.m_subjects) {
        auto& facts = other.m_own.emplace_back(subject.facts.begin(), subject.facts.end());
        for (Fact& fact : facts)
            if (fact.indicator != unknownIndicator)
                fact.indicator = numbers[fact.indicator];
        subject.facts = facts;
    }
    return other;
}

std::optional<base::Day> ReplayPopulation::firstDay() const {
    std::optional<base::Day> first;
    for (const SubjectFacts& subject : m_subjects)
        for (const Fact& fact : subject.facts)
            if (fact.kind == FactKind::Confirm)
                first = std::min(first.value_or(fact.occurred_on), fact.occurred_on);
    return first;
}

base::Result<ReplaySide> replay(std::shared_ptr<const Standards> standards,
                                const ReplayPopulation& population, const ReplayPolicy& policy,
                                std::span<const ReplaySide* const> known,
                                const base::Progress& progress) {
    std::vector<Precedent> precedents;
    for (const ReplaySide* side : known)
        precedents.emplace_back(*side, *standards);
    ReplaySide side;
    side.standards = standards;
    side.subjects.reserve(population.subjects().size());
    Folder folder(*standards);
    IssueAtOnce decisions(policy.terms);
    std::size_t facts = progressEvery; // since somebody was last told
    for (const SubjectFacts& subject : population.subjects()) {
        const std::size_t position = side.subjects.size();
        if (facts >= progressEvery) {
            facts = 0;
            if (progress.isCancelled())
                return base::fail(base::ErrorCode::Cancelled,
                                  QCoreApplication::translate("WhatIf", "已停止，没有改动。"));
            progress.report(static_cast<qint64>(position),
                            static_cast<qint64>(population.subjects().size()));
        }
        facts += subject.facts.size();
        const SubjectReplay* same = nullptr;
        for (std::size_t i = 0; i < precedents.size() && same == nullptr; ++i)
            same = precedents[i].find(position, subject.facts);
        side.folded += same == nullptr ? 1 : 0;
        side.subjects.push_back(
            same != nullptr ? *same : outcomeOf(folder.fold(subject, policy.until, decisions)));
    }
    return side;
}

} // namespace sizao::rules
