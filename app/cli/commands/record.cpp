// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/factories.h"
#include "app/cli/lookup.h"
#include "app/cli/record_text.h"
#include "app/cli/text.h"

namespace sizao::cli {
namespace {

class Record final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "record",
            .summary = QT_TRANSLATE_NOOP("Cli", "显示一条监督信息及其核实情况"),
            .operands = QT_TRANSLATE_NOOP("Cli", "编号"),
            .leastOperands = 1,
            .mostOperands = 1,
            .options = {},
            .example = "01KB2Q0Z9T3M5V7X9B1D3F5H7J",
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        const auto id = recordIdFrom(call.arguments.operands().front());
        if (!id)
            return stop(id.error());
        const auto session = call.openVault();
        if (!session)
            return stop(session.error());
        const auto detail = await(service::RecordService(**session).detail(*id));
        if (!detail)
            return stop(detail.error());
        call.console.json(toJson(*detail));
        call.console.print(toText(*detail));
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeRecord() {
    return std::make_unique<Record>();
}

} // namespace sizao::cli
