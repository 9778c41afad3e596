// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/fact_cache.h"

#include "core/rules/sheet_json.h"
#include "core/service/change_feed.h"
#include "core/storage/outbox/journal.h"
#include "core/storage/stores/record_store.h"
#include "core/storage/stores/warning_store.h"

#include <algorithm>
#include <cstring>

namespace sizao::service {
namespace {

using base::Result;
using storage::Database;

constexpr const char* concerned[] = {"record", "verification", "signal_decision"};

bool concerns(const char* type) {
    return std::any_of(std::begin(concerned), std::end(concerned),
                       [type](const char* known) { return std::strcmp(known, type) == 0; });
}

rules::Fact factOf(const storage::VerifiedFact& verified, const rules::Standards& standards) {
    rules::Fact fact;
    fact.id = verified.verification;
    fact.record = verified.record;
    fact.occurred_on = verified.occurred_on;
    fact.known_on = std::max(verified.verified_on, verified.occurred_on);
    fact.rev = static_cast<std::int32_t>(verified.rev);
    fact.indicator = standards.indicatorIndex(verified.indicator);
    fact.grade = verified.grade.value_or(domain::Grade::I);
    fact.influence = static_cast<std::uint8_t>(verified.influence);
    fact.urgency = static_cast<std::uint8_t>(verified.urgency);
    return fact;
}

// Decisions of older programs whose sheet or model is not readable here do not count; doctor
// names them.
std::optional<rules::DecisionFact> decisionOf(const domain::SignalDecision& decision,
                                              const rules::Standards& standards) {
    const auto model = standards.modelIndex(decision.model);
    auto sheet = rules::fromSheetJson(decision.sheet.toUtf8());
    if (!model || !sheet || decision.kind == domain::DecisionKind::Refer)
        return std::nullopt;
    rules::DecisionFact fact;
    fact.id = decision.id;
    fact.decided_on = decision.decided_on;
    fact.kind = decision.kind == domain::DecisionKind::Adopt ? rules::DecisionFactKind::Adopt
                                                             : rules::DecisionFactKind::Dismiss;
    fact.model = *model;
    fact.signal_on = decision.signal_on;
    fact.tier = decision.tier;
    fact.sheet = std::make_shared<domain::ComputationSheet>(std::move(*sheet));
    return fact;
}

void addDecision(SubjectEntry& entry, const domain::SignalDecision& decision,
                 const rules::Standards& standards) {
    if (auto fact = decisionOf(decision, standards))
        entry.decisions.push_back(std::move(*fact));
    entry.decided.push_back(decision);
}

void sort(SubjectEntry& entry) {
    rules::sortFacts(entry.facts);
    rules::sortDecisions(entry.decisions);
}

} // namespace

Result<SubjectEntry> readSubject(Database& database, const rules::Standards& standards,
                                 const domain::SubjectRef& subject) {
    SubjectEntry entry;
    entry.subject = subject;
    const auto visited =
        storage::visitVerifiedFacts(database, subject.id, [&](storage::VerifiedFact&& fact) {
            if (fact.grade) // without a grade nothing can be scored
                entry.facts.push_back(factOf(fact, standards));
        });
    if (!visited)
        return base::fail(visited.error());
    const auto decisions = storage::listDecisions(database, subject.id);
    if (!decisions)
        return base::fail(decisions.error());
    for (const domain::SignalDecision& decision : *decisions)
        addDecision(entry, decision, standards);
    sort(entry);
    return entry;
}

void FactCache::note(const storage::ChangeSet& changes) {
    const std::scoped_lock guard(m_guard);
    if (concernsStandards(changes)
        || std::any_of(std::begin(concerned), std::end(concerned),
                       [&](const char* type) { return changes.concernsBulk(type); })) {
        m_whole = true;
        m_wholeAt = changes.position;
        return;
    }
    for (const storage::ChangeSet::Item& item : changes.items)
        if (concerns(item.type))
            m_notes.push_back({changes.position, item});
}

Result<> FactCache::refresh(Database& database, const rules::Standards& standards) {
    const auto position = storage::outboxPosition(database);
    if (!position)
        return base::fail(position.error());
    std::vector<Note> due;
    bool whole = false;
    {
        const std::scoped_lock guard(m_guard);
        whole = m_whole || m_standards != &standards; // facts name indicators by their place there
        // A commit that this snapshot does not show yet stays noted for the next one.
        m_whole = m_whole && m_wholeAt > *position;
        const auto later =
            std::stable_partition(m_notes.begin(), m_notes.end(),
                                  [&](const Note& note) { return note.position <= *position; });
        due.assign(m_notes.begin(), later);
        m_notes.erase(m_notes.begin(), later);
    }
    m_standards = &standards;
    auto read = whole ? readAll(database, standards) : readDirty(database, standards, due);
    if (!read) { // interrupted: everything again at the next question
        const std::scoped_lock guard(m_guard);
        m_whole = true;
    }
    return read;
}

Result<> FactCache::readAll(Database& database, const rules::Standards& standards) {
    m_entries.clear();
    SubjectEntry* current = nullptr;
    auto visited =
        storage::visitVerifiedFacts(database, std::nullopt, [&](storage::VerifiedFact&& fact) {
            if (!fact.grade)
                return;
            if (current == nullptr || current->subject.id != fact.subject) {
                current = &m_entries[fact.subject];
                current->subject = {fact.subject_kind, fact.subject};
            }
            current->facts.push_back(factOf(fact, standards));
        });
    if (!visited)
        return visited;
    const auto decisions = storage::listDecisions(database, std::nullopt);
    if (!decisions)
        return base::fail(decisions.error());
    for (const domain::SignalDecision& decision : *decisions) {
        const base::RawId subject =
            decision.person ? base::RawId(*decision.person) : base::RawId(*decision.unit);
        SubjectEntry& entry = m_entries[subject];
        entry.subject = {decision.subject_kind, subject};
        addDecision(entry, decision, standards);
    }
    for (auto& [id, entry] : m_entries)
        sort(entry);
    return {};
}

Result<> FactCache::readDirty(Database& database, const rules::Standards& standards,
                              const std::vector<Note>& notes) {
    std::set<domain::SubjectRef> dirty;
    for (const Note& note : notes) {
        const auto subject = storage::subjectOfChange(database, note.item.type, note.item.id);
        if (!subject)
            return base::fail(subject.error());
        if (*subject)
            dirty.insert(**subject);
    }
    for (const domain::SubjectRef& subject : dirty) {
        auto entry = readSubject(database, standards, subject);
        if (!entry)
            return base::fail(entry.error());
        m_entries.insert_or_assign(subject.id, std::move(*entry));
    }
    return {};
}

} // namespace sizao::service
