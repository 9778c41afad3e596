// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/burn_down.h"
#include "core/rules/case_clocks.h"
#include "core/service/paper_findings.h"
#include "core/service/session.h"
#include "core/service/table_copy.h"

namespace sizao::service {

// One item as the ledger has it; the lists of problems, of who is responsible and of what is done
// are columns of this one row (product text, F37).
struct RectRow {
    domain::RectItem item;
    QString case_number; // empty: not numbered yet
    domain::CaseState case_state = domain::CaseState::Checking;
    domain::Tier tier = domain::Tier::None;
    QString subject_name;
    QString unit_name; // of the cadre now; of a unit's warning its own
    std::optional<domain::Progress> latest;
    // What binds somebody now: the clock that ends first, else one that stands still; absent: none.
    std::optional<rules::CaseClock> clock;
    bool waits_for_me = false; // it goes on with a step that is the user's to take
    std::vector<PaperFinding> findings;

    [[nodiscard]] bool isOverdue() const;
    [[nodiscard]] bool isDueSoon() const;
    // Calendar days until the due day, negative by what it is late; nullopt: no day is set.
    [[nodiscard]] std::optional<int> daysLeft(base::Day today) const;
};

// What the ledger may be narrowed by; an empty member does not narrow.
struct RectFilter {
    std::optional<domain::RectState> state{};
    std::optional<domain::RectClass> kind{};
    std::optional<domain::Tier> tier{};
    std::optional<domain::CaseId> warning_case{};
    QString unit{}; // name
    bool mine = false;
    bool due_soon = false;
    bool overdue = false;
    QString text{}; // subject, unit, number, problem, owner or leader contains it
    bool operator==(const RectFilter&) const = default;

    [[nodiscard]] bool passes(const RectRow& row) const;
};

// 整改台账.
struct RectLedger {
    base::Day as_of;
    std::vector<RectRow> rows; // what ends first in front, then what stands without a day
    // Week by week over half a year, of archived cases too; the last day is as_of.
    std::vector<rules::BurnDownDay> course;
};

class RectificationService {
public:
    explicit RectificationService(Session& session) : m_session(session) {}

    // Of all cases that are not archived, and of archived ones that wait for a follow-up.
    [[nodiscard]] QFuture<base::Result<RectLedger>> ledger() const;
    // The rows that pass as a file: numbered and audited before anybody gets the bytes. Refused to
    // who may not copy named material; a handler copies what is of his own cases.
    [[nodiscard]] QFuture<base::Result<TableCopy>> copy(const RectFilter& filter,
                                                        TableFormat format, const QString& reason);

private:
    Session& m_session;
};

} // namespace sizao::service
