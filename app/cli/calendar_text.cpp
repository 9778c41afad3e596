// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/calendar_text.h"

#include "app/cli/json_values.h"
#include "app/cli/text.h"
#include "app/cli/text_table.h"

#include <QLocale>

namespace sizao::cli {
namespace {

QJsonArray daysOf(const std::vector<base::Day>& days) {
    QJsonArray array;
    for (const base::Day day : days)
        array.append(toJson(day));
    return array;
}

QJsonArray yearsOf(const std::vector<int>& years) {
    QJsonArray array;
    for (const int year : years)
        array.append(year);
    return array;
}

QString listed(const std::vector<int>& years) {
    QStringList texts;
    for (const int year : years)
        texts.append(QString::number(year));
    return texts.join(Cli::tr("、"));
}

QString weekday(base::Day day) {
    return QLocale().dayName(day.dayOfWeek());
}

} // namespace

QJsonObject toJson(const CalendarYearLine& line) {
    const rules::YearPlan& plan = line.plan;
    QJsonArray holidays;
    for (const rules::Holiday& holiday : plan.holidays)
        holidays.append(QJsonObject{{QStringLiteral("name"), holiday.name},
                                    {QStringLiteral("from"), toJson(holiday.from)},
                                    {QStringLiteral("to"), toJson(holiday.to)},
                                    {QStringLiteral("makeup_workdays"), daysOf(holiday.makeup)}});
    QJsonArray notes;
    for (const rules::DayNote& note : plan.notes)
        notes.append(QJsonObject{{QStringLiteral("day"), toJson(note.on)},
                                 {QStringLiteral("text"), note.text}});
    return {{QStringLiteral("region"), plan.region},
            {QStringLiteral("region_name"), plan.region_name},
            {QStringLiteral("year"), plan.year},
            {QStringLiteral("confirmed"), plan.confirmed},
            {QStringLiteral("basis"), plan.basis},
            {QStringLiteral("working_days"), line.working_days},
            {QStringLiteral("holidays"), holidays},
            {QStringLiteral("notes"), notes}};
}

QJsonObject toJson(const service::CalendarImport& done) {
    return {{QStringLiteral("region"), done.region},
            {QStringLiteral("added"), yearsOf(done.added)},
            {QStringLiteral("changed"), yearsOf(done.changed)},
            {QStringLiteral("unchanged"), yearsOf(done.unchanged)}};
}

QJsonObject toJson(const DueLine& line) {
    const bool isListed = !line.rules.code.isEmpty();
    return {{QStringLiteral("from"), toJson(line.from)},
            {QStringLiteral("code"), line.rules.code},
            {QStringLiteral("name"), line.rules.name},
            {QStringLiteral("kind"), isListed ? toJson(line.rules.kind) : QJsonValue()},
            {QStringLiteral("amount"), line.rules.amount.count},
            {QStringLiteral("unit"), toJson(line.rules.amount.unit)},
            {QStringLiteral("due"), toJson(line.due.day)},
            {QStringLiteral("provisional"), line.due.provisional}};
}

QString toText(const CalendarYearLine& line) {
    const rules::YearPlan& plan = line.plan;
    QString text = Cli::tr("%1 年  %2（%3）  %4")
                       .arg(QString::number(plan.year), plan.region_name, plan.region,
                            plan.confirmed ? Cli::tr("已确认，%1").arg(plan.basis)
                                           : Cli::tr("未确认，到期日暂按"))
                   + u'\n' + Cli::tr("全年 %1 个工作日").arg(line.working_days);
    TextTable table({{Cli::tr("节日")}, {Cli::tr("放假")}, {Cli::tr("至")}, {Cli::tr("调休上班")}});
    for (const rules::Holiday& holiday : plan.holidays) {
        QStringList makeup;
        for (const base::Day day : holiday.makeup)
            makeup.append(day.toIso());
        table.add(
            {holiday.name, holiday.from.toIso(), holiday.to.toIso(), makeup.join(Cli::tr("、"))});
    }
    if (!table.isEmpty())
        text += u'\n' + table.toText();
    for (const rules::DayNote& note : plan.notes)
        text += u'\n' + (note.on ? note.on->toIso() + u' ' : QString()) + note.text;
    return text + u'\n';
}

QString toText(const service::CalendarImport& done) {
    return labelled({{Cli::tr("新录入的年度"), listed(done.added)},
                     {Cli::tr("改动的年度"), listed(done.changed)},
                     {Cli::tr("没有变化的年度"), listed(done.unchanged)}});
}

QString toText(const DueLine& line) {
    const QString amount = Cli::tr("%1 起 %2 %3")
                               .arg(line.from.toIso(), QString::number(line.rules.amount.count),
                                    domain::toLabel(line.rules.amount.unit));
    QString text = Cli::tr("%1：%2（%3）").arg(amount, line.due.day.toIso(), weekday(line.due.day));
    if (!line.rules.code.isEmpty())
        text = line.rules.code + u' ' + line.rules.name + u'\n' + text;
    if (line.due.provisional)
        text += u'\n' + Cli::tr("暂按：涉及的年度放假安排还没有确认，确认之后重算。");
    return text;
}

} // namespace sizao::cli
