// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/calendar_text.h"
#include "app/cli/commands/factories.h"
#include "app/cli/text.h"

namespace sizao::cli {
namespace {

class CalendarImport final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "calendar import",
            .summary = QT_TRANSLATE_NOOP("Cli", "导入工作日历：全国的，或者一个地方的放假安排"),
            .operands = QT_TRANSLATE_NOOP("Cli", "文件"),
            .leastOperands = 1,
            .mostOperands = 1,
            .options = {{"reason", QT_TRANSLATE_NOOP("Cli", "文字"),
                         QT_TRANSLATE_NOOP("Cli", "为什么改，如放假通知的文号，记入审计"), true}},
            .notes =
                QT_TRANSLATE_NOOP("Cli", "文件里的年度整年替换，其他年度不动。有问题的文件不导入，"
                                         "并指出在哪一行。\n已经确认的年度不会被没有确认的替换。"),
            .example = QT_TRANSLATE_NOOP("Cli", "2027年日历.json --reason 国务院办公厅通知"),
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        const auto session = call.openVault();
        if (!session)
            return stop(session.error());
        const auto done = await(service::CalendarService(**session).import(
            call.arguments.operands().front(), call.arguments.text("reason")));
        if (!done)
            return stop(done.error());
        call.console.json(toJson(*done));
        call.console.print(toText(*done));
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeCalendarImport() {
    return std::make_unique<CalendarImport>();
}

} // namespace sizao::cli
