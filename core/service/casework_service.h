// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/archive_rules.h"
#include "core/rules/case_clocks.h"
#include "core/rules/case_steps.h"
#include "core/service/session.h"

#include <unordered_map>

namespace sizao::service {

// One step as whoever enters it fills it in. New parts come without an id.
struct StepEntry : rules::StepContent {
    domain::CaseId warning_case;
    std::optional<domain::UserId> taken_by; // absent: who opened the file
    std::optional<domain::UserId> second;
    std::vector<domain::UserId> handlers; // Assign
};

// A step that the tables allow now.
struct NextStep {
    rules::PossibleStep step;
    bool mine = false; // it is for the user to take
};

// A case with everything that was done in it.
struct CaseworkView {
    domain::CaseFile file;
    std::unordered_map<domain::UserId, QString>
        names; // of everybody who took a step or is to take one
    std::vector<rules::CaseClock> clocks;
    std::vector<NextStep> next;
    rules::ArchiveEffect archive;
};

// Read in the transaction at hand, as it stands today: what the program does on the day a term ends
// is done, whether or not a step has stored it yet. NotFound without the case.
[[nodiscard]] base::Result<CaseworkView>
caseworkOf(storage::Database& database, domain::CaseId id, const domain::Actor& actor,
           const rules::Standards& standards, const rules::WorkCalendar& calendar, base::Day today);

// A running case among others: what is next, and until when.
struct CaseDuty {
    domain::CaseId warning_case;
    std::optional<rules::CaseClock> clock; // the one that ends first; absent: no deadline runs
    int overdue = 0;                       // clocks that have run out
};

// Everything that is done in a case, by the tables of rules/case_flow.h. Each step is one
// transaction: what it changed, the step itself, the audit; refusals name the rule and change
// nothing.
class CaseworkService {
public:
    explicit CaseworkService(Session& session) : m_session(session) {}

    // The case as it is after the step.
    [[nodiscard]] QFuture<base::Result<domain::CaseFile>> take(const StepEntry& entry);
    // Everything that still stands in the way of it, one sentence each; nothing is stored.
    [[nodiscard]] QFuture<base::Result<QStringList>> obstacles(const StepEntry& entry) const;
    // Leaves a trace in the audit: the papers of a case were opened.
    [[nodiscard]] QFuture<base::Result<CaseworkView>> view(domain::CaseId id);
    // For an act that leaves its own row there: the case as it stands today.
    [[nodiscard]] QFuture<base::Result<domain::CaseFile>> fileFor(domain::CaseId id) const;
    // Of all cases that are not archived, the most urgent first, those without a deadline last.
    [[nodiscard]] QFuture<base::Result<std::vector<CaseDuty>>> duties() const;

private:
    Session& m_session;
};

} // namespace sizao::service
