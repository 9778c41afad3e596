// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/warning.h"
#include "core/rules/fold.h"
#include "core/rules/unit_facts.h"
#include "core/rules/unit_floors.h"
#include "core/storage/engine/database.h"
#include "core/storage/stores/change_set.h"

#include <map>
#include <mutex>
#include <set>

namespace sizao::service {

// Everything the rules need to know about one subject.
struct SubjectEntry {
    domain::SubjectRef subject;
    std::vector<rules::Fact> facts; // its own, sorted as the rules want it
    std::vector<rules::DecisionFact> decisions;
    std::vector<domain::SignalDecision> decided;  // as stored, in the same order
    std::vector<rules::ItemDays> items;           // to be put right in its cases
    std::shared_ptr<const rules::UnitFacts> unit; // of a unit: with those of its people

    [[nodiscard]] rules::SubjectFacts view() const {
        return unit ? unit->view(decisions) : rules::SubjectFacts{subject, facts, decisions};
    }
};

// One subject read straight from the database, a unit with its people. The calendar says when a
// term of rectification was overdue for too long.
[[nodiscard]] base::Result<SubjectEntry> readSubject(storage::Database& database,
                                                     const rules::Standards& standards,
                                                     const rules::WorkCalendar& calendar,
                                                     const domain::SubjectRef& subject);

// The verified facts and decisions of everybody, in memory, without texts, and what the fold last
// said of each. Commits tell which subjects changed; only these are read and folded again. One for
// a session. Used on db-read only, but for note(); an entry is never changed, only replaced, so
// whoever holds one may read it on any thread while the cache goes on.
class FactCache {
public:
    using Entry = std::shared_ptr<const SubjectEntry>;

    // From any thread: what a commit changed.
    void note(const storage::ChangeSet& changes);
    // Up to the snapshot that is being read.
    [[nodiscard]] base::Result<> refresh(storage::Database& database,
                                         std::shared_ptr<const rules::Standards> standards,
                                         std::shared_ptr<const rules::WorkCalendar> calendar);

    // As of the last refresh; nullptr: no fact and no decision is known of the subject, nor of
    // anybody who belonged to it.
    [[nodiscard]] Entry entryOf(const base::RawId& subject) const;
    // Everybody of whom a fact or decision is known, and every unit they belonged to, with what
    // the fold says of them at the end of that day, until `visit` returns false. The answer of the
    // day asked last is kept per subject.
    using Folded = std::function<bool(const SubjectEntry&, const std::vector<rules::PairState>&)>;
    void visitFolded(base::Day day, const Folded& visit);

private:
    struct Note {
        qint64 position = 0;
        storage::ChangeSet::Item item;
    };
    struct Kept {
        Entry entry;
        std::optional<base::Day> folded_on;
        std::vector<rules::PairState> pairs;
    };
    [[nodiscard]] base::Result<> readAll(storage::Database& database);
    [[nodiscard]] base::Result<> readDirty(storage::Database& database,
                                           const std::vector<Note>& notes);
    [[nodiscard]] base::Result<> readMembers(storage::Database& database);
    void keep(SubjectEntry entry, std::set<base::RawId>& units);
    static void noteUnits(const SubjectEntry& entry, std::set<base::RawId>& units);
    void gatherUnits(const std::set<base::RawId>& units);
    // The units of which somebody has a case: his warnings and items count there. nullptr:
    // whoever.
    void noteUnitsOfCases(const base::RawId* person, std::set<base::RawId>& units) const;

    std::shared_ptr<const rules::Standards> m_standards;
    std::shared_ptr<const rules::WorkCalendar> m_calendar;
    std::map<base::RawId, Kept> m_entries;
    std::map<base::RawId, std::set<base::RawId>> m_staff; // unit → people with a fact there
    std::map<base::RawId, std::vector<rules::Membership>> m_members;   // by unit
    std::map<base::RawId, std::vector<rules::Headcount>> m_headcounts; // likewise
    std::mutex m_guard;                                                // of what follows
    std::vector<Note> m_notes;
    qint64 m_wholeAt = 0; // position from which everything must be read anew
    bool m_whole = true;
};

} // namespace sizao::service
