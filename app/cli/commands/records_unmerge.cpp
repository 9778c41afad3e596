// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/change_words.h"
#include "app/cli/commands/factories.h"
#include "app/cli/text.h"

namespace sizao::cli {
namespace {

class RecordsUnmerge final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "records unmerge",
            .summary = QT_TRANSLATE_NOOP("Cli", "撤销归并，各条监督信息重新单独计分"),
            .operands = QT_TRANSLATE_NOOP("Cli", "编号"),
            .leastOperands = 1,
            .mostOperands = 1,
            .options = {reasonOption()},
            .notes = QT_TRANSLATE_NOOP("Cli", "编号写已归并的那一条。"),
            .example = QT_TRANSLATE_NOOP("Cli", "01KB2Q0Z9T3M5V7X9B1D3F5H7J --reason 经核是两件事"),
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        return changeOneRecord(call, domain::RecordChangeKind::Unmerge,
                               &service::RecordChangeService::unmerge);
    }
};

} // namespace

std::unique_ptr<Command> makeRecordsUnmerge() {
    return std::make_unique<RecordsUnmerge>();
}

} // namespace sizao::cli
