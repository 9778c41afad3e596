// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/case_waiting.h"

#include "core/rules/case_guards.h"
#include "core/rules/letter_rules.h"

#include <algorithm>

namespace sizao::rules {
namespace {

using base::RawId;
using domain::CaseStep;
using domain::DeadlineCode;
using domain::LetterState;

class Waiting {
public:
    Waiting(const CaseFile& file, const std::vector<CaseClock>& clocks, const Actor& actor,
            base::Day today)
        : m_file(file), m_clocks(clocks), m_actor(actor), m_today(today) {}

    std::vector<WaitingStep> read() {
        const auto possible = possibleSteps(m_file);
        for (const PossibleStep& step : possible) {
            if (step.act == CaseAct::PlanService)
                addServices(step);
            else if (movesOn(step))
                add(step, step.object);
        }
        addHearing();
        // An item that nobody works on any more, and that was not terminated: for who closes.
        for (const PossibleStep& step : possible)
            if (m_steps.empty() && step.act == CaseAct::Close)
                add(step, {});
        // Who has not confirmed yet begins with that.
        const bool isFresh = std::any_of(m_steps.begin(), m_steps.end(), [](const auto& step) {
            return step.act == CaseAct::Own && step.mine;
        });
        if (isFresh)
            std::erase_if(m_steps, [](const auto& step) { return step.act == CaseAct::Propose; });
        return std::move(m_steps);
    }

private:
    [[nodiscard]] bool movesOn(const PossibleStep& step) const {
        switch (step.act) {
        case CaseAct::Own:
            return clockOf(DeadlineCode::Own) != nullptr;
        case CaseAct::Heard:
            return isHeard();
        case CaseAct::Close:
            return isDone();
        case CaseAct::Resume:
            return m_file.warning_case.suspend_cause != domain::SuspendCause::Referred;
        case CaseAct::DraftLetter: // of a warning that is decided on
            return step.object.isNull() && m_file.warning_case.state == CaseState::Signing
                   && warningLetter(m_file) == nullptr;
        case CaseAct::SubmitLetter:
        case CaseAct::ApproveLetter:
            return isTurn(step);
        case CaseAct::Receipt:
            return isSigned(step.object);
        case CaseAct::Propose:
        case CaseAct::Approve:
        case CaseAct::TakenOver:
        case CaseAct::Archive:
        case CaseAct::NumberLetter:
        case CaseAct::SignLetter:
        case CaseAct::AnswerStatement:
        case CaseAct::AcceptReview:
        case CaseAct::Maintain: // stands for the three ways to decide a review
        case CaseAct::IssueItem:
        case CaseAct::ClaimItem:
        case CaseAct::PlanItem:
        case CaseAct::ApprovePlan:
        case CaseAct::ReportItem:
        case CaseAct::AcceptItem:
        case CaseAct::FollowUp:
            return true;
        default:
            return false;
        }
    }

    // The warning letter goes with its case; others, and one in its place, go alone.
    [[nodiscard]] bool isTurn(const PossibleStep& step) const {
        const domain::Letter* letter = findPart(m_file.letters, step.object);
        if (letter == nullptr || !isWarning(letter->kind))
            return letter != nullptr;
        const CaseState state = m_file.warning_case.state;
        return state == CaseState::Signing
               || (state == CaseState::Approving && step.act == CaseAct::SubmitLetter);
    }
    [[nodiscard]] bool isSigned(const RawId& service) const {
        const auto* attempt = findPart(m_file.services, service);
        const auto* letter =
            attempt == nullptr ? nullptr : findPart(m_file.letters, RawId(attempt->letter));
        return letter != nullptr && letter->state == LetterState::Signed;
    }
    [[nodiscard]] const domain::Statement* hearing() const {
        const domain::Letter* notice = intentNotice(m_file);
        return notice == nullptr ? nullptr : statementOn(m_file, notice->id);
    }
    // The program closes a window on its day, and stores that with the next step.
    [[nodiscard]] const CaseClock* openWindow(const domain::Statement& statement) const {
        if (statement.state != domain::StatementState::Window)
            return nullptr;
        for (const CaseClock& clock : m_clocks)
            if (clock.code == DeadlineCode::Statement && clock.object == RawId(statement.id)
                && !clock.deadline.met_on && clock.standing.due
                && clock.standing.due->day >= m_today)
                return &clock;
        return nullptr;
    }
    [[nodiscard]] bool hasLapsed(const domain::Statement& statement) const {
        return statement.state == domain::StatementState::Window
               && openWindow(statement) == nullptr;
    }
    [[nodiscard]] bool isHeard() const {
        const domain::Statement* statement = hearing();
        return statement != nullptr && (!isOpen(*statement) || hasLapsed(*statement));
    }
    [[nodiscard]] bool isDone() const {
        const auto isOver = [](const auto& part) { return !isOpen(part); };
        return std::all_of(m_file.items.begin(), m_file.items.end(), isOver)
               && std::all_of(m_file.reviews.begin(), m_file.reviews.end(), isOver)
               && std::all_of(m_file.statements.begin(), m_file.statements.end(),
                              [&](const domain::Statement& statement) {
                                  return isOver(statement) || hasLapsed(statement);
                              });
    }

    // What is signed and on no way yet.
    void addServices(const PossibleStep& step) {
        for (const domain::Letter& letter : m_file.letters) {
            const bool isPlanned = std::any_of(
                m_file.services.begin(), m_file.services.end(), [&](const auto& service) {
                    return service.letter == letter.id
                           && service.state == domain::ServiceState::Planned;
                });
            if (letter.state == LetterState::Signed && !isPlanned)
                add(step, letter.id);
        }
    }
    // Until it is heard a heavier case waits for whom it is about: his word, or the end of his
    // window. Without a notice that was served (its tier was raised) the notice comes first. A
    // yellow case is heard after service, and does not close before.
    void addHearing() {
        const domain::WarningCase& of = m_file.warning_case;
        const bool isAsked =
            of.state == CaseState::Hearing || (of.state == CaseState::Accepting && m_steps.empty());
        if (!isAsked || of.suspended_on)
            return;
        if (of.state == CaseState::Hearing && hearing() == nullptr && m_steps.empty())
            add({CaseAct::DraftLetter, {}, {Role::Handler}}, {});
        for (const domain::Statement& statement : m_file.statements) {
            const CaseClock* window = openWindow(statement);
            if (window == nullptr)
                continue;
            WaitingStep step;
            step.act = CaseAct::FileStatement;
            step.object = statement.id;
            step.clock = *window;
            step.waits_for.subject = true;
            m_steps.push_back(std::move(step));
        }
    }

    void add(const PossibleStep& possible, const RawId& object) {
        WaitingStep step;
        step.act = possible.act;
        step.object = object;
        if (const CaseClock* clock = clockFor(possible.act, object))
            step.clock = *clock;
        step.mine = mayTake(m_file, possible, m_actor) && isFor(possible);
        step.waits_for = waitsFor(possible);
        m_steps.push_back(std::move(step));
    }

    // What two guards say of the person beside other things: in place of a warning letter the last
    // of the chain approves; who took part in the case decides no review of it.
    [[nodiscard]] bool isFor(const PossibleStep& possible) const {
        StepRequest step;
        step.act = possible.act;
        step.object = possible.object;
        step.actor = m_actor;
        if (possible.act == CaseAct::ApproveLetter)
            return holds(CaseGuard::LetterTurn, m_file, step).has_value();
        const auto* review = findPart(m_file.reviews, possible.object);
        if (possible.act != CaseAct::Maintain || review == nullptr || !review->reviewer)
            return true;
        step.second = Actor{*review->reviewer, {}, {}};
        return holds(CaseGuard::ReviewDecider, m_file, step).has_value();
    }

    // Of the case itself: a clock that runs.
    [[nodiscard]] const CaseClock* clockOf(DeadlineCode code) const {
        for (const CaseClock& clock : m_clocks)
            if (clock.code == code && clock.object.isNull() && isRunningDuty(clock))
                return &clock;
        return nullptr;
    }
    [[nodiscard]] const CaseClock* clockFor(CaseAct act, const RawId& object) const {
        switch (act) {
        case CaseAct::Own:
            return clockOf(DeadlineCode::Own);
        case CaseAct::Propose:
            return clockOf(DeadlineCode::Check);
        case CaseAct::Approve:
            return clockOf(DeadlineCode::Approve);
        case CaseAct::Archive:
            return clockOf(DeadlineCode::Archive);
        default:
            return object.isNull() ? nullptr : clockAbout(object);
        }
    }
    // Of a part: the one that ends first. That of a letter runs for its service.
    [[nodiscard]] const CaseClock* clockAbout(const RawId& object) const {
        const auto* service = findPart(m_file.services, object);
        const RawId about = service != nullptr ? RawId(service->letter) : object;
        const CaseClock* first = nullptr;
        for (const CaseClock& clock : m_clocks)
            if (clock.object == about && isRunningDuty(clock) && clock.standing.due
                && (first == nullptr || clock.standing.due->day < first->standing.due->day))
                first = &clock;
        return first;
    }

    [[nodiscard]] WaitsFor waitsFor(const PossibleStep& step) const {
        WaitsFor who;
        const std::vector<Role> handlers{Role::Handler};
        const auto* item = findPart(m_file.items, step.object);
        const auto given = approvals(m_file);
        const auto chain = approvalChain(m_file.warning_case.tier);
        if (step.who == handlers)
            who.users = handlersFor(step.act);
        else if (item != nullptr && step.who.size() == 2) // who is to put it right
            who.owner = item->owner;
        else if (step.act == CaseAct::Approve && given.size() < chain.size())
            who.roles = {chain[given.size()]};
        else if (const CaseStep* last = lastApproval(step); last != nullptr)
            who.users = {last->taken_by};
        else
            who.roles = step.who;
        return who;
    }
    [[nodiscard]] std::vector<domain::UserId> handlersFor(CaseAct act) const {
        std::vector<domain::UserId> users{m_file.warning_case.handler_1,
                                          m_file.warning_case.handler_2};
        if (act == CaseAct::Own)
            std::erase_if(users, [this](domain::UserId user) {
                return std::any_of(m_file.steps.begin(), m_file.steps.end(),
                                   [&](const CaseStep& step) {
                                       return step.act == CaseAct::Own && step.taken_by == user;
                                   });
            });
        return users;
    }
    // Who gave it signs.
    [[nodiscard]] const CaseStep* lastApproval(const PossibleStep& step) const {
        const auto* letter = findPart(m_file.letters, step.object);
        if (step.act != CaseAct::SignLetter || letter == nullptr)
            return nullptr;
        const CaseStep* last = nullptr;
        for (const CaseStep& taken : m_file.steps)
            if ((taken.act == CaseAct::Approve && isWarning(letter->kind))
                || (taken.act == CaseAct::ApproveLetter && taken.object == step.object))
                last = &taken;
        return last;
    }

    const CaseFile& m_file;
    const std::vector<CaseClock>& m_clocks;
    const Actor& m_actor;
    base::Day m_today;
    std::vector<WaitingStep> m_steps;
};

} // namespace

std::vector<WaitingStep> waitingSteps(const CaseFile& file, const std::vector<CaseClock>& clocks,
                                      const Actor& actor, base::Day today) {
    return Waiting(file, clocks, actor, today).read();
}

} // namespace sizao::rules
