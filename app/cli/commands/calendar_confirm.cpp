// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/calendar_text.h"
#include "app/cli/commands/factories.h"
#include "app/cli/text.h"

namespace sizao::cli {
namespace {

class CalendarConfirm final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "calendar confirm",
            .summary = QT_TRANSLATE_NOOP("Cli", "确认一个年度的放假安排，到期日不再暂按"),
            .operands = QT_TRANSLATE_NOOP("Cli", "年度"),
            .leastOperands = 1,
            .mostOperands = 1,
            .options = {{"basis", QT_TRANSLATE_NOOP("Cli", "文件"),
                         QT_TRANSLATE_NOOP("Cli", "依据，如国务院办公厅2026年11月通知"), true},
                        {"region", QT_TRANSLATE_NOOP("Cli", "代码"),
                         QT_TRANSLATE_NOOP("Cli", "哪个地方的，默认全国")},
                        {"reason", QT_TRANSLATE_NOOP("Cli", "文字"),
                         QT_TRANSLATE_NOOP("Cli", "为什么，记入审计"), true}},
            .notes = QT_TRANSLATE_NOOP("Cli", "先用 sizaoctl calendar show 核对。"),
            .example = QT_TRANSLATE_NOOP("Cli", "2027 --basis 国务院办公厅2026年11月通知 "
                                                "--reason 已与原文核对"),
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        const Arguments& given = call.arguments;
        bool isNumber = false;
        const int year = given.operands().front().toInt(&isNumber);
        if (!isNumber)
            return stop(Exit::Usage, Cli::tr("年度写成四位数字，如 2027。"));
        const auto session = call.openVault();
        if (!session)
            return stop(session.error());
        const QString region =
            given.has("region") ? given.text("region") : QLatin1String(rules::nationalRegion);
        const auto done = await(service::CalendarService(**session).confirm(
            region, year, given.text("basis"), given.text("reason")));
        if (!done)
            return stop(done.error());
        call.console.json(QJsonObject{
            {QStringLiteral("region"), region},
            {QStringLiteral("year"), year},
            {QStringLiteral("working_days"), (*session)->calendar()->workdaysOf(year)}});
        call.console.print(Cli::tr("%1 年的放假安排已确认。").arg(year));
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeCalendarConfirm() {
    return std::make_unique<CalendarConfirm>();
}

} // namespace sizao::cli
