// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/factories.h"
#include "app/cli/lookup.h"
#include "app/cli/step_words.h"
#include "app/cli/text.h"

namespace sizao::cli {
namespace {

class Steps final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "steps",
            .summary =
                QT_TRANSLATE_NOOP("Cli", "显示一个案件办了什么、有哪些期限、接下来可以办什么"),
            .operands = QT_TRANSLATE_NOOP("Cli", "案号或编号"),
            .leastOperands = 1,
            .mostOperands = 1,
            .options = {},
            .notes =
                QT_TRANSLATE_NOOP("Cli", "文书、送达、申辩、复核、整改事项按先后写作 letter:1、"
                                         "item:2 等。"),
            .example = "01KB2Q0Z9T3M5V7X9B1D3F5H7J",
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        const auto session = call.openVault();
        if (!session)
            return stop(session.error());
        const auto id =
            findCaseId(service::CaseService(**session), call.arguments.operands().front());
        if (!id)
            return stop(id.error());
        const auto view = await(service::CaseworkService(**session).view(*id));
        if (!view)
            return stop(view.error());
        call.console.json(toJson(*view));
        call.console.print(toText(*view));
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeSteps() {
    return std::make_unique<Steps>();
}

} // namespace sizao::cli
