// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/change_words.h"
#include "app/cli/commands/factories.h"
#include "app/cli/lookup.h"
#include "app/cli/text.h"

namespace sizao::cli {
namespace {

class RecordsMerge final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "records merge",
            .summary = QT_TRANSLATE_NOOP("Cli", "把一条监督信息归并到同一事实的另一条"),
            .operands = QT_TRANSLATE_NOOP("Cli", "编号"),
            .leastOperands = 1,
            .mostOperands = 1,
            .options = {{"into", QT_TRANSLATE_NOOP("Cli", "编号"),
                         QT_TRANSLATE_NOOP("Cli", "保留的那一条"), true},
                        reasonOption()},
            .notes = QT_TRANSLATE_NOOP(
                "Cli", "两条应当是同一对象的，都已认定属实并且都在计分。归并之后只计一次，"
                       "\n等级、影响程度和轻重缓急取高的，事发日取早的。"),
            .example = QT_TRANSLATE_NOOP("Cli", "01KB2Q0Z9T3M5V7X9B1D3F5H7J --into "
                                                "01KB2Q0Z9T3M5V7X9B1D3F5H7K --reason 同一件事"),
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        const auto record = recordIdFrom(call.arguments.operands().front());
        const auto survivor = recordIdFrom(call.arguments.text("into"));
        if (!record || !survivor)
            return stop(!record ? record.error() : survivor.error());
        const auto session = call.openVault();
        if (!session)
            return stop(session.error());
        service::RecordChangeService changes(**session);
        const auto outcome =
            await(changes.merge(*record, *survivor, call.arguments.text("reason")));
        if (!outcome)
            return stop(outcome.error());
        tellOutcome(call.console, *record, domain::RecordChangeKind::Merge, *outcome);
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeRecordsMerge() {
    return std::make_unique<RecordsMerge>();
}

} // namespace sizao::cli
