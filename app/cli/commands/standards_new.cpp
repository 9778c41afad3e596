// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/factories.h"
#include "app/cli/draft_options.h"
#include "app/cli/standards_text.h"
#include "app/cli/text.h"

namespace sizao::cli {
namespace {

class StandardsNew final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "standards new",
            .summary = QT_TRANSLATE_NOOP("Cli", "开始一份标准草案"),
            .options = draftOptions(),
            .notes = QT_TRANSLATE_NOOP("Cli", "内容用 sizaoctl standards edit 修改。"),
            .example = QT_TRANSLATE_NOOP("Cli", "--title 窗口作风专项 --from 2027-01-01 "
                                                "--until 2027-03-31 --reason 专项治理"),
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        const auto entry = draftEntryFrom(call.arguments);
        if (!entry)
            return stop(entry.error());
        const auto session = call.openVault();
        if (!session)
            return stop(session.error());
        service::StandardsDraftService drafts(**session);
        const auto id = await(drafts.begin(*entry));
        if (!id)
            return stop(id.error());
        const auto detail = await(drafts.detail(*id));
        if (!detail)
            return stop(detail.error());
        call.console.json(toJson(*detail));
        call.console.print(toText(*detail));
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeStandardsNew() {
    return std::make_unique<StandardsNew>();
}

} // namespace sizao::cli
