// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/calendar.h"

#include <QJsonObject>

#include <span>
#include <vector>

// The notice of one year as plain values, and the documents `sizao.calendar/1` they come from and
// go into.
namespace sizao::rules {

inline constexpr const char* nationalRegion = "CN";

struct Holiday {
    QString name;
    base::Day from; // both are rest days, with the weekends between
    base::Day to;
    std::vector<base::Day> makeup; // working days although they are weekends
    bool operator==(const Holiday&) const = default;
};

struct DayNote {
    std::optional<base::Day> on;
    QString text;
    bool operator==(const DayNote&) const = default;
};

struct YearPlan {
    QString region = QLatin1String(nationalRegion);
    QString region_name;
    int year = 0;
    bool confirmed = false;
    QString basis; // empty while nothing is published
    std::vector<Holiday> holidays;
    std::vector<DayNote> notes;

    [[nodiscard]] bool isNational() const { return region == QLatin1String(nationalRegion); }
    bool operator==(const YearPlan&) const = default;
};

// A rest day by the law itself, whatever the notice of the year says (全国年节及纪念日放假办法, as
// revised in 2024): these have fixed dates in the solar calendar. Empty: none.
[[nodiscard]] QString fixedHoliday(base::Day day);

// Working days from 1 January to 31 December as this plan alone has them.
[[nodiscard]] int workdaysOf(const YearPlan& plan);

[[nodiscard]] base::Result<YearPlan> readPlan(const domain::CalendarYear& stored);
[[nodiscard]] domain::CalendarYear storedForm(const YearPlan& plan);

// A document without faults (calendar_check.h).
[[nodiscard]] std::vector<YearPlan> plansOf(const QJsonObject& document);
// The plans of one region, in order of years.
[[nodiscard]] QJsonObject calendarDocument(std::span<const YearPlan> plans);

} // namespace sizao::rules
