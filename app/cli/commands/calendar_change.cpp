// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/calendar_text.h"
#include "app/cli/commands/factories.h"
#include "app/cli/text.h"

namespace sizao::cli {
namespace {

class CalendarChange final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "calendar change",
            .summary = QT_TRANSLATE_NOOP("Cli", "改一个年度里的一个假期：日子、调休，或者删去"),
            .operands = QT_TRANSLATE_NOOP("Cli", "年度 假期名称"),
            .leastOperands = 2,
            .mostOperands = 2,
            .options = {{"from", QT_TRANSLATE_NOOP("Cli", "日期"),
                         QT_TRANSLATE_NOOP("Cli", "放假第一天")},
                        {"to", QT_TRANSLATE_NOOP("Cli", "日期"),
                         QT_TRANSLATE_NOOP("Cli", "放假最后一天，默认只放一天")},
                        {"makeup", QT_TRANSLATE_NOOP("Cli", "日期"),
                         QT_TRANSLATE_NOOP("Cli", "调休上班的日子，可以写几次"), false, true},
                        {"drop", nullptr, QT_TRANSLATE_NOOP("Cli", "删去这个假期")},
                        {"region", QT_TRANSLATE_NOOP("Cli", "代码"),
                         QT_TRANSLATE_NOOP("Cli", "哪个地方的，默认全国")},
                        {"reason", QT_TRANSLATE_NOOP("Cli", "文字"),
                         QT_TRANSLATE_NOOP("Cli", "为什么改，记入审计"), true}},
            .notes = QT_TRANSLATE_NOOP("Cli", "没有这个名称的假期就加上。改动以后这一年要重新确认，"
                                              "见 sizaoctl calendar confirm。"),
            .example = QT_TRANSLATE_NOOP("Cli", "2027 国庆节 --from 2027-10-01 --to 2027-10-07 "
                                                "--makeup 2027-10-09 --reason 国务院办公厅通知"),
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        const Arguments& given = call.arguments;
        bool isNumber = false;
        const int year = given.operands().front().toInt(&isNumber);
        if (!isNumber)
            return stop(Exit::Usage, Cli::tr("年度写成四位数字，如 2027。"));
        const auto holiday = holidayFrom(given);
        if (!holiday)
            return stop(holiday.error());
        const auto session = call.openVault();
        if (!session)
            return stop(session.error());
        service::CalendarService calendar(**session);
        const QString region =
            given.has("region") ? given.text("region") : QLatin1String(rules::nationalRegion);
        const auto plans = await(calendar.years());
        if (!plans)
            return stop(plans.error());
        const auto found =
            std::find_if(plans->begin(), plans->end(), [&](const rules::YearPlan& plan) {
                return plan.year == year && plan.region == region;
            });
        if (found == plans->end())
            return stop(Exit::Refused, Cli::tr("%1 年的放假安排还没有录入，请先导入。").arg(year));
        rules::YearPlan plan = *found;
        if (auto changed = put(plan, *holiday, given.has("drop")); !changed)
            return changed;
        plan.confirmed = false; // these are other days than those that were confirmed
        if (auto done = await(calendar.change(plan, given.text("reason"))); !done)
            return stop(done.error());
        const CalendarYearLine line{plan, (*session)->calendar()->workdaysOf(year)};
        call.console.json(toJson(line));
        call.console.print(toText(line));
        return {};
    }

private:
    static Outcome<rules::Holiday> holidayFrom(const Arguments& given) {
        rules::Holiday holiday;
        holiday.name = given.operands().at(1);
        const auto from = given.day("from");
        const auto to = given.day("to");
        if (!from || !to)
            return stop(!from ? from.error() : to.error());
        if (given.has("drop") == from->has_value())
            return stop(Exit::Usage, Cli::tr("写 --from 或者 --drop，两者只能有一个。"));
        holiday.from = from->value_or(base::Day());
        holiday.to = to->value_or(holiday.from);
        for (const QString& text : given.texts("makeup")) {
            const auto day = base::Day::fromIso(text);
            if (!day)
                return stop(Exit::Usage, Cli::tr("“%1”不是日期，应写成 2027-10-09。").arg(text));
            holiday.makeup.push_back(*day);
        }
        return holiday;
    }

    // In the place of the one of that name, else by its first day.
    static Outcome<> put(rules::YearPlan& plan, const rules::Holiday& holiday, bool drop) {
        const auto known =
            std::find_if(plan.holidays.begin(), plan.holidays.end(),
                         [&](const rules::Holiday& each) { return each.name == holiday.name; });
        if (drop && known == plan.holidays.end())
            return stop(
                Exit::Refused,
                Cli::tr("%1 年没有名为“%2”的假期。").arg(QString::number(plan.year), holiday.name));
        if (known != plan.holidays.end())
            plan.holidays.erase(known);
        if (drop)
            return {};
        const auto after =
            std::find_if(plan.holidays.begin(), plan.holidays.end(),
                         [&](const rules::Holiday& each) { return holiday.from < each.from; });
        plan.holidays.insert(after, holiday);
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeCalendarChange() {
    return std::make_unique<CalendarChange>();
}

} // namespace sizao::cli
