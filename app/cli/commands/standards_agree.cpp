// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/factories.h"
#include "app/cli/draft_options.h"
#include "app/cli/lookup.h"
#include "app/cli/text.h"

namespace sizao::cli {
namespace {

class StandardsAgree final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "standards agree",
            .summary = QT_TRANSLATE_NOOP("Cli", "记下一人同意草案"),
            .operands = QT_TRANSLATE_NOOP("Cli", "草案"),
            .leastOperands = 1,
            .mostOperands = 1,
            .options = {{"by", QT_TRANSLATE_NOOP("Cli", "姓名"),
                         QT_TRANSLATE_NOOP("Cli", "同意人，承办部门负责人或者分管领导，不是提出人"),
                         true}},
            .example = QT_TRANSLATE_NOOP("Cli", "窗口作风专项 --by 郑导"),
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        return withDraft(call, [&](auto& session, auto& drafts, auto id) -> Outcome<> {
            const auto who = findOfficer(session, call.arguments.text("by"));
            return who ? await(drafts.agree(id, *who)) : stop(who.error());
        });
    }
};

} // namespace

std::unique_ptr<Command> makeStandardsAgree() {
    return std::make_unique<StandardsAgree>();
}

} // namespace sizao::cli
