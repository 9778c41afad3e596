// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/warning.h"
#include "core/rules/fact.h"
#include "core/storage/engine/database.h"
#include "core/storage/stores/change_set.h"

#include <map>
#include <mutex>
#include <set>

namespace sizao::service {

// Everything the rules need to know about one subject.
struct SubjectEntry {
    domain::SubjectRef subject;
    std::vector<rules::Fact> facts; // sorted as the rules want it
    std::vector<rules::DecisionFact> decisions;
    std::vector<domain::SignalDecision> decided; // as stored, in the same order

    [[nodiscard]] rules::SubjectFacts view() const { return {subject, facts, decisions}; }
};

// One subject read straight from the database.
[[nodiscard]] base::Result<SubjectEntry> readSubject(storage::Database& database,
                                                     const rules::Standards& standards,
                                                     const domain::SubjectRef& subject);

// The verified facts and decisions of everybody, in memory, without texts. Commits tell which
// subjects changed; only these are read again. Entries are used on db-read only.
class FactCache {
public:
    // From any thread: what a commit changed.
    void note(const storage::ChangeSet& changes);
    // On db-read: up to the snapshot that is being read.
    [[nodiscard]] base::Result<> refresh(storage::Database& database,
                                         const rules::Standards& standards);
    [[nodiscard]] const std::map<base::RawId, SubjectEntry>& entries() const { return m_entries; }

private:
    struct Note {
        qint64 position = 0;
        storage::ChangeSet::Item item;
    };
    [[nodiscard]] base::Result<> readAll(storage::Database& database,
                                         const rules::Standards& standards);
    [[nodiscard]] base::Result<> readDirty(storage::Database& database,
                                           const rules::Standards& standards,
                                           const std::vector<Note>& notes);

    std::map<base::RawId, SubjectEntry> m_entries;
    const rules::Standards* m_standards = nullptr; // those the entries were read with; an identity
    std::mutex m_guard;                            // of what follows
    std::vector<Note> m_notes;
    qint64 m_wholeAt = 0; // position from which everything must be read anew
    bool m_whole = true;
};

} // namespace sizao::service
