// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/change_words.h"
#include "app/cli/commands/factories.h"
#include "app/cli/text.h"

namespace sizao::cli {
namespace {

class RecordsExempt final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "records exempt",
            .summary = QT_TRANSLATE_NOOP("Cli", "对一条已经认定属实的监督信息容错免责"),
            .operands = QT_TRANSLATE_NOOP("Cli", "编号"),
            .leastOperands = 1,
            .mostOperands = 1,
            .options = {reasonOption()},
            .notes = QT_TRANSLATE_NOOP("Cli", "免责之后不再计分，依据单上列明。"),
            .example =
                QT_TRANSLATE_NOOP("Cli", "01KB2Q0Z9T3M5V7X9B1D3F5H7J --reason 符合容错纠错情形"),
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        return changeOneRecord(call, domain::RecordChangeKind::Exempt,
                               &service::RecordChangeService::exempt);
    }
};

} // namespace

std::unique_ptr<Command> makeRecordsExempt() {
    return std::make_unique<RecordsExempt>();
}

} // namespace sizao::cli
