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
// reporter may enter for himself is no bulk import. Officers are registered by the administrators;
// until they open the file with passphrases of their own, the head of the section does it (section
// 8, points 8 and 9: a role needs his consent anyway). In the same way he writes down what the
// editor of the standards proposes; who proposed it publishes nothing (draft_flow.h). The calendar
// is kept by case control, which gives numbers and sees all clocks; where there is none, by the head.
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
    {RuleOutClue, SupervisingLeader, Scope::Any},
    {RegisterOfficers, SectionHead, Scope::Any},
    {RegisterOfficers, SystemAdmin, Scope::Any},
    {RegisterOfficers, SecurityAdmin, Scope::Any},
    {EditStandards, StandardEditor, Scope::Any},
    {EditStandards, SectionHead, Scope::Any},
    {PublishStandards, SectionHead, Scope::Any},
    {PublishStandards, SupervisingLeader, Scope::Any},
    {KeepCalendar, SectionHead, Scope::Any},
    {KeepCalendar, CaseControl, Scope::Any},
    {CopyNamed, Handler, Scope::Assigned},
    {CopyNamed, SectionHead, Scope::Any},
    {CopyNamed, SupervisingLeader, Scope::Any},
    {CopyNamed, Principal, Scope::Any},
    {CopyNamed, Reviewer, Scope::Assigned},
    {CopyNamed, Archivist, Scope::Any},
    {CopyNamed, LeaderReader, Scope::Requested},
    {CopyNamed, OrgReader, Scope::Requested},
};

} // namespace

QString toLabel(Action action) {
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
    case RuleOutClue:
        return Text::tr("认定不构成线索");
    case RegisterOfficers:
        return Text::tr("登记使用人员");
    case EditStandards:
        return Text::tr("起草标准");
    case PublishStandards:
        return Text::tr("公布标准");
    case KeepCalendar:
        return Text::tr("维护工作日历");
    case CopyNamed:
        return Text::tr("打印、导出实名材料");
    }
    return {};
}

std::span<const Permission> permissions() {
    return matrix;
}

std::vector<domain::Role> rolesFor(Action action) {
    std::vector<domain::Role> roles;
    for (const Permission& permission : matrix)
        if (permission.action == action)
            roles.push_back(permission.role);
    return roles;
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

QString refusalText(Action action, std::span<const domain::Role> roles) {
    QStringList names;
    for (const domain::Role role : roles)
        names.append(domain::toLabel(role));
    return Text::tr("“%1”由%2办理，您没有这个职责。")
        .arg(toLabel(action), names.join(Text::tr("、")));
}

base::Result<void> require(const Actor& actor, Action action) {
    if (allowed(actor, action))
        return {};
    return base::fail(base::ErrorCode::Refused, refusalText(action, rolesFor(action)));
}

} // namespace sizao::rules
