// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/change_words.h"
#include "app/cli/commands/factories.h"
#include "app/cli/text.h"

namespace sizao::cli {
namespace {

class RecordsRetract final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "records retract",
            .summary = QT_TRANSLATE_NOOP("Cli", "撤销一条监督信息"),
            .operands = QT_TRANSLATE_NOOP("Cli", "编号"),
            .leastOperands = 1,
            .mostOperands = 1,
            .options = {reasonOption()},
            .notes =
                QT_TRANSLATE_NOOP("Cli", "撤销之后不再计分，原来的登记和结论都保留。\n"
                                         "恢复用 records reinstate，当天撤销的第二天才能恢复。"),
            .example =
                QT_TRANSLATE_NOOP("Cli", "01KB2Q0Z9T3M5V7X9B1D3F5H7J --reason 张冠李戴，另行登记"),
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        return changeOneRecord(call, domain::RecordChangeKind::Retract,
                               &service::RecordChangeService::retract);
    }
};

} // namespace

std::unique_ptr<Command> makeRecordsRetract() {
    return std::make_unique<RecordsRetract>();
}

} // namespace sizao::cli
