// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/draft_options.h"

#include "app/cli/standards_text.h"

namespace sizao::cli {

std::vector<Option> draftOptions() {
    return {{"title", QT_TRANSLATE_NOOP("Cli", "名称"), QT_TRANSLATE_NOOP("Cli", "草案的名称")},
            {"from", QT_TRANSLATE_NOOP("Cli", "日期"),
             QT_TRANSLATE_NOOP("Cli", "施行日，应当晚于公布日")},
            {"until", QT_TRANSLATE_NOOP("Cli", "日期"),
             QT_TRANSLATE_NOOP("Cli", "阶段重点的最后一天，次日起恢复原来的版本")},
            {"reason", QT_TRANSLATE_NOOP("Cli", "文字"), QT_TRANSLATE_NOOP("Cli", "修改理由")},
            {"waiver", QT_TRANSLATE_NOOP("Cli", "文字"),
             QT_TRANSLATE_NOOP("Cli", "不作回测就公布的理由")}};
}

Outcome<service::DraftEntry> draftEntryFrom(const Arguments& arguments, service::DraftEntry known) {
    const auto from = arguments.day("from");
    const auto until = arguments.day("until");
    if (!from || !until)
        return stop(!from ? from.error() : until.error());
    if (*from)
        known.valid_from = *from;
    if (*until)
        known.valid_until = *until;
    for (auto [name, text] : {std::pair("title", &known.title), std::pair("reason", &known.reason),
                              std::pair("waiver", &known.waiver)})
        if (arguments.has(name))
            *text = arguments.text(name);
    return known;
}

service::DraftEntry entryOf(const domain::StandardsDraft& draft) {
    return {draft.title, draft.valid_from, draft.valid_until, draft.reason, draft.waiver};
}

Outcome<> withDraft(const Invocation& call, const DraftAct& act) {
    const auto session = call.openVault();
    if (!session)
        return stop(session.error());
    service::StandardsDraftService drafts(**session);
    const auto id = findDraft(drafts, call.arguments.operands().front());
    if (!id)
        return stop(id.error());
    if (auto done = act(**session, drafts, *id); !done)
        return done;
    const auto detail = await(drafts.detail(*id));
    if (!detail)
        return stop(detail.error());
    call.console.json(toJson(*detail));
    call.console.print(toText(*detail));
    return {};
}

} // namespace sizao::cli
