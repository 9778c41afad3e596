// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/case_invariants.h"

#include "core/rules/letter_rules.h"

#include <QCoreApplication>

#include <set>

namespace sizao::rules {
namespace {

using domain::CaseAct;
using domain::CaseOutcome;
using domain::CaseState;
using domain::CaseStep;
using domain::Letter;
using domain::LetterState;
using domain::RectState;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CaseInvariants)
};

class Reading {
public:
    explicit Reading(const CaseFile& file) : m_file(file), m_case(file.warning_case) {}

    QStringList broken() {
        checkCase();
        checkApprovals();
        for (const Letter& letter : m_file.letters)
            checkLetter(letter);
        for (const domain::LetterService& service : m_file.services)
            checkService(service);
        for (const domain::RectItem& item : m_file.items)
            checkItem(item);
        for (const domain::Review& review : m_file.reviews)
            checkReview(review);
        checkHistory();
        return m_broken;
    }

private:
    void demand(bool holds, const QString& otherwise) {
        if (!holds)
            m_broken.append(otherwise);
    }

    [[nodiscard]] bool hasLetter(std::initializer_list<LetterState> states) const {
        return std::any_of(m_file.letters.begin(), m_file.letters.end(), [&](const Letter& letter) {
            return isWarning(letter.kind)
                   && std::find(states.begin(), states.end(), letter.state) != states.end();
        });
    }

    void checkCase() {
        demand(m_case.handler_1 != m_case.handler_2, Text::tr("两名承办人是同一人。"));
        const bool isOver = m_case.state >= CaseState::Closed;
        demand(isOver == m_case.outcome.has_value(), Text::tr("结案方式与案件状态不符。"));
        demand(!isOver || !m_case.suspended_on, Text::tr("已结案件仍标为中止。"));
        demand(m_case.suspended_on.has_value() == m_case.suspend_cause.has_value(),
               Text::tr("中止没有原因。"));
        if (m_case.state == CaseState::Serving)
            demand(hasLetter({LetterState::Signed}), Text::tr("待送达的案件没有已签发的文书。"));
        if (m_case.state == CaseState::Rectifying || m_case.state == CaseState::Accepting)
            demand(hasLetter({LetterState::Served}), Text::tr("整改中的案件没有已送达的文书。"));
        if (m_case.outcome == CaseOutcome::Revoked)
            demand(!hasLetter({LetterState::Signed, LetterState::Served}),
                   Text::tr("已撤销的案件还有有效的警示文书。"));
        demand(std::count_if(m_file.letters.begin(), m_file.letters.end(),
                             [](const Letter& letter) {
                                 return isWarning(letter.kind)
                                        && letter.state == LetterState::Served;
                             })
                   <= 1,
               Text::tr("同时有两份有效的警示文书。"));
        if (m_case.outcome != CaseOutcome::Rectified)
            return;
        const auto isStillOpen = [](const auto& part) { return isOpen(part); };
        demand(std::none_of(m_file.items.begin(), m_file.items.end(), isStillOpen)
                   && !m_file.items.empty(),
               Text::tr("整改合格结案，却有未销号的整改事项。"));
        demand(m_case.tier == Tier::Yellow || !m_file.talks.empty(),
               Text::tr("橙色、红色案件没有谈话记录就已结案。"));
    }

    // Invariants 6 and 9, on the approvals by which the case came where it is.
    void checkApprovals() {
        std::set<QByteArray> approvers;
        for (const CaseStep* step : approvals(m_file)) {
            demand(!wasHandler(step->taken_by, step->number),
                   Text::tr("承办人审批了自己承办的案件。"));
            demand(approvers.insert(step->taken_by.toText()).second,
                   Text::tr("同一人审批了两级。"));
            if (m_case.tier == Tier::Yellow)
                continue;
            demand(std::any_of(m_file.steps.begin(), m_file.steps.end(),
                               [&](const CaseStep& earlier) {
                                   return earlier.number < step->number
                                          && (earlier.act == CaseAct::AnswerStatement
                                              || earlier.act == CaseAct::WaiveStatement
                                              || earlier.act == CaseAct::LapseStatement);
                               }),
                   Text::tr("橙色、红色警示在申辩办结以前就已审批。"));
        }
    }

    void checkLetter(const Letter& letter) {
        const bool isFixed =
            letter.state != LetterState::Draft && letter.state != LetterState::Void;
        if (isFixed)
            demand(letter.content_digest == contentDigest(letter),
                   Text::tr("送审以后的文书内容被改动。"));
        const bool isOut = letter.state == LetterState::Signed
                           || letter.state == LetterState::Served
                           || letter.state == LetterState::Annulled;
        if (!isOut)
            return;
        demand(!letter.letter_number.isEmpty(), Text::tr("已签发的文书没有文号。"));
        demand(missingElements(letter).empty(), Text::tr("已签发的文书缺少必备要素。"));
        demand(letter.signed_by && letter.signed_on, Text::tr("已签发的文书没有签发人。"));
        if (letter.signed_by)
            demand(hasApproved(letter, *letter.signed_by), Text::tr("签发人没有审批过这份文书。"));
        if (letter.state == LetterState::Served)
            demand(isServed(letter), Text::tr("已送达的文书没有送达回证。"));
        for (const Letter& other : m_file.letters)
            demand(&other == &letter || other.letter_number != letter.letter_number,
                   Text::tr("两份文书的文号相同。"));
    }

    void checkService(const domain::LetterService& service) {
        demand(service.server_1 != service.server_2, Text::tr("两名送达人是同一人。"));
        if (service.state == domain::ServiceState::Receipted)
            demand(!service.receipt.isEmpty(), Text::tr("已签收的送达没有回证。"));
        if (service.state == domain::ServiceState::Left)
            demand(!service.witness.isEmpty(), Text::tr("留置送达没有见证人。"));
    }

    void checkItem(const domain::RectItem& item) {
        const bool isDone = item.state == RectState::Closed || item.state == RectState::FollowedUp;
        if (isDone) {
            const CaseStep* step = last({CaseAct::AcceptItem}, item.id);
            demand(step != nullptr && step->taken_by != item.owner_user
                       && !wasHandler(step->taken_by, step->number),
                   Text::tr("整改事项由责任人或者承办人自己验收。"));
            demand(std::any_of(m_file.proofs.begin(), m_file.proofs.end(),
                               [&](const domain::Proof& proof) { return proof.item == item.id; }),
                   Text::tr("已销号的整改事项没有佐证。"));
        }
        demand(item.state == RectState::Draft || item.state == RectState::Terminated || item.due,
               Text::tr("已下达的整改事项没有期限。"));
    }

    void checkReview(const domain::Review& review) {
        const CaseStep* decided =
            last({CaseAct::Maintain, CaseAct::Change, CaseAct::Annul}, review.id);
        if (decided == nullptr)
            return;
        demand(review.reviewer && decided->second == review.reviewer
                   && decided->taken_by != *review.reviewer,
               Text::tr("复核决定没有复核人和决定人两个人。"));
        for (const CaseStep& step : m_file.steps)
            if (step.number < decided->number && step.object != review.id
                && !isOfTheProgram(step.act))
                demand(step.taken_by != decided->taken_by && step.taken_by != review.reviewer,
                       Text::tr("复核人或者决定人参与过本案。"));
    }

    // Steps are numbered without gaps, and no review made a warning heavier.
    void checkHistory() {
        int number = 0;
        Tier tier = Tier::None;
        for (const CaseStep& step : m_file.steps) {
            demand(step.number == ++number, Text::tr("办案步骤的序号不连续。"));
            if (!step.tier)
                continue;
            demand(step.act != CaseAct::Change || *step.tier < tier, Text::tr("复核加重了警示。"));
            tier = *step.tier;
        }
    }

    [[nodiscard]] const CaseStep* last(std::initializer_list<CaseAct> acts,
                                       const base::RawId& object) const {
        const auto found =
            std::find_if(m_file.steps.rbegin(), m_file.steps.rend(), [&](const CaseStep& step) {
                return step.object == object
                       && std::find(acts.begin(), acts.end(), step.act) != acts.end();
            });
        return found == m_file.steps.rend() ? nullptr : &*found;
    }

    // Whether he handled the case then: handlers may have changed since, which is no fault.
    [[nodiscard]] bool wasHandler(domain::UserId user, int number) const {
        const bool hasChanged =
            std::any_of(m_file.steps.begin(), m_file.steps.end(), [&](const CaseStep& step) {
                return step.act == CaseAct::Assign && step.number > number;
            });
        return !hasChanged && m_file.isHandler(user);
    }

    [[nodiscard]] bool hasApproved(const Letter& letter, domain::UserId user) const {
        return std::any_of(m_file.steps.begin(), m_file.steps.end(), [&](const CaseStep& step) {
            const bool isApproval =
                step.act == CaseAct::Approve
                || (step.act == CaseAct::ApproveLetter && step.object == letter.id);
            return isApproval && step.taken_by == user;
        });
    }

    [[nodiscard]] bool isServed(const Letter& letter) const {
        return std::any_of(m_file.services.begin(), m_file.services.end(),
                           [&](const domain::LetterService& service) {
                               return service.letter == letter.id
                                      && (service.state == domain::ServiceState::Receipted
                                          || service.state == domain::ServiceState::Left);
                           });
    }

    const CaseFile& m_file;
    const domain::WarningCase& m_case;
    QStringList m_broken;
};

} // namespace

QStringList brokenInvariants(const CaseFile& file) {
    return Reading(file).broken();
}

} // namespace sizao::rules
