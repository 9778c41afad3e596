// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/case_file.h"

#include "core/rules/letter_rules.h"

namespace sizao::rules {

using domain::CaseAct;
using domain::CaseState;
using domain::CaseStep;
using domain::LetterState;
using domain::RectState;
using domain::ReviewState;
using domain::StatementState;

namespace {

// Number of the last step of that kind about the object; 0: none.
int lastStep(const CaseFile& file, CaseAct act, const base::RawId& object = {}) {
    for (auto step = file.steps.rbegin(); step != file.steps.rend(); ++step)
        if (step->act == act && (object.isNull() || step->object == object))
            return step->number;
    return 0;
}

int firstStep(const CaseFile& file, CaseAct act, const base::RawId& object) {
    for (const CaseStep& step : file.steps)
        if (step.act == act && step.object == object)
            return step.number;
    return 0;
}

bool stands(const domain::Letter& letter) {
    return letter.state != LetterState::Void && letter.state != LetterState::Annulled;
}

template <class File>
auto* warningLetterIn(File& file) {
    const domain::LetterKind wanted = letterOf(file.warning_case.tier);
    const auto found =
        std::find_if(file.letters.rbegin(), file.letters.rend(), [&](const domain::Letter& letter) {
            return letter.kind == wanted && stands(letter);
        });
    return found == file.letters.rend() ? nullptr : &*found;
}

} // namespace

domain::Letter* warningLetter(CaseFile& file) {
    return warningLetterIn(file);
}

const domain::Letter* warningLetter(const CaseFile& file) {
    return warningLetterIn(file);
}

const domain::Letter* intentNotice(const CaseFile& file) {
    const int raised = lastStep(file, CaseAct::Raise);
    const auto found =
        std::find_if(file.letters.rbegin(), file.letters.rend(), [&](const domain::Letter& letter) {
            return letter.kind == domain::LetterKind::IntentNotice && stands(letter)
                   && firstStep(file, CaseAct::DraftLetter, letter.id) > raised;
        });
    return found == file.letters.rend() ? nullptr : &*found;
}

const domain::Statement* statementOn(const CaseFile& file, domain::LetterId letter) {
    const auto found =
        std::find_if(file.statements.begin(), file.statements.end(),
                     [&](const domain::Statement& made) { return made.about == letter; });
    return found == file.statements.end() ? nullptr : &*found;
}

std::vector<const CaseStep*> approvals(const CaseFile& file) {
    std::vector<const CaseStep*> given;
    for (const CaseStep& step : file.steps)
        switch (step.act) {
        case CaseAct::Return:
        case CaseAct::Raise:
        case CaseAct::Lower:
        case CaseAct::Propose:
            given.clear();
            break;
        case CaseAct::Approve:
            given.push_back(&step);
            break;
        default:
            break;
        }
    return given;
}

std::optional<base::Day> closedOn(const CaseFile& file) {
    if (file.warning_case.state < CaseState::Closed)
        return std::nullopt;
    for (auto step = file.steps.rbegin(); step != file.steps.rend(); ++step)
        switch (step->act) {
        case CaseAct::Close:
        case CaseAct::Drop:
        case CaseAct::TakenOver:
        case CaseAct::Supersede:
        case CaseAct::Revoke:
        case CaseAct::Annul:
            return step->taken_on;
        default:
            break;
        }
    return std::nullopt;
}

bool isOfTheProgram(domain::CaseAct act) {
    return act == domain::CaseAct::LapseStatement || act == domain::CaseAct::Supersede;
}

bool hasActed(const CaseFile& file, domain::UserId user) {
    return file.isHandler(user)
           || std::any_of(file.steps.begin(), file.steps.end(), [&](const CaseStep& step) {
                  return !isOfTheProgram(step.act)
                         && (step.taken_by == user || step.second == user);
              });
}

bool isOpen(const domain::RectItem& item) {
    return item.state != RectState::Closed && item.state != RectState::FollowedUp
           && item.state != RectState::Terminated;
}

bool isOpen(const domain::Statement& statement) {
    return statement.state == StatementState::Window || statement.state == StatementState::Filed;
}

bool isOpen(const domain::Review& review) {
    return review.state == ReviewState::Applied || review.state == ReviewState::Accepted;
}

} // namespace sizao::rules
