// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/change_words.h"
#include "app/cli/commands/factories.h"
#include "app/cli/text.h"

namespace sizao::cli {
namespace {

class RecordsReinstate final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "records reinstate",
            .summary = QT_TRANSLATE_NOOP("Cli", "恢复一条已经撤销或者容错免责的监督信息"),
            .operands = QT_TRANSLATE_NOOP("Cli", "编号"),
            .leastOperands = 1,
            .mostOperands = 1,
            .options = {reasonOption()},
            .notes = QT_TRANSLATE_NOOP("Cli", "恢复到撤销、免责之前的状态。"),
            .example =
                QT_TRANSLATE_NOOP("Cli", "01KB2Q0Z9T3M5V7X9B1D3F5H7J --reason 经复核原结论无误"),
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        return changeOneRecord(call, domain::RecordChangeKind::Reinstate,
                               &service::RecordChangeService::reinstate);
    }
};

} // namespace

std::unique_ptr<Command> makeRecordsReinstate() {
    return std::make_unique<RecordsReinstate>();
}

} // namespace sizao::cli
