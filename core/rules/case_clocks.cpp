// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/case_clocks.h"

#include "core/rules/item_terms.h"
#include "core/rules/letter_rules.h"

namespace sizao::rules {
namespace {

using base::Day;
using domain::CaseAct;
using domain::CaseState;
using domain::CaseStep;
using domain::DeadlineCode;

class Clocks {
public:
    Clocks(const CaseFile& file, const Standards& standards, const WorkCalendar& calendar,
           Day today)
        : m_file(file),
          m_standards(standards),
          m_calendar(calendar),
          m_today(today),
          m_suspensions(suspensionsOf(file)) {}

    std::vector<CaseClock> read() {
        readCase();
        for (const domain::Letter& letter : m_file.letters)
            readLetter(letter);
        for (const domain::Statement& statement : m_file.statements)
            readStatement(statement);
        for (const domain::Review& review : m_file.reviews)
            readReview(review);
        for (const domain::RectItem& item : m_file.items)
            readItem(item);
        readEnd();
        std::stable_sort(m_clocks.begin(), m_clocks.end(),
                         [](const CaseClock& a, const CaseClock& b) {
                             return a.deadline.start < b.deadline.start;
                         });
        return std::move(m_clocks);
    }

private:
    using Met = std::optional<Day>;

    // A clock of the catalogue.
    void start(DeadlineCode code, Day from, Met met, const base::RawId& object = {}) {
        const DeadlineRules* rules = m_standards.deadlineOn(code, m_today);
        if (rules == nullptr)
            return;
        Deadline deadline = startedOn(from, *rules);
        for (const Suspension& suspension : m_suspensions)
            if (!suspension.to || *suspension.to > from)
                deadline.suspensions.push_back({std::max(suspension.from, from), suspension.to});
        // What is met is met, also on a day on which the case stood still.
        deadline.met_on = met;
        if (met && !deadline.suspensions.empty() && !deadline.suspensions.back().to)
            deadline.suspensions.pop_back();
        add(code, rules->kind, std::move(deadline), object);
    }

    void add(DeadlineCode code, domain::DeadlineKind kind, Deadline deadline,
             const base::RawId& object) {
        CaseClock clock{code, kind, object, std::move(deadline), {}};
        clock.standing = standingOn(m_today, clock.deadline, m_calendar);
        m_clocks.push_back(std::move(clock));
    }

    // The first step of that kind after step number `after`.
    [[nodiscard]] const CaseStep* next(CaseAct act, int after,
                                       const base::RawId& object = {}) const {
        for (const CaseStep& step : m_file.steps)
            if (step.number > after && step.act == act && step.object == object)
                return &step;
        return nullptr;
    }
    [[nodiscard]] static Met dayOf(const CaseStep* step) {
        return step == nullptr ? Met() : step->taken_on;
    }
    // A part of the case that is over before it came to its end.
    [[nodiscard]] Met orEnd(Met met) const { return met ? met : closedOn(m_file); }

    // Met when both handlers have confirmed; who proposes has taken the case on.
    void readOwnership() {
        Day since = m_file.warning_case.opened_on;
        for (const CaseStep& step : m_file.steps)
            if (step.act == CaseAct::Assign)
                since = step.taken_on;
        std::array<Met, 2> owned;
        const std::array handlers{m_file.warning_case.handler_1, m_file.warning_case.handler_2};
        for (const CaseStep& step : m_file.steps)
            for (std::size_t i = 0; i < handlers.size(); ++i)
                if (step.act == CaseAct::Own && step.taken_by == handlers[i])
                    owned[i] = std::max(step.taken_on, since);
        Met met = owned[0] && owned[1] ? std::max(owned[0], owned[1]) : Met();
        if (!met && m_file.warning_case.state > CaseState::Checking)
            met = since;
        start(DeadlineCode::Own, since, orEnd(met));
    }

    void readCase() {
        readOwnership();
        Day from = m_file.warning_case.opened_on;
        int number = 0;
        for (;;) { // once for each time the case came back
            const CaseStep* proposed = next(CaseAct::Propose, number);
            start(DeadlineCode::Check, from, orEnd(dayOf(proposed)));
            if (proposed == nullptr)
                break;
            const CaseStep* back = next(CaseAct::Return, proposed->number);
            readApprovals(*proposed, back);
            if (back == nullptr)
                break;
            from = back->taken_on;
            number = back->number;
        }
        const CaseState state = m_file.warning_case.state;
        if (state < CaseState::Closed && !m_file.steps.empty())
            start(DeadlineCode::Idle, m_file.steps.back().taken_on, {});
    }

    // DL_APPROVE for each step of the chain, until the letter is signed or given back.
    void readApprovals(const CaseStep& proposed, const CaseStep* back) {
        const int end = back != nullptr ? back->number : m_file.steps.back().number + 1;
        Met asked = proposed.tier == Tier::Yellow ? Met(proposed.taken_on) : Met();
        std::size_t given = 0;
        for (const CaseStep& step : m_file.steps) {
            if (step.number <= proposed.number || step.number >= end)
                continue;
            switch (step.act) {
            case CaseAct::Heard:
                asked = step.taken_on;
                given = 0;
                break;
            case CaseAct::Raise:
            case CaseAct::Lower:
                start(DeadlineCode::Approve, asked.value_or(step.taken_on), step.taken_on);
                asked = step.act == CaseAct::Lower ? Met(step.taken_on) : Met();
                given = 0;
                break;
            case CaseAct::Approve:
                start(DeadlineCode::Approve, asked.value_or(step.taken_on), step.taken_on);
                asked = step.taken_on;
                ++given;
                break;
            default:
                break;
            }
        }
        const bool isDone =
            back == nullptr && given >= approvalChain(m_file.warning_case.tier).size();
        if (!asked || isDone)
            return;
        start(DeadlineCode::Approve, *asked,
              back != nullptr ? Met(back->taken_on) : closedOn(m_file));
    }

    void readLetter(const domain::Letter& letter) {
        const CaseStep* numbered = next(CaseAct::NumberLetter, 0, letter.id);
        const CaseStep* voided = next(CaseAct::VoidLetter, 0, letter.id);
        if (numbered != nullptr)
            start(DeadlineCode::Sign, numbered->taken_on,
                  orEnd(letter.signed_on ? letter.signed_on : dayOf(voided)), letter.id);
        if (letter.signed_on)
            start(DeadlineCode::Serve, *letter.signed_on,
                  orEnd(letter.served_on ? letter.served_on : dayOf(voided)), letter.id);
        if (!isWarning(letter.kind) || !letter.served_on)
            return;
        readSelfCriticism(letter);
        Met applied;
        for (const domain::Review& review : m_file.reviews)
            if (review.about == letter.id)
                applied = review.applied_on;
        start(DeadlineCode::ReviewApply, *letter.served_on, applied, letter.id);
    }

    // 书面检查, orange and red: it is handed in with the first report of what was done since.
    void readSelfCriticism(const domain::Letter& letter) {
        if (letter.kind == domain::LetterKind::Reminder)
            return;
        Met handedIn;
        for (const CaseStep& step : m_file.steps)
            if (step.act == CaseAct::ReportProgress && step.taken_on >= *letter.served_on
                && !handedIn)
                handedIn = step.taken_on;
        start(DeadlineCode::Selfcrit, *letter.served_on, orEnd(handedIn), letter.id);
    }

    void readStatement(const domain::Statement& statement) {
        const bool isOpen = statement.state == domain::StatementState::Window;
        Met settled = statement.filed_on;
        if (!settled && !isOpen)
            settled = dayOf(next(CaseAct::LapseStatement, 0, statement.id));
        start(DeadlineCode::Statement, statement.opened_on, orEnd(settled), statement.id);
        if (statement.filed_on && statement.state != domain::StatementState::Waived)
            start(DeadlineCode::Answer, *statement.filed_on, orEnd(statement.answered_on),
                  statement.id);
    }

    void readReview(const domain::Review& review) {
        const CaseStep* accepted = next(CaseAct::AcceptReview, 0, review.id);
        start(DeadlineCode::ReviewAccept, review.applied_on,
              accepted != nullptr ? dayOf(accepted) : review.decided_on, review.id);
        if (accepted != nullptr)
            start(DeadlineCode::ReviewDecide, accepted->taken_on, review.decided_on, review.id);
    }

    void readItem(const domain::RectItem& item) {
        if (!item.issued_on)
            return;
        const CaseStep* reported = nullptr;
        Met done = item.closed_on;
        Met claimed;
        for (const CaseStep& step : m_file.steps) {
            if (step.object != base::RawId(item.id))
                continue;
            if (step.act == CaseAct::TerminateItem)
                done = step.taken_on;
            if (step.act == CaseAct::ReportItem)
                reported = &step;
            if (step.act == CaseAct::RejectItem || step.act == CaseAct::Rebound)
                reported = nullptr;
            if (step.act == CaseAct::ClaimItem)
                claimed = step.taken_on;
        }
        const auto terms = termsOf(m_file, item);
        if (!terms.empty())
            add(rectificationTerm(m_file.warning_case.tier), domain::DeadlineKind::Due,
                terms.back(), item.id);
        readStages(item);
        if (claimed)
            start(DeadlineCode::Plan, *claimed, orEnd(dayOf(next(CaseAct::PlanItem, 0, item.id))),
                  item.id);
        if (reported != nullptr)
            start(DeadlineCode::Accept, reported->taken_on, orEnd(done), item.id);
        if (item.closed_on)
            start(DeadlineCode::Lookback, *item.closed_on,
                  dayOf(next(CaseAct::FollowUp, 0, item.id)), item.id);
    }

    // Red, and what goes on for long, reports by stages: each progress begins the next stage, until
    // the item is reported as done; what is refused goes on.
    void readStages(const domain::RectItem& item) {
        const bool isStaged =
            m_file.warning_case.tier == Tier::Red || item.kind == domain::RectClass::Continuous;
        if (!isStaged)
            return;
        Met from = item.issued_on;
        for (const CaseStep& step : m_file.steps) {
            if (step.object != base::RawId(item.id))
                continue;
            switch (step.act) {
            case CaseAct::ReportProgress:
            case CaseAct::ReportItem:
            case CaseAct::TerminateItem:
                if (from)
                    start(DeadlineCode::Stage, *from, step.taken_on, item.id);
                from = step.act == CaseAct::ReportProgress ? Met(step.taken_on) : Met();
                break;
            case CaseAct::RejectItem:
            case CaseAct::Rebound:
                from = step.taken_on;
                break;
            default:
                break;
            }
        }
        if (from)
            start(DeadlineCode::Stage, *from, closedOn(m_file), item.id);
    }

    void readEnd() {
        if (m_file.warning_case.state < CaseState::Closed)
            return;
        if (const Met closed = closedOn(m_file))
            start(DeadlineCode::Archive, *closed, dayOf(next(CaseAct::Archive, 0)));
    }

    const CaseFile& m_file;
    const Standards& m_standards;
    const WorkCalendar& m_calendar;
    Day m_today;
    std::vector<Suspension> m_suspensions;
    std::vector<CaseClock> m_clocks;
};

} // namespace

std::vector<CaseClock> clocksOf(const CaseFile& file, const Standards& standards,
                                const WorkCalendar& calendar, Day today) {
    return Clocks(file, standards, calendar, today).read();
}

bool isRunningDuty(const CaseClock& clock) {
    return !clock.deadline.met_on && clock.kind == domain::DeadlineKind::Due;
}

const CaseClock* nextDue(const std::vector<CaseClock>& clocks) {
    const CaseClock* first = nullptr;
    for (const CaseClock& clock : clocks)
        if (isRunningDuty(clock) && clock.standing.due
            && (first == nullptr || clock.standing.due->day < first->standing.due->day))
            first = &clock;
    return first;
}

Day lastDayOf(DeadlineCode code, Day start, const Standards& standards,
              const WorkCalendar& calendar) {
    const DeadlineRules* rules = standards.deadlineOn(code, start);
    if (rules == nullptr)
        return start;
    const auto ending = calendar.endingOf(start, rules->amount, {});
    return ending ? ending->due.day : start;
}

} // namespace sizao::rules
