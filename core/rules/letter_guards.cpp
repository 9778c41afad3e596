// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/case_guards.h"
#include "core/rules/letter_rules.h"

#include <QCoreApplication>

namespace sizao::rules {
namespace {

using base::Result;
using domain::Letter;
using domain::LetterState;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CaseFlow)
};

QString namesOf(const std::vector<LetterElement>& elements) {
    QStringList names;
    for (const LetterElement element : elements)
        names.append(domain::toLabel(element));
    return names.join(Text::tr("、"));
}

Result<> clean(const Letter& letter) {
    const auto missing = missingElements(letter);
    if (!missing.empty())
        return refuseStep(
            Text::tr("%1缺少必备要素：%2。").arg(domain::toLabel(letter.kind), namesOf(missing)));
    return demand(!letter.addressee.trimmed().isEmpty(),
                  Text::tr("%1没有写明主送对象。").arg(domain::toLabel(letter.kind)));
}

Result<> ready(const CaseFile& file) {
    const Letter* letter = warningLetter(file);
    if (letter == nullptr)
        return refuseStep(
            Text::tr("还没有起草%1。").arg(domain::toLabel(letterOf(file.warning_case.tier))));
    return clean(*letter);
}

// The letter a step is about, or the warning letter for the steps of the case.
const Letter* letterAbout(const CaseFile& file, const StepRequest& step) {
    return partOf(step.act) == CasePart::Letter ? findPart(file.letters, step.object)
                                                : warningLetter(file);
}

Result<> unchanged(const CaseFile& file, const StepRequest& step) {
    const Letter* letter = letterAbout(file, step);
    if (letter == nullptr || letter->state == LetterState::Draft)
        return refuseStep(
            Text::tr("%1还没有送审。").arg(domain::toLabel(letterOf(file.warning_case.tier))));
    return demand(contentDigest(*letter) == letter->content_digest,
                  Text::tr("文书内容与送审时不一致，请退回重新送审。"));
}

Result<> newKind(const CaseFile& file, const StepRequest& step) {
    const auto* wanted = std::get_if<Letter>(&step.part);
    if (wanted == nullptr)
        return refuseStep(Text::tr("请填写文书。"));
    const bool isOther =
        std::any_of(file.letters.begin(), file.letters.end(), [&](const Letter& letter) {
            return letter.id != wanted->id && letter.kind == wanted->kind
                   && letter.state < LetterState::Served
                   && (letter.kind != domain::LetterKind::IntentNotice
                       || &letter == intentNotice(file));
        });
    if (isOther)
        return refuseStep(Text::tr("本案已有一份%1在办。").arg(domain::toLabel(wanted->kind)));
    const bool isLate = file.warning_case.state >= CaseState::Serving;
    const bool isWarningKind =
        isWarning(wanted->kind) || wanted->kind == domain::LetterKind::IntentNotice;
    if (isLate && isWarningKind)
        return refuseStep(
            Text::tr("警示文书已经签发，不能另行起草；要变更的，按复核、撤销程序办理。"));
    return demand(!isWarning(wanted->kind) || wanted->kind == letterOf(file.warning_case.tier),
                  Text::tr("本案拟给予的是%1，应当起草%2。")
                      .arg(domain::toLabel(file.warning_case.tier),
                           domain::toLabel(letterOf(file.warning_case.tier))));
}

// A warning letter is submitted and approved with its case. What replaces it, after a review or
// because it was void, is approved by whoever approved last, or above.
Result<> letterTurn(const CaseFile& file, const StepRequest& step) {
    const Letter* letter = findPart(file.letters, step.object);
    if (letter == nullptr || !isWarning(letter->kind))
        return {};
    const CaseState state = file.warning_case.state;
    if (step.act == CaseAct::SubmitLetter)
        return demand(state == CaseState::Approving || state == CaseState::Signing,
                      Text::tr("%1随案件一并送审。").arg(domain::toLabel(letter->kind)));
    if (state != CaseState::Signing)
        return refuseStep(Text::tr("%1随案件逐级审批。").arg(domain::toLabel(letter->kind)));
    const Role last = approvalChain(file.warning_case.tier).back();
    return demand(step.actor.has(last) || step.actor.has(Role::Principal)
                      || (last != Role::Principal && step.actor.has(Role::SupervisingLeader)),
                  Text::tr("%1由最后一级审批人批准。").arg(domain::toLabel(letter->kind)));
}

// The chain of the tier; what replaces a letter after a review, and every other document, its last.
Result<> lastApprover(const CaseFile& file, const StepRequest& step) {
    const Letter* letter = findPart(file.letters, step.object);
    if (letter == nullptr)
        return {};
    const domain::CaseStep* last = nullptr;
    for (const domain::CaseStep& taken : file.steps) {
        const bool isItsApproval =
            taken.act == CaseAct::ApproveLetter && taken.object == letter->id;
        const bool isOfTheCase = taken.act == CaseAct::Approve && letter == warningLetter(file);
        if (isItsApproval || isOfTheCase)
            last = &taken;
    }
    return demand(last != nullptr && last->taken_by == step.actor.user,
                  Text::tr("文书由最后一级审批人签发。"));
}

Result<> twoServers(const CaseFile& file, const StepRequest& step) {
    const auto* given = std::get_if<domain::LetterService>(&step.part);
    const domain::LetterService* service =
        given != nullptr ? given : findPart(file.services, step.object);
    if (service == nullptr)
        return refuseStep(Text::tr("请填写送达安排。"));
    if (service->server_1.isNull() || service->server_2.isNull()
        || service->server_1 == service->server_2)
        return refuseStep(Text::tr("送达应当由两名送达人办理。"));
    if (service->recipient.trimmed().isEmpty())
        return refuseStep(Text::tr("请写明受送达人。"));
    return {};
}

Result<> isSigned(const CaseFile& file, const StepRequest& step) {
    const auto* given = std::get_if<domain::LetterService>(&step.part);
    const Letter* letter = given == nullptr ? nullptr : findPart(file.letters, given->letter);
    if (letter == nullptr || letter->state != LetterState::Signed)
        return refuseStep(Text::tr("文书签发以后才能送达。"));
    const bool isPlanned = std::any_of(
        file.services.begin(), file.services.end(), [&](const domain::LetterService& service) {
            return service.letter == letter->id && service.state == domain::ServiceState::Planned;
        });
    return demand(!isPlanned, Text::tr("这份文书的送达已经安排，请先登记结果。"));
}

Result<> annulSigned(const CaseFile& file) {
    const bool isThere =
        std::any_of(file.letters.begin(), file.letters.end(), [](const Letter& letter) {
            return (letter.kind == domain::LetterKind::AnnulDecision
                    || letter.kind == domain::LetterKind::ReviewDecision)
                   && (letter.state == LetterState::Signed || letter.state == LetterState::Served);
        });
    return demand(isThere, Text::tr("撤销警示应当先签发撤销决定书或者复核决定书。"));
}

} // namespace

Result<> letterHolds(CaseGuard guard, const CaseFile& file, const StepRequest& step) {
    switch (guard) {
    case CaseGuard::LetterReady:
        return ready(file);
    case CaseGuard::LetterUnchanged:
        return unchanged(file, step);
    case CaseGuard::ElementsClean: {
        const Letter* letter = findPart(file.letters, step.object);
        return letter == nullptr ? Result<>() : clean(*letter);
    }
    case CaseGuard::LetterTurn:
        return letterTurn(file, step);
    case CaseGuard::NewKind:
        return newKind(file, step);
    case CaseGuard::LastApprover:
        return lastApprover(file, step);
    case CaseGuard::TwoServers:
        return twoServers(file, step);
    case CaseGuard::Signed:
        return isSigned(file, step);
    case CaseGuard::ReceiptGiven:
        return demand(!step.text.trimmed().isEmpty(), Text::tr("请登记送达回证：谁在何时签收。"));
    case CaseGuard::Witness:
        return demand(!step.witness.trimmed().isEmpty(), Text::tr("留置送达应当写明见证人。"));
    case CaseGuard::WarningStands: {
        const Letter* letter = warningLetter(file);
        return demand(
            letter != nullptr
                && (letter->state == LetterState::Signed || letter->state == LetterState::Served),
            Text::tr("本案没有仍然有效的警示文书。"));
    }
    case CaseGuard::AnnulSigned:
        return annulSigned(file);
    default:
        return {};
    }
}

bool applies(When when, const CaseFile& file, const StepRequest& step) {
    const auto isOfTheCase = [&] {
        const Letter* of = nullptr;
        if (partOf(step.act) == CasePart::Letter) {
            of = findPart(file.letters, step.object);
        } else if (const auto* service = findPart(file.services, step.object)) {
            of = findPart(file.letters, service->letter);
        }
        return of != nullptr && of == warningLetter(file);
    };
    const auto isReported = [&] {
        return std::all_of(file.items.begin(), file.items.end(), [&](const domain::RectItem& item) {
            return item.id == step.object || !isOpen(item)
                   || item.state == domain::RectState::Reported;
        });
    };
    const auto isAtOnce = [&] {
        const auto* item = findPart(file.items, step.object);
        return item != nullptr && item->kind == domain::RectClass::Immediate;
    };
    switch (when) {
    case When::Always:
        return true;
    case When::Yellow:
        return file.warning_case.tier == Tier::Yellow;
    case When::Heavier:
        return file.warning_case.tier > Tier::Yellow;
    case When::LastApproval:
        return approvals(file).size() + 1 >= approvalChain(file.warning_case.tier).size();
    case When::Earlier:
        return approvals(file).size() + 1 < approvalChain(file.warning_case.tier).size();
    case When::WarningDone:
        return isOfTheCase() && !file.items.empty() && step.around.left_open.empty()
               && isReported();
    case When::Warning:
        return isOfTheCase();
    case When::OtherLetter:
        return !isOfTheCase();
    case When::AllReported:
        return isReported();
    case When::Unfinished:
        return !isReported();
    case When::AtOnce:
        return isAtOnce();
    case When::InSteps:
        return !isAtOnce();
    }
    return false;
}

} // namespace sizao::rules
