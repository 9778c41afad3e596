// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/calendar_check.h"

#include "core/rules/checked_node.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace sizao::rules {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CalendarCheck)
};

constexpr int firstYear = 1990;
constexpr int lastYear = 2099;
constexpr int longestHoliday = 31; // days
constexpr int daysOfYear = 366;
constexpr int lastWeekday = 5; // Friday

// One holiday of the document, as far as it can be read.
struct PlacedHoliday {
    Holiday holiday;
    CheckedNode node;
    int year = 0;
};

bool touches(const Holiday& a, const Holiday& b) {
    return a.from <= b.to && b.from <= a.to;
}
bool contains(const Holiday& holiday, base::Day day) {
    return holiday.from <= day && day <= holiday.to;
}

class Checker {
public:
    Checker(const QJsonObject& document, std::span<const YearPlan> others)
        : m_document(document, {}, m_faults), m_others(others) {}

    [[nodiscard]] std::vector<DocumentFault> run() {
        checkHead();
        checkReading();
        const auto years = m_document.at("years").items();
        if (years.empty() && m_faults.empty())
            m_document.at("years").fault(Text::tr("一个年度也没有，请至少写一年"));
        for (const CheckedNode& year : years)
            checkYear(year);
        for (std::size_t i = 0; i < m_holidays.size(); ++i)
            checkAmongOthers(i);
        checkOtherRegions();
        return std::move(m_faults);
    }

private:
    void checkHead() {
        if (m_document.at("schema").value().toString() != QLatin1String("sizao.calendar/1"))
            m_document.at("schema").fault(
                Text::tr("不是工作日历，格式标识应当是 sizao.calendar/1"));
        static const QRegularExpression code(QStringLiteral("^[A-Z][A-Z0-9-]{1,19}$"));
        m_region = m_document.at("region").text();
        if (!m_region.isEmpty() && !code.match(m_region).hasMatch())
            m_document.at("region").fault(
                Text::tr("地区代码“%1”应当是大写字母、数字和短横，全国写 CN，地方写如 CN-YUNJIANG")
                    .arg(m_region));
        if (!isNational()) [[maybe_unused]]
            const QString name = m_document.at("region_zh").text();
    }

    [[nodiscard]] bool isNational() const { return m_region == QLatin1String(nationalRegion); }

    // A calendar that wants to be read in another way than the program reads it is not taken in.
    void checkReading() {
        const QJsonObject own = calendarDocument({});
        for (const char* key : {"time_zone", "weekly_rest"})
            checkSame(m_document.at(key), own.value(QLatin1String(key)));
        const QJsonObject rules = own.value(u"rules").toObject();
        for (auto rule = rules.begin(); rule != rules.end(); ++rule)
            checkSame(m_document.at("rules").at(rule.key()), rule.value());
    }
    static void checkSame(const CheckedNode& node, const QJsonValue& known) {
        if (node.exists() && node.value() != known)
            node.fault(Text::tr("本程序不按这样的规则推算期限，请改回或者删去这一项，"
                                "法律有变的请更新程序"));
    }

    void checkKeys(const CheckedNode& node, std::initializer_list<const char*> known) {
        for (const QString& key : node.value().toObject().keys())
            if (std::ranges::none_of(known,
                                     [&](const char* name) { return key == QLatin1String(name); }))
                node.at(key).fault(Text::tr("不认识“%1”，请核对写法").arg(key));
    }

    void checkYear(const CheckedNode& year) {
        checkKeys(year, {"year", "confirmed", "basis", "working_days", "holidays", "notes"});
        const auto number = year.at("year").whole(firstYear, lastYear);
        if (number && std::ranges::find(m_years, *number) != m_years.end())
            year.at("year").fault(Text::tr("%1 年写了两次，请合成一个").arg(*number));
        m_years.push_back(number.value_or(0));
        const bool confirmed = year.at("confirmed").flag().value_or(false);
        const CheckedNode basis = year.at("basis");
        if (confirmed && basis.value().toString().trimmed().isEmpty())
            basis.fault(Text::tr("已确认的年度要写明依据的文件"));
        const auto holidays = year.at("holidays").items();
        if (confirmed && isNational() && holidays.empty())
            year.at("holidays")
                .fault(Text::tr("已确认的年度一个节日也没有，请写全，或者把 confirmed 改为 false"));
        for (const CheckedNode& holiday : holidays)
            checkHoliday(holiday, number, confirmed);
        if (year.at("notes").exists())
            for (const CheckedNode& note : year.at("notes").items())
                checkNote(note);
        checkWorkingDays(year, number);
    }

    static void checkNote(const CheckedNode& note) {
        [[maybe_unused]] const QString text = note.at("zh").text();
        if (const CheckedNode date = note.at("date"); date.exists()) [[maybe_unused]]
            const auto day = date.day();
    }

    void checkHoliday(const CheckedNode& node, std::optional<int> year, bool confirmed) {
        checkKeys(node, {"name", "from", "to", "makeup_workdays", "confirmed"});
        Holiday holiday;
        holiday.name = node.at("name").text();
        const auto from = node.at("from").day();
        const auto to = node.at("to").day();
        if (const CheckedNode flag = node.at("confirmed"); flag.exists())
            if (confirmed && !flag.flag().value_or(true))
                flag.fault(Text::tr("年度已确认，其中的“%1”不能还没有确认").arg(holiday.name));
        for (const CheckedNode& day : node.at("makeup_workdays").items())
            if (const auto made = day.day())
                holiday.makeup.push_back(*made);
        if (!from || !to || !year)
            return;
        holiday.from = *from;
        holiday.to = *to;
        if (checkSpan(node, holiday, *year))
            m_holidays.push_back({std::move(holiday), node, *year});
    }

    // A New Year holiday may begin in December; all else lies within its year.
    static bool checkSpan(const CheckedNode& node, const Holiday& holiday, int year) {
        const base::Day december = *base::Day::fromCivil(year - 1, 12, 1);
        const auto isOf = [&](base::Day day) {
            return day.year() == year || (day >= december && day.year() == year - 1);
        };
        if (holiday.to < holiday.from) {
            node.at("to").fault(Text::tr("“%1”的止日早于起日，请对调").arg(holiday.name));
            return false;
        }
        if (holiday.to - holiday.from >= longestHoliday) {
            node.at("to").fault(Text::tr("“%1”连放 %2 天，请核对起止日")
                                    .arg(holiday.name)
                                    .arg(holiday.to - holiday.from + 1));
            return false;
        }
        if (holiday.to.year() != year) { // it is too short to begin before December
            node.at("from").fault(
                Text::tr("“%1”不在 %2 年，请移到它所在的年度").arg(holiday.name).arg(year));
            return false;
        }
        for (const CheckedNode& day : node.at("makeup_workdays").items())
            if (const auto made = base::Day::fromIso(day.value().toString()); made && !isOf(*made))
                day.fault(Text::tr("调休上班日 %1 不在 %2 年，请移到它所在的年度")
                              .arg(made->toIso())
                              .arg(year));
        return true;
    }

    void checkWorkingDays(const CheckedNode& year, std::optional<int> number) {
        const CheckedNode node = year.at("working_days");
        if (!node.exists() || node.isNull() || !number)
            return;
        if (!isNational()) {
            node.fault(Text::tr("地方放假不写全年工作日数，请删去"));
            return;
        }
        YearPlan plan;
        plan.year = *number;
        for (const PlacedHoliday& placed : m_holidays)
            if (placed.year == *number)
                plan.holidays.push_back(placed.holiday);
        const auto stated = node.whole(0, daysOfYear);
        if (const int counted = workdaysOf(plan); stated && *stated != counted)
            node.fault(Text::tr("写的是全年 %1 个工作日，按放假和调休推算是 %2 个，请核对各节日")
                           .arg(*stated)
                           .arg(counted));
    }

    // Everything that is a holiday beside `skipped`: of this document, of other years, of others.
    template <class Visit>
    void forEachOther(std::size_t skipped, Visit&& visit) const {
        for (std::size_t i = 0; i < m_holidays.size(); ++i)
            if (i != skipped)
                visit(m_holidays[i].holiday, true, i < skipped);
        for (const YearPlan& plan : m_others)
            if (!isReplaced(plan))
                for (const Holiday& holiday : plan.holidays)
                    visit(holiday, plan.region == m_region, true);
    }
    [[nodiscard]] bool isReplaced(const YearPlan& plan) const {
        return plan.region == m_region && std::ranges::find(m_years, plan.year) != m_years.end();
    }

    void checkAmongOthers(std::size_t index) {
        const auto& [holiday, node, year] = m_holidays[index];
        forEachOther(index, [&](const Holiday& other, bool sameRegion, bool isEarlier) {
            if (sameRegion && isEarlier && touches(holiday, other))
                node.at("from").fault(
                    Text::tr("“%1”与“%2”（%3 至 %4）重叠，请合成一个或者改起止日")
                        .arg(holiday.name, other.name, other.from.toIso(), other.to.toIso()));
        });
        QHash<base::Day, int> seen;
        for (const CheckedNode& day : node.at("makeup_workdays").items())
            if (const auto made = base::Day::fromIso(day.value().toString())) {
                if (seen[*made]++ > 0)
                    day.fault(Text::tr("调休上班日 %1 写了两次，请删去一个").arg(made->toIso()));
                else
                    checkMakeup(day, *made, index);
            }
    }

    // Rests by what the other layers say, so that working on it means something.
    void checkMakeup(const CheckedNode& node, base::Day day, std::size_t index) {
        const QString text = day.toIso();
        QString holidayName =
            contains(m_holidays[index].holiday, day) ? m_holidays[index].holiday.name : QString();
        bool isMadeUp = false;
        forEachOther(index, [&](const Holiday& other, bool sameRegion, bool isEarlier) {
            // A region may rest on a day on which the country works.
            if ((sameRegion || !isNational()) && contains(other, day))
                holidayName = other.name;
            isMadeUp = isMadeUp
                       || (isEarlier && (sameRegion || !isNational())
                           && std::ranges::find(other.makeup, day) != other.makeup.end());
        });
        if (holidayName.isEmpty() && !isConfirmedYear(day.year()))
            holidayName = fixedHoliday(day);
        if (!holidayName.isEmpty())
            node.fault(Text::tr("%1 在“%2”放假期间，不能又是调休上班日，请删去或者改日期")
                           .arg(text, holidayName));
        else if (day.dayOfWeek() <= lastWeekday || isMadeUp)
            node.fault(
                Text::tr("%1 本来就是工作日，不用写作调休上班日，请删去或者改日期").arg(text));
    }

    [[nodiscard]] bool isConfirmedYear(int year) const {
        const QJsonArray years = m_document.at("years").value().toArray();
        for (const QJsonValue plan : years)
            if (isNational() && plan[u"year"].toInt() == year)
                return plan[u"confirmed"].toBool();
        return std::ranges::any_of(m_others, [&](const YearPlan& plan) {
            return plan.isNational() && plan.year == year && plan.confirmed;
        });
    }

    // What regions entered on top of the former plan still has to fit on the new one.
    void checkOtherRegions() {
        for (const YearPlan& plan : m_others) {
            if (!isNational() || plan.isNational())
                continue;
            for (const Holiday& local : plan.holidays)
                for (const base::Day day : local.makeup)
                    for (const PlacedHoliday& placed : m_holidays)
                        if (contains(placed.holiday, day)
                            || std::ranges::find(placed.holiday.makeup, day)
                                   != placed.holiday.makeup.end())
                            placed.node.fault(Text::tr("%1 在%2是“%3”的调休上班日，与“%4”冲突，"
                                                       "请先改%2的放假安排")
                                                  .arg(day.toIso(), plan.region_name, local.name,
                                                       placed.holiday.name));
        }
    }

    std::vector<DocumentFault> m_faults;
    CheckedNode m_document;
    std::span<const YearPlan> m_others;
    QString m_region;
    std::vector<int> m_years;
    std::vector<PlacedHoliday> m_holidays;
};

} // namespace

std::vector<DocumentFault> calendarFaults(const QJsonObject& document,
                                          std::span<const YearPlan> others) {
    return Checker(document, others).run();
}

} // namespace sizao::rules
