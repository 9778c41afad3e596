// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demo/days.h"

namespace sizao::service::demo {
namespace {

bool endsMonth(base::Day day) {
    return (day + 1).dayOfMonth() == 1;
}

base::Day workdayBefore(base::Day day) {
    while (!isWorkday(day))
        day = day - 1;
    return day;
}

// The last working day of the latest ended month, or of one that ends a quarter.
base::Day endBefore(base::Day day, bool quarter) {
    base::Day end = day;
    while (!endsMonth(end) || (quarter && end.month() % 3 != 0))
        end = end - 1;
    return workdayBefore(end);
}

} // namespace

bool isWorkday(base::Day day) {
    const int month = day.month();
    const int date = day.dayOfMonth();
    const bool holiday =
        (month == 1 && date == 1) || (month == 5 && date <= 3) || (month == 10 && date <= 7);
    return day.dayOfWeek() <= 5 && !holiday;
}

base::Day settle(base::Day day, DayRule rule) {
    switch (rule) {
    case DayRule::Workday:
        return workdayBefore(day);
    case DayRule::Weekend:
        while (day.dayOfWeek() <= 5)
            day = day - 1;
        return day;
    case DayRule::Any:
        return day;
    case DayRule::MonthEnd:
        return endBefore(day, false);
    case DayRule::QuarterEnd:
        return endBefore(day, true);
    }
    return day;
}

base::Day nextWorkday(base::Day day) {
    while (!isWorkday(day))
        day = day + 1;
    return day;
}

} // namespace sizao::service::demo
