// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case_act.h"
#include "core/domain/task_kind.h"
#include "core/rules/deadline.h"
#include "core/service/session.h"
#include "core/service/warning_service.h"

namespace sizao::service {

// Where a task is done, and what its id is of.
enum class TaskPlace { Signal, Record, Case };

// One thing that waits for somebody.
struct Task {
    QString key; // the same as long as it waits
    domain::TaskKind kind = domain::TaskKind::Triage;
    TaskPlace place = TaskPlace::Case;
    QString id;          // of the place: key of the signal, id of the record or case
    QString case_number; // empty: no case, or not numbered yet
    QString subject_name;
    QString unit_name;
    domain::Tier tier = domain::Tier::None;
    std::optional<domain::CaseAct> act; // of a case: the step that is next
    QString next;                       // the same in words
    std::optional<base::Day> since;     // of a record: the day it was found
    // The clock: absent: none runs. Of one that stands still the day is absent.
    std::optional<domain::DeadlineCode> code;
    rules::DeadlineStanding standing;
    bool mine = false;
    QString waits_for; // names or roles, also of what is mine

    [[nodiscard]] std::optional<base::Day> due() const {
        return standing.due ? std::optional(standing.due->day) : std::nullopt;
    }
    // A window that ends is nobody's fault: only duties are late.
    [[nodiscard]] bool isOverdue() const {
        return standing.state == domain::DeadlineState::Overdue;
    }
    bool operator==(const Task&) const = default;
};

// By the day they are due, so that what is overdue comes first; those without a deadline last:
// cases before records, records by the day they were found.
struct TaskList {
    base::Day today;
    std::vector<Task> tasks;
    qint64 unlisted_records = 0; // wait too, found later than those in the list

    // Cases in which nothing has a last day (the no-deadline list, invariant 17): their tasks.
    [[nodiscard]] std::vector<Task> withoutDeadline() const;
};

// What waits in signals, records and cases, for the user and for others: one list. It holds what
// the user may know of: of cases those he reads the papers of, as handler only his own, and
// whatever he is to do himself.
class TaskService {
public:
    explicit TaskService(const Session& session) : m_session(session) {}

    [[nodiscard]] QFuture<base::Result<TaskList>> list() const;
    // The same with signals that were derived already (today's, as signalsOn gives them).
    [[nodiscard]] QFuture<base::Result<TaskList>> list(std::vector<Notice> known) const;

private:
    const Session& m_session;
};

} // namespace sizao::service
