// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/year_plan.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace sizao::rules {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

struct FixedDay {
    int month;
    int day;
    const char* name;
};
constexpr FixedDay fixedDays[] = {{1, 1, QT_TRANSLATE_NOOP("Calendar", "元旦")},
                                  {5, 1, QT_TRANSLATE_NOOP("Calendar", "劳动节")},
                                  {5, 2, QT_TRANSLATE_NOOP("Calendar", "劳动节")},
                                  {10, 1, QT_TRANSLATE_NOOP("Calendar", "国庆节")},
                                  {10, 2, QT_TRANSLATE_NOOP("Calendar", "国庆节")},
                                  {10, 3, QT_TRANSLATE_NOOP("Calendar", "国庆节")}};

QJsonValue at(const QJsonValue& json, const char* key) {
    return json[QLatin1String(key)];
}

// False when it is no day.
bool readDay(const QJsonValue& json, base::Day& day) {
    const auto read = base::Day::fromIso(json.toString());
    day = read.value_or(day);
    return read.has_value();
}

bool readHolidays(const QJsonArray& list, std::vector<Holiday>& holidays) {
    for (const QJsonValue json : list) {
        Holiday& holiday = holidays.emplace_back();
        holiday.name = at(json, "name").toString();
        if (!readDay(at(json, "from"), holiday.from) || !readDay(at(json, "to"), holiday.to))
            return false;
        for (const QJsonValue day : at(json, "makeup_workdays").toArray())
            if (!readDay(day, holiday.makeup.emplace_back()))
                return false;
    }
    return true;
}

std::vector<DayNote> notesOf(const QJsonArray& list) {
    std::vector<DayNote> notes;
    for (const QJsonValue json : list)
        notes.push_back(
            {base::Day::fromIso(at(json, "date").toString()), at(json, "zh").toString()});
    return notes;
}

QJsonArray jsonOf(const std::vector<Holiday>& holidays) {
    QJsonArray list;
    for (const Holiday& holiday : holidays) {
        QJsonArray makeup;
        for (const base::Day day : holiday.makeup)
            makeup.append(day.toIso());
        list.append(QJsonObject{{QStringLiteral("name"), holiday.name},
                                {QStringLiteral("from"), holiday.from.toIso()},
                                {QStringLiteral("to"), holiday.to.toIso()},
                                {QStringLiteral("makeup_workdays"), makeup}});
    }
    return list;
}

QJsonArray jsonOf(const std::vector<DayNote>& notes) {
    QJsonArray list;
    for (const DayNote& note : notes) {
        QJsonObject json{{QStringLiteral("zh"), note.text}};
        if (note.on)
            json.insert(QStringLiteral("date"), note.on->toIso());
        list.append(json);
    }
    return list;
}

QString compact(const QJsonArray& list) {
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QJsonArray listOf(const QString& stored) {
    return QJsonDocument::fromJson(stored.toUtf8()).array();
}

QJsonObject jsonOf(const YearPlan& plan) {
    return {{QStringLiteral("year"), plan.year},
            {QStringLiteral("confirmed"), plan.confirmed},
            {QStringLiteral("basis"),
             plan.basis.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(plan.basis)},
            {QStringLiteral("working_days"), plan.confirmed && plan.isNational()
                                                 ? QJsonValue(workdaysOf(plan))
                                                 : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("holidays"), jsonOf(plan.holidays)},
            {QStringLiteral("notes"), jsonOf(plan.notes)}};
}

// What the program does with the days; calendar_check.cpp refuses documents that ask for more.
QJsonObject rulesOfReading() {
    QJsonArray fixed;
    for (const FixedDay& day : fixedDays)
        fixed.append(QStringLiteral("%1-%2")
                         .arg(day.month, 2, 10, QLatin1Char('0'))
                         .arg(day.day, 2, 10, QLatin1Char('0')));
    return {{QStringLiteral("start_day_counts"), false},
            {QStringLiteral("calendar_day_due_on_rest_day"), QStringLiteral("NEXT_WORKDAY")},
            {QStringLiteral("unconfirmed_year"), QStringLiteral("PROVISIONAL")},
            {QStringLiteral("fixed_rest_days_in_unconfirmed_year"), fixed}};
}

} // namespace

QString fixedHoliday(base::Day day) {
    for (const FixedDay& fixed : fixedDays)
        if (day.month() == fixed.month && day.dayOfMonth() == fixed.day)
            return Text::tr(fixed.name);
    return {};
}

int workdaysOf(const YearPlan& plan) {
    const auto first = base::Day::fromCivil(plan.year, 1, 1);
    if (!first)
        return 0;
    int count = 0;
    for (base::Day day = *first; day.year() == plan.year; day = day + 1) {
        bool works = day.dayOfWeek() <= 5;
        for (const Holiday& holiday : plan.holidays) {
            works = works && (day < holiday.from || day > holiday.to);
            works = works || std::ranges::find(holiday.makeup, day) != holiday.makeup.end();
        }
        count += works ? 1 : 0;
    }
    return count;
}

base::Result<YearPlan> readPlan(const domain::CalendarYear& stored) {
    YearPlan plan;
    plan.region = stored.region;
    plan.region_name = stored.region_name;
    plan.year = stored.year;
    plan.confirmed = stored.confirmed;
    plan.basis = stored.basis;
    plan.notes = notesOf(listOf(stored.notes));
    if (!readHolidays(listOf(stored.holidays), plan.holidays))
        return base::fail(base::ErrorCode::Invalid,
                          Text::tr("工作日历 %1 年（%2）的内容读不出来，请用备份恢复，"
                                   "或者重新导入这一年的日历。")
                              .arg(stored.year)
                              .arg(stored.region));
    return plan;
}

domain::CalendarYear storedForm(const YearPlan& plan) {
    return {domain::CalendarYear::idFor(plan.region, plan.year),
            plan.region,
            plan.region_name,
            plan.year,
            compact(jsonOf(plan.holidays)),
            compact(jsonOf(plan.notes)),
            plan.confirmed,
            plan.basis};
}

std::vector<YearPlan> plansOf(const QJsonObject& document) {
    std::vector<YearPlan> plans;
    for (const QJsonValue json : at(document, "years").toArray()) {
        YearPlan& plan = plans.emplace_back();
        plan.region = at(document, "region").toString();
        plan.region_name = at(document, "region_zh").toString();
        plan.year = at(json, "year").toInt();
        plan.confirmed = at(json, "confirmed").toBool();
        plan.basis = at(json, "basis").toString().trimmed();
        readHolidays(at(json, "holidays").toArray(), plan.holidays);
        plan.notes = notesOf(at(json, "notes").toArray());
    }
    return plans;
}

QJsonObject calendarDocument(std::span<const YearPlan> plans) {
    QJsonObject document{
        {QStringLiteral("schema"), QStringLiteral("sizao.calendar/1")},
        {QStringLiteral("time_zone"), QStringLiteral("Asia/Shanghai")},
        {QStringLiteral("weekly_rest"),
         QJsonArray{QStringLiteral("SATURDAY"), QStringLiteral("SUNDAY")}},
        {QStringLiteral("rules"), rulesOfReading()},
    };
    QJsonArray years;
    for (const YearPlan& plan : plans) {
        document.insert(QStringLiteral("region"), plan.region);
        document.insert(QStringLiteral("region_zh"), plan.region_name);
        years.append(jsonOf(plan));
    }
    document.insert(QStringLiteral("years"), years);
    return document;
}

} // namespace sizao::rules
