// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/record_flow.h"

#include <QCoreApplication>

#include <algorithm>

namespace sizao::rules {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RecordFlow)
};

using enum RecordState;
using enum RecordEvent;
using Guard = RecordGuard;

const std::vector<Role> handler{Role::Handler};
const std::vector<Role> head{Role::SectionHead};

std::vector<RecordTransition> table() {
    std::vector<RecordTransition> rows{
        {Draft,
         Submit,
         Submitted,
         Guard::Complete,
         {Role::Reporter, Role::Handler, Role::SectionHead, Role::CaseControl}},
        {Submitted, Return, Draft, Guard::Reason, handler},
        {Submitted, Ask, Explaining, Guard::None, handler},
        {Submitted, Take, RecordState::Verifying, Guard::NotAskedFirst, handler},
        {Explaining, Answered, RecordState::Verifying, Guard::None, handler},
        {Explaining, Lapsed, RecordState::Verifying, Guard::None, {}},
        {RecordState::Verifying, Conclude, RecordState::Verified, Guard::Verified, handler},
    };
    const RecordState concluded[] = {RecordState::Verified, PartlyVerified, Unfounded, Unproven};
    for (const RecordState state : concluded)
        rows.push_back({state, Correct, state, Guard::Reason, head});
    const RecordState live[] = {
        Draft,          Submitted, Explaining, RecordState::Verifying, RecordState::Verified,
        PartlyVerified, Unfounded, Unproven};
    for (const RecordState state : live)
        rows.push_back({state, Retract, Retracted, Guard::Reason, head});
    for (const RecordState state : {RecordState::Verified, PartlyVerified}) { // what counts
        rows.push_back({state, Exempt, Exempted, Guard::Reason, head});
        rows.push_back({state, Merge, Merged, Guard::SurvivorNamed, handler});
    }
    for (const RecordState state : {Exempted, Retracted})
        rows.push_back({state, Reinstate, state, Guard::Reason, head});
    rows.push_back({Merged, Unmerge, Merged, Guard::Reason, handler});
    return rows;
}

QString eventName(RecordEvent event) {
    switch (event) {
    case Submit:
        return Text::tr("提交");
    case Return:
        return Text::tr("退回");
    case Ask:
        return Text::tr("送本人说明");
    case Take:
        return Text::tr("转入核实");
    case Answered:
        return Text::tr("登记本人说明");
    case Lapsed:
        return Text::tr("因逾期未说明转入核实");
    case Conclude:
        return Text::tr("作出核实结论");
    case Correct:
        return Text::tr("更正");
    case Retract:
        return Text::tr("撤销");
    case Reinstate:
        return Text::tr("恢复");
    case Exempt:
        return Text::tr("容错免责");
    case Merge:
        return Text::tr("归并");
    case Unmerge:
        return Text::tr("撤销归并");
    }
    return {};
}

tl::unexpected<base::Error> refuse(const QString& message) {
    return base::fail(base::ErrorCode::Refused, message);
}

base::Result<void> checkWho(const RecordTransition& row, const RecordStep& step) {
    if (row.who.empty() && step.roles.empty())
        return {}; // the program, on the day the term ended
    const bool may = std::any_of(row.who.begin(), row.who.end(), [&](Role role) {
        return std::find(step.roles.begin(), step.roles.end(), role) != step.roles.end();
    });
    if (may)
        return {};
    if (row.who.empty())
        return refuse(Text::tr("期限届满后由系统自动转入核实，不能由人办理。"));
    QStringList names;
    for (const Role role : row.who)
        names.append(domain::toLabel(role));
    return refuse(Text::tr("“%1”应当由%2办理，您没有这个职责。信息没有改动。")
                      .arg(eventName(step.event), names.join(Text::tr("、"))));
}

base::Result<void> checkGuard(const RecordTransition& row, const RecordStep& step) {
    switch (row.guard) {
    case Guard::None:
    case Guard::Complete:
    case Guard::Verified:
        return {};
    case Guard::Reason:
        if (step.reason.trimmed().isEmpty())
            return refuse(Text::tr("“%1”应当写明理由。").arg(eventName(step.event)));
        return {};
    case Guard::NotAskedFirst:
        if (step.explain_first)
            return refuse(Text::tr("这条信息来自自动采集的渠道，应当先送本人说明，再转入核实。"));
        return {};
    case Guard::SurvivorNamed:
        if (!step.survivor_named)
            return refuse(Text::tr("归并时应当指明保留同一对象的哪一条信息。"));
        if (step.reason.trimmed().isEmpty())
            return refuse(Text::tr("“%1”应当写明理由。").arg(eventName(step.event)));
        return {};
    }
    return {};
}

RecordState stateOf(domain::Conclusion conclusion) {
    switch (conclusion) {
    case domain::Conclusion::Verified:
        return RecordState::Verified;
    case domain::Conclusion::PartlyVerified:
        return PartlyVerified;
    case domain::Conclusion::Unfounded:
        return Unfounded;
    case domain::Conclusion::Unproven:
        return Unproven;
    }
    return Unproven;
}

} // namespace

std::span<const RecordTransition> recordFlow() {
    static const std::vector<RecordTransition> rows = table();
    return rows;
}

base::Result<RecordState> check(const RecordStep& step) {
    const auto rows = recordFlow();
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const RecordTransition& known) {
        return known.from == step.from && known.event == step.event;
    });
    if (row == rows.end())
        return refuse(Text::tr("信息处于“%1”，不能%2。")
                          .arg(domain::toLabel(step.from), eventName(step.event)));
    if (auto who = checkWho(*row, step); !who)
        return base::fail(who.error());
    if (auto guard = checkGuard(*row, step); !guard)
        return base::fail(guard.error());
    if (step.event == Conclude) {
        if (!step.conclusion)
            return refuse(Text::tr("应当选定核实结论。"));
        return stateOf(*step.conclusion);
    }
    if (step.event == Unmerge || step.event == Reinstate) {
        if (!step.former)
            return refuse(Text::tr("查不到原来的状态，不能%1。").arg(eventName(step.event)));
        return *step.former;
    }
    return row->to;
}

} // namespace sizao::rules
