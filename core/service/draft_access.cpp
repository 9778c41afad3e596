// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/draft_access.h"

#include "core/base/limits.h"
#include "core/rules/draft_flow.h"
#include "core/rules/permissions.h"
#include "core/storage/stores/entity_table.h"

#include <QCoreApplication>

namespace sizao::service {
namespace {

using base::ErrorCode;
using base::Result;
using domain::DraftVersion;
using domain::StandardsDraft;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StandardsDraft)
};

} // namespace

Result<StandardsDraft> findDraft(storage::Database& database, domain::StandardsDraftId id) {
    const auto found = storage::entity_table::find<StandardsDraft>(database, id);
    if (!found)
        return base::fail(found.error());
    if (!*found)
        return base::fail(ErrorCode::NotFound, Text::tr("这份草案在本机已找不到。"));
    return **found;
}

Result<StandardsDraft> editableDraft(storage::WriteContext& context, domain::StandardsDraftId id) {
    const domain::Actor& actor = context.stamp().actor;
    return rules::require(actor, rules::Action::EditStandards)
        .and_then([&] { return findDraft(context.database(), id); })
        .and_then([&](StandardsDraft draft) {
            rules::DraftStep step;
            step.event = rules::DraftEvent::Edit;
            step.draft = &draft;
            step.actor = actor;
            return rules::check(step).map([&](domain::DraftState) { return draft; });
        });
}

Result<> auditDraft(storage::WriteContext& context, const char* act, domain::StandardsDraftId id) {
    return context.audit({.act = act, .object_type = "standards_draft", .object = id});
}

Result<bool> storeVersions(storage::WriteContext& context, std::span<const DraftVersion> wanted) {
    if (wanted.size() >= base::limits::personsPerMerge) // what applies together, or not at all
        return base::fail(ErrorCode::LimitReached, Text::tr("一份草案最多改动 %1 项，请分成几份。")
                                                       .arg(base::limits::personsPerMerge - 1));
    bool isChanged = false;
    for (const DraftVersion& version : wanted) {
        const auto known =
            storage::entity_table::find<DraftVersion>(context.database(), version.id);
        if (!known)
            return base::fail(known.error());
        if (*known ? **known == version : version.body.isEmpty())
            continue;
        isChanged = true;
        const auto stored = *known
                                ? context.update("standards.edit", version, "core")
                                : context.create("standards.edit", version, QStringLiteral("ref"));
        if (!stored)
            return base::fail(stored.error());
    }
    return isChanged;
}

} // namespace sizao::service
