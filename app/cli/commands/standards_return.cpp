// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/factories.h"
#include "app/cli/draft_options.h"
#include "app/cli/text.h"

namespace sizao::cli {
namespace {

class StandardsReturn final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "standards return",
            .summary = QT_TRANSLATE_NOOP("Cli", "把送审的草案退回修改"),
            .operands = QT_TRANSLATE_NOOP("Cli", "草案"),
            .leastOperands = 1,
            .mostOperands = 1,
            .options = {{"reason", QT_TRANSLATE_NOOP("Cli", "文字"),
                         QT_TRANSLATE_NOOP("Cli", "退回的理由"), true}},
            .example = QT_TRANSLATE_NOOP("Cli", "窗口作风专项 --reason 权重依据不足"),
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        return withDraft(call, [&](auto&, auto& drafts, auto id) {
            return await(drafts.giveBack(id, call.arguments.text("reason")));
        });
    }
};

} // namespace

std::unique_ptr<Command> makeStandardsReturn() {
    return std::make_unique<StandardsReturn>();
}

} // namespace sizao::cli
