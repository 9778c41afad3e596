// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/calendar_text.h"
#include "app/cli/commands/factories.h"
#include "app/cli/text.h"

namespace sizao::cli {
namespace {

using domain::DeadlineUnit;

constexpr int longestAmount = 3660;

class CalendarDue final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "calendar due",
            .summary = QT_TRANSLATE_NOOP("Cli", "推算到期日"),
            .options = {{"from", QT_TRANSLATE_NOOP("Cli", "日期"),
                         QT_TRANSLATE_NOOP("Cli", "起算日，当天不计"), true},
                        {"workdays", QT_TRANSLATE_NOOP("Cli", "数量"),
                         QT_TRANSLATE_NOOP("Cli", "多少个工作日")},
                        {"days", QT_TRANSLATE_NOOP("Cli", "数量"),
                         QT_TRANSLATE_NOOP("Cli", "多少日，届满日休息的顺延到下一个工作日")},
                        {"months", QT_TRANSLATE_NOOP("Cli", "数量"),
                         QT_TRANSLATE_NOOP("Cli", "多少个月，届满日休息的同样顺延")},
                        {"code", QT_TRANSLATE_NOOP("Cli", "代码"),
                         QT_TRANSLATE_NOOP("Cli", "清单里的期限，如 DL_STATEMENT，"
                                                  "按起算日施行的清单")}},
            .notes =
                QT_TRANSLATE_NOOP("Cli", "四种时长写一种。涉及没有确认的年度时，到期日为暂按。"),
            .example = "--from 2026-09-18 --code DL_STATEMENT",
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        const auto from = call.arguments.day("from");
        if (!from)
            return stop(from.error());
        const auto stated = statedAmount(call.arguments);
        if (!stated)
            return stop(stated.error());
        const auto session = call.openVault();
        if (!session)
            return stop(session.error());
        DueLine line;
        line.from = **from;
        if (*stated) {
            line.rules.amount = **stated;
        } else {
            const QString code = call.arguments.text("code").toUpper();
            const auto standards = (*session)->standards();
            const rules::DeadlineRules* listed = standards->deadlineOn(code, line.from);
            if (listed == nullptr)
                return stop(Exit::Refused, Cli::tr("这天施行的清单里没有期限“%1”。").arg(code));
            line.rules = *listed;
        }
        line.due = (*session)->calendar()->endingOf(line.from, line.rules.amount, {})->due;
        call.console.json(toJson(line));
        call.console.print(toText(line));
        return {};
    }

private:
    // nullopt: by its code.
    static Outcome<std::optional<rules::Amount>> statedAmount(const Arguments& arguments) {
        std::optional<rules::Amount> amount;
        int given = arguments.has("code") ? 1 : 0;
        for (const auto& [name, unit] : {std::pair("workdays", DeadlineUnit::Workday),
                                         std::pair("days", DeadlineUnit::CalendarDay),
                                         std::pair("months", DeadlineUnit::Month)}) {
            const auto count = arguments.number(name, 1, longestAmount);
            if (!count)
                return stop(count.error());
            if (!*count)
                continue;
            amount = rules::Amount{static_cast<int>(**count), unit};
            ++given;
        }
        if (given != 1)
            return stop(Exit::Usage,
                        Cli::tr("请在 --workdays、--days、--months、--code 里写一个。"));
        return amount;
    }
};

} // namespace

std::unique_ptr<Command> makeCalendarDue() {
    return std::make_unique<CalendarDue>();
}

} // namespace sizao::cli
