// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/factories.h"
#include "app/cli/draft_options.h"
#include "app/cli/text.h"

namespace sizao::cli {
namespace {

class StandardsDraft final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "standards draft",
            .summary = QT_TRANSLATE_NOOP("Cli", "显示一份草案：改了什么，还差什么"),
            .operands = QT_TRANSLATE_NOOP("Cli", "草案"),
            .leastOperands = 1,
            .mostOperands = 1,
            .options = {},
            .example = QT_TRANSLATE_NOOP("Cli", "窗口作风专项"),
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        return withDraft(call, [](auto&, auto&, auto) { return Outcome<>(); });
    }
};

} // namespace

std::unique_ptr<Command> makeStandardsDraft() {
    return std::make_unique<StandardsDraft>();
}

} // namespace sizao::cli
