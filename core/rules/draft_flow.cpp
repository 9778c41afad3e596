// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/draft_flow.h"

#include "core/base/limits.h"

#include <QCoreApplication>

#include <algorithm>

namespace sizao::rules {

namespace {

using domain::DraftState;
using domain::Role;
using enum DraftEvent;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DraftFlow)
};

const std::vector<Role> editors{Role::StandardEditor, Role::SectionHead};
const std::vector<Role> proposers{Role::StandardEditor};
const std::vector<Role> publishers{Role::SectionHead, Role::SupervisingLeader};

tl::unexpected<base::Error> refuse(const QString& why) {
    return base::fail(base::ErrorCode::Refused, why);
}

QString namesOf(const std::vector<Role>& roles) {
    QStringList names;
    for (const Role role : roles)
        names.append(domain::toLabel(role));
    return names.join(Text::tr("、"));
}

// Publishing changes no points of what happened already: the day comes after that of publication.
base::Result<void> checkDays(const DraftStep& step) {
    const domain::StandardsDraft& draft = *step.draft;
    if (!draft.valid_from)
        return refuse(Text::tr("请填写施行日。"));
    if (*draft.valid_from <= step.today)
        return refuse(
            Text::tr("施行日 %1 已到。标准不溯及既往，施行日应当晚于公布日，请改到 %2 或者以后。")
                .arg(draft.valid_from->toIso(), (step.today + 1).toIso()));
    if (draft.valid_until && *draft.valid_until < *draft.valid_from)
        return refuse(Text::tr("阶段重点的止日 %1 早于施行日 %2。")
                          .arg(draft.valid_until->toIso(), draft.valid_from->toIso()));
    return {};
}

base::Result<void> checkProof(const domain::StandardsDraft& draft) {
    if (!draft.back_test.isEmpty() && draft.back_test_on)
        return {};
    if (draft.waiver.trimmed().isEmpty())
        return refuse(Text::tr("公布之前应当看过回测结果；不作回测的，写明理由。"));
    if (draft.waiver.size() > base::limits::reasonCharacters)
        return base::fail(base::ErrorCode::LimitReached,
                          Text::tr("理由最多 %1 字，请精简。").arg(base::limits::reasonCharacters));
    return {};
}

base::Result<void> checkNotProposer(const DraftStep& step) {
    if (step.draft->proposed_by && *step.draft->proposed_by == step.actor.user)
        return refuse(Text::tr("%1提出了这份草案，不能由本人同意或者公布。").arg(step.actor.name));
    return {};
}

base::Result<void> checkPair(const DraftStep& step) {
    if (!step.agreed)
        return refuse(Text::tr("公布标准要两个人：先由另一人同意。"));
    const domain::Actor& first = *step.agreed;
    if (first.user == step.actor.user)
        return refuse(Text::tr("同意人和公布人不能是同一人。"));
    const auto cover = [](const domain::Actor& a, const domain::Actor& b) {
        return a.has(Role::SectionHead) && b.has(Role::SupervisingLeader);
    };
    if (!cover(first, step.actor) && !cover(step.actor, first))
        return refuse(
            Text::tr("公布标准的两个人，一位是%1，一位是%2。")
                .arg(domain::toLabel(Role::SectionHead), domain::toLabel(Role::SupervisingLeader)));
    return {};
}

base::Result<void> checkGuard(const DraftStep& step) {
    switch (step.event) {
    case Edit:
    case Discard:
        return {};
    case Submit:
        return checkDays(step).and_then([&] { return checkProof(*step.draft); });
    case Agree:
        return checkDays(step).and_then([&] { return checkNotProposer(step); });
    case Publish:
        return checkDays(step)
            .and_then([&] { return checkProof(*step.draft); })
            .and_then([&] { return checkNotProposer(step); })
            .and_then([&] { return checkPair(step); });
    case GiveBack:
        return step.reason.trimmed().isEmpty()
                   ? base::Result<void>(refuse(Text::tr("退回草案应当写明理由。")))
                   : base::Result<void>();
    }
    return {};
}

} // namespace

std::span<const DraftTransition> draftFlow() {
    static const std::vector<DraftTransition> table{
        {DraftState::Editing, Edit, DraftState::Editing, editors},
        {DraftState::Editing, Submit, DraftState::Submitted, proposers},
        {DraftState::Editing, Discard, DraftState::Discarded, editors},
        {DraftState::Submitted, Agree, DraftState::Agreed, publishers},
        {DraftState::Submitted, GiveBack, DraftState::Editing, publishers},
        {DraftState::Agreed, Publish, DraftState::Published, publishers},
        {DraftState::Agreed, GiveBack, DraftState::Editing, publishers},
    };
    return table;
}

QString toLabel(DraftEvent event) {
    switch (event) {
    case Edit:
        return Text::tr("修改");
    case Submit:
        return Text::tr("送审");
    case Agree:
        return Text::tr("同意");
    case Publish:
        return Text::tr("公布");
    case GiveBack:
        return Text::tr("退回");
    case Discard:
        return Text::tr("作废");
    }
    return {};
}

base::Result<domain::DraftState> check(const DraftStep& step) {
    const auto table = draftFlow();
    const auto row = std::find_if(table.begin(), table.end(), [&](const DraftTransition& known) {
        return known.from == step.draft->state && known.event == step.event;
    });
    if (row == table.end())
        return base::fail(
            base::ErrorCode::Conflict,
            Text::tr("草案“%1”现在是“%2”，不能%3。")
                .arg(step.draft->title, domain::toLabel(step.draft->state), toLabel(step.event)));
    if (std::none_of(row->who.begin(), row->who.end(),
                     [&](Role role) { return step.actor.has(role); }))
        return refuse(Text::tr("“%1”由%2办理，%3没有这个职责。")
                          .arg(toLabel(step.event), namesOf(row->who), step.actor.name));
    return checkGuard(step).map([&] { return row->to; });
}

} // namespace sizao::rules
