// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/calendar_text.h"
#include "app/cli/commands/factories.h"
#include "app/cli/text.h"

namespace sizao::cli {
namespace {

class CalendarShow final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "calendar show",
            .summary = QT_TRANSLATE_NOOP("Cli", "显示工作日历：各年度的放假和调休"),
            .options = {{"year", QT_TRANSLATE_NOOP("Cli", "年度"),
                         QT_TRANSLATE_NOOP("Cli", "只显示这一年")}},
            .notes =
                QT_TRANSLATE_NOOP("Cli", "全国的在前，地方放假在后。加 --json 时每行一个年度。"),
            .example = "--year 2026",
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        const auto year = call.arguments.number("year", 1, 9999);
        if (!year)
            return stop(year.error());
        const auto session = call.openVault();
        if (!session)
            return stop(session.error());
        const auto plans = await(service::CalendarService(**session).years());
        if (!plans)
            return stop(plans.error());
        bool isAny = false;
        for (const rules::YearPlan& plan : *plans) {
            if (*year && plan.year != **year)
                continue;
            isAny = true;
            const CalendarYearLine line{plan, (*session)->calendar()->workdaysOf(plan.year)};
            call.console.json(toJson(line));
            call.console.print(toText(line));
        }
        if (*year && !isAny)
            return stop(Exit::Refused,
                        Cli::tr("%1 年的放假安排还没有录入，到期日只能暂按。").arg(**year));
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeCalendarShow() {
    return std::make_unique<CalendarShow>();
}

} // namespace sizao::cli
