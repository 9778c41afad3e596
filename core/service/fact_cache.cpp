// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/fact_cache.h"

#include "core/rules/record_changes.h"
#include "core/rules/sheet_json.h"
#include "core/service/change_feed.h"
#include "core/service/subject_cases.h"
#include "core/storage/outbox/journal.h"
#include "core/storage/stores/people_store.h"
#include "core/storage/stores/record_change_store.h"
#include "core/storage/stores/record_store.h"
#include "core/storage/stores/verified_facts.h"
#include "core/storage/stores/warning_store.h"

#include <algorithm>
#include <cstring>

namespace sizao::service {
namespace {

using base::Result;
using storage::Database;

constexpr const char* concerned[] = {"record",          "verification", "record_change",
                                     "signal_decision", "case_step",    "tenure"};

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
    if (verified.unit_at_time)
        fact.unit = *verified.unit_at_time;
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

Result<SubjectEntry> readOwn(Database& database, const rules::Standards& standards,
                             const rules::WorkCalendar& calendar,
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
    const auto changed = storage::visitChangesOfFindings(
        database, subject.id, [&](const storage::ChangeOfFinding& found) {
            entry.facts.push_back(rules::factOf(found.change, found.rev, standards));
        });
    if (!changed)
        return base::fail(changed.error());
    const auto decisions = storage::listDecisions(database, subject.id);
    if (!decisions)
        return base::fail(decisions.error());
    for (const domain::SignalDecision& decision : *decisions)
        addDecision(entry, decision, standards);
    const auto added = addCases(database, standards, calendar, subject.id,
                                [&](const base::RawId&) { return &entry; });
    if (!added)
        return base::fail(added.error());
    sort(entry);
    return entry;
}

using Members = std::map<base::RawId, std::vector<rules::Membership>>;

// By unit: everybody who ever held a post there.
Result<Members> readMembersOf(Database& database, std::optional<domain::UnitId> unit) {
    Members members;
    const auto visited = storage::visitTenures(database, unit, [&](const domain::Tenure& tenure) {
        members[tenure.unit].push_back({tenure.person, tenure.held_from, tenure.held_to});
    });
    if (!visited)
        return base::fail(visited.error());
    return members;
}

// Of a unit: who has a fact there, and who has a case.
Result<std::set<domain::PersonId>> peopleThatCount(Database& database, domain::UnitId unit,
                                                   std::span<const rules::Membership> members) {
    const auto people = storage::peopleWithFactsIn(database, unit);
    if (!people)
        return base::fail(people.error());
    std::set<domain::PersonId> all(people->begin(), people->end());
    for (const rules::Membership& member : members) {
        const auto cases = storage::casesOfSubject(database, member.person);
        if (!cases)
            return base::fail(cases.error());
        if (!cases->empty())
            all.insert(domain::PersonId(member.person));
    }
    return all;
}

} // namespace

Result<SubjectEntry> readSubject(Database& database, const rules::Standards& standards,
                                 const rules::WorkCalendar& calendar,
                                 const domain::SubjectRef& subject) {
    auto entry = readOwn(database, standards, calendar, subject);
    if (!entry || subject.kind == domain::SubjectKind::Person)
        return entry;
    const domain::UnitId unit(subject.id);
    auto members = readMembersOf(database, unit);
    if (!members)
        return base::fail(members.error());
    const std::vector<rules::Membership>& here = (*members)[unit];
    const auto people = peopleThatCount(database, unit, here);
    if (!people)
        return base::fail(people.error());
    std::map<base::RawId, SubjectEntry> staff;
    for (const domain::PersonId& person : *people) {
        auto read = readOwn(database, standards, calendar, {domain::SubjectKind::Person, person});
        if (!read)
            return base::fail(read.error());
        staff.emplace(person, std::move(*read));
    }
    std::vector<rules::StaffFacts> facts;
    for (const auto& [id, person] : staff)
        facts.push_back({domain::PersonId(id), person.facts});
    entry->unit = std::make_shared<const rules::UnitFacts>(rules::gatherUnit(
        unit, entry->facts, facts, rules::Exposure(rules::headcountsOf(here), {})));
    setFloors(*entry, here, standards, [&](const base::RawId& person) {
        const auto known = staff.find(person);
        return known == staff.end() ? nullptr : &known->second;
    });
    return entry;
}

void FactCache::note(const storage::ChangeSet& changes) {
    const std::scoped_lock guard(m_guard);
    // While everything is to be read anyway, single changes need not be remembered.
    if (m_whole || concernsStandards(changes)
        || std::any_of(std::begin(concerned), std::end(concerned),
                       [&](const char* type) { return changes.concernsBulk(type); })) {
        m_whole = true;
        m_wholeAt = changes.position;
        m_notes.clear();
        return;
    }
    for (const storage::ChangeSet::Item& item : changes.items)
        if (concerns(item.type))
            m_notes.push_back({changes.position, item});
}

Result<> FactCache::refresh(Database& database, std::shared_ptr<const rules::Standards> standards,
                            std::shared_ptr<const rules::WorkCalendar> calendar) {
    const auto position = storage::outboxPosition(database);
    if (!position)
        return base::fail(position.error());
    std::vector<Note> due;
    bool whole = false;
    {
        const std::scoped_lock guard(m_guard);
        // Facts name indicators by their place in the standards; the calendar moves due days.
        whole = m_whole || m_standards != standards || m_calendar != calendar;
        // A commit that this snapshot does not show yet stays noted for the next one.
        m_whole = m_whole && m_wholeAt > *position;
        const auto later =
            std::stable_partition(m_notes.begin(), m_notes.end(),
                                  [&](const Note& note) { return note.position <= *position; });
        due.assign(m_notes.begin(), later);
        m_notes.erase(m_notes.begin(), later);
    }
    m_standards = std::move(standards);
    m_calendar = std::move(calendar);
    auto read = whole ? readAll(database) : readDirty(database, due);
    if (!read) { // interrupted: everything again at the next question
        const std::scoped_lock guard(m_guard);
        m_whole = true;
    }
    return read;
}

Result<> FactCache::readAll(Database& database) {
    m_entries.clear();
    m_staff.clear();
    std::map<base::RawId, SubjectEntry> read;
    SubjectEntry* current = nullptr;
    auto visited =
        storage::visitVerifiedFacts(database, std::nullopt, [&](storage::VerifiedFact&& fact) {
            if (!fact.grade)
                return;
            if (current == nullptr || current->subject != fact.subject) {
                current = &read[fact.subject.id];
                current->subject = fact.subject;
            }
            current->facts.push_back(factOf(fact, *m_standards));
        });
    if (!visited)
        return visited;
    visited = storage::visitChangesOfFindings(
        database, std::nullopt, [&](const storage::ChangeOfFinding& found) {
            const auto known = read.find(found.subject);
            if (known != read.end()) // else nothing of that subject can be scored
                known->second.facts.push_back(rules::factOf(found.change, found.rev, *m_standards));
        });
    if (!visited)
        return visited;
    const auto decisions = storage::listDecisions(database, std::nullopt);
    if (!decisions)
        return base::fail(decisions.error());
    for (const domain::SignalDecision& decision : *decisions) {
        const base::RawId subject =
            decision.person ? base::RawId(*decision.person) : base::RawId(*decision.unit);
        SubjectEntry& entry = read[subject];
        entry.subject = {decision.subject_kind, subject};
        addDecision(entry, decision, *m_standards);
    }
    const auto added = addCases(database, *m_standards, *m_calendar, std::nullopt,
                                [&](const base::RawId& subject) {
                                    const auto known = read.find(subject);
                                    return known == read.end() ? nullptr : &known->second;
                                });
    if (!added)
        return added;
    std::set<base::RawId> units;
    for (auto& [id, entry] : read) {
        sort(entry);
        keep(std::move(entry), units);
    }
    return readMembers(database).map([&] {
        noteUnitsOfCases(nullptr, units);
        gatherUnits(units);
    });
}

// What was just read of one subject. Adds the units that it belongs to, or is.
void FactCache::keep(SubjectEntry entry, std::set<base::RawId>& units) {
    noteUnits(entry, units);
    const domain::SubjectRef subject = entry.subject;
    for (const rules::Fact& fact : entry.facts)
        if (subject.kind == domain::SubjectKind::Person && !fact.unit.isNull())
            m_staff[fact.unit].insert(subject.id);
    m_entries[subject.id] = {std::make_shared<const SubjectEntry>(std::move(entry)), {}, {}};
}

// The units that an entry belongs to, or is.
void FactCache::noteUnits(const SubjectEntry& entry, std::set<base::RawId>& units) {
    if (entry.subject.kind == domain::SubjectKind::Unit)
        units.insert(entry.subject.id);
    else
        for (const rules::Fact& fact : entry.facts)
            if (!fact.unit.isNull())
                units.insert(fact.unit);
}

void FactCache::noteUnitsOfCases(const base::RawId* person, std::set<base::RawId>& units) const {
    for (const auto& [unit, members] : m_members)
        if (std::any_of(members.begin(), members.end(), [&](const rules::Membership& member) {
                if (person != nullptr && member.person != *person)
                    return false;
                const Entry entry = entryOf(member.person);
                return entry && !entry->decisions.empty();
            }))
            units.insert(unit);
}

Result<> FactCache::readMembers(Database& database) {
    auto members = readMembersOf(database, std::nullopt);
    if (!members)
        return base::fail(members.error());
    m_members = std::move(*members);
    m_headcounts.clear();
    for (const auto& [unit, list] : m_members)
        m_headcounts[unit] = rules::headcountsOf(list);
    return {};
}

void FactCache::gatherUnits(const std::set<base::RawId>& units) {
    for (const base::RawId& unit : units) {
        std::vector<rules::StaffFacts> people;
        for (const base::RawId& person : m_staff[unit])
            people.push_back({domain::PersonId(person), m_entries[person].entry->facts});
        const Entry known = entryOf(unit);
        SubjectEntry entry = known ? *known : SubjectEntry();
        entry.subject = {domain::SubjectKind::Unit, unit};
        entry.unit = std::make_shared<const rules::UnitFacts>(
            rules::gatherUnit(unit, entry.facts, people, rules::Exposure(m_headcounts[unit], {})));
        setFloors(entry, m_members[unit], *m_standards,
                  [this](const base::RawId& person) { return entryOf(person).get(); });
        m_entries[unit] = {std::make_shared<const SubjectEntry>(std::move(entry)), {}, {}};
    }
}

Result<> FactCache::readDirty(Database& database, const std::vector<Note>& notes) {
    std::set<domain::SubjectRef> dirty;
    std::set<base::RawId> units;
    bool hasMoved = false;
    for (const Note& note : notes) {
        if (std::strcmp(note.item.type, "tenure") == 0) {
            hasMoved = true;
            continue;
        }
        const auto subject = storage::subjectOfChange(database, note.item.type, note.item.id);
        if (!subject)
            return base::fail(subject.error());
        if (*subject)
            dirty.insert(**subject);
    }
    for (const domain::SubjectRef& subject : dirty) {
        if (const Entry known = entryOf(subject.id))
            noteUnits(*known, units); // where it was counted so far
        for (const base::RawId& unit : units)
            m_staff[unit].erase(subject.id);
        auto entry = readOwn(database, *m_standards, *m_calendar, subject);
        if (!entry)
            return base::fail(entry.error());
        keep(std::move(*entry), units);
        noteUnitsOfCases(&subject.id, units);
    }
    if (!hasMoved) {
        gatherUnits(units);
        return {};
    }
    // A headcount moves the level of its unit: all of them are measured anew.
    for (const auto& [id, kept] : m_entries)
        if (kept.entry->subject.kind == domain::SubjectKind::Unit)
            units.insert(id);
    return readMembers(database).map([&] {
        noteUnitsOfCases(nullptr, units);
        gatherUnits(units);
    });
}

FactCache::Entry FactCache::entryOf(const base::RawId& subject) const {
    const auto known = m_entries.find(subject);
    return known == m_entries.end() ? nullptr : known->second.entry;
}

void FactCache::visitFolded(base::Day day, const Folded& visit) {
    rules::Folder folder(*m_standards);
    for (auto& [id, kept] : m_entries) {
        if (kept.folded_on != day) {
            kept.pairs = folder.fold(kept.entry->view(), day);
            kept.folded_on = day;
        }
        if (!visit(*kept.entry, kept.pairs))
            return;
    }
}

} // namespace sizao::service
