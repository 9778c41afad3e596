// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/case_walk.h"

namespace sizao::tests {

using domain::LetterKind;

namespace {

QByteArray unique(const CaseFile& file, const char* what) {
    return QByteArray(what) + ':' + file.warning_case.id.toText() + ':'
           + QByteArray::number(static_cast<qlonglong>(file.steps.size()));
}

// Calendar days, as if there were no rest days; what terms are is tested elsewhere.
base::Day plainTerm(domain::DeadlineCode code, base::Day start) {
    using enum domain::DeadlineCode;
    static const std::map<domain::DeadlineCode, int> days{
        {Statement, 5}, {RectYellow, 15}, {RectOrange, 30}, {RectRed, 60}, {ReviewApply, 10}};
    return start + days.at(code);
}

} // namespace

domain::Letter CaseWalk::newLetter(LetterKind kind) const {
    domain::Letter letter;
    letter.id = domain::LetterId::fromName(unique(file, "letter"));
    letter.warning_case = file.warning_case.id;
    letter.kind = kind;
    letter.drafted_by = office.li.user;
    writeAll(letter);
    return letter;
}

Actor CaseWalk::whoTakes(CaseAct act, const base::RawId& object) const {
    const Tier tier = file.warning_case.tier;
    const bool isYellow = tier == Tier::Yellow;
    switch (act) {
    case CaseAct::Assign:
    case CaseAct::AnswerStatement:
        return office.head;
    case CaseAct::Approve:
        return std::array{office.head, office.leader,
                          office.principal}[rules::approvals(file).size() % 3];
    case CaseAct::Return:
    case CaseAct::Raise:
    case CaseAct::Lower:
    case CaseAct::ReturnLetter:
        return office.head;
    case CaseAct::ApproveLetter:
        return file.warning_case.state == CaseState::Signing ? office.principal : office.head;
    case CaseAct::Drop:
    case CaseAct::Close:
        return isYellow ? office.head : office.leader;
    case CaseAct::Suspend:
    case CaseAct::Resume:
    case CaseAct::Refer:
    case CaseAct::TakenOver:
    case CaseAct::ExtendItem:
    case CaseAct::TerminateItem:
        return office.leader;
    case CaseAct::Revoke:
        return tier == Tier::Red ? office.principal : office.leader;
    case CaseAct::Archive:
        return office.archivist;
    case CaseAct::NumberLetter:
    case CaseAct::VoidLetter:
        return office.control;
    case CaseAct::SignLetter: {
        const domain::Letter* letter = rules::findPart(file.letters, object);
        const bool isWarning = letter != nullptr && rules::isWarning(letter->kind);
        if (!isWarning || isYellow)
            return office.head;
        return tier == Tier::Orange ? office.leader : office.principal;
    }
    case CaseAct::AcceptReview:
    case CaseAct::RefuseReview:
        return office.reviewer;
    case CaseAct::Maintain:
    case CaseAct::Change:
    case CaseAct::Annul:
        return isYellow ? office.other_leader : office.other_principal;
    case CaseAct::ClaimItem:
    case CaseAct::PlanItem:
    case CaseAct::ReportProgress:
    case CaseAct::ReportItem:
        return office.liaison;
    case CaseAct::AcceptItem:
    case CaseAct::RejectItem:
    case CaseAct::FollowUp:
    case CaseAct::Rebound:
        return office.acceptor;
    default:
        return office.li;
    }
}

void CaseWalk::fill(StepRequest& step) const {
    const auto part = [&](auto given) { step.part = std::move(given); };
    switch (step.act) {
    case CaseAct::DraftLetter: {
        part(newLetter(rules::letterOf(file.warning_case.tier)));
        break;
    }
    case CaseAct::PlanService: {
        domain::LetterService service;
        service.id = domain::LetterServiceId::fromName(unique(file, "service"));
        service.warning_case = file.warning_case.id;
        service.letter = domain::LetterId(step.object);
        service.server_1 = office.li.user;
        service.server_2 = office.wang.user;
        service.recipient = QStringLiteral("某某");
        service.planned_on = today;
        part(service);
        step.object = {};
        break;
    }
    case CaseAct::ApplyReview: {
        domain::Review review;
        review.id = domain::ReviewId::fromName(unique(file, "review"));
        review.warning_case = file.warning_case.id;
        if (const domain::Letter* letter = rules::warningLetter(file))
            review.about = letter->id;
        review.applied_on = today;
        review.grounds = QStringLiteral("事实不清");
        part(review);
        break;
    }
    case CaseAct::Talk: {
        domain::TalkRecord talk;
        talk.id = domain::TalkRecordId::fromName(unique(file, "talk"));
        talk.warning_case = file.warning_case.id;
        talk.talker_1 = office.li.user;
        talk.talker_2 = office.wang.user;
        talk.talked_on = today;
        talk.text = QStringLiteral("谈话");
        part(talk);
        break;
    }
    case CaseAct::DraftItem: {
        domain::RectItem item;
        item.id = domain::RectItemId::fromName(unique(file, "item"));
        item.warning_case = file.warning_case.id;
        item.number = static_cast<int>(file.items.size()) + 1;
        item.problem = QStringLiteral("窗口无人值守");
        item.kind = domain::RectClass::Phased;
        item.leader = QStringLiteral("局长");
        item.owner = office.liaison.name;
        item.owner_user = office.liaison.user;
        item.standard = QStringLiteral("连续一月无缺岗");
        part(item);
        break;
    }
    case CaseAct::PlanItem: {
        domain::RectItem plan;
        plan.measures = QStringLiteral("排班、抽查");
        part(plan);
        break;
    }
    case CaseAct::ReportProgress: {
        domain::Progress progress;
        progress.id = domain::ProgressId::fromName(unique(file, "progress"));
        progress.warning_case = file.warning_case.id;
        progress.item = domain::RectItemId(step.object);
        progress.made_on = today;
        progress.percent = 60;
        progress.text = QStringLiteral("已排班");
        part(progress);
        domain::Proof proof;
        proof.id = domain::ProofId::fromName(unique(file, "proof"));
        proof.warning_case = file.warning_case.id;
        proof.item = progress.item;
        proof.name = QStringLiteral("排班表.jpg");
        proof.digest = QByteArray(32, 'p');
        step.proofs = {proof};
        break;
    }
    default:
        break;
    }
}

StepRequest CaseWalk::request(CaseAct act, const base::RawId& object) const {
    StepRequest step;
    step.act = act;
    step.object = object;
    step.actor = whoTakes(act, object);
    step.today = today;
    step.reason = QStringLiteral("理由");
    step.text = QStringLiteral("书面内容");
    step.witness = QStringLiteral("见证人");
    step.minutes = QStringLiteral("会议记录");
    step.cause = domain::SuspendCause::Illness;
    step.answer = domain::StatementAnswer::Rejected;
    step.handlers = {office.li, office.zhao};
    step.tier = act == CaseAct::Raise                             ? Tier::Red
                : act == CaseAct::Lower || act == CaseAct::Change ? Tier::Yellow
                                                                  : Tier::None;
    step.around.term = plainTerm;
    step.around.number =
        QStringLiteral("云纪警〔2026〕%1号").arg(static_cast<int>(file.steps.size()) + 1);
    step.around.dossier_sealed = true;
    if (const domain::RectItem* item = rules::findPart(file.items, object); item && item->due) {
        step.due = *item->due + 30;
        step.around.item_due = item->due;
        step.around.extension_limit = *item->due + 30;
    }
    if (act == CaseAct::Propose)
        step.second = office.wang;
    if (act == CaseAct::Maintain || act == CaseAct::Change || act == CaseAct::Annul)
        step.second = office.reviewer;
    step.by_program = act == CaseAct::LapseStatement || act == CaseAct::Supersede;
    fill(step);
    return step;
}

QString CaseWalk::document(LetterKind kind, int steps) {
    StepRequest draft = request(CaseAct::DraftLetter);
    draft.part = newLetter(kind);
    if (const QString refused = go(draft); !refused.isEmpty() || steps < 2)
        return refused;
    const base::RawId id = file.letters.back().id;
    const std::array acts{CaseAct::SubmitLetter, CaseAct::ApproveLetter, CaseAct::NumberLetter,
                          CaseAct::SignLetter,   CaseAct::PlanService,   CaseAct::Receipt};
    for (int i = 0; i + 1 < steps; ++i) {
        const base::RawId object =
            acts[i] == CaseAct::Receipt ? base::RawId(file.services.back().id) : id;
        if (const QString refused = go(acts[i], object); !refused.isEmpty())
            return refused;
    }
    return {};
}

QString CaseWalk::serve(const base::RawId& id) {
    if (const QString refused = go(CaseAct::PlanService, id); !refused.isEmpty())
        return refused;
    return go(CaseAct::Receipt, file.services.back().id);
}

QString CaseWalk::draftAll() {
    for (const CaseAct act : {CaseAct::DraftItem, CaseAct::DraftLetter})
        if (const QString refused = go(act); !refused.isEmpty())
            return refused;
    return {};
}

QString CaseWalk::serveNotice() {
    return document(LetterKind::IntentNotice);
}

QString CaseWalk::toApproving() {
    if (const QString refused = draftAll(); !refused.isEmpty())
        return refused;
    const bool isYellow = file.warning_case.tier == Tier::Yellow;
    if (!isYellow)
        if (const QString refused = serveNotice(); !refused.isEmpty())
            return refused;
    if (const QString refused = go(CaseAct::Propose); !refused.isEmpty() || isYellow)
        return refused;
    if (const QString refused = go(CaseAct::WaiveStatement, file.statements.back().id);
        !refused.isEmpty())
        return refused;
    return go(CaseAct::Heard);
}

QString CaseWalk::toSigning() {
    if (const QString refused = toApproving(); !refused.isEmpty())
        return refused;
    while (state() == CaseState::Approving)
        if (const QString refused = go(CaseAct::Approve); !refused.isEmpty())
            return refused;
    return {};
}

QString CaseWalk::toServing() {
    if (const QString refused = toSigning(); !refused.isEmpty())
        return refused;
    const base::RawId id = letter();
    if (const QString refused = go(CaseAct::NumberLetter, id); !refused.isEmpty())
        return refused;
    return go(CaseAct::SignLetter, id);
}

QString CaseWalk::toRectifying() {
    const QString refused = toServing();
    return refused.isEmpty() ? serve(letter()) : refused;
}

QString CaseWalk::toAccepting() {
    if (const QString refused = toRectifying(); !refused.isEmpty())
        return refused;
    const base::RawId item = file.items.front().id;
    for (const CaseAct act : {CaseAct::ClaimItem, CaseAct::PlanItem, CaseAct::ApprovePlan,
                              CaseAct::ReportProgress, CaseAct::ReportItem})
        if (const QString refused = go(act, item); !refused.isEmpty())
            return refused;
    return {};
}

QString CaseWalk::toClosed() {
    if (const QString refused = toAccepting(); !refused.isEmpty())
        return refused;
    if (const QString refused = go(CaseAct::AcceptItem, file.items.front().id); !refused.isEmpty())
        return refused;
    if (file.warning_case.tier == Tier::Yellow) {
        if (const QString refused = go(CaseAct::WaiveStatement, file.statements.back().id);
            !refused.isEmpty())
            return refused;
    } else if (const QString refused = go(CaseAct::Talk); !refused.isEmpty()) {
        return refused;
    }
    return go(CaseAct::Close);
}

} // namespace sizao::tests
