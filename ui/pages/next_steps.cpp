// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/next_steps.h"

#include "core/service/case_letter.h"
#include "ui/pages/casework_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace sizao::pages {
namespace {

using domain::CaseAct;
using domain::CaseFile;
using domain::CaseState;
using domain::LetterKind;
using domain::LetterState;
using service::CaseworkView;
using service::NextStep;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Casework)
};

// What brings a case on, the nearest to its end last.
constexpr CaseAct way[] = {
    CaseAct::Resume,          CaseAct::Own,           CaseAct::Approve,
    CaseAct::SignLetter,      CaseAct::ApproveLetter, CaseAct::ApprovePlan,
    CaseAct::AnswerStatement, CaseAct::Maintain,      CaseAct::AcceptReview,
    CaseAct::AcceptItem,      CaseAct::Receipt,       CaseAct::PlanService,
    CaseAct::DraftLetter,     CaseAct::SubmitLetter,  CaseAct::DraftItem,
    CaseAct::FileStatement,   CaseAct::Propose,       CaseAct::Heard,
    CaseAct::NumberLetter,    CaseAct::IssueItem,     CaseAct::Talk,
    CaseAct::ClaimItem,       CaseAct::PlanItem,      CaseAct::ReportItem,
    CaseAct::ReportProgress,  CaseAct::Close,         CaseAct::FollowUp,
    CaseAct::Archive,
};

std::ptrdiff_t placeOf(CaseAct act) {
    return std::find(std::begin(way), std::end(way), act) - std::begin(way);
}

// A warning letter goes with its case; alone only in place of another one.
bool goesAlone(const CaseFile& file, const base::RawId& object) {
    const auto* letter = domain::findPart(file.letters, object);
    return letter != nullptr
           && (!rules::isWarning(letter->kind) || file.warning_case.state == CaseState::Signing);
}

bool bringsOn(const CaseFile& file, const NextStep& next) {
    switch (next.step.act) {
    case CaseAct::DraftLetter: {
        const auto* draft = domain::findPart(file.letters, next.step.object);
        return draft == nullptr ? !lettersToDraft(file).empty()
                                : !rules::missingElements(*draft).empty();
    }
    case CaseAct::DraftItem:
        return next.step.object.isNull() && file.items.empty();
    case CaseAct::SubmitLetter:
    case CaseAct::ApproveLetter:
        return goesAlone(file, next.step.object);
    case CaseAct::FileStatement: {
        const auto* statement = domain::findPart(file.statements, next.step.object);
        return statement != nullptr && statement->state == domain::StatementState::Window;
    }
    case CaseAct::Talk:
        return file.talks.empty() && file.warning_case.state == CaseState::Rectifying
               && file.warning_case.tier != domain::Tier::Yellow;
    case CaseAct::Close:
        return std::none_of(file.items.begin(), file.items.end(),
                            [](const auto& item) { return rules::isOpen(item); });
    default:
        return placeOf(next.step.act) < static_cast<std::ptrdiff_t>(std::size(way));
    }
}

// A new part of that kind has to be about something.
bool hasObject(const CaseFile& file, const NextStep& next) {
    if (!next.step.object.isNull())
        return true;
    switch (next.step.act) {
    case CaseAct::PlanService:
        return !lettersToServe(file).empty();
    case CaseAct::ApplyReview:
        return !lettersToReview(file).empty();
    case CaseAct::DraftLetter:
        return !lettersToDraft(file).empty();
    default:
        return true;
    }
}

std::vector<NextStep> stepsOf(const CaseworkView& work, bool mine) {
    std::vector<NextStep> steps;
    for (const NextStep& next : work.next)
        if (next.mine == mine && !next.step.who.empty() && hasObject(work.file, next))
            steps.push_back(next);
    return steps;
}

bool isOnTheWay(const CaseFile& file, LetterKind kind) {
    return std::any_of(file.letters.begin(), file.letters.end(), [&](const auto& letter) {
        return letter.kind == kind && letter.state <= LetterState::Served;
    });
}

} // namespace

std::vector<NextStep> ownSteps(const CaseworkView& work) {
    std::vector<NextStep> own = stepsOf(work, true);
    std::stable_sort(own.begin(), own.end(), [&](const NextStep& a, const NextStep& b) {
        const bool first = bringsOn(work.file, a);
        const bool second = bringsOn(work.file, b);
        if (first != second)
            return first;
        return placeOf(a.step.act) < placeOf(b.step.act);
    });
    return own;
}

std::vector<NextStep> othersSteps(const CaseworkView& work) {
    return stepsOf(work, false);
}

int leadingSteps(const CaseworkView& work, const std::vector<NextStep>& own) {
    return static_cast<int>(std::count_if(
        own.begin(), own.end(), [&](const NextStep& next) { return bringsOn(work.file, next); }));
}

std::vector<NextStep> stepsAbout(const std::vector<NextStep>& steps, const base::RawId& object) {
    std::vector<NextStep> about;
    std::copy_if(steps.begin(), steps.end(), std::back_inserter(about),
                 [&](const NextStep& next) { return next.step.object == object; });
    return about;
}

QString stepTitle(const CaseworkView& work, const NextStep& next) {
    const QString act = domain::toLabel(next.step.act);
    const auto alike = std::count_if(work.next.begin(), work.next.end(), [&](const auto& other) {
        return other.step.act == next.step.act;
    });
    const QString object = partText(work.file, next.step.object);
    return alike < 2 || object.isEmpty() ? act : Text::tr("%1 · %2").arg(act, object);
}

bool isDangerous(CaseAct act) {
    switch (act) {
    case CaseAct::Drop:
    case CaseAct::Revoke:
    case CaseAct::Annul:
    case CaseAct::VoidLetter:
    case CaseAct::TerminateItem:
    case CaseAct::Suspend:
    case CaseAct::Refer:
    case CaseAct::TakenOver:
    case CaseAct::Rebound:
        return true;
    default:
        return false;
    }
}

std::vector<LetterKind> lettersToDraft(const CaseFile& file) {
    std::vector<LetterKind> kinds;
    const domain::WarningCase& of = file.warning_case;
    if (of.state < CaseState::Serving) {
        if (of.tier != domain::Tier::Yellow && of.state == CaseState::Checking)
            kinds.push_back(LetterKind::IntentNotice);
        kinds.push_back(rules::letterOf(of.tier));
    } else {
        kinds = {LetterKind::ReviewDecision, LetterKind::AnnulDecision, LetterKind::Clarification};
    }
    std::erase_if(kinds, [&](LetterKind kind) { return isOnTheWay(file, kind); });
    return kinds;
}

std::vector<domain::LetterId> lettersToServe(const CaseFile& file) {
    std::vector<domain::LetterId> letters;
    for (const domain::Letter& letter : file.letters) {
        const bool isPlanned = std::any_of(
            file.services.begin(), file.services.end(), [&](const domain::LetterService& service) {
                return service.letter == letter.id
                       && service.state == domain::ServiceState::Planned;
            });
        if (letter.state == LetterState::Signed && !isPlanned)
            letters.push_back(letter.id);
    }
    return letters;
}

std::vector<domain::LetterId> lettersToReview(const CaseFile& file) {
    std::vector<domain::LetterId> letters;
    for (const domain::Letter& letter : file.letters)
        if (rules::isWarning(letter.kind) && letter.state == LetterState::Served)
            letters.push_back(letter.id);
    return letters;
}

} // namespace sizao::pages
