// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/domain/enum_text.h"
#include "core/rules/event_columns.h"
#include "core/rules/fold.h"
#include "core/rules/issue_at_once.h"

// A whole population folded under one policy and one set of standards after another (warning
// model, section 14). In memory; nothing of it is stored.
namespace sizao::rules {

enum class WhatIfMode {
    Prospective, // the draft from a given day, facts as they became known
    AsIf,        // the draft for all time, every fact known on the day it happened
};

} // namespace sizao::rules

template <>
struct sizao::domain::EnumText<sizao::rules::WhatIfMode> {
    using Mode = rules::WhatIfMode;
    static constexpr EnumEntry<Mode> entries[] = {
        {Mode::Prospective, "PROSPECTIVE", QT_TRANSLATE_NOOP("Vocabulary", "自某日起施行")},
        {Mode::AsIf, "AS_IF", QT_TRANSLATE_NOOP("Vocabulary", "视为一直施行")},
    };
};

namespace sizao::rules {

// The last state of every event, known on its own day: whatever the order in which the facts
// came, this is the same. With the facts known on K; ids are those of the records. `unit` exactly
// for facts of a unit.
[[nodiscard]] std::vector<Fact> canonicalHistory(const Standards& standards,
                                                 std::span<const Fact> facts, base::Day K,
                                                 const UnitContext* unit = nullptr);

// The facts of everybody as a mode wants them: persons, or units. Positions are those of the
// subjects given.
class ReplayPopulation {
public:
    // Prospective: the facts stay where they are and must outlive this. AsIf: a copy as above.
    // What units refer to stays where it is.
    ReplayPopulation(const Standards& standards, std::span<const SubjectFacts> subjects,
                     WhatIfMode mode, base::Day K);
    // The same facts, whose indicators are numbered as in `second` instead of `first`.
    [[nodiscard]] ReplayPopulation renumbered(const Standards& first,
                                              const Standards& second) const;

    [[nodiscard]] std::span<const SubjectFacts> subjects() const { return m_subjects; }
    [[nodiscard]] bool isOfUnits() const {
        return !m_subjects.empty() && m_subjects.front().unit != nullptr;
    }
    // What stands of persons with the facts known on K; nothing of units.
    [[nodiscard]] const EventColumns& events() const { return m_events; }
    // Of the earliest fact; nullopt: there is none.
    [[nodiscard]] std::optional<base::Day> firstDay() const;

private:
    ReplayPopulation() = default;

    std::vector<SubjectFacts> m_subjects;
    std::vector<std::vector<Fact>> m_own; // facts that were made here
    EventColumns m_events;
};

// A signal of a replay.
struct Proposal {
    base::Day day;
    std::uint16_t model = 0; // index of the side's standards
    Tier tier = Tier::None;
    bool operator==(const Proposal&) const = default;
};

// What came of one subject, and for which other thresholds it would have been the same.
struct SubjectReplay {
    std::vector<Proposal> proposals;  // by day
    std::vector<ThresholdRoom> rooms; // by model
};

struct ReplaySide {
    std::shared_ptr<const Standards> standards;
    std::vector<SubjectReplay> subjects; // by position
    std::size_t folded = 0;              // of them; the others were known from another side
};

struct ReplayPolicy {
    RectificationTerms terms{15, 30, 60};
    base::Day until; // last day that is folded
};

// Folds everybody until that day. Subjects whose outcome cannot differ from that of a side known
// before are taken from there: no fact of an indicator that changed, and thresholds within the
// room. Cancelled when asked to stop.
[[nodiscard]] base::Result<ReplaySide> replay(std::shared_ptr<const Standards> standards,
                                              const ReplayPopulation& population,
                                              const ReplayPolicy& policy,
                                              std::span<const ReplaySide* const> known,
                                              const base::Progress& progress);

} // namespace sizao::rules
