// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/permissions.h"

#include <QCoreApplication>

#include <algorithm>

namespace sizao::rules {

namespace {

using enum domain::Role;
using enum Action;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Permissions)
};

// Rows of the matrix, in its order. "Enter, submit records" carries the import of files: what a
// reporter may enter for himself is no bulk import.
constexpr Permission matrix[] = {
    {EnterRecords, Reporter, Scope::Own},
    {EnterRecords, Handler, Scope::Any},
    {EnterRecords, SectionHead, Scope::Any},
    {EnterRecords, CaseControl, Scope::Any},
    {VerifyRecords, Handler, Scope::Any},
    {VerifyRecords, SectionHead, Scope::Any},
    {SeeSignals, Handler, Scope::Any},
    {SeeSignals, SectionHead, Scope::Any},
    {SeeSignals, SupervisingLeader, Scope::Any},
    {SeeSignals, Principal, Scope::Any},
    {SeeSignals, CaseControl, Scope::Any},
    {SeeSignals, Reviewer, Scope::Assigned},
    {ProposeDecision, Handler, Scope::Any},
    {DecideSignal, SectionHead, Scope::Any},
    {DecideSignal, SupervisingLeader, Scope::Any},
    {DecideSignal, Principal, Scope::Any},
    {AssignHandlers, SectionHead, Scope::Any},
    {AssignHandlers, SupervisingLeader, Scope::Any},
    {AssignHandlers, CaseControl, Scope::Any},
    {ReadCasePapers, Handler, Scope::Assigned},
    {ReadCasePapers, SectionHead, Scope::Any},
    {ReadCasePapers, SupervisingLeader, Scope::Any},
    {ReadCasePapers, Principal, Scope::Any},
    {ReadCasePapers, CaseControl, Scope::Any},
    {ReadCasePapers, Reviewer, Scope::Assigned},
    {ReadCasePapers, Acceptor, Scope::Assigned},
    {ReadCasePapers, Archivist, Scope::Assigned},
    {ReadCasePapers, LeaderReader, Scope::Requested},
    {ImportRecords, Handler, Scope::Any},
    {ImportRecords, SectionHead, Scope::Any},
    {ImportRecords, CaseControl, Scope::Any},
    {CorrectRecords, SectionHead, Scope::Any},
    {ReferClue, SupervisingLeader, Scope::Any},
    {ReferClue, Principal, Scope::Any},
};

QString nameOf(Action action) {
    switch (action) {
    case EnterRecords:
        return Text::tr("登记监督信息");
    case VerifyRecords:
        return Text::tr("核实监督信息");
    case SeeSignals:
        return Text::tr("查看预警信号");
    case ProposeDecision:
        return Text::tr("提出研判意见");
    case DecideSignal:
        return Text::tr("作出研判决定");
    case AssignHandlers:
        return Text::tr("指定承办人");
    case ReadCasePapers:
        return Text::tr("查阅案件材料");
    case ImportRecords:
        return Text::tr("导入监督信息");
    case CorrectRecords:
        return Text::tr("更正监督信息");
    case ReferClue:
        return Text::tr("移送线索");
    }
    return {};
}

} // namespace

std::span<const Permission> permissions() {
    return matrix;
}

Scope scopeOf(const Actor& actor, Action action) {
    Scope widest = Scope::Denied;
    for (const Permission& permission : matrix)
        if (permission.action == action && actor.has(permission.role))
            widest = std::max(widest, permission.scope);
    return widest;
}

bool allowed(const Actor& actor, Action action) {
    return scopeOf(actor, action) != Scope::Denied;
}

base::Result<void> require(const Actor& actor, Action action) {
    if (allowed(actor, action))
        return {};
    return base::fail(
        base::ErrorCode::Refused,
        Text::tr("您的职责不包括“%1”。需要办理的，请联系有此职责的人员。").arg(nameOf(action)));
}

} // namespace sizao::rules
