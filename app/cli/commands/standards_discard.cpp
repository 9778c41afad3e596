// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/factories.h"
#include "app/cli/draft_options.h"
#include "app/cli/text.h"

namespace sizao::cli {
namespace {

class StandardsDiscard final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "standards discard",
            .summary = QT_TRANSLATE_NOOP("Cli", "作废一份起草中的草案"),
            .operands = QT_TRANSLATE_NOOP("Cli", "草案"),
            .leastOperands = 1,
            .mostOperands = 1,
            .options = {},
            .example = QT_TRANSLATE_NOOP("Cli", "窗口作风专项"),
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        return withDraft(call,
                         [](auto&, auto& drafts, auto id) { return await(drafts.discard(id)); });
    }
};

} // namespace

std::unique_ptr<Command> makeStandardsDiscard() {
    return std::make_unique<StandardsDiscard>();
}

} // namespace sizao::cli
